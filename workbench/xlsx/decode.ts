/** A file that could be opened, as what is to be put into the grid. Nothing here touches the grid. */
import type { OpenedFile, OpenedSheet } from "../../src/tally/xlsx/open";
import { writtenRows } from "../../src/tally/xlsx/cells";
import { child, childrenOf, isTrue, type XmlElement } from "../../src/tally/xlsx/xml";
import type { DocumentParts } from "../document";
import { MAX_COLS, MAX_ROWS, parseBox } from "../grid/a1";
import type { Box, CellPatch, CellStyle, FormulaFormat, PageLayout, Validation, Visibility } from "../grid/grid";
import { palette, type Palette } from "./colors";
import { formatsFromFile } from "./conditional-formats";
import { decodeCells, lookOf } from "./decode-cells";
import { namesFromFile, type FileName } from "./names";
import { layoutFromFile } from "./page-layout";
import { partsFromFile } from "./parts";
import { Skipped } from "./skipped";
import { tablesFromFile, type FileTable } from "./tables";
import { validationsFromFile } from "./validations";

interface Run {
  readonly at: number;
  readonly count: number;
  readonly pixels: number;
}

export interface DecodedSheet {
  readonly name: string;
  readonly state: Visibility;
  readonly tab: number;
  readonly rows: number;
  readonly cols: number;
  readonly cells: readonly (readonly (CellPatch | undefined)[])[];
  readonly merges: readonly Box[];
  readonly tables: readonly FileTable[];
  readonly validations: readonly Validation[];
  readonly formats: readonly Omit<FormulaFormat, "id">[];
  readonly layout: PageLayout;
  readonly freeze: { readonly rows: number; readonly cols: number };
  readonly gridlines: boolean;
  readonly tabColor?: string;
  readonly filter?: {
    readonly box: Box;
    readonly values: readonly { readonly column: number; readonly values: readonly string[] }[];
  };
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly widths: readonly Run[];
  readonly heights: readonly Run[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface DecodedBook {
  readonly sheets: readonly DecodedSheet[];
  readonly active: number;
  readonly names: readonly FileName[];
  readonly parts: DocumentParts;
  readonly contents: number;
  readonly formulas: number;
  readonly skipped: Skipped;
}

/** Room below and beside what a file has. */
const SPARE = { rows: 100, cols: 5 };
const LEAST = { rows: 200, cols: 26 };
/** Lists and colours often go down to the last row of Excel; the grid keeps this much of them. */
const MOST_EMPTY_ROWS = 2000;
/** The grid walks over the whole box around what a sheet has: one cell at the far corner is no sheet for it. */
const MOST_CELLS = 4_000_000;

/** A sheet whose cells lie too far apart. */
export class TooSpread extends Error {}

/** Calibri 11: 7 pixels a digit, and a pixel is 3/4 of a point. Another default font differs by a pixel or two. */
const DIGIT = 7;
const PIXELS_PER_POINT = 4 / 3;

export function decode(file: OpenedFile): DecodedBook {
  const skipped = new Skipped();
  const color = palette(file.theme, file.styles);
  const { names, print } = namesFromFile(file.workbook, skipped);
  reportBook(file, skipped);
  let [contents, formulas] = [0, 0];
  const sheets = file.sheets.map((sheet) => {
    const decoded = decodeSheet(sheet, file, color, skipped);
    contents += decoded.contents;
    formulas += decoded.formulas;
    return { ...decoded.sheet, layout: { ...decoded.sheet.layout, ...print.get(sheet.tab) } };
  });
  const view = child(child(file.workbook, "bookViews"), "workbookView");
  const tab = Number(view?.attributes.get("activeTab") ?? 0);
  const visible = sheets.findIndex(({ state }) => state === "visible");
  const active = sheets.findIndex((sheet) => sheet.tab === tab && sheet.state === "visible");
  return {
    sheets,
    active: active >= 0 ? active : Math.max(0, visible),
    names,
    parts: partsFromFile(file, skipped),
    contents,
    formulas,
    skipped,
  };
}

function decodeSheet(opened: OpenedSheet, file: OpenedFile, color: Palette, skipped: Skipped) {
  const { name, state, tab, outline, sheet } = opened;
  const { rows: cells, cols: used, contents, formulas } = decodeCells(opened, color, file.date1904, skipped);
  if (cells.length * used > MOST_CELLS) throw new TooSpread();
  const merges = childrenOf(child(outline, "mergeCells"), "mergeCell").flatMap(
    (one) => parseBox(one.attributes.get("ref") ?? "") ?? [],
  );
  const tables = tablesFromFile(opened.tables, skipped);
  const reach = [...merges, ...tables.map(({ box }) => box)];
  const rows = Math.min(
    MAX_ROWS,
    Math.max(LEAST.rows, cells.length + SPARE.rows, listRows(opened), ...reach.map((box) => box.r + box.rows + 1)),
  );
  const cols = Math.min(MAX_COLS, Math.max(LEAST.cols, used + SPARE.cols, ...reach.map((box) => box.c + box.cols + 1)));
  const size = { rows, cols };
  const format = child(outline, "sheetFormatPr")?.attributes;
  const defaultWidth = Math.round(Number(format?.get("defaultColWidth") ?? 64 / DIGIT) * DIGIT);
  const defaultHeight = Math.round(Number(format?.get("defaultRowHeight") ?? 15) * PIXELS_PER_POINT);
  const view = child(child(outline, "sheetViews"), "sheetView");
  const pane = child(view, "pane")?.attributes;
  const frozen = /^frozen/.test(pane?.get("state") ?? "");
  const tabColor = color(sheet.properties.tabColor);
  const heights: Run[] = [];
  const hiddenRows: number[] = [];
  for (const row of writtenRows(sheet)) {
    if (row.height) heights.push({ at: row.number - 1, count: 1, pixels: Math.round(row.height * PIXELS_PER_POINT) });
    if (row.hidden) hiddenRows.push(row.number - 1);
  }
  const filter = filterOf(opened, skipped);
  const columns = columnsOf(opened, cols);
  reportSheet(opened, skipped);
  const decoded: DecodedSheet = {
    name,
    state,
    tab,
    ...size,
    cells: withColumnLooks(cells, opened, color, rows, Math.max(used, columns.lastWide)),
    merges,
    tables,
    validations: validationsFromFile(outline, size, skipped, name),
    formats: formatsFromFile(outline, file.differential, size, color, skipped, name),
    layout: layoutFromFile(sheet, outline, skipped, name),
    freeze: {
      rows: frozen ? Number(pane?.get("ySplit") ?? 0) : 0,
      cols: frozen ? Number(pane?.get("xSplit") ?? 0) : 0,
    },
    gridlines: !view?.attributes.has("showGridLines") || isTrue(view.attributes.get("showGridLines")),
    ...(tabColor ? { tabColor } : {}),
    ...(filter ? { filter } : {}),
    defaultWidth,
    defaultHeight,
    widths: columns.widths,
    heights,
    // the filter hides its own rows
    hiddenRows:
      filter && filter.values.length > 0
        ? hiddenRows.filter((row) => row <= filter.box.r || row >= filter.box.r + filter.box.rows)
        : hiddenRows,
    hiddenColumns: columns.hidden,
  };
  return { sheet: decoded, contents, formulas };
}

/** How far down lists and colours go, within reason. */
function listRows({ outline }: OpenedSheet): number {
  const areas = [
    ...childrenOf(child(outline, "dataValidations"), "dataValidation"),
    ...childrenOf(outline, "conditionalFormatting"),
  ];
  const ends = areas.flatMap((one) =>
    (one.attributes.get("sqref") ?? "").split(/\s+/).map((part) => {
      const box = parseBox(part);
      return box ? box.r + box.rows : 0;
    }),
  );
  return Math.min(MOST_EMPTY_ROWS, Math.max(0, ...ends));
}

function columnsOf({ outline }: OpenedSheet, cols: number) {
  const widths: Run[] = [];
  const hidden: number[] = [];
  let lastWide = 0;
  for (const { attributes } of childrenOf(child(outline, "cols"), "col")) {
    const at = Number(attributes.get("min")) - 1;
    const count = Math.min(Number(attributes.get("max")), cols) - at;
    if (count <= 0) continue;
    const width = attributes.get("width");
    if (width !== undefined) widths.push({ at, count, pixels: Math.round(Number(width) * DIGIT) });
    if (isTrue(attributes.get("hidden"))) hidden.push(...Array.from({ length: count }, (_, i) => at + i));
    // a column up to the sheet's edge says how the empty rest looks, not that it is used
    if (Number(attributes.get("max")) < MAX_COLS) lastWide = Math.max(lastWide, at + count);
  }
  return { widths, hidden, lastWide };
}

/** Cells that a file leaves out look like their row, or else like their column: also the empty ones that are to be filled in. */
function withColumnLooks(
  cells: DecodedSheet["cells"],
  { sheet, outline }: OpenedSheet,
  color: Palette,
  rows: number,
  cols: number,
): DecodedSheet["cells"] {
  const styled = childrenOf(child(outline, "cols"), "col").some(({ attributes }) => Number(attributes.get("style") ?? 0) > 0);
  const look = (style: CellStyle): CellStyle | undefined => (Object.keys(style).length > 0 ? style : undefined);
  const ofColumn = Array.from({ length: styled ? cols : 0 }, (_, c) => look(lookOf(sheet.getColumn(c + 1).style, color)));
  const last = ofColumn.some((style) => style) ? rows : cells.length;
  return Array.from({ length: last }, (_, r) => {
    const written = sheet.findRow(r + 1);
    const ofRow = written && look(lookOf((written as { style?: object }).style, color));
    if (!ofRow && !styled) return cells[r] ?? [];
    return Array.from({ length: Math.max(cols, cells[r]?.length ?? 0) }, (_unused, c) => {
      const cell = cells[r]?.[c];
      const inFile = written?.findCell(c + 1) !== undefined;
      const style = ofRow ?? ofColumn[c];
      return inFile || !style ? cell : { ...cell, style };
    });
  });
}

function filterOf({ outline, name }: OpenedSheet, skipped: Skipped): DecodedSheet["filter"] {
  const element = child(outline, "autoFilter");
  const box = parseBox(element?.attributes.get("ref") ?? "");
  if (!box) return undefined;
  const columns = childrenOf(element, "filterColumn");
  const lists = columns.flatMap((column) => {
    const filters = child(column, "filters");
    const at = Number(column.attributes.get("colId"));
    const plain = filters && filters.children.every((one) => one.name === "filter");
    if (!plain) return column.children.length > 0 ? [undefined] : [];
    const blank = isTrue(filters.attributes.get("blank")) ? [""] : [];
    return [{ column: at, values: [...filters.children.map((one) => one.attributes.get("val") ?? ""), ...blank] }];
  });
  const values = lists.flatMap((one) => one ?? []);
  skipped.add("filters", name, lists.length - values.length);
  skipped.add("filterLists", name, values.length === lists.length ? values.length : 0);
  return { box, values: values.length === lists.length ? values : [] };
}

function reportBook(file: OpenedFile, skipped: Skipped): void {
  const kinds = new Set(file.relations.map(({ kind }) => kind));
  if (kinds.has("vbaProject")) skipped.add("macros");
  if (child(file.workbook, "workbookProtection")) skipped.add("bookProtection");
  if (file.date1904) skipped.add("date1904");
  const told = ["title", "subject", "creator", "keywords", "description", "category"].some((name) => {
    const text = child(file.properties, name)?.text.trim() ?? "";
    // what ExcelJS writes for nobody
    return text !== "" && !(name === "creator" && text === "Unknown");
  });
  if (told) skipped.add("properties");
  for (const name of file.otherTabs) skipped.add("otherTab", name);
}

function reportSheet({ name, outline, relations, sheet }: OpenedSheet, skipped: Skipped): void {
  const kinds = new Set(relations.map(({ kind }) => kind));
  if (kinds.has("comments") || kinds.has("threadedComment")) skipped.add("comments", name);
  if (kinds.has("drawing") || child(outline, "picture")) skipped.add("pictures", name);
  if (kinds.has("pivotTable")) skipped.add("pivots", name);
  skipped.add("hyperlinks", name, childrenOf(child(outline, "hyperlinks"), "hyperlink").length);
  if (isTrue(child(outline, "sheetProtection")?.attributes.get("sheet"))) skipped.add("protection", name);
  reportViews(outline, name, skipped);
  if (child(outline, "rowBreaks") ?? child(outline, "colBreaks")) skipped.add("pageBreaks", name);
  const grouped = childrenOf(child(outline, "cols"), "col").some(({ attributes }) => attributes.has("outlineLevel"));
  const groupedRows = [...writtenRows(sheet)].some((row) => Number((row as { outlineLevel?: number }).outlineLevel ?? 0) > 0);
  if (grouped || groupedRows) skipped.add("groups", name);
}

/** How a sheet is looked at and printed, as far as the grid has no word for it. */
function reportViews(outline: XmlElement, name: string, skipped: Skipped): void {
  const view = child(child(outline, "sheetViews"), "sheetView")?.attributes;
  if (Number(view?.get("zoomScale") ?? 100) !== 100) skipped.add("zoom", name);
  if ((view?.get("view") ?? "normal") !== "normal") skipped.add("views", name);
  if (isTrue(child(outline, "printOptions")?.attributes.get("verticalCentered"))) skipped.add("verticalCentring", name);
  const setup = child(outline, "pageSetup")?.attributes;
  if (isTrue(setup?.get("useFirstPageNumber"))) skipped.add("firstPageNumber", name);
  if (isTrue(setup?.get("blackAndWhite"))) skipped.add("blackAndWhite", name);
  if (setup?.get("pageOrder") === "overThenDown") skipped.add("pageOrder", name);
}
