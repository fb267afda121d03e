/** What the first page says about the connection with Excel, in Vietnamese. A trouble says what happened, why, and what to do next. */
export const firstPage = {
  connected: "Đã kết nối với Excel. Đang mở các màn hình…",
  officeMissing:
    "Chưa kết nối được với Excel, nên các hàm TDKT chưa chạy. Máy này không tải được office.js từ appsforoffice.microsoft.com " +
    "(mất mạng, hoặc tường lửa chặn). Hãy kiểm tra mạng hoặc nhờ người quản trị mạng mở địa chỉ đó, rồi bấm Thử lại.",
  noAnswer:
    "Excel chưa trả lời sau 10 giây, nên các hàm TDKT có thể chưa chạy. Có thể một ô đang được sửa, hoặc mạng chậm. " +
    "Hãy nhấn Enter hoặc Esc để thoát ô đang sửa, chờ thêm một lát, rồi bấm Thử lại.",
  outsideExcel:
    "Trang này đang mở ngoài Excel, nên các hàm TDKT không chạy ở đây. " + "Hãy mở Excel, chọn thẻ Bảng Vàng rồi bấm Mở bảng.",
  functionsUnsupported:
    "Đã mở được bảng, nhưng Excel này không chạy được hàm TDKT: phiên bản quá cũ, hoặc là Excel trên iPad. " +
    "Hãy dùng Microsoft 365 hoặc Excel 2024 trên Windows, Mac, hoặc Excel trên web.",
  paneMissing:
    "Chưa tải đủ các tệp của Bảng Vàng, nên các màn hình chưa mở được; các hàm trong ô vẫn chạy. Thường là vì mạng bị ngắt giữa " +
    "chừng. Hãy kiểm tra mạng, rồi bấm Thử lại.",
} as const;
