import { END } from "./columns";
import type { Bar, Category, Deadline, DossierItem, Evidence, PlanNote, Quota, Test, Tier } from "../award/campaign/campaign";

/** The four sheets that hold a campaign; their titles as messages name them. */
export const SHEETS = { info: "Phong trào", criteria: "Tiêu chuẩn", rules: "Quy tắc xét", units: "Đơn vị" } as const;

export type SheetId = keyof typeof SHEETS;

/** An empty list where a list must stand: an empty cell there is a forgotten one. */
export const NONE = "(không)";
/** A 0 that is meant: desktop Excel sends the number 0 for an empty cell. */
export const ZERO = "0 (không)";
/** Words behind a number that say what is counted. */
export const COUNTED = ["người", "tập thể", "cá nhân", "hộ", "hộ gia đình", "ngày", "phương án", "(không)"];
export const OF_PEOPLE = "số người";

/** Titles above the tables. Nothing is found by them. */
export const TITLES = {
  info: "Kế hoạch",
  rounds: "Các đợt",
  law: "Văn bản pháp luật và thời gian có hiệu lực",
  notes: "Ghi chú về kế hoạch",
  tiers: "Hình thức khen thưởng",
  groups: "Nhóm tiêu chuẩn",
  categories: "Đối tượng",
  bindings: "Hình thức nào nói về đối tượng nào",
  evidence: "Cột minh chứng của bảng Đề nghị",
  criteria: "Tiêu chuẩn",
  choices: "Tập chọn",
  bars: "Trường hợp dừng xét, phải xem xét",
  quotas: "Số lượng",
  ranking: "Thứ tự xếp hạng",
  dossier: "Thành phần hồ sơ",
  units: "Đơn vị",
} as const;

const CLAUSE = ["Điều khoản", "Điều khoản như in"] as const;
const ASKED = ["Cột minh chứng", "Phép thử", "Ngưỡng"] as const;

/** Header words of the tables, to the letter; read folded and in any order. */
export const HEADS = {
  clause: CLAUSE,
  asked: ASKED,
  text: "Nguyên văn Kế hoạch",
  reading: "Cách hiểu",
  kind: "Loại",
  form: "Hình thức",
  otherNames: "Tên khác",
  info: { label: "Mục", value: "Nội dung" },
  rounds: {
    id: "Mã đợt",
    label: "Tên đợt",
    from: "Từ ngày",
    to: "Đến ngày",
    deadline: [
      "Hạn nộp hồ sơ",
      "Ngày hạn",
      "Sự kiện tính hạn",
      "Số ngày",
      "Nguyên văn hạn",
      "Điều khoản hạn",
      "Điều khoản hạn như in",
    ],
    meeting: "Ngày họp Hội đồng",
  },
  law: { id: "Mã văn bản", name: "Số, ký hiệu", from: "Có hiệu lực từ", until: "Hết hiệu lực từ", about: "Trích yếu" },
  notes: { id: "Mã ghi chú", is: "Loại ghi chú", text: "Nội dung ghi chú" },
  tiers: {
    id: "Mã hình thức",
    name: "Tên hình thức",
    nameFor: ["Tên cho tập thể", "Tên cho cá nhân", "Tên cho hộ gia đình"],
    own: "Thẩm quyền của mình",
    rank: "Thứ bậc",
    decidedBy: "Xét theo",
    elsewhere: "Văn bản, người quyết định",
    oneText: "Cùng một lời văn",
  },
  groups: { id: "Mã nhóm", label: "Tên nhóm" },
  categories: { id: "Mã đối tượng", label: "Tên đối tượng", covers: "Dùng khi để trống" },
  bindings: { group: "Nhóm tiêu chuẩn", named: "Đối tượng nêu tên", alike: "Đối tượng tương tự" },
  evidence: {
    id: "Mã cột",
    header: "Tiêu đề cột",
    aliases: "Tiêu đề khác",
    type: "Kiểu",
    levels: "Các mức, từ thấp đến cao",
    words: "Từ đọc được",
    sumOf: "Cộng từ các cột",
  },
  criteria: { id: "Mã tiêu chuẩn", groups: "Nhóm", choice: ["Tập chọn", "Phương án"] },
  choices: { set: "Mã tập chọn", need: "Số phương án phải đạt" },
  bars: { id: "Mã trường hợp", text: "Trường hợp", effect: "Kết quả", law: "Theo văn bản" },
  quotas: { id: "Mã số lượng", stage: "Tính khi", per: "Phạm vi", span: "Tính cho", max: "Tối đa", min: "Tối thiểu" },
  ranking: { group: "Nhóm xếp hạng", evidence: "Xếp theo, từ trên xuống" },
  dossier: { id: "Mã giấy tờ", label: "Tên giấy tờ", of: "Của" },
  units: {
    name: "Đơn vị",
    people: "Số người",
    contact: "Liên hệ",
    received: "Ngày nhận hồ sơ",
    confirmed: "Xác nhận không có người bị kỷ luật, đang bị xem xét",
    state: "Tình trạng",
    note: "Ghi chú",
  },
} as const;

/** Row labels of Phong trào, in the order they are written. */
export const LABELS = {
  id: "Mã phong trào",
  schema: "Phiên bản bảng",
  title: "Tên phong trào",
  issuer: "Cơ quan ban hành",
  superior: "Cơ quan chủ quản",
  council: "Hội đồng",
  place: "Địa danh",
  number: "Số kế hoạch",
  date: "Ngày kế hoạch",
  year: "Năm",
  bases: "Căn cứ",
  theme: "Chủ đề",
  window: "Thời gian thi đua",
  windowFrom: "Thi đua từ ngày",
  windowTo: "Thi đua đến ngày",
  evaluation: "Kỳ đánh giá kết quả",
  evaluationFrom: "Đánh giá từ ngày",
  evaluationTo: "Đánh giá đến ngày",
  subjects: "Đối tượng khen thưởng",
  receiver: "Nơi nhận hồ sơ",
  appraisers: "Cơ quan thẩm định",
  capacity: "Quyền hạn ký",
  signerTitle: "Chức vụ người ký",
  signerName: "Họ tên người ký",
  recipients: "Nơi nhận văn bản",
} as const;

/** Words of the cells that hold one of a few. */
export const WORDS = {
  yesNo: { true: "Có", false: "Không" },
  deadline: { before: "Trước ngày", onOrBefore: "Đến hết ngày", afterEvent: "Sau sự kiện" } satisfies Record<
    Deadline["is"],
    string
  >,
  note: { slip: "Lỗi của kế hoạch", reading: "Cách hiểu" } satisfies Record<PlanNote["is"], string>,
  decidedBy: { plan: "Kế hoạch", elsewhere: "Văn bản khác", chairman: "Chủ tịch quy định" } satisfies Record<
    Tier["decidedBy"],
    string
  >,
  covers: { blank: "Để trống", all: "Để trống, ngoài danh mục" } satisfies Record<NonNullable<Category["covers"]>, string>,
  evidence: {
    yesNo: "Có/Không",
    count: "Số đếm",
    percent: "Phần trăm",
    level: "Mức",
    date: "Ngày",
    text: "Chữ",
    discipline: "Kỷ luật",
  } satisfies Record<Evidence["type"], string>,
  test: {
    yes: "Có",
    no: "Không",
    filled: "Có ghi",
    judged: "Hội đồng nhận định",
    notPunished: "Không bị kỷ luật",
    punished: "Đã bị kỷ luật",
    underExamination: "Đang bị xem xét",
    atLeast: "Ít nhất",
    moreThan: "Trên",
    atMost: "Không quá",
    atLeastLevel: "Từ mức",
    atMostLevel: "Không quá mức",
    before: "Trước ngày",
    onOrBefore: "Đến hết ngày",
    unreadable: "Chưa đọc được",
  } satisfies Record<Test["is"], string>,
  effect: { ineligible: "Không đủ điều kiện", suspended: "Tạm dừng xét", judgement: "Hội đồng xem xét" } satisfies Record<
    Bar["effect"],
    string
  >,
  stage: { nominated: "Đề nghị", selected: "Được chọn" } satisfies Record<Quota["stage"], string>,
  per: { unit: "Mỗi đơn vị", campaign: "Cả phong trào" } satisfies Record<Quota["per"], string>,
  span: { eachRound: "Mỗi đợt", allRounds: "Tất cả các đợt" } satisfies Record<Quota["span"], string>,
  of: { nominee: "Người, tập thể được đề nghị", unit: "Đơn vị" } satisfies Record<DossierItem["of"], string>,
} as const;

/**
 * Names a row.
 *
 * @example
 * whereText("criteria", 7, false) //=> "Tiêu chuẩn, dòng 7"
 */
export function whereText(sheet: SheetId, row: number, ofBlock: boolean): string {
  return `${SHEETS[sheet]}, dòng ${row}${ofBlock ? " của khối" : ""}`;
}

/** What a form whose rules could not all be read asks for; follows "cần …". */
export const READABLE = "đọc được mọi dòng quy tắc";

const FIX_ROW = "Sửa dòng đó, rồi bấm Tính lại.";

/** Trouble that stops everything: what happened, what to do. */
export const SHEET_TROUBLES = {
  noSheet: (where: string): readonly [string, string] => [
    `thiếu trang ${where}`,
    "Hoàn tác việc xóa, hoặc chọn lại vùng của trang đó, rồi bấm Tính lại.",
  ],
  noTable: (where: string, title: string, heads: string): readonly [string, string] => [
    `trang ${where} thiếu bảng "${title}"`,
    `Ghi lại dòng tiêu đề của bảng: ${heads}.`,
  ],
  noColumn: (where: string, title: string, head: string): readonly [string, string] => [
    `trang ${where}, bảng "${title}" thiếu cột "${head}"`,
    "Ghi lại tiêu đề của cột đó.",
  ],
  columnTwice: (where: string, title: string, head: string): readonly [string, string] => [
    `trang ${where}, bảng "${title}" có hai cột "${head}"`,
    "Đổi tên hoặc xóa một cột.",
  ],
  noEnd: (where: string): readonly [string, string] => [
    `trang ${where} mất dòng cuối "${END}"`,
    "Ghi lại dòng đó ngay dưới dòng cuối, trong vùng của trang; dòng quy tắc nào nằm ngoài vùng thì đưa vào.",
  ],
  noLabel: (where: string, label: string): readonly [string, string] => [
    `trang ${where} thiếu mục "${label}"`,
    "Ghi mục đó và nội dung của nó.",
  ],
  badLabel: (where: string, label: string, found: string): readonly [string, string] => [
    `${where}: mục "${label}" ghi "${found}"`,
    FIX_ROW,
  ],
  labelTwice: (where: string, label: string): readonly [string, string] => [
    `${where}: có hai mục "${label}"`,
    "Xóa một trong hai dòng.",
  ],
  newer: (where: string, found: string): readonly [string, string] => [
    `trang ${where} theo phiên bản bảng ${found}, mới hơn phần bổ trợ này`,
    "Cập nhật phần bổ trợ; tệp được giữ nguyên.",
  ],
} as const;

/** Trouble with one rule row; the rest works. */
export const ROW_TROUBLES = {
  empty: (where: string, head: string): readonly [string, string] => [`${where}: "${head}" để trống`, FIX_ROW],
  unreadable: (where: string, head: string, found: string): readonly [string, string] => [
    `${where}: chưa đọc được "${found}" ở "${head}"`,
    FIX_ROW,
  ],
  unknown: (where: string, head: string, found: string): readonly [string, string] => [
    `${where}: "${found}" ở "${head}" không có trong danh mục`,
    FIX_ROW,
  ],
  error: (where: string, head: string, found: string): readonly [string, string] => [
    `${where}: ô lỗi ${found} ở "${head}"`,
    FIX_ROW,
  ],
  twice: (where: string, head: string, found: string): readonly [string, string] => [
    `${where}: "${found}" ở "${head}" dùng cho hai dòng`,
    FIX_ROW,
  ],
} as const;
