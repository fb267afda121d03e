import { canonical } from "../canonical";
import type { Campaign } from "./campaign";

const revisions = new WeakMap<Campaign, string>();

/**
 * Names the rules of a campaign: 8 hex digits that change exactly when what verdicts depend on does. Of the heading that is the
 * year alone: a corrected signer or title changes no verdict. The order of properties, and properties that are absent or undefined, are no content.
 *
 * @example
 * revisionOf(caoLau2023) //=> eight hex digits, e.g. "924a8fc8"
 */
export function revisionOf(campaign: Campaign): string {
  const known = revisions.get(campaign);
  if (known !== undefined) return known;
  const revision = fnv1a(canonical({ ...campaign, heading: { year: campaign.heading.year } }));
  revisions.set(campaign, revision);
  return revision;
}

/**
 * Hashes a text to 32 bits (FNV-1a over its UTF-16 code units). It tells contents apart and proves nothing: what must stand up
 * against somebody, a journal or a check code, takes SHA-256, which would weigh on every formula here.
 */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
