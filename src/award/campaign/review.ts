import type { Campaign, Deadline, Heading, Quota, Round } from "./campaign";
import { REPEALED } from "./repealed";
import type { Part } from "./validate";

/** Something in a campaign's rules that a person should look at: it holds together, and may yet be wrong or unfinished. */
export interface Remark {
  readonly code:
    | "noColumn"
    | "groupWithoutCriterion"
    | "deadlineBeforeEnd"
    | "repealed"
    | "minOverMax"
    | "unreachable"
    | "districtForm"
    | "blank"
    | "openNumber";
  readonly in: Part;
  /** Id of the rule; of the heading its field. */
  readonly where: string;
  /** What is wrong with it: a day, a number, a document; of a blank the property. */
  readonly what: string;
}

/** From this day on there are no districts. */
const DISTRICTS_END = "2025-07-01";
/** In a copied text, a number that is still to be said; "(công sức, vật chất…)" is the plan's own. */
const OPEN = /(?:^|[\s("“])…/;

/**
 * Looks a campaign over as an experienced colleague would: what its rules lack, what cannot be, what the law has ended, and what is
 * still blank. Nothing here stops a verdict; what does is `validateCampaign`'s and the reader's of the sheets.
 *
 * @returns in the order of the sheets, blanks last
 */
export function reviewCampaign(campaign: Campaign): readonly Remark[] {
  return [
    ...rounds(campaign),
    ...districtForms(campaign),
    ...criteria(campaign),
    ...documents(campaign),
    ...numbers(campaign),
    ...blanks(campaign),
  ];
}

function rounds({ rounds: list }: Campaign): readonly Remark[] {
  return list.flatMap(({ id, to, deadline }): readonly Remark[] => {
    const day = dayOf(deadline);
    const last = to === undefined || day === undefined || deadline === undefined ? undefined : lastDay(deadline);
    return last === undefined || to === undefined || last >= to
      ? []
      : [{ code: "deadlineBeforeEnd", in: "rounds", where: id, what: day ?? "" }];
  });
}

function dayOf(deadline: Deadline | undefined): string | undefined {
  return deadline === undefined || deadline.is === "afterEvent" || deadline.date === "" ? undefined : deadline.date;
}

/** The last day on which a dossier may arrive, to be compared with other days. */
function lastDay(deadline: Deadline): string | undefined {
  const day = dayOf(deadline);
  if (day === undefined || deadline.is !== "before") return day;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : new Date(time - 86_400_000).toISOString().slice(0, 10);
}

function districtForms(campaign: Campaign): readonly Remark[] {
  if (endOf(campaign) < DISTRICTS_END) return [];
  return campaign.tiers.flatMap(({ id, name, nameFor = {} }): readonly Remark[] =>
    [name, ...Object.values(nameFor)].some((one) => /(?:^|[^\p{L}])(?:huyện|thị xã)(?![\p{L}])/iu.test(one.normalize("NFC")))
      ? [{ code: "districtForm", in: "tiers", where: id, what: name }]
      : [],
  );
}

/** The last day of the campaign: of its rounds, its window or its deadlines; an open end is the year's. */
function endOf({ heading, rounds: list }: Campaign): string {
  const open = `${heading.year}-12-31`;
  const ends = list.map(({ to }) => to ?? heading.window.to ?? open);
  const days = [...ends, ...list.flatMap(({ deadline }) => dayOf(deadline) ?? [])];
  return days.reduce((last, day) => (day > last ? day : last), days.length === 0 ? open : "");
}

function criteria(campaign: Campaign): readonly Remark[] {
  const without = campaign.criteria.flatMap(({ id, evidence, test }): readonly Remark[] =>
    evidence === "" && test.is !== "unreadable" ? [{ code: "noColumn", in: "criteria", where: id, what: "" }] : [],
  );
  const forms = campaign.tiers.filter((tier) => tier.decidedBy === "plan");
  const bare = forms.flatMap((tier): readonly Remark[] => {
    const own = campaign.criteria.filter((one) => one.tiers.includes(tier.id));
    // a form without any criterion is a problem of its own
    if (own.length === 0) return [];
    const groups = new Set(campaign.bindings.filter((one) => one.tier === tier.id).map((one) => one.group));
    return campaign.groups.flatMap((group): readonly Remark[] =>
      groups.has(group.id) && !own.some((one) => one.groups.includes(group.id))
        ? [{ code: "groupWithoutCriterion", in: "tiers", where: tier.id, what: group.label }]
        : [],
    );
  });
  return [...without, ...bare];
}

/** Documents that a text names and that no longer hold when dossiers come in. */
function documents(campaign: Campaign): readonly Remark[] {
  const end = endOf(campaign);
  const ended = [
    ...REPEALED,
    ...campaign.law.flatMap(({ name, until }) => {
      const [number] = /\d+\/\d{4}\/[\p{L}\d-]+/u.exec(name) ?? [];
      return until === undefined || number === undefined ? [] : [{ number, until }];
    }),
  ].filter(({ until }) => until <= end);
  const remark = (part: Part, where: string, ...texts: readonly (string | undefined)[]): readonly Remark[] => {
    const [found] = ended.filter(({ number }) => texts.some((text) => names(text, number)));
    return found === undefined ? [] : [{ code: "repealed", in: part, where, what: `${found.number} ${found.until}` }];
  };
  return [
    ...remark("heading", "bases", ...campaign.heading.bases),
    ...campaign.tiers.flatMap((one) => remark("tiers", one.id, one.elsewhere, one.clause.ref)),
    ...campaign.criteria.flatMap((one) => remark("criteria", one.id, one.text, one.clause.ref)),
    ...campaign.bars.flatMap((one) => {
      const law = campaign.law.find(({ id }) => id === one.law);
      // a bar that rests on no document of the list is read by its words
      return remark("bars", one.id, one.text, one.clause.ref, law?.name);
    }),
    ...campaign.quotas.flatMap((one) => remark("quotas", one.id, one.text)),
    ...campaign.dossier.flatMap((one) => remark("dossier", one.id, one.label, one.text)),
  ];
}

/** `98/2023/NĐ-CP`, also written `NĐ 98/2023`. */
function names(text: string | undefined, number: string): boolean {
  if (text === undefined) return false;
  const [, digits = ""] = /^(\d+\/\d{4})/.exec(number) ?? [];
  const at = text.indexOf(digits);
  return digits !== "" && at >= 0 && !/\d/.test(text[at - 1] ?? "") && !/\d/.test(text[at + digits.length] ?? "");
}

function numbers(campaign: Campaign): readonly Remark[] {
  return campaign.quotas.flatMap((quota): readonly Remark[] => {
    const { id, min, max } = quota;
    if (min === undefined) return [];
    if (max !== undefined && "count" in max && min > max.count) {
      return [{ code: "minOverMax", in: "quotas", where: id, what: `${min} ${max.count}` }];
    }
    const reach = Math.min(...campaign.quotas.map((other) => reachUnder(campaign, quota, other)));
    return reach < min ? [{ code: "unreachable", in: "quotas", where: id, what: `${min} ${reach}` }] : [];
  });
}

/** The most that can be selected for `quota` while `other` holds; Infinity where it says nothing about it. */
function reachUnder({ rounds: list, units }: Campaign, quota: Quota, other: Quota): number {
  if (other === quota || other.max === undefined || quota.stage !== "selected" || quota.per !== "campaign") return Infinity;
  if (other.kind !== quota.kind || other.where !== undefined) return Infinity;
  if (other.tier !== undefined && other.tier !== quota.tier) return Infinity;
  const times = quota.span === "allRounds" && other.span === "eachRound" ? Math.max(1, list.length) : 1;
  const share = other.max;
  if (other.per === "campaign") return "count" in share ? share.count * times : Infinity;
  // nobody can count people who are not known, nor units that are not listed
  if (units.length === 0 || units.some((one) => one.people === undefined)) return Infinity;
  const caps = units.map(({ people = 0 }) =>
    "count" in share ? share.count : Math.floor((people * share.ofHeadcount.num) / share.ofHeadcount.den),
  );
  return caps.reduce((sum, cap) => sum + cap, 0) * times;
}

const HEADING_BLANKS = ["title", "issuer", "number", "date"] as const satisfies readonly (keyof Heading)[];

function blanks(campaign: Campaign): readonly Remark[] {
  const { heading } = campaign;
  const blank = (part: Part, where: string, what: string): Remark => ({ code: "blank", in: part, where, what });
  return [
    ...HEADING_BLANKS.filter((field) => (heading[field] ?? "") === "").map((field) => blank("heading", field, field)),
    ...(heading.window.text === "" && heading.window.from === undefined ? [blank("heading", "window", "window")] : []),
    ...(heading.signer.title === "" ? [blank("heading", "signerTitle", "signerTitle")] : []),
    ...(heading.signer.name === "" ? [blank("heading", "signerName", "signerName")] : []),
    ...campaign.rounds.filter(isUndated).map(({ id }) => blank("rounds", id, "text")),
    ...(["criteria", "quotas"] as const).flatMap((part) =>
      campaign[part]
        .filter(({ text, reading = "" }) => OPEN.test(text) || OPEN.test(reading))
        .map((one): Remark => ({ code: "openNumber", in: part, where: one.id, what: "" })),
    ),
    ...campaign.units.filter((one) => one.people === undefined).map(({ name }) => blank("units", name, "people")),
  ];
}

/** Neither words nor days say when the round is. */
function isUndated({ text, from, to }: Round): boolean {
  return text === "" && from === undefined && to === undefined;
}
