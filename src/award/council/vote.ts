import type { Ratio } from "../campaign/campaign";
import { isThreshold, reaches, type Council, type Member, type Threshold } from "./council";

export type Vote = "yes" | "no" | "blank";

/** The votes on one nomination: one of each member, or only their numbers. */
export type Ballots =
  | {
      readonly is: "each";
      readonly votes: readonly { readonly member: string; readonly vote: Vote }[];
      readonly closed?: boolean;
    }
  | {
      readonly is: "counts";
      readonly yes: number;
      readonly no: number;
      readonly blank: number;
      /** No further vote will come; until then whoever may still vote can change what is open. */
      readonly closed?: boolean;
    };

/** Why votes cannot be counted. */
export type VoteTrouble =
  | { readonly code: "noMembers" }
  | { readonly code: "memberTwice"; readonly member: string }
  /** Invited people have no vote. */
  | { readonly code: "notMember"; readonly member: string }
  | { readonly code: "votedTwice"; readonly member: string }
  /** Absent, and no written opinion. */
  | { readonly code: "absentVoted"; readonly member: string }
  | { readonly code: "notACount"; readonly vote: Vote; readonly value: number }
  | { readonly code: "moreThanMembers"; readonly votes: number; readonly members: number }
  /** No more votes than members, yet more than there are members who can have voted. */
  | { readonly code: "moreThanVoters"; readonly votes: number; readonly voters: number }
  | { readonly code: "badThreshold"; readonly share: Ratio };

/** What a vote came to. A share is over all members, whoever came. */
export type VoteResult =
  | {
      readonly is: "counted";
      readonly yes: number;
      readonly no: number;
      readonly blank: number;
      readonly members: number;
      /** Votes that may still come. */
      readonly remaining: number;
      readonly share: Ratio;
      /** `open`: the remaining votes can still change it. `noThreshold`: nobody set one, so the number decides nothing. */
      readonly decided: "yes" | "no" | "open" | "noThreshold";
    }
  | { readonly is: "impossible"; readonly trouble: readonly VoteTrouble[] };

/**
 * Counts the votes on one nomination over all members, absent ones included (NĐ 98/2023, Điều 30(7): "tính trên tổng số thành
 * viên của Hội đồng"). Written opinions and substitutes count as votes. Impossible numbers are named, never counted.
 *
 * @example
 * voteResult({ members: nine, threshold: THRESHOLDS.majority }, { is: "counts", yes: 7, no: 2, blank: 0 })
 * //=> { is: "counted", yes: 7, no: 2, blank: 0, members: 9, remaining: 0, share: { num: 7, den: 9 }, decided: "yes" }
 */
export function voteResult({ members, threshold }: Council, ballots: Ballots): VoteResult {
  const voters = members.filter((one) => one.attendance !== "absent").length;
  const counts = ballots.is === "counts" ? ballots : countEach(ballots.votes);
  const { yes, no, blank } = counts;
  const cast = yes + no + blank;
  const trouble = [
    ...councilTrouble(members, threshold),
    ...(ballots.is === "each" ? ballotTrouble(members, ballots.votes) : numberTrouble(counts, members.length, voters)),
  ];
  if (trouble.length > 0) return { is: "impossible", trouble };
  const all = members.length;
  const remaining = ballots.closed === true ? 0 : voters - cast;
  const decided = (): "yes" | "no" | "open" | "noThreshold" => {
    if (threshold === undefined) return "noThreshold";
    if (reaches(yes, all, threshold)) return "yes";
    return reaches(yes + remaining, all, threshold) ? "open" : "no";
  };
  return { is: "counted", yes, no, blank, members: all, remaining, share: { num: yes, den: all }, decided: decided() };
}

type Counts = Record<Vote, number>;
type Votes = Extract<Ballots, { readonly is: "each" }>["votes"];

function countEach(votes: Votes): Counts {
  const counts: Counts = { yes: 0, no: 0, blank: 0 };
  for (const { vote } of votes) counts[vote]++;
  return counts;
}

function councilTrouble(members: readonly Member[], threshold: Threshold | undefined): readonly VoteTrouble[] {
  const trouble: VoteTrouble[] = [];
  if (members.length === 0) trouble.push({ code: "noMembers" });
  for (const member of twice(members.map((one) => one.id))) trouble.push({ code: "memberTwice", member });
  if (threshold !== undefined && !isThreshold(threshold)) trouble.push({ code: "badThreshold", share: threshold.share });
  return trouble;
}

function ballotTrouble(members: readonly Member[], votes: Votes): readonly VoteTrouble[] {
  const known = new Map(members.map((one) => [one.id, one]));
  const voted = votes.map((one) => one.member);
  const trouble: VoteTrouble[] = [];
  for (const member of new Set(voted)) {
    const who = known.get(member);
    if (who === undefined) trouble.push({ code: "notMember", member });
    else if (who.attendance === "absent") trouble.push({ code: "absentVoted", member });
  }
  for (const member of twice(voted)) trouble.push({ code: "votedTwice", member });
  return trouble;
}

function numberTrouble(counts: Counts, members: number, voters: number): readonly VoteTrouble[] {
  const trouble: VoteTrouble[] = [];
  for (const vote of ["yes", "no", "blank"] as const) {
    const value = counts[vote];
    if (!Number.isInteger(value) || value < 0) trouble.push({ code: "notACount", vote, value });
  }
  if (trouble.length > 0) return trouble;
  const votes = counts.yes + counts.no + counts.blank;
  if (votes > members) trouble.push({ code: "moreThanMembers", votes, members });
  else if (votes > voters) trouble.push({ code: "moreThanVoters", votes, voters });
  return trouble;
}

/** What stands more than once, each named once. */
function twice(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
}
