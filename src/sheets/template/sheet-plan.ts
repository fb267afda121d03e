/** A sheet that is to be written, as data: what stands where and how it looks. Rows and columns count from 0. */
import type { Cell } from "../cell";

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How cells look; what is absent is as the sheet's own text. Sizes are points. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly fill?: string;
  readonly color?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly borders?: boolean;
  /** Number format; `@` keeps what is typed as text. */
  readonly format?: string;
}

export interface SheetPlan {
  readonly tab: string;
  /** From A1; undefined cells are left alone. A text that begins with `=` is a text. */
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  /** Later looks lie over earlier ones. */
  readonly looks: readonly { readonly area: Area; readonly look: Look }[];
  /** Points. */
  readonly widths: readonly number[];
  readonly heights: readonly { readonly row: number; readonly rows: number; readonly points: number }[];
  readonly merges: readonly Area[];
  /** Defined names of the workbook. */
  readonly names: readonly { readonly name: string; readonly area: Area }[];
  /** A dropdown from a named list (others may be typed), a hint beside the cell, or both. */
  readonly choices: readonly { readonly area: Area; readonly list?: string; readonly hint?: string; readonly title?: string }[];
  /** Native conditional formats, written for the area's first cell. */
  readonly marks: readonly { readonly area: Area; readonly formula: string; readonly fill: string; readonly color: string }[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: { readonly titleRow?: number; readonly columns: number; readonly landscape: boolean };
}

/** `A`, `Z`, `AA`: the letters of a column. */
export function letters(column: number): string {
  let text = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** `A1:C3`, or `$A$1:$C$3`. */
export function address({ row, column, rows, columns }: Area, absolute = false): string {
  const $ = absolute ? "$" : "";
  const corner = (r: number, c: number): string => `${$}${letters(c)}${$}${r + 1}`;
  const last = corner(row + rows - 1, column + columns - 1);
  return rows === 1 && columns === 1 ? last : `${corner(row, column)}:${last}`;
}

/** A sheet's name as a formula writes it. */
export function quoted(tab: string): string {
  return `'${tab.replace(/'/g, "''")}'`;
}
