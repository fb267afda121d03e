import type { Picked } from "../nomination/nomination";
import type { Value } from "../nomination/value";
import type { Resolved } from "./category";
import type { Finding } from "./finding";
import { Memory } from "./memory";
import type { Bar, Binding, Campaign, Choice, Criterion, Evidence, LawBasis, Tier } from "../campaign/campaign";

/** One evidence as the rules use it: where its value, or its parts' values, stand in `Nomination.values`. */
export interface Source {
  readonly evidence: Evidence;
  readonly at: number;
  /** For a sum: its parts. */
  readonly parts?: readonly { readonly header: string; readonly at: number }[];
}

/** One requirement of a form: a criterion that must hold, or a choice set. In the order of the plan. */
export type Requirement = (
  | { readonly is: "criterion"; readonly criterion: Criterion; readonly source: Source | undefined }
  | { readonly is: "choice"; readonly need: number; readonly options: readonly Option[] }
) & {
  /** Positions of all values it asks, and what was found for those values before. */
  readonly reads: readonly number[];
  readonly known: Memory<Value, Finding | undefined>;
};

export interface Option {
  readonly criteria: readonly Criterion[];
  readonly sources: readonly (Source | undefined)[];
}

/** What a form asks of one person type; without a binding its text does not speak of that type. */
export interface TierRules {
  readonly tier: Tier;
  readonly binding: Binding | undefined;
  readonly requirements: readonly Requirement[];
}

export interface BarRule {
  readonly bar: Bar;
  readonly source: Source | undefined;
  readonly law: LawBasis | undefined;
  /** A criterion asks for the same evidence, so a missing value is reported there. */
  readonly criterionToo: boolean;
  /** The first bar that asks for this evidence: what is missing is said once. */
  readonly first: boolean;
}

/** A campaign made ready for judging many rows. Forms stand from high to low. */
export interface Rules {
  readonly campaign: Campaign;
  readonly tiers: readonly Tier[];
  /** Those that the plan's own criteria decide. */
  readonly planned: readonly Tier[];
  readonly bars: readonly BarRule[];
  /** What each form asks of a category id; `undefined` is a type that the plan does not list. */
  of(category: string | undefined): readonly TierRules[];
  /** Positions of the evidence columns that concern, or may concern, a category. */
  usedBy(category: string | undefined): ReadonlySet<number>;
  /** The person types found for kind and type cells before. */
  readonly whom: Memory<Picked, Resolved>;
}

const made = new WeakMap<Campaign, Rules>();

/** Arranges a campaign by person type, once for each campaign. */
export function rulesOf(campaign: Campaign): Rules {
  let rules = made.get(campaign);
  if (rules === undefined) made.set(campaign, (rules = arrange(campaign)));
  return rules;
}

function arrange(campaign: Campaign): Rules {
  const places = new Map(campaign.evidence.map((evidence, at) => [evidence.id, at]));
  const sourceOf = (id: string): Source | undefined => {
    const at = places.get(id);
    const evidence = at === undefined ? undefined : campaign.evidence[at];
    if (at === undefined || evidence === undefined) return undefined;
    if (evidence.sumOf === undefined) return { evidence, at };
    const parts = evidence.sumOf.map((part) => ({
      header: headerOf(campaign, places.get(part)),
      at: places.get(part) ?? -1,
    }));
    return { evidence, at, parts };
  };
  const tiers = [...campaign.tiers].sort((a, b) => b.rank - a.rank);
  const bars = campaign.bars.map((bar) => ({
    bar,
    source: sourceOf(bar.evidence),
    law: campaign.law.find((law) => law.id === bar.law),
    criterionToo: campaign.criteria.some((one) => one.evidence === bar.evidence),
    first: campaign.bars.find((one) => one.evidence === bar.evidence) === bar,
  }));

  const byCategory = new Map<string | undefined, readonly TierRules[]>();
  const of = (category: string | undefined): readonly TierRules[] => {
    let rules = byCategory.get(category);
    if (rules === undefined) {
      rules = tiers.map((tier) => {
        const binding = campaign.bindings.find((one) => one.tier === tier.id && one.category === category);
        return {
          tier,
          binding,
          requirements: binding === undefined ? [] : requirementsOf(campaign, tier, binding.group, sourceOf),
        };
      });
      byCategory.set(category, rules);
    }
    return rules;
  };

  const used = new Map<string | undefined, ReadonlySet<number>>();
  const usedBy = (category: string | undefined): ReadonlySet<number> => {
    let positionsUsed = used.get(category);
    if (positionsUsed === undefined) {
      const rules = of(category);
      const asked = rules.flatMap((rule) => rule.requirements.flatMap((one) => one.reads));
      // nobody knows for which column a rule asks that cannot be read
      const all = rules.some(({ requirements }) => requirements.some(hasUnreadable));
      positionsUsed = new Set(all ? places.values() : [...asked, ...positions(bars.map((bar) => bar.source))]);
      used.set(category, positionsUsed);
    }
    return positionsUsed;
  };

  return { campaign, tiers, planned: tiers.filter((tier) => tier.decidedBy === "plan"), bars, of, usedBy, whom: new Memory() };
}

function hasUnreadable(requirement: Requirement): boolean {
  const criteria = requirement.is === "criterion" ? [requirement.criterion] : requirement.options.flatMap((one) => one.criteria);
  return criteria.some(({ test }) => test.is === "unreadable");
}

function headerOf(campaign: Campaign, at: number | undefined): string {
  return (at === undefined ? undefined : campaign.evidence[at]?.header) ?? "";
}

/** A choice set stands where its first criterion stands in the plan. */
function requirementsOf(
  campaign: Campaign,
  tier: Tier,
  group: string,
  sourceOf: (id: string) => Source | undefined,
): readonly Requirement[] {
  const criteria = campaign.criteria.filter((one) => one.tiers.includes(tier.id) && one.groups.includes(group));
  const requirements: Requirement[] = [];
  const sets = new Set<string>();
  for (const criterion of criteria) {
    if (criterion.choice === undefined) {
      const source = sourceOf(criterion.evidence);
      requirements.push({ is: "criterion", criterion, source, reads: positions([source]), known: new Memory() });
      continue;
    }
    const set = criterion.choice.set;
    if (sets.has(set)) continue;
    sets.add(set);
    requirements.push(choiceOf(campaign.choices, set, criteria, sourceOf));
  }
  return requirements;
}

function choiceOf(
  choices: readonly Choice[],
  set: string,
  criteria: readonly Criterion[],
  sourceOf: (id: string) => Source | undefined,
): Requirement {
  const options = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    if (criterion.choice?.set !== set) continue;
    const option = options.get(criterion.choice.option);
    if (option === undefined) options.set(criterion.choice.option, [criterion]);
    else option.push(criterion);
  }
  const all = [...options.values()].map((own) => ({ criteria: own, sources: own.map((one) => sourceOf(one.evidence)) }));
  return {
    is: "choice",
    need: choices.find((one) => one.set === set)?.need ?? 1,
    options: all,
    reads: positions(all.flatMap((one) => one.sources)),
    known: new Memory(),
  };
}

function positions(sources: readonly (Source | undefined)[]): readonly number[] {
  return sources.flatMap((source) => (source === undefined ? [] : (source.parts?.map((part) => part.at) ?? [source.at])));
}
