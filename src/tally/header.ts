import type { Campaign } from "../award/campaign/campaign";
import { cellText } from "./cell";
import { mapColumns, type ColumnMap } from "./columns";

/** How far down a header may stand below the titles of a sheet. */
const DEEPEST = 15;

/** A header found at the top of a block: its first row, how many rows it takes, and the columns it names. */
export interface FoundHeader {
  readonly row: number;
  readonly rows: 1 | 2;
  readonly headers: readonly string[];
  readonly columns: ColumnMap;
}

/**
 * Joins the two rows of a header, top to bottom.
 *
 * @example
 * joinHeaders([["Tên", "Thành tích"], ["", "Sáng kiến"]]) //=> ["Tên", "Thành tích Sáng kiến"]
 */
export function joinHeaders(rows: readonly (readonly unknown[])[]): readonly string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, index) =>
    rows
      .map((row) => cellText(row[index]))
      .filter((text) => text !== "")
      .join(" "),
  );
}

/**
 * Reads one or two header rows into the columns they name. Of two rows the lower word counts where the joined one is not known.
 */
export function readHeader(campaign: Campaign, rows: readonly (readonly unknown[])[]): Pick<FoundHeader, "headers" | "columns"> {
  const joined = joinHeaders(rows);
  const whole = mapColumns(campaign, joined);
  if (rows.length < 2) return { headers: joined, columns: whole };
  const lower = joinHeaders(rows.slice(1)).map((text, index) => text || (joined[index] ?? ""));
  const parts = mapColumns(campaign, lower);
  return parts.recognised > whole.recognised ? { headers: lower, columns: parts } : { headers: joined, columns: whole };
}

/**
 * Searches the top of a block for its header: the rows that name the most columns, the name column among them.
 *
 * @returns undefined where no row names a name column and at least one more
 */
export function findHeader(campaign: Campaign, grid: readonly (readonly unknown[])[]): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  for (let row = 0; row < Math.min(grid.length, DEEPEST); row++) {
    for (const rows of [1, 2] as const) {
      const block = grid.slice(row, row + rows);
      if (block.length < rows || !block.every((one) => Array.isArray(one) && one.some(isText))) continue;
      const { headers, columns } = readHeader(campaign, block);
      if (!columns.at.has("name") || columns.recognised < 2) continue;
      const more = columns.recognised - (best?.columns.recognised ?? 0);
      // a title above one header row adds nothing to it
      if (more > 0 || (more === 0 && rows < (best?.rows ?? 0))) best = { row, rows, headers, columns };
    }
  }
  return best;
}

function isText(cell: unknown): boolean {
  return typeof cell === "string" && cell.trim() !== "";
}
