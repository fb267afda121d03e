import type { Kind } from "../award/campaign/campaign";
import type { Progress } from "../award/nomination/nomination";

/** Header words of the tally sheet (Đề nghị), to the letter; evidence columns and papers have theirs in the campaign. */
export const HEADERS = {
  id: "Mã hồ sơ",
  order: "STT",
  round: "Đợt",
  kind: "Loại",
  name: "Tên tập thể, cá nhân, hộ gia đình",
  birthYear: "Năm sinh",
  gender: "Giới tính",
  womenShare: "Tỷ lệ nữ (%)",
  position: "Chức vụ",
  unit: "Đơn vị",
  category: "Nhóm đối tượng",
  requested: "Hình thức đề nghị",
  summary: "Tóm tắt thành tích",
  proof: "Căn cứ, minh chứng",
  score: "Điểm",
  received: "Ngày nhận hồ sơ",
  opinion: "Ý kiến thẩm định",
  agreed: "Hội đồng thống nhất",
  agreedTier: "Hình thức Hội đồng thống nhất",
  progress: "Tiến độ",
  note: "Ghi chú",
} as const;

/** A column that every tally sheet may have, whatever the campaign. */
export type Column = keyof typeof HEADERS;

/** Titles of the spilled columns: each is the first result of its function. */
export const RESULT_HEADERS = {
  tier: "Hình thức đủ tiêu chuẩn",
  why: "Lý do",
  rank: "Xếp hạng",
  dossier: "Hồ sơ",
} as const;

/** Last line of every table of our sheets: Excel does not extend a range for a row typed below it. */
export const END = "(thêm dòng phía trên dòng này)";

/** Header words of the sheet of units (Đơn vị) that the functions read. */
export const UNIT_HEADERS = { people: "Số người" } as const;

export const KINDS: Record<Kind, string> = { tapThe: "Tập thể", caNhan: "Cá nhân", hoGiaDinh: "Hộ gia đình" };

/** Words of the column Tiến độ. */
export const PROGRESS: Record<Progress, string> = {
  received: "Đã tiếp nhận",
  appraised: "Đã thẩm định",
  submitted: "Trình Hội đồng",
  agreed: "Hội đồng thống nhất",
  notAgreed: "Hội đồng không thống nhất",
  sentUp: "Đã trình cấp trên",
  decided: "Đã có quyết định",
  notAwarded: "Không được khen thưởng",
  returned: "Trả hồ sơ",
  withdrawn: "Đơn vị rút",
};
