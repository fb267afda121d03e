import type { Campaign, Evidence } from "../../../src/award/campaign/campaign";
import type { Candidate } from "../../../src/award/candidate";
import { keysOf } from "../../../src/award/ranking/keys";
import { isRanked, rank, type RankedList, type Ranking } from "../../../src/award/ranking/rank";
import { BLANK, type Value } from "../../../src/award/nomination/value";
import { campaignOf, candidatesOf } from "../field";

const LEVELS = ["Hoàn thành nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ"];
const column = (id: string, header: string, type: Evidence["type"], more: Partial<Evidence> = {}): Evidence => ({
  id,
  header,
  aliases: [],
  type,
  ...more,
});
/** A plan that ranks individuals by initiatives, then by the share of the target, then by the yearly grade. */
const campaign: Campaign = {
  ...campaignOf([]),
  groups: [
    { id: "g", label: "Cá nhân" },
    { id: "can-bo", label: "Cán bộ" },
  ],
  tiers: [
    { id: "gk", name: "Giấy khen", aliases: [], own: true, rank: 1, clause: { ref: "V.1" }, decidedBy: "plan" },
    { id: "bk", name: "Bằng khen", aliases: [], own: false, rank: 2, clause: { ref: "V.2" }, decidedBy: "plan" },
  ],
  evidence: [
    column("sang-kien", "Số sáng kiến", "count"),
    column("chi-tieu", "Tỷ lệ hoàn thành chỉ tiêu", "percent"),
    column("xep-loai", "Xếp loại", "level", { levels: LEVELS }),
  ],
  ranking: [{ group: "g", evidence: ["sang-kien", "chi-tieu", "xep-loai"] }],
};
const number = (value: number): Value => ({ is: "number", value, cell: value });
const grade = (level: number): Value => ({ is: "level", level, cell: LEVELS[level] ?? "Không" });
const values = (initiatives?: number, target?: number, level?: number): readonly Value[] => [
  initiatives === undefined ? BLANK : number(initiatives),
  target === undefined ? BLANK : number(target),
  level === undefined ? BLANK : grade(level),
];

interface Row extends Partial<Pick<Candidate, "round" | "tier" | "group" | "selection">> {
  readonly values?: readonly Value[];
  readonly score?: number;
  readonly status?: Candidate["decision"]["status"];
}
const rows = (all: readonly Row[]): readonly Candidate[] =>
  all.map((change, at) => {
    const { values: cells = [], score, status = "eligible", ...rest } = change;
    const [one] = candidatesOf(campaign, [score === undefined ? {} : { score }]) as readonly [Candidate];
    return {
      ...one,
      row: at,
      tier: "gk",
      group: "g",
      round: "1",
      nomination: { ...one.nomination, values: cells },
      decision: { ...one.decision, status },
      ...rest,
    };
  });
const places = (list: RankedList | undefined): readonly string[] =>
  (list?.ranked ?? []).map((one) => `${one.candidate.row}: ${one.place}${one.tied ? " bằng nhau" : ""}`);
const ranked = (all: readonly Row[], by: Campaign = campaign): Ranking => rank(by, rows(all));
const only = (all: readonly Row[], by: Campaign = campaign): RankedList => {
  const { lists } = ranked(all, by);
  expect(lists).toHaveLength(1);
  return lists[0] as RankedList;
};

describe("places", () => {
  it("go from the highest down; equals share one, and the next place counts them all", () => {
    const list = only([
      { values: values(1, 100, 1) },
      { values: values(3, 100, 1) },
      { values: values(5, 100, 1) },
      { values: values(3, 100, 1) },
    ]);
    expect(places(list)).toEqual(["2: 1", "1: 2 bằng nhau", "3: 2 bằng nhau", "0: 4"]);
    expect(list.unranked).toEqual([]);
    expect(list.keys).toEqual(["Số sáng kiến", "Tỷ lệ hoàn thành chỉ tiêu", "Xếp loại"]);
  });

  it("equals of the first key are told apart by the second, then by the third, never by a later key first", () => {
    const list = only([
      { values: values(2, 100, 0) },
      { values: values(2, 110, 0) },
      { values: values(2, 110, 2) },
      { values: values(1, 200, 2) },
      { values: values(3, 90, 0) },
    ]);
    expect(places(list)).toEqual(["4: 1", "2: 2", "1: 3", "0: 4", "3: 5"]);
  });

  it("of a group for which the plan sets no key are one: nobody but the council tells its people apart", () => {
    const list = only([{ values: values(1) }, { values: values(9) }, {}], { ...campaign, ranking: [] });
    expect(places(list)).toEqual(["0: 1 bằng nhau", "1: 1 bằng nhau", "2: 1 bằng nhau"]);
    expect([list.keys, list.unranked]).toEqual([[], []]);
  });

  it("a row alone is the first, and equal to nobody", () => {
    expect(places(only([{ values: values(1, 1, 1) }]))).toEqual(["0: 1"]);
    expect(places(only([{}]))).toEqual(["0: 1"]);
  });

  it("are kept in the order of the sheet among equals", () =>
    expect(places(only([{ values: values(1, 1, 1) }, { values: values(1, 1, 1) }, { values: values(1, 1, 1) }]))).toEqual([
      "0: 1 bằng nhau",
      "1: 1 bằng nhau",
      "2: 1 bằng nhau",
    ]));
});

describe("a row that lacks a key", () => {
  const lacking = (list: RankedList): readonly string[] => list.unranked.map((one) => `${one.candidate.row} thiếu ${one.lacks}`);

  it("has no place where that key tells it from the others; the others are ranked without it", () => {
    const list = only([{ values: values(3, 100, 1) }, {}, { values: values(5, 100, 1) }, { values: values(undefined, 100, 1) }]);
    expect(places(list)).toEqual(["2: 1", "0: 2"]);
    expect(lacking(list)).toEqual(["1 thiếu Số sáng kiến", "3 thiếu Số sáng kiến"]);
  });

  it("has its place where an earlier key has set it apart already", () => {
    const list = only([{ values: values(5) }, { values: values(3, 100, 1) }, { values: values(3, 110, 1) }]);
    expect(places(list)).toEqual(["0: 1", "2: 2", "1: 3"]);
    expect(list.unranked).toEqual([]);
  });

  it("is named with the key that its equals have, whichever that is", () => {
    const list = only([{ values: values(3, 100) }, { values: values(3, 100, 2) }, { values: values(3) }, { values: values(1) }]);
    expect(places(list)).toEqual(["1: 1", "3: 2"]);
    expect(lacking(list)).toEqual(["2 thiếu Tỷ lệ hoàn thành chỉ tiêu", "0 thiếu Xếp loại"]);
  });

  it("that all of its equals lack too goes by the next key", () => {
    const list = only([{ values: values(2, undefined, 0) }, { values: values(2, undefined, 2) }, { values: values(4, 100, 0) }]);
    expect(places(list)).toEqual(["2: 1", "1: 2", "0: 3"]);
    expect(list.unranked).toEqual([]);
  });

  it("equals that lack every further key share their place", () =>
    expect(places(only([{ values: values(2) }, { values: values(2) }, { values: values(4) }]))).toEqual([
      "2: 1",
      "0: 2 bằng nhau",
      "1: 2 bằng nhau",
    ]));
});

describe("Điểm", () => {
  it("goes before every key of the plan where each row has it", () => {
    const list = only([
      { values: values(9, 100, 1), score: 80 },
      { values: values(1, 100, 1), score: 95 },
      { values: values(2, 100, 1), score: 80 },
    ]);
    expect(places(list)).toEqual(["1: 1", "0: 2", "2: 3"]);
    expect(list.keys).toEqual(["score", "Số sáng kiến", "Tỷ lệ hoàn thành chỉ tiêu", "Xếp loại"]);
  });

  it("counts for nobody where one row lacks it", () => {
    const list = only([{ values: values(1, 100, 1), score: 95 }, { values: values(9, 100, 1) }]);
    expect(places(list)).toEqual(["1: 1", "0: 2"]);
    expect(list.keys).not.toContain("score");
  });
});

describe("a list", () => {
  it("holds one round, one form, one criteria group: rounds in the plan's order, forms from high to low, groups in the plan's order", () => {
    const { lists } = ranked([
      { round: "2" },
      { group: "can-bo" },
      { tier: "bk", group: "can-bo" },
      {},
      { group: "caNhan" },
      { round: "2" },
      { tier: "bk" },
      { group: "tapThe" },
      { group: "hoGiaDinh" },
      {},
    ]);
    expect(lists.map((one) => [one.round, one.tier, one.group, one.ranked.map((row) => row.candidate.row)])).toEqual([
      ["1", "bk", "g", [6]],
      ["1", "bk", "can-bo", [2]],
      ["1", "gk", "g", [3, 9]],
      ["1", "gk", "can-bo", [1]],
      ["1", "gk", "tapThe", [7]],
      ["1", "gk", "caNhan", [4]],
      ["1", "gk", "hoGiaDinh", [8]],
      ["2", "gk", "g", [0, 5]],
    ]);
  });

  it.each<[string, Row]>([
    ["form", { tier: "bk" }],
    ["round", { round: "2" }],
    ["group", { group: "can-bo" }],
  ])("of neighbours that differ in %s only are two", (_, change) => {
    const { lists } = ranked([{}, change, {}, change]);
    expect(lists.map((one) => one.ranked.map((row) => row.candidate.row)).sort()).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it("has no row without a form or without a group, and rows without a round stand beside", () => {
    const { lists, withoutRound } = ranked([
      { round: undefined },
      { round: undefined, tier: undefined },
      { round: undefined, group: undefined },
      { tier: undefined },
      { group: undefined },
      {},
    ]);
    expect(lists.map((one) => places(one))).toEqual([["5: 1"]]);
    expect(withoutRound.map((one) => one.row)).toEqual([0]);
  });

  it("changes no campaign", () => {
    const tiers = campaign.tiers.map((one) => one.id);
    ranked([{}, {}]);
    expect(campaign.tiers.map((one) => one.id)).toEqual(tiers);
  });
});

describe("who is ranked", () => {
  it.each<[Candidate["decision"]["status"], Candidate["selection"], boolean]>([
    ["eligible", "open", true],
    ["eligible", "contradicted", true],
    ["eligible", "selected", true],
    ["eligible", "refused", false],
    ["eligible", "aside", false],
    ["ineligible", "selected", true],
    ["ineligible", "open", false],
    ["ineligible", "contradicted", false],
    ["review", "selected", true],
    ["review", "open", false],
    ["insufficient", "open", false],
    ["suspended", "open", false],
  ])("%s and %s: %p", (status, selection, expected) => {
    const [one] = rows([{ status, selection }]) as readonly [Candidate];
    expect(isRanked(one)).toBe(expected);
    expect(rank(campaign, [one]).lists).toHaveLength(expected ? 1 : 0);
  });
});

describe("a key", () => {
  const keyed: Campaign = {
    ...campaign,
    evidence: [
      column("khac", "Sáng kiến khác", "count"),
      column("cap-co-so", "Sáng kiến cấp cơ sở", "count"),
      column("cap-tinh", "Sáng kiến cấp tỉnh", "count"),
      column("tong", "Tổng số sáng kiến", "count", { sumOf: ["cap-co-so", "cap-tinh"] }),
      column("xep-loai", "Xếp loại", "level", { levels: LEVELS }),
    ],
    ranking: [
      { group: "khac", evidence: ["xep-loai"] },
      { group: "g", evidence: ["tong", "cot-da-xoa", "xep-loai"] },
    ],
  };
  const of = (header: string, cells: readonly Value[]): number | undefined => {
    const key = keysOf(keyed, "g").find((one) => one.header === header);
    return key?.of({ ...(rows([{}])[0] as Candidate).nomination, values: cells });
  };

  it("is one of its own group, in the plan's order; one that no column answers to stands there unread", () => {
    expect(keysOf(keyed, "g").map((one) => [one.header, one.unreadable])).toEqual([
      ["Tổng số sáng kiến", undefined],
      ["cot-da-xoa", true],
      ["Xếp loại", undefined],
    ]);
    expect(of("cot-da-xoa", [number(1), number(1), number(1), number(1), grade(1)])).toBeUndefined();
    expect(keysOf(keyed, "khac").map((one) => one.header)).toEqual(["Xếp loại"]);
    expect(keysOf(keyed, "ai-do")).toEqual([]);
  });

  it("that is a sum adds its columns up, and is lacking where one of them is", () => {
    expect(of("Tổng số sáng kiến", [number(9), number(2), number(3)])).toBe(5);
    expect(of("Tổng số sáng kiến", [BLANK, number(2), number(0)])).toBe(2);
    expect(of("Tổng số sáng kiến", [number(9), number(2), BLANK])).toBeUndefined();
    expect(of("Tổng số sáng kiến", [number(9), BLANK, number(2)])).toBeUndefined();
  });

  it.each<[string, Value | undefined, number | undefined]>([
    ["a level", grade(2), 2],
    ["Không, below every level", grade(-1), -1],
    ["Có", { is: "yes", cell: "Có" }, 1],
    ["Không", { is: "no", cell: "Không" }, 0],
    ["a number", number(0.5), 0.5],
    ["an empty cell", BLANK, undefined],
    ["a text", { is: "text", cell: "báo cáo" }, undefined],
    ["no cell at all", undefined, undefined],
  ])("by %s", (_, value, expected) =>
    expect(of("Xếp loại", value === undefined ? [] : [BLANK, BLANK, BLANK, BLANK, value])).toBe(expected),
  );

  it.each([0, 0.5, 1, 100, 2500, 1_000_000])(
    "that says more than %p stands above that number, and below every greater one that a person types",
    (value) => {
      const above: Value = { is: "number", value, above: true, cell: "Vượt mức" };
      const list = only([
        { values: [number(value), number(1), grade(0)] },
        { values: [above, number(1), grade(0)] },
        { values: [number(value + 0.01), number(1), grade(0)] },
      ]);
      expect(places(list)).toEqual(["2: 1", "1: 2", "0: 3"]);
    },
  );
});
