import { cite } from "../award/campaign/clause";
import type { Campaign, Clause, Criterion, Kind, Tier } from "../award/campaign/campaign";
import type { Decision } from "../award/eligibility/decide";
import type { Finding, Found, Note } from "../award/eligibility/finding";
import { rulesOf, type TierRules } from "../award/eligibility/rules";
import type { Standing } from "../award/eligibility/standing";
import type { Nomination } from "../award/nomination/nomination";
import type { Value } from "../award/nomination/value";
import { formatDay } from "../text/date";
import { formatNumber } from "../text/number";
import { HEADERS, KINDS } from "./columns";
import { vi } from "./vi";

/** Longest quotation of a cell, in characters. */
const LONGEST_QUOTE = 80;

/**
 * Says the verdict of a row: the form's full name, several joined where the plan writes one text for them, or the status.
 *
 * @example
 * statusText(campaign, decision) //=> "Bằng khen của Chủ tịch UBND tỉnh"
 */
export function statusText(campaign: Campaign, decision: Decision): string {
  if (decision.status !== "eligible") return vi.status[decision.status];
  const kind = decision.whom.kind;
  return decision.tiers
    .map((id) => campaign.tiers.find((tier) => tier.id === id))
    .map((tier) => (tier === undefined ? "" : formName(tier, kind)))
    .join(vi.orForm);
}

/**
 * Says why, line by line: bars; the requested form; then for an eligible row the next higher form, else every form from
 * high to low; in a form what is unmet, then what is missing, then what the council must judge; notes last. No line stands twice.
 */
export function reasonLines(campaign: Campaign, nomination: Nomination, decision: Decision): readonly string[] {
  const lines = new Set<string>();
  for (const bar of decision.bars) lines.add(barLine(bar));
  const forms = formsOf(campaign, decision);
  const requested = nomination.requested.is === "picked" ? nomination.requested.id : undefined;
  for (const form of forms) if (form.tiers.some((tier) => tier.id === requested)) formLines(form, decision, lines);
  if (decision.status === "eligible") {
    const met = forms.findIndex((form) => form.tiers.some((tier) => decision.tiers.includes(tier.id)));
    const higher = forms
      .slice(0, met)
      .filter((form) => form.decidedBy === "plan")
      .pop();
    const next = higher ?? forms[met];
    if (next !== undefined) formLines(next, decision, lines);
    // a form decided elsewhere that names a condition of its own says what the row has of it
    for (const form of forms) if (hasEvidence(form.standing)) formLines(form, decision, lines);
  } else {
    for (const form of forms) formLines(form, decision, lines);
  }
  for (const note of decision.notes) lines.add(vi.note.head(noteText(note)));
  return [...lines];
}

/** One answer of the plan: a form, or the several that share one text, with how the row stands towards it. */
interface Form {
  readonly tiers: readonly Tier[];
  readonly name: string;
  readonly decidedBy: Tier["decidedBy"];
  readonly clause: Clause;
  readonly standing: Standing | undefined;
}

/** The plan's answers from high to low. Forms with one text are one answer, named lowest first. */
function formsOf(campaign: Campaign, decision: Decision): readonly Form[] {
  const category = decision.whom.is === "category" ? decision.whom.id : undefined;
  const rules = rulesOf(campaign).of(category);
  const seen = new Set<string>();
  const forms: Form[] = [];
  for (const rule of rules) {
    if (seen.has(rule.tier.id)) continue;
    const together = rule.tier.oneText === undefined ? [rule] : rules.filter((one) => one.tier.oneText === rule.tier.oneText);
    together.forEach((one) => seen.add(one.tier.id));
    forms.push(formOf(together, decision));
  }
  return forms;
}

function formOf(together: readonly TierRules[], decision: Decision): Form {
  const tiers = together.map((one) => one.tier);
  const [first] = together as [TierRules];
  const names = tiers.map((tier) => formName(tier, decision.whom.kind));
  return {
    tiers,
    name: names.reverse().join(vi.orForm),
    decidedBy: first.tier.decidedBy,
    clause: first.binding?.clause ?? first.tier.clause,
    standing: decision.standings.get(first.tier.id),
  };
}

function formName(tier: Tier, kind: Kind | undefined): string {
  return (kind === undefined ? undefined : tier.nameFor?.[kind]) ?? tier.name;
}

function hasEvidence(standing: Standing | undefined): boolean {
  return standing?.is === "elsewhere" && standing.because.some((one) => one.found.some(({ value }) => value.is !== "missing"));
}

function formLines(form: Form, decision: Decision, lines: Set<string>): void {
  const { standing, name, clause } = form;
  if (standing === undefined) return;
  const say = (text: string, place: Clause): unknown => lines.add(`${name}: ${text} (${cite(place)})`);
  if (standing.is === "met") {
    say(vi.met, clause);
    return;
  }
  if (standing.is === "elsewhere") {
    const who = form.tiers[0]?.elsewhere ?? "";
    say(form.decidedBy === "chairman" ? vi.leftTo(who) : vi.elsewhere(who), clause);
  }
  for (const finding of standing.because) say(findingText(finding, decision), finding.clause);
}

function findingText({ asked, found }: Finding, decision: Decision): string {
  switch (asked.is) {
    case "criterion":
      return `${vi.asked(asked.criterion.reading)}; ${criterionFound([asked.criterion], found)}`;
    case "choice":
      return `${vi.asked(choiceText(asked.need, asked.options))}; ${criterionFound(asked.options.flat(), found)}`;
    case "category": {
      const cells = found.map(({ header, value }) => foundText(header === "kind" ? HEADERS.kind : HEADERS.category, value));
      const said = found.length === 2 && found.every(({ value }) => value.is !== "missing");
      return `${vi.whichCategory}; ${cells.join(", ")}${said ? `, ${vi.contradicting}` : ""}`;
    }
    case "named": {
      const kind = decision.whom.kind;
      return vi.notNamed(asked.category || (kind === undefined ? "" : KINDS[kind]));
    }
    case "bar": {
      const unclear = found.some(({ value }) => value.is === "missing");
      const what =
        asked.bar.effect === "judgement" ? asked.bar.text : unclear ? vi.disciplineUnclear : vi.council(asked.bar.text);
      return `${what}; ${foundList(found)}`;
    }
  }
}

function choiceText(need: number, options: readonly (readonly Criterion[])[]): string {
  const texts = options.map((option) => option.map((one) => one.reading).join(vi.and));
  return need === 1 ? texts.join(vi.orOption) : vi.atLeastOf(need, texts);
}

/** Where nothing was found, the rule itself could not be asked: its row, or its column, is not readable. */
function criterionFound(criteria: readonly Criterion[], found: readonly Found[]): string {
  const broken = criteria.find((one) => one.test.is === "unreadable");
  if (broken?.test.is === "unreadable") return vi.found.unreadableRule(broken.test.where);
  return found.length > 0 ? foundList(found) : vi.found.noSuchEvidence(criteria[0]?.evidence ?? "");
}

function barLine({ asked, found, clause }: Finding): string {
  const effect = asked.is === "bar" ? asked.bar.effect : "judgement";
  return `${vi.bar[effect]}: ${foundList(found)} (${cite(clause)})`;
}

function foundList(found: readonly Found[]): string {
  return found.map(({ header, value }) => foundText(header, value)).join(", ");
}

/**
 * Says what stands in a cell, as a finding quotes it.
 *
 * @example
 * foundText("Số mô hình tiêu biểu", { is: "number", value: 0, cell: 0 }) //=> '"Số mô hình tiêu biểu" ghi 0'
 */
export function foundText(header: string, value: Value): string {
  return `"${header}" ${cellFound(value)}`;
}

function cellFound(value: Value): string {
  if (value.is !== "missing") {
    const read = value.is === "number" && value.read === "percentOfFraction" ? vi.found.readAs(formatNumber(value.value)) : "";
    return cellQuote(value.cell) + read;
  }
  switch (value.why) {
    case "unreadable":
      return cellQuote(value.cell);
    case "error":
      return vi.found.error(String(value.cell));
    default:
      return vi.found[value.why];
  }
}

function cellQuote(cell: Value["cell"]): string {
  if (typeof cell === "number") return vi.found.number(formatNumber(cell));
  if (typeof cell === "boolean") return vi.found.quoted(cell ? "TRUE" : "FALSE");
  const text = cell.length > 4 * LONGEST_QUOTE ? cell.slice(0, 4 * LONGEST_QUOTE) : cell;
  const plain = text.replace(/\s+/g, " ").trim();
  const letters = Array.from(plain);
  return vi.found.quoted(letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join("")}…` : plain);
}

function noteText(note: Note): string {
  switch (note.is) {
    case "noDiscipline": {
      const { header, value } = note.found;
      const odd = value.is === "missing" && (value.why === "error" || value.why === "notYet");
      return odd ? `${vi.note.noDiscipline}; ${foundText(header, value)}` : vi.note.noDiscipline;
    }
    case "confirmedByUnit":
      return vi.note.confirmedByUnit(note.header, note.unit);
    case "disciplineAsked": {
      const found = foundText(note.found.header, note.found.value);
      return note.readable ? vi.note.disciplineAsked(found) : vi.note.disciplineUnclear(found);
    }
    case "lawNotInForce":
      return vi.note.lawNotInForce(note.law.name, note.on === undefined ? undefined : formatDay(note.on));
    case "unused":
      return vi.note.unused(foundList(note.found));
    case "requestUnclear":
      return vi.note.requestUnclear(`"${HEADERS.requested}" ${cellQuote(note.cell)}`);
    case "roundUnclear":
      return vi.note.roundUnclear(foundText(HEADERS.round, note.value));
    case "nameError":
      return vi.note.nameError(foundText(HEADERS.name, note.value));
  }
}
