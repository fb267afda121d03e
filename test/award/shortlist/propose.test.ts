import type { Campaign, Quota } from "../../../src/award/campaign/campaign";
import type { Candidate } from "../../../src/award/candidate";
import type { KeyedUnit } from "../../../src/award/quota/caps";
import { propose, type Shortlist } from "../../../src/award/shortlist/propose";
import { campaignOf, candidatesOf, quota, type Entry } from "../field";

const total = (count: number, change: Partial<Quota> = {}): Quota => quota("total", { max: { count }, ...change });
const unitCap = (count: number): Quota => quota("unit", { per: "unit", max: { count } });
const percent = quota("share", { stage: "nominated", per: "unit", max: { ofHeadcount: { num: 20, den: 100 } } });
const leaders = (count: number): Quota =>
  quota("leaders", { max: { count }, where: { evidence: "lanh-dao", test: { is: "yes" } } });
const unitsOf = (people: Readonly<Record<string, number>>): readonly KeyedUnit[] =>
  Object.entries(people).map(([key, count]) => ({ key, name: key.toUpperCase(), people: count }));

type Change = (one: Candidate) => Candidate;
const shortlist = (
  quotas: readonly Quota[],
  entries: readonly Entry[],
  units: readonly KeyedUnit[] = [],
  change: Change = (one) => one,
  by: (campaign: Campaign) => Campaign = (campaign) => campaign,
): Shortlist => {
  const campaign = by(campaignOf(quotas));
  return propose(campaign, candidatesOf(campaign, entries).map(change), units);
};
/** What became of each row, list by list. */
const told = ({ proposals }: Shortlist): readonly string[] => {
  const row = ({ candidate }: { readonly candidate: Candidate }): number => candidate.row;
  return proposals.map((one) =>
    [
      ...(one.chosen.length > 0 ? [`chọn ${one.chosen.map(row).join()}`] : []),
      ...one.tied.map((tie) => `bằng nhau ${tie.members.map(row).join()}: ${tie.room} chỗ (${tie.quota.id})`),
      ...one.passedOver.map((passed) => `hết chỗ ${row(passed.who)} (${passed.quota.id})`),
      ...(one.notReached.length > 0 ? [`chưa xét ${one.notReached.map(row).join()}`] : []),
    ].join("; "),
  );
};
const asked = (list: Shortlist): readonly string[] => list.asked.map((one) => `${one.candidate.row} ${one.cause}`);
const seats = (list: Shortlist): readonly unknown[] => list.left.map((one) => [one.quota.id, one.round, one.seats]);

/** Rows by degree; a letter is the unit. */
const row = (unit: string, degree: number | undefined, more: Entry = {}): Entry => ({ unit, degree, ...more });
const yes = { agreed: "yes" } as const;

describe("the shortlist", () => {
  it("takes from the highest down until the number is full, and says which number it was", () => {
    const list = shortlist([total(2)], [row("a", 1), row("b", 3), row("a", 2), row("b", 0)]);
    expect(told(list)).toEqual(["chọn 1,2; hết chỗ 0 (total); hết chỗ 3 (total)"]);
    expect(seats(list)).toEqual([["total", undefined, 0]]);
    expect(asked(list)).toEqual([]);
  });

  it("takes everybody where the plan sets no number", () => {
    const list = shortlist([], [row("a", 1), row("a", 1), row("b", 3)]);
    expect(told(list)).toEqual(["chọn 2,0,1"]);
    expect(list.left).toEqual([]);
  });

  it("a minimum alone takes no seat from anybody", () =>
    expect(told(shortlist([quota("least", { min: 1 })], [row("a", 1), row("a", 2)]))).toEqual(["chọn 1,0"]));

  it("equals who all fit are chosen", () =>
    expect(told(shortlist([total(3)], [row("a", 2), row("b", 2), row("a", 3)]))).toEqual(["chọn 2,0,1"]));

  it("equals who exactly fill their unit's number are chosen", () =>
    expect(told(shortlist([unitCap(2)], [row("a", 2), row("a", 2), row("b", 2)]))).toEqual(["chọn 0,1,2"]));

  it("counts a row under each number that speaks of it: who is passed over is told by the number that is full first", () => {
    const list = shortlist([total(3), unitCap(1)], [row("a", 9), row("a", 8), row("b", 7), row("c", 6), row("d", 5)]);
    expect(told(list)).toEqual(["chọn 0,2,3; hết chỗ 1 (unit); hết chỗ 4 (total)"]);
  });

  it("numbers of another kind take no seat here", () =>
    expect(told(shortlist([total(0, { kind: "tapThe" }), total(1)], [row("a", 2)]))).toEqual(["chọn 0"]));
});

describe("a tie at the cut is never broken", () => {
  it("by the number of the campaign: all equals are named with the seats that are left", () => {
    const list = shortlist([total(3)], [row("a", 5), row("a", 4), row("b", 4), row("c", 4), row("a", 1)]);
    expect(told(list)).toEqual(["chọn 0; bằng nhau 1,2,3: 2 chỗ (total); hết chỗ 4 (total)"]);
    expect(seats(list)).toEqual([["total", undefined, 0]]);
  });

  it("by a unit's own number: only its equals are asked about, the other units' are chosen", () => {
    const list = shortlist([unitCap(1)], [row("a", 4), row("a", 4), row("b", 4), row("a", 1), row("b", 1), row("c", 1)]);
    expect(told(list)).toEqual(["chọn 2,5; bằng nhau 0,1: 1 chỗ (unit); hết chỗ 3 (unit); hết chỗ 4 (unit)"]);
  });

  it("by the campaign's number, of equals who would fill their units' numbers only in part", () => {
    // 3 of unit a have 2 seats of their own, 1 of unit b has one: 3 seats are needed, and 2 are there
    const list = shortlist([total(2), unitCap(2)], [row("a", 4), row("a", 4), row("a", 4), row("b", 4)]);
    expect(told(list)).toEqual(["bằng nhau 0,1,2,3: 2 chỗ (total)"]);
    // with 3 seats the units' own numbers decide
    expect(told(shortlist([total(3), unitCap(2)], [row("a", 4), row("a", 4), row("a", 4), row("b", 4)]))).toEqual([
      "chọn 3; bằng nhau 0,1,2: 2 chỗ (unit)",
    ]);
  });

  it("the tightest number of a unit is the one that is named", () => {
    const wide = quota("wide", { per: "unit", max: { count: 3 } });
    const tight = quota("tight", { per: "unit", max: { count: 1 } });
    const equals = [row("a", 4), row("a", 4)];
    expect(told(shortlist([wide, tight], equals))).toEqual(["bằng nhau 0,1: 1 chỗ (tight)"]);
    expect(told(shortlist([tight, wide], equals))).toEqual(["bằng nhau 0,1: 1 chỗ (tight)"]);
    // of equally tight ones the first of the plan
    expect(told(shortlist([tight, unitCap(1)], equals))).toEqual(["bằng nhau 0,1: 1 chỗ (tight)"]);
  });

  it("rows below go on where their seats do not hang on it", () => {
    const list = shortlist([total(9), unitCap(1)], [row("a", 4), row("a", 4), row("b", 3), row("a", 2)]);
    expect(told(list)).toEqual(["chọn 2; bằng nhau 0,1: 1 chỗ (unit); hết chỗ 3 (unit)"]);
    expect(seats(list)).toEqual([["total", undefined, 7]]);
  });

  it("the council's yes stands above and below an open tie", () => {
    const list = shortlist([total(3)], [row("a", 9, yes), row("a", 4), row("b", 4), row("c", 4), row("c", 1, yes)]);
    expect(told(list)).toEqual(["chọn 0,4; bằng nhau 1,2,3: 1 chỗ (total)"]);
  });
});

describe("seats that hang on an open tie", () => {
  // of three equals two are taken for the campaign: which of unit a's two seats go is open, so what follows in unit a is open too
  const rows = [row("a", 4), row("a", 4), row("b", 4)];
  const later = (unit: string): Entry => row(unit, 4, { round: "2" });
  const eachRound = total(2, { span: "eachRound" });

  it("decide nobody of the same unit afterwards", () => {
    expect(told(shortlist([eachRound, unitCap(2)], [...rows, later("a")]))).toEqual([
      "bằng nhau 0,1,2: 2 chỗ (total)",
      "chưa xét 3",
    ]);
  });

  it("decide others, whose unit is not among the equals", () =>
    expect(told(shortlist([eachRound, unitCap(2)], [...rows, later("c")]))).toEqual([
      "bằng nhau 0,1,2: 2 chỗ (total)",
      "chọn 3",
    ]));

  it("decide those of the unit too where there is room, however the tie ends", () => {
    expect(told(shortlist([eachRound, unitCap(3)], [...rows, later("a")]))).toEqual(["bằng nhau 0,1,2: 2 chỗ (total)", "chọn 3"]);
    expect(told(shortlist([eachRound, unitCap(3)], [...rows, later("a"), later("a")]))).toEqual([
      "bằng nhau 0,1,2: 2 chỗ (total)",
      "chưa xét 3,4",
    ]);
  });

  it("ask about equals of another unit by that unit's own number", () =>
    expect(told(shortlist([eachRound, unitCap(2)], [...rows, later("c"), later("c"), later("c")]))).toEqual([
      "bằng nhau 0,1,2: 2 chỗ (total)",
      "bằng nhau 3,4,5: 2 chỗ (unit)",
    ]));

  it("are a unit's: the campaign's seats are counted once, as taken", () =>
    expect(
      told(shortlist([eachRound, unitCap(2), quota("all", { max: { count: 4 } })], [...rows, later("c"), later("d")])),
    ).toEqual(["bằng nhau 0,1,2: 2 chỗ (total)", "chọn 3,4"]));

  it("are no more of a unit than it has in that round", () => {
    const ofRound = quota("unitRound", { per: "unit", span: "eachRound", max: { count: 2 } });
    const equals = [row("a", 4), row("a", 4), row("a", 4)];
    expect(told(shortlist([total(1, { span: "eachRound" }), ofRound, unitCap(3)], [...equals, later("a")]))).toEqual([
      "bằng nhau 0,1,2: 1 chỗ (total)",
      "chọn 3",
    ]);
  });

  it("leave everything below undecided, but what the council has said", () =>
    expect(
      told(
        shortlist(
          [eachRound, unitCap(2)],
          [...rows, later("a"), row("c", 3, { round: "2" }), row("c", 2, { round: "2", ...yes })],
        ),
      ),
    ).toEqual(["bằng nhau 0,1,2: 2 chỗ (total)", "chọn 5; chưa xét 3,4"]));
});

describe("a number that crosses the units", () => {
  it("seats a group of equals whole where it fits", () =>
    expect(
      told(shortlist([total(9), leaders(2)], [row("a", 4, { leader: true }), row("b", 4, { leader: true }), row("c", 4)])),
    ).toEqual(["chọn 0,1,2"]));

  it("asks where it does not fit, and nothing below is decided", () =>
    expect(
      told(
        shortlist(
          [total(9), leaders(1)],
          [row("a", 5), row("a", 4, { leader: true }), row("b", 4, { leader: true }), row("c", 3), row("c", 2, yes)],
        ),
      ),
    ).toEqual(["chọn 0,4; bằng nhau 1,2: 1 chỗ (leaders); chưa xét 3"]));

  it("passes over a row whose seats are gone, and takes those below whom it does not concern", () =>
    expect(
      told(shortlist([total(9), leaders(1)], [row("a", 5, { leader: true }), row("a", 4, { leader: true }), row("b", 3)])),
    ).toEqual(["chọn 0,2; hết chỗ 1 (leaders)"]));

  it("names the number that is short, with the fewest seats where several are", () => {
    const group = [row("a", 4, { leader: true }), row("b", 4, { leader: true }), row("c", 4, { leader: true })];
    expect(told(shortlist([total(2), leaders(1)], group))).toEqual(["bằng nhau 0,1,2: 1 chỗ (leaders)"]);
    expect(told(shortlist([total(1), leaders(2)], group))).toEqual(["bằng nhau 0,1,2: 1 chỗ (total)"]);
    expect(told(shortlist([total(3), leaders(3)], group))).toEqual(["chọn 0,1,2"]);
  });

  it("a list below the cut waits, where its numbers hang on it", () => {
    const cut = [row("a", 4, { leader: true }), row("b", 4, { leader: true })];
    expect(told(shortlist([leaders(1)], [...cut, row("c", 4, { leader: true, round: "2" })]))).toEqual([
      "bằng nhau 0,1: 1 chỗ (leaders)",
      "chưa xét 2",
    ]);
    expect(told(shortlist([leaders(1)], [...cut, row("c", 4, { round: "2" })]))).toEqual([
      "bằng nhau 0,1: 1 chỗ (leaders)",
      "chọn 2",
    ]);
  });

  it("equals of two kinds are one such group: individuals and households share a list", () => {
    const kinds = (one: Campaign): Campaign => ({ ...one, categories: [] });
    const two = [row("a", 4), row("a", 4, { kind: "hoGiaDinh" }), row("a", 3)];
    expect(told(shortlist([total(1)], two, [], undefined, kinds))).toEqual(["chọn 0,1; hết chỗ 2 (total)"]);
    expect(told(shortlist([total(0)], two, [], undefined, kinds))).toEqual(["chọn 1; hết chỗ 0 (total); hết chỗ 2 (total)"]);
    expect(told(shortlist([total(1)], [row("a", 4), ...two], [], undefined, kinds))).toEqual([
      "bằng nhau 0,1,2: 1 chỗ (total); chưa xét 3",
    ]);
  });
});

describe("the council's yes", () => {
  it("stands though the number is full, and uses its seat before any other row", () => {
    const list = shortlist([total(1)], [row("a", 9), row("a", 1, yes), row("b", 0, yes)]);
    expect(told(list)).toEqual(["chọn 1,2; hết chỗ 0 (total)"]);
    expect(seats(list)).toEqual([["total", undefined, 0]]);
  });

  it("of a later round uses its seat of all rounds before an earlier round is proposed", () =>
    expect(told(shortlist([total(1)], [row("a", 9), row("a", 1, { round: "2", ...yes })]))).toEqual([
      "hết chỗ 0 (total)",
      "chọn 1",
    ]));

  it("stands for a row that no form was met of, and uses a seat too", () =>
    expect(told(shortlist([total(1)], [row("a", 9), row("a", 1, { status: "ineligible", ...yes })]))).toEqual([
      "chọn 1; hết chỗ 0 (total)",
    ]));

  it("is no tie with its equals", () =>
    expect(told(shortlist([total(2)], [row("a", 4), row("a", 4, yes)]))).toEqual(["chọn 1,0"]));

  it("its no frees the seat", () =>
    expect(told(shortlist([total(1)], [row("a", 9, { agreed: "no" }), row("a", 1)]))).toEqual(["chọn 1"]));
});

describe("rows that the council must look at first", () => {
  it("stand in the order of the sheet, each with its cause, outside the count", () => {
    const list = shortlist(
      [total(9)],
      [
        row("a", 3, { round: "" }),
        row("a", 9, { status: "review" }),
        row("b", undefined),
        row("a", 5),
        row("a", 4),
        row("a", 1, { status: "ineligible" }),
      ],
      [],
      (one) => (one.row === 4 ? { ...one, selection: "contradicted" } : one),
    );
    expect(asked(list)).toEqual(["0 roundMissing", "1 review", "2 unranked", "4 contradicted"]);
    expect(told(list)).toEqual(["chọn 3"]);
    expect(seats(list)).toEqual([["total", undefined, 8]]);
  });

  it("are none of those whom the council has selected, whatever they lack", () => {
    const list = shortlist(
      [total(9), percent],
      [row("a", undefined, yes), row("a", 4), row("a", 4, { round: "", ...yes }), row("a", 1, { status: "review", ...yes })],
      unitsOf({ a: 100 }),
    );
    expect(asked(list)).toEqual([]);
    expect(seats(list)).toEqual([["total", undefined, 5]]);
  });

  it("are none that stand aside or were refused", () => {
    const list = shortlist([percent], [row("a", 4, { agreed: "no" }), row("a", 3)], [], (one) =>
      one.row === 1 ? { ...one, selection: "aside" } : one,
    );
    expect([asked(list), told(list)]).toEqual([[], []]);
  });

  it.each<[string, Readonly<Record<string, number>>, readonly string[], readonly string[]]>([
    ["a share that comes to nobody", { a: 4 }, ["0 capOfZero"], []],
    ["a unit whose people nobody counted", {}, ["0 peopleMissing"], []],
    ["neither", { a: 5 }, [], ["chọn 0"]],
  ])("%s", (_, people, expected, chosen) => {
    const list = shortlist([percent], [row("a", 4)], unitsOf(people));
    expect([asked(list), told(list)]).toEqual([expected, chosen]);
  });

  it("a number of 0 that the plan writes is no question: nobody is chosen", () => {
    const list = shortlist([total(0)], [row("a", 4)]);
    expect([asked(list), told(list)]).toEqual([[], ["hết chỗ 0 (total)"]]);
  });

  it("a row that is not eligible is no question, whatever its numbers are", () =>
    expect(asked(shortlist([percent], [row("a", 4, { status: "ineligible" })], unitsOf({ a: 4 })))).toEqual([]));

  it("a share that speaks of others is no question", () =>
    expect(asked(shortlist([{ ...percent, kind: "tapThe" }], [row("a", 4)]))).toEqual([]));
});

describe("seats that are left", () => {
  it("are told for each campaign-wide number of the council's choice, each round its own", () => {
    const list = shortlist(
      [total(5), quota("round", { span: "eachRound", max: { count: 2 } }), unitCap(1), percent, quota("least", { min: 2 })],
      [row("a", 4), row("b", 4, { round: "2" }), row("c", 3, { round: "2" })],
      unitsOf({ a: 10, b: 10, c: 10 }),
    );
    expect(told(list)).toEqual(["chọn 0", "chọn 1,2"]);
    expect(seats(list)).toEqual([
      ["total", undefined, 2],
      ["round", "1", 1],
      ["round", "2", 0],
    ]);
  });

  it("are none of a number of nominations, nor of a campaign-wide share", () =>
    expect(
      seats(
        shortlist(
          [
            quota("nominated", { stage: "nominated", max: { count: 3 } }),
            quota("share", { max: { ofHeadcount: { num: 20, den: 100 } } }),
          ],
          [],
        ),
      ),
    ).toEqual([]));

  it("are never below none, though the council selected more than the plan allows", () =>
    expect(seats(shortlist([total(1)], [row("a", 4, yes), row("a", 3, yes)]))).toEqual([["total", undefined, 0]]));
});

describe("a number of a unit in each round", () => {
  const each = quota("unit", { per: "unit", span: "eachRound", max: { count: 1 } });

  it("begins anew with each round", () =>
    expect(told(shortlist([each], [row("a", 4), row("a", 3), row("a", 4, { round: "2" }), row("b", 1)]))).toEqual([
      "chọn 0,3; hết chỗ 1 (unit)",
      "chọn 2",
    ]));

  it("over all rounds it does not", () =>
    expect(told(shortlist([unitCap(1)], [row("a", 4), row("a", 4, { round: "2" }), row("b", 1)]))).toEqual([
      "chọn 0,2",
      "hết chỗ 1 (unit)",
    ]));
});
