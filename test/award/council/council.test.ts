import type { Ratio } from "../../../src/award/campaign/campaign";
import { attendanceOf } from "../../../src/award/council/attendance";
import { conflictsOf } from "../../../src/award/council/conflict";
import { isShare, reaches, THRESHOLDS, type Attendance, type Member, type Threshold } from "../../../src/award/council/council";
import { voteResult, type Ballots, type Vote, type VoteResult, type VoteTrouble } from "../../../src/award/council/vote";
import type { Nomination } from "../../../src/award/nomination/nomination";
import {
  attendanceText,
  conflictText,
  decidedText,
  percentText,
  thresholdText,
  voteText,
  voteTroubleText,
} from "../../../src/locale/council";
import { NOBODY } from "../../nobody";

const member = (id: number, attendance?: Attendance): Member => ({
  id: `m${id}`,
  name: `Đ/c ${id}`,
  key: `d c ${id}`,
  role: id === 1 ? "chair" : id === 2 ? "deputy" : id === 3 ? "secretary" : "member",
  ...(attendance === undefined ? {} : { attendance }),
});
/** Members by how they attend: P có mặt, A vắng, W ý kiến bằng văn bản, S ủy quyền, ? chưa ghi. */
const council = (marks: string): readonly Member[] =>
  [...marks].map((mark, at) => {
    const how = { P: "present", A: "absent", W: "absentInWriting", S: "substituted" } as const;
    return member(at + 1, how[mark as keyof typeof how]);
  });
/** Votes of the first members: Y, N, B; a dot is none. */
const votes = (marks: string): Ballots => ({
  is: "each",
  votes: [...marks].flatMap((mark, at) => {
    const vote = { Y: "yes", N: "no", B: "blank" }[mark] as Vote | undefined;
    return vote === undefined ? [] : [{ member: `m${at + 1}`, vote }];
  }),
});
const counts = (yes: number, no = 0, blank = 0): Ballots => ({ is: "counts", yes, no, blank });
const decided = (result: VoteResult): string => (result.is === "counted" ? result.decided : result.is);
const { majority, twoThirds, eighty, ninety } = THRESHOLDS;

describe("votes over all members", () => {
  it("seven of nine, two of them absent: the absent stay in the denominator", () => {
    const result = voteResult({ members: council("PPPPPPPAA") }, votes("YYYYYYY"));
    expect(result).toEqual({
      is: "counted",
      yes: 7,
      no: 0,
      blank: 0,
      members: 9,
      remaining: 0,
      share: { num: 7, den: 9 },
      decided: "noThreshold",
    });
    expect(voteText(result)).toBe("07/09 thành viên đồng ý, đạt 77,8% tổng số thành viên");
  });

  it("all present agree: not 100 % where one is absent", () => {
    expect(voteText(voteResult({ members: council("PPPPPPPPA") }, votes("YYYYYYYY")))).toBe(
      "08/09 thành viên đồng ý, đạt 88,9% tổng số thành viên",
    );
  });

  it("written opinions and substitutes are votes", () => {
    const result = voteResult({ members: council("PPPPPWS"), threshold: ninety }, votes("YYYYYYY"));
    expect(decided(result)).toBe("yes");
    expect(voteText(result)).toBe("07/07 thành viên đồng ý, đạt 100% tổng số thành viên");
  });

  it("a member of whom nobody has said how he attends may vote", () =>
    expect(decided(voteResult({ members: council("???"), threshold: majority }, votes("YY")))).toBe("yes"));

  it("blank votes agree with nothing", () =>
    expect(voteResult({ members: council("PPPP"), threshold: majority }, votes("YYBB"))).toMatchObject({
      yes: 2,
      no: 0,
      blank: 2,
      decided: "no",
    }));

  it("numbers without names count alike", () => {
    const members = council("PPPPPPPPA");
    expect(voteResult({ members, threshold: majority }, counts(7, 1))).toEqual(
      voteResult({ members, threshold: majority }, votes("YYYYYYYN")),
    );
    expect(voteResult({ members, threshold: majority }, counts(5, 1, 2))).toEqual(
      voteResult({ members, threshold: majority }, votes("YYYYYNBB")),
    );
  });
});

describe("a threshold", () => {
  it.each<[number, number, Threshold, boolean]>([
    [4, 8, majority, false],
    [5, 9, majority, true],
    [4, 9, majority, false],
    [5, 8, majority, true],
    [6, 9, twoThirds, true],
    [5, 9, twoThirds, false],
    [7, 9, eighty, false],
    [8, 10, eighty, true],
    [4, 5, eighty, true],
    [8, 9, ninety, false],
    [9, 10, ninety, true],
    [9, 9, ninety, true],
    [7, 9, { is: "atLeast", share: { num: 7, den: 9 } }, true],
    [7, 9, { is: "moreThan", share: { num: 7, den: 9 } }, false],
    [29, 100, { is: "atLeast", share: { num: 29, den: 100 } }, true],
  ])("%i of %i against %j: %p", (yes, all, threshold, reached) => {
    expect(reaches(yes, all, threshold)).toBe(reached);
    expect(decided(voteResult({ members: council("P".repeat(all)), threshold }, counts(yes, all - yes)))).toBe(
      reached ? "yes" : "no",
    );
  });

  it.each<[string, string, Threshold, string]>([
    ["PPPPPPPPP", "YYYY", majority, "open"],
    ["PPPPPPPPP", "YYYYY", majority, "yes"],
    ["PPPPPPPPP", "YYYYNNNN", majority, "open"],
    ["PPPPPPPPP", "YYYYNNNNN", majority, "no"],
    ["PPPPPPPPP", "YYYNNNNN", majority, "no"],
    ["PPPPPPPAA", "YYYYYNN", twoThirds, "no"],
    ["PPPPPPPWW", "YYYYYNN", twoThirds, "open"],
    ["PPPPPPPAW", "YYYYYNN", twoThirds, "open"],
    ["PPPPPAAAA", "", twoThirds, "no"],
  ])("of %s, voting %s, against %j: %s", (members, cast, threshold, expected) => {
    expect(decided(voteResult({ members: council(members), threshold }, votes(cast)))).toBe(expected);
  });

  it("once voting is closed nothing is open", () => {
    const members = council("PPPPPPPPP");
    expect(voteResult({ members, threshold: majority }, { ...counts(4), closed: true })).toMatchObject({
      remaining: 0,
      decided: "no",
    });
    expect(voteResult({ members, threshold: majority }, counts(4))).toMatchObject({ remaining: 5, decided: "open" });
    expect(decided(voteResult({ members, threshold: majority }, { ...votes("YYYYY"), closed: true }))).toBe("yes");
  });

  it("is offered as more than half, two thirds, 80 % and 90 %", () =>
    expect(THRESHOLDS).toEqual({
      majority: { is: "moreThan", share: { num: 1, den: 2 } },
      twoThirds: { is: "atLeast", share: { num: 2, den: 3 } },
      eighty: { is: "atLeast", share: { num: 80, den: 100 } },
      ninety: { is: "atLeast", share: { num: 90, den: 100 } },
    }));

  it("none is set by default: the numbers decide nothing", () =>
    expect(decided(voteResult({ members: council("PPP") }, votes("YYY")))).toBe("noThreshold"));
});

describe("impossible numbers", () => {
  const three = council("PPA");
  it.each<[string, readonly Member[], Threshold | undefined, Ballots, readonly VoteTrouble[]]>([
    ["no members", [], undefined, counts(0), [{ code: "noMembers" }]],
    ["more votes than members", three, undefined, counts(3, 1), [{ code: "moreThanMembers", votes: 4, members: 3 }]],
    ["blank ones too", three, undefined, counts(1, 1, 2), [{ code: "moreThanMembers", votes: 4, members: 3 }]],
    ["more than can vote", three, undefined, counts(2, 0, 1), [{ code: "moreThanVoters", votes: 3, voters: 2 }]],
    ["a negative number beside too many", three, undefined, counts(9, -1), [{ code: "notACount", vote: "no", value: -1 }]],
    ["a negative number", three, undefined, counts(2, -1), [{ code: "notACount", vote: "no", value: -1 }]],
    [
      "halves",
      three,
      undefined,
      counts(0.5, 0, 1.5),
      [
        { code: "notACount", vote: "yes", value: 0.5 },
        { code: "notACount", vote: "blank", value: 1.5 },
      ],
    ],
    ["no number", three, undefined, counts(Number.NaN), [{ code: "notACount", vote: "yes", value: Number.NaN }]],
    [
      "a member who votes twice, even alike",
      three,
      undefined,
      {
        is: "each",
        votes: [
          { member: "m1", vote: "yes" },
          { member: "m1", vote: "yes" },
          { member: "m1", vote: "no" },
        ],
      },
      [{ code: "votedTwice", member: "m1" }],
    ],
    ["an absent member who votes", three, undefined, votes("..Y"), [{ code: "absentVoted", member: "m3" }]],
    [
      "somebody invited",
      three,
      undefined,
      { is: "each", votes: [{ member: "khach", vote: "blank" }] },
      [{ code: "notMember", member: "khach" }],
    ],
    ["a member listed twice", [member(1), member(1), member(1)], undefined, counts(1), [{ code: "memberTwice", member: "m1" }]],
    ...[
      { num: 0, den: 2 },
      { num: 3, den: 2 },
      { num: -1, den: 2 },
      { num: 1.5, den: 2 },
      { num: 1, den: 0 },
      { num: 1, den: 2.5 },
      { num: -1, den: -2 },
    ].map((share): [string, readonly Member[], Threshold, Ballots, readonly VoteTrouble[]] => [
      `a threshold of ${share.num}/${share.den}`,
      three,
      { is: "atLeast", share },
      counts(1),
      [{ code: "badThreshold", share }],
    ]),
    [
      "more than all",
      three,
      { is: "moreThan", share: { num: 2, den: 2 } },
      counts(1),
      [{ code: "badThreshold", share: { num: 2, den: 2 } }],
    ],
  ])("%s", (_, members, threshold, ballots, trouble) => {
    const result = voteResult(threshold === undefined ? { members } : { members, threshold }, ballots);
    expect(result).toEqual({ is: "impossible", trouble });
    expect(voteText(result)).toBe(trouble.map((one) => voteTroubleText(one)).join("; "));
  });

  it("all of them is a threshold, and so is none of a vote", () => {
    expect(isShare({ num: 2, den: 2 })).toBe(true);
    expect(voteResult({ members: three, threshold: { is: "atLeast", share: { num: 3, den: 3 } } }, counts(0))).toMatchObject({
      is: "counted",
      yes: 0,
      remaining: 2,
      decided: "no",
    });
  });

  it("several are told together", () => {
    const { is, votes: cast } = votes("YY") as Extract<Ballots, { readonly is: "each" }>;
    expect(voteResult({ members: council("AP") }, { is, votes: [...cast, { member: "khach", vote: "no" }] })).toEqual({
      is: "impossible",
      trouble: [
        { code: "absentVoted", member: "m1" },
        { code: "notMember", member: "khach" },
      ],
    });
  });
});

describe("attendance", () => {
  const quorum: Ratio = { num: 2, den: 3 };
  it.each<[string, Ratio | undefined, string, string]>([
    ["PPPPPPPPP", undefined, "notSet", "có mặt 09/09 thành viên"],
    ["PPPPPPAAA", quorum, "met", "có mặt 06/09 thành viên, vắng 03; đủ ít nhất 2/3 tổng số thành viên dự họp"],
    [
      "PPPPPSAAA",
      quorum,
      "met",
      "có mặt 05/09 thành viên, ủy quyền dự thay 01, vắng 03; đủ ít nhất 2/3 tổng số thành viên dự họp",
    ],
    [
      "PPPPPWWWA",
      quorum,
      "notMet",
      "có mặt 05/09 thành viên, vắng, có ý kiến bằng văn bản 03, vắng 01; không đủ ít nhất 2/3 tổng số thành viên dự họp",
    ],
    [
      "PPPPP?AAA",
      quorum,
      "open",
      "có mặt 05/09 thành viên, vắng 03, chưa ghi 01; chưa rõ đủ ít nhất 2/3 tổng số thành viên dự họp hay không",
    ],
    [
      "PPPP?AAAA",
      quorum,
      "notMet",
      "có mặt 04/09 thành viên, vắng 04, chưa ghi 01; không đủ ít nhất 2/3 tổng số thành viên dự họp",
    ],
    [
      "PPPSS?AAA",
      quorum,
      "open",
      "có mặt 03/09 thành viên, ủy quyền dự thay 02, vắng 03, chưa ghi 01; chưa rõ đủ ít nhất 2/3 tổng số thành viên dự họp hay không",
    ],
    ["PPP", { num: 0, den: 3 }, "unreadable", "có mặt 03/03 thành viên; chưa đọc được tỷ lệ dự họp"],
    ["", quorum, "unreadable", "có mặt 00/00 thành viên; chưa đọc được tỷ lệ dự họp"],
  ])("%s with %j: %s", (marks, share, expected, text) => {
    const attending = attendanceOf(
      share === undefined ? { members: council(marks) } : { members: council(marks), quorum: share },
    );
    expect(attending.quorum).toBe(expected);
    expect(attendanceText(attending, share)).toBe(text);
  });

  it("counts each way of attending", () =>
    expect(attendanceOf({ members: council("PPPSSWA???") })).toEqual({
      members: 10,
      present: 3,
      substituted: 2,
      inWriting: 1,
      absent: 1,
      unsaid: 3,
      quorum: "notSet",
    }));
});

describe("a member who is on the list", () => {
  const person = (id: string, key: string, more: Partial<Nomination> = {}): Nomination => ({
    ...NOBODY,
    id,
    key: () => key,
    kind: { is: "picked", id: "caNhan", cell: "Cá nhân" },
    ...more,
  });
  const members = council("PPP");

  it("is pointed out with his nominations", () => {
    const own = [person("D1-001", "d c 2"), person("D2-001", "d c 2")];
    const found = conflictsOf(members, [person("D1-002", "ai do"), ...own]);
    expect(found).toEqual([{ member: members[1], nominations: own }]);
    expect(found.map(conflictText)).toEqual([
      "Đ/c 2, Phó Chủ tịch trùng tên với người trong danh sách đề nghị (mã hồ sơ D1-001, D2-001); kiểm tra có phải cùng một người không",
    ]);
  });

  it("a row whose kind is not known, or without an id, is pointed out too", () => {
    const found = conflictsOf(members, [person("", "d c 3", { kind: { is: "unlisted", cell: "?" } })]);
    expect(found.map(conflictText)).toEqual([
      "Đ/c 3, Ủy viên, thư ký trùng tên với người trong danh sách đề nghị; kiểm tra có phải cùng một người không",
    ]);
  });

  it.each<[string, Nomination]>([
    ["a collective of that name", person("1", "d c 1", { kind: { is: "picked", id: "tapThe", cell: "Tập thể" } })],
    ["a nomination withdrawn", person("1", "d c 1", { progress: { is: "picked", id: "withdrawn", cell: "Đơn vị rút" } })],
    ["a nomination returned", person("1", "d c 1", { progress: { is: "picked", id: "returned", cell: "Trả hồ sơ" } })],
    ["another name", person("1", "d c 11")],
  ])("%s is none", (_, nomination) => expect(conflictsOf(members, [nomination])).toEqual([]));

  it("a household, and a nomination on its way, are on the list", () => {
    expect(conflictsOf(members, [person("1", "d c 1", { kind: { is: "picked", id: "hoGiaDinh", cell: "" } })])).toHaveLength(1);
    expect(conflictsOf(members, [person("1", "d c 1", { progress: { is: "picked", id: "agreed", cell: "" } })])).toHaveLength(1);
  });

  it("names that are empty are not the same name", () =>
    expect(conflictsOf([{ ...member(1), key: "" }], [person("1", "")])).toEqual([]));
});

describe("words", () => {
  it.each<[number, number, string]>([
    [7, 9, "77,8%"],
    [0, 9, "0%"],
    [9, 9, "100%"],
    [2, 3, "66,7%"],
    [1, 3, "33,3%"],
    [1, 2, "50%"],
    [1, 8, "12,5%"],
    [1, 16, "6,3%"],
    [1, 2000, "0,1%"],
  ])("%i of %i is %s", (num, den, text) => expect(percentText({ num, den })).toBe(text));

  it.each<[Threshold, string]>([
    [majority, "quá bán tổng số thành viên"],
    [{ is: "moreThan", share: { num: 50, den: 100 } }, "quá bán tổng số thành viên"],
    [{ is: "moreThan", share: { num: 60, den: 100 } }, "trên 60% tổng số thành viên"],
    [twoThirds, "ít nhất 2/3 tổng số thành viên"],
    [eighty, "ít nhất 80% tổng số thành viên"],
    [{ is: "atLeast", share: { num: 1, den: 2 } }, "ít nhất 1/2 tổng số thành viên"],
  ])("%j: %s", (threshold, text) => expect(thresholdText(threshold)).toBe(text));

  it("a decision says whose threshold it was", () => {
    const say = (cast: string, threshold?: Threshold): string => {
      const members = council("PPPPPPPPP");
      return decidedText(voteResult(threshold === undefined ? { members } : { members, threshold }, votes(cast)), threshold);
    };
    const asked = "ngưỡng ít nhất 2/3 tổng số thành viên do thường trực Hội đồng xác định";
    expect(say("YYYYYYNNN", twoThirds)).toBe(`đạt ${asked}`);
    expect(say("YYYYYNNNN", twoThirds)).toBe(`không đạt ${asked}`);
    expect(say("YYYYY", twoThirds)).toBe(`chưa kết luận được, còn 04 phiếu; ${asked}`);
    expect(say("YYYYY")).toBe("");
    expect(decidedText({ is: "impossible", trouble: [{ code: "noMembers" }] }, twoThirds)).toBe("");
  });

  it("trouble says what to do, with the member's name", () => {
    const nameOf = (id: string): string => `Đ/c ${id}`;
    const texts: readonly [VoteTrouble, string][] = [
      [{ code: "noMembers" }, "Hội đồng chưa có thành viên nào; ghi thành viên vào trang Hội đồng"],
      [{ code: "memberTwice", member: "A" }, "thành viên Đ/c A ghi hai lần ở trang Hội đồng; xóa một dòng"],
      [
        { code: "notMember", member: "A" },
        "Đ/c A không phải thành viên Hội đồng nên không có phiếu; người được mời không biểu quyết",
      ],
      [{ code: "votedTwice", member: "A" }, "Đ/c A có hai phiếu; giữ một phiếu"],
      [
        { code: "absentVoted", member: "A" },
        'Đ/c A ghi "Vắng" mà có phiếu; ghi "Vắng, có ý kiến bằng văn bản" hoặc bỏ phiếu này',
      ],
      [{ code: "notACount", vote: "no", value: -1 }, 'số phiếu "Không đồng ý" ghi -1; ghi số nguyên từ 0'],
      [{ code: "moreThanMembers", votes: 10, members: 9 }, "có 10 phiếu, Hội đồng có 09 thành viên; kiểm tra lại số phiếu"],
      [
        { code: "moreThanVoters", votes: 9, voters: 8 },
        "có 09 phiếu, chỉ 08 thành viên dự họp hoặc có ý kiến bằng văn bản; kiểm tra lại số phiếu",
      ],
      [{ code: "badThreshold", share: { num: 3, den: 2 } }, "ngưỡng biểu quyết ghi 3/2; ghi một tỷ lệ lớn hơn 0, không quá 1"],
    ];
    for (const [trouble, text] of texts) expect(voteTroubleText(trouble, nameOf)).toBe(text);
    expect(voteText({ is: "impossible", trouble: texts.slice(3, 5).map(([one]) => one) }, nameOf)).toBe(
      `${texts[3]?.[1]}; ${texts[4]?.[1]}`,
    );
  });
});
