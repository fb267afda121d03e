import type { Anchor, Draft, Entry } from "../award/journal/entry";
import type { Fault } from "../award/journal/verify";
import { JOURNAL, JOURNAL_HEADERS } from "../locale/journal";
import { figuresTrouble } from "../locale/workbook";
import { decodeJournal, encodeJournal } from "../sheets/journal/codec";
import { JOURNAL_ROOM, journalPlan } from "../sheets/journal/plan";
import { anchorText, appended, faultText, readAnchor } from "../sheets/journal/trust";
import { asText } from "./cell-text";
import { instantText } from "./instant";
import { askVersion, whyUnwritable } from "./newer-file";
import { freeTab } from "./sheet-names";
import { attempt, Refusal, type Outcome } from "./trouble";
import { addPlannedSheet } from "./write-sheets";

/** Who does something, why, and under which rules. */
export interface By {
  readonly who: string;
  readonly reason: string;
  /** `id#revision` of the workbook's campaign; empty where it has none. */
  readonly revision: string;
}

/** What a command says of itself; time and person are added when it is written. */
export type Said = Pick<Draft, "what"> & Partial<Pick<Draft, "target" | "before" | "after">>;

/** The journal as it stands in the workbook. */
export interface Journal {
  readonly entries: readonly Entry[];
  readonly anchor: Anchor | undefined;
  /** The name of the end is in the workbook, readable or not. */
  readonly hasEnd: boolean;
  /** Undefined where the workbook has no journal yet: the first entry makes it, under this tab. */
  readonly place: Place | undefined;
  readonly newTab: string;
  /** A sheet of that name whose block lost its name: it is given back. */
  readonly adopted: boolean;
  /** The block's name is there and leads nowhere: its sheet was deleted. */
  readonly isBroken: boolean;
  /** Why nothing may be written into this workbook; undefined where it may. */
  readonly unwritable: string | undefined;
}

interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** Rows of the block, header and room included. */
  readonly rows: number;
  /** Of the header's columns, where each of ours stands. */
  readonly headers: readonly string[];
  /** First empty row, counted in the block. */
  readonly next: number;
}

/** What a command asks in its first sync. */
export interface JournalQuestion {
  readonly name: Excel.NamedItem;
  readonly block: Excel.Range;
  readonly end: Excel.NamedItem;
  readonly tabs: Excel.WorksheetCollection;
  readonly lost: Excel.Range;
  readonly version: Excel.Range;
}

export function askJournal(context: Excel.RequestContext): JournalQuestion {
  const { names, worksheets } = context.workbook;
  const name = names.getItemOrNullObject(JOURNAL.block);
  name.load("name");
  const block = name.getRangeOrNullObject();
  block.load("values,rowIndex,columnIndex,worksheet/name");
  const end = names.getItemOrNullObject(JOURNAL.end);
  end.load("value");
  const lost = worksheets.getItemOrNullObject(JOURNAL.tab).getUsedRangeOrNullObject(true);
  lost.load("values,rowIndex,columnIndex");
  worksheets.load("items/name");
  return { name, block, end, tabs: worksheets, lost, version: askVersion(context) };
}

/**
 * Reads what was asked, after the sync.
 *
 * @throws {Refusal} where the sheet is there and its header is not ours: nothing may be written then
 */
export function readJournal({ name, block, end, tabs, lost, version }: JournalQuestion): Journal {
  const newTab = freeTab(
    JOURNAL.tab,
    tabs.items.map((one) => one.name),
  );
  const hasEnd = !end.isNullObject;
  const known = {
    anchor: hasEnd ? readAnchor(end.value) : undefined,
    hasEnd,
    newTab,
    isBroken: !name.isNullObject && block.isNullObject,
    unwritable: whyUnwritable(version),
  };
  if (!block.isNullObject) return { ...placed(block.worksheet.name, block, 0), ...known, adopted: false };
  const header = lost.isNullObject ? -1 : lost.values.findIndex((row) => decodeJournal(row, []) !== undefined);
  if (header >= 0) return { ...placed(JOURNAL.tab, lost, header), ...known, adopted: true };
  return { entries: [], ...known, place: undefined, adopted: false };
}

function placed(tab: string, range: Excel.Range, header: number): { readonly entries: readonly Entry[]; readonly place: Place } {
  const [first = [], ...rows] = range.values.slice(header) as unknown[][];
  const entries = decodeJournal(first, rows);
  if (entries === undefined) throw new Refusal(figuresTrouble.journalColumns(tab));
  const used = rows.reduce<number>((last, row, at) => (row.every((cell) => cell === "") ? last : at + 1), 0);
  const place = {
    tab,
    row: range.rowIndex + header,
    column: range.columnIndex,
    columns: first.length,
    rows: rows.length + 1,
    headers: first.map((cell) => String(cell).trim()),
    next: used + 1,
  };
  return { entries, place };
}

/** What appending did: the entries, and a sentence where the journal above them does not verify. */
export interface Appending {
  readonly entries: readonly Entry[];
  /** How many rows of the sheet they take. */
  readonly rows: number;
  readonly warning: string | undefined;
}

/**
 * Queues new entries into the command's second sync; the sheet is made where there is none.
 *
 * @throws {Refusal} where a newer version of the add-in made the workbook's sheets
 */
export function appendJournal(context: Excel.RequestContext, journal: Journal, said: readonly Said[], by: By): Appending {
  if (journal.unwritable !== undefined) throw new Refusal(journal.unwritable);
  if (journal.isBroken) context.workbook.names.getItem(JOURNAL.block).delete();
  const at = instantText(new Date());
  const drafts = said.map((one): Draft => ({ target: "", before: "", after: "", ...one, at, ...by }));
  const { entries, faults } = appended(journal.entries, journal.anchor, drafts);
  const rows = encodeJournal(entries);
  const sheet =
    journal.place === undefined
      ? addPlannedSheet(context, journal.newTab, journalPlan())
      : context.workbook.worksheets.getItem(journal.place.tab);
  const place = journal.place ?? newPlace(journal.newTab);
  const { names } = context.workbook;
  if (journal.adopted) {
    const rowsOfBlock = Math.max(place.rows, place.next + JOURNAL_ROOM);
    names.add(JOURNAL.block, sheet.getRangeByIndexes(place.row, place.column, rowsOfBlock, place.columns));
  } else if (place.next + rows.length + 20 > place.rows) {
    // rows inserted inside the block are the block's, and push down what stands below it
    const last = place.row + place.rows - 1;
    sheet
      .getRangeByIndexes(last, place.column, rows.length + JOURNAL_ROOM, 1)
      .getEntireRow()
      .insert("Down");
  }
  const ours = Object.values(JOURNAL_HEADERS);
  const target = sheet.getRangeByIndexes(place.row + place.next, place.column, rows.length, place.columns);
  target.numberFormat = [["@"]];
  // null leaves alone what a person keeps in a column of his own
  target.values = rows.map((row) => place.headers.map((header) => cellOf(row[ours.indexOf(header as (typeof ours)[number])])));
  if (journal.hasEnd) names.getItem(JOURNAL.end).delete();
  names.add(JOURNAL.end, `="${anchorText([...journal.entries, ...entries])}"`).visible = false;
  return { entries, rows: rows.length, warning: warningOf(faults) };
}

function cellOf(text: string | undefined): string | null {
  return text === undefined ? null : asText(text);
}

function newPlace(tab: string): Place {
  const { cells, names } = journalPlan();
  const [area] = names.map((one) => one.area);
  const headers = Object.values(JOURNAL_HEADERS);
  return { tab, row: cells.length - 1, column: 0, columns: headers.length, rows: area?.rows ?? 1, headers, next: 1 };
}

export function warningOf(faults: readonly Fault[]): string | undefined {
  const [first] = faults;
  return first === undefined ? undefined : figuresTrouble.journalBroken(faults.length, faultText(first));
}

/** Reads the journal by itself, for what its decisions mean: one sync. */
export async function readWholeJournal(): Promise<Journal> {
  return Excel.run(async (context) => {
    const asked = askJournal(context);
    await context.sync();
    return readJournal(asked);
  });
}

/** Writes decisions that change nothing else: two syncs. */
export function decide(said: readonly Said[], by: By): Promise<Outcome<Appending>> {
  return attempt(() =>
    Excel.run(async (context) => {
      const asked = askJournal(context);
      await context.sync();
      const result = appendJournal(context, readJournal(asked), said, by);
      await context.sync();
      return result;
    }),
  );
}
