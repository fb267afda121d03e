import { canonical, digest } from "../content";
import type { Campaign } from "./campaign";

const revisions = new WeakMap<Campaign, string>();

/**
 * Names the content of a campaign: 8 hex digits that change exactly when the content does.
 * The order of properties, and properties that are absent or undefined, are no content.
 *
 * @example
 * revisionOf(caoLau2023) //=> eight hex digits, e.g. "924a8fc8"
 */
export function revisionOf(campaign: Campaign): string {
  const known = revisions.get(campaign);
  if (known !== undefined) return known;
  const revision = digest(canonical(campaign)).slice(0, 8);
  revisions.set(campaign, revision);
  return revision;
}
