import type { Campaign } from "../../award/campaign/campaign";
import { NAME_MEANINGS } from "../../locale/attached";
import { HEADERS } from "../../locale/columns";
import { nomineePapers } from "../../tally/columns";
import { PARTS } from "../../tally/variants";
import { fold } from "../../text/fold";

/** What a column of a sheet may be read as, in words that name it: names first, then our columns, the evidence, the papers. */
export function meaningsOf(campaign: Campaign): readonly string[] {
  const parts = Object.entries(PARTS).flatMap(([part, [word]]) => (part === "votes" || word === undefined ? [] : [word]));
  const all = [
    ...NAME_MEANINGS,
    ...parts,
    ...Object.values(HEADERS),
    ...campaign.evidence.filter((one) => one.sumOf === undefined).map((one) => one.header),
    ...nomineePapers(campaign).map((one) => one.label),
  ];
  const seen = new Set<string>();
  return all.filter((word) => !seen.has(fold(word)) && seen.add(fold(word)) !== undefined);
}
