import type { Campaign } from "../award/campaign/campaign";
import { fold } from "../text/fold";
import { cellText } from "../text/cell";
import { mapColumns, type ColumnMap, type HeaderTexts } from "./columns";
import { readTitles } from "./group";
import { isNumbering } from "./row";

/** How many filled rows of titles may stand above a header, and how far down it is searched in all. */
const MOST_TITLES = 15;
const DEEPEST = 200;

/** A header found at the top of a block: its first row, how many rows it takes, and the columns it names. */
export interface FoundHeader {
  readonly row: number;
  readonly rows: 1 | 2;
  readonly headers: readonly string[];
  readonly columns: ColumnMap;
  /** A row of column numbers, "(1) (2) (3)", stands below it. */
  readonly numbered: boolean;
}

/**
 * Joins the two rows of a header, top to bottom. The text of a merged cell stands only in its first cell: an upper text with a
 * lower one below it belongs to the columns right of it as well, up to the next upper text.
 *
 * @example
 * joinHeaders([["Tên", "Thành tích", ""], ["", "Sáng kiến", "Mô hình"]]) //=> ["Tên", "Thành tích Sáng kiến", "Thành tích Mô hình"]
 */
export function joinHeaders(rows: readonly (readonly unknown[])[]): readonly string[] {
  return twoRows(rows).map(({ upper, lower }) => [upper, lower].filter((text) => text !== "").join(" "));
}

interface TwoRows {
  readonly upper: string;
  readonly lower: string;
}

function twoRows(rows: readonly (readonly unknown[])[]): readonly TwoRows[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  let spanning = "";
  return Array.from({ length: width }, (_, index) => {
    const upper = headerText(rows[0]?.[index]);
    const lower = rows
      .slice(1)
      .map((row) => headerText(row[index]))
      .filter((text) => text !== "")
      .join(" ");
    if (upper !== "") spanning = lower === "" ? "" : upper;
    return { upper: upper === "" && lower !== "" ? spanning : upper, lower };
  });
}

/** A header is never as long as prose; a long cell is none. A 0 is what desktop Excel makes of the rest of a merged cell. */
function headerText(cell: unknown): string {
  const text = cell === 0 ? "" : cellText(cell);
  return text.length > 300 ? "" : text;
}

// under such a group header a known word means something else: "Đã được khen: Hình thức", "Kỷ luật: Hình thức"
const ELSE = /(?:^| )(?:da|truoc|lien ke|gan nhat|gan day|ki luat|vi pham|phieu|bieu quyet|toi da|nguoi lap|lien he)(?: |$)/;

/**
 * Reads one or two header rows into the columns they name. Of two rows the lower word counts where the joined one is not known,
 * unless the upper one gives it another meaning.
 */
export function readHeader(campaign: Campaign, rows: readonly (readonly unknown[])[]): Pick<FoundHeader, "headers" | "columns"> {
  const texts: readonly HeaderTexts[] = twoRows(rows).map(({ upper, lower }) => {
    if (upper === "" || lower === "") return [upper + lower];
    const joined = `${upper} ${lower}`;
    return ELSE.test(fold(upper)) ? [joined] : [joined, lower];
  });
  return { headers: texts.map(([joined = ""]) => joined), columns: mapColumns(campaign, texts) };
}

/**
 * Searches the top of a block for its header: the rows that name the most columns, the name column among them.
 *
 * @returns undefined where no row names a name column and at least one more
 */
export function findHeader(campaign: Campaign, grid: readonly (readonly unknown[])[]): FoundHeader | undefined {
  let best: Omit<FoundHeader, "numbered"> | undefined;
  let filled = 0;
  const end = Math.min(grid.length, DEEPEST);
  for (let row = 0; row < end && filled < MOST_TITLES; row++) {
    const first = grid[row];
    if (!hasText(first)) continue;
    filled++;
    for (const rows of [1, 2] as const) {
      const second = grid[row + 1];
      if (rows === 2 && !hasText(second)) continue;
      const block = rows === 2 && second !== undefined ? [first, second] : [first];
      const { headers, columns } = readHeader(campaign, block);
      if (!columns.at.has("name") || columns.recognised < 2) continue;
      const more = columns.recognised - (best?.columns.recognised ?? 0);
      // a title above one header row adds nothing to it; a lower row under merged cells belongs to the header all the same
      const better = more > 0 || (more === 0 && (rows < (best?.rows ?? 0) || (best?.row === row && isSpanned(block, columns))));
      if (better) best = { row, rows, headers, columns };
    }
  }
  if (best === undefined) return undefined;
  const { row, rows, columns } = best;
  const titles = grid.slice(0, row).map((cells) => cells.map(headerText).find((text) => text !== "") ?? "");
  const announced = columns.announced ?? readTitles(titles);
  return {
    ...best,
    columns: announced === undefined ? columns : { ...columns, announced },
    numbered: isNumbering(grid[row + rows] ?? []),
  };
}

/** A cell merged over two columns, with words of its own under each, and none under the name. */
function isSpanned(block: readonly (readonly unknown[])[], columns: ColumnMap): boolean {
  const [upper = [], lower = []] = block;
  if (headerText(lower[columns.at.get("name") ?? -1]) !== "") return false;
  return upper.some((cell, index) => {
    const below = [lower[index], lower[index + 1]];
    return hasText([cell]) && headerText(upper[index + 1]) === "" && below.every((one) => hasText([one]));
  });
}

function hasText(row: readonly unknown[] | undefined): row is readonly unknown[] {
  return Array.isArray(row) && row.some((cell) => typeof cell === "string" && cell.trim() !== "");
}
