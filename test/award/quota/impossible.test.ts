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

describe("a minimum that cannot be reached", () => {
  const asked = (
    quotas: Parameters<typeof campaignOf>[0],
    entries: readonly Entry[],
  ): readonly (readonly [string, number, ...unknown[]])[] => {
    const campaign = campaignOf(quotas);
    return impossibleQuotas(campaign, candidatesOf(campaign, entries), []).map(
      (one) =>
        [
          one.quota.id,
          one.reachable,
          ...one.changes.map((change) =>
            change.is === "minimum" ? change.to : `${change.quota.id} ${change.from}-${change.to}`,
          ),
        ] as const,
    );
  };
  const least = quota("least", { min: 3 });

  it("is asked of the council's choice over all units only", () => {
    expect(asked([least], [])).toEqual([["least", 0, 0]]);
    expect(asked([{ ...least, stage: "nominated" }], [])).toEqual([]);
    expect(asked([{ ...least, per: "unit" }], [])).toEqual([]);
    expect(asked([quota("most", { max: { count: 3 } })], [])).toEqual([]);
  });

  it("of each round is judged by the rows of that round", () => {
    const rows: readonly Entry[] = [...unit("a", 4), { round: "2", degree: 1 }, { round: "2", degree: 2 }];
    expect(asked([{ ...least, span: "eachRound" }], rows)).toEqual([["least", 2, 2]]);
    expect(asked([{ ...least, span: "eachRound" }], [])).toEqual([
      ["least", 0, 0],
      ["least", 0, 0],
    ]);
  });

  it("counts rows of its own kind only", () =>
    expect(asked([{ ...least, kind: "tapThe" }], [...unit("a", 4), { kind: "tapThe" }])).toEqual([["least", 1, 1]]));

  it("is not hindered by a number of others, nor by another minimum", () => {
    const none = quota("none", { kind: "tapThe", max: { count: 0 } });
    expect(asked([least, none, quota("also", { min: 1 })], unit("a", 3))).toEqual([]);
  });

  it("over all rounds has the seats of each round", () => {
    const two = quota("two", { span: "eachRound", max: { count: 2 } });
    const rows: readonly Entry[] = [...unit("a", 3), { round: "2", degree: 1 }, { round: "2", degree: 2 }];
    expect(asked([quota("four", { min: 4 }), two], rows)).toEqual([]);
    expect(asked([quota("five", { min: 5 }), two], rows)).toEqual([["five", 4, 4, "two 2-3"]]);
  });

  it("has the seats of each unit", () => {
    const one = quota("one", { per: "unit", max: { count: 1 } });
    expect(asked([quota("two", { min: 2 }), one], [...unit("a", 2), ...unit("b", 2)])).toEqual([]);
  });

  it("may need a number raised to all the rows that are there", () =>
    expect(asked([least, quota("none", { max: { count: 0 } })], unit("a", 3))).toEqual([["least", 0, 0, "none 0-3"]]));
});
