import type { Campaign, Quota } from "../campaign/campaign";
import type { Candidate } from "../candidate";
import type { KeyedUnit } from "../quota/units";
import { isRanked, rank, type Ranked, type RankedList } from "../ranking/rank";
import { Rooms, type Question } from "./rooms";

/** Equal members who ask for fewer seats than they are; only the council can choose. */
export interface Tie {
  readonly members: readonly Ranked[];
  readonly room: number;
  readonly quota: Quota;
}

/** What happens on one list: who stands, who is tied for how many places, who was passed over and by which quota. */
export interface Proposal {
  readonly list: RankedList;
  readonly chosen: readonly Ranked[];
  /** The council's yes to a row that lacks a deciding key: it stands, without a place. */
  readonly unplaced: readonly Candidate[];
  readonly tied: readonly Tie[];
  readonly passedOver: readonly { readonly who: Ranked; readonly quota: Quota }[];
  /** Below a cut at which a cap that crosses units does not fit, or whose seats hang on an open tie: nobody can say. */
  readonly notReached: readonly Ranked[];
}

/** Why a row is in block II: the council must look first. */
export type AskCause = Question | "review" | "unranked" | "roundMissing" | "contradicted";

export interface Shortlist {
  /** Block I: the proposals, list by list. */
  readonly proposals: readonly Proposal[];
  /** Block I too: the council's yes to rows that no list can hold (no round, no form, no kind), in the order of the sheet. */
  readonly unlisted: readonly Candidate[];
  /** Block II: rows for the council, outside the count, in the order of the sheet. */
  readonly asked: readonly { readonly candidate: Candidate; readonly cause: AskCause }[];
  /** Seats of campaign-wide numbers that nobody fills. */
  readonly left: readonly { readonly quota: Quota; readonly round: string | undefined; readonly seats: number }[];
}

/**
 * Proposes the shortlist: from the highest down, whoever fits every number. Rows with the council's yes stand already and
 * use their seats, of whatever round, ranked or not; earlier rounds are proposed before later ones. A tie is never broken here.
 */
export function propose(campaign: Campaign, candidates: readonly Candidate[], units: readonly KeyedUnit[]): Shortlist {
  const rooms = new Rooms(campaign, units, candidates);
  const asked: { candidate: Candidate; cause: AskCause }[] = [];
  const running: Candidate[] = [];
  for (const one of candidates) {
    const cause = askedFirst(rooms, one);
    if (cause !== undefined) asked.push({ candidate: one, cause });
    else if (one.selection === "selected") rooms.stand(one);
    if (cause === undefined && isRanked(one)) running.push(one);
  }
  const { lists, withoutRound, withoutList } = rank(campaign, running);
  /** Of rows without a place: whom the council selected stand, of the others it is asked. */
  const standing = (rows: readonly Candidate[], cause: AskCause): readonly Candidate[] =>
    rows.filter((candidate) => candidate.selection === "selected" || asked.push({ candidate, cause }) === 0);
  const unlisted = [...standing(withoutRound, "roundMissing"), ...standing(withoutList, "unranked")];
  const proposals = lists.map((list) => {
    const unranked = list.unranked.map((one) => one.candidate);
    return { ...walk(rooms, list), unplaced: standing(unranked, "unranked") };
  });
  unlisted.sort((a, b) => a.row - b.row);
  asked.sort((a, b) => a.candidate.row - b.candidate.row);
  return { proposals, unlisted, asked, left: rooms.left() };
}

/** Rows that the council must look at before they can be counted. */
function askedFirst(rooms: Rooms, one: Candidate): AskCause | undefined {
  if (one.selection === "contradicted") return "contradicted";
  if (one.selection !== "open") return undefined;
  if (one.decision.status === "review") return "review";
  return one.decision.status === "eligible" ? rooms.question(one) : undefined;
}

function walk(rooms: Rooms, list: RankedList): Omit<Proposal, "unplaced"> {
  const chosen: Ranked[] = [];
  const tied: Tie[] = [];
  const passedOver: { who: Ranked; quota: Quota }[] = [];
  const groups = groupsOf(list.ranked);
  for (let at = 0; at < groups.length; at++) {
    const equals = groups[at] ?? [];
    const open: Ranked[] = [];
    for (const who of equals) {
      // the council's yes stands and has its seat already
      if (who.candidate.selection === "selected") chosen.push(who);
      else {
        const full = rooms.full(who.candidate);
        if (full === undefined) open.push(who);
        else passedOver.push({ who, quota: full });
      }
    }
    const cut = seat(rooms, open, chosen, tied);
    if (cut === "open") continue;
    const below = notDecided(groups.slice(at + 1), chosen);
    const notReached = cut === "doubtful" ? [...open, ...below] : below;
    rooms.doubt([...open, ...below].map((one) => one.candidate));
    return { list, chosen, tied, passedOver, notReached };
  }
  return { list, chosen, tied, passedOver, notReached: [] };
}

function notDecided(groups: readonly (readonly Ranked[])[], chosen: Ranked[]): readonly Ranked[] {
  const below = groups.flat();
  chosen.push(...below.filter((one) => one.candidate.selection === "selected"));
  return below.filter((one) => one.candidate.selection !== "selected");
}

/**
 * Seats one group of equals, each with room of its own; asks where there are fewer seats than members. Nothing below can be
 * decided where the group crosses units and does not fit (`crossed`), or where its seats hang on another open tie (`doubtful`).
 */
function seat(rooms: Rooms, open: readonly Ranked[], chosen: Ranked[], tied: Tie[]): "open" | "crossed" | "doubtful" {
  if (open.length === 0) return "open";
  if (rooms.doubtful(open.map((one) => one.candidate))) return "doubtful";
  if (rooms.crosses(open.map((one) => one.candidate))) {
    const short = rooms.shortFor(open.map((one) => one.candidate));
    if (short !== undefined) {
      tied.push({ members: open, ...short });
      return "crossed";
    }
    choose(rooms, open, chosen);
    return "open";
  }
  const byUnit = new Map<string, Ranked[]>();
  for (const one of open) {
    const unit = rooms.unitOf(one.candidate);
    const members = byUnit.get(unit);
    if (members === undefined) byUnit.set(unit, [one]);
    else members.push(one);
  }
  const parts = [...byUnit.values()].map((members) => ({ members, ...rooms.ofUnit(members[0]?.candidate as Candidate) }));
  const need = parts.reduce((sum, part) => sum + Math.min(part.members.length, part.room), 0);
  const total = rooms.ofCampaign(open[0]?.candidate as Candidate);
  if (total.quota !== undefined && need > total.room) {
    tied.push({ members: open, room: total.room, quota: total.quota });
    rooms.take(open[0]?.candidate as Candidate, total.room, "campaign");
    // who of them takes a seat of its unit is for the council to say
    for (const { members, room } of parts)
      rooms.doubt(
        members.slice(0, room).map((one) => one.candidate),
        "unit",
      );
    return "open";
  }
  for (const { members, room, quota } of parts) {
    if (quota !== undefined && members.length > room) {
      tied.push({ members, room, quota });
      rooms.take(members[0]?.candidate as Candidate, room);
      continue;
    }
    choose(rooms, members, chosen);
  }
  return "open";
}

function choose(rooms: Rooms, members: readonly Ranked[], chosen: Ranked[]): void {
  for (const one of members) {
    chosen.push(one);
    rooms.take(one.candidate, 1);
  }
}

function groupsOf(ranked: readonly Ranked[]): readonly (readonly Ranked[])[] {
  const groups: Ranked[][] = [];
  for (const one of ranked) {
    const last = groups[groups.length - 1];
    if (last !== undefined && last[0]?.place === one.place) last.push(one);
    else groups.push([one]);
  }
  return groups;
}
