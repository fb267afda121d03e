import type { PlanNote } from "../../award/campaign/campaign";
import { at, reading, slip } from "../common";

export const caoLau2023Notes: readonly PlanNote[] = [
  slip(
    "000-1",
    at("mở đầu"),
    'Kế hoạch của xã nhưng phần mở đầu ghi "trên địa bàn huyện" và chủ đề ghi "các dân tộc huyện Cao Lộc"; mục II.1 lại ghi chủ đề khác, "các dân tộc xã Cao Lâu" và không có "quân và dân". Công cụ in chủ đề đúng như phần mở đầu, không tự sửa.',
  ),
  slip(
    "000-2",
    at("tiêu đề"),
    "Bản kế hoạch không có số và ngày ban hành. Công cụ để trống hai ô này, thường trực Hội đồng điền trước khi in văn bản.",
  ),
  reading(
    "000-3",
    at("V.2.1.1"),
    'Kế hoạch không nêu tiêu chuẩn Giấy khen của Chủ tịch UBND xã mà ghi "do Chủ tịch UBND xã quy định về đối tượng, tiêu chuẩn và thực hiện khen thưởng theo thẩm quyền". Công cụ không xét hình thức này; trường hợp không đạt hai hình thức trên được ghi Cần xem xét.',
  ),
  slip(
    "000-4",
    at("V.2.2"),
    "Kế hoạch có tiêu chuẩn Bằng khen của Chủ tịch UBND tỉnh nhưng mục III.4 và mục VI.2 chỉ nói đề nghị Chủ tịch UBND xã và Chủ tịch UBND huyện. Công cụ vẫn xét hình thức này; kế hoạch không nêu nơi trình, Hội đồng xác định.",
  ),
  reading(
    "000-5",
    at("V.2.2.a"),
    'Giấy khen của Chủ tịch UBND huyện đòi "phần việc cụ thể thiết thực", Bằng khen của Chủ tịch UBND tỉnh thì không. Công cụ xét riêng từng hình thức, nên một tập thể có thể đạt Bằng khen cấp tỉnh mà không đạt Giấy khen cấp huyện.',
  ),
  slip(
    "000-6",
    at("IV"),
    'Thời gian thi đua "đến hết ngày 31/5/2023" nhưng tiêu chuẩn tính kết quả "trong 6 tháng đầu năm 2023", tức đến 30/6/2023. Công cụ giữ cả hai mốc; kết quả chưa có thì ghi Chưa đến kỳ, không tính là không đạt.',
  ),
  reading(
    "000-7",
    at("V.2"),
    'Các từ "nhiều", "vượt mức", "tiêu biểu", "xuất sắc", "nổi bật", "thu nhập cao" không kèm con số. Công cụ đọc "vượt mức" là trên 100%; các từ khác theo Có/Không hoặc theo mức mà người thẩm định ghi trong bảng.',
  ),
  reading(
    "000-8",
    at("V.1"),
    'Điểm b chỉ nêu "Cán bộ, công chức"; người lao động có ở mục V.1 và điểm c; viên chức chỉ có ở mục II.1, dân quân ở mục I.1 và II.1. Công cụ xét viên chức, lực lượng vũ trang, dân quân và cán bộ không chuyên trách thôn tương tự điểm b, doanh nghiệp tương tự tập thể, công nhân tương tự người lao động, rồi để Hội đồng xem xét.',
  ),
  reading(
    "000-9",
    at("V.2.1.2.a"),
    'Kế hoạch nối "phần việc cụ thể thiết thực" bằng dấu phẩy ngay sau vế hoàn thành vượt mức, không rõ có thuộc vế đó hay không. Công cụ đọc là một tiêu chuẩn riêng.',
  ),
  reading(
    "000-10",
    at("V.2.1.2"),
    'Câu dẫn của từng hình thức ghi "có thành tích xuất sắc tiêu biểu". Công cụ đọc câu này là nêu đối tượng, không phải một tiêu chuẩn riêng.',
  ),
];
