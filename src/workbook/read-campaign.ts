import type { Campaign } from "../award/campaign/campaign";
import { revisionOf } from "../award/campaign/revision";
import { NAMES } from "../locale/template";
import type { SheetId } from "../locale/sheets";
import { decodeCampaign, type Decoded } from "../sheets/decode";

const BLOCKS: Readonly<Record<SheetId, string>> = {
  info: NAMES.info,
  criteria: NAMES.criteria,
  rules: NAMES.rules,
  units: NAMES.units,
};

/**
 * Reads the workbook's campaign from its four blocks, as CAMPAIGN reads them in the cell: one sync.
 *
 * @returns undefined where the workbook has none of our names; else the campaign, or why it cannot be read
 */
export async function readWorkbookCampaign(): Promise<Decoded | undefined> {
  return Excel.run(async (context) => {
    const { names } = context.workbook;
    const found = (Object.keys(BLOCKS) as SheetId[]).map((sheet) => {
      const item = names.getItemOrNullObject(BLOCKS[sheet]);
      const range = item.getRangeOrNullObject();
      range.load("values,rowIndex");
      return { sheet, item, range };
    });
    await context.sync();
    if (found.every(({ item }) => item.isNullObject)) return undefined;
    const block = ({ range }: (typeof found)[number]): unknown => (range.isNullObject ? [[{ code: "#REF!" }]] : range.values);
    const firstRows = Object.fromEntries(
      found.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [[sheet, range.rowIndex + 1]])),
    );
    const blocks = Object.fromEntries(found.map((one) => [one.sheet, block(one)])) as Record<SheetId, unknown>;
    return decodeCampaign(blocks, { firstRows, zeroIsBlank: true });
  });
}

/** The workbook's campaign for functions that name it: of that id and revision where these are given. */
export async function workbookCampaign(id?: string, revision?: string): Promise<Campaign | undefined> {
  const campaign = (await readWorkbookCampaign())?.campaign;
  if (campaign === undefined || (id !== undefined && campaign.id !== id)) return undefined;
  return revision === undefined || revisionOf(campaign) === revision ? campaign : undefined;
}
