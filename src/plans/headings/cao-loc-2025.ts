import type { Heading } from "../../award/campaign/campaign";
import { at } from "../common";
import { congress } from "../cao-loc-2025";

export const caoLoc2025Heading: Heading = {
  title:
    "Triển khai phong trào thi đua lập thành tích chào mừng Đại hội lần thứ XIV của Đảng; tăng tốc, bứt phá hoàn thành thắng lợi các mục tiêu, nhiệm vụ Nghị quyết Đại hội lần thứ XIII của Đảng",
  issuer: "Ủy ban nhân dân xã Cao Lộc",
  place: "Cao Lộc",
  year: 2025,
  bases: [
    "Quyết định số 2437/QĐ-TTg ngày 04/11/2025 của Thủ tướng Chính phủ về việc ban hành Kế hoạch phát động phong trào thi đua lập thành tích chào mừng Đại hội lần thứ XIV của Đảng; tăng tốc, bứt phá hoàn thành thắng lợi các mục tiêu, nhiệm vụ Nghị quyết Đại hội lần thứ XIII của Đảng",
    "Kế hoạch số 309/KH-UBND ngày 28/11/2025 của Ủy ban nhân dân tỉnh Lạng Sơn về việc triển khai phong trào thi đua lập thành tích chào mừng Đại hội lần thứ XIV của Đảng; tăng tốc, bứt phá hoàn thành thắng lợi các mục tiêu, nhiệm vụ Nghị quyết Đại hội lần thứ XIII của Đảng",
  ],
  window: { text: `khi ban hành Kế hoạch này đến ${congress}`, clause: at("III") },
  evaluation: {
    text: "nhiệm vụ công tác năm 2025",
    clause: at("IV.1"),
    from: "2025-01-01",
    to: "2025-12-31",
  },
  subjects: {
    text: "các tập thể (cơ quan, trường học, thôn), cá nhân hoàn thành tốt nhiệm vụ công tác năm 2025 trở lên, có thành tích tiêu biểu, xuất sắc trong phong trào thi đua",
    clause: at("IV.1"),
  },
  appraisers: [{ text: "Phòng Văn hóa - Xã hội", clause: at("V.3") }],
  signer: { capacity: [], title: "CHỦ TỊCH", name: "Hứa Anh Tuấn" },
  recipients: [
    "Thường trực Đảng ủy xã",
    "Thường trực HĐND xã",
    "CT, các PCT UBND xã",
    "Các phòng, cơ quan, đơn vị, trường học (t/h)",
    "Các thôn trên địa bàn xã (t/h)",
    "Lưu: VT",
  ],
};
