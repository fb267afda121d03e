/** Cells of the grid into an ExcelJS worksheet. */
import type { CellValue, Style, Worksheet } from "exceljs";
import { boxAddress } from "../grid/a1";
import type { Box, Cell, CellStyle, Grid } from "../grid/grid";
import { isInside } from "./boxes";
import { styleForFile } from "./cell-style";
import { formulaForFile, worksOnArrays } from "./formula-text";
import { headerTitles } from "./tables";

/** A look that shows like none, for a cell in a column that has one. */
const PLAIN: Partial<Style> = { alignment: { vertical: "bottom" } };

export function writeCells(grid: Grid, id: string, sheet: Worksheet): void {
  const used = grid.usedBox(id, false);
  if (!used) return;
  const box: Box = { r: 0, c: 0, rows: used.r + used.rows, cols: used.c + used.cols };
  const values = grid.read(id, box);
  const styles = grid.styles(id, box);
  const spills = grid.spills(id);
  const tables = grid.tables().filter(({ sheetId }) => sheetId === id);
  const titles = headerTitles(tables, (area) => grid.read(id, area));
  const styleOf = fileStyles();
  const isEmpty = (r: number, c: number): boolean => values[r]?.[c]?.v === undefined && values[r]?.[c]?.f === undefined;
  // looks that go down to the last row of the grid are those of the column
  const looks = box.rows === grid.sheetSize(id).rows ? columnLooks(styles) : new Map<number, CellStyle>();

  values.forEach((row, r) =>
    row.forEach((value, c) => {
      const style = styles[r]?.[c] ?? {};
      const look = looks.get(c);
      const isLike = look !== undefined && isEmpty(r, c) && keyOf(style) === keyOf(look);
      const isPlain = Object.keys(style).length === 0;
      if (!titles.has(`${r},${c}`) && (isLike || (isEmpty(r, c) && isPlain && !look))) return;
      const cell = sheet.getCell(r + 1, c + 1);
      const spill = spills.find((one) => one.r === r && one.c === c);
      const table = tables.find((one) => isInside(one.box, r, c))?.name;
      const title = titles.get(`${r},${c}`);
      cell.value = title !== undefined ? escapedText(title) : contentOf(value, spill ?? { r, c, rows: 1, cols: 1 }, table);
      if (!isPlain) cell.style = styleOf(style);
      else if (look) cell.style = PLAIN;
    }),
  );
  // after the cells, which would take them over
  for (const [column, look] of looks) sheet.getColumn(column + 1).style = styleOf(look);
}

const keyOf = (style: CellStyle): string => JSON.stringify(style);

/** So many equal cells at the end of a column are its look; opening a file leaves twice as many below what it has. */
const TAIL = 50;

function columnLooks(styles: readonly (readonly CellStyle[])[]): ReadonlyMap<number, CellStyle> {
  const looks = new Map<number, CellStyle>();
  const tail = styles.slice(-TAIL);
  (styles[styles.length - 1] ?? []).forEach((last, c) => {
    if (tail.length < TAIL || Object.keys(last).length === 0) return;
    if (tail.every((row) => keyOf(row[c] ?? {}) === keyOf(last))) looks.set(c, last);
  });
  return looks;
}

/** Equal looks as one object. */
function fileStyles(): (style: CellStyle) => Partial<Style> {
  const made = new Map<string, Partial<Style>>();
  return (style) => {
    const found = made.get(keyOf(style)) ?? styleForFile(style);
    made.set(keyOf(style), found);
    return found;
  };
}

/** Errors that every Excel knows. */
const FILE_ERRORS = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"];

function contentOf(cell: Cell, area: Box, table: string | undefined): CellValue {
  const result = resultOf(cell);
  if (cell.f === undefined) return (typeof result === "string" ? escapedText(result) : (result ?? null)) as CellValue;
  const array = area.rows * area.cols > 1 || worksOnArrays(cell.f) ? { shareType: "array", ref: boxAddress(area) } : {};
  return {
    ...array,
    formula: formulaForFile(cell.f, table),
    ...(result === undefined ? {} : { result }),
  } as unknown as CellValue;
}

function resultOf({ v, error, f }: Cell): string | number | boolean | { readonly error: string } | undefined {
  if (!error) return v;
  // still being asked: the file says the formula only
  if (v === "#BUSY!" && f !== undefined) return undefined;
  // unverified: Excel 365 writes #SPILL! and #CALC! as #VALUE! with a note beside it; without the note it asks again on opening
  return { error: FILE_ERRORS.includes(String(v)) ? String(v) : "#VALUE!" };
}

/** `_x000D_` is how a file writes a letter that XML can't carry, and `_x005F_` the mark itself (22.9.2.19). */
function escapedText(text: string): string {
  return [...text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")]
    .map((letter) => {
      const code = letter.charCodeAt(0);
      return code < 32 && code !== 9 && code !== 10 ? `_x${code.toString(16).toUpperCase().padStart(4, "0")}_` : letter;
    })
    .join("");
}
