import { campaignEdit as say } from "../locale/campaign-edit";
import { SHEETS, type SheetId } from "../locale/sheets";
import type { Cell } from "../sheets/cell";
import {
  planEdits,
  planNewUnit,
  type CellPlan,
  type FieldEdit,
  type NewUnit,
  type Planned,
  type Refusal,
} from "../sheets/edit/plan";
import { ageOf, type RawGrids, type Versions } from "../sheets/schema";
import { askBlocks, gridsOf, whole, type WholeBlocks } from "./campaign-blocks";
import { asText } from "./cell-text";
import { done, refused, sentenceOf, type Outcome } from "./trouble";

/** An edit's result: how many cells were written; or the sentence, and where one field is meant its key. */
export type Edited = Outcome<number> & { readonly key?: string };

/**
 * Writes edited fields of the campaign's sheets: only cells that change, each found anew by its label, id and header word, and none
 * where any of them says something else by now. Two syncs.
 */
export function editFields(edits: readonly FieldEdit[], versions?: Versions): Promise<Edited> {
  return edit((grids, formulas) => planEdits(grids, formulas, edits), versions);
}

/** Adds a unit to Đơn vị, above its last line. Two syncs. */
export function addUnit(unit: NewUnit, versions?: Versions): Promise<Edited> {
  return edit((grids) => planNewUnit(grids, unit), versions);
}

async function edit(plan: (grids: RawGrids, formulas: RawGrids) => Planned, versions?: Versions): Promise<Edited> {
  try {
    return await Excel.run(async (context) => {
      const answer = askBlocks(context);
      await context.sync();
      const found = answer();
      if (found === undefined) return refused(say.noCampaign);
      const blocks = whole(found);
      if (blocks === undefined) {
        const lost = (Object.keys(SHEETS) as SheetId[]).find((sheet) => found[sheet] === undefined) ?? "info";
        return refused(say.sheetGone(SHEETS[lost]));
      }
      const age = ageOf(blocks.info.values, versions);
      if (age.is !== "current") return refused(say[age.is](age.version));
      const planned = plan(gridsOf(blocks), gridsOf(blocks, "formulas"));
      if (planned.is === "refused") return { ...refused(wordsOf(planned)), key: planned.key };
      if (planned.writes.length === 0) return done(0);
      write(context, blocks, planned);
      await context.sync();
      return done(planned.writes.length);
    });
  } catch (error) {
    return refused(sentenceOf(error));
  }
}

function wordsOf(refusal: Refusal): string {
  return say.refused[refusal.why](refusal);
}

/** Queues rows to insert and cells to write, by their places in the blocks. */
export function write(context: Excel.RequestContext, blocks: WholeBlocks, { inserts, writes }: CellPlan): void {
  const { worksheets } = context.workbook;
  for (const { sheet, row, count } of inserts) {
    const { tab, row: top, column, values } = blocks[sheet];
    const width = values[0]?.length ?? 1;
    worksheets
      .getItem(tab)
      .getRangeByIndexes(top + row, column, count, width)
      .insert("Down");
  }
  for (const { sheet, row, column, cell } of writes) {
    const { tab, row: top, column: left } = blocks[sheet];
    worksheets.getItem(tab).getRangeByIndexes(top + row, left + column, 1, 1).values = [[valueOf(cell)]];
  }
}

function valueOf(cell: Cell): Cell {
  return typeof cell === "string" ? asText(cell) : cell;
}
