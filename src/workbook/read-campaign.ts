import { WHEN_TYPED } from "./trouble";
import type { Campaign } from "../award/campaign/campaign";
import { revisionOf } from "../award/campaign/revision";
import { SHEETS, type SheetId } from "../locale/sheets";
import { decodeCampaign, type Decoded, type DecodeOptions } from "../sheets/decode";
import { askBlocks, type CampaignBlocks } from "./campaign-blocks";

/** The workbook's campaign with the blocks that it was read from. */
export interface CampaignBook {
  readonly decoded: Decoded;
  readonly blocks: CampaignBlocks;
}

/**
 * Reads the workbook's campaign from its four blocks, as CAMPAIGN reads them in the cell: one sync.
 *
 * @returns undefined where the workbook has none of our names; else the campaign, or why it cannot be read
 */
export async function readCampaignBook(versions?: DecodeOptions["versions"]): Promise<CampaignBook | undefined> {
  return Excel.run(WHEN_TYPED, async (context) => {
    const answer = askBlocks(context);
    await context.sync();
    const blocks = answer();
    if (blocks === undefined) return undefined;
    const sheets = Object.keys(SHEETS) as SheetId[];
    const firstRows = Object.fromEntries(
      sheets.flatMap((sheet) => {
        const block = blocks[sheet];
        return block === undefined ? [] : [[sheet, block.row + 1]];
      }),
    );
    const grids = Object.fromEntries(sheets.map((sheet) => [sheet, blocks[sheet]?.values ?? [[{ code: "#REF!" }]]])) as Record<
      SheetId,
      unknown
    >;
    const decoded = decodeCampaign(grids, {
      firstRows,
      zeroIsBlank: true,
      ...(versions === undefined ? {} : { versions }),
    });
    return { decoded, blocks };
  });
}

/** Reads the workbook's campaign without its cells. */
export async function readWorkbookCampaign(): Promise<Decoded | undefined> {
  return (await readCampaignBook())?.decoded;
}

/** The workbook's campaign for functions that name it: of that id and revision where these are given. */
export async function workbookCampaign(id?: string, revision?: string): Promise<Campaign | undefined> {
  const campaign = (await readWorkbookCampaign())?.campaign;
  if (campaign === undefined || (id !== undefined && campaign.id !== id)) return undefined;
  return revision === undefined || revisionOf(campaign) === revision ? campaign : undefined;
}
