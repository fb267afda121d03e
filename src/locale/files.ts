/** Words about files: why one was refused, and what of it was not kept. */

interface Params {
  readonly limit?: number;
}
type Sentence = (params: Params) => readonly [what: string, why: string, next: string];

const limit = ({ limit: value }: Params): string => String(value ?? 0).replace(/\B(?=(\d{3})+$)/g, ".");
const saveAs = "Hãy mở tệp bằng Excel, chọn Lưu dưới dạng (Save As), kiểu Excel Workbook (.xlsx), rồi chọn lại tệp mới";

const TROUBLES = {
  tooBig: (of) => [
    "Tệp quá lớn nên chưa được đọc",
    `Chỉ nhận tệp tới ${limit(of)} MB, đủ cho hàng chục nghìn dòng`,
    "Hãy xóa hình ảnh và các trang không cần, hoặc tách tệp, rồi chọn lại",
  ],
  unreadable: () => [
    "Không đọc được tệp",
    "Tệp đã bị đổi chỗ, bị xóa, hoặc một chương trình khác đang giữ",
    "Hãy đóng tệp ở chương trình khác, rồi chọn lại",
  ],
  empty: () => [
    "Tệp rỗng",
    "Tệp không có byte nào, có thể chưa tải xong hoặc chưa chép xong",
    "Hãy chép hoặc tải lại tệp, rồi chọn lại",
  ],
  encrypted: () => [
    "Tệp có mật khẩu",
    "Tệp Excel này được mã hóa nên không đọc được nội dung",
    "Hãy mở bằng Excel với mật khẩu, bỏ mật khẩu ở Tệp > Thông tin > Bảo vệ sổ làm việc, lưu lại, rồi chọn lại tệp",
  ],
  oldExcel: () => ["Tệp theo kiểu Excel cũ (.xls)", "Chỉ đọc được tệp .xlsx, dù tên tệp ghi thế nào", saveAs],
  otherOffice: () => [
    "Tệp không phải sổ Excel",
    "Đây là tệp của một phần mềm văn phòng kiểu cũ, ví dụ Word .doc",
    "Hãy chọn tệp .xlsx; nếu danh sách nằm trong Word, hãy chép bảng sang Excel rồi lưu",
  ],
  binaryExcel: () => ["Tệp theo kiểu Excel nhị phân (.xlsb)", "Chỉ đọc được tệp .xlsx", saveAs],
  openDocument: () => [
    "Tệp theo kiểu OpenDocument (.ods)",
    "Chỉ đọc được tệp .xlsx",
    "Hãy mở tệp bằng LibreOffice hoặc Excel, lưu thành .xlsx, rồi chọn lại tệp mới",
  ],
  word: () => [
    "Tệp là văn bản Word (.docx)",
    "Chỉ đọc được sổ Excel .xlsx",
    "Hãy chép bảng trong Word sang một trang Excel, lưu thành .xlsx, rồi chọn lại",
  ],
  slides: () => ["Tệp là bài trình chiếu (.pptx)", "Chỉ đọc được sổ Excel .xlsx", "Hãy chọn tệp .xlsx"],
  pdf: () => [
    "Tệp là PDF",
    "PDF chỉ để xem và in, không có ô để đọc",
    "Hãy xin đơn vị gửi tệp Excel .xlsx đã dùng để in ra PDF này",
  ],
  picture: () => ["Tệp là hình ảnh", "Hình ảnh không có ô để đọc", "Hãy xin đơn vị gửi tệp Excel .xlsx"],
  webPage: () => [
    "Tệp là một trang web, dù tên tệp có thể ghi .xls",
    "Nhiều phần mềm xuất báo cáo theo kiểu này; chỉ đọc được tệp .xlsx",
    saveAs,
  ],
  xml2003: () => ["Tệp theo kiểu XML của Excel 2003", "Chỉ đọc được tệp .xlsx", saveAs],
  text: () => [
    "Tệp là chữ thuần (.csv hoặc .txt)",
    "Tệp chữ không cho biết cột nào là ngày, cột nào là số, nên dễ đọc sai",
    "Hãy mở bằng Excel, xem lại ngày và các mã có số 0 ở đầu, lưu thành .xlsx, rồi chọn lại",
  ],
  archive: () => [
    "Tệp là một gói nén (.zip, .rar, .7z)",
    "Chỉ đọc được từng sổ Excel .xlsx",
    "Hãy giải nén, rồi chọn các tệp .xlsx ở trong",
  ],
  unknown: () => ["Không nhận ra kiểu của tệp", "Nội dung không giống một sổ Excel .xlsx", saveAs],
  damaged: () => [
    "Tệp bị hỏng hoặc chưa tải đủ",
    "Có chỗ trong tệp không đọc được, nên không thể chắc rằng số liệu đúng",
    "Hãy chép hoặc tải lại tệp; nếu vẫn vậy, mở bằng Excel (Excel có thể tự sửa), lưu lại, rồi chọn lại",
  ],
  lockedZip: () => [
    "Tệp nén có mật khẩu",
    "Các phần bên trong bị khóa nên không đọc được",
    "Hãy giải nén bằng mật khẩu, rồi chọn tệp .xlsx",
  ],
  unpacksTooBig: (of) => [
    "Tệp bung ra quá lớn nên đã dừng đọc",
    `Nội dung bên trong vượt ${limit(of)} MB; tệp bình thường không như vậy, có thể là tệp phá hoại`,
    "Nếu tin người gửi, hãy mở bằng Excel, chép riêng bảng cần dùng sang sổ mới, lưu lại, rồi chọn sổ mới",
  ],
  tooManyCells: (of) => [
    "Tệp có quá nhiều ô",
    `Chỉ nhận tới ${limit(of)} ô và dòng; thường do cả nghìn dòng trống đã được kẻ khung hay tô màu`,
    "Hãy xóa các dòng trống ở cuối trang (chọn dòng > Xóa), lưu lại, rồi chọn lại",
  ],
  tooSpread: () => [
    "Tệp có trang trải quá rộng",
    "Có ô nằm rất xa bảng, ở tận các dòng hoặc cột cuối cùng, thường do gõ hay kẻ khung nhầm",
    "Hãy bấm Ctrl+End để tới ô đó, xóa các dòng và cột thừa, lưu lại, rồi chọn lại",
  ],
  noSheet: () => [
    "Tệp không có trang tính nào",
    "Sổ này chỉ có biểu đồ, hoặc các trang đã mất",
    "Hãy mở bằng Excel để xem, rồi chọn tệp có bảng danh sách",
  ],
  forbiddenXml: () => [
    "Tệp có phần khai báo không được phép nên không được đọc",
    "Bên trong có khai báo kiểu DOCTYPE, Excel không bao giờ ghi như vậy; có thể là tệp phá hoại",
    "Hãy hỏi lại người gửi; nếu tin tệp, mở bằng Excel, lưu lại, rồi chọn lại",
  ],
} satisfies Record<string, Sentence>;

export type FileTroubleCode = keyof typeof TROUBLES;

/**
 * Says why a file was refused: what, why, what next.
 *
 * @example
 * fileTrouble({ code: "pdf" }) //=> "Tệp là PDF. PDF chỉ để xem và in, không có ô để đọc. Hãy xin đơn vị gửi …"
 */
export function fileTrouble({ code, ...params }: { readonly code: FileTroubleCode } & Params): string {
  const sentence: Sentence = TROUBLES[code];
  return `${sentence(params).join(". ")}.`;
}

type Lost = (where: string, count: number) => string;

const on = (where: string): string => (where === "" ? "" : ` ở trang "${where}"`);

/** What a file has that the grid has no place for. The file itself stays as it is; a copy saved from the grid lacks it. */
const LOST = {
  richText: (where, count) => `${count} ô có nhiều kiểu chữ trong một ô${on(where)}: giữ chữ, theo kiểu chữ của ô`,
  comments: (where) => `Ghi chú của ô${on(where)}`,
  hyperlinks: (where, count) => `${count} liên kết${on(where)}: giữ chữ, không giữ địa chỉ`,
  pictures: (where) => `Hình ảnh, biểu đồ hoặc hình vẽ${on(where)}`,
  pivots: (where) => `Bảng tổng hợp (PivotTable)${on(where)}: giữ số đang hiện`,
  otherTab: (where) => `Trang "${where}": là trang biểu đồ hoặc trang macro`,
  macros: () => "Macro (VBA)",
  externalFormulas: (where, count) => `${count} công thức lấy số từ tệp khác${on(where)}: giữ giá trị đang hiện`,
  dataTables: (where, count) => `${count} ô của bảng giả định (What-If)${on(where)}: giữ giá trị đang hiện`,
  legacyArrays: (where, count) => `${count} công thức mảng kiểu cũ {=…}${on(where)}: thành công thức mảng động`,
  errorCells: (where, count) => `${count} ô lỗi được nhập tay${on(where)}: thành chữ`,
  protection: (where) => `Khóa bảo vệ${on(where)}: các ô sửa được`,
  bookProtection: () => "Khóa cấu trúc sổ",
  groups: (where) => `Nhóm dòng, nhóm cột${on(where)}`,
  fills: (where, count) => `${count} ô có nền hoa văn hoặc chuyển màu${on(where)}: thành một màu`,
  alignments: (where, count) => `${count} ô có thụt lề, co chữ hoặc căn đặc biệt${on(where)}`,
  borders: (where, count) => `${count} ô có đường chéo hoặc nét kẻ lạ${on(where)}: thành nét gần nhất`,
  scripts: (where, count) => `${count} ô có chữ chỉ số trên, dưới${on(where)}`,
  formats: (where, count) => `${count} định dạng có điều kiện (thanh màu, biểu tượng, thang màu, xếp hạng…)${on(where)}`,
  validations: (where, count) => `${count} ràng buộc nhập liệu${on(where)}`,
  tables: (where, count) => `${count} bảng${on(where)}: giữ các ô, không còn là bảng`,
  totals: (where) => `Dòng tổng của bảng${on(where)}: thành các ô thường`,
  names: (where, count) => `${count} tên không dùng được${where === "" ? "" : ` (${where})`}`,
  filters: (where, count) => `${count} điều kiện lọc${on(where)}: vẫn ẩn các dòng đang ẩn`,
  filterLists: (where, count) => `${count} điều kiện lọc${on(where)}: đang lọc, nhưng tệp lưu ra sẽ hiện mọi dòng`,
  printScale: (where) => `Tỉ lệ in${on(where)}`,
  headers: (where) => `Đầu trang, chân trang riêng cho trang đầu hoặc trang chẵn${on(where)}`,
  pageBreaks: (where) => `Ngắt trang đặt tay${on(where)}`,
  zoom: (where) => `Tỉ lệ phóng to, thu nhỏ khi xem${on(where)}`,
  views: (where) => `Kiểu xem ngắt trang hoặc bố trí trang${on(where)}: thành kiểu xem thường`,
  underlines: (where, count) => `${count} ô gạch chân kép hoặc gạch chân kế toán${on(where)}: thành gạch chân đơn`,
  locks: (where, count) => `${count} ô được đặt riêng là không khóa, hoặc ẩn công thức${on(where)}`,
  arrows: (where, count) => `${count} danh sách chọn đã tắt mũi tên${on(where)}: hiện lại mũi tên`,
  verticalCentring: (where) => `Căn giữa trang in theo chiều dọc${on(where)}`,
  firstPageNumber: (where) => `Số của trang in đầu tiên${on(where)}: đánh lại từ 1`,
  blackAndWhite: (where) => `Chế độ in đen trắng${on(where)}`,
  pageOrder: (where) => `Thứ tự in các trang từ trái sang phải${on(where)}: in từ trên xuống`,
  properties: () => "Tác giả, tiêu đề và các thông tin khác của tệp",
  savedFilters: (where) => `Bộ lọc${on(where)} được lưu không kèm điều kiện: dòng đang bị lọc, nếu có, hiện lại trong tệp`,
  addIns: (_, count) => `Dữ liệu của ${count} phần bổ trợ khác`,
  date1904: () => "Sổ tính ngày từ năm 1904 (Excel cho Mac kiểu cũ): các ô ngày đã đổi sang cách tính thường",
  step: (where) => `Một phần${on(where)} không đưa được vào bảng tính`,
} satisfies Record<string, Lost>;

export type LostCode = keyof typeof LOST;

/** Names one thing that was not kept. */
export function lost(code: LostCode, where: string, count: number): string {
  const words: Lost = LOST[code];
  return `${words(where, count)}.`;
}
