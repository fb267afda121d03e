import { canonical } from "../award/canonical";
import { figuresTrouble } from "../locale/workbook";
import { stillFrozen, reopenEntry, type Kept } from "../sheets/figures/record";
import { planReopen, type ReopenPlan } from "../sheets/figures/reopen";
import { rangeOf } from "./freeze";
import { appendJournal, askJournal, readJournal, warningOf, type By } from "./journal";
import { askSheets, readSheets } from "./sheet-cells";
import { attempt, Refusal, type Outcome } from "./trouble";
import { verifyJournal } from "../award/journal/verify";

/** What Mở lại would do, before it is done. */
export interface ReopenPreview {
  readonly plan: ReopenPlan;
  /** Formulas that the journal keeps as frozen. */
  readonly frozen: number;
  /** Entries of freezing that cannot be read any more. */
  readonly unread: number;
  /** The journal does not verify. */
  readonly warning: string | undefined;
  readonly tabs: readonly string[];
}

/** Looks which frozen formulas can come back: two syncs, nothing is written. */
export function previewReopen(): Promise<ReopenPreview> {
  return Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    const asked = askJournal(context);
    await context.sync();
    const { entries, anchor } = readJournal(asked);
    const { kept, unread } = stillFrozen(entries);
    const tabs = asked.tabs.items.map((one) => one.name);
    const questions = kept.length === 0 ? [] : askSheets(context, tabs);
    await context.sync();
    return {
      plan: planReopen(kept, formulasOf(names), readSheets(questions)),
      frozen: formulasIn(kept),
      unread,
      warning: warningOf(verifyJournal(entries, anchor)),
      tabs,
    };
  });
}

/** What Mở lại did. */
export interface ReopenDone {
  readonly cells: number;
  readonly warning: string | undefined;
}

/** Brings back the formulas that the preview showed: two syncs. The rest stays as it is, and stays in the journal. */
export function reopen(preview: ReopenPreview, by: By): Promise<Outcome<ReopenDone>> {
  return attempt(() =>
    Excel.run(async (context) => {
      if (by.who === "") throw new Refusal(figuresTrouble.noWho);
      if (by.reason.trim() === "") throw new Refusal(figuresTrouble.noReason);
      const { names } = context.workbook;
      names.load("items/name,items/formula");
      const asked = askJournal(context);
      const questions = askSheets(context, preview.tabs);
      await context.sync();
      const journal = readJournal(asked);
      const { kept } = stillFrozen(journal.entries);
      const plan = planReopen(kept, formulasOf(names), readSheets(questions));
      if (canonical(plan) !== canonical(preview.plan)) throw new Refusal(figuresTrouble.changed);
      if (plan.cells === 0) throw new Refusal(figuresTrouble.nothing);
      context.application.suspendApiCalculationUntilNextSync();
      for (const { tab, area, formula } of plan.returns) {
        if (area.rows * area.columns > 1) rangeOf(context, tab, area).clear("Contents");
        rangeOf(context, tab, { ...area, rows: 1, columns: 1 }).formulas = [[formula]];
      }
      const there = new Set(names.items.map((one) => one.name));
      const left = formulasIn(kept) - plan.cells;
      const { warning } = appendJournal(context, journal, [reopenEntry(plan.back, plan.cells, left)], by);
      for (const name of plan.followers) if (there.has(name)) names.getItem(name).delete();
      await context.sync();
      return { cells: plan.cells, warning };
    }),
  );
}

function formulasOf(names: Excel.NamedItemCollection): ReadonlyMap<string, string> {
  return new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
}

function formulasIn(kept: readonly Kept[]): number {
  return kept.reduce((sum, { formulas, back }) => sum + formulas.length - back.length, 0);
}
