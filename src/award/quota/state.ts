import type { Campaign, Quota } from "../campaign/campaign";
import type { Candidate } from "../candidate";
import { capOf, concerns, type Cap } from "./caps";
import { unitBook, type KeyedUnit, type UnitBook } from "./units";

/** Worst first: above the number; something missing; a cap of 0, for the council; below the minimum; fine. */
export const VERDICTS = ["over", "data", "review", "under", "ok"] as const;
export type QuotaVerdict = (typeof VERDICTS)[number];

/**
 * What is missing for a number: its rule; the unit of rows that name none, or one of several that only tones tell apart; the unit's
 * people; and of rows what they are about, the evidence by which they count, their round, the council's word.
 */
export type Lack = "rule" | "unit" | "people" | Lacking;
const LACKING = ["kind", "evidence", "round", "decision"] as const;
type Lacking = (typeof LACKING)[number];

/** How a number stands: of one unit or of all, in one round or over all. */
export interface QuotaState extends Cap {
  readonly used: number;
  readonly verdict: QuotaVerdict;
  /** What is missing, with how many rows. */
  readonly lacks: Lack | undefined;
  readonly rows: number;
  /** The unit as it is written, first in the list of units, else in the rows; all names of several alike. */
  readonly unitName: string;
  /** The minimum is judged only when the last round is closed. */
  readonly minimumDue: boolean;
}

/**
 * Judges every number of a plan over the rows of a sheet, in the plan's order, units in the sheet's order.
 * A unit that proposes nobody is not judged.
 *
 * @param closed rounds whose closing is in the workbook; without it a round is closed when it has rows and each is decided
 */
export function quotaStates(
  campaign: Campaign,
  candidates: readonly Candidate[],
  units: readonly KeyedUnit[],
  closed?: ReadonlySet<string>,
): readonly QuotaState[] {
  const book = unitBook(units, candidates);
  const last = campaign.rounds[campaign.rounds.length - 1]?.id;
  const isClosed = (round: string | undefined): boolean =>
    round !== undefined && (closed === undefined ? decided(candidates, round) : closed.has(round));
  return campaign.quotas.flatMap((quota) => {
    if (isUnreadable(quota)) return [judge(quota, newScope("", "", undefined), book, false)];
    const counted = count(campaign, quota, candidates, book);
    if (quota.per === "campaign" && counted.length === 0) counted.push(...emptyScopes(campaign, quota));
    return counted.map((scope) => judge(quota, scope, book, isClosed(scope.round ?? last)));
  });
}

/** Nobody knows whom a number speaks of whose rule cannot be read. */
function isUnreadable({ where }: Quota): boolean {
  return where?.test.is === "unreadable";
}

/** A round is closed in a pure call when it has rows and every one is selected, refused or aside. */
function decided(candidates: readonly Candidate[], round: string): boolean {
  const rows = candidates.filter((one) => one.round === round);
  return rows.length > 0 && rows.every(({ selection }) => selection !== "open" && selection !== "contradicted");
}

interface Scope {
  readonly unit: string;
  readonly unitName: string;
  readonly round: string | undefined;
  readonly persons: Candidate[];
  /** Rows that count, or may. */
  rows: number;
  readonly lacking: Record<Lacking, number>;
}

function emptyScopes(campaign: Campaign, quota: Quota): readonly Scope[] {
  const rounds = quota.span === "eachRound" ? campaign.rounds.map((one) => one.id) : [undefined];
  return rounds.map((round) => newScope("", "", round));
}

function newScope(unit: string, unitName: string, round: string | undefined): Scope {
  return { unit, unitName, round, persons: [], rows: 0, lacking: { kind: 0, evidence: 0, round: 0, decision: 0 } };
}

/** Sorts the rows that a quota counts into its scopes, in the order of the sheet. */
function count(campaign: Campaign, quota: Quota, candidates: readonly Candidate[], book: UnitBook): Scope[] {
  const scopes = new Map<string, Scope>();
  const scopeOf = (one: Candidate, round: string | undefined): Scope => {
    const unit = quota.per === "unit" ? book.of(one) : "";
    const key = `${unit}\u0000${round ?? ""}`;
    let scope = scopes.get(key);
    if (scope === undefined) scopes.set(key, (scope = newScope(unit, quota.per === "unit" ? one.nomination.unit : "", round)));
    return scope;
  };
  for (const one of candidates) {
    if (one.selection === "aside") continue;
    const asked =
      quota.stage === "nominated"
        ? true
        : one.selection === "selected"
          ? true
          : one.selection === "contradicted"
            ? undefined
            : false;
    if (asked === false) continue;
    const concerned = concerns(campaign, quota, one);
    if (concerned === false) continue;
    const scope = scopeOf(one, quota.span === "eachRound" ? one.round : undefined);
    scope.rows++;
    if (concerned === undefined) scope.lacking[one.decision.whom.kind === undefined ? "kind" : "evidence"]++;
    else if (quota.span === "eachRound" && one.round === undefined) scope.lacking.round++;
    else if (asked === undefined) scope.lacking.decision++;
    else scope.persons.push(one);
  }
  return [...scopes.values()];
}

function judge(quota: Quota, scope: Scope, book: UnitBook, minimumDue: boolean): QuotaState {
  const unit = book.byKey.get(scope.unit);
  const cap = capOf(quota, book.byKey, scope.unit, scope.round);
  const used = quota.stage === "nominated" ? persons(scope.persons, (one) => book.of(one)) : scope.persons.length;
  const ofRows = LACKING.find((one) => scope.lacking[one] > 0);
  // such rows may be of one unit or of several: no number of a unit can be held against them
  const unclear = quota.per === "unit" && book.isUnclear(scope.unit);
  const lacks = isUnreadable(quota) ? "rule" : unclear ? "unit" : cap.max === "unknown" ? "people" : ofRows;
  const ofNothing = quota.max !== undefined && "ofHeadcount" in quota.max && cap.max === 0 && used > 0;
  const over = typeof cap.max === "number" && used > cap.max && !ofNothing && !unclear;
  const under = minimumDue && quota.min !== undefined && used < quota.min;
  return {
    ...cap,
    used,
    verdict: over ? "over" : lacks !== undefined ? "data" : ofNothing ? "review" : under ? "under" : "ok",
    lacks,
    rows: unclear ? scope.rows : ofRows === undefined ? 0 : scope.lacking[ofRows],
    unitName: unit === undefined ? scope.unitName : unit.name,
    minimumDue,
  };
}

/** Counts each person once: the same folded name, of one unit, and the same year of birth where both rows give one. */
export function persons(rows: readonly Candidate[], unitOf = ({ nomination }: Candidate): string => nomination.unitKey): number {
  const years = new Map<string, Set<number>>();
  for (const row of rows) {
    const { nomination } = row;
    const key = `${nomination.key()}\u0000${unitOf(row)}`;
    const known = years.get(key) ?? new Set<number>();
    if (nomination.birthYear !== undefined) known.add(nomination.birthYear);
    years.set(key, known);
  }
  let total = 0;
  for (const known of years.values()) total += Math.max(1, known.size);
  return total;
}
