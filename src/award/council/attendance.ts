import { isShare, reaches, type Attendance, type Council } from "./council";

/** Who came, as numbers over all members. */
export interface Attending {
  readonly members: number;
  readonly present: number;
  /** Somebody came in the member's place: he votes. */
  readonly substituted: number;
  /** Absent with a written opinion: it counts as a vote, not as attending. */
  readonly inWriting: number;
  readonly absent: number;
  /** Nobody has said yet. */
  readonly unsaid: number;
  /** `open`: it depends on those of whom nobody has said. `unreadable`: the setting is no share, or there is no member. */
  readonly quorum: "notSet" | "met" | "notMet" | "open" | "unreadable";
}

/**
 * Counts who attends a meeting, and whether they are enough, over all members.
 *
 * @example
 * attendanceOf({ members, quorum: { num: 2, den: 3 } })
 * //=> { members: 9, present: 6, substituted: 0, inWriting: 2, absent: 1, unsaid: 0, quorum: "met" }
 */
export function attendanceOf({ members, quorum }: Council): Attending {
  const count = (what: Attendance | undefined): number => members.filter((one) => one.attendance === what).length;
  const present = count("present");
  const substituted = count("substituted");
  const unsaid = count(undefined);
  const counts = { members: members.length, present, substituted, inWriting: count("absentInWriting"), absent: count("absent") };
  const enough = (attending: number): boolean =>
    quorum !== undefined && reaches(attending, members.length, { is: "atLeast", share: quorum });
  const answer = (): Attending["quorum"] => {
    if (quorum === undefined) return "notSet";
    if (!isShare(quorum) || members.length === 0) return "unreadable";
    if (enough(present + substituted)) return "met";
    return enough(present + substituted + unsaid) ? "open" : "notMet";
  };
  return { ...counts, unsaid, quorum: answer() };
}
