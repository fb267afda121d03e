import type { Evidence } from "../award/campaign/campaign";
import { COUNTED, NONE, WORDS, ZERO } from "../locale/sheets";
import { daysOfSerial, formatDay, parseDays } from "../text/date";
import { fold } from "../text/fold";
import { parseNumber } from "../text/number";
import type { Cell, Plain } from "./cell";
import { joinList, splitList } from "./list";
import type { Names } from "./names";

/** Why a cell of a rule row is not readable. */
export type CellTrouble = "empty" | "unreadable" | "unknown" | "error" | "twice";

/** Tables whose rows are named by others. */
export type Named = "tier" | "group" | "category" | "evidence" | "law" | "set";

/** What the other tables of the campaign say: ids that a cell may name, and the evidence columns. */
export interface Book {
  readonly names: Readonly<Record<Named, Names>>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Rows that could not be read, by table and id: where they stand. */
  readonly broken: ReadonlyMap<string, string>;
}

/** A rule row while it is read. */
export interface Row {
  readonly book: Book;
  /** Notes that the row cannot be read. `blame` is another row whose fault it is. */
  fail(code: CellTrouble, head: string, found?: string, blame?: string): undefined;
}

/** One or more neighbouring columns that hold one value. Reading gives undefined for an absent value and for an unreadable one. */
export interface Column<V> {
  readonly heads: readonly string[];
  write(value: V | undefined, book: Book): readonly Cell[];
  read(cells: readonly Plain[], row: Row): V | undefined;
}

/** A value that must be there. */
export function must<V>(column: Column<V>): Column<V> {
  return {
    ...column,
    read: (cells, row) => {
      const value = column.read(cells, row);
      if (value === undefined && cells.every((cell) => cell === undefined)) return row.fail("empty", column.heads[0] ?? "");
      return value;
    },
  };
}

/** A value that is `absent` where the cell is empty. */
export function or<V extends string | readonly string[] | object>(column: Column<V>, absent: V): Column<V> {
  return {
    heads: column.heads,
    write: (value, book) => column.write(Array.isArray(value) && value.length === 0 ? undefined : value, book),
    read: (cells, row) => column.read(cells, row) ?? absent,
  };
}

/** One cell; `read` sees no empty and no error cell. */
export function single<V>(
  head: string,
  write: (value: V, book: Book) => Cell,
  read: (cell: Cell, row: Row) => V | undefined,
): Column<V> {
  return {
    heads: [head],
    write: (value, book) => [value === undefined ? "" : write(value, book)],
    read: ([cell], row) => {
      if (cell === undefined) return undefined;
      if (typeof cell === "object") return row.fail("error", head, cell.code);
      return read(cell, row) ?? row.fail("unreadable", head, cellText(cell));
    },
  };
}

export function cellText(cell: Cell): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

export const text = (head: string): Column<string> => single(head, (value) => value, cellText);

export const list = (head: string): Column<readonly string[]> => single(head, writeList, readList);

function writeList(items: readonly string[]): string {
  return items.length === 0 ? NONE : joinList(items);
}

function readList(cell: Cell): readonly string[] {
  const written = cellText(cell);
  return fold(written) === fold(NONE) && written.startsWith("(") ? [] : splitList(written);
}

/** A whole number, at least 0. */
export const whole = (head: string): Column<number> =>
  single(head, writeNumber, (cell) => {
    const value = readNumber(cell);
    return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
  });

export function writeNumber(value: number): Cell {
  return value === 0 ? ZERO : value;
}

const counted = new Set(COUNTED.map(fold));

/** A number, with at most a word of what is counted behind it: "07 cá nhân" is 7. */
export function readNumber(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return undefined;
  const [, digits = "", word = ""] = /^(\d+)\s+(\D+)$/.exec(cell) ?? [];
  return parseNumber(digits !== "" && counted.has(fold(word)) ? digits : cell);
}

export const day = (head: string): Column<string> => single(head, writeDay, readDay);

export function writeDay(iso: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(iso) ? formatDay(iso) : iso;
}

export function readDay(cell: Cell): string | undefined {
  const days = typeof cell === "number" ? daysOfSerial(cell) : typeof cell === "string" ? parseDays(cell) : undefined;
  return days?.from === days?.to ? days?.from : undefined;
}

export const yesNo = (head: string): Column<boolean> =>
  single(
    head,
    (value) => WORDS.yesNo[`${value}`],
    (cell) => {
      if (cell === true || cell === 1) return true;
      if (cell === false) return false;
      return YES_NO.get(fold(cellText(cell)) || cellText(cell));
    },
  );

/** As the tally sheet's cells are read; marks like ✓ fold to nothing. */
const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ...["co", "x", "v", "true", "du", "da co", "×", "✓", "✔", "☑"].map((one) => [one, true] as const),
  ...["khong", "false", "chua", "chua co", "khong co"].map((one) => [one, false] as const),
]);

/** One of a few words. */
export function word<K extends string>(head: string, words: Readonly<Record<K, string>>): Column<K> {
  const keys = Object.keys(words) as K[];
  const byWord = new Map<string, K>(keys.flatMap((key) => [words[key], fold(words[key])].map((one) => [one, key] as const)));
  return single(
    head,
    (value) => words[value],
    (cell) => byWord.get(cell as string) ?? byWord.get(fold(cellText(cell))),
  );
}

/** An id of another table; its name is taken too where only one row has it. */
export const ref = (head: string, of: Named): Column<string> =>
  single(
    head,
    (id) => id,
    (cell, row) => named(cellText(cell), head, of, row),
  );

/** Ids of another table; undefined as soon as one is not known. */
export const refs = (head: string, of: Named): Column<readonly string[]> =>
  single(head, writeList, (cell, row) => {
    const ids = readList(cell).map((one) => named(one, head, of, row));
    // what was not found is noted already; the others are not the whole list
    return ids.every((id) => id !== undefined) ? ids : [];
  });

function named(name: string, head: string, of: Named, row: Row): string | undefined {
  const id = row.book.names[of].find(name);
  const blame = row.book.broken.get(`${of}/${id ?? name}`);
  return id === undefined || blame !== undefined ? row.fail("unknown", head, name, blame) : id;
}
