import fc from "fast-check";
import { THRESHOLDS, type Attendance, type Council, type Member, type Threshold } from "../../src/award/council/council";
import { voteResult, type Ballots, type Vote, type VoteResult } from "../../src/award/council/vote";
import { RUNS } from "./arbitrary";

interface Seat {
  readonly attendance: Attendance | undefined;
  readonly vote: Vote | undefined;
}

const vote = fc.constantFrom<(Vote | undefined)[]>("yes", "yes", "no", "blank", undefined);
/** A member with a vote that he can have: none where he is absent. */
const seat: fc.Arbitrary<Seat> = fc
  .tuple(
    fc.constantFrom<(Attendance | undefined)[]>("present", "present", "absent", "absentInWriting", "substituted", undefined),
    vote,
  )
  .map(([attendance, one]) => ({ attendance, vote: attendance === "absent" ? undefined : one }));
const seats = fc.array(seat, { minLength: 1, maxLength: 12 });
const share = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat({ max: 6 })).map(([num, more]) => ({ num, den: num + more }));
const threshold: fc.Arbitrary<Threshold> = fc.oneof(
  fc.constantFrom(...Object.values(THRESHOLDS)),
  share.map((one): Threshold => ({ is: one.num === one.den ? "atLeast" : "moreThan", share: one })),
  share.map((one): Threshold => ({ is: "atLeast", share: one })),
);

function council(list: readonly Seat[], asked?: Threshold): Council {
  const members = list.map(({ attendance }, at): Member => {
    const bare = { id: `m${at}`, name: `Đ/c ${at}`, key: `d c ${at}`, role: "member" as const };
    return attendance === undefined ? bare : { ...bare, attendance };
  });
  return asked === undefined ? { members } : { members, threshold: asked };
}

function ballots(list: readonly Seat[]): Ballots {
  const votes = list.flatMap((one, at) => (one.vote === undefined ? [] : [{ member: `m${at}`, vote: one.vote }]));
  return { is: "each", votes };
}

type Counted = Extract<VoteResult, { readonly is: "counted" }>;
function counted(list: readonly Seat[], asked?: Threshold): Counted {
  const result = voteResult(council(list, asked), ballots(list));
  if (result.is !== "counted") throw new Error(JSON.stringify(result));
  return result;
}

const RANK: Record<Counted["decided"], number> = { no: 0, open: 1, yes: 2, noThreshold: 3 };
const ABSENT: Seat = { attendance: "absent", vote: undefined };

describe("laws of the council", () => {
  it("the share is of all members, whoever came", () => {
    fc.assert(
      fc.property(seats, fc.option(threshold, { nil: undefined }), (list, asked) => {
        const { share: found, yes } = counted(list, asked);
        expect(found).toEqual({ num: yes, den: list.length });
        expect(yes).toBe(list.filter((one) => one.vote === "yes").length);
      }),
      RUNS,
    );
  });

  it("adding an absent member never raises the share, nor the result", () => {
    fc.assert(
      fc.property(seats, threshold, (list, asked) => {
        const before = counted(list, asked);
        const after = counted([...list, ABSENT], asked);
        expect(after.share.num * before.share.den).toBeLessThanOrEqual(before.share.num * after.share.den);
        expect(RANK[after.decided]).toBeLessThanOrEqual(RANK[before.decided]);
        if (before.share.num > 0) expect(after.share.num * before.share.den).toBeLessThan(before.share.num * after.share.den);
      }),
      RUNS,
    );
  });

  it("more yes never lowers the result", () => {
    fc.assert(
      fc.property(seats, threshold, fc.nat(), (list, asked, pick) => {
        const at = pick % list.length;
        if (list[at]?.attendance === "absent") return;
        const more = list.map((one, i): Seat => (i === at ? { ...one, vote: "yes" } : one));
        expect(RANK[counted(more, asked).decided]).toBeGreaterThanOrEqual(RANK[counted(list, asked).decided]);
        expect(counted(more, asked).yes).toBeGreaterThanOrEqual(counted(list, asked).yes);
      }),
      RUNS,
    );
  });

  it("a result is decided exactly where no vote that may still come can change it", () => {
    fc.assert(
      fc.property(seats, threshold, (list, asked) => {
        const completed = (last: Vote): string =>
          counted(
            list.map((one) => (one.attendance === "absent" ? one : { ...one, vote: one.vote ?? last })),
            asked,
          ).decided;
        const { decided } = counted(list, asked);
        const [best, worst] = [completed("yes"), completed("no")];
        expect([best, worst]).not.toContain("open");
        expect(decided).toBe(best === worst ? best : "open");
      }),
      RUNS,
    );
  });

  it("a threshold is compared without rounding", () => {
    fc.assert(
      fc.property(seats, threshold, (list, asked) => {
        const all = list.map((one): Seat => ({ attendance: "present", vote: one.vote ?? "no" }));
        const { yes, decided } = counted(all, asked);
        const have = BigInt(yes) * BigInt(asked.share.den);
        const need = BigInt(asked.share.num) * BigInt(all.length);
        expect(decided).toBe((asked.is === "moreThan" ? have > need : have >= need) ? "yes" : "no");
      }),
      RUNS,
    );
  });

  it("the order of members and of votes changes nothing, nor do names against numbers", () => {
    fc.assert(
      fc.property(seats, threshold, (list, asked) => {
        const { members } = council(list, asked);
        const cast = ballots(list) as Extract<Ballots, { readonly is: "each" }>;
        const result = counted(list, asked);
        const turned = voteResult(
          { members: [...members].reverse(), threshold: asked },
          { is: "each", votes: [...cast.votes].reverse() },
        );
        expect(turned).toEqual(result);
        const { yes, no, blank } = result;
        expect(voteResult({ members, threshold: asked }, { is: "counts", yes, no, blank })).toEqual(result);
      }),
      RUNS,
    );
  });

  it("a vote of somebody absent, invited, or twice, is never counted", () => {
    fc.assert(
      fc.property(seats, threshold, fc.constantFrom("yes", "no", "blank"), fc.nat(), (list, asked, one, pick) => {
        const cast = ballots(list) as Extract<Ballots, { readonly is: "each" }>;
        const at = pick % (list.length + 1);
        const seated = list[at];
        const whose = seated === undefined ? "khach" : `m${at}`;
        const impossible = seated === undefined || seated.attendance === "absent" || seated.vote !== undefined;
        const result = voteResult(council(list, asked), {
          is: "each",
          votes: [...cast.votes, { member: whose, vote: one as Vote }],
        });
        expect(result.is).toBe(impossible ? "impossible" : "counted");
        if (result.is === "impossible")
          expect(result.trouble.map((trouble) => "member" in trouble && trouble.member)).toEqual([whose]);
      }),
      RUNS,
    );
  });
});
