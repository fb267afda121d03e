import type { Column } from "../locale/columns";

/** What a column may hold that is no column of ours: a part of one, or two of ours in one cell. */
export type Part =
  /** Họ và đệm; the given name stands in the next. */
  | "familyName"
  | "givenName"
  /** Ông, Bà, or a rank. */
  | "address"
  /** Chức vụ, đơn vị. */
  | "positionUnit"
  /** Năm sinh in two columns, Nam and Nữ. */
  | "menBorn"
  | "womenBorn"
  /** Giới tính in two columns: a mark under Nam. */
  | "men"
  /** Số phiếu, Tỷ lệ phiếu: known, and not read from a sheet. */
  | "votes";

/**
 * Headers that offices use for the same columns, compared folded; an earlier one is preferred where a sheet has several.
 * Modelled on the blank forms of emulation systems and on what units send.
 */
export const VARIANTS: Partial<Record<Column, readonly string[]>> = {
  order: ["TT", "Số TT", "Số thứ tự"],
  round: ["Đợt thi đua", "Đợt xét", "Đợt khen thưởng", "Đợt đề nghị"],
  kind: ["Phân loại", "Phân loại khen thưởng", "Đối tượng", "Đối tượng khen thưởng", "Nhóm"],
  name: [
    "Họ và tên",
    "Họ tên",
    "Họ và tên cá nhân",
    "Họ tên cá nhân",
    "Họ và tên, tên tập thể",
    "Họ và tên, chức vụ",
    "Họ tên, tên tập thể",
    "Tên tập thể, họ và tên cá nhân",
    "Tên tập thể, cá nhân",
    "Danh sách tập thể, cá nhân",
    "Tên tập thể và cá nhân",
    "Tên cá nhân/tập thể",
    "Tên tập thể/cá nhân/hộ gia đình",
    "Tên tập thể, hộ gia đình, cá nhân",
    "Tên cá nhân",
    "Tên tập thể",
    "Tên đơn vị/tập thể",
    "Tên tập thể, đơn vị",
    "Tên hộ gia đình",
    "Họ và tên chủ hộ",
    "Tên đối tượng",
    "Tên đối tượng khen thưởng",
    "Tên",
    "Ông (bà)",
  ],
  birthYear: ["Ngày sinh", "Ngày, tháng, năm sinh", "Sinh năm"],
  gender: ["Nam/Nữ", "Giới tính Nữ", "Phái", "Nữ"],
  womenShare: ["Tỷ lệ nữ", "% nữ"],
  position: ["Chức danh", "Chức vụ, chức danh", "Chức danh, chức vụ", "Chức vụ công tác"],
  unit: [
    "Đơn vị công tác",
    "Tên đơn vị",
    "Tên đơn vị/tập thể công tác",
    "Cơ quan, đơn vị",
    "Cơ quan, đơn vị công tác",
    "Đơn vị/Cơ quan",
    "Cơ quan công tác",
    "Cơ quan",
    "Phòng, đơn vị",
    "Phòng, ban, đơn vị",
    "Nơi công tác",
    "Đơn vị đề nghị",
  ],
  category: ["Phân loại đối tượng", "Loại đối tượng", "Phân loại cán bộ", "Nhóm"],
  requested: [
    "Hình thức khen thưởng đề nghị",
    "Hình thức khen thưởng",
    "Danh hiệu/Hình thức",
    "Danh hiệu/Hình thức khen thưởng",
    "Danh hiệu thi đua/Hình thức khen thưởng",
    "Hình thức",
    "Đề nghị khen thưởng",
    "Đề nghị",
  ],
  summary: [
    "Thành tích",
    "Nội dung thành tích",
    "Tóm tắt thành tích nổi bật",
    "Thành tích nổi bật",
    "Tóm tắt nội dung thành tích",
  ],
  proof: ["Minh chứng", "Căn cứ", "Tài liệu minh chứng"],
  score: ["Tổng điểm", "Điểm cuối", "Điểm thẩm định", "Điểm số", "Điểm tự chấm"],
  received: ["Ngày nhận", "Ngày nộp hồ sơ", "Ngày gửi hồ sơ", "Ngày nộp", "Ngày gửi"],
};

/** What is read where a sheet has nothing better; two meanings in one sheet beside a better column, so no conflict. */
export const LAST_RESORTS: Partial<Record<Column, readonly string[]>> = {
  name: ["Tập thể, cá nhân", "Tập thể", "Cá nhân", "Chủ hộ"],
  unit: [
    "Tên phòng ban/khối, tổ công tác",
    "Phòng ban",
    "Phòng",
    "Thôn",
    "Thôn, khu phố",
    "Địa bàn",
    "Địa chỉ/Nơi ở",
    "Địa chỉ",
    "Nơi ở",
  ],
};

export const PARTS: Record<Part, readonly string[]> = {
  familyName: ["Họ và đệm", "Họ đệm", "Họ và tên đệm", "Họ, tên đệm", "Họ"],
  givenName: ["Tên"],
  address: ["Tên gọi", "Danh xưng", "Ông/Bà"],
  positionUnit: [
    "Chức vụ, đơn vị",
    "Chức vụ, đơn vị công tác",
    "Chức vụ và đơn vị công tác",
    "Chức vụ, nơi công tác",
    "Chức vụ, cơ quan công tác",
    "Chức vụ, chức danh, đơn vị công tác",
    "Chức danh, đơn vị",
    "Chức danh, đơn vị công tác",
  ],
  menBorn: ["Năm sinh Nam", "Ngày sinh Nam", "Ngày, tháng, năm sinh Nam"],
  womenBorn: ["Năm sinh Nữ", "Ngày sinh Nữ", "Ngày, tháng, năm sinh Nữ"],
  men: ["Giới tính Nam"],
  votes: ["Số phiếu", "Số phiếu đồng ý", "Phiếu đồng ý", "Tỷ lệ phiếu", "Tỷ lệ phiếu đồng ý", "Tỷ lệ phiếu (%)"],
};
