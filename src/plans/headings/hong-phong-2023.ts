import type { Heading } from "../../award/campaign/campaign";
import { at } from "../common";
import { until, secretary } from "../hong-phong-2023";

export const hongPhong2023Heading: Heading = {
  title:
    "Phát động phong trào thi đua đặc biệt lập thành tích chào mừng Kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023)",
  issuer: "Ủy ban nhân dân xã Hồng Phong",
  council: "Hội đồng Thi đua - Khen thưởng xã Hồng Phong",
  place: "Hồng Phong",
  number: "…/PD-UBND",
  year: 2023,
  bases: [
    "Kế hoạch số 113/KH-UBND ngày 09/3/2023 của UBND xã Hồng Phong về phát động phong trào thi đua đặc biệt lập thành tích chào mừng Kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023)",
  ],
  theme:
    "Đảng bộ, chính quyền, quân và dân các dân tộc xã Hồng Phong đoàn kết, sáng tạo, thi đua lập thành tích xuất sắc chào mừng kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023)",
  window: { text: until, clause: at("IV"), to: "2023-05-31" },
  evaluation: {
    text: "trong 6 tháng đầu năm 2023",
    clause: at("V.2.1.1.a"),
    from: "2023-01-01",
    to: "2023-06-30",
  },
  subjects: {
    text: "Ủy ban Mặt trận Tổ quốc, các tổ chức chính trị - xã hội xã; các thôn trên địa bàn xã; doanh nghiệp; doanh nhân; cán bộ, công chức; gia đình, nông dân, công nhân có thành tích xuất sắc tiêu biểu trong phong trào thi đua đặc biệt",
    clause: at("V.1"),
  },
  receiver: secretary,
  appraisers: [secretary],
  signer: { capacity: ["TM. ỦY BAN NHÂN DÂN"], title: "CHỦ TỊCH", name: "Hoàng Văn Huân" },
  recipients: [
    "Thường trực Đảng ủy",
    "Thường trực HĐND xã",
    "Chủ tịch, Phó Chủ tịch UBND xã",
    "Thành viên HĐ TĐKT xã",
    "Các thôn trên địa bàn xã",
    "Lưu: VT",
  ],
};
