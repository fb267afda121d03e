/** Words of the sheet Ghép cột, and what is said of a table of the user's own that is attached. */
import { vi } from "./vi";

/** Defined names. A table's own end in its number: TDKT_BANG_1. */
export const ATTACHED_NAMES = {
  /** The block of Ghép cột, header to last line. */
  map: "TDKT_GHEP_COT",
  /** The user's range, from its header row on. */
  table: "TDKT_BANG_",
  /** What the columns of a table mean as they stand now, one a row. */
  columns: "TDKT_COT_",
  /** The campaign, or the sentence that says what is wrong with the table's columns. */
  campaign: "TDKT_KT_",
  /** Words that a column may be read as. */
  meanings: "TDKT_DM_DOC_LA",
} as const;

export const ATTACHED_TAB = "Ghép cột";

/** Header words of the sheet, to the letter. */
export const MAP_HEADS = {
  table: "Bảng",
  place: "Cột thứ",
  words: "Tiêu đề khi ghép",
  means: "Đọc là",
  now: "Tiêu đề lúc này",
  key: "Nhận ra theo",
  meansNow: "Lúc này đọc là",
  check: "Kiểm tra",
} as const;

/** Stands in `Đọc là` for a column that is not read. */
export const NOT_READ = "Không đọc";
/** Stands for such a column in what the functions are given: no header word of anything. */
export const NOTHING = "(không đọc)";

/** Labels in the place of header words. */
export const MAP_LABELS = { headerRows: "Số dòng tiêu đề", issued: "Mã hồ sơ đã cấp đến" } as const;

export const mapSheet = {
  title: "GHÉP CỘT: BẢNG SẴN CÓ ĐƯỢC ĐỌC THẾ NÀO",
  hint: "Sửa cột Đọc là nếu một cột được hiểu sai; kết quả trong trang tự tính lại. Cột được nhận ra theo chữ tiêu đề, không theo chỗ đứng.",
  meanings: "Các nội dung có thể ghi ở cột Đọc là",
} as const;

/** What makes a table unreadable: what happened, what to do. `where` names the row of Ghép cột. */
export const MAP_TROUBLES = {
  gone: (where: string, words: string): readonly [string, string] => [
    `${where}: tiêu đề "${words}" không còn trên bảng`,
    "Ghi lại tiêu đề đó trên bảng, hoặc mở Phong trào, bấm Sửa ghép cột.",
  ],
  twice: (where: string, words: string): readonly [string, string] => [
    `${where}: có thêm một cột mang tiêu đề "${words}"`,
    "Đổi tên cột thêm, hoặc mở Phong trào, bấm Sửa ghép cột.",
  ],
  unknownMeaning: (where: string, means: string): readonly [string, string] => [
    `${where}: "${means}" ở cột Đọc là không phải nội dung nào của phong trào`,
    "Chọn một mục trong danh sách của ô đó, hoặc ghi Không đọc.",
  ],
  meaningTwice: (where: string, means: string): readonly [string, string] => [
    `${where}: hai cột của bảng cùng đọc là "${means}"`,
    "Chỉ giữ một cột, cột kia ghi Không đọc.",
  ],
  noName: (where: string): readonly [string, string] => [
    `${where}: chưa cột nào của bảng đọc là tên người, tập thể`,
    "Chọn cột tên ở Đọc là.",
  ],
  badRow: (where: string, head: string): readonly [string, string] => [
    `${where}: chưa đọc được ô "${head}"`,
    "Hoàn tác lần sửa (Ctrl+Z), hoặc ghép lại bảng.",
  ],
  noHeader: (where: string): readonly [string, string] => [
    `${where}: thiếu dòng "${MAP_LABELS.headerRows}" của bảng`,
    "Hoàn tác lần sửa (Ctrl+Z), hoặc ghép lại bảng.",
  ],
  noTable: (name: string): readonly [string, string] => [
    `bảng ${name} không còn trong sổ`,
    "Hoàn tác việc xóa (Ctrl+Z), hoặc ghép lại bảng đó.",
  ],
  noMap: (name: string): readonly [string, string] => [
    `trang ${ATTACHED_TAB} không có dòng nào của bảng ${name}`,
    "Hoàn tác việc xóa (Ctrl+Z), hoặc ghép lại bảng đó.",
  ],
  noColumn: (head: string): readonly [string, string] => [
    `trang ${ATTACHED_TAB} thiếu cột "${head}"`,
    "Ghi lại tiêu đề của cột đó.",
  ],
  columnTwice: (head: string): readonly [string, string] => [`trang ${ATTACHED_TAB} có hai cột "${head}"`, "Xóa một cột."],
  noEnd: (end: string): readonly [string, string] => [
    `trang ${ATTACHED_TAB} mất dòng cuối "${end}"`,
    "Ghi lại dòng đó ngay dưới dòng cuối, trong vùng của trang.",
  ],
  noBlock: (): readonly [string, string] => [
    `thiếu trang ${ATTACHED_TAB}`,
    "Hoàn tác việc xóa (Ctrl+Z), hoặc ghép lại các bảng.",
  ],
} as const;

export type MapTroubleCode = keyof typeof MAP_TROUBLES;

/** A row of Ghép cột as sentences name it; 1-based, of the sheet. */
export function mapRow(row: number): string {
  return `${ATTACHED_TAB}, dòng ${row}`;
}

export function sayMapTrouble(code: MapTroubleCode, ...params: readonly string[]): string {
  const say = MAP_TROUBLES[code] as (...params: readonly string[]) => readonly [string, string];
  return vi.trouble.say(...say(...params));
}

/** Why a table was not attached; nothing was changed. */
export const attachTrouble = {
  noSheet: "Trang cần ghép không còn trong sổ. Chọn lại trang, rồi bấm lại.",
  changed: "Bảng vừa được sửa sau khi xem trước, nên chưa ghi gì. Xem lại bản xem trước, rồi bấm lại.",
  attached: (name: string): string => `Vùng này đã được ghép (${name}). Bấm Sửa ghép cột để đổi cách đọc.`,
  full: (most: number): string => `Mỗi sổ ghép được nhiều nhất ${most} bảng. Gộp bớt bảng, rồi ghép lại.`,
  noRoom: (cell: string): string =>
    `Bên phải bảng không còn chỗ: ô ${cell} đã có nội dung. Bỏ chọn phần ghi vào bảng, hoặc chuyển nội dung đó sang chỗ khác, rồi bấm lại.`,
  tooWide: (spare: number): string =>
    `Bảng đã rộng thêm hơn ${spare} cột so với lúc ghép nên trang ${ATTACHED_TAB} không còn đủ dòng. Ghép lại vùng này thành bảng mới.`,
} as const;

/** Header words by which a column is read as the names; three of them say of what kind all rows are. */
export const NAME_MEANINGS = [
  "Tên tập thể, cá nhân, hộ gia đình",
  "Tên tập thể",
  "Tên cá nhân",
  "Tên hộ gia đình",
  "Họ và đệm",
] as const;
