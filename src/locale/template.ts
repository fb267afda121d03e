/** Words on the sheets that the add-in writes: tabs, titles, hints beside cells. */
import type { Column } from "./columns";

/** Tabs that hold no rules; those of the rules are in sheets.ts. */
export const TABS = { lists: "Danh mục", nominations: "Đề nghị", awarded: "Đã khen" } as const;

/** Defined names: how sheets and blocks are found, whatever their tabs are called. ASCII, so that every host takes them. */
export const NAMES = {
  campaign: "TDKT_DOT",
  info: "TDKT_PHONG_TRAO",
  criteria: "TDKT_TIEU_CHUAN",
  rules: "TDKT_QUY_TAC",
  units: "TDKT_DON_VI",
  nominations: "TDKT_DE_NGHI",
  awarded: "TDKT_DA_KHEN",
  /** Before the id of a list. */
  list: "TDKT_DM_",
} as const;

export const template = {
  national: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  nominationsTitle: "TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG",
  numbers: "Số lượng:",
  campaignCell: "Phong trào đang dùng:",
  campaignHint: "Ô bên cạnh tính từ bốn trang quy tắc; các cột kết quả của trang Đề nghị dùng ô này. Không sửa, không xóa.",
  awardedTitle: "ĐÃ KHEN THƯỞNG TRƯỚC ĐÂY",
  awardedHint: "Dán hoặc ghi thêm các lần đã khen, mỗi lần một dòng, để đối chiếu một thành tích chỉ khen một lần.",
  listsTitle: "DANH MỤC CHỌN",
  listsHint: "Các ô có mũi tên chọn lấy từ đây. Thêm dòng bên trong cột thì danh mục dài ra.",
  sheetTitle: (sheet: string, title: string): string => `${sheet.toUpperCase()}: ${title}`,
} as const;

/** Header words of Đã khen, to the letter. */
export const AWARDED_HEADERS = [
  "Tên",
  "Năm sinh",
  "Đơn vị",
  "Hình thức",
  "Thành tích, phong trào",
  "Số, ngày quyết định",
] as const;

/** Choice lists whose words no campaign decides. */
export const LISTS = {
  coKhong: { title: "Có/Không", id: "CO_KHONG", items: ["Có", "Không"] },
  kyLuat: {
    title: "Kỷ luật, đang bị xem xét",
    id: "KY_LUAT",
    items: [
      "Không",
      "Khiển trách",
      "Cảnh cáo",
      "Hạ bậc lương",
      "Giáng chức",
      "Cách chức",
      "Buộc thôi việc",
      "Đang xem xét kỷ luật",
      "Đang điều tra, thanh tra, kiểm tra",
      "Đang xác minh đơn thư",
      "Báo chí nêu, đang xác minh",
    ],
  },
  gioiTinh: { title: "Giới tính", id: "GIOI_TINH", items: ["Nam", "Nữ"] },
  tinhTrang: {
    title: "Tình trạng đơn vị",
    id: "TINH_TRANG",
    items: ["Chưa gửi", "Đã gửi", "Không đề nghị", "Đã giải thể, sáp nhập"],
  },
} as const;

/** Titles of the lists that come from the campaign or from our columns. */
export const LIST_TITLES = {
  loai: "Loại",
  dot: "Đợt",
  doiTuong: "Nhóm đối tượng",
  hinhThuc: "Hình thức",
  tienDo: "Tiến độ",
} as const;

/** The list's "không" of a level column: below its lowest level. */
export const NO_LEVEL = "Không";

/** What a person would ask at a column; shown when a cell of it is selected. At most 255 characters each. */
export const HINTS: Partial<Record<Column | "evidence" | "discipline" | "paper" | "level" | "percent", string>> = {
  id: "Mã ghi một lần, không sửa, không dùng lại. Biểu quyết và nhật ký theo mã này, nên xếp, lọc, chèn dòng không làm lẫn.",
  round: "Đợt xét. Kế hoạch chỉ có một đợt thì có thể để trống.",
  kind: "Tập thể, cá nhân hay hộ gia đình.",
  womenShare: "Chỉ ghi cho tập thể: tỷ lệ nữ, ví dụ 70. Dùng khi Hội đồng xét ưu tiên giữa các tập thể bằng nhau.",
  unit: "Đơn vị gửi đề nghị, viết như ở trang Đơn vị.",
  category: "Đối tượng theo kế hoạch. Tập thể và hộ gia đình có thể để trống.",
  requested: "Hình thức đơn vị đề nghị. Để trống nếu đơn vị không nêu.",
  evidence: "Có hoặc Không. Để trống nghĩa là chưa có dữ liệu, không phải là Không.",
  level: "Chọn mức ghi trong báo cáo. Để trống nghĩa là chưa có dữ liệu.",
  percent: "Ghi 100 hoặc 100%. Để trống nghĩa là chưa có dữ liệu.",
  discipline: "Kỷ luật, hoặc đang bị xem xét, điều tra, thanh tra, kiểm tra, xác minh. Không có thì chọn Không.",
  score: "Chỉ dùng để xếp hạng, khi mọi dòng của danh sách đều có điểm.",
  received: "Ngày nhận hồ sơ của dòng này, ví dụ 15/8/2025. Để trống thì lấy ngày của đơn vị.",
  paper: "Có hoặc Không: giấy tờ này có trong hồ sơ chưa.",
  agreed: "Có hoặc Không, theo biểu quyết của Hội đồng.",
  agreedTier: "Chỉ ghi khi Hội đồng thống nhất hình thức khác với hình thức đang xét.",
};
