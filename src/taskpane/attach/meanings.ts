import type { Campaign } from "../../award/campaign/campaign";
import { NAME_MEANINGS } from "../../locale/attached";
import { HEADERS } from "../../locale/columns";
import { nomineePapers } from "../../tally/columns";
import { targetName, type Target } from "../../tally/vocabulary";
import { fold } from "../../text/fold";

type Part = Extract<Target, { readonly part: unknown }>["part"];

/** What may be read of a column that is only a part of one of ours; votes are never read from a sheet. */
const PARTS: readonly Part[] = ["familyName", "givenName", "address", "positionUnit", "menBorn", "womenBorn", "men"];

/** What a column of a sheet may be read as, in words that name it: names first, then our columns, the evidence, the papers. */
export function meaningsOf(campaign: Campaign): readonly string[] {
  const all = [
    ...NAME_MEANINGS,
    ...PARTS.map((part) => targetName(campaign, { part })),
    ...Object.values(HEADERS),
    ...campaign.evidence.filter((one) => one.sumOf === undefined).map((one) => one.header),
    ...nomineePapers(campaign).map((one) => one.label),
  ];
  const seen = new Set<string>();
  return all.filter((word) => !seen.has(fold(word)) && seen.add(fold(word)) !== undefined);
}
