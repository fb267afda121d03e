import type { Heading } from "../../award/campaign/campaign";
import { at } from "../common";
import { until } from "../bac-son-2025";

export const bacSon2025Heading: Heading = {
  title:
    "Phát động phong trào thi đua lập thành tích chào mừng Đại hội Đảng bộ xã tiến tới Đại hội đại biểu Đảng bộ tỉnh lần thứ XVIII và Đại hội đại biểu toàn quốc lần thứ XIV của Đảng",
  issuer: "Ủy ban nhân dân xã Bắc Sơn",
  council: "Hội đồng Thi đua - Khen thưởng xã Bắc Sơn",
  place: "Bắc Sơn",
  year: 2025,
  bases: [
    "Kế hoạch số 01-KH/ĐU ngày 02/7/2025 của Đảng ủy xã Bắc Sơn về tổ chức Đại hội Đảng bộ các cấp trong Đảng bộ xã Bắc Sơn tiến tới Đại hội đại biểu Đảng bộ tỉnh lần thứ XVIII và Đại hội đại biểu toàn quốc lần thứ XIV của Đảng",
  ],
  theme:
    "Đảng bộ, chính quyền và Nhân dân các dân tộc xã Bắc Sơn ra sức thi đua lập thành tích chào mừng Đại hội Đảng bộ xã tiến tới Đại hội đại biểu Đảng bộ tỉnh lần thứ XVIII và Đại hội đại biểu toàn quốc lần thứ XIV của Đảng",
  window: { text: until, clause: at("III") },
  subjects: { text: "tập thể, cá nhân", clause: at("V") },
  receiver: { text: "Hội đồng Thi đua - khen thưởng xã", clause: at("VI.2") },
  appraisers: [
    { text: "Phòng Văn hóa - Xã hội", clause: at("VII.2") },
    { text: "Ban Xây dựng Đảng", clause: at("VII.3") },
  ],
  signer: { capacity: [], title: "CHỦ TỊCH", name: "Trịnh Minh Tuấn" },
  recipients: [
    "Thường trực Đảng ủy",
    "Thường trực HĐND xã",
    "CT, các PCT UBND xã",
    "Các Phòng: VP HĐND&UBND, Văn hoá - Xã hội, Kinh tế, Trung tâm Phục vụ hành chính công",
    "Các cơ quan, đơn vị trên địa bàn xã",
    "Trang thông tin điện tử xã",
    "Các thôn trên địa bàn xã",
    "Lưu: VT (HTN)",
  ],
};
