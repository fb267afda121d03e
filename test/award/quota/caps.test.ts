import type { Campaign, Quota } from "../../../src/award/campaign/campaign";
import type { Candidate } from "../../../src/award/candidate";
import { capOf, concerns, share, unitsByKey, type KeyedUnit } from "../../../src/award/quota/caps";
import { BLANK, type Value } from "../../../src/award/nomination/value";
import { campaignOf, candidatesOf, quota } from "../field";

describe("a share of people", () => {
  it.each([
    [12, 20, 2],
    [10, 20, 2],
    [14, 20, 2],
    [15, 20, 3],
    [4, 20, 0],
    [0, 20, 0],
    [100, 29, 29],
    [7, 100, 7],
  ])("of %i people, %i %%, is %i: rounded down, without errors of fractions", (people, num, whole) =>
    expect(share(people, { num, den: 100 })).toBe(whole),
  );
});

describe("a cap", () => {
  const units = unitsByKey([
    { key: "phong van hoa", name: "Phòng Văn hóa", people: 12 },
    { key: "tram y te", name: "Trạm Y tế" },
    { key: "am", name: "Âm", people: -5 },
    { key: "nua", name: "Nửa", people: 7.5 },
    { key: "khong", name: "Không ai", people: 0 },
  ]);
  const percent = quota("20%", { per: "unit", max: { ofHeadcount: { num: 20, den: 100 } } });

  it.each<[string, number | "unknown", number | undefined]>([
    ["phong van hoa", 2, 12],
    ["khong", 0, 0],
    ["tram y te", "unknown", undefined],
    ["am", "unknown", undefined],
    ["nua", "unknown", undefined],
    ["don vi la", "unknown", undefined],
  ])("that is a share, of %s, is %p", (unit, max, people) =>
    expect(capOf(percent, units, unit, "1")).toEqual({ quota: percent, unit, round: undefined, max, people }),
  );

  it("that is a number is that number, whoever the people are", () => {
    const six = quota("sáu", { per: "unit", span: "eachRound", max: { count: 6 } });
    expect(capOf(six, units, "don vi la", "2")).toEqual({ quota: six, unit: "don vi la", round: "2", max: 6, people: undefined });
    expect(capOf(six, units, "phong van hoa", undefined)).toMatchObject({ round: undefined, max: 6, people: 12 });
  });

  it("of the whole campaign names no unit, and one over all rounds no round", () => {
    const total = quota("tổng", { max: { count: 30 } });
    expect(capOf(total, units, "phong van hoa", "1")).toMatchObject({ unit: undefined, round: undefined, max: 30 });
  });

  it("is none where the plan only sets a minimum", () => {
    const least = quota("ít nhất", { per: "unit", min: 3 });
    expect(capOf(least, units, "phong van hoa", "1")).toMatchObject({ unit: "phong van hoa", max: undefined, people: 12 });
  });
});

describe("units of one name", () => {
  const unit = (name: string, people?: number): KeyedUnit => ({
    key: "thon a",
    name,
    ...(people === undefined ? {} : { people }),
  });

  it("that give two numbers of people give none", () =>
    expect(unitsByKey([unit("Thôn A", 10), unit("Thôn a", 12)]).get("thon a")).toEqual({ key: "thon a", name: "Thôn a" }));
  it("that give the same number give it", () =>
    expect(unitsByKey([unit("Thôn A", 10), unit("Thôn a", 10)]).get("thon a")?.people).toBe(10));
  it("are not mixed with others", () =>
    expect(
      [...unitsByKey([unit("Thôn A", 10), { key: "thon b", name: "Thôn B", people: 3 }])].map(([, one]) => one.people),
    ).toEqual([10, 3]));
});

describe("whom a number speaks of", () => {
  const leaders = quota("lãnh đạo", { where: { evidence: "lanh-dao", test: { is: "yes" } }, max: { count: 2 } });
  const two = quota("từ 2 sáng kiến", { where: { evidence: "so", test: { is: "atLeast", value: 2 } }, max: { count: 2 } });
  const campaign: Campaign = campaignOf([leaders]);
  const row = (change: Parameters<typeof candidatesOf>[1][number] = {}): Candidate =>
    candidatesOf(campaign, [change])[0] as Candidate;
  const asked = (one: Quota, who: Candidate, by: Campaign = campaign): boolean | undefined => concerns(by, one, who);
  const withValues = (values: readonly Value[]): Candidate => {
    const one = row();
    return { ...one, nomination: { ...one.nomination, values } };
  };

  it("is its own kind of nominee only", () => {
    expect(asked(quota("cá nhân", {}), row())).toBe(true);
    expect(asked(quota("tập thể", { kind: "tapThe" }), row())).toBe(false);
    expect(asked(quota("tập thể", { kind: "tapThe" }), row({ kind: "tapThe" }))).toBe(true);
  });

  it("is nobody, and not nobody, where the row does not say what it is about", () => {
    const one = row();
    const unknown: Candidate = {
      ...one,
      decision: { ...one.decision, whom: { is: "missing", kind: undefined, cells: [] } },
    };
    expect(asked(quota("cá nhân", {}), unknown)).toBeUndefined();
  });

  it("is its own form only, and every form where it names none", () => {
    expect(asked(quota("giấy khen", { tier: "gk" }), row())).toBe(true);
    expect(asked(quota("bằng khen", { tier: "bk" }), row())).toBe(false);
    expect(asked(quota("giấy khen", { tier: "gk" }), row({ status: "ineligible" }))).toBe(false);
    expect(asked(quota("mọi hình thức", {}), row({ status: "ineligible" }))).toBe(true);
  });

  it("is by its own condition: yes, no, or not known", () => {
    expect(asked(leaders, row({ leader: true }))).toBe(true);
    expect(asked(leaders, row({ leader: false }))).toBe(false);
    expect(asked(leaders, withValues([BLANK, BLANK]))).toBeUndefined();
    expect(asked(leaders, withValues([]))).toBeUndefined();
    expect(asked(two, row({ degree: 2 }))).toBe(true);
    expect(asked(two, row({ degree: 1 }))).toBe(false);
  });

  it("is not known by a column that the campaign lacks", () =>
    expect(asked(quota("lạ", { where: { evidence: "khong-co", test: { is: "yes" } } }), row())).toBeUndefined());

  it("is by the sum where the condition asks a sum", () => {
    const summed: Campaign = {
      ...campaign,
      evidence: [
        { id: "tong", header: "Tổng", aliases: [], type: "count", sumOf: ["xa", "tinh"] },
        { id: "xa", header: "Cấp xã", aliases: [], type: "count" },
        { id: "tinh", header: "Cấp tỉnh", aliases: [], type: "count" },
      ],
    };
    const three = quota("từ 3", { where: { evidence: "tong", test: { is: "atLeast", value: 3 } } });
    const number = (value: number): Value => ({ is: "number", value, cell: value });
    expect(asked(three, withValues([BLANK, number(1), number(2)]), summed)).toBe(true);
    expect(asked(three, withValues([BLANK, number(1), number(1)]), summed)).toBe(false);
    expect(asked(three, withValues([number(9), number(1), BLANK]), summed)).toBeUndefined();
    expect(asked(three, withValues([number(9), number(1)]), summed)).toBeUndefined();
  });
});
