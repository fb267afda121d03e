import type { Campaign, Quota } from "../../../src/award/campaign/campaign";
import type { Candidate } from "../../../src/award/candidate";
import type { KeyedUnit } from "../../../src/award/quota/caps";
import { persons, quotaStates, VERDICTS, type QuotaState } from "../../../src/award/quota/state";
import { campaignOf, candidatesOf, quota, type Entry } from "../field";

const yes: Entry = { agreed: "yes" };
const no: Entry = { agreed: "no" };
const many = (count: number, entry: Entry): readonly Entry[] =>
  Array.from({ length: count }, (_, at) => ({ name: `${entry.unit ?? ""} ${entry.round ?? ""} người ${at}`, ...entry }));
const states = (
  quotas: readonly Quota[],
  entries: readonly Entry[],
  units: readonly KeyedUnit[] = [],
  closed?: readonly string[],
): readonly QuotaState[] => {
  const campaign = campaignOf(quotas);
  return quotaStates(campaign, candidatesOf(campaign, entries), units, closed === undefined ? undefined : new Set(closed));
};
const brief = (all: readonly QuotaState[]): readonly unknown[] => all.map((one) => [one.unit, one.round, one.used, one.verdict]);
const total = quota("tổng", { max: { count: 2 } });
const percent = quota("20%", { stage: "nominated", per: "unit", max: { ofHeadcount: { num: 20, den: 100 } } });
/** A row that does not say whether it is about a person or a collective. */
const ofNoKind = (one: Candidate): Candidate => ({
  ...one,
  decision: { ...one.decision, whom: { is: "missing", kind: undefined, cells: [] } },
});

describe("a number of the plan", () => {
  it("counts those whom the council selected: up to the number is fine, above it is over", () => {
    expect(brief(states([total], many(2, yes)))).toEqual([[undefined, undefined, 2, "ok"]]);
    expect(brief(states([total], many(3, yes)))).toEqual([[undefined, undefined, 3, "over"]]);
  });

  it("counts no row that is open, refused, or of another kind", () =>
    expect(brief(states([total], [yes, no, {}, { ...yes, kind: "tapThe" }]))).toEqual([[undefined, undefined, 1, "ok"]]));

  it("of nominations counts every row that a unit proposes, but none that stands aside", () => {
    const proposed = quota("đề nghị", { stage: "nominated", max: { count: 9 } });
    const campaign = campaignOf([proposed]);
    const rows = candidatesOf(campaign, many(4, {})).map((one, at): Candidate =>
      at === 0 ? { ...one, selection: "aside" } : at === 1 ? { ...one, selection: "refused" } : one,
    );
    expect(quotaStates(campaign, rows, []).map((one) => one.used)).toEqual([3]);
  });

  it("over all rounds is one, each round has its own otherwise", () => {
    const entries = [...many(2, { ...yes, round: "1" }), { ...yes, round: "2" }];
    expect(brief(states([total], entries))).toEqual([[undefined, undefined, 3, "over"]]);
    expect(brief(states([quota("đợt", { span: "eachRound", max: { count: 2 } })], entries))).toEqual([
      [undefined, "1", 2, "ok"],
      [undefined, "2", 1, "ok"],
    ]);
  });

  it("of each unit stands once for each, in the order of the sheet, as the list of units writes it, else as the rows do", () => {
    const each = quota("đơn vị", { per: "unit", max: { count: 1 } });
    const all = states(
      [each],
      [
        { ...yes, unit: "thon b" },
        { ...yes, unit: "thon a" },
        { ...yes, unit: "thon b" },
      ],
      [{ key: "thon a", name: "Thôn A" }],
    );
    expect(all.map((one) => [one.unitName, one.used, one.verdict])).toEqual([
      ["thon b", 2, "over"],
      ["Thôn A", 1, "ok"],
    ]);
  });

  it("stands where nobody is selected too, for each of its rounds", () => {
    const campaignWide = [total, quota("đợt", { span: "eachRound", max: { count: 2 } })];
    expect(brief(states(campaignWide, []))).toEqual([
      [undefined, undefined, 0, "ok"],
      [undefined, "1", 0, "ok"],
      [undefined, "2", 0, "ok"],
    ]);
    expect(states(campaignWide, []).map((one) => one.unitName)).toEqual(["", "", ""]);
  });

  it("of a unit that proposes nobody is not judged", () =>
    expect(states([percent], [], [{ key: "a", name: "A", people: 10 }])).toEqual([]));

  it("names no unit where it is of the whole campaign, though the rows do", () =>
    expect(states([total], [{ ...yes, unit: "thon a" }])[0]).toMatchObject({ unit: undefined, unitName: "" }));

  it("stand in the plan's order", () =>
    expect(states([percent, total], [yes]).map((one) => one.quota.id)).toEqual(["20%", "tổng"]));
});

describe("a share of a unit's people", () => {
  const people = (count?: number): readonly KeyedUnit[] => [
    { key: "a", name: "Đơn vị A", ...(count === undefined ? {} : { people: count }) },
  ];

  it.each<[number, number, QuotaState["verdict"]]>([
    [10, 2, "ok"],
    [10, 3, "over"],
    [14, 3, "over"],
    [15, 3, "ok"],
  ])("of %i people, %i proposed: %s", (count, proposed, verdict) =>
    expect(states([percent], many(proposed, { unit: "a" }), people(count))[0]).toMatchObject({
      used: proposed,
      verdict,
      lacks: undefined,
      people: count,
    }),
  );

  it("that comes to nobody is a question to the council, not a breach", () =>
    expect(states([percent], [{ unit: "a" }], people(4))[0]).toMatchObject({ max: 0, verdict: "review" }));

  it("of people whom nobody counted is missing data", () =>
    expect(states([percent], [{ unit: "a" }], people())[0]).toMatchObject({ max: "unknown", verdict: "data", lacks: "people" }));

  it("a number of 0 that the plan itself writes is a breach, and fine as long as nobody is selected", () => {
    const none = quota("không", { max: { count: 0 } });
    expect(states([none], [yes]).map((one) => one.verdict)).toEqual(["over"]);
    expect(states([none], [no]).map((one) => one.verdict)).toEqual(["ok"]);
  });

  it("a share of nobody that nobody uses is fine", () => {
    const selected = { ...percent, per: "campaign" as const, stage: "selected" as const };
    const campaign = campaignOf([selected]);
    expect(quotaStates(campaign, [], [{ key: "", name: "", people: 4 }])[0]).toMatchObject({ max: 0, used: 0, verdict: "ok" });
  });
});

describe("what is missing for a number", () => {
  const count = (
    quotas: readonly Quota[],
    change: (rows: readonly Candidate[]) => readonly Candidate[],
    entries: readonly Entry[],
  ) => {
    const campaign: Campaign = campaignOf(quotas);
    return quotaStates(campaign, change(candidatesOf(campaign, entries)), []).map((one) => [
      one.used,
      one.verdict,
      one.lacks,
      one.rows,
    ]);
  };

  it("is what a row is about, told with the number of such rows", () =>
    expect(count([total], (rows) => rows.map((one, at) => (at < 2 ? ofNoKind(one) : one)), many(3, yes))).toEqual([
      [1, "data", "kind", 2],
    ]));

  it("is the round of a row, where each round has its number", () => {
    const entries = [...many(2, { ...yes, round: "" }), yes];
    expect(count([quota("đợt", { span: "eachRound", max: { count: 5 } })], (rows) => rows, entries)).toEqual([
      [0, "data", "round", 2],
      [1, "ok", undefined, 0],
    ]);
    expect(count([quota("chung", { max: { count: 5 } })], (rows) => rows, entries)).toEqual([[3, "ok", undefined, 0]]);
  });

  it("is the council's word, where its two columns contradict each other", () =>
    expect(
      count(
        [total],
        (rows) => rows.map((one, at) => (at < 3 ? { ...one, selection: "contradicted" as const } : one)),
        many(4, yes),
      ),
    ).toEqual([[1, "data", "decision", 3]]));

  it("is no matter where a number is exceeded already", () =>
    expect(
      count(
        [total],
        (rows) => rows.map((one, at) => (at < 1 ? { ...one, selection: "contradicted" as const } : one)),
        many(4, yes),
      ),
    ).toEqual([[3, "over", "decision", 1]]));

  it("names the first of several: what the row is about, then its round, then the council's word", () => {
    const each = quota("đợt", { span: "eachRound", max: { count: 5 } });
    const mixed = (rows: readonly Candidate[]): readonly Candidate[] =>
      rows.map((one, at) => (at === 0 ? ofNoKind(one) : at < 3 ? one : { ...one, selection: "contradicted" as const }));
    expect(count([each], mixed, many(4, { ...yes, round: "" }))).toEqual([[0, "data", "kind", 1]]);
    expect(count([each], (rows) => mixed(rows).slice(1), many(5, { ...yes, round: "" }))).toEqual([[0, "data", "round", 4]]);
  });

  it("worse stands before better", () => expect(VERDICTS).toEqual(["over", "data", "review", "under", "ok"]));
});

describe("a minimum", () => {
  const least = quota("ít nhất", { min: 2 });
  const eachRound = quota("ít nhất mỗi đợt", { min: 1, span: "eachRound" });

  it.each<[string, readonly Entry[], readonly string[] | undefined, QuotaState["verdict"], boolean]>([
    ["is not due before the last round is decided", [{ ...yes, round: "2" }, { round: "2" }], undefined, "ok", false],
    ["is not due while the last round has no row", [yes], undefined, "ok", false],
    [
      "is due once the last round is decided",
      [
        { ...yes, round: "2" },
        { ...no, round: "2" },
      ],
      undefined,
      "under",
      true,
    ],
    ["is due though an earlier round is open", [{ ...yes, round: "2" }, { round: "1" }], undefined, "under", true],
    ["is reached by as many as it says", many(2, { ...yes, round: "2" }), undefined, "ok", true],
    ["is due where the workbook says that the last round is closed", [{ round: "2" }], ["2"], "under", true],
    ["is not due where the workbook closed another round only", [{ ...yes, round: "2" }], ["1"], "ok", false],
  ])("%s", (_, entries, closed, verdict, due) =>
    expect(states([least], entries, [], closed)[0]).toMatchObject({ verdict, minimumDue: due }),
  );

  it("of each round is due with that round", () =>
    expect(states([eachRound], [], [], ["1"]).map((one) => [one.round, one.verdict, one.minimumDue])).toEqual([
      ["1", "under", true],
      ["2", "ok", false],
    ]));

  it("is not due while a row of the last round is contradicted", () => {
    const campaign = campaignOf([least]);
    const rows = candidatesOf(campaign, [
      { ...yes, round: "2" },
      { ...yes, round: "2" },
      { ...yes, round: "2" },
    ]);
    const odd = rows.map((one, at): Candidate => (at === 0 ? { ...one, selection: "contradicted" } : one));
    expect(quotaStates(campaign, odd, [])[0]).toMatchObject({ minimumDue: false });
  });

  it("of a campaign without rounds is never due", () => {
    const campaign = campaignOf([least], 0);
    expect(quotaStates(campaign, candidatesOf(campaign, [yes]), [])[0]).toMatchObject({ minimumDue: false, verdict: "ok" });
  });
});

describe("a person proposed twice", () => {
  const rows = (entries: readonly Entry[]): number => persons(candidatesOf(campaignOf([]), entries));

  it.each<[string, readonly Entry[], number]>([
    ["is one person", [{ name: "Nông Văn Tú" }, { name: "Nông Văn Tú" }], 1],
    [
      "is two with two years of birth",
      [
        { name: "Nông Văn Tú", year: 1980 },
        { name: "Nông Văn Tú", year: 1991 },
      ],
      2,
    ],
    ["is one with one year of birth and an empty cell", [{ name: "Nông Văn Tú", year: 1980 }, { name: "Nông Văn Tú" }], 1],
    [
      "is two in two units",
      [
        { name: "Nông Văn Tú", unit: "a" },
        { name: "Nông Văn Tú", unit: "b" },
      ],
      2,
    ],
    ["is two with two names", [{ name: "Nông Văn Tú" }, { name: "Nông Văn Tư" }], 2],
  ])("%s", (_, entries, people) => expect(rows(entries)).toBe(people));

  it("is counted once among nominations, and by rows among those selected", () => {
    const twice: readonly Entry[] = [
      { ...yes, name: "Nông Văn Tú" },
      { ...yes, name: "Nông Văn Tú" },
    ];
    const proposed = quota("đề nghị", { stage: "nominated", max: { count: 9 } });
    expect(states([proposed, quota("chọn", { max: { count: 9 } })], twice).map((one) => one.used)).toEqual([1, 2]);
  });
});
