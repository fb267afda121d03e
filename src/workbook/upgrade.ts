import { campaignEdit as say } from "../locale/campaign-edit";
import type { SheetId } from "../locale/sheets";
import { NAMES } from "../locale/template";
import type { Cell } from "../sheets/cell";
import type { CellPlan } from "../sheets/edit/plan";
import { ageOf, migrated, upgradedCells, VERSIONS, type RawGrids, type Upgraded, type Versions } from "../sheets/schema";
import { address, quoted } from "../sheets/template/sheet-plan";
import { askBlocks, BLOCK_NAMES, gridsOf, whole, type CampaignBlocks, type WholeBlocks } from "./campaign-blocks";
import { takeBack, write } from "./edit-campaign";
import { done, refused, sentenceOf, type Outcome } from "./trouble";

/** What an upgrade will write, for the preview. */
export interface UpgradePreview {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly (Upgraded & { readonly tab: string; readonly sheetRow: number })[];
}

/** Says what bringing the workbook to the newest version will write; undefined where it is not older, or a sheet is gone. */
export function upgradePreview(found: CampaignBlocks, versions: Versions = VERSIONS): UpgradePreview | undefined {
  const blocks = whole(found);
  if (blocks === undefined) return undefined;
  const before = gridsOf(blocks);
  const age = ageOf(before.info, versions);
  const after = migrated(before, versions);
  if (age.is !== "older" || after === undefined) return undefined;
  const cells = upgradedCells(before, after).map((one) => {
    const { tab, row } = blocks[one.sheet];
    return { ...one, tab, sheetRow: row + one.row + 1 };
  });
  return { from: age.version, to: versions.newest, cells };
}

/**
 * Writes the workbook's campaign as the newest version has it, exactly as the preview said; where the workbook has changed since,
 * nothing is written. Two syncs.
 */
export async function upgradeWorkbook(preview: UpgradePreview, versions: Versions = VERSIONS): Promise<Outcome<number>> {
  let begun: { readonly blocks: WholeBlocks; readonly plan: CellPlan } | undefined;
  try {
    return await Excel.run(async (context) => {
      const answer = askBlocks(context);
      await context.sync();
      const found = answer();
      if (found === undefined) return refused(say.noCampaign);
      const blocks = whole(found);
      const now = upgradePreview(found, versions);
      if (blocks === undefined || now === undefined) return refused(say.notOlder);
      if (JSON.stringify(now) !== JSON.stringify(preview)) return refused(say.upgradeChanged);
      const before = gridsOf(blocks);
      const after = migrated(before, versions) ?? before;
      const plan: CellPlan = {
        inserts: (Object.keys(after) as SheetId[]).flatMap((sheet) => {
          const count = after[sheet].length - before[sheet].length;
          return count > 0 ? [{ sheet, row: before[sheet].length - 1, count }] : [];
        }),
        writes: now.cells.map(({ sheet, row, column, to }) => ({ sheet, row, column, cell: cellOf(to) })),
      };
      begun = { blocks, plan };
      write(context, blocks, plan);
      widen(context, blocks, before, after);
      await context.sync();
      return done(now.cells.length);
    });
  } catch (error) {
    const sentence = sentenceOf(error);
    if (begun !== undefined) await takeBack(begun.blocks, begun.plan).catch(() => undefined);
    return refused(sentence);
  }
}

/**
 * A block that gets columns at its right end gets a longer name, and the campaign cell a longer range. Rows that are inserted inside
 * a block lengthen both by themselves.
 */
function widen(context: Excel.RequestContext, blocks: WholeBlocks, before: RawGrids, after: RawGrids): void {
  const sheets = Object.keys(after) as SheetId[];
  const width = (grids: RawGrids, sheet: SheetId): number => grids[sheet][0]?.length ?? 0;
  const wider = sheets.filter((sheet) => width(after, sheet) > width(before, sheet));
  if (wider.length === 0) return;
  const area = (sheet: SheetId, absolute: boolean): string => {
    const { tab, row, column } = blocks[sheet];
    const rows = after[sheet].length;
    return `${quoted(tab)}!${address({ row, column, rows, columns: width(after, sheet) }, absolute)}`;
  };
  const { names } = context.workbook;
  for (const sheet of wider) names.getItem(BLOCK_NAMES[sheet]).formula = `=${area(sheet, true)}`;
  const ranges = sheets.map((sheet) => area(sheet, false));
  names.getItem(NAMES.campaign).getRange().formulas = [[`=TDKT.CAMPAIGN(${ranges.join(",")})`]];
}

function cellOf(value: unknown): Cell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}
