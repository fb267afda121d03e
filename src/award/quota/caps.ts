import type { Campaign, Quota, Ratio } from "../campaign/campaign";
import type { Candidate } from "../candidate";
import { holds, sumHolds } from "../eligibility/holds";
import { NO_COLUMN } from "../nomination/value";
import type { KeyedUnit } from "./units";

export { unitsByKey, type KeyedUnit } from "./units";

/** One number of a quota at work: for one unit or for all, in one round or over all. */
export interface Cap {
  readonly quota: Quota;
  /** Key of the unit (`UnitBook`); undefined for a number of the whole campaign. */
  readonly unit: string | undefined;
  readonly round: string | undefined;
  /** Undefined: no upper number; "unknown": a share of a number of people that nobody has given. */
  readonly max: number | "unknown" | undefined;
  readonly people: number | undefined;
}

/**
 * The whole people of a share, rounded down: "không quá 20%" is an upper bound.
 *
 * @example
 * share(12, { num: 20, den: 100 }) //=> 2
 */
export function share(people: number, { num, den }: Ratio): number {
  return Math.floor((people * num) / den);
}

/** The cap of a quota for one unit (by its key) and round, as far as it has those. */
export function capOf(quota: Quota, units: ReadonlyMap<string, KeyedUnit>, unit: string, round: string | undefined): Cap {
  const people = units.get(unit)?.people;
  const given = people !== undefined && Number.isInteger(people) && people >= 0 ? people : undefined;
  const cap = { quota, unit: quota.per === "unit" ? unit : undefined, round: quota.span === "eachRound" ? round : undefined };
  if (quota.max === undefined) return { ...cap, max: undefined, people: given };
  if ("count" in quota.max) return { ...cap, max: quota.max.count, people: given };
  return { ...cap, max: given === undefined ? "unknown" : share(given, quota.max.ofHeadcount), people: given };
}

/** Whether a quota speaks of this candidate: its kind, its form, and the cap's own condition; undefined where the row does not say. */
export function concerns(campaign: Campaign, quota: Quota, { decision, tier, nomination }: Candidate): boolean | undefined {
  if (decision.whom.kind === undefined) return undefined;
  if (decision.whom.kind !== quota.kind || (quota.tier !== undefined && tier !== quota.tier)) return false;
  if (quota.where === undefined) return true;
  const { evidence: id, test } = quota.where;
  const at = campaign.evidence.findIndex((one) => one.id === id);
  const evidence = campaign.evidence[at];
  if (evidence === undefined) return undefined;
  const value = (index: number): Candidate["nomination"]["values"][number] => nomination.values[index] ?? NO_COLUMN;
  const parts = evidence.sumOf?.map((part) => value(campaign.evidence.findIndex((one) => one.id === part)));
  const answer = parts === undefined ? holds(test, value(at), evidence) : sumHolds(test, parts);
  return answer === "yes" ? true : answer === "no" ? false : undefined;
}
