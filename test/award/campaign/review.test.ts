import type { Campaign, Quota } from "../../../src/award/campaign/campaign";
import { reviewCampaign } from "../../../src/award/campaign/review";
import { bacSon2025, caoLau2023, caoLoc2025, dongDang2025, hongPhong2023 } from "../../../src/plans/plans";

const said = (campaign: Campaign): readonly string[] =>
  reviewCampaign(campaign).map(({ code, in: part, where, what }) => [code, part, where, what].join(" ").trim());
const rules = (campaign: Campaign): readonly string[] => said(campaign).filter((one) => !one.startsWith("blank"));

describe("the shipped plans: only what is true of them", () => {
  it.each([
    ["cao-lau-2023", caoLau2023, []],
    ["hong-phong-2023", hongPhong2023, []],
    // its papers are called by a form of a decree that ended on 1/7/2025
    ["bac-son-2025", bacSon2025, ["repealed dossier bao-cao 98/2023/NĐ-CP 2025-07-01"]],
    ["cao-loc-2025", caoLoc2025, []],
    // its notes 004-3 and 004-11 say so
    [
      "dong-dang-2025",
      dongDang2025,
      ["deadlineBeforeEnd rounds 2 2025-10-30", "repealed dossier bao-cao 98/2023/NĐ-CP 2025-07-01"],
    ],
  ] as const)("%s", (_, plan, remarks) => expect(rules(plan)).toEqual(remarks));

  it("print neither number nor day, but for one, which has its number", () => {
    const blanks = [caoLau2023, hongPhong2023, bacSon2025, caoLoc2025, dongDang2025].map((plan) =>
      said(plan)
        .filter((one) => one.startsWith("blank"))
        .map((one) => one.split(" ")[2]),
    );
    expect(blanks).toEqual([["number", "date"], ["date"], ["number", "date"], ["number", "date"], ["number", "date"]]);
  });
});

const plan = caoLoc2025;
const quota = (change: Partial<Quota>): Quota => ({
  id: "q",
  text: "",
  clause: { ref: "IV" },
  stage: "selected",
  kind: "caNhan",
  per: "campaign",
  span: "allRounds",
  ...change,
});
const share: Partial<Quota> = { id: "u", stage: "nominated", per: "unit", max: { ofHeadcount: { num: 20, den: 100 } } };
const units = [
  { name: "A", people: 14 },
  { name: "B", people: 9 },
];

describe("what cannot be", () => {
  const numbers = (quotas: readonly Quota[], change: Partial<Campaign> = {}): readonly string[] =>
    rules({ ...plan, quotas, ...change });

  it("a minimum over its own maximum", () => {
    expect(numbers([quota({ min: 6, max: { count: 5 } })])).toEqual(["minOverMax quotas q 6 5"]);
    expect(numbers([quota({ min: 5, max: { count: 5 } })])).toEqual([]);
  });

  it("a minimum that another limit does not let through", () => {
    const min = quota({ min: 4 });
    expect(numbers([min, quota(share)], { units })).toEqual(["unreachable quotas q 4 3"]);
    expect(numbers([quota({ min: 3 }), quota(share)], { units })).toEqual([]);
    expect(numbers([min, quota({ id: "c", max: { count: 3 } })])).toEqual(["unreachable quotas q 4 3"]);
    expect(numbers([min, quota({ id: "c", max: { count: 3 }, span: "eachRound" })])).toEqual(["unreachable quotas q 4 3"]);
  });

  it("is not said where another kind or form is limited, or a number of people is missing", () => {
    const min = quota({ min: 4 });
    expect(numbers([min, quota({ id: "c", max: { count: 3 }, kind: "tapThe" })])).toEqual([]);
    expect(numbers([min, quota({ id: "c", max: { count: 3 }, tier: "giay-khen-xa" })])).toEqual([]);
    expect(numbers([min, quota(share)])).toEqual([]);
    expect(numbers([min, quota(share)], { units: [...units, { name: "C" }] })).toEqual([]);
  });

  it("a deadline before its round ends; the day before counts for a strict one", () => {
    const clause = { ref: "III" };
    const round = (is: "before" | "onOrBefore", date: string): readonly string[] =>
      rules({
        ...plan,
        rounds: [{ id: "1", label: "Đợt 1", text: "", clause, to: "2025-12-10", deadline: { is, date, clause } }],
      });
    expect(round("before", "2025-12-10")).toEqual(["deadlineBeforeEnd rounds 1 2025-12-10"]);
    expect(round("onOrBefore", "2025-12-10")).toEqual([]);
    expect(round("before", "2025-12-11")).toEqual([]);
    expect(round("before", "")).toEqual([]);
  });
});

describe("what the law has ended", () => {
  it("a form of a district after 30/6/2025", () => {
    const tiers = caoLau2023.tiers;
    expect(rules({ ...plan, tiers: [...plan.tiers, ...tiers.slice(1, 2)] })).toContain(
      "districtForm tiers giay-khen-huyen Giấy khen của Chủ tịch UBND huyện",
    );
    expect(rules(caoLau2023).filter((one) => one.startsWith("district"))).toEqual([]);
    const named = (name: string): Campaign => ({ ...plan, tiers: plan.tiers.map((tier) => ({ ...tier, name })) });
    expect(rules(named("Giấy khen của Chủ tịch UBND xã Huyền Tụng"))).toEqual([]);
  });

  it.each([
    ["Nghị định số 98/2023/NĐ-CP", "2025-06-30", false],
    ["Nghị định số 98/2023/NĐ-CP", "2025-07-01", true],
    ["NĐ 98/2023", "2025-12-31", true],
    ["Nghị định số 198/2023/NĐ-CP", "2025-12-31", false],
    ["Nghị định số 152/2025/NĐ-CP", "2025-12-31", false],
  ])("%s named by a campaign until %s: %p", (base, to, ended) => {
    const rounds = plan.rounds.map((one) => ({ ...one, to }));
    const found = rules({ ...plan, rounds, heading: { ...plan.heading, bases: [base] } });
    expect(found.some((one) => one.startsWith("repealed heading bases"))).toBe(ended);
  });
});

describe("what is missing", () => {
  it("a column of a criterion, a criterion of a group, a number, a day", () => {
    const [first, ...rest] = plan.criteria;
    if (first === undefined) throw new Error("no criterion");
    const open = { ...first, evidence: "", text: "hoàn thành …% nhiệm vụ" };
    expect(said({ ...plan, criteria: [open, ...rest] })).toEqual(
      expect.arrayContaining([`noColumn criteria ${first.id}`, `openNumber criteria ${first.id}`]),
    );
    const own = plan.criteria.filter((one) => !one.groups.includes("tap-the"));
    expect(said({ ...plan, criteria: own })).toContain("groupWithoutCriterion tiers giay-khen-xa Tập thể");
    const rounds = plan.rounds.map((one) => ({ ...one, text: "" }));
    expect(said({ ...plan, rounds, units: [{ name: "A" }] })).toEqual(
      expect.arrayContaining(["blank rounds 1 text", "blank units A people"]),
    );
  });
});
