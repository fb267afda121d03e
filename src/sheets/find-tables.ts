import { END } from "../locale/columns";
import { fold } from "../text/fold";
import { plainCell, type Grid, type Plain } from "./cell";

/** What a table is found by: its header words. */
export interface Layout {
  readonly heads: readonly string[];
  /** Header words that may be missing. */
  readonly spare: readonly string[];
  /** How many of the heads, from the last, are columns that a header row may have and by which it is not known. */
  readonly more?: number;
}

/** A row of a table: its cells in the order of the layout's heads. */
export interface TableRow {
  readonly cells: readonly Plain[];
  /** 0-based row of the grid. */
  readonly at: number;
  /** 0-based column of the grid for each head; -1 where the header row lacks it. */
  readonly places: readonly number[];
}

/** Where a table begins. */
export interface HeaderRow {
  /** 0-based row of the grid. */
  readonly at: number;
  /** 0-based column of the grid for each head; -1 where it is missing. */
  readonly places: readonly number[];
}

export interface Found<L> {
  /** Rows by table; a table that was not found is absent. */
  readonly rows: ReadonlyMap<L, readonly TableRow[]>;
  /** Header rows by table; of a table that stands twice the last. */
  readonly headers: ReadonlyMap<L, HeaderRow>;
  readonly missing: readonly { readonly layout: L; readonly head: string; readonly twice: boolean }[];
  /** The last table ends in its fixed line. */
  readonly ended: boolean;
}

/** In composed or decomposed letters. */
const LONGEST_HEAD = 200;
const end = fold(END);

/**
 * Finds the tables of a sheet: a header row is one that holds at least two, and half, of a table's header words, in any order.
 * Rows belong to the table above them. Blank rows, unknown columns, titles and notes between the tables are left alone:
 * a row with one filled cell right above a header row, or below the fixed line, is a title or a note.
 */
export function findTables<L extends Layout>(grid: Grid, layouts: readonly L[], zeroIsBlank: boolean): Found<L> {
  const heads = vocabulary(layouts);
  const rows = new Map<L, TableRow[]>();
  const headers = new Map<L, HeaderRow>();
  const missing: { layout: L; head: string; twice: boolean }[] = [];
  let current: { readonly own: TableRow[]; readonly places: readonly number[] } | undefined;
  let waiting: TableRow | undefined;
  let ended = false;

  for (let at = 0; at < grid.length; at++) {
    const row = grid[at] ?? [];
    const filled = filledCells(row, zeroIsBlank);
    if (filled.length === 0) continue;
    const header = headerOf(row, filled, heads);
    if (header === undefined && waiting !== undefined) current?.own.push(waiting);
    waiting = undefined;
    if (header !== undefined) {
      const { layout, places } = header;
      const own = rows.get(layout) ?? [];
      rows.set(layout, own);
      layout.heads.forEach((head, i) => {
        const count = places[i]?.length ?? 0;
        const optional = i >= headCount(layout) || layout.spare.includes(head);
        if (count > 1 || (count === 0 && !optional)) missing.push({ layout, head, twice: count > 1 });
      });
      current = { own, places: layout.heads.map((_, i) => places[i]?.[0] ?? -1) };
      headers.set(layout, { at, places: current.places });
      ended = false;
    } else if (filled.some((place) => isEnd(row[place]))) {
      ended = true;
    } else if (current !== undefined) {
      const cells = current.places.map((place) => (place < 0 ? undefined : plainCell(row[place], zeroIsBlank)));
      const count = cells.filter((cell) => cell !== undefined).length;
      if (count === 0 || (ended && count === 1)) continue;
      if (count === 1) waiting = { cells, at, places: current.places };
      else current.own.push({ cells, at, places: current.places });
    }
  }
  if (waiting !== undefined) current?.own.push(waiting);
  return { rows, headers, missing, ended };
}

/** Rows of a sheet may be a million: cells are not made plain to see that they are empty. */
function filledCells(row: readonly unknown[], zeroIsBlank: boolean): readonly number[] {
  let filled: number[] | undefined;
  for (let i = 0; i < row.length; i++) {
    const cell = row[i];
    if (cell === "" || cell === null || cell === undefined || (cell === 0 && zeroIsBlank)) continue;
    if (plainCell(cell, zeroIsBlank) !== undefined) (filled ??= []).push(i);
  }
  return filled ?? NO_CELLS;
}

const NO_CELLS: readonly number[] = [];

type Vocabulary<L> = ReadonlyMap<string, readonly { readonly layout: L; readonly index: number }[]>;

const vocabularies = new WeakMap<readonly Layout[], Vocabulary<Layout>>();

function vocabulary<L extends Layout>(layouts: readonly L[]): Vocabulary<L> {
  const known = vocabularies.get(layouts);
  if (known !== undefined) return known as Vocabulary<L>;
  const heads = new Map<string, { layout: L; index: number }[]>();
  for (const layout of layouts) {
    layout.heads.forEach((head, index) => {
      // a header to the letter is found without folding
      for (const key of new Set([head, fold(head)])) heads.set(key, [...(heads.get(key) ?? []), { layout, index }]);
    });
  }
  vocabularies.set(layouts, heads);
  return heads;
}

function headerOf<L extends Layout>(
  row: readonly unknown[],
  filled: readonly number[],
  heads: Vocabulary<L>,
): { readonly layout: L; readonly places: readonly (readonly number[] | undefined)[] } | undefined {
  if (filled.length < 2) return undefined;
  const hits = new Map<L, number[][]>();
  for (const place of filled) {
    const cell = shortText(row[place]);
    if (cell === undefined) continue;
    for (const { layout, index } of heads.get(cell) ?? heads.get(fold(cell)) ?? []) {
      let places = hits.get(layout);
      if (places === undefined) hits.set(layout, (places = []));
      (places[index] ??= []).push(place);
    }
  }
  let best: { layout: L; places: number[][]; share: number } | undefined;
  for (const [layout, places] of hits) {
    const count = places.slice(0, headCount(layout)).filter((one) => one !== undefined).length;
    const share = count / headCount(layout);
    if (count >= 2 && share >= 0.5 && share > (best?.share ?? 0)) best = { layout, places, share };
  }
  return best;
}

/** How many heads make a header row. */
function headCount({ heads, more = 0 }: Layout): number {
  return heads.length - more;
}

function isEnd(cell: unknown): boolean {
  const text = shortText(cell);
  return text !== undefined && fold(text) === end;
}

function shortText(cell: unknown): string | undefined {
  const text = typeof cell === "object" ? plainCell(cell, true) : cell;
  return typeof text === "string" && text.length <= LONGEST_HEAD ? text : undefined;
}
