import type { Evidence } from "../award/campaign/campaign";
import { whereText, type SheetId } from "../locale/sheets";
import type { Plain } from "./cell";
import type { Book, CellTrouble, Row } from "./columns";
import type { TableRow } from "./find-tables";
import { Names } from "./names";
import type { Table } from "./tables";
import type { SheetTrouble } from "./trouble";

/** A row as an item of the campaign; `broken` names the row that could not be read, then the item is what could. */
export interface ReadRow<T> {
  readonly item: Partial<T>;
  readonly broken: string | undefined;
}

/** What is known so far of the campaign that is being read. */
export class Ledger implements Book {
  readonly names = {
    tier: new Names(),
    group: new Names(),
    category: new Names(),
    evidence: new Names(),
    law: new Names(),
    set: new Names(),
  };
  readonly evidence = new Map<string, Evidence>();
  readonly broken = new Map<string, string>();
}

/** Where rows stand, and what was wrong with them. */
export interface Reading {
  readonly book: Ledger;
  readonly troubles: SheetTrouble[];
  /** Sheet row of each block's first row, where it is known. */
  readonly firstRows: Readonly<Partial<Record<SheetId, number>>>;
}

/** Names a row as messages do, 0-based in its block. */
export function rowOf(reading: Reading, sheet: SheetId, at: number): { readonly row: number; readonly ofBlock: boolean } {
  const first = reading.firstRows[sheet];
  return { row: at + (first ?? 1), ofBlock: first === undefined };
}

/** Reads one row at a time; each cell's first trouble is reported. */
export class RowReader implements Row {
  readonly book: Book;
  broken: string | undefined;
  private readonly heads = new Set<string>();

  constructor(
    private readonly reading: Reading,
    private readonly sheet: SheetId,
    private readonly at: number,
  ) {
    this.book = reading.book;
  }

  fail(code: CellTrouble, head: string, found = "", blame?: string): undefined {
    const place = rowOf(this.reading, this.sheet, this.at);
    this.broken ??= blame ?? whereText(this.sheet, place.row, place.ofBlock);
    if (this.heads.has(head)) return;
    this.heads.add(head);
    const params = code === "empty" ? [head] : [head, shortened(found)];
    this.reading.troubles.push({ sheet: this.sheet, ...place, code, params });
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${Array.from(line).slice(0, 60).join("")}…` : line;
}

/** Reads the rows of a table. `after` looks at each item once more before the next row is read. */
export function readTable<T>(
  reading: Reading,
  table: Table<T>,
  rows: readonly TableRow[],
  after: (item: Partial<T>, row: Row) => void = () => undefined,
): readonly ReadRow<T>[] {
  return rows.map(({ cells, at }) => {
    const row = new RowReader(reading, table.sheet, at);
    const item: Partial<T> = {};
    let next = 0;
    for (const part of table.parts) {
      const own: readonly Plain[] = cells.slice(next, (next += part.heads.length));
      Object.assign(item, part.read(own, row));
    }
    after(item, row);
    return { item, broken: row.broken };
  });
}
