/** Words of what reading a sheet found: what happened, why it matters, what to do next. */

/** What a problem's sentence may name; each code uses the ones it needs. */
export interface ProblemParams {
  readonly header?: string;
  readonly cell?: string;
  /** What it may have meant. */
  readonly proposal?: string;
  readonly other?: string;
}

type Sentence = (params: ProblemParams) => readonly [what: string, why: string, next: string];

const header = ({ header: text }: ProblemParams): string => `"${text ?? ""}"`;
const cell = ({ cell: text }: ProblemParams): string => `"${text ?? ""}"`;
const proposal = ({ proposal: text }: ProblemParams): string => `"${text ?? ""}"`;
const other = ({ other: text }: ProblemParams): string => `"${text ?? ""}"`;

export const PROBLEMS = {
  noHeader: () => [
    "Chưa tìm thấy dòng tiêu đề",
    "Không dòng nào ở đầu trang có cột tên và thêm một cột đã biết",
    "Chọn dòng tiêu đề, rồi xác nhận từng cột",
  ],
  unconfirmed: (on) => [
    `Cột ${header(on)} có thể là ${proposal(on)}`,
    "Đây chỉ là đề xuất theo chữ hoặc theo nội dung, chưa dùng để xét",
    "Xác nhận hoặc bỏ qua cột này",
  ],
  twoColumns: (on) => [
    `Hai cột ${header(on)} và ${other(on)} cùng một nghĩa`,
    `Đang đọc cột ${header(on)}, có thể không phải cột cần đọc`,
    "Chọn cột dùng để xét, hoặc đổi tên cột kia",
  ],
  unreadable: (on) => [
    `Không đọc được ${cell(on)} ở cột ${header(on)}`,
    "Ô không ghi theo cách mà cột này nhận, nên coi như thiếu dữ liệu",
    "Ghi lại theo danh sách chọn hoặc một số",
  ],
  errorCell: (on) => [
    `Ô lỗi ${on.cell ?? ""} ở cột ${header(on)}`,
    "Công thức trong ô không ra kết quả, nên coi như thiếu dữ liệu",
    "Sửa công thức, hoặc ghi giá trị vào ô",
  ],
  legacy: (on) => [
    `Ô ghi bằng bảng mã cũ ${on.other ?? ""}: ${cell(on)}`,
    "Chữ này không so khớp được và sẽ in sai trên giấy khen",
    `Nếu đúng là ${proposal(on)} thì xác nhận để chuyển sang Unicode; chữ hoa, chữ thường của phông .VnTimeH cần xem lại`,
  ],
  decomposed: (on) => [
    `${cell(on)} ghi bằng Unicode tổ hợp`,
    "Vẫn so khớp đúng, nhưng một số phông in rời dấu",
    "Có thể gõ lại bằng Unicode dựng sẵn; không bắt buộc",
  ],
  roundUnknown: (on) => [
    `Không có đợt ${cell(on)} trong phong trào`,
    "Chưa biết dòng này thuộc đợt nào",
    "Ghi một trong các đợt của kế hoạch",
  ],
  kindUnknown: (on) => [
    `Loại ${cell(on)} không phải Tập thể, Cá nhân hay Hộ gia đình`,
    "Chưa biết dòng này xét theo đối tượng nào",
    "Ghi lại cột Loại",
  ],
  categoryUnknown: (on) => [
    `Nhóm đối tượng ${cell(on)} không có trong kế hoạch`,
    "Kế hoạch không nêu nhóm này, nên dòng cần xem xét",
    "Ghi nhóm như kế hoạch, hoặc để Hội đồng xem xét",
  ],
  requestUnclear: (on) => [
    `Hình thức ${cell(on)} không khớp với đúng một hình thức của kế hoạch`,
    "Coi như đơn vị không đề nghị hình thức nào",
    "Ghi tên đầy đủ của một hình thức",
  ],
  progressUnknown: (on) => [
    `Tiến độ ${cell(on)} không có trong danh sách`,
    "Chưa biết hồ sơ đang ở bước nào",
    "Chọn một bước trong danh sách",
  ],
  dateUnreadable: (on) => [
    `Không đọc được ngày ${cell(on)} ở cột ${header(on)}`,
    "Ngày thiếu năm, không có thật, hoặc ghi theo cách lạ",
    "Ghi ngày/tháng/năm, ví dụ 15/8/2025",
  ],
  dateSwapped: (on) => [
    `Ngày ${cell(on)} ở cột ${header(on)} chắc đã bị đảo ngày và tháng`,
    "Không có tháng lớn hơn 12; máy cài kiểu ngày của Mỹ hay đảo như vậy",
    `Nếu đúng là ${proposal(on)} thì ghi lại`,
  ],
  birthYearUnreadable: (on) => [
    `Không đọc được năm sinh ${cell(on)}`,
    "Năm sinh dùng để phân biệt người trùng tên",
    "Ghi năm gồm bốn chữ số, hoặc ngày/tháng/năm",
  ],
  birthYearImpossible: (on) => [
    `Năm sinh ${cell(on)} không hợp với năm của phong trào`,
    "Người được đề nghị không thể trẻ hoặc già như vậy",
    "Xem lại hồ sơ và sửa năm sinh",
  ],
  noName: (on) => [
    "Dòng có dữ liệu nhưng không có tên",
    `Không có tên thì không ai được xét ở dòng này; cột ${header(on)} ghi ${cell(on)}`,
    "Ghi tên, hoặc xóa dòng",
  ],
  rowUnclear: (on) => [
    `Dòng ${cell(on)} có thể không phải người hay tập thể được đề nghị`,
    "Chữ ở cột tên, hoặc chỗ của dòng, giống dòng nhóm, dòng cộng hay phần ký tên, nhưng chưa đủ chắc để bỏ qua, nên vẫn được xét",
    "Ghi đúng tên người, tên tập thể, hoặc xóa dòng",
  ],
  idTwice: (on) => [
    `Mã hồ sơ ${cell(on)} dùng cho hai dòng`,
    `Dòng ${on.other ?? ""} đã có mã này; phiếu và quyết định gắn theo mã`,
    "Sửa một trong hai mã",
  ],
  unitUnknown: (on) => [
    `Đơn vị ${cell(on)} không có trong danh sách đơn vị của phong trào`,
    "Số người và giấy tờ của đơn vị được tìm theo tên này",
    "Sửa tên, hoặc thêm đơn vị vào trang Đơn vị",
  ],
  unitNear: (on) => [
    `Đơn vị ${cell(on)} ghi gần giống ${proposal(on)}`,
    "Có thể là một đơn vị ghi hai cách, số lượng sẽ tính sai",
    "Ghi thống nhất một cách, hoặc giữ nguyên nếu là hai đơn vị",
  ],
  positionUnsplit: (on) => [
    `Không tách được chức vụ và đơn vị ở ${cell(on)}`,
    "Không chắc đơn vị bắt đầu từ đâu, nên coi như chưa có đơn vị",
    "Ghi đơn vị vào cột riêng",
  ],
} as const satisfies Record<string, Sentence>;

/** What a problem is; its words are `PROBLEMS[code]`. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Says a problem in one paragraph. */
export function sayProblem(code: ProblemCode, params: ProblemParams): string {
  const sentence: Sentence = PROBLEMS[code];
  return `${sentence(params).join(". ")}.`;
}

/** Why a row is no nomination. */
export const ROW_CAUSES = {
  empty: "dòng trống",
  noName: "dòng có dữ liệu nhưng không có tên",
  orderOnly: "dòng chỉ có số thứ tự",
  errorsOnly: "dòng chỉ có công thức chưa ra kết quả",
  headerRow: "dòng tiêu đề",
  headerRepeated: "tiêu đề lặp lại",
  numbering: "dòng đánh số cột",
  titleWords: "tên của danh sách",
  aboveHeader: "dòng phía trên tiêu đề",
  kindWords: "dòng nhóm theo loại",
  ordinal: "dòng nhóm có số thứ tự La Mã hoặc chữ cái",
  groupWords: "dòng nhóm theo khối, nhóm hoặc đợt",
  totalWords: "dòng cộng",
  signatureWords: "phần ký tên",
  belowSignature: "dòng phía dưới phần ký tên",
} as const;

/** Where a value that stands in no cell of its own comes from. */
export const SOURCES = {
  joined: "ghép từ hai cột",
  split: "tách từ cột chức vụ, đơn vị",
  group: "theo dòng nhóm phía trên",
  title: "theo tên của danh sách",
  header: "theo tiêu đề cột tên",
  category: "theo nhóm đối tượng",
  address: "theo cách gọi Ông, Bà",
  column: "theo cột nam, nữ",
} as const;

export const DUPLICATES = { same: "Trùng", suspect: "Nghi trùng", different: "Trùng tên, khác người" } as const;

/** What two rows have in common beside the name. */
export const SHARED = {
  birthYear: "cùng năm sinh",
  unit: "cùng đơn vị",
  position: "cùng chức vụ",
  birthYearMissing: "thiếu năm sinh",
  unitMissing: "thiếu đơn vị",
  household: "hộ gia đình và chủ hộ",
} as const;
