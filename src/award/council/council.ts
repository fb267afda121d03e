import type { Ratio } from "../campaign/campaign";

/** Chủ tịch, Phó Chủ tịch, Ủy viên; Ủy viên, thư ký. */
export type Role = "chair" | "deputy" | "member" | "secretary";

/** Có mặt; Vắng; Vắng, có ý kiến bằng văn bản; Ủy quyền dự thay. */
export type Attendance = "present" | "absent" | "absentInWriting" | "substituted";

/** A member of the council (thành viên Hội đồng). People who are invited may speak, have no vote and are no members. */
export interface Member {
  readonly id: string;
  /** As typed. */
  readonly name: string;
  /** The name folded, to tell who stands on the list himself. */
  readonly key: string;
  readonly role: Role;
  /** Absent where nobody has said it yet. */
  readonly attendance?: Attendance;
}

/** How much of all members must say yes: more than half is `moreThan` 1/2, two thirds are `atLeast` 2/3. */
export interface Threshold {
  readonly is: "moreThan" | "atLeast";
  readonly share: Ratio;
}

/**
 * The council (Hội đồng Thi đua - Khen thưởng) with its own rules. No legal ratio is known for Giấy khen and Bằng khen, so
 * neither a quorum nor a threshold holds until somebody sets it.
 */
export interface Council {
  readonly members: readonly Member[];
  /** Share of all members that must attend. */
  readonly quorum?: Ratio;
  readonly threshold?: Threshold;
}

/** The thresholds that are offered; 80 % and 90 % are those of NĐ 98/2023, Điều 30(7), for other honours. */
export const THRESHOLDS = {
  majority: { is: "moreThan", share: { num: 1, den: 2 } },
  twoThirds: { is: "atLeast", share: { num: 2, den: 3 } },
  eighty: { is: "atLeast", share: { num: 80, den: 100 } },
  ninety: { is: "atLeast", share: { num: 90, den: 100 } },
} as const satisfies Record<string, Threshold>;

/** Says whether so many of all reach a threshold; integers, so that 7 of 9 are less than 80 % and 2 of 3 are two thirds. */
export function reaches(yes: number, all: number, { is, share }: Threshold): boolean {
  const have = yes * share.den;
  const need = all * share.num;
  return is === "moreThan" ? have > need : have >= need;
}

/** Says whether a ratio can be asked for: whole numbers, more than nothing (an empty cell may come as 0), at most the whole. */
export function isShare({ num, den }: Ratio): boolean {
  return Number.isInteger(num) && Number.isInteger(den) && num > 0 && num <= den;
}

/** Says whether a threshold can be reached at all. */
export function isThreshold({ is, share }: Threshold): boolean {
  return isShare(share) && (is === "atLeast" || share.num < share.den);
}
