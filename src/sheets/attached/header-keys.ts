/**
 * By what a column of an attached table is known again: its own header words, as both the formulas of Ghép cột and the pane
 * read them. Several header rows are joined by `|`; the second column of the same words gets ` (2)`; a column without words is
 * the one right of its neighbour: `Họ và tên+`.
 */
import { rawCell } from "../../text/cell";

const BETWEEN = "|";
const UNNAMED = "+";

/** The words of one header cell, as a formula's `TRIM(cell&"")` has them. */
function wordsOf(cell: unknown): string {
  const raw = rawCell(cell);
  if (raw.is !== "value") return "";
  const text = typeof raw.cell === "boolean" ? String(raw.cell).toUpperCase() : String(raw.cell);
  return text.replace(/[ \r\n]+/g, " ").replace(/^ | $/g, "");
}

/**
 * Names the columns of a header.
 *
 * @param rows header rows, top to bottom
 * @example
 * headerKeys([["STT", "Họ và tên", "", "Ghi chú", "Ghi chú"]]) //=> ["STT", "Họ và tên", "Họ và tên+", "Ghi chú", "Ghi chú (2)"]
 * headerKeys([["Tên", "Năm sinh", ""], ["", "Nam", "Nữ"]]) //=> ["Tên|", "Năm sinh|Nam", "|Nữ"]
 */
export function headerKeys(rows: readonly (readonly unknown[])[]): readonly string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const seen = new Map<string, number>();
  let before = "";
  return Array.from({ length: width }, (_, index) => {
    const words = rows.map((row) => wordsOf(row[index])).join(BETWEEN);
    if (words.split(BETWEEN).every((word) => word === "")) before = before + UNNAMED;
    else {
      const count = (seen.get(sameKey(words)) ?? 0) + 1;
      seen.set(sameKey(words), count);
      before = count === 1 ? words : `${words} (${count})`;
    }
    return before;
  });
}

/** What is equal to a formula: letters of either case. */
export function sameKey(key: string): string {
  return key.normalize("NFC").toLowerCase();
}

/** The key that there is once another column cannot be told from this one. */
export function nextKey(key: string): string {
  return key.endsWith(UNNAMED) ? key + UNNAMED : `${key} (2)`;
}

/** Whether a column must be found even if it is not read: with it gone, its namesakes could not be told apart. */
export function isNamesake(key: string, all: ReadonlySet<string>): boolean {
  const first = /^(.*) \(\d+\)$/s.exec(key)?.[1];
  return all.has(sameKey(`${key} (2)`)) || (first !== undefined && all.has(sameKey(first)));
}
