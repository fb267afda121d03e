import { sha256 } from "@noble/hashes/sha2";
import type { Campaign } from "./campaign";

const revisions = new WeakMap<Campaign, string>();

/**
 * Names the content of a campaign: 8 hex digits that change exactly when the content does.
 * The order of properties, and properties that are absent or undefined, are no content.
 *
 * @example
 * revisionOf(caoLau2023) //=> "5f0c2a1e"
 */
export function revisionOf(campaign: Campaign): string {
  const known = revisions.get(campaign);
  if (known !== undefined) return known;
  const revision = hash8(canonical(campaign));
  revisions.set(campaign, revision);
  return revision;
}

/** Writes a value with its keys sorted, so that equal contents are equal texts. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

/** First 32 bits of SHA-256 over the UTF-16 code units; a bare JavaScript context has no TextEncoder. */
function hash8(text: string): string {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit >> 8;
    bytes[2 * i + 1] = unit & 0xff;
  }
  return Array.from(sha256(bytes).subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
