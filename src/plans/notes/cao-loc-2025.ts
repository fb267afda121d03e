import type { PlanNote } from "../../award/campaign/campaign";
import { at, reading, slip } from "../common";

export const caoLoc2025Notes: readonly PlanNote[] = [
  slip(
    "003-1",
    { ref: "II.3bis", printed: "II.3", title: "Nâng cao hiệu quả Cải cách hành chính, Chuyển đổi số" },
    'Mục II dùng số 3 hai lần: "Lĩnh vực Giáo dục và Đào tạo" và "Nâng cao hiệu quả Cải cách hành chính, Chuyển đổi số", rồi đến số 4. Khi trích dẫn, công cụ ghi số như kế hoạch in kèm tên mục.',
  ),
  reading(
    "003-2",
    at("IV.1"),
    'Kế hoạch ghi "Đề nghị cấp trên (UBND tỉnh) khen thưởng theo quy định", không nêu tên hình thức. Công cụ gọi là Đề nghị UBND tỉnh khen thưởng và không xét ở đây, vì tiêu chuẩn theo quy định của cấp trên.',
  ),
  reading(
    "003-3",
    at("IV"),
    "Kế hoạch không nêu Hội đồng Thi đua - Khen thưởng, thành phần hồ sơ, hạn nộp và số lượng. Công cụ để trống các mục này, không kiểm tra hồ sơ, hạn nộp và số lượng.",
  ),
  slip(
    "003-4",
    at("IV.2"),
    'Kế hoạch xét khen "vào dịp đánh giá thi đua, khen thưởng tổng kết năm 2025" nhưng thời gian thi đua kéo dài đến khi Đại hội lần thứ XIV thành công, và chỉ tiêu giáo dục tính theo "năm học 2025 - 2026". Kết quả chưa có khi xét thì ghi Chưa đến kỳ, công cụ không tính là không đạt.',
  ),
  reading(
    "003-5",
    at("IV.2"),
    "Việc xét khen gắn với tổng kết năm nên một thành tích dễ được khen hai lần. Cần đối chiếu với danh sách đã khen tổng kết năm trước khi trình Hội đồng.",
  ),
  reading(
    "003-6",
    at("IV.2"),
    'Không rõ "hoàn thành tốt, vượt mức" đòi cả hai hay một trong hai. Công cụ đọc là hoàn thành ít nhất 100%; phần vượt mức dùng để xếp thứ tự.',
  ),
  reading(
    "003-7",
    at("IV.1"),
    '"hoàn thành tốt nhiệm vụ công tác năm 2025 trở lên" được đọc theo mức xếp loại năm: Hoàn thành xuất sắc nhiệm vụ, Hoàn thành tốt nhiệm vụ, Hoàn thành nhiệm vụ, Không hoàn thành nhiệm vụ. Công cụ nhận cả chữ viết tắt HTXSNV, HTTNV, HTNV, KHTNV.',
  ),
  reading(
    "003-8",
    at("IV.1"),
    'Không rõ "hoàn thành tốt nhiệm vụ công tác năm 2025 trở lên" chỉ nói về cá nhân hay cả tập thể. Công cụ chỉ đòi mức xếp loại ở cá nhân; thường trực Hội đồng có thể sửa trong trang Tiêu chuẩn.',
  ),
];
