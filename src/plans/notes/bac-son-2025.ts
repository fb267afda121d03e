import type { PlanNote } from "../../award/campaign/campaign";
import { at, reading, slip } from "../common";

export const bacSon2025Notes: readonly PlanNote[] = [
  slip(
    "002-1",
    at("VI.1"),
    'Kế hoạch dẫn "mẫu 08, Nghị định 98/2023/NĐ-CP"; nghị định này có hiệu lực từ 01/01/2024, hết hiệu lực từ 01/7/2025 và được thay bằng Nghị định 152/2025/NĐ-CP (có hiệu lực từ 01/7/2025), trong khi kế hoạch ban hành không sớm hơn ngày 02/7/2025. Công cụ giữ tên giấy tờ như kế hoạch in và nhắc kiểm tra mẫu đang có hiệu lực.',
  ),
  reading(
    "002-2",
    at("VI.2"),
    'Kế hoạch ghi hồ sơ gửi "sau 20 ngày tổ chức Đại hội Đảng bộ xã nhiệm kỳ 2025-2030", không rõ là trong vòng 20 ngày hay sau khi hết 20 ngày, và không có ngày tổ chức Đại hội. Công cụ không tự tính hạn nộp; thường trực Hội đồng xác định ngày cụ thể.',
  ),
  reading(
    "002-3",
    at("III"),
    'Thời gian thi đua kết thúc bằng một sự kiện ("khi Đại hội đại biểu toàn Quốc lần thứ XIV của Đảng thành công"), không phải một ngày. Công cụ để trống ngày kết thúc, thường trực Hội đồng điền khi đã biết.',
  ),
  reading(
    "002-4",
    at("V"),
    "Kế hoạch có hai hình thức nhưng chỉ viết một tiêu chuẩn chung cho Giấy khen của Chủ tịch UBND xã và Bằng khen của Chủ tịch UBND tỉnh. Công cụ không tự đặt thêm điều kiện: người đạt được ghi cả hai hình thức, Hội đồng chọn.",
  ),
  reading(
    "002-5",
    at("V"),
    'Tiêu chuẩn chỉ viết cho "khen thưởng tại Đại hội Đảng bộ xã nhiệm kỳ 2025-2030"; các đại hội sau (cấp tỉnh, toàn quốc) không có tiêu chuẩn. Công cụ chỉ xét theo đoạn này, không suy ra cho giai đoạn sau.',
  ),
  reading(
    "002-6",
    at("V"),
    'Câu "không có cá nhân vi phạm và bị kỷ luật từ hình thức khiển trách trở lên" viết cho tập thể. Với tập thể, công cụ xét mọi cá nhân trong tập thể; với cá nhân, xét chính người đó; cả hai cùng ghi ở cột Kỷ luật, đang bị xem xét.',
  ),
  reading(
    "002-7",
    at("V"),
    'Kế hoạch loại trường hợp "vi phạm và bị kỷ luật", tức phải đã có hình thức kỷ luật. Trường hợp đang bị xem xét thì công cụ tạm dừng xét theo khoản 4 Điều 4 Nghị định 152/2025/NĐ-CP (có hiệu lực từ 01/7/2025), không loại.',
  ),
  reading(
    "002-8",
    at("VI.1"),
    'Kế hoạch đòi "Biểu tóm tắt thành tích" nhưng không quy định các cột. Công cụ dùng mẫu biểu riêng, cơ quan có thể thay bằng mẫu của mình.',
  ),
];
