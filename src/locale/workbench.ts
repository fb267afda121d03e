/** Words of the workbench: the page that shows the add-in without Excel, and its sample workbook. */

export const workbench = {
  title: "Bảng Vàng: bảng tính thử",
  brand: "Bảng tính thử",
  toolbar: {
    label: "Thanh công cụ của bảng tính thử",
    open: "Mở tệp…",
    save: "Lưu tệp",
    samples: "Mẫu",
    profile: "Giả lập",
    profiles: { desktop: "Excel trên máy", web: "Excel trên web" },
    faults: "Lỗi thử",
    faultsTip: "Làm cho Excel giả báo lỗi như Excel thật có khi báo, để xem phần bổ trợ nói gì",
    theme: "Giao diện",
    themes: { system: "Theo máy", light: "Sáng", dark: "Tối" },
  },
  samples: {
    dongDang: "Đồng Đăng 2025: 12 đơn vị, 64 đề nghị",
    template: "Bảng mẫu trống, có các trang quy tắc (Đồng Đăng)",
    blank: "Trang tính trống",
  },
  faults: {
    cellEditMode: "Một ô đang được sửa dở",
    protectedSheet: "Mọi trang tính bị khóa",
    errorInMidBatch: "Lỗi giữa một loạt lệnh (một lần)",
    payloadTooLarge: "Dữ liệu gửi quá lớn (một lần)",
    killedBetweenSyncs: "Ngăn bên bị tắt giữa hai lần gửi",
    colleagueEdit: "Đồng nghiệp sửa ô đang chọn (một lần)",
  },
  colleague: "đồng nghiệp vừa sửa",
  ribbon: "Dải lệnh",
  grid: "Bảng tính",
  pane: {
    label: "Ngăn của phần bổ trợ",
    close: "Đóng ngăn",
    reload: "Tải lại ngăn",
    resize: "Bề rộng của ngăn; dùng mũi tên trái, phải để đổi",
  },
  status: {
    starting: "Đang mở bảng tính…",
    connecting: "Đang nối phần bổ trợ với bảng tính…",
    writing: (sample: string) => `Đang viết mẫu "${sample}"…`,
    ready: (sample: string) => `Đã mở mẫu "${sample}". Sửa một ô bất kỳ, cột Hình thức đủ tiêu chuẩn tính lại ngay.`,
    blank: "Đã mở một trang tính trống. Gõ =TDKT. vào một ô để thử hàm.",
    opening: (file: string) => `Đang mở ${file}…`,
    connected: "Phần bổ trợ đã nối lại với bảng tính.",
    opened: (file: string, sheets: number, cells: number, skipped: readonly string[]) =>
      [`Đã mở ${file}: ${sheets} trang, ${cells} ô.`, ...skipped].join(" "),
    saving: "Đang lưu…",
    saved: (file: string, lost: readonly string[] = []) => [`Đã lưu ${file} vào thư mục tải xuống.`, ...lost].join(" "),
    profile: (profile: string) => `Đang giả lập ${profile}. Mọi ô có hàm TDKT được tính lại.`,
    faultOn: (fault: string) => `Đã bật: ${fault}.`,
    faultOff: (fault: string) => `Đã tắt: ${fault}.`,
    faultsCleared: "Đã tắt các lỗi thử.",
    faultInBatch: (fault: string) =>
      `Sẽ xảy ra ở loạt lệnh tới của phần bổ trợ có sửa bảng tính, tại chỗ sửa đầu tiên: ${fault}.`,
    faultArmed: (fault: string) => `Sẽ xảy ra ở lệnh tới của phần bổ trợ: ${fault}.`,
    action: (label: string) => `Đã chạy: ${label}.`,
  },
  trouble: {
    start: (why: string) =>
      `Không mở được bảng tính thử (${why}). Có thể bản dựng chưa xong; hãy chờ npm start báo xong rồi tải lại trang.`,
    noManifest: "Không đọc được manifest.xml của bản dựng, nên chưa có dải lệnh. Hãy chạy lại npm start.",
    noPane:
      "Phần bổ trợ chưa nối được với bảng tính sau 20 giây, nên các hàm TDKT chưa chạy. Hãy tải lại trang; nếu vẫn vậy, xem lỗi trong bảng điều khiển của trình duyệt.",
    sample: (why: string) => `Chưa viết xong mẫu (${why}). Hãy chọn lại mẫu, hoặc tải lại trang.`,
    open: (file: string, why: string) => `Không mở được ${file}: ${why}`,
    save: (why: string) => `Chưa lưu được (${why}). Bảng tính vẫn còn nguyên; hãy thử lại.`,
    action: (label: string, why: string) => `Lệnh "${label}" chưa chạy được (${why}). Hãy tải lại trang rồi thử lại.`,
  },
  file: "bang-vang.xlsx",
} as const;

/** Sheets and titles of the sample workbook. */
export const sampleBook = {
  sheets: { tally: "Đề nghị", numbers: "Số lượng", shortlist: "Danh sách trình", lists: "Danh mục" },
  numbers: {
    title: "SỐ LƯỢNG ĐỀ NGHỊ VÀ SỐ LƯỢNG ĐƯỢC CHỌN",
    subtitle: "Số người của từng phòng, đơn vị; số lượng theo mục IV.2.1.c của Kế hoạch. Sửa số người, bảng bên phải tính lại.",
    nominated: "Số hồ sơ",
    total: "Tổng cộng",
  },
  shortlist: {
    title: "DANH SÁCH TRÌNH HỘI ĐỒNG",
    subtitle: "Thành tích xét từ cao xuống trong số lượng cho phép. Phần mềm chỉ đề xuất; Hội đồng quyết định.",
  },
  lists: {
    title: "DANH MỤC CHỌN",
    yesNo: ["Có", "Không", "Chưa đến kỳ"],
    discipline: [
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
    gender: ["Nam", "Nữ"],
    heads: { yesNo: "Có, không", discipline: "Kỷ luật", gender: "Giới tính", forms: "Hình thức", units: "Đơn vị" },
  },
  quotaCheck: "Số lượng:",
} as const;
