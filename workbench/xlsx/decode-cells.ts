/** Rows of a worksheet as patches for the grid. */
import type { Cell as FileCell, Style } from "exceljs";
import type { OpenedSheet } from "../../src/tally/xlsx/open";
import { writtenCells, writtenRows } from "../../src/tally/xlsx/cells";
import { parseBox } from "../grid/a1";
import type { Box, CellPatch, CellStyle, Scalar } from "../grid/grid";
import { styleFromFile, type ReadStyle } from "./cell-style";
import type { Palette } from "./colors";
import { formulaFromFile, movedFormula, refersElsewhere } from "./formula-text";
import { isDateFormat } from "./is-date-format";
import type { Skipped } from "./skipped";

export interface DecodedCells {
  /** Row by row from the first; what is absent is empty. */
  readonly rows: readonly (readonly (CellPatch | undefined)[])[];
  readonly cols: number;
  readonly contents: number;
  readonly formulas: number;
}

/** What ExcelJS says of a cell: its types know neither arrays nor what is shared. */
interface FileFormula {
  readonly formula?: string;
  readonly sharedFormula?: string;
  readonly shareType?: string;
  readonly ref?: string;
  readonly result?: unknown;
}

/** Days between the two ways of counting. */
const SHIFT_1904 = 1462;

export function decodeCells(
  { name, sheet, dynamic }: OpenedSheet,
  color: Palette,
  date1904: boolean,
  skipped: Skipped,
): DecodedCells {
  const styleOf = styles(color);
  const rows: (CellPatch | undefined)[][] = [];
  const arrays: Box[] = [];
  let [cols, contents, formulas] = [0, 0, 0];

  const decode = (cell: FileCell): CellPatch => {
    const { style, lost } = styleOf(cell.style);
    for (const code of lost) skipped.add(code, name);
    const looks = Object.keys(style).length > 0 ? { style } : {};
    const value: unknown = cell.value;
    const formula = isFormula(value) ? formulaOf(value, cell) : undefined;
    if (formula !== undefined && !refersElsewhere(formula)) {
      const array = isFormula(value) && value.shareType === "array" ? parseBox(value.ref ?? "") : undefined;
      if (array) arrays.push(array);
      if (array && !dynamic.has(cell.address)) skipped.add("legacyArrays", name);
      formulas++;
      return { ...looks, f: formulaFromFile(formula) };
    }
    if (formula !== undefined) skipped.add("externalFormulas", name);
    else if (isFormula(value) && value.shareType === "dataTable") skipped.add("dataTables", name);
    const plain = scalar(isFormula(value) ? value.result : value);
    if (plain === undefined) return looks;
    contents++;
    if (typeof plain === "object") {
      if ("richText" in plain) skipped.add("richText", name);
      else return { ...looks, f: `=${plain.error === "#N/A" ? "NA()" : plain.error}` };
      return { ...looks, v: plain.richText };
    }
    const days = date1904 && typeof plain === "number" && isDateFormat(cell.style.numFmt);
    return { ...looks, v: days ? plain + SHIFT_1904 : plain };
  };

  for (const row of writtenRows(sheet)) {
    const patches: (CellPatch | undefined)[] = [];
    for (const cell of writtenCells(row)) {
      const patch = decode(cell);
      if (Object.keys(patch).length > 0) patches[Number(cell.col) - 1] = patch;
    }
    cols = Math.max(cols, patches.length);
    rows[row.number - 1] = patches;
  }
  for (const array of arrays) dropChildren(rows, array);
  return { rows, cols, contents: contents + formulas, formulas };
}

/** What a formula spilled stands in the file as values; as constants they would be in its way. */
function dropChildren(rows: (CellPatch | undefined)[][], array: Box): void {
  for (let r = array.r; r < Math.min(array.r + array.rows, rows.length); r++) {
    const row = rows[r];
    for (let c = array.c; row && c < Math.min(array.c + array.cols, row.length); c++) {
      const patch = row[c];
      if (!patch || (r === array.r && c === array.c)) continue;
      row[c] = patch.style ? { style: patch.style } : undefined;
    }
  }
}

function styles(color: Palette): (style: Partial<Style> | undefined) => ReadStyle {
  const known = new Map<Partial<Style> | undefined, ReadStyle>();
  return (style) => {
    const found = known.get(style) ?? styleFromFile(style ?? {}, color);
    known.set(style, found);
    return found;
  };
}

/** The look of whole columns and rows, for cells that the file does not write. */
export function lookOf(style: Partial<Style> | undefined, color: Palette): CellStyle {
  return styleFromFile(style ?? {}, color).style;
}

function isFormula(value: unknown): value is FileFormula {
  return typeof value === "object" && value !== null && ("formula" in value || "sharedFormula" in value || "shareType" in value);
}

function formulaOf(value: FileFormula, cell: FileCell): string | undefined {
  if (value.formula !== undefined) return value.formula;
  if (value.sharedFormula === undefined) return undefined;
  // ExcelJS moves references inside texts and sheet names too
  const master: unknown = cell.worksheet.getCell(value.sharedFormula).value;
  const from = parseBox(value.sharedFormula);
  return isFormula(master) && master.formula !== undefined && from
    ? movedFormula(master.formula, Number(cell.row) - 1 - from.r, Number(cell.col) - 1 - from.c)
    : undefined;
}

function scalar(value: unknown): Scalar | { readonly richText: string } | { readonly error: string } | undefined {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  if ("richText" in value && Array.isArray(value.richText)) {
    const runs: { readonly text?: string }[] = value.richText;
    return { richText: runs.map(({ text }) => text ?? "").join("") };
  }
  return "error" in value && typeof value.error === "string" ? { error: value.error } : undefined;
}
