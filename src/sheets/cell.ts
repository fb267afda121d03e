import { rawCell, type Cell } from "../text/cell";

export type { Cell };
export type Grid = readonly (readonly unknown[])[];

/** An error cell: `#N/A`, `#REF!` … */
export interface CellError {
  readonly code: string;
}

/** A cell made plain; undefined where it is empty. Texts are composed and trimmed. */
export type Plain = Cell | CellError | undefined;

/**
 * Makes a cell of our sheets plain: texts composed and trimmed, line ends alike.
 *
 * @param zeroIsBlank desktop Excel sends 0 for an empty cell of a direct reference
 */
export function plainCell(from: unknown, zeroIsBlank: boolean): Plain {
  const raw = rawCell(typeof from === "string" ? from.trim() : from);
  if (raw.is === "error") return { code: raw.code };
  if (raw.is === "blank") return undefined;
  if (typeof raw.cell === "string") return raw.cell.normalize("NFC").replace(/\r\n?/g, "\n").trim() || undefined;
  // -0 is no number that anybody means
  return raw.cell === 0 ? (zeroIsBlank ? undefined : 0) : raw.cell;
}

/**
 * Makes a range argument a grid.
 *
 * @returns undefined where there is no range: an error in its place (the sheet was deleted), or nothing
 */
export function rangeGrid(argument: unknown): Grid | undefined {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  const grid = Array.from(rows, (row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  if (grid.length > 1 || (grid[0]?.length ?? 0) > 1) return grid;
  const only = plainCell(grid[0]?.[0], true);
  return only === undefined || typeof only === "object" ? undefined : grid;
}
