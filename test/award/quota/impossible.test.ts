import { impossibleQuotas } from "../../../src/award/quota/impossible";
import { campaignOf, candidatesOf, quota, type Entry } from "../field";

const unit = (name: string, count: number): readonly Entry[] =>
  Array.from({ length: count }, (_, i) => ({ unit: name, degree: i }));
const total = quota("total", { min: 5, max: { count: 7 } });
const share = quota("share", { stage: "nominated", per: "unit", max: { ofHeadcount: { num: 20, den: 100 } } });

describe("an impossible number", () => {
  it("is none where the minimum can be reached", () => {
    const campaign = campaignOf([total, share]);
    const units = [{ key: "a", name: "A", people: 30 }];
    expect(impossibleQuotas(campaign, candidatesOf(campaign, unit("a", 6)), units)).toEqual([]);
  });

  it("for want of people has one way out: a lower minimum", () => {
    const campaign = campaignOf([total]);
    const rows = candidatesOf(campaign, [...unit("a", 3), { status: "ineligible" }, { status: "review" }, { agreed: "no" }]);
    expect(impossibleQuotas(campaign, rows, [])).toEqual([{ quota: total, reachable: 3, changes: [{ is: "minimum", to: 3 }] }]);
  });

  it("under a unit's share says by how much that share would have to grow, each way alone", () => {
    const campaign = campaignOf([total, share]);
    const units = [
      { key: "a", name: "A", people: 10 },
      { key: "b", name: "B", people: 10 },
    ];
    const rows = candidatesOf(campaign, [...unit("a", 4), ...unit("b", 2)]);
    expect(impossibleQuotas(campaign, rows, units)).toEqual([
      {
        quota: total,
        reachable: 4,
        changes: [
          { is: "minimum", to: 4 },
          { is: "cap", quota: share, unit: "a", from: 2, to: 3 },
        ],
      },
    ]);
  });

  it("above its own maximum needs the maximum raised or the minimum lowered", () => {
    const odd = quota("odd", { min: 5, max: { count: 3 } });
    const campaign = campaignOf([odd]);
    expect(impossibleQuotas(campaign, candidatesOf(campaign, unit("a", 6)), [])).toEqual([
      {
        quota: odd,
        reachable: 3,
        changes: [
          { is: "minimum", to: 3 },
          { is: "cap", quota: odd, unit: undefined, from: 3, to: 5 },
        ],
      },
    ]);
  });

  it("counts those the council has selected", () => {
    const campaign = campaignOf([total]);
    const rows = candidatesOf(campaign, [...unit("a", 4), { status: "review", agreed: "yes" }]);
    expect(impossibleQuotas(campaign, rows, [])).toEqual([]);
  });

  it("of a unit whose people nobody counted is what is missing", () => {
    const campaign = campaignOf([total, share]);
    const [found] = impossibleQuotas(campaign, candidatesOf(campaign, unit("a", 6)), []);
    expect([found?.reachable, found?.changes[1]]).toEqual([0, { is: "cap", quota: share, unit: "a", from: 0, to: 5 }]);
  });
});
