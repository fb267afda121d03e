/** Words of the sheet Nhật ký: every decision, append only. */

/** The tab, and the defined names by which the block and its end are found. */
export const JOURNAL = {
  tab: "Nhật ký",
  block: "TDKT_NHAT_KY",
  /** Number and hash of the last entry: a cut-off end is found by it. */
  end: "TDKT_NHAT_KY_CUOI",
  title: "NHẬT KÝ QUYẾT ĐỊNH",
  hint: "Chỉ ghi thêm, không sửa, không xóa, không xếp lại: mỗi dòng mang mã của dòng trước, nên chỗ bị sửa tìm ra được. Dòng … nối tiếp dòng trên.",
  /** In the column of the number: this row goes on with the entry above. */
  more: "…",
} as const;

/** Header words, to the letter. */
export const JOURNAL_HEADERS = {
  number: "Số",
  at: "Thời điểm",
  who: "Người thực hiện",
  words: "Việc",
  target: "Mã hồ sơ",
  before: "Trước",
  after: "Sau",
  reason: "Lý do",
  revision: "Phiên bản",
  act: "Dữ liệu của việc",
  previous: "Mã dòng trước",
  hash: "Mã dòng",
} as const;

/** What is said of each thing that was done; kept in the entry as it was said that day. */
export const ACTS = {
  freeze: (cells: number, tabs: string): string => `Chốt số liệu: ${cells} ô công thức thành giá trị (${tabs})`,
  reopen: (cells: number, left: number): string =>
    `Mở lại số liệu đã chốt: ${cells} ô công thức${left === 0 ? "" : `, còn ${left} ô chưa trả lại được`}`,
  differentPeople: (one: string, other: string): string => `Trùng tên, khác người: ${one} / ${other}`,
  duplicateLater: (names: string): string => `Nghi trùng, để sau: ${names}`,
  withdrawn: (name: string): string => `Trùng: đặt Tiến độ của một dòng là Đơn vị rút (${name})`,
  broken: (faults: number, first: string): string => `Nhật ký phía trên không khớp: ${faults} chỗ, chỗ đầu tiên ${first}`,
} as const;

/** Where a fault of the journal is, in few words. */
export const FAULTS = {
  changed: (entry: number): string => `dòng số ${entry} bị sửa`,
  lost: (entry: number): string => `trước dòng số ${entry} bị mất dòng`,
  moved: (entry: number): string => `dòng số ${entry} bị chuyển chỗ`,
  miscounted: (entry: number): string => `dòng số ${entry} đánh số sai`,
  repeated: (entry: number): string => `dòng số ${entry} có hai lần`,
  fork: (entry: number): string => `dòng số ${entry} và một dòng khác cùng nối một dòng`,
  cutOff: (entry: number): string => `mất dòng cuối, số ${entry}`,
  anchorMisnumbered: (entry: number): string => `dòng cuối phải là số ${entry}`,
  notAnchored: (entry: number): string => `dòng số ${entry} không do phần bổ trợ ghi`,
} as const;
