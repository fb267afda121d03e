import fc from "fast-check";
import type { Quota } from "../../../src/award/campaign/campaign";
import { impossibleQuotas, type Change } from "../../../src/award/quota/impossible";
import { share } from "../../../src/award/quota/caps";
import type { KeyedUnit } from "../../../src/award/quota/units";
import { RUNS, runs } from "../../laws/arbitrary";
import { campaignOf, candidatesOf, quota, type Entry } from "../field";

const leaders = (count: number): Quota =>
  quota("leaders", { max: { count }, where: { evidence: "lanh-dao", test: { is: "yes" } } });
const unitCap = (count: number): Quota => quota("unit", { per: "unit", max: { count } });
const least = (min: number, change: Partial<Quota> = {}): Quota => quota("least", { min, ...change });
const told = (quotas: readonly Quota[], entries: readonly Entry[], units: readonly KeyedUnit[] = []): readonly unknown[] => {
  const campaign = campaignOf(quotas);
  return impossibleQuotas(campaign, candidatesOf(campaign, entries), units).map((one) => [
    one.quota.id,
    one.reachable,
    ...one.changes.map((change: Change) =>
      change.is === "minimum" ? change.to : `${change.quota.id} ${change.unit ?? ""} ${change.from}-${change.to}`,
    ),
  ]);
};

describe("a minimum under caps that cross each other", () => {
  const rows: readonly Entry[] = [
    { unit: "a", leader: true },
    { unit: "a", leader: false },
    { unit: "b", leader: true },
  ];

  it("is reached by the best choice, in whatever order the rows stand", () => {
    const caps = [least(2), unitCap(1), leaders(1)];
    for (const order of [
      [0, 1, 2],
      [1, 0, 2],
      [2, 1, 0],
      [0, 2, 1],
    ])
      expect(
        told(
          caps,
          order.map((at) => rows[at] as Entry),
        ),
      ).toEqual([]);
    expect(told([least(3), unitCap(1), leaders(1)], rows)).toEqual([["least", 2, 2]]);
    expect(told([least(3), unitCap(2), leaders(1)], rows)).toEqual([["least", 2, 2, "leaders  1-2"]]);
  });

  it("of rounds and units is reached by a row of each", () => {
    const both: readonly Entry[] = [{ unit: "a" }, { unit: "b" }, { unit: "a", round: "2" }];
    const caps = [unitCap(1), quota("round", { span: "eachRound", max: { count: 1 } })];
    expect(told([least(2), ...caps], both)).toEqual([]);
    expect(told([least(2), ...caps], [both[1], both[0], both[2]] as readonly Entry[])).toEqual([]);
    expect(told([least(3), ...caps], both)).toEqual([["least", 2, 2]]);
  });
});

describe("a minimum and those who are selected already", () => {
  const yes: Entry = { agreed: "yes" };

  it("is reached by them, though they are more than another number allows", () => {
    expect(told([least(2, { max: { count: 1 } })], [yes, yes, yes])).toEqual([]);
    expect(told([least(4, { max: { count: 1 } })], [yes, yes, yes, {}])).toEqual([["least", 3, 3, "least  1-4"]]);
  });

  it("has no seat that one of another round has", () => {
    const each = least(1, { span: "eachRound" });
    const total = quota("total", { max: { count: 1 } });
    expect(told([each, total], [{ round: "1", ...yes }, { round: "2" }])).toEqual([["least", 0, 0, "total  1-2"]]);
    expect(told([each, total], [{ round: "2" }, { round: "1", ...yes }])).toEqual([["least", 0, 0, "total  1-2"]]);
  });

  it("gives them their seats before anybody who is open", () => {
    const two = [{ unit: "a", leader: true }, { unit: "b", leader: true, ...yes }, { unit: "b" }];
    expect(told([least(2), leaders(1), unitCap(1)], two)).toEqual([["least", 1, 1, "leaders  1-2", "unit b 1-2"]]);
  });
});

describe("a minimum where something is missing", () => {
  it("is no matter as long as rows of no known round could reach it", () => {
    const each = least(1, { span: "eachRound" });
    expect(told([each], [{ round: "1" }, { round: "" }])).toEqual([]);
    expect(told([{ ...each, min: 2 }], [{ round: "1" }, { round: "" }])).toEqual([["least", 0, 0]]);
  });

  it("is no matter as long as rows of which nobody knows whether they count could reach it", () => {
    const ofLeaders = least(1, { where: { evidence: "lanh-dao", test: { is: "yes" } } });
    expect(told([ofLeaders], [{ leader: null }])).toEqual([]);
    expect(told([ofLeaders], [{ leader: false }])).toEqual([["least", 0, 0]]);
  });

  it("is not denied by a number of units where nobody knows the unit", () =>
    expect(told([least(2), unitCap(1)], [{ unit: "" }, { unit: "" }])).toEqual([]));
});

const UNITS = ["a", "b"];
const instance = fc.record({
  entries: fc.array(
    fc.record({
      unit: fc.constantFrom(...UNITS),
      round: fc.constantFrom("1", "2"),
      leader: fc.boolean(),
      agreed: fc.constantFrom(undefined, undefined, undefined, "yes" as const, "no" as const),
    }),
    { maxLength: 8 },
  ),
  people: fc.tuple(fc.constantFrom(4, 5, 10, 15), fc.constantFrom(4, 5, 10, 15)),
  min: fc.integer({ min: 1, max: 6 }),
  span: fc.constantFrom("allRounds" as const, "eachRound" as const),
  total: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  round: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  unit: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  leaders: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  share: fc.boolean(),
});
type Instance = typeof instance extends fc.Arbitrary<infer T> ? T : never;
type Caps = Pick<Instance, "total" | "round" | "unit" | "leaders" | "people" | "share">;

/** The numbers under test as the plan has them. */
const quotasOf = ({ total, round, unit, leaders: lead, share: hasShare, min, span }: Instance): readonly Quota[] => [
  least(min, { span, ...(total === undefined ? {} : { max: { count: total } }) }),
  ...(round === undefined ? [] : [quota("round", { span: "eachRound", max: { count: round } })]),
  ...(unit === undefined ? [] : [unitCap(unit)]),
  ...(lead === undefined ? [] : [leaders(lead)]),
  ...(hasShare ? [quota("share", { stage: "nominated", per: "unit", max: { ofHeadcount: { num: 20, den: 100 } } })] : []),
];

/** Tries every choice of the open rows: the most that any has in a round, or in all. `more`: seats added to one cap. */
function best(
  { entries, span }: Instance,
  caps: Caps,
  round: string | undefined,
  more: { readonly id: string; readonly unit?: string | undefined; readonly by: number },
): number {
  const counts = (rows: readonly Entry[]): number => rows.filter((one) => round === undefined || one.round === round).length;
  const open = entries.filter((one) => one.agreed === undefined);
  const standing = entries.filter((one) => one.agreed === "yes");
  const plus = (id: string, unit?: string): number => (more.id === id && more.unit === unit ? more.by : 0);
  // whoever is chosen besides those who stand must find room under every number that speaks of it
  const over = (all: readonly Entry[], of: (one: Entry) => boolean, max: number | undefined, chosen: readonly Entry[]): boolean =>
    max !== undefined && chosen.some(of) && all.filter(of).length > max;
  let most = 0;
  for (let way = 0; way < 2 ** open.length; way++) {
    const chosen = open.filter((_, at) => (way >> at) % 2 === 1);
    const all = [...standing, ...chosen];
    const raised = (max: number | undefined, id: string, unit?: string): number | undefined =>
      max === undefined ? undefined : max + plus(id, unit);
    const broken =
      (span === "allRounds" && over(all, () => true, raised(caps.total, "least"), chosen)) ||
      (span === "eachRound" &&
        ["1", "2"].some((one) => over(all, (row) => row.round === one, raised(caps.total, "least"), chosen))) ||
      ["1", "2"].some((one) => over(all, (row) => row.round === one, raised(caps.round, "round"), chosen)) ||
      UNITS.some((one) => over(all, (row) => row.unit === one, raised(caps.unit, "unit", one), chosen)) ||
      over(all, (row) => row.leader === true, raised(caps.leaders, "leaders"), chosen) ||
      UNITS.some(
        (one, at) =>
          caps.share &&
          over(all, (row) => row.unit === one, raised(share(caps.people[at] ?? 0, { num: 20, den: 100 }), "share", one), chosen),
      );
    if (!broken) most = Math.max(most, counts(all));
  }
  return most;
}

describe("an impossible minimum and brute force", () => {
  it("agree on random instances: what can be reached, and the least by which a cap must be raised", () => {
    fc.assert(
      fc.property(instance, (one) => {
        const campaign = campaignOf(quotasOf(one));
        const units = UNITS.map((key, at): KeyedUnit => ({ key, name: key, people: one.people[at] ?? 0 }));
        const found = impossibleQuotas(campaign, candidatesOf(campaign, one.entries), units);
        const rounds = one.span === "eachRound" ? ["1", "2"] : [undefined];
        const none = { id: "", by: 0 };
        const expected = rounds.filter((round) => best(one, one, round, none) < one.min);
        expect(found.map((each) => each.reachable)).toEqual(expected.map((round) => best(one, one, round, none)));
        found.forEach(({ changes, reachable }, at) => {
          const round = expected[at];
          const [lower, ...caps] = changes;
          expect(lower).toEqual({ is: "minimum", to: reachable });
          for (const cap of caps) {
            if (cap.is !== "cap") throw new Error("one lower minimum only");
            // a cap of each round is raised in the round of the minimum, or in one of both
            if (cap.quota.span === "eachRound" && round === undefined) continue;
            const by = cap.to - cap.from;
            const after = (seats: number): number => best(one, one, round, { id: cap.quota.id, unit: cap.unit, by: seats });
            expect([after(by) >= one.min, after(by - 1) >= one.min]).toEqual([true, false]);
          }
          // no cap that would do alone is left out
          const named = new Set(caps.map((cap) => (cap.is === "cap" ? `${cap.quota.id} ${cap.unit ?? ""}` : "")));
          const all = [
            ...(one.span === "allRounds" && one.total !== undefined ? [{ id: "least" }] : []),
            ...(one.leaders === undefined ? [] : [{ id: "leaders" }]),
            ...(one.unit === undefined ? [] : UNITS.map((unit) => ({ id: "unit", unit }))),
            ...(one.share ? UNITS.map((unit) => ({ id: "share", unit })) : []),
          ] as readonly { readonly id: string; readonly unit?: string }[];
          for (const cap of all)
            expect(named.has(`${cap.id} ${cap.unit ?? ""}`)).toBe(best(one, one, round, { ...cap, by: 20 }) >= one.min);
        });
      }),
      runs(3000),
    );
  });

  it("hold in any order of the rows", () => {
    const shuffled = instance.chain((one) =>
      fc.shuffledSubarray(one.entries, { minLength: one.entries.length }).map((entries) => ({ one, entries })),
    );
    fc.assert(
      fc.property(shuffled, ({ one, entries }) => {
        const units = UNITS.map((key, at): KeyedUnit => ({ key, name: key, people: one.people[at] ?? 0 }));
        const sorted = (rows: readonly Entry[]): readonly unknown[] =>
          told(quotasOf(one), rows, units).map((each) => [...(each as readonly unknown[])].map(String).sort());
        expect(sorted(entries)).toEqual(sorted(one.entries));
      }),
      RUNS,
    );
  });
});

describe("a large sheet", () => {
  it("is answered in no time", () => {
    const units = Array.from({ length: 40 }, (_, at): KeyedUnit => ({ key: `u${at}`, name: `u${at}`, people: 10 }));
    const entries = units.flatMap(({ key }, at): readonly Entry[] => [
      ...Array.from({ length: 3 }, (_, i) => ({ unit: key, leader: i === 0, round: at % 2 === 0 ? "1" : "2" })),
      ...Array.from({ length: 3 }, (_, i) => ({ unit: key, leader: i === 0, round: "1" })),
    ]);
    const caps = [
      least(90, { max: { count: 95 } }),
      quota("round", { span: "eachRound", max: { count: 60 } }),
      quota("share", { stage: "nominated", per: "unit", max: { ofHeadcount: { num: 20, den: 100 } } }),
      leaders(3),
    ];
    const from = performance.now();
    const found = told(caps, entries, units);
    expect(found.length === 0 || JSON.stringify(found[0]).startsWith('["least",80,80')).toBe(true);
    expect(performance.now() - from).toBeLessThan(20_000);
  });
});
