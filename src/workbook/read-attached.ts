import { ATTACHED_NAMES, NAME_MEANINGS, sayMapTrouble } from "../locale/attached";
import { alignColumns, type Aligned, type HeaderRows } from "../sheets/attached/column-map";
import { readMap, type AttachedMap } from "../sheets/attached/read-map";
import { fold } from "../text/fold";

/** A workbook attaches at most so many tables: each is asked for by its name, all in one sync. */
export const MOST_TABLES = 8;

/** A table of the user's own as it stands now. Rows and columns of the sheet count from 0. */
export interface AttachedTable {
  readonly number: number;
  readonly name: string;
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly headerRows: HeaderRows;
  /** What each column means, or why that cannot be told. */
  readonly read: Aligned;
}

/** What is attached in a workbook. */
export interface Attached {
  readonly tables: readonly AttachedTable[];
  /** Tables that are not there any more, a map that cannot be read. */
  readonly sentences: readonly string[];
  readonly map: AttachedMap | undefined;
  /** The block of Ghép cột, where it is. */
  readonly block: { readonly tab: string; readonly row: number; readonly values: readonly (readonly unknown[])[] } | undefined;
  /** The list of meanings, where it is: its first row, from 0, and how many there are. */
  readonly meanings: { readonly row: number; readonly rows: number } | undefined;
  /** Numbers that a new table may not have. */
  readonly taken: ReadonlySet<number>;
}

/** Asks for all that is attached in the caller's next sync, and then makes it out. */
export class AttachedReader {
  private readonly map: { readonly item: Excel.NamedItem; readonly range: Excel.Range };
  private readonly meanings: Excel.Range;
  private readonly tables: readonly { readonly number: number; readonly item: Excel.NamedItem; readonly range: Excel.Range }[];

  constructor(context: Excel.RequestContext) {
    const { names } = context.workbook;
    const ask = (name: string): { readonly item: Excel.NamedItem; readonly range: Excel.Range } => {
      const item = names.getItemOrNullObject(name);
      const range = item.getRangeOrNullObject();
      range.load("values,rowIndex,columnIndex,worksheet/name");
      return { item, range };
    };
    this.map = ask(ATTACHED_NAMES.map);
    this.meanings = ask(ATTACHED_NAMES.meanings).range;
    this.tables = Array.from({ length: MOST_TABLES }, (_, at) => ({
      number: at + 1,
      ...ask(`${ATTACHED_NAMES.table}${at + 1}`),
    }));
  }

  /** After the sync. */
  read(): Attached {
    const there = this.tables.filter(({ item }) => !item.isNullObject);
    if (this.map.item.isNullObject && there.length === 0) return NOTHING;
    const { range: block } = this.map;
    const words = this.meanings.isNullObject ? undefined : new Set(this.meanings.values.flat().map((one) => fold(String(one))));
    const names = new Set(NAME_MEANINGS.map(fold));
    const map = readMap(block.isNullObject ? undefined : block.values, block.isNullObject ? 1 : block.rowIndex + 1, {
      // a list that is gone forbids nothing: the formulas of the sheet say so in every cell
      isKnown: (means) => words?.has(fold(means)) ?? true,
      isName: (means) => names.has(fold(means)),
    });
    const sentences = [...map.sentences];
    const tables = there.flatMap(({ number, range }): readonly AttachedTable[] => {
      const name = `${ATTACHED_NAMES.table}${number}`;
      if (range.isNullObject) {
        sentences.push(sayMapTrouble("noTable", name));
        return [];
      }
      const own = map.tables.find((one) => one.number === number);
      const { values } = range;
      const unread = map.sentences.length > 0 ? map.sentences : (map.ofTable.get(number) ?? []);
      return [
        {
          number,
          name,
          tab: range.worksheet.name,
          row: range.rowIndex,
          column: range.columnIndex,
          values,
          headerRows: own?.headerRows ?? 1,
          read:
            unread.length > 0
              ? { ok: false, sentences: unread }
              : own === undefined
                ? { ok: false, sentences: [sayMapTrouble("noMap", name)] }
                : alignColumns(own, values.slice(0, own.headerRows)),
        },
      ];
    });
    for (const { number } of map.tables)
      if (!there.some((one) => one.number === number))
        sentences.push(sayMapTrouble("noTable", `${ATTACHED_NAMES.table}${number}`));
    return {
      tables,
      sentences,
      map,
      block: block.isNullObject ? undefined : { tab: block.worksheet.name, row: block.rowIndex, values: block.values },
      meanings: this.meanings.isNullObject ? undefined : { row: this.meanings.rowIndex, rows: this.meanings.values.length },
      taken: new Set([...there, ...map.tables].map(({ number }) => number)),
    };
  }
}

const NOTHING: Attached = { tables: [], sentences: [], map: undefined, block: undefined, meanings: undefined, taken: new Set() };

/** Reads what is attached, in one sync. */
export async function readAttached(): Promise<Attached> {
  return Excel.run(async (context) => {
    const reader = new AttachedReader(context);
    await context.sync();
    return reader.read();
  });
}
