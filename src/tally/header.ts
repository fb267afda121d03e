import type { Campaign } from "../award/campaign/campaign";
import { fold, tidy } from "../text/fold";
import { cellText } from "../text/cell";
import { mapColumns, type ColumnMap, type HeaderTexts } from "./columns";
import { readTitles } from "./group";
import { isNumbering, isSignature } from "./row";

type Grid = readonly (readonly unknown[])[];

/** How many filled rows of titles may stand above a header, and how far down it is searched in all. */
const MOST_TITLES = 15;
const DEEPEST = 200;

/** A header found at the top of a block: its first row, how many rows it takes, and the columns it names. */
export interface FoundHeader {
  readonly row: number;
  readonly rows: 1 | 2 | 3;
  readonly headers: readonly string[];
  readonly columns: ColumnMap;
  /** A row of column numbers, "(1) (2) (3)", stands below it. */
  readonly numbered: boolean;
}

/**
 * Joins the rows of a header, top to bottom. The text of a merged cell stands only in its first cell: an upper text with a lower
 * one below it belongs to the columns right of it as well, up to the next upper text.
 *
 * @example
 * joinHeaders([["Tên", "Thành tích", ""], ["", "Sáng kiến", "Mô hình"]]) //=> ["Tên", "Thành tích Sáng kiến", "Thành tích Mô hình"]
 */
export function joinHeaders(rows: Grid): readonly string[] {
  return levelsOf(rows).map((texts) => texts.join(" "));
}

/** What each column's header says, from the top down. */
function levelsOf(rows: Grid): readonly (readonly string[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const spanning = rows.map(() => "");
  return Array.from({ length: width }, (_, index) => {
    const own = rows.map((row) => headerText(row[index]));
    const texts = own.map((text, level) => {
      const ends = own.slice(level + 1).every((lower) => lower === "");
      // a new text ends what spanned above it and below
      if (text !== "") spanning.fill("", level)[level] = ends ? "" : text;
      return text === "" && !ends ? spanning[level] || "" : text;
    });
    return texts.filter((text) => text !== "");
  });
}

/** A header is never as long as prose; a long cell is none. A 0 is what desktop Excel makes of the rest of a merged cell. */
function headerText(cell: unknown): string {
  const text = cell === 0 ? "" : cellText(cell);
  return text.length > 300 ? "" : text;
}

// under such a group header a known word means something else: "Đã được khen: Hình thức", "Kỷ luật: Hình thức"
const ELSE = /(?:^| )(?:da|truoc|lien ke|gan nhat|gan day|ki luat|vi pham|phieu|bieu quyet|toi da|nguoi lap|lien he)(?: |$)/;

// below the second row of three, what is asked of the thing named above it: "Thành tích", "Mô hình", "Số lượng"
const ASKED = /^(?:(?:tong )?so(?: luong)?|ti le(?: %)?|co khong)$/;

/**
 * Reads the rows of a header into the columns they name. Of several rows the lower words count where the joined ones are not
 * known, unless the upper ones give them another meaning.
 */
export function readHeader(campaign: Campaign, rows: Grid): Pick<FoundHeader, "headers" | "columns"> {
  const texts: readonly HeaderTexts[] = levelsOf(rows).map((levels) => {
    const joined = levels.map((_, level) => levels.slice(level).join(" "));
    if (joined.length < 2) return [joined[0] || ""];
    if (ELSE.test(fold(levels.slice(0, -1).join(" ")))) return joined.slice(0, 1);
    return rows.length > 2 && ASKED.test(fold(levels.at(-1) || "")) ? [...joined, levels.at(-2) || ""] : joined;
  });
  return { headers: texts.map(([joined = ""]) => joined), columns: mapColumns(campaign, texts) };
}

/**
 * Searches the top of a block for its header: the rows that name the most columns, the name column among them.
 *
 * @returns undefined where no row names a name column and at least one more
 */
export function findHeader(campaign: Campaign, grid: Grid): FoundHeader | undefined {
  let best: Omit<FoundHeader, "numbered"> | undefined;
  let filled = 0;
  const end = Math.min(grid.length, DEEPEST);
  for (let row = 0; row < end && filled < MOST_TITLES; row++) {
    const first = grid[row];
    if (!hasText(first)) continue;
    filled++;
    let isNamed = false;
    for (const rows of [1, 2, 3] as const) {
      const block = grid.slice(row, row + rows);
      const last = block[rows - 1];
      if (rows > 1 && (!hasText(last) || isNumbering(last))) break;
      // the cells of a name are merged over all three rows; a title stands in none of them
      if (rows > 2 && !isNamed) break;
      const { headers, columns } = readHeader(campaign, block);
      if (rows === 1) isNamed = columns.at.has("name");
      if (!columns.at.has("name") || columns.recognised < 2) continue;
      const more = columns.recognised - (best?.columns.recognised ?? 0);
      // a title above one header row adds nothing to it; a lower row under merged cells belongs to the header all the same
      const better = more > 0 || (more === 0 && (rows < (best?.rows ?? 0) || (best?.row === row && isSpanned(block, columns))));
      if (better) best = { row, rows, headers, columns };
    }
  }
  if (best === undefined) return undefined;
  const { row, rows, columns } = best;
  const titles = grid.slice(0, row).map((cells) => cells.map(headerText).find((text) => text !== "") || "");
  const announced = columns.announced ?? readTitles(titles);
  const named = withGivenName(best, grid.slice(row + rows));
  return {
    ...best,
    columns: announced === undefined ? named : { ...named, announced },
    numbered: isNumbering(grid[row + rows] || []),
  };
}

/** A cell merged over two columns, with words of its own under each, and none under the name. */
function isSpanned(block: Grid, columns: ColumnMap): boolean {
  const [upper = [], lower = []] = block.slice(-2);
  if (headerText(lower[columns.at.get("name") ?? -1]) !== "") return false;
  return upper.some((cell, index) => {
    const below = [lower[index], lower[index + 1]];
    return hasText([cell]) && headerText(upper[index + 1]) === "" && below.every((one) => hasText([one]));
  });
}

const SAMPLE = 60;
const PAIR = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}\|\p{Lu}\p{L}{1,6}$/u;
// a gender, a people or a mark, most of which are given names too
const NO_GIVEN = /^(?:nam|nu|kinh|tai|nung|dao|hoa|h?mong|dat|co|khong|tot|kha)$/;

/**
 * Reads "Họ và tên" merged over two columns as the name in two parts, where the rows that fill the second column all say so:
 * "Nông Văn", "Đạt".
 *
 * @param body rows below the header
 */
export function withGivenName({ headers, columns }: Pick<FoundHeader, "headers" | "columns">, body: Grid): ColumnMap {
  const name = columns.at.get("name") ?? -1;
  const given = name + 1;
  if (name < 0 || columns.parts.has("givenName") || (headers[given] || "") !== "") return columns;
  const texts = body.slice(0, SAMPLE).map((row) => [tidy(cellText(row[name])), tidy(cellText(row[given]))] as const);
  const signed = texts.findIndex((pair) => pair.some(isSignature));
  // the second column is empty, or has its number
  const pairs = texts.slice(0, signed < 0 ? SAMPLE : signed).filter((pair) => !/^(?:\(?\d+\)?)?$/.test(pair[1]));
  const givens = new Set(pairs.map((pair) => fold(pair[1])));
  if (givens.size < 2 || !pairs.every((pair) => PAIR.test(pair.join("|")))) return columns;
  const families = pairs.map(([family]) => family);
  const marks = [...givens].filter((word) => NO_GIVEN.test(word)).length;
  // "Lý Thị" is half a name, and so is one that stands beside two given names
  const isHalf =
    families.some((family) => /^\S+ (?:văn|thị)$/i.test(family)) ||
    (2 * marks < givens.size && new Set(families).size < new Set(pairs.map((pair) => pair.join(" "))).size);
  if (!isHalf) {
    // three words are most often a whole name, and a given name is seldom everybody's
    const few = 0.3 * pairs.length;
    if (marks === givens.size || givens.size < few) return columns;
    if (families.filter((family) => / .* /.test(family)).length > few)
      // what many share is a mark; else it may be the other half, and half a name is somebody else's
      return 2 * marks < givens.size && 2 * givens.size > pairs.length
        ? { ...columns, twice: [...columns.twice, headers[name] || ""] }
        : columns;
  }
  return {
    ...columns,
    parts: new Map(columns.parts).set("givenName", given),
    found: new Map(columns.found).set(given, { means: { part: "givenName" }, confidence: "variant" }),
  };
}

function hasText(row: readonly unknown[] | undefined): row is readonly unknown[] {
  return Array.isArray(row) && row.some((cell) => typeof cell === "string" && cell.trim() !== "");
}
