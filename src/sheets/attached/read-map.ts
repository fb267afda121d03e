import { END } from "../../locale/columns";
import { MAP_HEADS, MAP_LABELS, NOT_READ, ATTACHED_NAMES, mapRow, sayMapTrouble } from "../../locale/attached";
import { fold } from "../../text/fold";
import { rangeGrid, type Plain } from "../cell";
import { findTables, type TableRow } from "../find-tables";
import type { HeaderRows, TableMap } from "./column-map";

/** What the sheet Ghép cột says. */
export interface AttachedMap {
  readonly tables: readonly TableMap[];
  /** By the letters of an id (`D1`): the highest number ever given out. */
  readonly issued: ReadonlyMap<string, number>;
  /** What cannot be read of the sheet as a whole: then no table is. */
  readonly sentences: readonly string[];
  /** By table: what cannot be read of its own rows. */
  readonly ofTable: ReadonlyMap<number, readonly string[]>;
}

const LAYOUT = { heads: [MAP_HEADS.table, MAP_HEADS.place, MAP_HEADS.words, MAP_HEADS.means], spare: [] };
const TABLE = new RegExp(`^${ATTACHED_NAMES.table}(\\d{1,2})$`, "i");

/** What meanings there are, and which of them are a name. */
export interface Meanings {
  isKnown(means: string): boolean;
  isName(means: string): boolean;
}

/**
 * Reads the block of Ghép cột, header row to last line. Whatever cannot be read makes its table unreadable, with the row.
 *
 * @param firstRow the sheet's row of the block's first one, from 1
 */
export function readMap(block: unknown, firstRow: number, meanings: Meanings): AttachedMap {
  const grid = rangeGrid(block);
  const nothing = { tables: [], issued: new Map<string, number>(), ofTable: new Map<number, readonly string[]>() };
  if (grid === undefined) return { ...nothing, sentences: [sayMapTrouble("noBlock")] };
  const found = findTables(grid, [LAYOUT], true);
  const rows = found.rows.get(LAYOUT);
  const sentences = found.missing.map(({ head, twice }) => sayMapTrouble(twice ? "columnTwice" : "noColumn", head));
  if (rows === undefined) sentences.push(sayMapTrouble("noColumn", MAP_HEADS.table));
  if (!found.ended) sentences.push(sayMapTrouble("noEnd", END));
  if (sentences.length > 0 || rows === undefined) return { ...nothing, sentences };
  return new Reader(firstRow, meanings).read(rows);
}

class Reader {
  private readonly tables = new Map<number, { headerRows?: HeaderRows; readonly columns: TableMap["columns"][number][] }>();
  private readonly issued = new Map<string, number>();
  private readonly ofTable = new Map<number, string[]>();
  private readonly lost: string[] = [];

  constructor(
    private readonly firstRow: number,
    private readonly meanings: Meanings,
  ) {}

  read(rows: readonly TableRow[]): AttachedMap {
    for (const row of rows) this.row(row);
    const tables: TableMap[] = [];
    for (const [number, { headerRows, columns }] of this.tables) {
      if (headerRows === undefined) this.fail(number, sayMapTrouble("noHeader", mapRow(columns[0]?.row ?? this.firstRow)));
      else if (!columns.some(({ means }) => this.meanings.isName(means)))
        this.fail(number, sayMapTrouble("noName", mapRow(columns[0]?.row ?? this.firstRow)));
      tables.push({ number, headerRows: headerRows ?? 1, columns });
    }
    return { tables, issued: this.issued, sentences: this.lost, ofTable: this.ofTable };
  }

  private fail(number: number, sentence: string): void {
    this.ofTable.set(number, [...(this.ofTable.get(number) ?? []), sentence]);
  }

  private row({ cells, at }: TableRow): void {
    const [name, place, label, value] = cells;
    const row = at + this.firstRow;
    const where = mapRow(row);
    if (isLabel(name, MAP_LABELS.issued)) {
      if (typeof label === "string" && typeof value === "number") this.issued.set(label, value);
      else this.lost.push(sayMapTrouble("badRow", where, MAP_LABELS.issued));
      return;
    }
    const digits = typeof name === "string" ? TABLE.exec(name)?.[1] : undefined;
    if (digits === undefined) {
      this.lost.push(sayMapTrouble("badRow", where, MAP_HEADS.table));
      return;
    }
    const number = Number(digits);
    const table = this.tables.get(number) ?? { columns: [] };
    this.tables.set(number, table);
    if (isLabel(label, MAP_LABELS.headerRows)) {
      if (value === 1 || value === 2 || value === 3) table.headerRows = value;
      else this.fail(number, sayMapTrouble("badRow", where, MAP_LABELS.headerRows));
      return;
    }
    // a free row, for a column that may come
    if (label === undefined && value === undefined) return;
    if (label === undefined || typeof label === "object") {
      this.fail(number, sayMapTrouble("badRow", where, MAP_HEADS.words));
      return;
    }
    if (typeof value === "object" || typeof place === "object") {
      this.fail(number, sayMapTrouble("badRow", where, MAP_HEADS.means));
      return;
    }
    const means = value === undefined || fold(String(value)) === fold(NOT_READ) ? "" : String(value);
    if (means !== "") {
      if (!this.meanings.isKnown(means)) this.fail(number, sayMapTrouble("unknownMeaning", where, means));
      if (table.columns.some((one) => fold(one.means) === fold(means)))
        this.fail(number, sayMapTrouble("meaningTwice", where, means));
    }
    table.columns.push({ words: String(label), means, row });
  }
}

function isLabel(cell: Plain, text: string): boolean {
  return typeof cell === "string" && fold(cell) === fold(text);
}
