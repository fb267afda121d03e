import type { Clause, Criterion } from "../campaign/campaign";
import type { Nomination } from "../nomination/nomination";
import { NO_COLUMN, type Value } from "../nomination/value";
import type { Resolved } from "./category";
import type { Finding, Found } from "./finding";
import { holds, sumHolds, type Holds } from "./holds";
import type { Option, Requirement, Source, TierRules } from "./rules";

/** How a nomination stands towards one form of award. */
export type Standing =
  | { readonly is: "met" }
  | { readonly is: "notMet"; readonly because: readonly Finding[] }
  | { readonly is: "unknown"; readonly lacking: "data" | "judgement"; readonly because: readonly Finding[] }
  /** Decided by another document or left to the chairman; `because` informs and decides nothing. */
  | { readonly is: "elsewhere"; readonly because: readonly Finding[] };

const MET: Standing = { is: "met" };

/**
 * Judges one form alone, by Kleene's logic: false wins, then missing data, then judgement.
 * Findings stand in that order, each sort in the order of the plan.
 *
 * @param asked questions to the council that hold for every form of this row
 */
export function standingOf(rules: TierRules, nomination: Nomination, whom: Resolved, asked: readonly Finding[]): Standing {
  const { tier, binding } = rules;
  const clause = binding?.clause ?? tier.clause;
  if (tier.decidedBy === "plan" && whom.is === "missing") {
    const finding: Finding = { kind: "data", asked: { is: "category" }, found: whom.cells, clause };
    return { is: "unknown", lacking: "data", because: [finding] };
  }
  const findings: Finding[] = [];
  for (const requirement of rules.requirements) {
    const finding = ask(requirement, nomination, tier.decidedBy !== "plan");
    if (finding !== undefined) findings.push(finding);
  }
  if (tier.decidedBy !== "plan") return { is: "elsewhere", because: findings };
  // a text without a criterion for this group is no text: nobody is found eligible by an empty list
  if (binding === undefined || !binding.named || rules.requirements.length === 0) {
    const category = whom.is === "missing" ? "" : whom.label;
    findings.push({ kind: "judgement", asked: { is: "named", category }, found: [], clause });
  }
  for (const finding of asked) findings.push({ ...finding, clause });
  if (findings.length === 0) return MET;
  const because = findings.sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
  const worst = because[0]?.kind;
  if (worst === "unmet") return { is: "notMet", because };
  return { is: "unknown", lacking: worst === "data" ? "data" : "judgement", because };
}

const ORDER: Record<Finding["kind"], number> = { unmet: 0, data: 1, judgement: 2 };

/** Asks one requirement; a finding where it does not hold, or is not known to. `always`: also where it holds, to be told. */
function ask(requirement: Requirement, nomination: Nomination, always: boolean): Finding | undefined {
  const { reads, known } = requirement;
  if (reads.length === 0) return answer(requirement, nomination, always);
  return known.get(
    reads.map((at) => valueAt(nomination, at)),
    () => answer(requirement, nomination, always),
  );
}

function answer(requirement: Requirement, nomination: Nomination, always: boolean): Finding | undefined {
  if (requirement.is === "choice") return askChoice(requirement.need, requirement.options, nomination);
  const { criterion, source } = requirement;
  const said = answerOf(criterion, source, nomination);
  if (said === "yes" && !always) return undefined;
  const found = foundIn(source, nomination, said);
  return { kind: kindOf(said), asked: { is: "criterion", criterion }, found, clause: criterion.clause };
}

function kindOf(answer: Holds): Finding["kind"] {
  return answer === "no" ? "unmet" : answer === "data" ? "data" : "judgement";
}

function answerOf(criterion: Criterion, source: Source | undefined, nomination: Nomination): Holds {
  if (source === undefined) return "data";
  if (source.parts === undefined) return holds(criterion.test, valueAt(nomination, source.at), source.evidence);
  return sumHolds(
    criterion.test,
    source.parts.map((part) => valueAt(nomination, part.at)),
  );
}

/** k of n: met with k options met, failed when k can no longer be reached, else open. */
function askChoice(need: number, options: readonly Option[], nomination: Nomination): Finding | undefined {
  const answers = options.map((option) =>
    option.criteria.map((criterion, i) => answerOf(criterion, option.sources[i], nomination)),
  );
  const outcomes = answers.map(all);
  const met = outcomes.filter((one) => one === "yes").length;
  if (met >= need) return undefined;
  const open = outcomes.filter((one) => one === "data" || one === "judgement").length;
  const failed = met + open < need;
  const found: Found[] = [];
  let kind: Finding["kind"] = failed ? "unmet" : "judgement";
  answers.forEach((option, i) => {
    // an option that failed says why; while the set is open, only what would settle it is asked for
    if (outcomes[i] === "yes" || (!failed && outcomes[i] === "no")) return;
    option.forEach((answer, j) => {
      if (answer === "yes" || (outcomes[i] === "no" && answer !== "no")) return;
      if (!failed && answer === "data") kind = "data";
      found.push(...foundIn(options[i]?.sources[j], nomination, answer));
    });
  });
  const clause = options[0]?.criteria[0]?.clause as Clause;
  return { kind, asked: { is: "choice", need, options: options.map((one) => one.criteria) }, found, clause };
}

function all(answers: readonly Holds[]): Holds {
  if (answers.includes("no")) return "no";
  if (answers.includes("data")) return "data";
  return answers.includes("judgement") ? "judgement" : "yes";
}

/** The cells that a finding quotes: of a sum that is still open, the parts that are missing. */
function foundIn(source: Source | undefined, nomination: Nomination, answer: Holds): readonly Found[] {
  if (source === undefined) return [];
  if (source.parts === undefined) return [{ header: source.evidence.header, value: valueAt(nomination, source.at) }];
  const parts = source.parts.map((part) => ({ header: part.header, value: valueAt(nomination, part.at) }));
  return answer === "no" ? parts : parts.filter((part) => part.value.is !== "number" || part.value.above === true);
}

function valueAt(nomination: Nomination, at: number): Value {
  return nomination.values[at] ?? NO_COLUMN;
}
