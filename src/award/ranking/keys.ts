import type { Campaign } from "../campaign/campaign";
import type { Nomination } from "../nomination/nomination";
import type { Value } from "../nomination/value";

/** One ranking key: its header, and a nomination's standing by it (higher is better); undefined where the row lacks it. */
export interface Key {
  readonly header: string;
  /** The sheet's rule for this key cannot be read: nobody knows whom it would tell apart. */
  readonly unreadable?: true;
  of(nomination: Nomination): number | undefined;
}

/** Điểm, a key of every campaign; its header is a word of the sheet, not of the plan. */
export const SCORE = "score";

/** The keys of a criteria group in the campaign's order; Điểm comes before them, where every row of a list has one. */
export function keysOf(campaign: Campaign, group: string): readonly Key[] {
  const ids = campaign.ranking.find((one) => one.group === group)?.evidence ?? [];
  return ids.flatMap((id) => {
    const at = campaign.evidence.findIndex((one) => one.id === id);
    const evidence = campaign.evidence[at];
    if (evidence === undefined) return [{ header: id, unreadable: true, of: () => undefined }];
    if (evidence.sumOf === undefined) return [{ header: evidence.header, of: (one: Nomination) => degree(one.values[at]) }];
    const parts = evidence.sumOf.map((part) => campaign.evidence.findIndex((one) => one.id === part));
    return [{ header: evidence.header, of: (one: Nomination) => sum(parts.map((part) => degree(one.values[part]))) }];
  });
}

export const score: Key = { header: SCORE, of: ({ score: value }) => degree(value) };

/** How high a value stands. "Vượt mức" is just above its number: below every number that is surely higher. */
function degree(value: Value | undefined): number | undefined {
  switch (value?.is) {
    case "number":
      return value.above === true ? justAbove(value.value) : value.value;
    case "level":
      return value.level;
    case "yes":
      return 1;
    case "no":
      return 0;
    default:
      return undefined;
  }
}

/** Percents and counts are written to a few decimals: nothing that a person types lies between. */
function justAbove(value: number): number {
  return value + 1e-9 * Math.max(1, Math.abs(value));
}

function sum(parts: readonly (number | undefined)[]): number | undefined {
  let total = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    total += part;
  }
  return total;
}
