/** The workbook in Univer 0.25.1: puts the parts of this folder together. */
import { IUndoRedoService, type Univer } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type {
  Box,
  Cell,
  CellPatch,
  CellStyle,
  FormulaFormat,
  FunctionAnswer,
  FunctionCall,
  Grid,
  GridEvent,
  NamedRange,
  PageLayout,
  Table,
  Validation,
  Visibility,
} from "../grid";
import { toRange } from "./boxes";
import { Calculation } from "./calculation";
import { readCells, readStyles, readText, spills, usedBox } from "./cells";
import { clearCells } from "./clearing";
import { copyCells, type What } from "./copying";
import { translateEditor } from "./editor-text";
import { Engine } from "./engine";
import { Events } from "./events";
import { Filtering } from "./filtering";
import { FormulaFormats } from "./formula-formats";
import { mendFormulaStore } from "./formula-store";
import { registerFunction } from "./functions";
import { Layout } from "./layout";
import { Names } from "./names";
import { registerOverrides } from "./overrides/overrides";
import { SheetStore } from "./sheet-store";
import { Sheets } from "./sheets";
import { Sorting } from "./sorting";
import { guardSpills } from "./spill-guard";
import { deleteLines, insertLines } from "./structure";
import { Tables } from "./tables";
import { Validations } from "./validations";
import { WriteBuffer } from "./write-buffer";

export class UniverGrid implements Grid {
  /** For the tests of this folder and the page's own doors; the host knows `Grid` only. */
  readonly engine: Engine;

  private readonly store = new SheetStore();
  private readonly buffer: WriteBuffer;
  private readonly calculation: Calculation;
  private readonly sheets: Sheets;
  private readonly layout: Layout;
  private readonly nameBook: Names;
  private readonly tableBook: Tables;
  private readonly rules: Validations;
  private readonly formats: FormulaFormats;
  private readonly sorting: Sorting;
  private readonly filtering: Filtering;
  private readonly events: Events;

  constructor(univer: Univer, api: unknown) {
    const engine = (this.engine = new Engine(univer, api));
    engine.open();
    registerOverrides(engine);
    this.buffer = new WriteBuffer(engine);
    engine.beforeUse = () => this.buffer.commit();
    this.calculation = new Calculation(engine);
    this.sheets = new Sheets(engine, this.store);
    this.layout = new Layout(engine);
    this.nameBook = new Names(engine);
    mendFormulaStore(engine, (formula, sheetId) => this.nameBook.translate(formula, sheetId));
    this.tableBook = new Tables(engine, this.store, (name) =>
      this.nameBook.list().some((other) => other.name.toLowerCase() === name.toLowerCase()),
    );
    this.rules = new Validations(engine);
    this.formats = new FormulaFormats(engine, (formula, sheetId) => this.nameBook.translate(formula, sheetId));
    this.sorting = new Sorting(engine);
    this.filtering = new Filtering(engine);
    guardSpills(engine);
    translateEditor(engine);
    this.events = new Events(
      engine,
      (id) => this.filtering.box(id),
      (id) => this.sheets.name(id),
    );
  }

  listen(listener: (event: GridEvent) => void): () => void {
    return this.engine.listen(listener);
  }

  dispose(): void {
    this.buffer.commit();
    this.engine.univer.dispose();
  }

  get busy(): boolean {
    return !this.buffer.empty || this.calculation.busy;
  }

  commit(): void {
    this.buffer.commit();
  }

  async settle(): Promise<void> {
    this.buffer.commit();
    await this.calculation.settle();
  }

  calculate(): void {
    this.buffer.commit();
    this.calculation.all();
  }

  recalculate(cells: readonly { readonly sheetId: string; readonly box: Box }[]): void {
    this.buffer.commit();
    this.calculation.cells(cells);
  }

  get passes(): number {
    return this.calculation.passes;
  }

  registerFunction(name: string, withAddresses: boolean, run: (call: FunctionCall) => FunctionAnswer): void {
    registerFunction(this.engine, (id) => this.sheets.name(id), name, withAddresses, run);
  }

  sheetIds(): string[] {
    return this.sheets.ids();
  }

  sheetName(id: string): string {
    return this.sheets.name(id);
  }

  get activeSheetId(): string {
    return this.sheets.active;
  }

  activate(id: string): void {
    this.sheets.activate(id);
  }

  addSheet(name: string, rows?: number, cols?: number): string {
    return this.sheets.add(name, rows, cols);
  }

  renameSheet(id: string, name: string): void {
    this.sheets.rename(id, name);
  }

  deleteSheet(id: string): void {
    this.sheets.delete(id);
  }

  moveSheet(id: string, position: number): void {
    this.sheets.move(id, position);
  }

  visibility(id: string): Visibility {
    return this.sheets.visibility(id);
  }

  setVisibility(id: string, visibility: Visibility): void {
    this.sheets.setVisibility(id, visibility);
  }

  sheetSize(id: string): { rows: number; cols: number } {
    // collected writes stay collected: their size is known
    const sheet = this.engine.workbook.getSheetBySheetId(id) ?? this.engine.sheet(id);
    const { rows, cols } = this.buffer.reach(id);
    return { rows: Math.max(sheet.getMaxRows(), rows), cols: Math.max(sheet.getMaxColumns(), cols) };
  }

  tabColor(id: string): string | undefined {
    return this.sheets.tabColor(id);
  }

  setTabColor(id: string, color: string | undefined): void {
    this.sheets.setTabColor(id, color);
  }

  clearUndo(): void {
    this.buffer.commit();
    this.engine.injector.get(IUndoRedoService).clearUndoRedo(this.engine.unitId);
  }

  reset(): string {
    this.clearUndo();
    const id = this.engine.asHost(() => this.engine.open());
    // remembered by formula text for the whole process: LET and LAMBDA fail the second time
    this.engine.injector.get(LexerTreeBuilder).dispose();
    this.store.clear();
    this.nameBook.reset();
    this.events.reset();
    return id;
  }

  write(id: string, box: Box, patch: (i: number, j: number) => CellPatch | undefined): void {
    this.sheets.name(id);
    this.buffer.write(id, box, patch);
  }

  read(id: string, box: Box): Cell[][] {
    return readCells(this.engine, id, box);
  }

  text(id: string, box: Box): string[][] {
    return readText(this.engine, id, box);
  }

  styles(id: string, box: Box): CellStyle[][] {
    return readStyles(this.engine, id, box, (r, c) => this.buffer.look(id, r, c));
  }

  setStyle(id: string, box: Box, style: CellStyle): void {
    // whole rows and columns: as far as the sheet goes
    const { rows, cols } = this.sheetSize(id);
    const within = box.rows * box.cols > 1_000_000;
    const area = within ? { ...box, rows: Math.min(box.rows, rows - box.r), cols: Math.min(box.cols, cols - box.c) } : box;
    this.buffer.write(id, area, () => ({ style }));
  }

  clear(id: string, box: Box, what: "all" | "formats" | "contents"): void {
    clearCells(this.engine, id, box, what);
    if (what === "all") this.rules.clear(id, box);
  }

  usedBox(id: string, valuesOnly: boolean): Box | undefined {
    return usedBox(this.engine, id, valuesOnly);
  }

  spills(id: string): Box[] {
    return spills(this.engine, id);
  }

  select(id: string, box: Box): void {
    const sheet = this.engine.sheet(id);
    this.sheets.activate(id);
    this.engine.asHost(() => sheet.getRange(toRange(box)).activate());
  }

  selection(): { readonly sheetId: string; readonly boxes: readonly Box[] } {
    const sheet = this.engine.workbook.getActiveSheet();
    const ranges: any[] = sheet.getSelection()?.getActiveRangeList() ?? [];
    const boxes = ranges.map((range) => ({
      r: range.getRow(),
      c: range.getColumn(),
      rows: range.getHeight(),
      cols: range.getWidth(),
    }));
    return { sheetId: sheet.getSheetId(), boxes: boxes.length > 0 ? boxes : [{ r: 0, c: 0, rows: 1, cols: 1 }] };
  }

  insertRows(id: string, at: number, count: number): void {
    insertLines(this.engine, id, "rows", at, count);
  }

  deleteRows(id: string, at: number, count: number): void {
    deleteLines(this.engine, id, "rows", at, count);
  }

  insertColumns(id: string, at: number, count: number): void {
    insertLines(this.engine, id, "columns", at, count);
  }

  deleteColumns(id: string, at: number, count: number): void {
    deleteLines(this.engine, id, "columns", at, count);
  }

  sort(id: string, box: Box, keys: readonly { readonly column: number; readonly ascending: boolean }[]): void {
    this.sorting.sort(id, box, keys);
  }

  copy(id: string, from: Box, toSheetId: string, to: Box, what: What): void {
    copyCells(this.engine, id, from, toSheetId, to, what);
  }

  filter(id: string): Box | undefined {
    return this.filtering.box(id);
  }

  setFilter(id: string, box: Box | undefined): void {
    this.filtering.set(id, box);
  }

  setFilterValues(id: string, column: number, values: readonly string[] | undefined): void {
    this.filtering.setValues(id, column, values);
  }

  columnWidth(id: string, column: number): number {
    return this.layout.columnWidth(id, column);
  }

  setColumnWidth(id: string, column: number, count: number, pixels: number): void {
    this.layout.setColumnWidth(id, column, count, pixels);
  }

  rowHeight(id: string, row: number): number {
    return this.layout.rowHeight(id, row);
  }

  setRowHeight(id: string, row: number, count: number, pixels: number): void {
    this.layout.setRowHeight(id, row, count, pixels);
  }

  hiddenRows(id: string): number[] {
    return this.layout.hiddenRows(id);
  }

  setRowsHidden(id: string, row: number, count: number, hidden: boolean): void {
    this.layout.setRowsHidden(id, row, count, hidden);
  }

  hiddenColumns(id: string): number[] {
    return this.layout.hiddenColumns(id);
  }

  setColumnsHidden(id: string, column: number, count: number, hidden: boolean): void {
    this.layout.setColumnsHidden(id, column, count, hidden);
  }

  freeze(id: string): { rows: number; cols: number } {
    return this.layout.freeze(id);
  }

  setFreeze(id: string, rows: number, cols: number): void {
    this.layout.setFreeze(id, rows, cols);
  }

  merges(id: string): Box[] {
    return this.layout.merges(id);
  }

  merge(id: string, box: Box): void {
    this.layout.merge(id, box);
  }

  unmerge(id: string, box: Box): void {
    this.layout.unmerge(id, box);
  }

  pageLayout(id: string): PageLayout {
    this.sheets.name(id);
    return this.store.of(id).layout;
  }

  setPageLayout(id: string, layout: PageLayout): void {
    this.sheets.name(id);
    this.store.of(id).layout = layout;
  }

  gridlines(id: string): boolean {
    return this.layout.gridlines(id);
  }

  setGridlines(id: string, shown: boolean): void {
    this.layout.setGridlines(id, shown);
  }

  names(): NamedRange[] {
    return this.nameBook.list();
  }

  setName(name: NamedRange): void {
    this.nameBook.set(name);
  }

  removeName(name: string, sheetId?: string): void {
    this.nameBook.remove(name, sheetId);
  }

  tables(): Table[] {
    return this.tableBook.list();
  }

  async addTable(id: string, box: Box, name: string): Promise<string> {
    return this.tableBook.add(id, box, name);
  }

  async renameTable(id: string, name: string): Promise<void> {
    this.tableBook.rename(id, name);
  }

  async removeTable(id: string): Promise<void> {
    this.tableBook.remove(id);
  }

  setTableStyle(id: string, style: string | undefined): void {
    this.tableBook.setStyle(id, style);
  }

  validations(id: string): Validation[] {
    return this.rules.list(id);
  }

  setValidation(id: string, validation: Validation): void {
    this.rules.set(id, validation);
  }

  clearValidation(id: string, box: Box): void {
    this.rules.clear(id, box);
  }

  formulaFormats(id: string): FormulaFormat[] {
    return this.formats.list(id);
  }

  setFormulaFormat(id: string, format: Omit<FormulaFormat, "id"> & { readonly id?: string }): string {
    return this.formats.set(id, format);
  }

  removeFormulaFormat(id: string, formatId: string): void {
    this.formats.remove(id, formatId);
  }
}
