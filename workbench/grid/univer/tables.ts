/** Tables. Formulas can't speak of a table whose name is not ASCII (Univer 0.25.1); everything else works. */
import { IUndoRedoService } from "@univerjs/core";
import {
  AddSheetTableMutation,
  DeleteSheetTableCommand,
  SetSheetTableMutation,
  SheetTableService,
  TableManager,
} from "@univerjs/sheets-table";
import { GridError, type Box, type Table } from "../grid";
import { overlap, toBox, toRange } from "./boxes";
import { newId, type Engine } from "./engine";
import type { SheetStore } from "./sheet-store";
import { spills } from "./cells";

export class Tables {
  constructor(
    private readonly engine: Engine,
    private readonly store: SheetStore,
    private readonly taken: (name: string) => boolean,
  ) {}

  list(): Table[] {
    const tables: any[] = this.engine.injector.get(SheetTableService).getTableList(this.engine.unitId) ?? [];
    return tables.map((table) => {
      const style = this.store.tableStyles.get(table.id);
      return {
        id: table.id,
        sheetId: table.subUnitId,
        name: table.name,
        box: toBox(table.range),
        ...(style !== undefined && { style }),
      };
    });
  }

  add(id: string, box: Box, name: string): string {
    const { engine } = this;
    engine.sheet(id);
    this.checkName(name);
    if (this.list().some((table) => table.sheetId === id && overlap(table.box, box))) {
      throw new GridError("InvalidOperation", "A table can't overlap another table.");
    }
    if (spills(engine, id).some((spill) => spill.rows * spill.cols > 1 && overlap(spill, box))) {
      throw new GridError("InvalidOperation", "A table can't hold cells that a formula spills over.");
    }
    const tableId = newId("t");
    const range = toRange(box);
    const header = engine.injector.get(TableManager).getColumnHeader(engine.unitId, id, range, "Cột");
    // not AddSheetTableCommand: it gives another name to a table whose name has Vietnamese letters
    const params = { unitId: engine.unitId, subUnitId: id, tableId, name, range, header, options: {} };
    if (!engine.execute(AddSheetTableMutation.id, params)) throw new GridError("InvalidOperation", "No table can be here.");
    engine.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: engine.unitId,
      undoMutations: [{ id: "sheet.mutation.delete-table", params: { unitId: engine.unitId, tableId } }],
      redoMutations: [{ id: AddSheetTableMutation.id, params }],
    });
    return tableId;
  }

  rename(tableId: string, name: string): void {
    const table = this.find(tableId);
    if (table.name === name) return;
    this.checkName(name, tableId);
    this.engine.execute(SetSheetTableMutation.id, { subUnitId: table.sheetId, tableId, config: { name } });
  }

  remove(tableId: string): void {
    const table = this.find(tableId);
    this.engine.execute(DeleteSheetTableCommand.id, { subUnitId: table.sheetId, tableId });
    this.store.tableStyles.delete(tableId);
  }

  setStyle(tableId: string, style: string | undefined): void {
    this.find(tableId);
    if (style === undefined) this.store.tableStyles.delete(tableId);
    else this.store.tableStyles.set(tableId, style);
  }

  private find(tableId: string): Table {
    const table = this.list().find(({ id }) => id === tableId);
    if (!table) throw new GridError("ItemNotFound", `There is no table ${tableId}.`);
    return table;
  }

  private checkName(name: string, tableId?: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.]*$/u.test(name) || name.length > 255) {
      throw new GridError("InvalidArgument", `${JSON.stringify(name)} can't be the name of a table.`);
    }
    const same = this.list().some((table) => table.id !== tableId && table.name.toLowerCase() === name.toLowerCase());
    if (same || this.taken(name)) throw new GridError("ItemAlreadyExists", `The name ${name} is taken.`);
  }
}
