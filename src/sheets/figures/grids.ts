import type { Grid } from "../cell";
import { address, type Area } from "../template/sheet-plan";

/** What a sheet holds, from the first used cell on; rows and columns of the sheet count from 0. */
export interface SheetCells {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: Grid;
  readonly values: Grid;
  /** Excel refuses to write there. */
  readonly isProtected: boolean;
}

/** A cell of the workbook. */
export interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** What stands in a cell of a sheet; an empty text beyond what is used. */
export function valueAt({ row, column, values }: SheetCells, at: Omit<Place, "tab">): unknown {
  return values[at.row - row]?.[at.column - column] ?? "";
}

export function formulaAt({ row, column, formulas }: SheetCells, at: Omit<Place, "tab">): unknown {
  return formulas[at.row - row]?.[at.column - column] ?? "";
}

/** The cells of an area, row by row. */
export function placesOf({ row, column, rows, columns }: Area): readonly Omit<Place, "tab">[] {
  return Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
}

/** `Đề nghị!X5`: how a person finds a cell. */
export function placeText({ tab, row, column }: Place): string {
  return `${tab}!${address({ row, column, rows: 1, columns: 1 })}`;
}

/**
 * Reads an address without its sheet: `$A$5:$V$505`.
 *
 * @returns undefined for whole rows and columns, and for what is no address
 */
export function areaOf(text: string): Area | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(text.replace(/\$/g, "").toUpperCase());
  if (match === null) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const column = columnOf(left);
  const row = Number(top) - 1;
  return { row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads what a defined name stands for: `='Đề nghị'!$A$5:$V$505`. */
export function namedPlace(formula: string): { readonly tab: string; readonly address: string } | undefined {
  const match = /^=?('(?:[^']|'')*'|[^'!]+)!([$A-Z\d:]+)$/i.exec(formula);
  const [, sheet = "", address = ""] = match ?? [];
  if (match === null) return undefined;
  return { tab: sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet, address: address.replace(/\$/g, "") };
}
