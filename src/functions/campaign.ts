import { planRules } from "../plans/rules";
import { revisionOf } from "../award/campaign/revision";
import { vi } from "../locale/vi";
import type { SheetId } from "../locale/sheets";
import { ok, remember, trouble, type Answer } from "./arguments";
import { addressOf, type Invocation } from "./block";
import { answered, type Results, type Shown } from "./judge";

const SHEETS: readonly SheetId[] = ["info", "criteria", "rules", "units"];

/**
 * Reads the campaign from the four ranges of its rule sheets, and remembers it for the functions that are called with the answer.
 * What reads rule sheets is a file of its own that the first call loads: tally sheets without rule sheets never need it.
 *
 * @param blocks Phong trào, Tiêu chuẩn, Quy tắc xét, Đơn vị. A 0 in a direct reference may be an empty cell; elsewhere it is 0
 * @returns 1×1: `<id>#<8 hex of the content>`, or why there is no campaign
 */
export function campaignCell(blocks: readonly [unknown, unknown, unknown, unknown], invocation?: Invocation): Results {
  return answered(async (): Promise<Answer<Shown[][]>> => {
    const reader = await loadReader();
    if (reader === undefined) return trouble(vi.trouble.noReader);
    const firstRows: Partial<Record<SheetId, number>> = {};
    const zeroIsBlank: Partial<Record<SheetId, boolean>> = {};
    SHEETS.forEach((sheet, parameter) => {
      const address = addressOf(invocation, parameter);
      zeroIsBlank[sheet] = address !== undefined;
      const [, column = "", row = ""] = /!\$?([A-Z]*)\$?(\d*)[^!]*$/.exec(address ?? "") ?? [];
      // whole columns begin in the first row
      if (row !== "" || column !== "") firstRows[sheet] = Number(row || 1);
    });
    const { text, campaign } = reader.readCampaign(...blocks, { firstRows, zeroIsBlank });
    if (campaign !== undefined && !planRules.some((plan) => text === `${plan.id}#${revisionOf(plan)}`)) remember(text, campaign);
    return ok([[text]]);
  });
}

/** Undefined where the file does not arrive; the next call asks again. */
async function loadReader(): Promise<typeof import("../sheets/campaign-cell") | undefined> {
  try {
    return await import(/* webpackChunkName: "campaign" */ "../sheets/campaign-cell");
  } catch {
    return undefined;
  }
}
