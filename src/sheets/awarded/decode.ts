import { awardedWords } from "../../locale/awarded";
import { AWARDED_HEADERS } from "../../locale/template";
import { cellText, rawCell } from "../../text/cell";
import { daysOfSerial, formatDay } from "../../text/date";
import { fold } from "../../text/fold";
import { headKey, nameKey } from "../../text/name";
import type { Grid } from "../cell";

/** One line of Đã khen. */
export interface EarlierAward {
  /** Row in the block, from 0. */
  readonly row: number;
  readonly name: string;
  /** By which names are matched: of the person whom a household is named after, where it is one. */
  readonly key: string;
  readonly birthYear: number | undefined;
  readonly unit: string;
  readonly form: string;
  readonly achievement: string;
  readonly decision: string;
}

export interface Awarded {
  readonly awards: readonly EarlierAward[];
  /** Rows that hold something and no name; from 0 in the block. */
  readonly nameless: readonly number[];
  /** Why no line can be read. */
  readonly sentence?: string;
}

const [NAME, YEAR, UNIT, FORM, ACHIEVEMENT, DECISION] = AWARDED_HEADERS;

/**
 * Reads the sheet of earlier awards: columns in any order by their header words, unknown columns left alone. Only the name must be
 * there; what else is missing is missing.
 *
 * @param grid the block with its header row, which may stand below a title
 */
export function decodeAwarded(grid: Grid): Awarded {
  const wanted = new Map(AWARDED_HEADERS.map((header) => [fold(header), header]));
  const header = grid.findIndex((row) => row.filter((cell) => wanted.has(fold(cellText(cell)))).length >= 2);
  const words = (grid[header] ?? []).map((cell) => wanted.get(fold(cellText(cell))));
  const nothing = { awards: [], nameless: [] };
  if (!words.includes(NAME)) return { ...nothing, sentence: awardedWords.noHeader(NAME) };
  const twice = words.find((word, at) => word !== undefined && words.indexOf(word) !== at);
  if (twice !== undefined) return { ...nothing, sentence: awardedWords.twice(twice) };
  const awards: EarlierAward[] = [];
  const nameless: number[] = [];
  for (let row = header + 1; row < grid.length; row++) {
    const cells = grid[row] ?? [];
    const of = (word: string): unknown => cells[words.indexOf(word as (typeof AWARDED_HEADERS)[number])];
    const name = cellText(of(NAME));
    if (name === "") {
      if (cells.some((cell) => rawCell(cell).is === "value")) nameless.push(row);
      continue;
    }
    awards.push({
      row,
      name,
      key: headKey(name) ?? nameKey(name),
      birthYear: yearOf(of(YEAR)),
      unit: cellText(of(UNIT)),
      form: cellText(of(FORM)),
      achievement: cellText(of(ACHIEVEMENT)),
      decision: dayText(of(DECISION)),
    });
  }
  return { awards, nameless };
}

/** A year, or the year of a date as text or as Excel's number. */
function yearOf(cell: unknown): number | undefined {
  const raw = rawCell(cell);
  if (raw.is !== "value") return undefined;
  if (typeof raw.cell === "number") return Number(daysOfSerial(raw.cell)?.from.slice(0, 4)) || undefined;
  const [, year] = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(String(raw.cell)) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** A decision is a text; a cell with nothing but a date is that day. */
function dayText(cell: unknown): string {
  const raw = rawCell(cell);
  if (raw.is === "value" && typeof raw.cell === "number" && raw.cell > 2100) {
    const day = daysOfSerial(raw.cell)?.from;
    if (day !== undefined) return formatDay(day);
  }
  return cellText(cell);
}
