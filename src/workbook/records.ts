import { NAMES } from "../locale/template";
import { decodeAwarded, type Awarded } from "../sheets/awarded/decode";
import { askJournal, readJournal, type Journal } from "./journal";
import { attempt, WHEN_TYPED, type Outcome } from "./trouble";

/** What the workbook keeps beside the nominations: the journal's decisions, and earlier awards where the sheet is there. */
export interface Records {
  readonly journal: Outcome<Journal>;
  readonly awarded: Awarded | undefined;
  /** Row of Đã khen's header in its sheet, from 0. */
  readonly awardedRow: number;
}

/** Reads the journal and Đã khen, in one sync. */
export async function readRecords(): Promise<Records> {
  return Excel.run(WHEN_TYPED, async (context) => {
    const asked = askJournal(context);
    const range = context.workbook.names.getItemOrNullObject(NAMES.awarded).getRangeOrNullObject();
    range.load("values,rowIndex");
    await context.sync();
    const journal = await attempt(() => Promise.resolve().then(() => readJournal(asked)));
    if (range.isNullObject) return { journal, awarded: undefined, awardedRow: 0 };
    return { journal, awarded: decodeAwarded(range.values), awardedRow: range.rowIndex };
  });
}
