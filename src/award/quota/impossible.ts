import type { Campaign, Quota } from "../campaign/campaign";
import type { Candidate } from "../candidate";
import { isRanked } from "../ranking/rank";
import { capOf, concerns } from "./caps";
import { unitBook, type KeyedUnit, type UnitBook } from "./units";

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
 * Counted are the rows that could be chosen: those already selected, which have their seats, and the eligible ones that stand open.
 * Says nothing where rows that may count (their round, or what they are counted by, is missing) could make up for it, nor where the
 * numbers cross each other in too many ways to be sure.
 */
export function impossibleQuotas(
  campaign: Campaign,
  candidates: readonly Candidate[],
  units: readonly KeyedUnit[],
): readonly Impossible[] {
  const book = unitBook(units, candidates);
  const able = candidates.filter(isRanked);
  return campaign.quotas.flatMap((quota) => {
    const { min } = quota;
    if (min === undefined || quota.stage !== "selected" || quota.per !== "campaign") return [];
    const rounds = quota.span === "eachRound" ? campaign.rounds.map((one) => one.id) : [undefined];
    return rounds.flatMap((round): readonly Impossible[] => {
      const may = able.filter(
        (one) =>
          concerns(campaign, quota, one) !== false && (round === undefined || one.round === undefined || one.round === round),
      );
      const field = may.filter((one) => concerns(campaign, quota, one) === true && (round === undefined || one.round === round));
      const seats = seatsOf(campaign, new Set(field), able, book);
      const reachable = most(seats);
      if (reachable === undefined || reachable + may.length - field.length >= min) return [];
      return [{ quota, reachable, changes: [{ is: "minimum", to: reachable }, ...raised(seats, min)] }];
    });
  });
}

/** One cap at work: how many it lets through, and who uses it. */
interface Limit {
  readonly quota: Quota;
  readonly unit: string | undefined;
  readonly max: number;
  /** Seats of rows already selected. */
  used: number;
  /** Rows that stand open. */
  open: number;
}

/** Open rows that use the same limits, by their places in `Seats.limits`. */
interface Like {
  readonly over: readonly number[];
  count: number;
}

interface Seats {
  /** Selected rows of the field: they stand, whatever the caps say. */
  readonly taken: number;
  readonly limits: readonly Limit[];
  readonly likes: readonly Like[];
}

/** What the open rows of a field may take under every cap; selected rows, of the field or not, have their seats. */
function seatsOf(campaign: Campaign, field: ReadonlySet<Candidate>, able: readonly Candidate[], book: UnitBook): Seats {
  const rows = able.filter((one) => one.selection === "selected" || field.has(one));
  const over = new Map(rows.map((one) => [one, [] as number[]]));
  const limits: Limit[] = [];
  for (const quota of campaign.quotas) {
    const at = new Map<string, number>();
    for (const [one, own] of over) {
      if (concerns(campaign, quota, one) !== true) continue;
      const cap = capOf(quota, book.byKey, book.of(one), one.round);
      // a share of an unknown number of people lets nobody through until it is known; a row of no known place may be anywhere
      const max = cap.max === "unknown" ? 0 : cap.max;
      if (max === undefined || (quota.span === "eachRound" && one.round === undefined)) continue;
      if (cap.max !== "unknown" && quota.per === "unit" && book.isUnclear(book.of(one))) continue;
      const key = `${cap.unit ?? ""}\u0000${cap.round ?? ""}`;
      let index = at.get(key);
      if (index === undefined) {
        at.set(key, (index = limits.length));
        limits.push({ quota, unit: cap.unit, max, used: 0, open: 0 });
      }
      const limit = limits[index] as Limit;
      if (one.selection === "selected") limit.used++;
      else limit.open++;
      own.push(index);
    }
  }
  const likes = new Map<string, Like>();
  for (const [one, own] of over) {
    if (one.selection === "selected") continue;
    const like = likes.get(own.join()) ?? { over: own, count: 0 };
    like.count++;
    likes.set(own.join(), like);
  }
  const taken = rows.filter((one) => one.selection === "selected" && field.has(one)).length;
  // rows of one unit next to each other, those under the fewest caps first: few seats are then left open at a time
  const narrow = ({ over: own }: Like): number =>
    own.reduce((least, at) => ((limits[at]?.open ?? 0) < (limits[least]?.open ?? Infinity) ? at : least), -1);
  const sorted = [...likes.values()].sort((a, b) => narrow(a) - narrow(b) || a.over.length - b.over.length);
  return { taken, limits, likes: sorted };
}

/** More ways to fill the seats than this are not searched. */
const MOST_WAYS = 2000;

/** The most rows that can be selected, one cap raised or none; undefined where that takes too long to find out. */
function most({ taken, limits, likes }: Seats, raise?: Limit, by = 0): number | undefined {
  const room = limits.map((one) => Math.max(0, one.max + (one === raise ? by : 0) - one.used));
  /** How many are seated, by the seats that are left. */
  let ways = new Map<string, { readonly left: readonly number[]; readonly seated: number }>([["", { left: room, seated: 0 }]]);
  const open = limits.map((one) => one.open);
  for (const [index, { over, count }] of likes.entries()) {
    const greedy = isNested(
      over,
      likes.slice(index + 1).map((one) => one.over),
    );
    for (const at of over) open[at] = (open[at] ?? 0) - count;
    const next: typeof ways = new Map();
    for (const { left, seated } of ways.values()) {
      for (let more = Math.min(count, ...over.map((at) => left[at] ?? 0)); more >= 0; more--) {
        // seats that nobody is left to take are no difference
        const now = left.map((seats, at) => Math.min(seats - (over.includes(at) ? more : 0), open[at] ?? 0));
        const key = now.join();
        if ((next.get(key)?.seated ?? -1) < seated + more) next.set(key, { left: now, seated: seated + more });
        if (greedy) break;
      }
    }
    if (next.size > MOST_WAYS) return undefined;
    ways = next;
  }
  return taken + Math.max(...[...ways.values()].map((one) => one.seated));
}

/**
 * The caps that this row shares with each later one lie within each other: then one seat less for it makes room for at most one
 * other, and it takes all it can.
 */
function isNested(over: readonly number[], later: readonly (readonly number[])[]): boolean {
  const shared = later.map((one) => over.filter((at) => one.includes(at))).sort((a, b) => a.length - b.length);
  return shared.every((one, at) => one.every((limit) => shared[at + 1]?.includes(limit) ?? true));
}

/** For each cap alone, the least it must be raised to so that the minimum can be reached; none where that is never enough. */
function raised(seats: Seats, min: number): readonly Change[] {
  return seats.limits.flatMap((limit): readonly Change[] => {
    const enough = Math.max(0, limit.used - limit.max) + limit.open;
    if ((most(seats, limit, enough) ?? 0) < min) return [];
    for (let by = 1; by <= enough; by++) {
      const reached = most(seats, limit, by);
      if (reached === undefined) return [];
      if (reached >= min) return [{ is: "cap", quota: limit.quota, unit: limit.unit, from: limit.max, to: limit.max + by }];
    }
    return [];
  });
}
