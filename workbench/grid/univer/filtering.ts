/** The filter of a sheet. */
import {
  RemoveSheetFilterCommand,
  SetSheetFilterRangeCommand,
  SetSheetsFilterCriteriaCommand,
  SheetsFilterService,
} from "@univerjs/sheets-filter";
import { GridError, type Box } from "../grid";
import { toBox, toRange } from "./boxes";
import type { Engine } from "./engine";

export class Filtering {
  constructor(private readonly engine: Engine) {}

  box(id: string): Box | undefined {
    const range = this.model(id)?.getRange();
    return range && toBox(range);
  }

  set(id: string, box: Box | undefined): void {
    if (this.model(id)) this.engine.execute(RemoveSheetFilterCommand.id, { subUnitId: id });
    if (!box) return;
    if (box.rows < 2) throw new GridError("InvalidArgument", "A filter needs a header row and a row below it.");
    this.engine.execute(SetSheetFilterRangeCommand.id, { subUnitId: id, range: toRange(box) });
  }

  setValues(id: string, column: number, values: readonly string[] | undefined): void {
    const box = this.box(id);
    if (!box || column < 0 || column >= box.cols) {
      throw new GridError("InvalidArgument", "There is no such column in a filter of this sheet.");
    }
    const col = box.c + column;
    const filled = values?.filter((value) => value !== "");
    const criteria = values && {
      colId: col,
      filters: { filters: filled, ...(filled?.length !== values.length && { blank: true }) },
    };
    this.engine.execute(SetSheetsFilterCriteriaCommand.id, { subUnitId: id, col, criteria: criteria ?? null });
  }

  private model(id: string): any {
    this.engine.sheet(id);
    return this.engine.injector.get(SheetsFilterService).getFilterModel(this.engine.unitId, id);
  }
}
