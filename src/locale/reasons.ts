import { cite } from "../award/campaign/clause";
import type { Campaign, Clause, Criterion, Kind, Tier } from "../award/campaign/campaign";
import type { Decision } from "../award/eligibility/decide";
import type { Finding, Found, Note } from "../award/eligibility/finding";
import { rulesOf, type TierRules } from "../award/eligibility/rules";
import type { Standing } from "../award/eligibility/standing";
import type { Nomination } from "../award/nomination/nomination";
import { isEmpty, type Value } from "../award/nomination/value";
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
  const lines: string[] = [];
  for (const bar of decision.bars) add(lines, barLine(bar));
  const forms = formsOf(campaign, decision);
  const told = new Set<Form>();
  const tell = (form: Form): void => {
    if (!told.has(form)) formLines(form, decision, lines);
    told.add(form);
  };
  const requested = nomination.requested.is === "picked" ? nomination.requested.id : undefined;
  for (const form of forms) if (form.tiers.some((tier) => tier.id === requested)) tell(form);
  if (decision.status === "eligible") {
    const met = forms.findIndex((form) => form.tiers.some((tier) => decision.tiers.includes(tier.id)));
    const higher = forms.slice(0, met).filter((form) => form.decidedBy === "plan");
    const next = higher.pop() ?? forms[met];
    if (next !== undefined) tell(next);
    // a form decided elsewhere that names a condition of its own says what the row has of it
    for (const form of forms) if (hasEvidence(standingOf(form, decision))) tell(form);
  } else {
    forms.forEach(tell);
  }
  for (const note of decision.notes) add(lines, vi.note.head(noteText(note)));
  return lines;
}

function add(lines: string[], line: string): void {
  if (!lines.includes(line)) lines.push(line);
}

/** One answer of the plan: a form, or the several that share one text. */
interface Form {
  readonly tiers: readonly Tier[];
  readonly name: string;
  readonly decidedBy: Tier["decidedBy"];
  readonly clause: Clause;
}

const named = new WeakMap<Campaign, Map<string, readonly Form[]>>();

/** The plan's answers for a person type, from high to low. Forms with one text are one answer, named lowest first. */
function formsOf(campaign: Campaign, { whom }: Decision): readonly Form[] {
  let known = named.get(campaign);
  if (known === undefined) named.set(campaign, (known = new Map()));
  const key = `${whom.is === "category" ? whom.id : ""} ${whom.kind ?? ""}`;
  let forms = known.get(key);
  if (forms === undefined) {
    const rules = rulesOf(campaign).of(whom.is === "category" ? whom.id : undefined);
    const sharing = (tier: Tier): readonly TierRules[] =>
      rules.filter((one) => one.tier === tier || (tier.oneText !== undefined && one.tier.oneText === tier.oneText));
    forms = rules.filter((one) => sharing(one.tier)[0] === one).map((one) => formOf(one, sharing(one.tier), whom.kind));
    known.set(key, forms);
  }
  return forms;
}

function formOf(highest: TierRules, together: readonly TierRules[], kind: Kind | undefined): Form {
  const tiers = together.map((one) => one.tier);
  const names = tiers.map((tier) => formName(tier, kind)).reverse();
  return {
    tiers,
    name: names.join(vi.orForm),
    decidedBy: highest.tier.decidedBy,
    clause: highest.binding?.clause ?? highest.tier.clause,
  };
}

function standingOf(form: Form, decision: Decision): Standing | undefined {
  return decision.standings.get(form.tiers[0]?.id ?? "");
}

/** The name of a form for that kind: some plans name another issuer for collectives. */
export function formName(tier: Tier, kind: Kind | undefined): string {
  return (kind === undefined ? undefined : tier.nameFor?.[kind]) ?? tier.name;
}

function hasEvidence(standing: Standing | undefined): boolean {
  return standing?.is === "elsewhere" && standing.because.some((one) => one.found.some(({ value }) => value.is !== "missing"));
}

function formLines(form: Form, decision: Decision, lines: string[]): void {
  const { name, clause } = form;
  const standing = standingOf(form, decision);
  if (standing === undefined) return;
  if (standing.is === "met") {
    add(lines, `${name}: ${vi.met} (${cite(clause)})`);
    return;
  }
  if (standing.is === "elsewhere") {
    const who = form.tiers[0]?.elsewhere ?? "";
    add(lines, `${name}: ${form.decidedBy === "chairman" ? vi.leftTo(who) : vi.elsewhere(who)} (${cite(clause)})`);
  }
  for (const finding of standing.because) add(lines, `${name}: ${findingLine(finding, decision)}`);
}

const worded = new WeakMap<Finding, string>();

/** Rows of a sheet share most of their findings: each is put into words once. */
function findingLine(finding: Finding, decision: Decision): string {
  let line = worded.get(finding);
  if (line === undefined) {
    const clause = clauseOf(finding);
    line = `${findingText(finding, decision)}${clause === "" ? "" : ` (${clause})`}`;
    // the words of this one depend on the row as well
    if (finding.asked.is !== "named") worded.set(finding, line);
  }
  return line;
}

/** The clause of a finding; of a row that could not be read the words name its place, and nothing else is known of it. */
function clauseOf({ asked, clause }: Finding): string {
  return asked.is === "criterion" && isWholeRow(asked.criterion) ? "" : cite(clause);
}

/** A criterion that stands for any row of the rule sheets which could not be read: its place is its clause. */
function isWholeRow({ test, clause }: Criterion): boolean {
  return test.is === "unreadable" && test.where === clause.ref;
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
      return vi.notNamed(shortened(asked.category) || (kind === undefined ? "" : KINDS[kind]));
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
  if (broken?.test.is === "unreadable") {
    return vi.found[isWholeRow(broken) ? "unreadableRule" : "unreadableCriterion"](broken.test.where);
  }
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
  return vi.found.quoted(shortened(cell));
}

/** A text on one line, cut where it is too long to quote; never in the middle of a character. */
function shortened(text: string): string {
  if (text.length <= LONGEST_QUOTE && !/^\s|\s\s|[\n\r\t]|\s$/.test(text)) return text;
  const head = text.length > 4 * LONGEST_QUOTE ? text.slice(0, 4 * LONGEST_QUOTE) : text;
  const letters = Array.from(head.replace(/\s+/g, " ").trim());
  return letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join("")}…` : letters.join("");
}

function noteText(note: Note): string {
  switch (note.is) {
    case "noDiscipline": {
      const { header, value } = note.found;
      const odd = value.is === "missing" && (value.why === "error" || value.why === "notYet");
      return odd ? `${vi.note.noDiscipline}; ${foundText(header, value)}` : vi.note.noDiscipline;
    }
    case "confirmedByUnit":
      return vi.note.confirmedByUnit(note.header, shortened(note.unit));
    case "disciplineAsked": {
      const found = foundText(note.found.header, note.found.value);
      return note.readable ? vi.note.disciplineAsked(found) : vi.note.disciplineUnclear(found);
    }
    case "lawNotInForce": {
      const { law, on, received } = note;
      if (on !== undefined) return vi.note.lawNotInForce(law.name, formatDay(on));
      return vi.note.lawDayUnclear(law.name, isEmpty(received) ? "" : foundText(HEADERS.received, received));
    }
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
