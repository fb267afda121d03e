import { campaignEdit as say } from "../locale/campaign-edit";
import { SHEETS, type SheetId } from "../locale/sheets";
import { plainCell, type Cell } from "../sheets/cell";
import { shownText } from "../sheets/edit/fields";
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
  let begun: { readonly blocks: WholeBlocks; readonly plan: CellPlan } | undefined;
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
      begun = { blocks, plan: planned };
      write(context, blocks, planned);
      await context.sync();
      return done(planned.writes.length);
    });
  } catch (error) {
    const sentence = sentenceOf(error);
    if (begun !== undefined) await takeBack(begun.blocks, begun.plan).catch(() => undefined);
    return refused(sentence);
  }
}

/**
 * Takes back a write that failed half-way: rows that were inserted go, cells that hold what was being written get what they held.
 * What a colleague has written since stays.
 */
export async function takeBack(before: WholeBlocks, { inserts, writes }: CellPlan): Promise<void> {
  await Excel.run(async (context) => {
    const answer = askBlocks(context);
    await context.sync();
    const now = whole(answer() ?? {});
    if (now === undefined) return;
    const { worksheets } = context.workbook;
    const isInserted = (sheet: SheetId): boolean => now[sheet].values.length > before[sheet].values.length;
    for (const { sheet, row, column, cell } of writes) {
      // the rows below an inserted one stand one lower, and an inserted one goes as a whole
      const shift = inserts.filter((one) => one.sheet === sheet && one.row <= row);
      if (shift.some((one) => row < one.row + one.count)) continue;
      const old = row - shift.reduce((sum, one) => sum + one.count, 0);
      const at = isInserted(sheet) ? row : old;
      const block = now[sheet];
      if (shownText("text", plainCell(block.values[at]?.[column], false)) !== shownText("text", plainCell(cell, false))) continue;
      const was = before[sheet].values[old]?.[column];
      worksheets.getItem(block.tab).getRangeByIndexes(block.row + at, block.column + column, 1, 1).values = [
        [typeof was === "string" ? asText(was) : was],
      ];
    }
    for (const { sheet, row, count } of inserts) {
      if (!isInserted(sheet)) continue;
      const { tab, row: top } = now[sheet];
      worksheets
        .getItem(tab)
        .getRangeByIndexes(top + row, 0, count, 1)
        .getEntireRow()
        .delete("Up");
    }
    await context.sync();
  });
}

function wordsOf(refusal: Refusal): string {
  return say.refused[refusal.why](refusal);
}

/** Queues rows to insert and cells to write, by their places in the blocks. */
export function write(context: Excel.RequestContext, blocks: WholeBlocks, { inserts, writes }: CellPlan): void {
  const { worksheets } = context.workbook;
  for (const { sheet, row, count } of inserts) {
    const { tab, row: top } = blocks[sheet];
    // whole rows: what a person keeps beside the block stays beside its row
    worksheets
      .getItem(tab)
      .getRangeByIndexes(top + row, 0, count, 1)
      .getEntireRow()
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
