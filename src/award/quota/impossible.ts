import type { Campaign, Quota } from "../campaign/campaign";
import type { Candidate } from "../candidate";
import { isRanked } from "../ranking/rank";
import { capOf, concerns, unitsByKey, type KeyedUnit } from "./caps";

/** A change that makes an impossible minimum possible: of the minimum itself, or of one cap that stands in its way. */
export type Change =
  | { readonly is: "minimum"; readonly to: number }
  | { readonly is: "cap"; readonly quota: Quota; readonly unit: string | undefined; readonly from: number; readonly to: number };

/** A minimum that no choice can reach, how far a choice can go, and the smallest changes, each enough by itself. */
export interface Impossible {
  readonly quota: Quota;
  readonly reachable: number;
  readonly changes: readonly Change[];
}

/**
 * Finds the minimum numbers that cannot be reached, whoever is chosen, and the smallest change that makes each possible.
 * Counted are the rows that could be chosen: those already selected, and the eligible ones that stand open.
 */
export function impossibleQuotas(
  campaign: Campaign,
  candidates: readonly Candidate[],
  units: readonly KeyedUnit[],
): readonly Impossible[] {
  const byKey = unitsByKey(units);
  return campaign.quotas.flatMap((quota) => {
    const { min } = quota;
    if (min === undefined || quota.stage !== "selected" || quota.per !== "campaign") return [];
    const rounds = quota.span === "eachRound" ? campaign.rounds.map((one) => one.id) : [undefined];
    return rounds.flatMap((round) => {
      const field = candidates.filter(
        (one) => isRanked(one) && concerns(campaign, quota, one) === true && (round === undefined || one.round === round),
      );
      const caps = capsOver(campaign, field, byKey);
      const reachable = most(field, caps, new Map());
      if (reachable >= min) return [];
      return [{ quota, reachable, changes: [{ is: "minimum", to: reachable } as const, ...raised(field, caps, min)] }];
    });
  });
}

/** One cap at work over a field: which rows use it, and how many it lets through. */
interface Limit {
  readonly quota: Quota;
  readonly unit: string | undefined;
  readonly max: number;
  readonly rows: ReadonlySet<Candidate>;
}

function capsOver(campaign: Campaign, field: readonly Candidate[], units: ReadonlyMap<string, KeyedUnit>): readonly Limit[] {
  const limits = new Map<string, Limit & { readonly rows: Set<Candidate> }>();
  for (const quota of campaign.quotas) {
    for (const one of field) {
      if (concerns(campaign, quota, one) !== true) continue;
      const cap = capOf(quota, units, one.nomination.unitKey, one.round);
      // a share of an unknown number of people lets nobody through until it is known
      const max = cap.max === "unknown" ? 0 : cap.max;
      if (max === undefined) continue;
      const key = `${quota.id}\u0000${cap.unit ?? ""}\u0000${cap.round ?? ""}`;
      const limit = limits.get(key) ?? { quota, unit: cap.unit, max, rows: new Set<Candidate>() };
      limit.rows.add(one);
      limits.set(key, limit);
    }
  }
  return [...limits.values()];
}

/** The most rows that fit every cap: caps lie within each other (unit in campaign), so each is filled as far as it goes. */
function most(field: readonly Candidate[], limits: readonly Limit[], more: ReadonlyMap<Limit, number>): number {
  const left = new Map(limits.map((one) => [one, one.max + (more.get(one) ?? 0)]));
  let seated = 0;
  for (const one of field) {
    const over = limits.filter((limit) => limit.rows.has(one));
    if (over.some((limit) => (left.get(limit) ?? 0) <= 0)) continue;
    for (const limit of over) left.set(limit, (left.get(limit) ?? 0) - 1);
    seated++;
  }
  return seated;
}

/** For each cap alone, the least it must be raised by so that the minimum can be reached; none where that is never enough. */
function raised(field: readonly Candidate[], limits: readonly Limit[], min: number): readonly Change[] {
  return limits.flatMap((limit): readonly Change[] => {
    for (let by = 1; by <= limit.rows.size; by++) {
      if (most(field, limits, new Map([[limit, by]])) < min) continue;
      return [{ is: "cap", quota: limit.quota, unit: limit.unit, from: limit.max, to: limit.max + by }];
    }
    return [];
  });
}
