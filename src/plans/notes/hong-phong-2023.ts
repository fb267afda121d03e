import type { PlanNote } from "../../award/campaign/campaign";
import { at, reading, slip } from "../common";
import { district } from "../hong-phong-2023";

export const hongPhong2023Notes: readonly PlanNote[] = [
  slip(
    "001-1",
    district(),
    'Mục Giấy khen của Chủ tịch UBND huyện in số "2.2.2" nhưng đứng giữa mục 2.1.1 và mục 2.2, đúng ra là 2.1.2. Công cụ trích dẫn số như kế hoạch in.',
  ),
  slip(
    "001-2",
    district(),
    'Tên mục là "Giấy khen của Chủ tịch UBND huyện" nhưng câu dẫn ghi "đề nghị Chủ tịch UBND xã tặng Giấy khen". Công cụ theo tên mục: đây là Giấy khen của Chủ tịch UBND huyện.',
  ),
  slip(
    "001-3",
    at("mở đầu"),
    'Kế hoạch dẫn căn cứ là "Kế hoạch số 113/KH-UBND ngày 09/3/2023 của UBND xã Hồng Phong", tức là tự viện dẫn xã mình; kế hoạch cùng phong trào của xã Cao Lâu ghi số này là của UBND huyện Cao Lộc. Công cụ giữ nguyên chữ và đề nghị kiểm tra lại.',
  ),
  slip(
    "001-4",
    at("tiêu đề"),
    'Kế hoạch ghi "Số: /PD-UBND", bỏ trống số và ngày; "PD" không phải chữ viết tắt của kế hoạch theo Nghị định 30/2020/NĐ-CP (kế hoạch là KH). Công cụ chấp nhận ký hiệu này và để thường trực Hội đồng điền số, ngày.',
  ),
  reading(
    "001-5",
    at("V.1"),
    "Mục V.1 nêu các thôn, doanh nghiệp, doanh nhân, công nhân nhưng mục V.2 không viết tiêu chuẩn riêng cho doanh nghiệp, doanh nhân, công nhân. Công cụ xét thôn như tập thể, xét doanh nghiệp tương tự tập thể và công nhân tương tự người lao động (Hội đồng xem xét); doanh nhân không có tiêu chuẩn nào, Hội đồng xem xét.",
  ),
  reading(
    "001-6",
    at("V.2"),
    "Cán bộ không chuyên trách thôn chỉ được nêu tên ở Giấy khen cấp xã, lực lượng vũ trang ở cấp huyện và cấp tỉnh, viên chức ở cấp tỉnh. Ở hình thức không nêu tên, công cụ không tự loại mà xét tương tự rồi để Hội đồng xem xét.",
  ),
  reading(
    "001-7",
    district(".a"),
    'Giấy khen cấp huyện ghi "có 01 mô hình tiêu biểu", Bằng khen cấp tỉnh ghi "có ít nhất 01 mô hình tiêu biểu". Công cụ đọc cả hai là từ 01 trở lên, không đọc là đúng 01.',
  ),
  reading(
    "001-8",
    at("V.2.2.a"),
    'Kế hoạch đòi "01 mô hình tiêu biểu hoặc 01 công trình, phần việc". Công cụ cộng số mô hình tiêu biểu với số công trình, phần việc; tổng từ 01 trở lên là đạt.',
  ),
  slip(
    "001-9",
    at("II"),
    'Bản kế hoạch ngắt dòng giữa "(15/6/1933 - 15/6/2023)" và in nhầm "bút phá" (bứt phá); mục II.1 ghi "Đại hội Đảng bộ xã lần thứ XXI", có thể chép từ kế hoạch cấp huyện. Các lỗi này không ảnh hưởng tiêu chuẩn, công cụ bỏ qua.',
  ),
  slip(
    "001-10",
    at("IV"),
    'Thời gian thi đua "đến hết ngày 31/5/2023" nhưng tiêu chuẩn tính kết quả "trong 6 tháng đầu năm 2023", tức đến 30/6/2023. Công cụ giữ cả hai mốc; kết quả chưa có thì ghi Chưa đến kỳ, không tính là không đạt.',
  ),
  reading(
    "001-11",
    at("V.2.1.1"),
    'Câu dẫn của từng hình thức ghi "có thành tích xuất sắc tiêu biểu". Công cụ đọc câu này là nêu đối tượng, không phải một tiêu chuẩn riêng.',
  ),
  reading(
    "001-12",
    at("V.2"),
    'Các từ "nhiều", "vượt mức", "tiêu biểu", "xuất sắc", "nổi bật", "thu nhập cao" không kèm con số. Công cụ đọc "vượt mức" là trên 100%; các từ khác theo Có/Không hoặc theo mức mà người thẩm định ghi trong bảng.',
  ),
];
