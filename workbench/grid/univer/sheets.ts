/** The sheets of the workbook and their tabs. */
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetTabColorCommand,
  SetWorksheetHideCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from "@univerjs/sheets";
import { GridError, type Visibility } from "../grid";
import { newId, type Engine } from "./engine";
import type { SheetStore } from "./sheet-store";

export class Sheets {
  constructor(
    private readonly engine: Engine,
    private readonly store: SheetStore,
  ) {}

  ids(): string[] {
    return this.model.getSheets().map((sheet: any) => sheet.getSheetId());
  }

  name(id: string): string {
    const sheet = this.model.getSheetBySheetId(id);
    if (!sheet) throw new GridError("ItemNotFound", `There is no sheet ${id}.`);
    return sheet.getName();
  }

  get active(): string {
    return this.engine.activeSheetId;
  }

  activate(id: string): void {
    const sheet = this.engine.sheet(id);
    if (this.visibility(id) !== "visible") throw new GridError("InvalidOperation", "A hidden sheet can't be active.");
    if (this.active !== id) this.engine.asHost(() => sheet.activate());
  }

  add(name: string, rows = 1000, cols = 40): string {
    this.engine.beforeUse();
    this.checkName(name);
    const id = newId("s");
    const sheet = { id, name, rowCount: rows, columnCount: cols };
    this.engine.execute(InsertSheetCommand.id, { index: this.ids().length, sheet });
    return id;
  }

  rename(id: string, name: string): void {
    this.engine.sheet(id);
    this.checkName(name, id);
    if (this.name(id) !== name) this.engine.execute(SetWorksheetNameCommand.id, { subUnitId: id, name });
  }

  delete(id: string): void {
    this.engine.sheet(id);
    const left = this.ids().filter((other) => other !== id && this.visibility(other) === "visible");
    if (left.length === 0) throw new GridError("InvalidOperation", "A workbook keeps at least one visible sheet.");
    this.engine.execute(RemoveSheetCommand.id, { subUnitId: id });
  }

  move(id: string, position: number): void {
    this.engine.sheet(id);
    const fromOrder = this.ids().indexOf(id);
    const toOrder = Math.max(0, Math.min(position, this.ids().length - 1));
    if (fromOrder !== toOrder) {
      this.engine.execute(SetWorksheetOrderCommand.id, { subUnitId: id, order: toOrder, fromOrder, toOrder });
    }
  }

  visibility(id: string): Visibility {
    if (!this.engine.sheet(id).isSheetHidden()) return "visible";
    return this.store.of(id).veryHidden ? "veryHidden" : "hidden";
  }

  setVisibility(id: string, visibility: Visibility): void {
    const hidden = this.engine.sheet(id).isSheetHidden();
    if (visibility === "visible") {
      if (hidden) this.engine.execute(SetWorksheetHideMutation.id, { subUnitId: id, hidden: 0 });
    } else if (!hidden) {
      const left = this.ids().filter((other) => other !== id && this.visibility(other) === "visible");
      if (left.length === 0) throw new GridError("InvalidOperation", "A workbook keeps at least one visible sheet.");
      this.engine.execute(SetWorksheetHideCommand.id, { subUnitId: id });
    }
    this.store.of(id).veryHidden = visibility === "veryHidden";
  }

  tabColor(id: string): string | undefined {
    return this.engine.sheet(id).getTabColor()?.toUpperCase() || undefined;
  }

  setTabColor(id: string, color: string | undefined): void {
    this.engine.sheet(id);
    this.engine.execute(SetTabColorCommand.id, { subUnitId: id, value: color ?? "" });
  }

  /** Not the facade: names are asked for at each call of a function. */
  private get model(): any {
    return this.engine.workbook.getWorkbook();
  }

  private checkName(name: string, id?: string): void {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
      throw new GridError("InvalidArgument", `${JSON.stringify(name)} can't be the name of a sheet.`);
    }
    const same = (other: string) => other !== id && this.name(other).toLowerCase() === name.toLowerCase();
    if (this.ids().some(same)) throw new GridError("ItemAlreadyExists", `There is a sheet ${name} already.`);
  }
}
