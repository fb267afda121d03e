/**
 * Univer with one workbook in it, as the other files of this folder use it: commands, services, the sheet of an id.
 * Pinned to Univer 0.25.1; members named `_…` are Univer's own private ones.
 */
import { ICommandService, type IExecutionOptions, type Univer } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { GridError, type Actor, type GridEvent } from "../grid";

export class Engine {
  readonly injector: any;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  /** Its own for each workbook: Univer's cache of formulas is global, by unit and text of the formula. */
  unitId = "";
  /** Univer's facade of the workbook. */
  workbook: any;
  /** What must happen before anything is read or changed: collected writes go in. */
  beforeUse: () => void = () => undefined;

  private depth = 0;
  private lastActive = "";
  private readonly listeners = new Set<(event: GridEvent) => void>();

  constructor(
    readonly univer: Univer,
    readonly api: any,
  ) {
    this.injector = (univer as any).__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
  }

  /** Throws the old workbook away and returns the id of the new one's only sheet. */
  open(): string {
    const old = this.unitId;
    const sheetId = newId("s");
    this.unitId = newId("w");
    if (old) this.api.disposeUnit(old);
    const sheet = { id: sheetId, name: "Sheet1", rowCount: 1000, columnCount: 40 };
    this.workbook = this.api.createWorkbook({
      id: this.unitId,
      name: "Book1.xlsx",
      sheets: { [sheetId]: sheet },
      sheetOrder: [sheetId],
    });
    this.lastActive = sheetId;
    return sheetId;
  }

  /** Whether what Univer reports now is ours. */
  get inHost(): boolean {
    return this.depth > 0;
  }

  asHost<T>(run: () => T): T {
    this.depth++;
    try {
      return run();
    } finally {
      this.depth--;
      if (this.depth === 0) this.reportActive("host");
    }
  }

  /**
   * Runs a command on a sheet as the host's; false when Univer declined. Selections and the active sheet stay: Univer selects
   * what was inserted or hidden, and activates sheets that are inserted, shown or selected in.
   */
  execute(id: string, params: object, options?: IExecutionOptions): boolean {
    return this.asHost(() => {
      const active = this.activeSheetId;
      const restoreSelections = this.keepSelections();
      const done = Boolean(this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options));
      const sheet = this.activeSheetId === active ? undefined : this.workbook.getSheetBySheetId(active);
      if (sheet && !sheet.isSheetHidden()) {
        this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: active });
      }
      restoreSelections();
      return done;
    });
  }

  /**
   * The same for commands that move references. Univer takes them to be of the active sheet, whatever sheet they name, and would
   * move the wrong ones; so that sheet passes for the active one as long as the command runs.
   */
  executeAsActive(id: string, params: { readonly subUnitId: string; readonly [name: string]: unknown }): boolean {
    const model = this.workbook.getWorkbook();
    const sheet = model.getSheetBySheetId(params.subUnitId);
    model.getActiveSheet = () => sheet;
    try {
      return this.asHost(() => this.execute(id, params));
    } finally {
      delete model.getActiveSheet;
    }
  }

  private keepSelections(): () => void {
    const service = this.injector.get(SheetsSelectionsService);
    const of = (id: string) => service.getWorkbookSelections(this.unitId).getSelectionsOfWorksheet(id);
    const model = this.workbook.getWorkbook();
    const before = model.getSheets().map((sheet: any) => {
      const id: string = sheet.getSheetId();
      return { id, text: JSON.stringify(of(id) ?? []) };
    });
    return () => {
      for (const { id, text } of before) {
        if (!model.getSheetBySheetId(id) || JSON.stringify(of(id) ?? []) === text) continue;
        service.setSelections(this.unitId, id, JSON.parse(text));
      }
    };
  }

  get activeSheetId(): string {
    return this.workbook.getWorkbook().getActiveSheet().getSheetId();
  }

  /** Tells when another sheet is active than was told last. */
  reportActive(by: Actor): void {
    const sheetId = this.activeSheetId;
    if (sheetId === this.lastActive) return;
    this.lastActive = sheetId;
    this.emit({ kind: "sheetActivated", sheetId, by });
  }

  /** Univer's facade of a sheet. */
  sheet(id: string): any {
    this.beforeUse();
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new GridError("ItemNotFound", `There is no sheet ${id}.`);
    return sheet;
  }

  /** Univer's model of a sheet. */
  model(id: string): any {
    return this.sheet(id).getSheet();
  }

  listen(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: GridEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}

let ids = 0;
/** Unique in this process, also across workbooks. */
export function newId(prefix: string): string {
  return `${prefix}${(++ids).toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}
