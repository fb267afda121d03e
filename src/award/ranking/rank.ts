import type { Campaign } from "../campaign/campaign";
import type { Candidate } from "../candidate";
import { keysOf, score, type Key } from "./keys";

/** A candidate with its place: 1, 2, 2, 4. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly place: number;
  /** Others have the same place: nobody but the council can tell them apart. */
  readonly tied: boolean;
}

/** One list, ranked from the highest down: rows of one round, considered form and criteria group. */
export interface RankedList {
  readonly round: string;
  readonly tier: string;
  readonly group: string;
  /** Headers of the keys used. */
  readonly keys: readonly string[];
  readonly ranked: readonly Ranked[];
  /** Rows that lack a key which would tell them from their equals. */
  readonly unranked: readonly { readonly candidate: Candidate; readonly lacks: string }[];
}

/** The ranked lists, and the rows that belong to none. */
export interface Ranking {
  readonly lists: readonly RankedList[];
  /** They do not say which round they are of. */
  readonly withoutRound: readonly Candidate[];
  /** No form, or no group of the campaign, is theirs. */
  readonly withoutList: readonly Candidate[];
}

/** Ranked are the eligible rows and those the council said yes to; whatever stands aside or was refused is not. */
export function isRanked({ decision, selection }: Candidate): boolean {
  return selection === "selected" || (decision.status === "eligible" && (selection === "open" || selection === "contradicted"));
}

/**
 * Ranks candidates within (round, considered form, criteria group) by the campaign's keys, from the highest down.
 * Equal stays equal, never told apart by name or by order. Lists stand by round, form from high to low, and group.
 */
export function rank(campaign: Campaign, candidates: readonly Candidate[]): Ranking {
  const found = new Map<string, Candidate[]>();
  const withoutRound: Candidate[] = [];
  const withoutList: Candidate[] = [];
  let last: Candidate | undefined;
  let list: Candidate[] = [];
  for (const one of candidates) {
    const { round, tier, group } = one;
    if (!isRanked(one)) continue;
    if (tier === undefined || group === undefined) withoutList.push(one);
    else if (round === undefined) withoutRound.push(one);
    else {
      // neighbours in a sheet mostly belong to one list
      if (last === undefined || last.round !== round || last.tier !== tier || last.group !== group) {
        list = made(found, listKey(round, tier, group), (): Candidate[] => []);
        last = one;
      }
      list.push(one);
    }
  }
  const tiers = [...campaign.tiers].sort((a, b) => b.rank - a.rank);
  const groups = new Set([...campaign.groups.map((one) => one.id), "tapThe", "caNhan", "hoGiaDinh"]);
  const lists: RankedList[] = [];
  for (const { id: round } of campaign.rounds) {
    for (const { id: tier } of tiers) {
      for (const group of groups) {
        const key = listKey(round, tier, group);
        const rows = found.get(key);
        if (rows !== undefined) lists.push(rankList(campaign, rows, round, tier, group));
        found.delete(key);
      }
    }
  }
  for (const rows of found.values()) withoutList.push(...rows);
  return { lists, withoutRound, withoutList };
}

function listKey(round: string, tier: string, group: string): string {
  return `${round}\u0000${tier}\u0000${group}`;
}

function made<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function rankList(campaign: Campaign, list: readonly Candidate[], round: string, tier: string, group: string): RankedList {
  const keys = keysOf(campaign, group);
  const all = list.every((one) => score.of(one.nomination) !== undefined) ? [score, ...keys] : keys;
  const { order, unranked } = arrange(list, all);
  return { round, tier, group, keys: all.map((key) => key.header), ranked: order, unranked };
}

interface Arranged {
  readonly order: readonly Ranked[];
  readonly unranked: RankedList["unranked"];
}

/** Places from the highest down. */
function arrange(list: readonly Candidate[], keys: readonly Key[]): Arranged {
  const degrees = keys.map((key) => column(list, key));
  const all = list.map((_, row) => row);
  if (degrees.every((one) => !one.lacking)) return { order: sorted(list, all, degrees), unranked: [] };
  const order: Ranked[] = [];
  const unranked: { candidate: Candidate; lacks: string }[] = [];
  separate(all, 0);
  return { order, unranked };

  /** Splits rows that are equal so far by the next key; who lacks a key that tells equals apart has no place. */
  function separate(equals: readonly number[], at: number): void {
    const values = degrees[at]?.values;
    if (values === undefined || equals.length === 1) {
      const place = order.length + 1;
      for (const row of equals) order.push({ candidate: list[row] as Candidate, place, tied: equals.length > 1 });
      return;
    }
    const lacking = equals.filter((row) => Number.isNaN(values[row]));
    if (lacking.length === equals.length && keys[at]?.unreadable !== true) {
      separate(equals, at + 1);
      return;
    }
    for (const row of lacking) unranked.push({ candidate: list[row] as Candidate, lacks: keys[at]?.header ?? "" });
    const byDegree = new Map<number, number[]>();
    for (const row of equals) {
      const degree = values[row];
      if (degree !== undefined && !Number.isNaN(degree)) made(byDegree, degree, (): number[] => []).push(row);
    }
    for (const [, same] of [...byDegree].sort(([a], [b]) => b - a)) separate(same, at + 1);
  }
}

/** The degrees of a list by one key; not a number where a row lacks it. */
interface Degrees {
  readonly values: Float64Array;
  readonly lacking: boolean;
}

function column(list: readonly Candidate[], key: Key): Degrees {
  const values = new Float64Array(list.length);
  let lacking = false;
  for (let row = 0; row < list.length; row++) {
    const degree = key.of((list[row] as Candidate).nomination);
    values[row] = degree ?? NaN;
    lacking ||= degree === undefined;
  }
  return { values, lacking };
}

function sorted(list: readonly Candidate[], all: readonly number[], degrees: readonly Degrees[]): readonly Ranked[] {
  const [first, ...others] = degrees.map((one) => one.values);
  const compare = (a: number, b: number): number => {
    if (first === undefined) return 0;
    let apart = (first[b] as number) - (first[a] as number);
    for (let at = 0; apart === 0 && at < others.length; at++) {
      const values = others[at] as Float64Array;
      apart = (values[b] as number) - (values[a] as number);
    }
    return apart;
  };
  const rows = merged(all, compare);
  const order: Ranked[] = [];
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    while (to < rows.length && compare(rows[from] as number, rows[to] as number) === 0) to++;
    for (let at = from; at < to; at++) {
      order.push({ candidate: list[rows[at] as number] as Candidate, place: from + 1, tied: to - from > 1 });
    }
    from = to;
  }
  return order;
}

/**
 * Sorts stably. Array.sort calls its comparator from outside and takes twice the time on a list as long as an office's, which
 * is most of what ranking costs.
 */
function merged(rows: readonly number[], compare: (a: number, b: number) => number): readonly number[] {
  let from = [...rows];
  let to = [...rows];
  for (let width = 1; width < rows.length; width *= 2) {
    for (let start = 0; start < rows.length; start += 2 * width) {
      const middle = Math.min(start + width, rows.length);
      const end = Math.min(start + 2 * width, rows.length);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at++) {
        const isLeft = left < middle && (right >= end || compare(from[left] as number, from[right] as number) <= 0);
        to[at] = from[isLeft ? left++ : right++] as number;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
