import type { Candidate } from "../../../src/award/candidate";
import type { Quota } from "../../../src/award/campaign/campaign";
import { quotaStates } from "../../../src/award/quota/state";
import type { KeyedUnit } from "../../../src/award/quota/units";
import { quotaText, reportRows } from "../../../src/locale/quotas";
import { campaignOf, candidatesOf, quota, type Entry } from "../field";

const percent = quota("20%", { stage: "nominated", per: "unit", max: { ofHeadcount: { num: 20, den: 100 } } });
const each = quota("mỗi", { stage: "nominated", per: "unit", span: "eachRound", max: { count: 1 } });
const VP: readonly KeyedUnit[] = [{ key: "vp", name: "VP", people: 12 }];
const leaders = (change: Partial<Quota> = {}): Quota =>
  quota("lãnh đạo", { max: { count: 1 }, where: { evidence: "lanh-dao", test: { is: "yes" } }, ...change });
const ofNoKind = (one: Candidate): Candidate => ({
  ...one,
  decision: { ...one.decision, whom: { is: "missing", kind: undefined, cells: [] } },
});

const text = (
  quotas: readonly Quota[],
  entries: readonly Entry[],
  units: readonly KeyedUnit[] = VP,
  change: (one: Candidate) => Candidate = (one) => one,
): string => {
  const campaign = campaignOf(quotas);
  return quotaText(campaign, quotaStates(campaign, candidatesOf(campaign, entries).map(change), units));
};

describe("what is missing for a number, in words", () => {
  it("is the unit of rows that name none: how many they are", () => {
    expect(text([percent], [{ unit: "" }, { unit: "" }, { unit: "vp" }])).toBe(
      "Chưa đủ dữ liệu: có 02 dòng chưa ghi đơn vị (IV.20%)",
    );
    expect(text([each], [{ unit: "" }, { unit: "" }])).toBe("Chưa đủ dữ liệu: Đợt 1: có 02 dòng chưa ghi đơn vị (IV.mỗi)");
  });

  it("rows without a unit may be of several: no number of a unit is held against them", () => {
    const campaign = campaignOf([each]);
    const states = quotaStates(campaign, candidatesOf(campaign, [{ unit: "" }, { unit: "" }]), VP);
    expect(reportRows(campaign, states)).toEqual([
      ["mỗi", "(chưa ghi đơn vị), Đợt 1", 2, "", "có 02 dòng chưa ghi đơn vị", "", "Chưa đủ dữ liệu", "IV.mỗi"],
    ]);
  });

  it("is the kind of rows, with a verb where a unit is the subject", () => {
    expect(text([percent], [{ unit: "vp" }], VP, ofNoKind)).toBe("Chưa đủ dữ liệu: VP có 01 dòng chưa rõ loại (IV.20%)");
    expect(text([quota("tổng", { max: { count: 1 } })], [{ agreed: "yes" }], VP, ofNoKind)).toBe(
      "Chưa đủ dữ liệu: 01 dòng chưa rõ loại (IV.tổng)",
    );
  });

  it("is the round of rows", () =>
    expect(text([each], [{ unit: "vp", round: "" }])).toBe("Chưa đủ dữ liệu: VP có 01 dòng chưa rõ đợt (IV.mỗi)"));

  it("is the evidence by which a row counts, not its kind", () => {
    expect(text([leaders()], [{ agreed: "yes", leader: null }, { agreed: "yes" }])).toBe(
      'Chưa đủ dữ liệu: 01 dòng chưa rõ "Lãnh đạo" (IV.lãnh đạo)',
    );
    expect(text([leaders({ per: "unit" })], [{ agreed: "yes", unit: "vp", leader: null }])).toBe(
      'Chưa đủ dữ liệu: VP có 01 dòng chưa rõ "Lãnh đạo" (IV.lãnh đạo)',
    );
    expect(text([leaders()], [{ agreed: "yes", leader: null }], VP, ofNoKind)).toBe(
      "Chưa đủ dữ liệu: 01 dòng chưa rõ loại (IV.lãnh đạo)",
    );
    // a column that the campaign lacks is named by its id
    const gone = { evidence: "cot-da-xoa", test: { is: "yes" } } as const;
    expect(text([leaders({ where: gone })], [{ agreed: "yes" }])).toBe(
      'Chưa đủ dữ liệu: 01 dòng chưa rõ "cot-da-xoa" (IV.lãnh đạo)',
    );
  });

  it("is no matter where too many count for sure", () =>
    expect(
      text([leaders()], [{ agreed: "yes", leader: null }, ...[1, 2].map(() => ({ agreed: "yes", leader: true }) as const)]),
    ).toBe("Vượt số lượng: cá nhân đã chọn 02, tối đa 01 (IV.lãnh đạo)"));

  it("of a unit of nobody that proposes somebody is what its line says", () => {
    const of = (people: number): string => text([percent], [{ unit: "vp" }], [{ key: "vp", name: "VP", people }]);
    expect(of(0)).toBe("Cần xem xét: VP ghi 0 người, 20% là 0, đề nghị 01 cá nhân: Hội đồng quyết định (IV.20%)");
    expect(of(4)).toBe("Cần xem xét: VP có 04 người, 20% là 0, đề nghị 01 cá nhân: Hội đồng quyết định (IV.20%)");
  });
});
