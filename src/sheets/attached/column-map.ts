import { NOT_READ, NOTHING, mapRow, sayMapTrouble } from "../../locale/attached";
import { headerKeys, isNamesake, nextKey, sameKey } from "./header-keys";

/** One column of an attached table as a person confirmed it. */
export interface MappedColumn {
  /** Its header words when it was attached (`headerKeys`). */
  readonly words: string;
  /** What it is read as, in our header words; empty where it is not read. */
  readonly means: string;
}

export type HeaderRows = 1 | 2 | 3;

/** How one table is read. */
export interface TableMap {
  /** Number of the table: TDKT_BANG_1 is 1. */
  readonly number: number;
  readonly headerRows: HeaderRows;
  readonly columns: readonly (MappedColumn & { readonly row: number })[];
}

/** Columns as they stand now, or why they cannot be told. */
export type Aligned =
  { readonly ok: true; readonly columns: readonly string[] } | { readonly ok: false; readonly sentences: readonly string[] };

/**
 * Finds the columns of a table again by their header words, wherever they have moved to. Words that are gone, or that stand
 * twice by now, are said and never guessed. The formulas of Ghép cột say the same in the cells.
 *
 * @param header the table's header rows as they stand in the sheet now
 * @returns one of our header words a column; `(không đọc)` for a column that is not read
 */
export function alignColumns({ columns }: TableMap, header: readonly (readonly unknown[])[]): Aligned {
  const keys = headerKeys(header).map(sameKey);
  const now = new Set(keys);
  const known = new Set(columns.map((one) => sameKey(one.words)));
  const sentences: string[] = [];
  const byKey = new Map<string, string>();
  for (const { words, means, row } of columns) {
    const key = sameKey(words);
    const next = sameKey(nextKey(words));
    byKey.set(key, means);
    if (means === "" && !isNamesake(words, known)) continue;
    if (!now.has(key)) sentences.push(sayMapTrouble("gone", mapRow(row), words));
    else if (now.has(next) && !known.has(next)) sentences.push(sayMapTrouble("twice", mapRow(row), words));
  }
  if (sentences.length > 0) return { ok: false, sentences };
  return { ok: true, columns: keys.map((key) => byKey.get(key) || NOTHING) };
}

/** What stands in `Đọc là`. */
export function meansText(means: string): string {
  return means === "" ? NOT_READ : means;
}
