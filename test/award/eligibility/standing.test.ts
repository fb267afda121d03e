import type { Bar, Campaign, Criterion, Evidence, LawBasis, Test, Tier } from "../../../src/award/campaign/campaign";
import { decide, type Decision } from "../../../src/award/eligibility/decide";
import type { Finding } from "../../../src/award/eligibility/finding";
import { holds, sumHolds } from "../../../src/award/eligibility/holds";
import { Memory } from "../../../src/award/eligibility/memory";
import { rulesOf } from "../../../src/award/eligibility/rules";
import type { Standing } from "../../../src/award/eligibility/standing";
import type { Nomination } from "../../../src/award/nomination/nomination";
import { BLANK, NO_COLUMN, type Value } from "../../../src/award/nomination/value";
import { NOBODY } from "../../nobody";
import { campaignOf } from "../field";

const number = (value: number, above?: true): Value => ({ is: "number", value, cell: value, ...(above ? { above } : {}) });
const yes: Value = { is: "yes", cell: "Có" };
const no: Value = { is: "no", cell: "Không" };
const error: Value = { is: "missing", why: "error", cell: "#N/A" };
const odd: Value = { is: "missing", why: "unreadable", cell: "đang xem" };
const clean: Value = { is: "discipline", punished: false, examined: false, cell: "Không" };
const examined: Value = { is: "discipline", punished: false, examined: true, cell: "Đang bị xem xét" };
const punished: Value = { is: "discipline", punished: true, examined: false, cell: "Khiển trách" };

const column = (id: string, type: Evidence["type"], more: Partial<Evidence> = {}): Evidence => ({
  id,
  header: `Cột ${id}`,
  aliases: [],
  type,
  ...more,
});
const EVIDENCE: readonly Evidence[] = [
  column("a", "yesNo"),
  column("b", "yesNo"),
  column("c", "yesNo"),
  column("xa", "count"),
  column("tinh", "count"),
  column("tong", "count", { sumOf: ["xa", "tinh"] }),
  column("kl", "discipline"),
];
/** Values by column id; the others are empty. */
const cells = (given: Readonly<Record<string, Value>>): readonly Value[] => EVIDENCE.map((one) => given[one.id] ?? BLANK);

const criterion = (id: string, evidence: string, test: Test, more: Partial<Criterion> = {}): Criterion => ({
  id,
  text: id,
  reading: id,
  clause: { ref: `V.${id}` },
  tiers: ["gk"],
  groups: ["g"],
  evidence,
  test,
  ...more,
});
const option = (name: string, evidence: string, test: Test = { is: "yes" }): Criterion =>
  criterion(`${name}-${evidence}`, evidence, test, { choice: { set: "s", option: name } });
const tier = (id: string, rank: number, more: Partial<Tier> = {}): Tier => ({
  id,
  name: id,
  aliases: [],
  own: rank === 1,
  rank,
  clause: { ref: `III.${id}` },
  decidedBy: "plan",
  ...more,
});
const bind = (...tiers: readonly string[]): Campaign["bindings"] =>
  tiers.map((id) => ({ tier: id, category: "ai", group: "g", named: true, clause: { ref: `V.${id}` } }));
const plan = (change: Partial<Campaign>): Campaign => ({
  ...campaignOf([]),
  evidence: EVIDENCE,
  tiers: [tier("gk", 1)],
  bindings: bind("gk"),
  ...change,
});
const row = (given: Readonly<Record<string, Value>> = {}, more: Partial<Nomination> = {}): Nomination => ({
  ...NOBODY,
  name: { is: "text", cell: "Nông Văn Tú" },
  kind: { is: "picked", id: "caNhan", cell: "Cá nhân" },
  round: { is: "picked", id: "1", cell: 1 },
  values: cells(given),
  ...more,
});
/** A finding in short: its kind, its clause, the cells it quotes. */
const brief = ({ kind, clause, found }: Finding): string =>
  [kind, clause.ref, ...found.map((one) => `${one.header}=${one.value.cell}`)].join(" ").trim();
const because = (standing: Standing | undefined): readonly string[] =>
  standing === undefined || standing.is === "met" ? [] : standing.because.map(brief);
const says = (standing: Standing | undefined): string =>
  standing?.is === "unknown" ? `unknown ${standing.lacking}` : String(standing?.is);
const told = (campaign: Campaign, nomination: Nomination, form = "gk"): readonly string[] => {
  const standing = decide(campaign, nomination).standings.get(form);
  return [says(standing), ...because(standing)];
};

describe("one form", () => {
  const three = plan({
    criteria: [criterion("1", "a", { is: "judged" }), criterion("2", "b", { is: "yes" }), criterion("3", "c", { is: "yes" })],
  });

  it("is met where every criterion holds", () => expect(told(three, row({ a: yes, b: yes, c: yes }))).toEqual(["met"]));
  it("fails by one criterion, whatever else is missing; what failed stands first", () =>
    expect(told(three, row({ c: no }))).toEqual(["notMet", "unmet V.3 Cột c=Không", "data V.2 Cột b=", "judgement V.1 Cột a="]));
  it("lacks data before it lacks the council's judgement", () =>
    expect(told(three, row({ c: yes }))).toEqual(["unknown data", "data V.2 Cột b=", "judgement V.1 Cột a="]));
  it("is the council's where only its judgement is lacking", () =>
    expect(told(three, row({ b: yes, c: yes }))).toEqual(["unknown judgement", "judgement V.1 Cột a="]));
  it("reads a row that ends early as a sheet without those columns", () =>
    expect(told(three, row({}, { values: [yes, yes] }))).toEqual(["unknown data", "data V.3 Cột c="]));

  it("that names the group by analogy only is for the council, by that text's clause", () =>
    expect(
      told({ ...three, bindings: bind("gk").map((one) => ({ ...one, named: false })) }, row({ a: yes, b: yes, c: yes })),
    ).toEqual(["unknown judgement", "judgement V.gk"]));
  it("that does not name the group is for the council, by the form's own clause", () =>
    expect(told({ ...three, bindings: [] }, row({ a: yes, b: yes, c: yes }))).toEqual(["unknown judgement", "judgement III.gk"]));
  it("without a criterion for the group is for the council", () =>
    expect(told({ ...three, criteria: three.criteria.map((one) => ({ ...one, groups: ["khac"] })) }, row())).toEqual([
      "unknown judgement",
      "judgement V.gk",
    ]));
  it("asks nothing of a row that does not say whom it is about, but that", () => {
    const nobody = { ...three, categories: three.categories.map(({ covers: _, ...one }) => one) };
    expect(told(nobody, row({ a: yes, b: no }))).toEqual(["unknown data", "data III.gk category="]);
  });

  it("asks only criteria of its own", () =>
    expect(
      told(
        plan({
          tiers: [tier("gk", 1), tier("bk", 2)],
          bindings: bind("gk", "bk"),
          criteria: [criterion("1", "a", { is: "yes" }), criterion("2", "b", { is: "yes" }, { tiers: ["bk"] })],
        }),
        row({ a: yes, b: no }),
      ),
    ).toEqual(["met"]));

  it("decided by another document says what stands there, met criteria too, and decides nothing", () => {
    const elsewhere = plan({
      tiers: [tier("gk", 1, { decidedBy: "elsewhere" })],
      criteria: [criterion("1", "a", { is: "yes" }), criterion("2", "b", { is: "yes" })],
    });
    expect(told(elsewhere, row({ a: yes, b: no }))).toEqual(["elsewhere", "judgement V.1 Cột a=Có", "unmet V.2 Cột b=Không"]);
    const who = { ...elsewhere, categories: elsewhere.categories.map(({ covers: _, ...one }) => one) };
    expect(told(who, row())).toEqual(["elsewhere"]);
  });

  it("says the same of a second row with the same cells, and another thing of other cells", () => {
    expect(told(three, row({ a: yes, b: no, c: yes }))).toEqual(told(three, row({ a: yes, b: no, c: yes })));
    expect(told(three, row({ a: yes, b: yes, c: no }))).toEqual(["notMet", "unmet V.3 Cột c=Không"]);
  });
});

describe("a sum of columns", () => {
  const sum = (test: Test): Campaign => plan({ criteria: [criterion("1", "tong", test)] });

  it("quotes all parts where it fails, and only the open ones where it is open", () => {
    expect(told(sum({ is: "atLeast", value: 3 }), row({ xa: number(1), tinh: number(1) }))).toEqual([
      "notMet",
      "unmet V.1 Cột xa=1 Cột tinh=1",
    ]);
    expect(told(sum({ is: "atLeast", value: 3 }), row({ xa: number(1) }))).toEqual(["unknown data", "data V.1 Cột tinh="]);
    expect(told(sum({ is: "atLeast", value: 3 }), row({ xa: number(1), tinh: number(1, true) }))).toEqual([
      "unknown data",
      "data V.1 Cột tinh=1",
    ]);
    expect(told(sum({ is: "atLeast", value: 3 }), row({ xa: number(3) }))).toEqual(["met"]);
  });

  it("of a column that the campaign lacks is missing data, with nothing to quote", () => {
    expect(told(plan({ criteria: [criterion("1", "khong-co", { is: "yes" })] }), row())).toEqual(["unknown data", "data V.1"]);
    const evidence = EVIDENCE.map((one) => (one.id === "tong" ? { ...one, sumOf: ["xa", "khong-co"] } : one));
    expect(told({ ...sum({ is: "atLeast", value: 1 }), evidence }, row({ xa: number(0) }))).toEqual([
      "unknown data",
      "data V.1 =",
    ]);
  });

  it.each<[Test, readonly Value[], string]>([
    [{ is: "moreThan", value: 2 }, [number(1), number(1)], "no"],
    [{ is: "moreThan", value: 2 }, [number(2), number(1)], "yes"],
    [{ is: "moreThan", value: 2 }, [number(3), BLANK], "yes"],
    [{ is: "moreThan", value: 2 }, [number(2), BLANK], "data"],
    [{ is: "atLeast", value: 2 }, [number(1, true), number(1)], "yes"],
    [{ is: "atLeast", value: 3 }, [number(1, true), number(1)], "data"],
    [{ is: "atMost", value: 2 }, [number(1), number(1)], "yes"],
    [{ is: "atMost", value: 2 }, [number(2, true), number(1)], "no"],
    [{ is: "atMost", value: 2 }, [number(1, true), number(0)], "data"],
    [{ is: "atLeast", value: 0 }, [], "yes"],
    [{ is: "filled" }, [number(1)], "data"],
  ])("%j of %j is %s", (test, parts, answer) => expect(sumHolds(test, parts)).toBe(answer));
});

describe("a choice set", () => {
  const set = (need: number, criteria: readonly Criterion[]): Campaign => plan({ criteria, choices: [{ set: "s", need }] });
  const one = set(1, [option("1", "a"), option("2", "b"), option("3", "c")]);
  const two = set(2, [option("1", "a"), option("2", "b"), option("3", "c")]);
  const pairs = set(1, [option("1", "a"), option("1", "b"), option("2", "c")]);

  it.each<[string, Campaign, Readonly<Record<string, Value>>, readonly string[]]>([
    ["one of three is enough", one, { b: yes }, ["met"]],
    [
      "none of three fails, and each says why",
      one,
      { a: no, b: no, c: no },
      ["notMet", "unmet V.1-a Cột a=Không Cột b=Không Cột c=Không"],
    ],
    ["open is what is missing, not what failed", one, { a: no, b: no }, ["unknown data", "data V.1-a Cột c="]],
    ["two of three", two, { a: yes, c: yes }, ["met"]],
    [
      "two of three fail with two failed; what is met is not told",
      two,
      { a: yes, b: no, c: no },
      ["notMet", "unmet V.1-a Cột b=Không Cột c=Không"],
    ],
    ["they fail though the third is missing", two, { a: no, b: no }, ["notMet", "unmet V.1-a Cột a=Không Cột b=Không Cột c="]],
    ["and are open with one failed", two, { a: yes, b: no }, ["unknown data", "data V.1-a Cột c="]],
    ["an option is all of its criteria", pairs, { a: yes, b: yes, c: no }, ["met"]],
    [
      "an option fails by one of them, which is the one that is told",
      pairs,
      { a: yes, b: no, c: no },
      ["notMet", "unmet V.1-a Cột b=Không Cột c=Không"],
    ],
    [
      "an option that fails by one is not open for the other",
      pairs,
      { b: no, c: no },
      ["notMet", "unmet V.1-a Cột b=Không Cột c=Không"],
    ],
    [
      "an option that is open asks only for what is missing in it",
      pairs,
      { a: yes, c: no },
      ["unknown data", "data V.1-a Cột b="],
    ],
  ])("%s", (_, campaign, given, expected) => expect(told(campaign, row(given))).toEqual(expected));

  it("that only the council can settle is its judgement; with data missing too it is data", () => {
    const judged = set(1, [option("1", "a", { is: "judged" }), option("2", "b", { is: "judged" })]);
    expect(told(judged, row({ b: no }))).toEqual(["unknown judgement", "judgement V.1-a Cột a="]);
    expect(told(judged, row({ b: error }))).toEqual(["unknown data", "data V.1-a Cột a= Cột b=#N/A"]);
    const mixed = set(1, [option("1", "a", { is: "judged" }), option("1", "b")]);
    expect(told(mixed, row({}))).toEqual(["unknown data", "data V.1-a Cột a= Cột b="]);
    expect(told(mixed, row({ b: yes }))).toEqual(["unknown judgement", "judgement V.1-a Cột a="]);
  });

  it("of which the plan says no number needs one", () =>
    expect(
      told(plan({ criteria: [option("1", "a"), option("2", "b")], choices: [{ set: "khac", need: 2 }] }), row({ a: yes })),
    ).toEqual(["met"]));

  it("stands where its first criterion stands, once, beside the others", () => {
    const campaign = set(1, [
      criterion("đầu", "xa", { is: "atLeast", value: 1 }),
      option("1", "a"),
      criterion("giữa", "tinh", { is: "atLeast", value: 1 }),
      option("2", "b"),
      { ...option("1", "c"), id: "khac", choice: { set: "t", option: "1" } },
    ]);
    expect(told(campaign, row())).toEqual([
      "unknown data",
      "data V.đầu Cột xa=",
      "data V.1-a Cột a= Cột b=",
      "data V.giữa Cột tinh=",
      "data V.1-c Cột c=",
    ]);
  });
});

describe("a finding says what was asked", () => {
  const asked = (campaign: Campaign, nomination: Nomination): unknown => {
    const standing = decide(campaign, nomination).standings.get("gk");
    return standing === undefined || standing.is === "met" ? undefined : standing.because.map((one) => one.asked);
  };
  const one = criterion("1", "a", { is: "yes" });

  it("a criterion, or the options of a choice with their number", () => {
    const options = [option("1", "b"), option("2", "c"), option("2", "kl", { is: "notPunished" })] as const;
    const campaign = plan({ criteria: [one, ...options], choices: [{ set: "s", need: 2 }] });
    expect(asked(campaign, row())).toEqual([
      { is: "criterion", criterion: one },
      { is: "choice", need: 2, options: [[options[0]], [options[1], options[2]]] },
    ]);
  });

  it("whether the plan names the group, by the word of the row where the plan has none", () => {
    expect(asked(plan({ criteria: [one], bindings: [] }), row({ a: yes }))).toEqual([{ is: "named", category: "Cá nhân" }]);
    const unlisted = plan({ criteria: [one], categories: [] });
    expect(asked(unlisted, row({}, { category: { is: "unlisted", cell: "Nghệ nhân" } }))).toEqual([
      { is: "named", category: "Nghệ nhân" },
    ]);
    expect(asked(unlisted, row({}, { kind: { is: "missing", value: BLANK } }))).toEqual([{ is: "category" }]);
  });
});

describe("the verdict", () => {
  const forms = (change: Partial<Campaign> = {}): Campaign =>
    plan({
      tiers: [tier("gk", 1), tier("bk", 2), tier("tinh", 3)],
      bindings: bind("gk", "bk", "tinh"),
      criteria: [
        criterion("1", "a", { is: "yes" }, { tiers: ["gk"] }),
        criterion("2", "b", { is: "yes" }, { tiers: ["bk"] }),
        criterion("3", "c", { is: "yes" }, { tiers: ["tinh"] }),
      ],
      ...change,
    });
  const verdict = (campaign: Campaign, nomination: Nomination): readonly unknown[] => {
    const { status, tiers } = decide(campaign, nomination);
    return [status, ...tiers];
  };

  it("is the highest form met, though a lower one is not", () => {
    expect(verdict(forms(), row({ a: no, b: yes, c: no }))).toEqual(["eligible", "bk"]);
    expect(verdict(forms(), row({ a: yes, b: yes, c: yes }))).toEqual(["eligible", "tinh"]);
    expect([...decide(forms(), row()).standings.keys()]).toEqual(["tinh", "bk", "gk"]);
  });

  it("is all the forms of one text together, lowest first", () => {
    const shared = forms({
      tiers: [tier("gk", 1, { oneText: "t" }), tier("bk", 2, { oneText: "t" }), tier("tinh", 3)],
    });
    expect(verdict(shared, row({ a: yes, b: yes, c: no }))).toEqual(["eligible", "gk", "bk"]);
    expect(verdict(shared, row({ a: no, b: yes, c: no }))).toEqual(["eligible", "bk"]);
    expect(verdict(shared, row({ a: yes, b: yes, c: yes }))).toEqual(["eligible", "tinh"]);
  });

  it("is the council's before it is missing data, and both before it is no", () => {
    const judged = forms({
      criteria: [
        criterion("1", "a", { is: "judged" }, { tiers: ["gk"] }),
        criterion("2", "b", { is: "yes" }, { tiers: ["bk"] }),
        criterion("3", "c", { is: "yes" }, { tiers: ["tinh"] }),
      ],
    });
    expect(verdict(judged, row({}))).toEqual(["review"]);
    expect(verdict(judged, row({ a: no }))).toEqual(["insufficient"]);
    expect(verdict(judged, row({ a: no, b: no, c: no }))).toEqual(["ineligible"]);
  });

  it("of a row that failed is left to the chairman, where a form below all others is his", () => {
    const his = (rank: number): Campaign =>
      forms({ tiers: [tier("gk", 1), tier("bk", 2), tier("tinh", 3), tier("thu", rank, { decidedBy: "chairman" })] });
    const failed = row({ a: no, b: no, c: no });
    expect(verdict(his(0), failed)).toEqual(["review"]);
    expect(verdict(his(1), failed)).toEqual(["ineligible"]);
    expect(verdict(his(4), failed)).toEqual(["ineligible"]);
  });

  it("of a row that failed is the council's where it asks for a form that others decide, not where it asks for one of the plan", () => {
    const others = forms({ tiers: [tier("gk", 1), tier("bk", 2), tier("tinh", 3), tier("bo", 9, { decidedBy: "elsewhere" })] });
    const failed = { a: no, b: no, c: no };
    const asks = (id: string): Partial<Nomination> => ({ requested: { is: "picked", id, cell: id } });
    expect(verdict(others, row(failed, asks("bo")))).toEqual(["review"]);
    expect(verdict(others, row(failed, asks("bk")))).toEqual(["ineligible"]);
    expect(verdict(others, row(failed))).toEqual(["ineligible"]);
  });

  it("of forms that share a text leaves out a form of another text, though it is met too", () => {
    const shared = forms({ tiers: [tier("gk", 1), tier("bk", 2, { oneText: "t" }), tier("tinh", 3, { oneText: "t" })] });
    expect(verdict(shared, row({ a: yes, b: yes, c: yes }))).toEqual(["eligible", "bk", "tinh"]);
  });

  it("of a row that failed is not left to another document, though its form is below all others", () => {
    const below = forms({ tiers: [tier("gk", 1), tier("bk", 2), tier("tinh", 3), tier("thu", 0, { decidedBy: "elsewhere" })] });
    expect(verdict(below, row({ a: no, b: no, c: no }))).toEqual(["ineligible"]);
  });

  it("counts no form that others decide", () => {
    const others = forms({ tiers: [tier("gk", 1), tier("bk", 2), tier("tinh", 3, { decidedBy: "elsewhere" })] });
    expect(verdict(others, row({ a: no, b: no, c: yes }))).toEqual(["ineligible"]);
  });
});

describe("a bar", () => {
  const bar = (change: Partial<Bar> = {}): Bar => ({
    id: "b",
    text: "đang bị xem xét",
    clause: { ref: "IX" },
    evidence: "kl",
    test: { is: "underExamination" },
    effect: "suspended",
    ...change,
  });
  const law = (from: string, until?: string): LawBasis => ({
    id: "luat",
    name: "Luật",
    from,
    about: "",
    ...(until === undefined ? {} : { until }),
  });
  const barred = (bars: readonly Bar[], more: Partial<Campaign> = {}): Campaign =>
    plan({ criteria: [criterion("1", "a", { is: "yes" })], bars, ...more });
  const notes = ({ notes: all }: Decision): readonly string[] => all.map((one) => one.is);
  const outcome = (campaign: Campaign, nomination: Nomination): readonly unknown[] => {
    const decision = decide(campaign, nomination);
    return [decision.status, decision.bars.map(brief), notes(decision)];
  };

  it("that suspends, suspends a row that meets everything, with its clause and cell", () =>
    expect(outcome(barred([bar()]), row({ a: yes, kl: examined }))).toEqual([
      "suspended",
      ["unmet IX Cột kl=Đang bị xem xét"],
      [],
    ]));
  it("that does not hold is nothing", () =>
    expect(outcome(barred([bar()]), row({ a: yes, kl: clean }))).toEqual(["eligible", [], []]));
  it("that makes ineligible goes before one that suspends", () => {
    const both = { is: "discipline", punished: true, examined: true, cell: "Cả hai" } as const;
    const bars = [bar(), bar({ id: "p", test: { is: "punished" }, effect: "ineligible" })];
    expect(outcome(barred(bars), row({ a: yes, kl: both }))[0]).toBe("ineligible");
    expect(outcome(barred(bars), row({ a: yes, kl: examined }))[0]).toBe("suspended");
  });
  it("that asks the council makes every met form a question, and rescues no row that failed", () => {
    const asks = [bar({ id: "p", test: { is: "punished" }, effect: "judgement" })];
    expect(outcome(barred(asks), row({ a: yes, kl: punished }))).toEqual(["review", [], ["disciplineAsked"]]);
    expect(told(barred(asks), row({ a: yes, kl: punished }))).toEqual(["unknown judgement", "judgement V.gk Cột kl=Khiển trách"]);
    expect(outcome(barred(asks), row({ a: no, kl: punished }))[0]).toBe("ineligible");
  });

  it("of an empty cell is a note, said once; of an unreadable one a question to the council", () => {
    const bars = [bar(), bar({ id: "p", test: { is: "punished" } })];
    expect(outcome(barred(bars), row({ a: yes }))).toEqual(["eligible", [], ["noDiscipline"]]);
    expect(outcome(barred(bars), row({ a: yes, kl: error }))).toEqual(["eligible", [], ["noDiscipline"]]);
    expect(outcome(barred(bars), row({ a: yes, kl: odd }))).toEqual(["review", [], ["disciplineAsked"]]);
    const [note] = decide(barred(bars), row({ a: yes, kl: odd })).notes;
    expect(note).toMatchObject({ is: "disciplineAsked", readable: false, found: { header: "Cột kl", value: odd } });
    const standing = decide(barred(bars), row({ a: yes, kl: odd })).standings.get("gk");
    expect(standing).toEqual({
      is: "unknown",
      lacking: "judgement",
      because: [
        {
          kind: "judgement",
          asked: { is: "bar", bar: bars[0] },
          found: [{ header: "Cột kl", value: odd }],
          clause: { ref: "V.gk" },
        },
      ],
    });
  });
  it("whose cell a criterion asks for too leaves what is missing to the criterion", () => {
    const criteria = [criterion("1", "kl", { is: "notPunished" })];
    expect(outcome(barred([bar()], { criteria }), row({}))).toEqual(["insufficient", [], []]);
  });
  it("whose cell no criterion asks for tells what is missing, whatever other criteria and other bars there are", () => {
    const evidence = [...EVIDENCE, column("kl2", "discipline")];
    const criteria = [criterion("1", "a", { is: "yes" }), criterion("2", "kl", { is: "notPunished" })];
    const second = bar({ id: "hai", evidence: "kl2" });
    const values = [...cells({ a: yes, kl: clean }), BLANK];
    expect(outcome(barred([bar(), second], { criteria, evidence }), row({}, { values }))).toEqual([
      "eligible",
      [],
      ["noDiscipline"],
    ]);
    expect(outcome(barred([bar(), second], { criteria, evidence }), row({}, { values: cells({ a: yes }) }))).toEqual([
      "insufficient",
      [],
      ["noDiscipline"],
    ]);
  });
  it("that asks the council is no matter of a law: its note says that the cell was read", () => {
    const asks = bar({ test: { is: "punished" }, effect: "judgement", law: "luat" });
    const { notes: all } = decide(barred([asks], { law: [law("2030-01-01")] }), row({ a: yes, kl: punished }));
    expect(all).toEqual([{ is: "disciplineAsked", readable: true, found: { header: "Cột kl", value: punished } }]);
  });
  it("rests on its own law, not on another of the campaign", () => {
    const laws = [{ ...law("2030-01-01"), id: "sau" }, law("2020-01-01")];
    expect(decide(barred([bar({ law: "luat" })], { law: laws }), row({ a: yes, kl: examined })).status).toBe("suspended");
  });
  it("on a column that the campaign lacks asks nothing", () =>
    expect(outcome(barred([bar({ evidence: "khong-co" })]), row({ a: yes }))).toEqual(["eligible", [], []]));

  describe("by a law", () => {
    const byLaw = bar({ law: "luat" });
    const status = (basis: LawBasis, more: Partial<Nomination> = {}, rounds?: Campaign["rounds"]): string =>
      decide(barred([byLaw], { law: [basis], ...(rounds === undefined ? {} : { rounds }) }), row({ a: yes, kl: examined }, more))
        .status;
    const day = (from: string, to = from): Partial<Nomination> => ({ received: { is: "date", from, to, cell: from } });
    const [first, second] = campaignOf([]).rounds as readonly [Campaign["rounds"][number], Campaign["rounds"][number]];
    const noRound: Partial<Nomination> = { round: { is: "missing", value: BLANK } };

    it.each<[string, LawBasis, Partial<Nomination>, string]>([
      ["from its first day on", law("2025-07-01"), day("2025-07-01"), "suspended"],
      ["not before", law("2025-07-01"), day("2025-06-30"), "review"],
      ["not on the day on which it ends", law("2024-01-01", "2025-07-01"), day("2025-07-01"), "review"],
      ["still the day before", law("2024-01-01", "2025-07-01"), day("2025-06-30"), "suspended"],
      ["only if it holds on all days that the cell can mean", law("2025-07-01"), day("2025-06-01", "2025-07-31"), "review"],
      ["not by another day where the cell cannot be read", law("2024-01-01"), { received: odd }, "review"],
      ["by the end of the plan's year where nothing names a day", law("2025-12-31"), {}, "suspended"],
      ["and not by a law of the year after", law("2026-01-01"), {}, "review"],
    ])("%s", (_, basis, more, expected) => expect(status(basis, more)).toBe(expected));

    it("by the round's meeting before its last day, and by the row's own round only", () => {
      const rounds = [
        { ...first, to: "2025-06-30", meeting: "2025-07-15" },
        { ...second, to: "2025-05-31" },
      ];
      const of = (id: string): Partial<Nomination> => ({ round: { is: "picked", id, cell: id } });
      expect(status(law("2025-07-01"), of("1"), rounds)).toBe("suspended");
      expect(status(law("2025-07-01"), of("2"), rounds)).toBe("review");
      expect(status(law("2025-05-31"), of("2"), rounds)).toBe("suspended");
      expect(status(law("2025-06-01"), of("2"), rounds)).toBe("review");
    });

    it("where the round is not known only if it holds on the day of every round", () => {
      const rounds = [
        { ...first, to: "2025-06-30" },
        { ...second, to: "2025-12-31" },
      ];
      expect(status(law("2025-06-30"), noRound, rounds)).toBe("suspended");
      expect(status(law("2025-07-01"), noRound, rounds)).toBe("review");
      expect(status(law("2025-12-31"), noRound, [])).toBe("suspended");
      expect(status(law("2026-01-01"), noRound, [])).toBe("review");
    });

    it("is told where it is not in force, with the day that counted, if it is one", () => {
      const note = (more: Partial<Nomination>, rounds = campaignOf([]).rounds): unknown =>
        decide(barred([byLaw], { law: [law("2026-01-01")], rounds }), row({ a: yes, kl: examined }, more)).notes[0];
      expect(note(day("2025-07-01"))).toMatchObject({ is: "lawNotInForce", on: "2025-07-01", law: law("2026-01-01") });
      expect(note({})).toMatchObject({ is: "lawNotInForce", on: "2025-12-31" });
      expect(note({ received: odd })).toMatchObject({ is: "lawNotInForce", on: undefined, received: odd });
      expect(note(day("2025-07-01", "2025-07-02"))).toMatchObject({ on: undefined });
      expect(note(noRound, [{ ...first, to: "2025-06-30" }, second])).toMatchObject({ on: undefined });
    });

    it("that the campaign does not know is a bar of its own", () =>
      expect(decide(barred([byLaw]), row({ a: yes, kl: examined })).status).toBe("suspended"));
  });
});

describe("the unit's confirmation", () => {
  const asks = plan({ criteria: [criterion("1", "kl", { is: "notPunished" })] });
  const confirmed = (given: Readonly<Record<string, Value>>, more: Partial<Nomination> = {}): Decision =>
    decide(asks, row(given, { confirmed: true, unit: "Trạm Y tế", ...more }));

  it("stands in for an empty discipline cell, and is told with the unit and the column", () => {
    const { status, notes } = confirmed({});
    expect([status, notes]).toEqual(["eligible", [{ is: "confirmedByUnit", unit: "Trạm Y tế", header: "Cột kl" }]]);
  });
  it("stands in for a column that is not there", () => expect(confirmed({}, { values: [] }).status).toBe("eligible"));
  it("overrules nothing that is written", () => {
    expect([confirmed({ kl: punished }).status, confirmed({ kl: punished }).notes]).toEqual(["ineligible", []]);
    expect(confirmed({ kl: error }).status).toBe("insufficient");
  });
  it("says nothing of other columns, and nothing where the unit did not give it", () => {
    const other = plan({ criteria: [criterion("1", "a", { is: "yes" })] });
    expect(decide(other, row({}, { confirmed: true })).status).toBe("insufficient");
    expect(decide(asks, row({}, { confirmed: false })).status).toBe("insufficient");
    expect(decide(asks, row({})).notes.map((one) => one.is)).toEqual([]);
  });
});

describe("what a person should know beside the verdict", () => {
  const campaign = plan({
    criteria: [criterion("1", "a", { is: "yes" }), criterion("2", "tong", { is: "atLeast", value: 0 })],
    bars: [{ id: "b", text: "", clause: { ref: "IX" }, evidence: "kl", test: { is: "punished" }, effect: "judgement" }],
  });
  const full = { a: yes, xa: number(0), tinh: number(0), kl: clean };
  const notes = (given: Readonly<Record<string, Value>>, more: Partial<Nomination> = {}): Decision["notes"] =>
    decide(campaign, row({ ...full, ...given }, more)).notes;

  it("is nothing where all is clear", () => expect(notes({})).toEqual([]));
  it("is each column that holds something and does not concern the row, parts of a sum it uses excepted", () =>
    expect(notes({ b: yes, c: odd })).toEqual([
      {
        is: "unused",
        found: [
          { header: "Cột b", value: yes },
          { header: "Cột c", value: odd },
        ],
      },
    ]));
  it("is no column that an option of a choice asks for", () => {
    const choice = plan({ criteria: [option("1", "a"), option("2", "b")], choices: [{ set: "s", need: 1 }] });
    expect(decide(choice, row({ a: yes, b: yes })).notes).toEqual([]);
  });
  it("is no column that is empty, nor the cell of a sum, nor one beyond the plan's", () => {
    expect(notes({ b: BLANK, c: NO_COLUMN, tong: number(9) })).toEqual([]);
    expect(notes({}, { values: [...cells(full), yes] })).toEqual([]);
  });
  it("is a request that is none of the plan's forms, or cannot be read", () => {
    expect(notes({}, { requested: { is: "unlisted", cell: "khen" } })).toEqual([{ is: "requestUnclear", cell: "khen" }]);
    expect(notes({}, { requested: { is: "missing", value: error } })).toEqual([{ is: "requestUnclear", cell: "#N/A" }]);
    expect(notes({}, { requested: { is: "missing", value: BLANK } })).toEqual([]);
  });
  it("is a round that is none of the plan's, or an empty one, but not a sheet without that column", () => {
    expect(notes({}, { round: { is: "unlisted", cell: "9" } })).toEqual([
      { is: "roundUnclear", value: { is: "text", cell: "9" } },
    ]);
    expect(notes({}, { round: { is: "missing", value: BLANK } })).toEqual([{ is: "roundUnclear", value: BLANK }]);
    expect(notes({}, { round: { is: "missing", value: NO_COLUMN } })).toEqual([]);
  });
  it("is a name that cannot be read", () => expect(notes({}, { name: error })).toEqual([{ is: "nameError", value: error }]));
  it("is no unused column of a row that does not say whom it is about", () => {
    const who = { ...campaign, categories: campaign.categories.map(({ covers: _, ...one }) => one) };
    expect(decide(who, row({ ...full, b: yes })).notes).toEqual([]);
  });
});

describe("a level, a day, a discipline cell", () => {
  const levels = column("x", "level", { levels: ["Đạt", "Khá", "Tốt"] });
  const at = (level: number): Value => ({ is: "level", level, cell: "" });
  const day = (from: string, to = from): Value => ({ is: "date", from, to, cell: "" });

  it.each<[Test, Value, string]>([
    [{ is: "yes" }, yes, "yes"],
    [{ is: "yes" }, no, "no"],
    [{ is: "yes" }, BLANK, "data"],
    [{ is: "judged" }, { is: "missing", why: "zeroOrBlank", cell: 0 }, "judgement"],
    [{ is: "judged" }, NO_COLUMN, "data"],
    [{ is: "judged" }, number(1), "data"],
    [{ is: "atLeast", value: 2 }, number(3), "yes"],
    [{ is: "atLeast", value: 2 }, number(1), "no"],
    [{ is: "moreThan", value: 2 }, number(3), "yes"],
    [{ is: "atMost", value: 2 }, number(1), "yes"],
    [{ is: "atLeast", value: 100 }, number(100, true), "yes"],
    [{ is: "atLeastLevel", level: "Khá" }, at(2), "yes"],
    [{ is: "atLeastLevel", level: "Khá" }, at(1), "yes"],
    [{ is: "atLeastLevel", level: "Khá" }, at(0), "no"],
    [{ is: "atLeastLevel", level: "Đạt" }, at(0), "yes"],
    [{ is: "atLeastLevel", level: "Đạt" }, at(-1), "no"],
    [{ is: "atMostLevel", level: "Khá" }, at(2), "no"],
    [{ is: "atMostLevel", level: "Khá" }, at(1), "yes"],
    [{ is: "atMostLevel", level: "Khá" }, at(0), "yes"],
    [{ is: "atLeastLevel", level: "Giỏi" }, at(2), "data"],
    [{ is: "atMostLevel", level: "Giỏi" }, at(-1), "data"],
    [{ is: "atLeastLevel", level: "Khá" }, number(2), "data"],
    [{ is: "before", date: "2025-08-30" }, day("2025-08-29"), "yes"],
    [{ is: "before", date: "2025-08-30" }, day("2025-08-29", "2025-08-30"), "data"],
    [{ is: "before", date: "2025-08-30" }, day("2025-08-31"), "no"],
    [{ is: "before", date: "2025-08-30" }, BLANK, "data"],
    [{ is: "onOrBefore", date: "2025-08-30" }, day("2025-08-30", "2025-08-31"), "data"],
    [{ is: "onOrBefore", date: "2025-08-30" }, BLANK, "data"],
    [{ is: "punished" }, punished, "yes"],
    [{ is: "punished" }, examined, "no"],
    [{ is: "punished" }, BLANK, "data"],
    [{ is: "notPunished" }, punished, "no"],
    [{ is: "notPunished" }, clean, "yes"],
    [{ is: "notPunished" }, no, "data"],
    [{ is: "underExamination" }, examined, "yes"],
    [{ is: "underExamination" }, punished, "no"],
    [{ is: "underExamination" }, BLANK, "data"],
  ])("%j of %j is %s", (test, value, answer) => expect(holds(test, value, levels)).toBe(answer));

  it("no level is known of a column without levels", () =>
    expect(holds({ is: "atMostLevel", level: "Khá" }, at(0), column("x", "level"))).toBe("data"));
});

describe("what was asked before", () => {
  it("is remembered by all of its keys, in their order, an undefined answer too", () => {
    const memory = new Memory<object, string | undefined>();
    const [a, b] = [{}, {}];
    let asked = 0;
    const get = (keys: readonly object[], result: string | undefined): string | undefined =>
      memory.get(keys, () => (asked++, result));
    expect([get([a, b], "ab"), get([b, a], "ba"), get([a, a], undefined)]).toEqual(["ab", "ba", undefined]);
    expect([get([a, b], "?"), get([b, a], "?"), get([a, a], "?"), asked]).toEqual(["ab", "ba", undefined, 3]);
  });

  it("is forgotten after 5,000 answers, and not before", () => {
    const memory = new Memory<object, number>();
    const first = {};
    let asked = 0;
    const ask = (key: object): unknown => memory.get([key], () => asked++);
    ask(first);
    for (let i = 0; i < 4999; i++) ask({});
    ask(first);
    expect(asked).toBe(5000);
    ask({});
    ask(first);
    expect(asked).toBe(5002);
    for (let i = 0; i < 4000; i++) ask({});
    ask(first);
    expect(asked).toBe(9002);
  });

  it("the rules of a campaign are arranged once for each", () => {
    const one = campaignOf([]);
    expect(rulesOf(one)).toBe(rulesOf(one));
    expect(rulesOf({ ...one })).not.toBe(rulesOf(one));
    expect(rulesOf(one).of("ai")).toBe(rulesOf(one).of("ai"));
    expect(rulesOf(one).usedBy("ai")).toBe(rulesOf(one).usedBy("ai"));
  });
});
