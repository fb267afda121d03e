import type { Campaign, Clause, Deadline, Round, Unit } from "../campaign/campaign";
import type { Nomination } from "../nomination/nomination";
import { isEmpty, type Value } from "../nomination/value";
import { unreadAt } from "./unread";

/** The first and the last day on which a dossier can have arrived, and who says so; or the cell that does not say it. */
export type Received =
  | { readonly is: "days"; readonly from: string; readonly to: string; readonly by: "nominee" | "unit" }
  | { readonly is: "none"; readonly value: Value };

/** A deadline that is a day. */
export type DayDeadline = Extract<Deadline, { readonly date: string }>;
/** A deadline counted from an event. */
export type EventDeadline = Extract<Deadline, { readonly event: string }>;

/** Whether a dossier came in time (domain: "trước" is strict, "đến hết" inclusive, "sau 20 ngày" needs the event's day). */
export type Timing =
  /** The plan sets no deadline for this round. */
  | { readonly is: "noDeadline" }
  /** `unclear`: among the days that the cell can mean, some are in time and some late. */
  | {
      readonly is: "onTime" | "late" | "unclear";
      readonly from: string;
      readonly to: string;
      readonly by: "nominee" | "unit";
      readonly deadline: DayDeadline;
    }
  | { readonly is: "noDate"; readonly value: Value; readonly deadline: DayDeadline }
  /** The deadline is not known, because the round is not: `clauses` are those of all deadlines. */
  | {
      readonly is: "roundUnknown";
      readonly round: Nomination["round"];
      readonly clauses: readonly Clause[];
      readonly received: Received;
    }
  /** The deadline is not known: its row in the rule sheets, `where`, cannot be read. */
  | { readonly is: "deadlineUnread"; readonly where: string; readonly received: Received }
  /** The deadline is not known: it needs the day of the event, and a reading of the plan's words. */
  | { readonly is: "eventUnknown"; readonly deadline: EventDeadline; readonly received: Received };

/** Compares the day of receipt with the deadline of the nomination's round. No deadline is ever computed from an event. */
export function timingOf(campaign: Campaign, nomination: Nomination, unit?: Unit): Timing {
  const deadlines = campaign.rounds.flatMap((one) => one.deadline ?? []);
  if (deadlines.length === 0) return { is: "noDeadline" };
  const received = receivedOf(nomination, unit);
  const round = roundOf(campaign.rounds, nomination.round);
  if (round === undefined) {
    return { is: "roundUnknown", round: nomination.round, clauses: deadlines.map((one) => one.clause), received };
  }
  const { deadline } = round;
  if (deadline === undefined) return { is: "noDeadline" };
  const where = unreadAt(deadline);
  if (where !== undefined) return { is: "deadlineUnread", where, received };
  if (deadline.is === "afterEvent") return { is: "eventUnknown", deadline, received };
  if (received.is === "none") return { is: "noDate", value: received.value, deadline };
  const { from, to, by } = received;
  const inTime = (day: string): boolean => (deadline.is === "before" ? day < deadline.date : day <= deadline.date);
  return { is: inTime(to) ? "onTime" : inTime(from) ? "unclear" : "late", from, to, by, deadline };
}

/** The only round needs no word in the row; a word that is no round of the plan names none. */
function roundOf(rounds: readonly Round[], picked: Nomination["round"]): Round | undefined {
  if (picked.is === "picked") return rounds.find((one) => one.id === picked.id);
  return rounds.length === 1 && picked.is === "missing" && isEmpty(picked.value) ? rounds[0] : undefined;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The row's own day, else the unit's. A cell that holds something unreadable speaks for itself: no other day stands in. */
function receivedOf({ received }: Nomination, unit: Unit | undefined): Received {
  if (received.is === "date") return { is: "days", from: received.from, to: received.to, by: "nominee" };
  const day = unit?.received;
  if (isEmpty(received) && day !== undefined && ISO_DAY.test(day)) return { is: "days", from: day, to: day, by: "unit" };
  return { is: "none", value: received };
}
