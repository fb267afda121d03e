import type { Campaign, Quota } from "../../../src/award/campaign/campaign";
import type { Candidate } from "../../../src/award/candidate";
import { quotaStates } from "../../../src/award/quota/state";
import type { KeyedUnit } from "../../../src/award/quota/units";
import { rank } from "../../../src/award/ranking/rank";
import { propose, type Shortlist } from "../../../src/award/shortlist/propose";
import { campaignOf, candidatesOf, quota, type Entry } from "../field";

const yes = { agreed: "yes" } as const;
const total = (count: number, change: Partial<Quota> = {}): Quota => quota("total", { max: { count }, ...change });
const leaders = quota("leaders", { max: { count: 1 }, where: { evidence: "lanh-dao", test: { is: "yes" } } });
const ofNoKind = (one: Candidate): Candidate => ({
  ...one,
  group: undefined,
  decision: { ...one.decision, whom: { is: "missing", kind: undefined, cells: [] } },
});

const shortlist = (
  quotas: readonly Quota[],
  entries: readonly Entry[],
  change: (one: Candidate) => Candidate = (one) => one,
  units: readonly KeyedUnit[] = [],
): Shortlist => {
  const campaign: Campaign = campaignOf(quotas);
  return propose(campaign, candidatesOf(campaign, entries).map(change), units);
};
const told = (list: Shortlist): unknown => ({
  lists: list.proposals.map((one) => ({
    chosen: one.chosen.map(({ candidate, place }) => `${place}: ${candidate.row}`),
    unplaced: one.unplaced.map(({ row }) => row),
    ...(one.passedOver.length > 0 ? { out: one.passedOver.map(({ who }) => who.candidate.row) } : {}),
    ...(one.notReached.length > 0 ? { below: one.notReached.map(({ candidate }) => candidate.row) } : {}),
  })),
  unlisted: list.unlisted.map(({ row }) => row),
  asked: list.asked.map(({ candidate, cause }) => `${candidate.row} ${cause}`),
});

describe("whom the council selected stands in block I", () => {
  it("without a place, where the row lacks a key that would tell it from the others", () =>
    expect(told(shortlist([total(9)], [{ degree: 3 }, yes, { degree: 2 }, {}]))).toEqual({
      lists: [{ chosen: ["1: 0", "2: 2"], unplaced: [1] }],
      unlisted: [],
      asked: ["3 unranked"],
    }));

  it("after the lists, where the row names no round of the campaign", () =>
    expect(told(shortlist([total(9)], [{ degree: 3, round: "", ...yes }, { degree: 2 }, { round: "", degree: 1 }]))).toEqual({
      lists: [{ chosen: ["1: 1"], unplaced: [] }],
      unlisted: [0],
      asked: ["2 roundMissing"],
    }));

  it("after the lists, where nobody knows what the row is about, or by which form, in the order of the sheet", () =>
    expect(
      told(
        shortlist([], [{ degree: 3, ...yes }, { degree: 3, ...yes }, { degree: 3, round: "", ...yes }, { degree: 3 }], (one) =>
          one.row === 0 ? ofNoKind(one) : one.row === 1 ? { ...one, tier: undefined } : one,
        ),
      ),
    ).toEqual({ lists: [{ chosen: ["1: 3"], unplaced: [] }], unlisted: [0, 1, 2], asked: [] }));

  it("after the lists, where its group is none of the campaign's; an open row of it is asked about", () =>
    expect(told(shortlist([], [{ ...yes, degree: 1 }, { degree: 1 }], (one) => ({ ...one, group: "đã xóa" })))).toEqual({
      lists: [],
      unlisted: [0],
      asked: ["1 unranked"],
    }));

  it("is in no list of ranks without a round, a form or a group", () => {
    const campaign = campaignOf([]);
    const rows = candidatesOf(campaign, [{ ...yes, degree: 1 }, { ...yes, degree: 1, round: "" }, yes]).map((one) =>
      one.row === 0 ? { ...one, tier: undefined } : one,
    );
    const { lists, withoutRound, withoutList } = rank(campaign, rows);
    expect([lists.length, withoutRound.map(({ row }) => row), withoutList.map(({ row }) => row)]).toEqual([1, [1], [0]]);
  });
});

describe("the numbers and the shortlist", () => {
  it("count the same: who is counted as selected is proposed, and has a seat", () => {
    const entries = [{ ...yes, round: "" }, yes, { ...yes, degree: 1 }, { degree: 5 }, { degree: 4 }];
    const campaign = campaignOf([total(4)]);
    const list = shortlist([total(4)], entries);
    expect(quotaStates(campaign, candidatesOf(campaign, entries), [])[0]?.used).toBe(3);
    expect(told(list)).toEqual({
      lists: [{ chosen: ["1: 3", "3: 2"], unplaced: [1], out: [4] }],
      unlisted: [0],
      asked: [],
    });
    expect(list.left.map(({ seats }) => seats)).toEqual([0]);
  });

  it("decide nobody by a seat that a selected row of no known kind may have, and everybody who has room besides", () => {
    const rows: readonly Entry[] = [{ ...yes, degree: 9 }, { degree: 5 }, { degree: 4 }];
    const first = (one: Candidate): Candidate => (one.row === 0 ? ofNoKind(one) : one);
    expect(told(shortlist([total(2)], rows, first))).toMatchObject({ lists: [{ chosen: ["1: 1"], below: [2] }], unlisted: [0] });
    expect(told(shortlist([total(3)], rows, first))).toMatchObject({ lists: [{ chosen: ["1: 1", "2: 2"] }], unlisted: [0] });
  });

  it("decide nobody by a seat of a round that a selected row of no known round may have", () => {
    const each = total(1, { span: "eachRound" });
    const rows: readonly Entry[] = [{ ...yes, round: "", degree: 9 }, { degree: 5 }, { degree: 5, round: "2" }];
    expect(told(shortlist([each], rows))).toMatchObject({
      lists: [
        { chosen: [], below: [1] },
        { chosen: [], below: [2] },
      ],
      unlisted: [0],
    });
    expect(told(shortlist([total(2, { span: "eachRound" })], rows))).toMatchObject({
      lists: [{ chosen: ["1: 1"] }, { chosen: ["1: 2"] }],
    });
  });

  it("ask about a row of which nobody knows whether a number counts it; selected, it may have a seat of it", () => {
    const rows: readonly Entry[] = [
      { degree: 9, leader: null },
      { degree: 5, leader: true },
      { degree: 4, leader: false },
    ];
    expect(told(shortlist([leaders], rows))).toMatchObject({
      lists: [{ chosen: ["1: 1", "2: 2"] }],
      asked: ["0 evidenceMissing"],
    });
    const selected = rows.map((one, at) => (at === 0 ? { ...one, ...yes } : one));
    expect(told(shortlist([leaders], selected))).toMatchObject({ lists: [{ chosen: ["1: 0"], below: [1, 2] }], asked: [] });
  });
});
