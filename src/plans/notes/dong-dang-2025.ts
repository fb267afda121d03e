import type { PlanNote } from "../../award/campaign/campaign";
import { at, reading, slip } from "../common";

export const dongDang2025Notes: readonly PlanNote[] = [
  slip(
    "004-1",
    at("III"),
    'Ngày 15/8/2025 thuộc cả hai đợt: đợt 1 "đến hết ngày 15/8/2025", đợt 2 "từ ngày 15/8/2025". Công cụ theo cột Đợt của từng đề nghị, không tự xếp đợt.',
  ),
  slip(
    "004-2",
    at("IV.2.1"),
    'Tiêu chuẩn tính kết quả "trong 10 tháng đầu năm 2025" nhưng hồ sơ cả hai đợt phải gửi trước khi hết tháng 10. Công cụ đọc tỷ lệ hoàn thành là tính đến thời điểm xét; kết quả chưa có thì ghi Chưa đến kỳ.',
  ),
  slip(
    "004-3",
    at("IV.3"),
    'Hạn hồ sơ đợt 2 ("trước ngày 30/10/2025") sớm hơn ngày kết thúc đợt 2 ("đến hết tháng 10/2025", tức 31/10/2025). Công cụ giữ cả hai mốc như kế hoạch.',
  ),
  reading(
    "004-4",
    at("IV.3"),
    'Công cụ đọc "trước 30/8/2025" và "trước ngày 30/10/2025" là không kể ngày đó: ngày cuối còn đúng hạn là 29/8/2025 và 29/10/2025. Thường trực Hội đồng có thể sửa cách tính hạn.',
  ),
  reading(
    "004-5",
    at("IV.2.1.c"),
    'Kế hoạch ghi "đề xuất 01 tập thể" mà không nêu là mỗi đợt hay cả hai đợt. Công cụ đọc là 01 tập thể cho cả hai đợt; thường trực Hội đồng có thể sửa.',
  ),
  reading(
    "004-6",
    at("IV.2.1.c"),
    '"tổng 2 đợt từ 05-07 cá nhân" tính gộp hai đợt: số đã chọn ở đợt 1 trừ vào số còn lại của đợt 2. Công cụ chỉ kết luận về mức tối thiểu 05 khi chốt đợt 2; chưa đủ 05 thì nêu Chưa đạt, không thêm người.',
  ),
  reading(
    "004-7",
    at("IV.2.1.c"),
    'Công cụ đọc "không quá 20% cá nhân thuộc phòng, đơn vị" là 20% số công chức, viên chức, người lao động của phòng, đơn vị, làm tròn xuống, tính cả hai đợt. Nơi có dưới 05 người thì kết quả là 0, công cụ không tự làm tròn lên mà để Hội đồng quyết định.',
  ),
  reading(
    "004-8",
    at("IV.2.1.c"),
    "Tỷ lệ 20% giới hạn số người phòng, đơn vị đề nghị; con số 05-07 giới hạn số người Hội đồng chọn. Công cụ kiểm tra hai số lượng này riêng.",
  ),
  slip(
    "004-9",
    at("IV.2.1"),
    'Tên mục là "Giấy khen của Đảng ủy, Trưởng ban", nhưng điểm c ghi cá nhân được "tặng Giấy khen của Trưởng ban", còn tập thể chỉ ghi "tặng Giấy khen". Công cụ ghi Giấy khen của Trưởng ban cho cá nhân và Giấy khen của Đảng ủy, Trưởng ban cho tập thể; khen của Đảng và khen của Nhà nước là hai hệ thống, Hội đồng xác định người ký.',
  ),
  slip(
    "004-10",
    at("IV.3"),
    'Kế hoạch khi ghi "Hội đồng thi đua khen thưởng Ban Quản lý", khi ghi "Hội đồng Thi đua - Khen thưởng Văn phòng". Công cụ coi là một Hội đồng, Văn phòng Ban là bộ phận thường trực.',
  ),
  reading(
    "004-11",
    at("IV.3"),
    "Kế hoạch dẫn mẫu số 08 của Nghị định số 98/2023/NĐ-CP: nghị định này có hiệu lực từ 01/01/2024 và hết hiệu lực từ 01/7/2025, trước hạn hồ sơ của cả hai đợt; Nghị định 152/2025/NĐ-CP có hiệu lực từ 01/7/2025. Công cụ giữ tên giấy tờ như kế hoạch in, xét hiệu lực theo ngày hồ sơ và nhắc kiểm tra mẫu đang có hiệu lực.",
  ),
  reading(
    "004-12",
    at("IV.3"),
    "Thành phần hồ sơ của kế hoạch không có tờ trình của phòng, đơn vị. Công cụ chỉ kiểm tra ba giấy tờ kế hoạch nêu.",
  ),
  slip(
    "004-13",
    at("II.4"),
    'Kế hoạch in nhầm "phòng trào" (phong trào) và thừa dấu cách ở câu cuối. Lỗi này không ảnh hưởng tiêu chuẩn, công cụ bỏ qua.',
  ),
];
