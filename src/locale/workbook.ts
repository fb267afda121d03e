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

/** What is said of the journal, of closing figures and opening them again. */
export const figuresTrouble = {
  journalColumns: (tab: string): string =>
    `Trang "${tab}" thiếu hoặc thừa cột của Nhật ký nên chưa ghi gì. Khôi phục dòng tiêu đề (Ctrl+Z), rồi bấm lại.`,
  journalBroken: (faults: number, first: string): string =>
    `Nhật ký có ${faults} chỗ không khớp, chỗ đầu tiên: ${first}. Việc vừa làm vẫn được ghi, kèm một dòng nói rõ điều này.`,
  changed: "Sổ vừa đổi sau khi xem trước nên chưa ghi gì. Xem lại danh sách mới, rồi bấm lại.",
  nothing: "Không có ô nào để ghi. Sổ được giữ như trước.",
  noReason: "Mở lại số liệu đã chốt cần có lý do. Ghi lý do, rồi bấm lại.",
  noWho: "Chưa có tên người thực hiện để ghi vào Nhật ký. Ghi họ tên, rồi bấm lại.",
  rowChanged: "Dòng này vừa đổi trong trang nên chưa ghi gì. Xem lại danh sách mới, rồi chọn lại.",
  noProgress: (header: string): string => `Bảng không có cột "${header}" nên chưa ghi gì. Thêm cột này vào bảng, rồi bấm lại.`,
  shortNames: (names: string): string =>
    `Sổ đã có tên ${names} của người khác nên chưa thêm gì. Đổi các tên ấy (Công thức, Quản lý tên), rồi bấm lại.`,
  shortNamesRefused:
    "Excel này không nhận tên rút gọn (cần hàm LAMBDA), nên các tên vừa thử đã được xóa. Cứ dùng tên đầy đủ, ví dụ =TDKT.ELIGIBLE_TIER.",
} as const;
