import { canonical } from "../../award/canonical";
import type { Act, Entry } from "../../award/journal/entry";
import { JOURNAL, JOURNAL_HEADERS } from "../../locale/journal";
import { rawCell } from "../../text/cell";
import type { Grid } from "../cell";

type Field = keyof typeof JOURNAL_HEADERS;

/** The columns of the sheet, left to right. */
export const JOURNAL_FIELDS = Object.keys(JOURNAL_HEADERS) as readonly Field[];

/** A cell of Excel holds 32,767 characters; what is longer goes on in the rows below. */
const LONGEST = 32_000;

/**
 * Writes entries as rows of Nhật ký, every cell a text. An entry with a long value takes several rows; all but its first have `…`
 * in the column of the number and hold the next piece of whatever goes on.
 */
export function encodeJournal(entries: readonly Entry[]): readonly (readonly string[])[] {
  return entries.flatMap((entry) => {
    const cells = JOURNAL_FIELDS.map((field) => pieces(textOf(entry, field)));
    const rows = Math.max(...cells.map((one) => one.length));
    return Array.from({ length: rows }, (_, row) =>
      cells.map((one, column) => (row > 0 && column === 0 ? JOURNAL.more : (one[row] ?? ""))),
    );
  });
}

/**
 * Reads the rows below the header. What a person changed in a cell is read as it stands, so that `verifyJournal` finds it: nothing
 * is trimmed, guessed or dropped, and a row that is no entry of ours becomes one that cannot verify.
 *
 * @param header the header row: columns are found by their words
 * @returns undefined where a column is missing or stands twice
 */
export function decodeJournal(header: readonly unknown[], rows: Grid): readonly Entry[] | undefined {
  const words = header.map((cell) => textCell(cell).trim());
  const at = JOURNAL_FIELDS.map((field) => words.indexOf(JOURNAL_HEADERS[field]));
  if (at.some((column, index) => column < 0 || words.lastIndexOf(words[column] ?? "") !== column || at.indexOf(column) !== index))
    return undefined;
  const entries: string[][] = [];
  for (const row of rows) {
    const cells = at.map((column) => textCell(row[column]));
    if (cells.every((cell) => cell === "")) continue;
    const last = entries[entries.length - 1];
    if (cells[0] === JOURNAL.more && last !== undefined) {
      for (let column = 1; column < cells.length; column++) last[column] = `${last[column] ?? ""}${cells[column] ?? ""}`;
    } else entries.push(cells);
  }
  return entries.map(entryOf);
}

function textOf(entry: Entry, field: Field): string {
  switch (field) {
    case "number":
      return String(entry.number);
    case "words":
      return wordsOf(entry.what);
    case "act":
      return canonical([entry.what.code, entry.what.params]);
    default:
      return entry[field];
  }
}

/** What a person reads of an act: said when it was done and kept in it, else its code. */
function wordsOf({ code, params }: Act): string {
  const { words } = params;
  return typeof words === "string" ? words : code;
}

function entryOf(cells: readonly string[]): Entry {
  const of = (field: Field): string => cells[JOURNAL_FIELDS.indexOf(field)] ?? "";
  const number = of("number");
  const read = actOf(of("act"));
  const act = read ?? { code: of("act"), params: {} };
  // the words stand in the act too: where the cell says something else, the cell is what people read
  const what = wordsOf(act) === of("words") ? act : { ...act, params: { ...act.params, words: of("words"), changed: 1 } };
  return {
    // no entry has the number 0: whatever else the row says, it cannot verify
    number: read !== undefined && /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0,
    what,
    at: of("at"),
    who: of("who"),
    target: of("target"),
    before: of("before"),
    after: of("after"),
    reason: of("reason"),
    revision: of("revision"),
    previous: of("previous"),
    hash: of("hash"),
  };
}

/** Only exactly what `encodeJournal` writes. */
function actOf(text: string): Act | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (Array.isArray(read) && read.length === 2 && typeof read[0] === "string" && isParams(read[1]) && canonical(read) === text)
      return { code: read[0], params: read[1] };
  } catch {
    // it is told as changed
  }
  return undefined;
}

function isParams(value: unknown): value is Act["params"] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((one) => typeof one === "string" || typeof one === "number");
}

function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    let end = Math.min(text.length, from + LONGEST);
    // a sign of two halves stays whole
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1] ?? "")) end--;
    found.push(text.slice(from, end));
    from = end;
  }
  return found.length === 0 ? [""] : found;
}

/** A cell as text, to the letter. */
function textCell(from: unknown): string {
  if (typeof from === "string") return from;
  const raw = rawCell(from);
  return raw.is === "value" ? String(raw.cell) : raw.is === "error" ? raw.code : "";
}
