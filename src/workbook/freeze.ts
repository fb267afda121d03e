import { figuresTrouble, workbookTrouble } from "../locale/workbook";
import { countTroubles, findCalls, planFreeze, sameCalls, type Call, type Frozen } from "../sheets/figures/freeze";
import type { Place } from "../sheets/figures/grids";
import { freezeEntry, record, type Recording } from "../sheets/figures/record";
import type { Area } from "../sheets/template/sheet-plan";
import { asText } from "./cell-text";
import { appendJournal, askJournal, readJournal, type By, type Journal } from "./journal";
import { JOURNAL } from "../locale/journal";
import { askSheets, readSheets, spillingTabs } from "./sheet-cells";
import { attempt, Refusal, type Outcome } from "./trouble";

/** What Chốt số liệu would do, before it is done. */
export interface FreezePreview {
  readonly calls: readonly Call[];
  /** Tabs with formulas of ours, in the order of the workbook, and how many. */
  readonly counts: readonly { readonly tab: string; readonly cells: number }[];
  /** Formulas that show `Chưa tính được`. */
  readonly troubles: number;
  readonly protectedTabs: readonly string[];
  /** The sheet that will be made for the journal; undefined where there is one. */
  readonly newJournal: string | undefined;
  readonly spilling: readonly string[];
}

/** Looks where formulas of ours stand, on every sheet: two syncs, nothing is written. */
export function previewFreeze(): Promise<FreezePreview> {
  return Excel.run(async (context) => {
    const asked = askJournal(context);
    await context.sync();
    const journal = readJournal(asked);
    const questions = askSheets(
      context,
      asked.tabs.items.map((one) => one.name),
    );
    await context.sync();
    const sheets = readSheets(questions);
    const calls = findCalls(sheets);
    const counts = sheets.flatMap(({ tab }) => {
      const cells = calls.filter((call) => call.tab === tab).length;
      return cells === 0 ? [] : [{ tab, cells }];
    });
    const within = new Set(counts.map(({ tab }) => tab));
    return {
      calls,
      counts,
      troubles: countTroubles(sheets, calls),
      protectedTabs: sheets.flatMap((sheet) => (sheet.isProtected && within.has(sheet.tab) ? [sheet.tab] : [])),
      newJournal: journal.place === undefined ? journal.newTab : undefined,
      spilling: spillingTabs(questions),
    };
  });
}

/** What Chốt số liệu did. */
export interface FreezeDone {
  readonly cells: number;
  readonly unready: readonly Place[];
  readonly warning: string | undefined;
}

/**
 * Makes values of all formulas of ours that the preview showed; the journal keeps the formulas. Two syncs. A write that fails is
 * taken back; where the runtime dies in the middle, the journal has the formulas already, and Mở lại brings them back.
 */
export async function freeze(preview: FreezePreview, by: By): Promise<Outcome<FreezeDone>> {
  let written: Written | undefined;
  const outcome = await attempt(() =>
    Excel.run(async (context) => {
      if (by.who === "") throw new Refusal(figuresTrouble.noWho);
      const { names } = context.workbook;
      names.load("items/name");
      const asked = askJournal(context);
      const tabs = preview.counts.map(({ tab }) => tab);
      const questions = askSheets(context, tabs);
      const spills = askSpills(context, preview);
      await context.sync();
      const sheets = readSheets(questions);
      const locked = sheets.find((sheet) => sheet.isProtected);
      if (locked !== undefined) throw new Refusal(workbookTrouble.protected(locked.tab));
      if (!sameCalls(preview.calls, findCalls(sheets))) throw new Refusal(figuresTrouble.changed);
      // what spills since was not asked for: its cells would be lost
      if (spillingTabs(questions).some((tab) => !preview.spilling.includes(tab))) throw new Refusal(figuresTrouble.changed);
      const { frozen, unready } = planFreeze(sheets, (call) => areaOf(spills.get(keyOf(call))));
      if (frozen.length === 0) throw new Refusal(figuresTrouble.nothing);
      const journal = readJournal(asked);
      const recording = record(
        frozen,
        names.items.map((one) => one.name),
      );
      written = { frozen, recording, journal };
      context.application.suspendApiCalculationUntilNextSync();
      // the journal first: whatever dies after it, the formulas are kept
      const { warning, rows } = appendJournal(context, journal, [freezeEntry(recording.kept)], by);
      written = { ...written, rows };
      write(context, frozen, recording);
      await context.sync();
      return { cells: frozen.reduce((sum, { formulas }) => sum + formulas.length, 0), unready, warning };
    }),
  );
  if (!outcome.ok && written?.rows !== undefined) await takeBack(written).catch(() => undefined);
  return outcome;
}

function askSpills(context: Excel.RequestContext, { calls, spilling }: FreezePreview): ReadonlyMap<string, Excel.Range> {
  const may = new Set(spilling);
  return new Map(
    calls
      .filter(({ tab }) => may.has(tab))
      .map((call) => {
        const cell = context.workbook.worksheets.getItem(call.tab).getRangeByIndexes(call.row, call.column, 1, 1);
        const spill = cell.getSpillingToRangeOrNullObject();
        spill.load("rowIndex,columnIndex,rowCount,columnCount");
        return [keyOf(call), spill];
      }),
  );
}

function keyOf({ tab, row, column }: Place): string {
  return `${row}/${column}/${tab}`;
}

function areaOf(spill: Excel.Range | undefined): Area | undefined {
  if (spill === undefined || spill.isNullObject) return undefined;
  const { rowIndex, columnIndex, rowCount, columnCount } = spill;
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function write(context: Excel.RequestContext, frozen: readonly Frozen[], { followers }: Recording): void {
  const { names, worksheets } = context.workbook;
  for (const { name, tab, address } of followers) names.add(name, worksheets.getItem(tab).getRange(address)).visible = false;
  for (const { tab, area, values } of frozen) {
    // only values: formats stay as they are
    rangeOf(context, tab, area).values = values.map((row) => row.map((cell) => (typeof cell === "string" ? asText(cell) : cell)));
  }
}

export function rangeOf(context: Excel.RequestContext, tab: string, { row, column, rows, columns }: Area): Excel.Range {
  return context.workbook.worksheets.getItem(tab).getRangeByIndexes(row, column, rows, columns);
}

interface Written {
  readonly frozen: readonly Frozen[];
  readonly recording: Recording;
  readonly journal: Journal;
  /** Rows of the journal that were queued; undefined before anything was. */
  readonly rows?: number;
}

/** After a failure: the formulas, and the journal as it was. What is there and what is not is asked first. */
async function takeBack({ frozen, recording, journal, rows = 0 }: Written): Promise<void> {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name");
    worksheets.load("items/name");
    const questions = askSheets(context, [...new Set(frozen.map(({ tab }) => tab))]);
    await context.sync();
    const there = new Set(names.items.map((one) => one.name));
    for (const { name } of recording.followers) if (there.has(name)) names.getItem(name).delete();
    const tabs = new Map(readSheets(questions).map((sheet) => [sheet.tab, sheet]));
    for (const { tab, area, formulas, is } of frozen) {
      if (tabs.get(tab) === undefined) continue;
      const range = rangeOf(context, tab, area);
      if (is === "column") range.formulas = formulas.map((formula) => [formula]);
      else {
        range.clear("Contents");
        rangeOf(context, tab, { ...area, rows: 1, columns: 1 }).formulas = [[formulas[0] ?? ""]];
      }
    }
    const { place, newTab, anchor } = journal;
    if (there.has(JOURNAL.end)) names.getItem(JOURNAL.end).delete();
    if (anchor !== undefined) names.add(JOURNAL.end, `="${anchor.number}/${anchor.hash}"`).visible = false;
    if (place === undefined) {
      if (there.has(JOURNAL.block)) names.getItem(JOURNAL.block).delete();
      if (worksheets.items.some((one) => one.name === newTab)) worksheets.getItem(newTab).delete();
    } else {
      const first = place.row + place.next;
      rangeOf(context, place.tab, { row: first, column: place.column, rows, columns: place.columns }).clear("Contents");
    }
    await context.sync();
  });
}
