/** Addresses of cells as Excel writes them. Rows and columns count from 0. */
import type { Box } from "./grid";

export const MAX_ROWS = 1_048_576;
export const MAX_COLS = 16_384;

/** 0 → A, 27 → AB. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1`, `A1:B2`; whole rows `2:5`, whole columns `A:C`. */
export function boxAddress({ r, c, rows, cols }: Box): string {
  if (cols >= MAX_COLS && rows < MAX_ROWS) return `${r + 1}:${r + rows}`;
  if (rows >= MAX_ROWS && cols < MAX_COLS) return `${columnName(c)}:${columnName(c + cols - 1)}`;
  const first = `${columnName(c)}${r + 1}`;
  const last = `${columnName(c + cols - 1)}${r + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** `$A$1:$B$2`, always with both corners unless it is one cell. */
export function absoluteAddress(box: Box): string {
  return boxAddress(box).replace(/[A-Z]+|\d+/g, "$$$&");
}

export function quoteSheet(name: string): string {
  return /^[A-Za-z_][\w.]*$/.test(name) && parseBox(name) === undefined ? name : `'${name.replace(/'/g, "''")}'`;
}

export function fullAddress(sheetName: string, box: Box): string {
  return `${quoteSheet(sheetName)}!${boxAddress(box)}`;
}

/** Splits `'My sheet'!A1:B2` into sheet and local part. */
export function splitAddress(text: string): { sheet?: string; local: string } {
  const at = text.lastIndexOf("!");
  if (at < 0) return { local: text };
  const sheet = text.slice(0, at);
  return { sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet, local: text.slice(at + 1) };
}

/** `A1`, `A1:B2`, `A:C`, `2:5`, with or without `$`; undefined for what is no address or lies off the sheet. */
export function parseBox(local: string): Box | undefined {
  const text = local.replace(/\$/g, "");
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(text);
  if (cells) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = cells;
    return span(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) return span(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  return rows ? span(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLS - 1) : undefined;
}

function span(r1: number, c1: number, r2: number, c2: number): Box | undefined {
  const r = Math.min(r1, r2);
  const c = Math.min(c1, c2);
  const last = { r: Math.max(r1, r2), c: Math.max(c1, c2) };
  if (r < 0 || c < 0 || last.r >= MAX_ROWS || last.c >= MAX_COLS) return undefined;
  return { r, c, rows: last.r - r + 1, cols: last.c - c + 1 };
}
