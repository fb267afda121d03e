import type { Bar, Campaign, LawBasis, Tier } from "../campaign/campaign";
import type { Nomination } from "../nomination/nomination";
import { isEmpty, NO_COLUMN, type Value } from "../nomination/value";
import { resolveCategory, type Resolved } from "./category";
import type { Finding, Found, Note } from "./finding";
import { holds } from "./holds";
import { rulesOf, type BarRule, type Rules } from "./rules";
import { standingOf, type Standing } from "./standing";

export interface Decision {
  readonly status: "eligible" | "review" | "insufficient" | "suspended" | "ineligible";
  /** The forms met: one, or the several that share one text of the plan, lowest first. Empty unless eligible. */
  readonly tiers: readonly string[];
  /** By form id, from high to low. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** The bars that hold and end the matter. */
  readonly bars: readonly Finding[];
  readonly notes: readonly Note[];
  readonly whom: Resolved;
}

/**
 * Decides the highest form of award a nomination qualifies for, and why not a higher one.
 * Forms are judged one by one: a higher one may be met where a lower one is not (cao-lau-2023, V.2.1.2.a against V.2.2.a).
 *
 * @example
 * decide(campaign, nomination)
 * //=> { status: "eligible", tiers: ["giay-khen-xa"], standings: Map { "bang-khen-tinh" => { is: "notMet", because: [...] } }, bars: [], … }
 */
export function decide(campaign: Campaign, asRead: Nomination): Decision {
  const rules = rulesOf(campaign);
  const { nomination, notes: confirmation } = withConfirmation(rules, asRead);
  const whom = rules.whom.get([nomination.kind, nomination.category], () => resolveCategory(campaign, nomination));
  const { bars, asked, notes } = askBars(rules, nomination);
  notes.push(...confirmation);
  const standings = new Map<string, Standing>();
  for (const one of rules.of(whom.is === "category" ? whom.id : undefined)) {
    standings.set(one.tier.id, standingOf(one, nomination, whom, asked));
  }
  notes.push(...readingNotes(rules, nomination, whom));
  const { status, tiers } = verdictOf(rules, nomination, standings, bars);
  return { status, tiers, standings, bars, notes, whom };
}

/** The first rule that applies (design of the decision: bars, met, judgement, data, failed). */
function verdictOf(
  rules: Rules,
  nomination: Nomination,
  standings: ReadonlyMap<string, Standing>,
  bars: readonly Finding[],
): Pick<Decision, "status" | "tiers"> {
  const effect = (wanted: Bar["effect"]): boolean => bars.some(({ asked }) => asked.is === "bar" && asked.bar.effect === wanted);
  if (effect("ineligible")) return { status: "ineligible", tiers: [] };
  if (effect("suspended")) return { status: "suspended", tiers: [] };
  const { planned } = rules;
  const stands = (tier: Tier): Standing | undefined => standings.get(tier.id);
  const highest = planned.find((tier) => stands(tier)?.is === "met");
  if (highest !== undefined) return { status: "eligible", tiers: oneAnswer(planned, highest, stands) };
  const lacks = (what: "data" | "judgement"): boolean =>
    planned.some((tier) => {
      const standing = stands(tier);
      return standing?.is === "unknown" && standing.lacking === what;
    });
  if (lacks("judgement")) return { status: "review", tiers: [] };
  if (lacks("data")) return { status: "insufficient", tiers: [] };
  return { status: leftToOthers(rules, nomination, planned) ? "review" : "ineligible", tiers: [] };
}

/** Forms that share the text of the highest met one are one answer with it, lowest first. */
function oneAnswer(planned: readonly Tier[], highest: Tier, stands: (tier: Tier) => Standing | undefined): readonly string[] {
  if (highest.oneText === undefined) return [highest.id];
  const together = planned.filter((tier) => tier.oneText === highest.oneText && stands(tier)?.is === "met");
  return together.map((tier) => tier.id).reverse();
}

/** All failed, yet a lower form is the chairman's, the row asks for a form decided elsewhere, or the plan judges none. */
function leftToOthers(rules: Rules, nomination: Nomination, planned: readonly Tier[]): boolean {
  if (planned.length === 0) return true;
  const lowest = Math.min(...planned.map((tier) => tier.rank));
  const requested = nomination.requested.is === "picked" ? nomination.requested.id : undefined;
  return rules.tiers.some(
    (tier) => (tier.decidedBy === "chairman" && tier.rank < lowest) || (tier.decidedBy !== "plan" && tier.id === requested),
  );
}

interface BarsAsked {
  readonly bars: Finding[];
  /** Questions to the council for every form; their clause is each form's own. */
  readonly asked: Finding[];
  readonly notes: Note[];
}

/** Asks every bar. An unreadable cell is a question to the council; an empty one a note, unless a criterion asks for it too. */
function askBars(rules: Rules, nomination: Nomination): BarsAsked {
  const result: BarsAsked = { bars: [], asked: [], notes: [] };
  for (const rule of rules.bars) {
    if (rule.source === undefined) continue;
    const found = { header: rule.source.evidence.header, value: nomination.values[rule.source.at] ?? NO_COLUMN };
    const answer = holds(rule.bar.test, found.value, rule.source.evidence);
    if (answer === "yes") holdBar(rules.campaign, nomination, rule, found, result);
    else if (answer !== "no" && rule.first && !rule.criterionToo) missingBar(rule, found, result);
  }
  return result;
}

function holdBar(campaign: Campaign, nomination: Nomination, { bar, law }: BarRule, found: Found, result: BarsAsked): void {
  const finding: Finding = { kind: "unmet", asked: { is: "bar", bar }, found: [found], clause: bar.clause };
  const day = law === undefined ? undefined : lawDay(campaign, nomination);
  if (bar.effect !== "judgement" && (law === undefined || day?.covers(law) === true)) {
    result.bars.push(finding);
    return;
  }
  result.asked.push({ ...finding, kind: "judgement" });
  result.notes.push(
    bar.effect === "judgement" || law === undefined
      ? { is: "disciplineAsked", found, readable: true }
      : { is: "lawNotInForce", law, on: day?.on, found, received: nomination.received },
  );
}

function missingBar({ bar }: BarRule, found: Found, result: BarsAsked): void {
  if (found.value.is === "missing" && found.value.why !== "unreadable") {
    result.notes.push({ is: "noDiscipline", found });
    return;
  }
  result.asked.push({ kind: "judgement", asked: { is: "bar", bar }, found: [found], clause: bar.clause });
  result.notes.push({ is: "disciplineAsked", found, readable: false });
}

/** The unit's written confirmation stands in for a discipline cell that is empty or not there. */
function withConfirmation(
  rules: Rules,
  nomination: Nomination,
): { readonly nomination: Nomination; readonly notes: readonly Note[] } {
  if (nomination.confirmed !== true) return { nomination, notes: [] };
  const notes: Note[] = [];
  const values = rules.campaign.evidence.map((evidence, at): Value => {
    const value = nomination.values[at] ?? NO_COLUMN;
    if (evidence.type !== "discipline" || !isEmpty(value)) return value;
    notes.push({ is: "confirmedByUnit", unit: nomination.unit, header: evidence.header });
    return { is: "discipline", punished: false, examined: false, cell: "" };
  });
  return notes.length === 0 ? { nomination, notes } : { nomination: { ...nomination, values }, notes };
}

interface LawDay {
  readonly on: string | undefined;
  covers(law: LawBasis): boolean;
}

/**
 * The day whose law counts: the dossier's, else the meeting's, else the round's last day (open-ended: the plan's year end).
 * Where the round is not known, a law counts only if it holds on the day of every round.
 */
function lawDay(campaign: Campaign, nomination: Nomination): LawDay {
  const { received, round } = nomination;
  // a date that stands there and cannot be read is not replaced by another one
  if (isOdd(received)) return { on: undefined, covers: () => false };
  const rounds = round.is === "picked" ? campaign.rounds.filter((one) => one.id === round.id) : campaign.rounds;
  const days =
    received.is === "date"
      ? [received.from, received.to]
      : rounds.map((one) => one.meeting ?? one.to ?? `${campaign.heading.year}-12-31`);
  if (days.length === 0) days.push(`${campaign.heading.year}-12-31`);
  return {
    on: new Set(days).size === 1 ? days[0] : undefined,
    covers: (law) => days.every((day) => law.from <= day && (law.until === undefined || day < law.until)),
  };
}

function readingNotes(rules: Rules, nomination: Nomination, whom: Resolved): readonly Note[] {
  const notes: Note[] = [];
  const { requested, round, name } = nomination;
  if (requested.is === "unlisted") notes.push({ is: "requestUnclear", cell: requested.cell });
  if (requested.is === "missing" && isOdd(requested.value)) notes.push({ is: "requestUnclear", cell: requested.value.cell });
  if (round.is === "unlisted") notes.push({ is: "roundUnclear", value: { is: "text", cell: round.cell } });
  // a sheet without the column is a matter of the sheet, not of each row
  if (round.is === "missing" && round.value !== NO_COLUMN) notes.push({ is: "roundUnclear", value: round.value });
  if (name.is === "missing") notes.push({ is: "nameError", value: name });
  if (whom.is === "category") {
    const used = rules.usedBy(whom.id);
    const unused: Found[] = [];
    nomination.values.forEach((value, at) => {
      const evidence = rules.campaign.evidence[at];
      if (evidence === undefined || evidence.sumOf !== undefined || used.has(at)) return;
      if (value.is !== "missing" || isOdd(value)) unused.push({ header: evidence.header, value });
    });
    if (unused.length > 0) notes.push({ is: "unused", found: unused });
  }
  return notes;
}

/** A cell that holds something, though nothing that can be used. */
function isOdd(value: Value): boolean {
  return value.is === "missing" && !isEmpty(value);
}
