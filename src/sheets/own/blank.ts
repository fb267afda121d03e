import type { Campaign, Criterion, Deadline, Heading, PlanNote, Quota, Round } from "../../award/campaign/campaign";
import type { Unread } from "../../award/dossier/unread";
import { ownCampaign as words } from "../../locale/own-campaign";
import { isAwaited } from "../test-column";
import type { OwnFields } from "./fields";

/**
 * Makes a campaign of one's own from another plan: its forms, groups, columns and criteria, with dates and numbers blank. What is
 * left blank reads back as unknown, with a sentence that names the row: nobody is eligible by it until it is filled in.
 */
export function blankCopy(source: Campaign, id: string, fields: OwnFields): Campaign {
  const year = (text: string): string => text.split(String(source.heading.year)).join(String(fields.year));
  const { place = "" } = source.heading;
  const local = (text: string): string =>
    place === "" || fields.place === "" ? text : text.split(place).join(fields.place.trim());
  return {
    ...source,
    id,
    heading: headingOf(fields),
    rounds: source.rounds.map(blankRound),
    evidence: source.evidence.map((one) => ({ ...one, header: year(one.header) })),
    tiers: source.tiers.map((tier) => ({
      ...tier,
      name: local(tier.name),
      aliases: tier.aliases.map(local),
      ...(tier.elsewhere === undefined ? {} : { elsewhere: unnumbered(tier.elsewhere) }),
    })),
    criteria: source.criteria.map(blankCriterion),
    quotas: source.quotas.map(blankQuota),
    units: [],
  };
}

/** Says in the sheet whose rules these were. */
export function copyNote({ heading }: Campaign): PlanNote {
  return { id: "ban-chep", is: "reading", clause: { ref: "" }, text: words.copiedFrom(heading.issuer, heading.year) };
}

/** The head of a new plan: what was said, and a row for everything else. */
export function headingOf({ title, issuer, place, year, number, date }: OwnFields): Heading {
  const said = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());
  const [placeSaid, numberSaid] = [said(place), said(number)];
  return {
    title: title.trim(),
    issuer: issuer.trim(),
    ...(placeSaid === undefined ? {} : { place: placeSaid }),
    ...(numberSaid === undefined ? {} : { number: numberSaid }),
    ...(date === undefined ? {} : { date }),
    year,
    bases: [],
    window: { text: "", clause: { ref: "" } },
    appraisers: [],
    signer: { capacity: [], title: "", name: "" },
    recipients: [],
  };
}

/** A round of which only the name is kept: whether there is a deadline, and which, is to be said. */
function blankRound({ id, label, clause, deadline }: Round): Round {
  return { id, label, text: "", clause, deadline: blankDeadline(deadline) };
}

/** The way a deadline is counted stays, its day is blank; where the other plan has none, nobody knows whether this one has. */
export function blankDeadline(deadline: Deadline | undefined): Deadline {
  if (deadline === undefined) {
    const unsaid: Deadline & Unread = { is: "afterEvent", event: "", days: 0, text: "", clause: { ref: "" }, unread: "" };
    return unsaid;
  }
  const { is, clause } = deadline;
  return is === "afterEvent" ? { is, event: "", days: Number.NaN, text: "", clause } : { is, date: "", clause };
}

function blankCriterion(criterion: Criterion): Criterion {
  const { test, text, reading } = criterion;
  return {
    ...criterion,
    text: unnumbered(text),
    reading: unnumbered(reading),
    ...(isAwaited(test.is) ? { test: { is: "unreadable", where: "", awaits: test.is } } : {}),
  };
}

function blankQuota({ max: _max, min: _min, reading, text, ...rest }: Quota): Quota {
  return { ...rest, text: unnumbered(text), ...(reading === undefined ? {} : { reading: unnumbered(reading) }) };
}

/** A text with its numbers, dates and years left open: "hoàn thành trên …% chỉ tiêu". */
function unnumbered(text: string): string {
  return text.replace(/\d+(?:[/.,-]\d+)*/g, words.number);
}
