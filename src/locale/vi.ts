import type { Decision } from "../award/eligibility/decide";

/** Words of the verdicts and sentences in cells, in Vietnamese. What a cell shows is the same in every language. */
export const vi = {
  /** The statuses to the letter; `eligible` shows the form's name instead. */
  status: {
    review: "Cần xem xét",
    insufficient: "Chưa đủ dữ liệu",
    suspended: "Tạm dừng xét",
    ineligible: "Không đủ điều kiện",
  } satisfies Record<Exclude<Decision["status"], "eligible">, string>,

  orForm: " hoặc ",
  and: " và ",
  orOption: ", hoặc ",
  met: "đủ tiêu chuẩn",
  asked: (what: string): string => `cần ${what}`,
  atLeastOf: (need: number, options: readonly string[]): string =>
    `ít nhất ${need} trong ${options.length} điều: ${options.join("; ")}`,
  whichCategory: "cần biết thuộc đối tượng nào",
  contradicting: "hai ô không khớp nhau",
  notNamed: (category: string): string => `"${category}" không nêu tên ở hình thức này, Hội đồng xem xét`,
  elsewhere: (document: string): string => `theo ${document}, không xét ở đây`,
  leftTo: (who: string): string => `do ${who} quy định`,
  council: (what: string): string => `${what}, Hội đồng xem xét`,
  disciplineUnclear: "chưa rõ có bị kỷ luật hay không, Hội đồng xem xét",
  bar: { ineligible: "Không đủ điều kiện", suspended: "Tạm dừng xét", judgement: "Cần xem xét" },

  found: {
    quoted: (text: string): string => `ghi "${text}"`,
    number: (number: string): string => `ghi ${number}`,
    readAs: (number: string): string => ` (đọc là ${number}%)`,
    blank: "để trống",
    zeroOrBlank: "0 hoặc để trống",
    error: (code: string): string => `ô lỗi ${code}`,
    noColumn: "bảng không có cột này",
    notYet: "chưa đến kỳ đánh giá",
    noSuchEvidence: (id: string): string => `chưa có cột minh chứng "${id}"`,
    unreadableCriterion: (where: string): string => `chưa đọc được tiêu chuẩn ở ${where}`,
    unreadableRule: (where: string): string => `chưa đọc được dòng quy tắc ở ${where}`,
  },

  note: {
    head: (text: string): string => `Lưu ý: ${text}`,
    noDiscipline: "chưa có thông tin kỷ luật",
    confirmedByUnit: (header: string, unit: string): string =>
      `"${header}" để trống; ${unit} đã xác nhận bằng văn bản không có người bị kỷ luật, đang bị xem xét`,
    disciplineAsked: (found: string): string => `${found}; kế hoạch không có quy định, Hội đồng xem xét`,
    disciplineUnclear: (found: string): string => `${found}, chưa rõ nghĩa; ghi một trong các mức của danh mục`,
    lawNotInForce: (law: string, day: string): string =>
      `ngày ${day} ${law} không có hiệu lực nên không áp dụng việc tạm dừng xét`,
    lawDayUnclear: (law: string, found: string): string =>
      `${found === "" ? "" : `${found}; `}chưa rõ ngày để áp dụng ${law}, ghi ngày nhận hồ sơ hoặc đợt`,
    unused: (found: string): string => `${found}: không dùng cho nhóm này`,
    requestUnclear: (found: string): string => `${found}: không khớp với đúng một hình thức của kế hoạch, coi như không đề nghị`,
    roundUnclear: (found: string): string => `${found}: chưa rõ đợt`,
    nameError: (found: string): string => found,
  },

  /** Trouble with a call: what happened, what to do. */
  trouble: {
    head: "Chưa tính được",
    say: (what: string, todo: string): string => `Chưa tính được: ${what}. ${todo}`,
    noCampaign: (ids: string): readonly [string, string] => [
      "chưa biết phong trào nào",
      `Ghi mã phong trào vào đối số thứ ba, ví dụ ${ids}, hoặc mở bảng Phong trào.`,
    ],
    unknownCampaign: (id: string, ids: string): readonly [string, string] => [
      `không có phong trào "${id}"`,
      `Dùng một trong: ${ids}.`,
    ],
    unreadCampaign: (id: string): readonly [string, string] => [`chưa đọc được phong trào ${id}`, "Bấm Tính lại."],
    noReader: ["chưa tải được phần đọc các trang quy tắc", "Kiểm tra mạng, rồi bấm Tính lại."] as readonly [string, string],
    campaignError: (code: string): readonly [string, string] => [
      `ô phong trào báo lỗi ${code}`,
      "Kiểm tra trang Phong trào còn đủ không, rồi bấm Tính lại.",
    ],
    noName: (header: string): readonly [string, string] => [
      "bảng không có cột tên",
      `Thêm cột "${header}" (hoặc "Họ và tên"), hoặc chọn cả dòng tiêu đề.`,
    ],
    noHeaders: (width: number, template: number): readonly [string, string] => [
      `vùng chọn không có dòng tiêu đề và rộng ${width} cột, bảng mẫu rộng ${template} cột`,
      "Ghi dòng tiêu đề vào đối số thứ hai, hoặc chọn cả dòng tiêu đề.",
    ],
    widths: (headers: number, rows: number): readonly [string, string] => [
      `dòng tiêu đề có ${headers} cột, vùng dữ liệu có ${rows} cột`,
      "Chọn hai vùng rộng bằng nhau.",
    ],
    headerRows: (rows: number): readonly [string, string] => [`vùng tiêu đề có ${rows} dòng`, "Chọn 1 hoặc 2 dòng tiêu đề."],
    twice: (header: string): readonly [string, string] => [
      `có hai cột cho cùng một nội dung, một cột là "${header}"`,
      "Đổi tên hoặc xóa một cột.",
    ],
    idTwice: (id: string): readonly [string, string] => [`mã hồ sơ ${id} dùng cho hai dòng`, "Sửa một trong hai mã hồ sơ."],
    unitHeaders: (unit: string, people: string): readonly [string, string] => [
      `bảng đơn vị không có cột "${unit}" và "${people}"`,
      "Chọn cả dòng tiêu đề của bảng đơn vị.",
    ],
    unexpected: (message: string): readonly [string, string] => [
      `phần bổ trợ gặp lỗi không lường trước (${message})`,
      "Bấm Tính lại; nếu vẫn vậy, gửi dòng này cho người hỗ trợ.",
    ],
  },
} as const;
