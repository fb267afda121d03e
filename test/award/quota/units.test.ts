import type { Candidate } from "../../../src/award/candidate";
import { unitBook, unitsByKey, type KeyedUnit } from "../../../src/award/quota/units";
import { quotaStates } from "../../../src/award/quota/state";
import { propose } from "../../../src/award/shortlist/propose";
import { fold } from "../../../src/text/fold";
import { quotaText, reportRows } from "../../../src/locale/quotas";
import { campaignOf, candidatesOf, quota, type Entry } from "../field";

const PAN = "Thôn Nà Pàn";
const PAN2 = "Thôn Nà Pán";
const percent = quota("20%", { stage: "nominated", per: "unit", max: { ofHeadcount: { num: 20, den: 100 } } });
const one = quota("một", { stage: "nominated", per: "unit", max: { count: 1 } });
const unit = (name: string, people?: number): KeyedUnit => ({
  name,
  key: fold(name),
  ...(people === undefined ? {} : { people }),
});
/** Rows with their unit as typed, and folded. */
const rows = (entries: readonly Entry[], quotas = [percent]): readonly Candidate[] =>
  candidatesOf(campaignOf(quotas), entries).map((row) => ({
    ...row,
    nomination: { ...row.nomination, unitKey: fold(row.nomination.unit) },
  }));
const of = (...names: readonly string[]): readonly Candidate[] => rows(names.map((name) => ({ unit: name, degree: 1 })));
const text = (all: readonly Candidate[], units: readonly KeyedUnit[], quotas = [percent]): string => {
  const campaign = campaignOf(quotas);
  return quotaText(campaign, quotaStates(campaign, all, units));
};

describe("two units whose names only tones tell apart", () => {
  it("each have their own number where the list has both", () => {
    const units = [unit(PAN, 8), unit(PAN2, 8)];
    expect(text(of(PAN, PAN2), units)).toBe("Đạt: 2/2 đơn vị trong giới hạn 20% (IV.20%)");
    expect(text(of(PAN, PAN, PAN2), units)).toBe(
      "Vượt số lượng: Thôn Nà Pàn đề nghị 02 cá nhân, tối đa 01 (20% của 08 người; IV.20%)",
    );
    expect(text(of(PAN, PAN2, PAN2), [unit(PAN, 8), unit(PAN2, 10)])).toBe("Đạt: 2/2 đơn vị trong giới hạn 20% (IV.20%)");
  });

  it("of rows that are spelled like neither, nobody knows whose they are", () => {
    const units = [unit(PAN, 8), unit(PAN2, 8)];
    expect(text(of(PAN, "Thon Na Pan", PAN2), units)).toBe(
      "Chưa đủ dữ liệu: các đơn vị gần giống tên: Thôn Nà Pàn, Thôn Nà Pán (IV.20%)",
    );
  });

  it("are not told apart where the list has one only: the other is a way to write it", () =>
    expect(text(of(PAN, PAN2), [unit(PAN, 8)])).toBe(
      "Vượt số lượng: Thôn Nà Pàn đề nghị 02 cá nhân, tối đa 01 (20% của 08 người; IV.20%)",
    ));

  it("are one or two, nobody knows, where the list has neither", () => {
    expect(text(of(PAN, PAN2), [unit("Thôn khác", 8)])).toBe(
      "Chưa đủ dữ liệu: các đơn vị gần giống tên: Thôn Nà Pàn, Thôn Nà Pán (IV.20%)",
    );
    // a number that needs no people gives no verdict either, and none of the round is held against the other
    expect(text(of(PAN, PAN2, PAN2), [], [one])).toBe(
      "Chưa đủ dữ liệu: các đơn vị gần giống tên: Thôn Nà Pàn, Thôn Nà Pán (IV.một)",
    );
    expect(text(of(PAN, PAN), [], [one])).toBe("Vượt số lượng: Thôn Nà Pàn đề nghị 02 cá nhân, tối đa 01 (IV.một)");
  });

  it("are named all, however many they are", () =>
    expect(text(of("Thôn Nà Pan", PAN, PAN2), [], [one])).toBe(
      "Chưa đủ dữ liệu: các đơn vị gần giống tên: Thôn Nà Pan, Thôn Nà Pàn, Thôn Nà Pán (IV.một)",
    ));

  it("stand in the report with what is missing, and without a number", () => {
    const campaign = campaignOf([one]);
    const states = quotaStates(campaign, of(PAN, PAN2), []);
    expect(reportRows(campaign, states)).toEqual([
      [
        "một",
        "Thôn Nà Pàn, Thôn Nà Pán, cả 2 đợt",
        2,
        "",
        "các đơn vị gần giống tên: Thôn Nà Pàn, Thôn Nà Pán",
        "",
        "Chưa đủ dữ liệu",
        "IV.một",
      ],
    ]);
  });

  it("have their own seats in the shortlist", () => {
    const all = rows([
      { unit: PAN, degree: 3 },
      { unit: PAN2, degree: 2 },
      { unit: PAN2, degree: 1 },
    ]);
    const list = propose(campaignOf([percent]), all, [unit(PAN, 8), unit(PAN2, 8)]);
    expect(list.proposals.map((each) => each.chosen.map(({ candidate }) => candidate.row))).toEqual([[0, 1]]);
    expect(list.proposals.map((each) => each.passedOver.map(({ who }) => who.candidate.row))).toEqual([[2]]);
  });

  it("are a question to the council in the shortlist, where nobody knows whose a row is", () => {
    const asked = (all: readonly Candidate[], units: readonly KeyedUnit[]): readonly string[] =>
      propose(campaignOf([one]), all, units).asked.map(({ candidate, cause }) => `${candidate.row} ${cause}`);
    expect(asked(of(PAN, PAN2), [])).toEqual(["0 unitUnclear", "1 unitUnclear"]);
    expect(asked(of(PAN, "Thon Na Pan"), [unit(PAN, 8), unit(PAN2, 8)])).toEqual(["1 unitUnclear"]);
    expect(asked(of(PAN, ""), [])).toEqual(["1 unitUnclear"]);
    expect(asked(of(PAN, PAN2), [unit(PAN2, 8)])).toEqual([]);
  });

  it("are two units, so that a name in both is two people", () => {
    const twice = quota("tất cả", { stage: "nominated", max: { count: 5 } });
    const all = rows([
      { unit: PAN, name: "Nông Văn Tú" },
      { unit: PAN2, name: "Nông Văn Tú" },
    ]);
    const used = (units: readonly KeyedUnit[]): unknown => quotaStates(campaignOf([twice]), all, units)[0]?.used;
    expect(used([unit(PAN, 8), unit(PAN2, 8)])).toBe(2);
    expect(used([unit(PAN, 8)])).toBe(1);
  });
});

describe("one unit", () => {
  it.each([
    ["Thôn Hòa Bình", "THÔN HOÀ BÌNH"],
    ["Phòng Tài chính - Kế hoạch", "Phòng Tài chính – Kế hoạch"],
    ["Phòng Tài chính & Kế hoạch", "Phòng Tài chính và Kế hoạch"],
    ["Thôn Mỹ Sơn", "Thôn Mĩ Sơn"],
    ["Thôn Đông", "Thôn Ðông"],
    [PAN, PAN.normalize("NFD")],
    [PAN, ` ${PAN}  `],
  ])("is written %p and %p: case, Unicode form, the place of a tone and punctuation make no other unit", (a, b) => {
    expect(fold(a)).toBe(fold(b));
    expect(unitsByKey([unit(a, 10), unit(b, 10)]).get(fold(a))).toMatchObject({ people: 10 });
    expect(text(of(a, b), [], [{ ...one, max: { count: 2 } }])).toMatch(/^Đạt/);
    expect(text(of(a, b), [unit(a, 10), unit(b, 10)])).toBe("Đạt: 1/1 đơn vị trong giới hạn 20% (IV.20%)");
  });

  it("with two numbers of people has none", () => {
    expect(text(of(PAN), [unit(PAN, 10), unit(PAN, 12)])).toBe("Chưa đủ dữ liệu: Thôn Nà Pàn chưa có số người (IV.20%)");
    expect(text(of(PAN), [unit(PAN, 10), unit(PAN, 12), unit(PAN2, 10)])).toBe(
      "Chưa đủ dữ liệu: Thôn Nà Pàn chưa có số người (IV.20%)",
    );
  });

  it("is found by its folded name", () => {
    const book = unitBook([unit("Văn phòng", 10)], of("VAN PHONG"));
    const [row] = of("VAN PHONG") as readonly [Candidate];
    expect([book.of(row), book.isUnclear(book.of(row))]).toEqual(["van phong", false]);
  });

  it("is none where the row names none", () => {
    const [row] = of("") as readonly [Candidate];
    const book = unitBook([], [row]);
    expect([book.of(row), book.isUnclear(book.of(row))]).toEqual(["", true]);
  });
});
