/**
 * The workbook as the rest of the workbench sees it: sheets, boxes, cells. One engine stands behind it (`univer/`), in the
 * page and in Node; nothing outside that folder knows which.
 *
 * Rows and columns count from 0. Colours are `#RRGGBB`, sizes of fonts are points, widths and heights pixels.
 */

/** A rectangle of cells. */
export interface Box {
  readonly r: number;
  readonly c: number;
  readonly rows: number;
  readonly cols: number;
}

export type Scalar = string | number | boolean;

/** What a cell holds: nothing, a value, an error (`v` is then `#N/A` …), each with its formula (`=…`, English, as Excel shows it). */
export interface Cell {
  readonly v?: Scalar;
  readonly error?: boolean;
  readonly f?: string;
}

export type Line = "thin" | "medium" | "thick" | "dashed" | "dotted" | "double" | "hair";
export type Side = "top" | "right" | "bottom" | "left";

export interface CellStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  /** `null` takes a fill away. */
  readonly fill?: string | null;
  readonly horizontal?: "general" | "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly rotation?: number;
  /** Number format, English, `General` when absent. */
  readonly format?: string;
  /** `null` takes a line away. */
  readonly borders?: { readonly [side in Side]?: { readonly line: Line; readonly color: string } | null };
}

/** A change of one cell: what is absent stays; `v: null` empties, a formula replaces the value and the other way round. */
export interface CellPatch {
  readonly v?: Scalar | null;
  readonly f?: string;
  readonly style?: CellStyle;
}

export interface NamedRange {
  readonly name: string;
  /** Without `=`: `'Tiêu chuẩn'!$A$1:$J$60`, a constant, a LAMBDA. */
  readonly formula: string;
  readonly visible: boolean;
  /** Absent: the whole workbook. */
  readonly sheetId?: string;
  readonly comment?: string;
}

export interface Table {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** With its header row. */
  readonly box: Box;
  readonly style?: string;
}

export interface Validation {
  readonly boxes: readonly Box[];
  readonly rule:
    | { readonly type: "list"; readonly source: string }
    | {
        readonly type: "whole" | "decimal" | "date" | "textLength";
        readonly operator: string;
        readonly formula1: string;
        readonly formula2?: string;
      }
    | { readonly type: "custom"; readonly formula: string };
  readonly allowBlank: boolean;
  readonly error?: {
    readonly show: boolean;
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt?: { readonly show: boolean; readonly title: string; readonly message: string };
}

/** A conditional format by formula, written for the first cell of the first box. */
export interface FormulaFormat {
  readonly id: string;
  readonly boxes: readonly Box[];
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly style: Pick<CellStyle, "fill" | "color" | "bold" | "italic" | "strike">;
}

/** What a sheet keeps besides cells, as Excel names it; the engine has no place for it, files have. */
export interface PageLayout {
  readonly orientation?: "portrait" | "landscape";
  /** 9 is A4. */
  readonly paperSize?: number;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly titleColumns?: string;
  /** Points. */
  readonly margins?: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally?: boolean;
  readonly header?: string;
  readonly footer?: string;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

export type Actor = "user" | "host";

export type GridEvent =
  /** Contents, not looks. */
  | { readonly kind: "edited"; readonly sheetId: string; readonly box: Box; readonly by: Actor }
  /** Everything below (or to the right) moved; `count` < 0 deletes. */
  | {
      readonly kind: "shifted";
      readonly sheetId: string;
      readonly axis: "rows" | "columns";
      readonly at: number;
      readonly count: number;
      readonly by: Actor;
    }
  | { readonly kind: "sorted" | "filtered" | "formatted"; readonly sheetId: string; readonly box: Box; readonly by: Actor }
  | { readonly kind: "moved"; readonly sheetId: string; readonly from: Box; readonly to: Box; readonly by: Actor }
  | { readonly kind: "selected"; readonly sheetId: string; readonly boxes: readonly Box[] }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated"; readonly sheetId: string; readonly by: Actor }
  | { readonly kind: "sheetRenamed"; readonly sheetId: string; readonly before: string; readonly by: Actor }
  /** A calculation pass ended. */
  | { readonly kind: "calculated" };

/** One argument of a custom function, as the engine computed it. */
export interface FunctionArgument {
  readonly cells: readonly (readonly Cell[])[];
  /** Only a bare reference has one: `'Trang 1'!A6:T6`. */
  readonly address?: string;
  /** An argument left out between commas. */
  readonly omitted?: boolean;
}

export interface FunctionCall {
  readonly sheetId: string;
  /** The cell that calls. */
  readonly box: Box;
  readonly address: string;
  readonly args: readonly FunctionArgument[];
}

/** What a custom function answers now: still computing, an error, or one value or a block that spills. */
export type FunctionAnswer =
  | { readonly busy: true }
  | { readonly error: string }
  | { readonly value: Scalar | null | readonly (readonly (Scalar | null | { readonly error: string })[])[] };

export interface Grid {
  /** Returns what stops listening. */
  listen(listener: (event: GridEvent) => void): () => void;
  dispose(): void;

  // --- calculation ---
  /** Something is written or being calculated. */
  readonly busy: boolean;
  /** Hands collected writes to the engine. */
  commit(): void;
  /** Commits and resolves when the engine's own formulas are up to date; custom functions may still show #BUSY!. */
  settle(): Promise<void>;
  /** Calculates every formula again. */
  calculate(): void;
  /** Calculates these cells and what depends on them. */
  recalculate(cells: readonly { readonly sheetId: string; readonly box: Box }[]): void;
  /** The calculation passes since the start. */
  readonly passes: number;
  /** Makes `NAME(…)` callable in cells. `run` must answer at once; what it throws shows as #VALUE!. */
  registerFunction(name: string, withAddresses: boolean, run: (call: FunctionCall) => FunctionAnswer): void;

  // --- sheets, in the order of their tabs ---
  sheetIds(): string[];
  sheetName(id: string): string;
  readonly activeSheetId: string;
  activate(id: string): void;
  addSheet(name: string, rows?: number, cols?: number): string;
  renameSheet(id: string, name: string): void;
  deleteSheet(id: string): void;
  moveSheet(id: string, position: number): void;
  visibility(id: string): Visibility;
  setVisibility(id: string, visibility: Visibility): void;
  sheetSize(id: string): { readonly rows: number; readonly cols: number };
  tabColor(id: string): string | undefined;
  setTabColor(id: string, color: string | undefined): void;
  /** What was done until now can't be undone by the user: after a file was opened. */
  clearUndo(): void;
  /** A new workbook with one empty sheet, whose id it returns. Nothing of the old one is remembered. */
  reset(): string;

  // --- cells ---
  /** `patch` gets the place inside the box; undefined leaves the cell as it is. */
  write(id: string, box: Box, patch: (i: number, j: number) => CellPatch | undefined): void;
  read(id: string, box: Box): Cell[][];
  /** As shown. */
  text(id: string, box: Box): string[][];
  styles(id: string, box: Box): CellStyle[][];
  setStyle(id: string, box: Box, style: CellStyle): void;
  /** `formats`: looks, `contents`: values and formulas. Lists and conditional formats go with `all` only. */
  clear(id: string, box: Box, what: "all" | "formats" | "contents"): void;
  /** The smallest box around all contents (and, unless `valuesOnly`, looks). */
  usedBox(id: string, valuesOnly: boolean): Box | undefined;
  /** Spilled areas, the cell with the formula first. */
  spills(id: string): Box[];
  select(id: string, box: Box): void;
  selection(): { readonly sheetId: string; readonly boxes: readonly Box[] };

  // --- structure; what would tear a spill apart is refused with a GridError ---
  insertRows(id: string, at: number, count: number): void;
  deleteRows(id: string, at: number, count: number): void;
  insertColumns(id: string, at: number, count: number): void;
  deleteColumns(id: string, at: number, count: number): void;
  /** Columns of keys count from the box's first; the box has no header row. Blanks come last. */
  sort(id: string, box: Box, keys: readonly { readonly column: number; readonly ascending: boolean }[]): void;
  copy(id: string, from: Box, toSheetId: string, to: Box, what: "all" | "formulas" | "values" | "formats"): void;
  /** The filtered range with its header row; undefined takes the filter away. */
  filter(id: string): Box | undefined;
  setFilter(id: string, box: Box | undefined): void;
  /** Columns count from the filter's first. Shows only rows whose text in that column is one of these; undefined shows all. */
  setFilterValues(id: string, column: number, values: readonly string[] | undefined): void;

  // --- layout ---
  columnWidth(id: string, column: number): number;
  setColumnWidth(id: string, column: number, count: number, pixels: number): void;
  rowHeight(id: string, row: number): number;
  setRowHeight(id: string, row: number, count: number, pixels: number): void;
  hiddenRows(id: string): readonly number[];
  setRowsHidden(id: string, row: number, count: number, hidden: boolean): void;
  hiddenColumns(id: string): readonly number[];
  setColumnsHidden(id: string, column: number, count: number, hidden: boolean): void;
  freeze(id: string): { readonly rows: number; readonly cols: number };
  setFreeze(id: string, rows: number, cols: number): void;
  merges(id: string): Box[];
  merge(id: string, box: Box): void;
  unmerge(id: string, box: Box): void;
  pageLayout(id: string): PageLayout;
  setPageLayout(id: string, layout: PageLayout): void;
  gridlines(id: string): boolean;
  setGridlines(id: string, shown: boolean): void;

  // --- names, tables, rules ---
  names(): NamedRange[];
  /** Replaces one of that name and scope. */
  setName(name: NamedRange): void;
  removeName(name: string, sheetId?: string): void;
  tables(): Table[];
  addTable(id: string, box: Box, name: string): Promise<string>;
  renameTable(id: string, name: string): Promise<void>;
  removeTable(id: string): Promise<void>;
  /** The name of a style, kept for files; how the table looks in the grid does not change. */
  setTableStyle(id: string, style: string | undefined): void;
  validations(id: string): Validation[];
  /** Replaces what stood on these cells. */
  setValidation(id: string, validation: Validation): void;
  clearValidation(id: string, box: Box): void;
  formulaFormats(id: string): FormulaFormat[];
  /** Adds, or replaces the one of that id. */
  setFormulaFormat(id: string, format: Omit<FormulaFormat, "id"> & { readonly id?: string }): string;
  removeFormulaFormat(id: string, formatId: string): void;
}

/** Why the grid refused; `code` is Excel's error code for it. */
export class GridError extends Error {
  constructor(
    readonly code: "InvalidArgument" | "ItemNotFound" | "ItemAlreadyExists" | "InvalidOperation" | "AccessDenied",
    message: string,
  ) {
    super(message);
  }
}
