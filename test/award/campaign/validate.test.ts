import type { Campaign, Criterion } from "../../../src/award/campaign/campaign";
import { validateCampaign, type Problem } from "../../../src/award/campaign/validate";
import { planById, plans } from "../../../src/plans/plans";

const good = planById("dong-dang-2025") as Campaign;
const first = <T>(list: readonly T[]): T => list[0] as T;
const criterion = (change: Partial<Criterion>): Campaign => ({
  ...good,
  criteria: [{ ...first(good.criteria), ...change }, ...good.criteria.slice(1)],
});

describe("a campaign that holds together", () => {
  it.each(plans.map((plan) => [plan.id, plan] as const))("%s has no problem", (_, plan) =>
    expect(validateCampaign(plan)).toEqual([]),
  );
});

// each breaks one thing of a campaign that has no problem
const broken: readonly (readonly [Problem["code"], string, Campaign])[] = [
  ["idTwice", "two criteria of one id", criterion({ id: good.criteria[1]?.id ?? "" })],
  ["idTwice", "two forms of one id", { ...good, tiers: [...good.tiers, first(good.tiers)] }],
  ["unknownTier", "a criterion of a form that is not there", criterion({ tiers: ["huan-chuong"] })],
  [
    "unknownTier",
    "a binding to a form that is not there",
    { ...good, bindings: [{ ...first(good.bindings), tier: "x" }, ...good.bindings] },
  ],
  ["unknownTier", "a quota of a form that is not there", { ...good, quotas: good.quotas.map((one) => ({ ...one, tier: "x" })) }],
  ["unknownGroup", "a criterion of a group that is not there", criterion({ groups: ["x"] })],
  ["unknownGroup", "ranking keys of a group that is not there", { ...good, ranking: [{ group: "x", evidence: [] }] }],
  [
    "unknownCategory",
    "a binding of a type that is not there",
    { ...good, bindings: [{ ...first(good.bindings), category: "x" }] },
  ],
  ["unknownEvidence", "a criterion on a column that is not there", criterion({ evidence: "x" })],
  [
    "unknownEvidence",
    "a sum of a column that is not a count",
    {
      ...good,
      evidence: [...good.evidence, { id: "tong", header: "Tổng", aliases: [], type: "count", sumOf: [first(good.evidence).id] }],
    },
  ],
  [
    "unknownEvidence",
    "a ranking key that is not there",
    { ...good, ranking: [{ group: first(good.groups).id, evidence: ["x"] }] },
  ],
  ["unknownLaw", "a bar by a law that is not there", { ...good, bars: good.bars.map((one) => ({ ...one, law: "x" })) }],
  ["unknownChoice", "an option of a set that is not there", criterion({ choice: { set: "x", option: "a" } })],
  ["noClause", "a criterion without a clause", criterion({ clause: { ref: " " } })],
  [
    "noClause",
    "a dossier item without a clause",
    { ...good, dossier: good.dossier.map((one) => ({ ...one, clause: { ref: "" } })) },
  ],
  ["noHeader", "a column without a header", { ...good, evidence: good.evidence.map((one) => ({ ...one, header: "" })) }],
  [
    "headerTwice",
    "two columns of one header",
    { ...good, evidence: [...good.evidence, { ...first(good.evidence), id: "khac" }] },
  ],
  ["testMisfits", "a number asked of a yes/no column", criterion({ test: { is: "atLeast", value: 1 } })],
  ["unknownLevel", "a level that the column does not have", criterion({ test: { is: "atLeastLevel", level: "Giỏi" } })],
  [
    "unknownLevel",
    "a word for a level that the column does not have",
    { ...good, evidence: good.evidence.map((one) => ({ ...one, words: [{ word: "G", level: "Giỏi" }] })) },
  ],
  [
    "needTooHigh",
    "three of two options",
    { ...criterion({ choice: { set: "s", option: "a" } }), choices: [{ set: "s", need: 3 }] },
  ],
  ["badNumber", "half an option", { ...good, choices: [{ set: "s", need: 0.5 }] }],
  ["badNumber", "a cap of -1", { ...good, quotas: good.quotas.map((one) => ({ ...one, max: { count: -1 } })) }],
  [
    "badNumber",
    "a share of nothing",
    { ...good, quotas: good.quotas.map((one) => ({ ...one, max: { ofHeadcount: { num: 20, den: 0 } } })) },
  ],
  [
    "badDate",
    "a deadline on 31 June",
    {
      ...good,
      rounds: good.rounds.map((one) => ({ ...one, deadline: { is: "before", date: "2025-06-31", clause: one.clause } })),
    },
  ],
  ["badDate", "a law from no day", { ...good, law: good.law.map((one) => ({ ...one, from: "1/7/2025" })) }],
  [
    "endBeforeStart",
    "a round that ends before it begins",
    { ...good, rounds: good.rounds.map((one) => ({ ...one, from: "2025-09-01", to: "2025-08-01" })) },
  ],
  ["endBeforeStart", "a law that ends on its first day", { ...good, law: good.law.map((one) => ({ ...one, until: one.from })) }],
  ["formWithoutCriterion", "a form that the plan decides by nothing", { ...good, criteria: [] }],
  ["noForm", "no form", { ...good, tiers: [], bindings: [], criteria: [], quotas: [] }],
  ["noRound", "no round", { ...good, rounds: [] }],
];

describe("a campaign that does not", () => {
  it.each(broken)("%s: %s", (code, _, campaign) => expect(validateCampaign(campaign).map((one) => one.code)).toContain(code));
});
