import type { Campaign, Criterion, Evidence, Quota, Round, Test } from "../../../src/award/campaign/campaign";
import { validateCampaign } from "../../../src/award/campaign/validate";
import { campaignOf, quota } from "../field";

const clause = { ref: "V.1" };
const column = (id: string, type: Evidence["type"], more: Partial<Evidence> = {}): Evidence => ({
  id,
  header: `Cột ${id}`,
  aliases: [],
  type,
  ...more,
});
const criterion = (change: Partial<Criterion> = {}): Criterion => ({
  id: "tc1",
  text: "có sáng kiến",
  reading: "ít nhất 1",
  clause,
  tiers: ["gk"],
  groups: ["g"],
  evidence: "so",
  test: { is: "atLeast", value: 1 },
  ...change,
});
const sound: Campaign = {
  ...campaignOf([quota("q", { max: { count: 3 }, min: 1, tier: "gk", where: { evidence: "lanh-dao", test: { is: "yes" } } })]),
  evidence: [
    column("so", "count"),
    column("lanh-dao", "yesNo"),
    column("muc", "level", {
      levels: ["Đạt", "Tốt"],
      words: [
        { word: "T", level: "Tốt" },
        { word: "Vượt mức", above: 100 },
      ],
    }),
    column("ty-le", "percent"),
    column("ngay", "date"),
    column("ghi", "text"),
    column("ky-luat", "discipline"),
    column("tong", "count", { sumOf: ["so"] }),
  ],
  criteria: [criterion()],
  dossier: [{ id: "bao-cao", label: "Báo cáo", of: "nominee", text: "báo cáo", clause }],
  law: [{ id: "luat", name: "Luật", from: "2024-01-01", until: "2025-01-01", about: "" }],
  bars: [
    { id: "b", text: "bị kỷ luật", clause, evidence: "ky-luat", test: { is: "punished" }, effect: "ineligible", law: "luat" },
  ],
};
/** All problems of a campaign, each "code where what". */
const problems = (change: Partial<Campaign>): readonly string[] =>
  validateCampaign({ ...sound, ...change }).map(({ code, where, what }) => [code, where, what].join(" ").trim());
const round = (change: Partial<Round>): Partial<Campaign> => ({ rounds: [{ ...(sound.rounds[0] as Round), ...change }] });
const choice = (option: string, set = "lua-chon", more: Partial<Criterion> = {}): Criterion =>
  criterion({ id: `${set}-${option}`, choice: { set, option }, ...more });

describe("a campaign without a problem", () => {
  it("has none", () => expect(problems({})).toEqual([]));
  it("may have rounds with all of their days", () =>
    expect(
      problems(
        round({
          from: "2025-01-01",
          to: "2025-08-31",
          meeting: "2025-09-05",
          deadline: { is: "before", date: "2025-08-30", clause },
        }),
      ),
    ).toEqual([]));
  it("may have a round of one day, and a deadline counted from an event", () =>
    expect(
      problems(
        round({
          from: "2025-08-31",
          to: "2025-08-31",
          deadline: { is: "afterEvent", event: "sau tổng kết", days: 20, text: "20 ngày", clause },
        }),
      ),
    ).toEqual([]));
  it("may have a form without criteria, where the plan leaves it to others", () =>
    expect(problems({ tiers: [...sound.tiers, { ...sound.tiers[0]!, id: "bk", decidedBy: "chairman" }] })).toEqual([]));
  it("may give a sum the header of a column", () =>
    expect(problems({ evidence: sound.evidence.map((one) => (one.id === "tong" ? { ...one, header: "Cột so" } : one)) })).toEqual(
      [],
    ));
  it("may leave a rule row unread: that row says so itself", () =>
    expect(problems({ criteria: [criterion({ test: { is: "unreadable", where: "dòng 7" } })] })).toEqual([]));
});

describe("each problem is told with the piece and the word that is wrong", () => {
  it.each<[string, Partial<Campaign>, readonly string[]]>([
    ["a round twice", { rounds: [sound.rounds[0]!, sound.rounds[0]!] }, ["idTwice 1 1"]],
    ["a group twice", { groups: [sound.groups[0]!, sound.groups[0]!] }, ["idTwice g g"]],
    [
      "a type three times",
      { categories: Array(3).fill(sound.categories[0]) as Campaign["categories"] },
      ["idTwice ai ai", "idTwice ai ai"],
    ],
    ["a criterion twice", { criteria: [criterion(), criterion()] }, ["idTwice tc1 tc1"]],
    ["a bar twice", { bars: [sound.bars[0]!, sound.bars[0]!] }, ["idTwice b b"]],
    ["a number twice", { quotas: [quota("q", {}), quota("q", {})] }, ["idTwice q q"]],
    ["a paper twice", { dossier: [sound.dossier[0]!, sound.dossier[0]!] }, ["idTwice bao-cao bao-cao"]],
    ["a law twice", { law: [sound.law[0]!, sound.law[0]!] }, ["idTwice luat luat"]],
    ["no round", { rounds: [] }, ["noRound thu"]],
    ["no form", { tiers: [], bindings: [], criteria: [], quotas: [] }, ["noForm thu"]],
    [
      "a column without a header",
      { evidence: sound.evidence.map((one) => (one.id === "ghi" ? { ...one, header: " " } : one)) },
      ["noHeader ghi"],
    ],
    [
      "a header twice",
      { evidence: [...sound.evidence, column("so2", "count", { header: "Cột so" })] },
      ["headerTwice so2 Cột so"],
    ],
    ["a round without a clause", round({ clause: { ref: " " } }), ["noClause 1"]],
    ["a form without a clause", { tiers: [{ ...sound.tiers[0]!, clause: { ref: "" } }] }, ["noClause gk"]],
    ["a binding without a clause", { bindings: [{ ...sound.bindings[0]!, clause: { ref: "" } }] }, ["noClause gk/ai"]],
    ["a criterion without a clause", { criteria: [criterion({ clause: { ref: "" } })] }, ["noClause tc1"]],
    ["a bar without a clause", { bars: [{ ...sound.bars[0]!, clause: { ref: "" } }] }, ["noClause b"]],
    ["a number without a clause", { quotas: [quota("q", { clause: { ref: "" } })] }, ["noClause q"]],
    ["a paper without a clause", { dossier: [{ ...sound.dossier[0]!, clause: { ref: "" } }] }, ["noClause bao-cao"]],
    ["a first day that is none", round({ from: "31/12/2025" }), ["badDate 1 31/12/2025"]],
    ["a last day that is none", round({ to: "2025-02-29" }), ["badDate 1 2025-02-29"]],
    ["a meeting on no day", round({ meeting: "2025-13-01" }), ["badDate 1 2025-13-01"]],
    ["a deadline on no day", round({ deadline: { is: "onOrBefore", date: "2025-06-31", clause } }), ["badDate 1 2025-06-31"]],
    ["a round that ends before it begins", round({ from: "2025-09-01", to: "2025-08-31" }), ["endBeforeStart 1 2025-08-31"]],
    [
      "a sum of a column that is no count",
      { evidence: sound.evidence.map((one) => (one.id === "tong" ? { ...one, sumOf: ["so", "ty-le", "la"] } : one)) },
      ["unknownEvidence tong ty-le", "unknownEvidence tong la"],
    ],
    [
      "a word for a level that is not there",
      { evidence: sound.evidence.map((one) => (one.id === "muc" ? { ...one, words: [{ word: "G", level: "Giỏi" }] } : one)) },
      ["unknownLevel muc Giỏi"],
    ],
    [
      "a word for a level of a column without levels",
      { evidence: sound.evidence.map((one) => (one.id === "so" ? { ...one, words: [{ word: "G", level: "Giỏi" }] } : one)) },
      ["unknownLevel so Giỏi"],
    ],
    ["a form of the plan without a criterion", { criteria: [] }, ["formWithoutCriterion gk Giấy khen"]],
    [
      "a binding to what is not there",
      { bindings: [{ tier: "x", category: "y", group: "z", named: true, clause }] },
      ["unknownTier x/y x", "unknownCategory x/y y", "unknownGroup x/y z"],
    ],
    [
      "a criterion of what is not there",
      { criteria: [criterion({ tiers: ["gk", "x"], groups: ["g", "z"], evidence: "cot" })] },
      ["unknownEvidence tc1 cot", "unknownTier tc1 x", "unknownGroup tc1 z"],
    ],
    ["an option of a set that is not there", { criteria: [choice("a")] }, ["unknownChoice lua-chon-a lua-chon"]],
    [
      "a bar on a column that is not there, by a law that is not",
      { bars: [{ ...sound.bars[0]!, evidence: "cot", law: "x" }] },
      ["unknownEvidence b cot", "unknownLaw b x"],
    ],
    ["a number of a form that is not there", { quotas: [quota("q", { tier: "x" })] }, ["unknownTier q x"]],
    [
      "a number by a column that is not there",
      { quotas: [quota("q", { where: { evidence: "cot", test: { is: "yes" } } })] },
      ["unknownEvidence q cot"],
    ],
    [
      "ranking of what is not there",
      { ranking: [{ group: "x", evidence: ["so", "cot"] }] },
      ["unknownGroup ranking x", "unknownEvidence ranking cot"],
    ],
    ["a law from no day", { law: [{ ...sound.law[0]!, from: "2023" }] }, ["badDate luat 2023"]],
    ["a law until no day", { law: [{ ...sound.law[0]!, until: "2025-1-1" }] }, ["badDate luat 2025-1-1"]],
    [
      "a law that ends before it begins",
      { law: [{ ...sound.law[0]!, until: "2023-12-31" }] },
      ["endBeforeStart luat 2023-12-31"],
    ],
    [
      "a law that ends on its first day",
      { law: [{ ...sound.law[0]!, until: "2024-01-01" }] },
      ["endBeforeStart luat 2024-01-01"],
    ],
  ])("%s", (_, change, expected) => expect(problems(change)).toEqual(expected));
});

describe("a number of the plan", () => {
  it.each<[Partial<Quota>, readonly string[]]>([
    [{}, []],
    [{ max: { count: 0 }, min: 0 }, []],
    [{ max: { count: -1 } }, ["badNumber q -1"]],
    [{ max: { count: 1.5 } }, ["badNumber q 1.5"]],
    [{ min: -1 }, ["badNumber q -1"]],
    [{ min: Number.NaN }, ["badNumber q NaN"]],
    [{ max: { ofHeadcount: { num: 20, den: 100 } } }, []],
    [{ max: { ofHeadcount: { num: 1, den: 1 } } }, []],
    [{ max: { ofHeadcount: { num: -20, den: 100 } } }, ["badNumber q -20"]],
    [{ max: { ofHeadcount: { num: 20, den: 0 } } }, ["badNumber q 0"]],
    [{ max: { ofHeadcount: { num: 20, den: 2.5 } } }, ["badNumber q 2.5"]],
  ])("%j: %j", (change, expected) => expect(problems({ quotas: [quota("q", change)] })).toEqual(expected));
});

describe("a test fits its column", () => {
  const all: readonly Test[] = [
    { is: "yes" },
    { is: "no" },
    { is: "judged" },
    { is: "atLeast", value: 1 },
    { is: "moreThan", value: 1 },
    { is: "atMost", value: 1 },
    { is: "atLeastLevel", level: "Tốt" },
    { is: "atMostLevel", level: "Tốt" },
    { is: "before", date: "2025-08-30" },
    { is: "onOrBefore", date: "2025-08-30" },
    { is: "notPunished" },
    { is: "punished" },
    { is: "underExamination" },
    { is: "filled" },
  ];

  it.each<[string, readonly Test["is"][]]>([
    ["lanh-dao", ["yes", "no", "judged", "filled"]],
    ["so", ["atLeast", "moreThan", "atMost", "filled"]],
    ["ty-le", ["atLeast", "moreThan", "atMost", "filled"]],
    ["muc", ["atLeastLevel", "atMostLevel", "filled"]],
    ["ngay", ["before", "onOrBefore", "filled"]],
    ["ghi", ["filled"]],
    ["ky-luat", ["notPunished", "punished", "underExamination", "filled"]],
  ])("the column %s can be asked %j", (evidence, expected) =>
    expect(
      all
        .filter((test) => !problems({ criteria: [criterion({ evidence, test })] }).some((one) => one.startsWith("testMisfits")))
        .map((one) => one.is),
    ).toEqual(expected),
  );

  it.each<[string, string, Test, readonly string[]]>([
    ["a number asked of a yes or no", "lanh-dao", { is: "atLeast", value: 1 }, ["testMisfits tc1 atLeast"]],
    ["a level that is not there", "muc", { is: "atLeastLevel", level: "Giỏi" }, ["unknownLevel tc1 Giỏi"]],
    [
      "a level of a column without levels",
      "so",
      { is: "atMostLevel", level: "Tốt" },
      ["testMisfits tc1 atMostLevel", "unknownLevel tc1 Tốt"],
    ],
    ["a day that is none", "ngay", { is: "before", date: "2025-04-31" }, ["badDate tc1 2025-04-31"]],
    ["a number that is none", "so", { is: "atLeast", value: Number.POSITIVE_INFINITY }, ["badNumber tc1 Infinity"]],
  ])("%s", (_, evidence, test, expected) => expect(problems({ criteria: [criterion({ evidence, test })] })).toEqual(expected));
});

describe("a choice set", () => {
  const two = [choice("a"), choice("b")];
  const need = (count: number, criteria: readonly Criterion[] = two): readonly string[] =>
    problems({ criteria, choices: [{ set: "lua-chon", need: count }] });

  it.each([
    [1, []],
    [2, []],
    [3, ["needTooHigh lua-chon 3"]],
    [0, ["badNumber lua-chon 0"]],
    [-1, ["badNumber lua-chon -1"]],
    [1.5, ["badNumber lua-chon 1.5"]],
  ])("that needs %p of two options: %j", (count, expected) => expect(need(count)).toEqual(expected));

  it("has as many options as names, not as criteria", () =>
    expect(need(2, [choice("a"), criterion({ id: "x", choice: { set: "lua-chon", option: "a" } })])).toEqual([
      "needTooHigh lua-chon 2",
    ]));

  it("counts the options of the form and group that offer the fewest", () => {
    const groups = [
      { id: "g", label: "Cá nhân" },
      { id: "h", label: "Tập thể" },
    ];
    const fewer = [choice("a", "lua-chon", { groups: ["g", "h"] }), choice("b")];
    const given = { groups, choices: [{ set: "lua-chon", need: 2 }] };
    expect(problems({ ...given, criteria: fewer })).toEqual(["needTooHigh lua-chon 2"]);
    expect(problems({ ...given, criteria: [...fewer, choice("c", "lua-chon", { groups: ["h"] })] })).toEqual([]);
  });

  it("counts no option of another set, and asks nothing where no criterion is its own", () => {
    const choices = [
      { set: "lua-chon", need: 2 },
      { set: "khac", need: 1 },
    ];
    expect(problems({ criteria: [choice("a"), choice("b", "khac")], choices })).toEqual(["needTooHigh lua-chon 2"]);
    expect(problems({ choices: [{ set: "trong", need: 9 }] })).toEqual([]);
  });
});

describe("a day", () => {
  it.each(["2025-02-28", "2024-02-29", "2025-12-31", "2025-01-01"])("%s is one", (from) =>
    expect(problems(round({ from }))).toEqual([]),
  );
  it.each([
    "2025-02-29",
    "2025-00-10",
    "2025-01-00",
    "2025-01-32",
    "2025-1-01",
    "2025-01-1",
    "25-01-01",
    "2025-01-01T00:00",
    " 2025-01-01",
    "12025-01-01",
    "",
    "hết năm",
  ])("%j is none", (from) => expect(problems(round({ from }))).toEqual([`badDate 1 ${from}`.trim()]));
});
