import type { Campaign, Clause, Criterion, Evidence, Test } from "./campaign";

/** A part of a campaign that a problem can be in. */
export type Part = Exclude<keyof Campaign, "schema" | "id">;

/** What is wrong with a campaign, and where: the words for it belong to the language. */
export interface Problem {
  readonly code:
    | "idTwice"
    | "unknownTier"
    | "unknownGroup"
    | "unknownCategory"
    | "unknownEvidence"
    | "unknownLaw"
    | "unknownChoice"
    | "noClause"
    | "noHeader"
    | "headerTwice"
    | "testMisfits"
    | "unknownLevel"
    | "needTooHigh"
    | "badDate"
    | "badNumber"
    | "endBeforeStart"
    | "formWithoutCriterion"
    | "noForm"
    | "noRound";
  /** The list of the campaign that the piece stands in; `heading` also for the campaign as a whole. */
  readonly in: Part;
  /** Id of the piece that is wrong, e.g. of the criterion. */
  readonly where: string;
  /** The word that is wrong. */
  readonly what: string;
}

const TESTS: Readonly<Record<Evidence["type"], readonly Test["is"][]>> = {
  yesNo: ["yes", "no", "judged", "filled"],
  count: ["atLeast", "moreThan", "atMost", "filled"],
  percent: ["atLeast", "moreThan", "atMost", "filled"],
  level: ["atLeastLevel", "atMostLevel", "filled"],
  date: ["before", "onOrBefore", "filled"],
  text: ["filled"],
  discipline: ["notPunished", "punished", "underExamination", "filled"],
};

/**
 * Checks that a campaign holds together: ids are unique and known, every rule has a clause, tests fit their columns,
 * dates and numbers are possible. A campaign without problems can be judged.
 *
 * @returns all problems, in the order of the campaign; empty where there are none
 */
export function validateCampaign(campaign: Campaign): readonly Problem[] {
  const problems: Problem[] = [];
  const reporter =
    (part: Part): Report =>
    (code, where, what = "") =>
      problems.push({ code, in: part, where, what });
  const ids = {
    tier: new Set(campaign.tiers.map((one) => one.id)),
    group: new Set(campaign.groups.map((one) => one.id)),
    category: new Set(campaign.categories.map((one) => one.id)),
    law: new Set(campaign.law.map((one) => one.id)),
    choice: new Set(campaign.choices.map((one) => one.set)),
  };
  const evidence = new Map(campaign.evidence.map((one) => [one.id, one]));
  const clause = (report: Report, where: string, at: Clause): void => {
    if (at.ref.trim() === "") report("noClause", where);
  };
  const day = (report: Report, where: string, text: string | undefined): void => {
    if (text !== undefined && !isDay(text)) report("badDate", where, text);
  };
  const test = (report: Report, where: string, id: string, asked: Test): void => {
    // of a row that could not be read its reader has said so, with the place
    if (asked.is === "unreadable") return;
    const column = evidence.get(id);
    if (column === undefined) report("unknownEvidence", where, id);
    else checkTest(where, column, asked, report);
  };

  for (const part of ["rounds", "groups", "categories", "evidence", "tiers"] as const) unique(campaign[part], reporter(part));
  for (const part of ["criteria", "bars", "quotas", "dossier", "law"] as const) unique(campaign[part], reporter(part));
  if (campaign.tiers.length === 0) reporter("tiers")("noForm", campaign.id);
  if (campaign.rounds.length === 0) reporter("rounds")("noRound", campaign.id);
  headers(campaign, reporter("evidence"));

  for (const round of campaign.rounds) {
    const report = reporter("rounds");
    clause(report, round.id, round.clause);
    for (const one of [round.from, round.to, round.meeting]) day(report, round.id, one);
    if (round.from !== undefined && round.to !== undefined && round.to < round.from) report("endBeforeStart", round.id, round.to);
    if (round.deadline !== undefined && round.deadline.is !== "afterEvent") day(report, round.id, round.deadline.date);
  }
  for (const one of campaign.evidence) {
    const report = reporter("evidence");
    for (const part of one.sumOf ?? []) if (evidence.get(part)?.type !== "count") report("unknownEvidence", one.id, part);
    for (const word of one.words ?? []) {
      if ("level" in word && !(one.levels ?? []).includes(word.level)) report("unknownLevel", one.id, word.level);
    }
  }
  for (const tier of campaign.tiers) {
    const report = reporter("tiers");
    clause(report, tier.id, tier.clause);
    if (tier.decidedBy === "plan" && !campaign.criteria.some((one) => one.tiers.includes(tier.id))) {
      report("formWithoutCriterion", tier.id, tier.name);
    }
  }
  for (const binding of campaign.bindings) {
    const report = reporter("bindings");
    const where = `${binding.tier}/${binding.category}`;
    clause(report, where, binding.clause);
    if (!ids.tier.has(binding.tier)) report("unknownTier", where, binding.tier);
    if (!ids.category.has(binding.category)) report("unknownCategory", where, binding.category);
    if (!ids.group.has(binding.group)) report("unknownGroup", where, binding.group);
  }
  for (const one of campaign.criteria) {
    const report = reporter("criteria");
    clause(report, one.id, one.clause);
    test(report, one.id, one.evidence, one.test);
    for (const tier of one.tiers) if (!ids.tier.has(tier)) report("unknownTier", one.id, tier);
    for (const group of one.groups) if (!ids.group.has(group)) report("unknownGroup", one.id, group);
    if (one.choice !== undefined && !ids.choice.has(one.choice.set)) report("unknownChoice", one.id, one.choice.set);
  }
  for (const { set, need } of campaign.choices) {
    const report = reporter("choices");
    if (!Number.isInteger(need) || need < 1) report("badNumber", set, String(need));
    else if (need > fewestOptions(campaign.criteria, set)) report("needTooHigh", set, String(need));
  }
  for (const bar of campaign.bars) {
    const report = reporter("bars");
    clause(report, bar.id, bar.clause);
    test(report, bar.id, bar.evidence, bar.test);
    if (bar.law !== undefined && !ids.law.has(bar.law)) report("unknownLaw", bar.id, bar.law);
  }
  for (const law of campaign.law) {
    const report = reporter("law");
    day(report, law.id, law.from);
    day(report, law.id, law.until);
    if (law.until !== undefined && law.until <= law.from) report("endBeforeStart", law.id, law.until);
  }
  for (const quota of campaign.quotas) {
    const report = reporter("quotas");
    clause(report, quota.id, quota.clause);
    if (quota.tier !== undefined && !ids.tier.has(quota.tier)) report("unknownTier", quota.id, quota.tier);
    if (quota.where !== undefined) test(report, quota.id, quota.where.evidence, quota.where.test);
    const max = quota.max === undefined ? undefined : "count" in quota.max ? quota.max.count : quota.max.ofHeadcount.num;
    const den = quota.max !== undefined && "ofHeadcount" in quota.max ? quota.max.ofHeadcount.den : 1;
    for (const number of [max, quota.min]) {
      if (number !== undefined && (!Number.isInteger(number) || number < 0)) report("badNumber", quota.id, String(number));
    }
    if (!Number.isInteger(den) || den < 1) report("badNumber", quota.id, String(den));
  }
  for (const { group, evidence: keys } of campaign.ranking) {
    const report = reporter("ranking");
    if (!ids.group.has(group)) report("unknownGroup", "ranking", group);
    for (const key of keys) if (!evidence.has(key)) report("unknownEvidence", "ranking", key);
  }
  for (const item of campaign.dossier) clause(reporter("dossier"), item.id, item.clause);
  return problems;
}

type Report = (code: Problem["code"], where: string, what?: string) => unknown;

function unique(list: readonly { readonly id: string }[], report: Report): void {
  const seen = new Set<string>();
  for (const { id } of list) {
    if (seen.has(id)) report("idTwice", id, id);
    seen.add(id);
  }
}

function headers(campaign: Campaign, report: Report): void {
  const seen = new Set<string>();
  for (const { id, header, sumOf } of campaign.evidence) {
    if (header.trim() === "") report("noHeader", id);
    if (sumOf !== undefined) continue;
    if (seen.has(header)) report("headerTwice", id, header);
    seen.add(header);
  }
}

function checkTest(where: string, column: Evidence, test: Test, report: Report): void {
  if (!TESTS[column.type].includes(test.is)) report("testMisfits", where, test.is);
  if ("level" in test && !(column.levels ?? []).includes(test.level)) report("unknownLevel", where, test.level);
  if ("date" in test && !isDay(test.date)) report("badDate", where, test.date);
  if ("value" in test && !Number.isFinite(test.value)) report("badNumber", where, String(test.value));
}

/** Options of a set in the form and group that offer the fewest. */
function fewestOptions(criteria: readonly Criterion[], set: string): number {
  const options = new Map<string, Set<string>>();
  for (const { choice, tiers, groups } of criteria) {
    if (choice?.set !== set) continue;
    for (const tier of tiers) {
      for (const group of groups) {
        const key = `${tier}/${group}`;
        options.set(key, (options.get(key) ?? new Set<string>()).add(choice.option));
      }
    }
  }
  return Math.min(...[...options.values()].map((one) => one.size), Infinity);
}

function isDay(text: string): boolean {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return year !== "" && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
