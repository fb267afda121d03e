import type { Campaign } from "../award/campaign/campaign";
import { revisionOf } from "../award/campaign/revision";
import { decodeCampaign, type DecodeOptions } from "./decode";
import { troubleText, type SheetTrouble } from "./trouble";

/** The campaign that four blocks hold, and the text of the cell that stands for it. */
export interface CampaignRead {
  /** `<id>#<8 hex of the content>`, or why there is no campaign. */
  readonly text: string;
  readonly campaign?: Campaign;
  /** Beside a campaign: the rows that could not be read. */
  readonly troubles: readonly SheetTrouble[];
}

/** Reads a campaign from the ranges of Phong trào, Tiêu chuẩn, Quy tắc xét and Đơn vị. Nothing that a host can send makes it throw. */
export function readCampaign(
  info: unknown,
  criteria: unknown,
  rules: unknown,
  units: unknown,
  options?: DecodeOptions,
): CampaignRead {
  const { campaign, troubles } = decodeCampaign({ info, criteria, rules, units }, options);
  if (campaign !== undefined) return { text: `${campaign.id}#${revisionOf(campaign)}`, campaign, troubles };
  const [first] = troubles;
  return { text: first === undefined ? "" : troubleText(first), troubles };
}

/**
 * Writes the one cell of CAMPAIGN.
 *
 * @example
 * campaignCell(info, criteria, rules, units) //=> "dong-dang-2025#1f4c0a2b"
 */
export function campaignCell(info: unknown, criteria: unknown, rules: unknown, units: unknown, options?: DecodeOptions): string {
  return readCampaign(info, criteria, rules, units, options).text;
}
