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

/** The ranked lists, and the rows that belong to none because they do not say which round they are of. */
export interface Ranking {
  readonly lists: readonly RankedList[];
  readonly withoutRound: readonly Candidate[];
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
  const byList = new Map<string, Candidate[]>();
  const withoutRound: Candidate[] = [];
  for (const one of candidates) {
    if (!isRanked(one) || one.tier === undefined || one.group === undefined) continue;
    if (one.round === undefined) {
      withoutRound.push(one);
      continue;
    }
    const key = listKey(one.round, one.tier, one.group);
    const list = byList.get(key);
    if (list === undefined) byList.set(key, [one]);
    else list.push(one);
  }
  const tiers = [...campaign.tiers].sort((a, b) => b.rank - a.rank);
  const groups = [...campaign.groups.map((one) => one.id), "tapThe", "caNhan", "hoGiaDinh"];
  const lists: RankedList[] = [];
  for (const round of campaign.rounds) {
    for (const tier of tiers) {
      for (const group of new Set(groups)) {
        const list = byList.get(listKey(round.id, tier.id, group));
        if (list !== undefined) lists.push(rankList(campaign, list, round.id, tier.id, group));
      }
    }
  }
  return { lists, withoutRound };
}

function listKey(round: string, tier: string, group: string): string {
  return `${round}\u0000${tier}\u0000${group}`;
}

function rankList(campaign: Campaign, list: readonly Candidate[], round: string, tier: string, group: string): RankedList {
  const keys = keysOf(campaign, group);
  const all = list.every((one) => score.of(one.nomination) !== undefined) ? [score, ...keys] : keys;
  const { order, unranked } = arrange(list, all);
  const ranked: Ranked[] = [];
  let place = 1;
  for (const equals of order) {
    for (const candidate of equals) ranked.push({ candidate, place, tied: equals.length > 1 });
    place += equals.length;
  }
  return { round, tier, group, keys: all.map((key) => key.header), ranked, unranked };
}

interface Arranged {
  readonly order: readonly (readonly Candidate[])[];
  readonly unranked: RankedList["unranked"];
}

/** Groups of equals from the highest down. */
function arrange(list: readonly Candidate[], keys: readonly Key[]): Arranged {
  const degrees = keys.map((key) => list.map((one) => key.of(one.nomination)));
  const known = degrees.every((column) => !column.includes(undefined));
  const rows = list.map((_, row) => row);
  if (known) return { order: sorted(list, rows, degrees as number[][]), unranked: [] };
  const order: (readonly Candidate[])[] = [];
  const unranked: { candidate: Candidate; lacks: string }[] = [];
  separate(rows, 0);
  return { order, unranked };

  /** Splits rows that are equal so far by the next key; who lacks a key that tells equals apart has no place. */
  function separate(equals: readonly number[], at: number): void {
    const column = degrees[at];
    if (column === undefined || equals.length === 1) {
      if (equals.length > 0) order.push(equals.map((row) => list[row] as Candidate));
      return;
    }
    const lacking = equals.filter((row) => column[row] === undefined);
    if (lacking.length === equals.length) {
      separate(equals, at + 1);
      return;
    }
    for (const row of lacking) unranked.push({ candidate: list[row] as Candidate, lacks: keys[at]?.header ?? "" });
    const byDegree = new Map<number, number[]>();
    for (const row of equals) {
      const degree = column[row];
      if (degree === undefined) continue;
      const same = byDegree.get(degree);
      if (same === undefined) byDegree.set(degree, [row]);
      else same.push(row);
    }
    for (const [, same] of [...byDegree].sort(([a], [b]) => b - a)) separate(same, at + 1);
  }
}

function sorted(list: readonly Candidate[], rows: number[], degrees: readonly number[][]): readonly (readonly Candidate[])[] {
  const compare = (a: number, b: number): number => {
    for (const column of degrees) {
      const apart = (column[b] as number) - (column[a] as number);
      if (apart !== 0) return apart;
    }
    return 0;
  };
  rows.sort(compare);
  const order: Candidate[][] = [];
  let last = -1;
  for (const row of rows) {
    if (last >= 0 && compare(last, row) === 0) (order[order.length - 1] as Candidate[]).push(list[row] as Candidate);
    else order.push([list[row] as Candidate]);
    last = row;
  }
  return order;
}
