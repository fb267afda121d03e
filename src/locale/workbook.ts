/** What is said when the workbook does not take a command: what happened, why, what to do. Nothing was changed. */
export const workbookTrouble = {
  cellEdit: "Excel đang sửa dở một ô nên chưa nhận lệnh. Nhấn Enter hoặc Esc trong ô đó, rồi bấm lại.",
  protected: (tab: string): string =>
    `${tab === "" ? "Sổ hoặc trang" : `Trang "${tab}"`} đang được bảo vệ nên chưa ghi được. Vào Xem xét (Review), bỏ bảo vệ, rồi bấm lại.`,
  tooLarge: "Lần ghi này quá lớn so với mức Excel cho phép. Bớt dòng rồi bấm lại.",
  gone: "Trang hoặc ô cần dùng không còn trong sổ. Hoàn tác việc xóa (Ctrl+Z), hoặc mở lại bảng.",
  lost: "Excel không trả lời. Kiểm tra kết nối, rồi bấm lại; nếu vẫn vậy, lưu tệp, đóng và mở lại.",
  other: (message: string): string =>
    `Excel báo lỗi (${message}). Sổ được giữ như trước; bấm lại, nếu vẫn vậy thì gửi dòng này cho người hỗ trợ.`,
  mistake: (message: string): string =>
    `Phần bổ trợ gặp lỗi không lường trước (${message}). Bấm lại; nếu vẫn vậy thì gửi dòng này cho người hỗ trợ.`,
  campaignThere: "Sổ này đã có một phong trào. Mỗi sổ giữ một phong trào: hãy mở sổ mới, rồi bấm lại.",
  leftOver: (tabs: string): string =>
    `Lần ghi trước dừng giữa chừng và để lại các trang ${tabs}. Xóa các trang đó trước khi ghi tiếp.`,
} as const;
