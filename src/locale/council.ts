import type { Attending } from "../award/council/attendance";
import type { Conflict } from "../award/council/conflict";
import type { Attendance, Member, Role, Threshold } from "../award/council/council";
import type { Vote, VoteResult, VoteTrouble } from "../award/council/vote";
import type { Ratio } from "../award/campaign/campaign";
import { formatNumber } from "../text/number";

/** Words of the column for a member's role, to the letter. */
export const ROLES: Record<Role, string> = {
  chair: "Chủ tịch",
  deputy: "Phó Chủ tịch",
  member: "Ủy viên",
  secretary: "Ủy viên, thư ký",
};

/** Words of the column for attendance, to the letter. */
export const ATTENDANCE: Record<Attendance, string> = {
  present: "Có mặt",
  absent: "Vắng",
  absentInWriting: "Vắng, có ý kiến bằng văn bản",
  substituted: "Ủy quyền dự thay",
};

export const VOTES: Record<Vote, string> = { yes: "Đồng ý", no: "Không đồng ý", blank: "Phiếu trắng" };

/**
 * Writes a share as a percent with one decimal, rounded half up on integers.
 *
 * @example
 * percentText({ num: 7, den: 9 }) //=> "77,8%"
 */
export function percentText({ num, den }: Ratio): string {
  return `${formatNumber(Math.floor((2000 * num + den) / (2 * den)) / 10)}%`;
}

/**
 * Says how many agreed, over all members.
 *
 * @example
 * voteText(result) //=> "07/09 thành viên đồng ý, đạt 77,8% tổng số thành viên"
 */
export function voteText(result: VoteResult, nameOf: (member: string) => string = (id) => id): string {
  if (result.is === "impossible") return result.trouble.map((one) => voteTroubleText(one, nameOf)).join("; ");
  const { yes, members, share } = result;
  return `${two(yes)}/${two(members)} thành viên đồng ý, đạt ${percentText(share)} tổng số thành viên`;
}

/** Says what a threshold asks: a setting of the council's standing body, never words of the plan. */
export function thresholdText(threshold: Threshold): string {
  const { is, share } = threshold;
  if (is === "moreThan" && 2 * share.num === share.den) return "quá bán tổng số thành viên";
  return `${is === "moreThan" ? "trên" : "ít nhất"} ${shareText(share)} tổng số thành viên`;
}

/** Says whether the votes decide; empty where no threshold is set, since then the number decides nothing. */
export function decidedText(result: VoteResult, threshold: Threshold | undefined): string {
  if (result.is === "impossible" || threshold === undefined || result.decided === "noThreshold") return "";
  const asked = `ngưỡng ${thresholdText(threshold)} do thường trực Hội đồng xác định`;
  switch (result.decided) {
    case "yes":
      return `đạt ${asked}`;
    case "no":
      return `không đạt ${asked}`;
    case "open":
      return `chưa kết luận được, còn ${two(result.remaining)} phiếu; ${asked}`;
  }
}

/** Says who attends, over all members, and whether they are enough where a quorum is set. */
export function attendanceText(attending: Attending, quorum?: Ratio): string {
  const { members, present, substituted, inWriting, absent, unsaid } = attending;
  const part = (count: number, what: string): readonly string[] => (count === 0 ? [] : [`${what} ${two(count)}`]);
  const found = [
    `có mặt ${two(present)}/${two(members)} thành viên`,
    ...part(substituted, "ủy quyền dự thay"),
    ...part(inWriting, "vắng, có ý kiến bằng văn bản"),
    ...part(absent, "vắng"),
    ...part(unsaid, "chưa ghi"),
  ].join(", ");
  if (attending.quorum === "notSet" || quorum === undefined) return found;
  const asked = `ít nhất ${shareText(quorum)} tổng số thành viên dự họp`;
  return `${found}; ${QUORUM[attending.quorum](asked)}`;
}

const QUORUM: Record<Exclude<Attending["quorum"], "notSet">, (asked: string) => string> = {
  met: (asked) => `đủ ${asked}`,
  notMet: (asked) => `không đủ ${asked}`,
  open: (asked) => `chưa rõ đủ ${asked} hay không`,
  unreadable: () => "chưa đọc được tỷ lệ dự họp",
};

/** Says that a member stands on the list himself; two people may share a name, so it asks. */
export function conflictText({ member, nominations }: Conflict): string {
  const ids = nominations.flatMap((one) => (one.id === "" ? [] : [one.id]));
  const where = ids.length === 0 ? "" : ` (mã hồ sơ ${ids.join(", ")})`;
  return `${roleName(member)} trùng tên với người trong danh sách đề nghị${where}; kiểm tra có phải cùng một người không`;
}

function roleName({ name, role }: Member): string {
  return `${name}, ${ROLES[role]}`;
}

/** Says why votes cannot be counted, with what to do. */
export function voteTroubleText(trouble: VoteTrouble, nameOf: (member: string) => string = (id) => id): string {
  switch (trouble.code) {
    case "noMembers":
      return "Hội đồng chưa có thành viên nào; ghi thành viên vào trang Hội đồng";
    case "memberTwice":
      return `thành viên ${nameOf(trouble.member)} ghi hai lần ở trang Hội đồng; xóa một dòng`;
    case "notMember":
      return `${nameOf(trouble.member)} không phải thành viên Hội đồng nên không có phiếu; người được mời không biểu quyết`;
    case "votedTwice":
      return `${nameOf(trouble.member)} có hai phiếu; giữ một phiếu`;
    case "absentVoted":
      return `${nameOf(trouble.member)} ghi "${ATTENDANCE.absent}" mà có phiếu; ghi "${ATTENDANCE.absentInWriting}" hoặc bỏ phiếu này`;
    case "notACount":
      return `số phiếu "${VOTES[trouble.vote]}" ghi ${formatNumber(trouble.value)}; ghi số nguyên từ 0`;
    case "moreThanMembers":
      return `có ${two(trouble.votes)} phiếu, Hội đồng có ${two(trouble.members)} thành viên; kiểm tra lại số phiếu`;
    case "moreThanVoters":
      return `có ${two(trouble.votes)} phiếu, chỉ ${two(trouble.voters)} thành viên dự họp hoặc có ý kiến bằng văn bản; kiểm tra lại số phiếu`;
    case "badThreshold":
      return `ngưỡng biểu quyết ghi ${trouble.share.num}/${trouble.share.den}; ghi một tỷ lệ lớn hơn 0, không quá 1`;
  }
}

/** Percent where a ratio is written in hundredths, else a fraction. */
function shareText({ num, den }: Ratio): string {
  return den === 100 ? `${num}%` : `${num}/${den}`;
}

function two(count: number): string {
  return String(count).padStart(2, "0");
}
