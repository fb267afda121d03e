import type { Heading } from "../../award/campaign/campaign";
import { at } from "../common";
import { until, secretary } from "../cao-lau-2023";

export const caoLau2023Heading: Heading = {
  title:
    "Phát động phong trào thi đua đặc biệt lập thành tích chào mừng Kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023)",
  issuer: "Ủy ban nhân dân xã Cao Lâu",
  council: "Hội đồng Thi đua - Khen thưởng xã Cao Lâu",
  place: "Cao Lâu",
  year: 2023,
  bases: [
    "Kế hoạch số 113/KH-UBND ngày 09/3/2023 của UBND Huyện Cao Lộc về phát động phong trào thi đua đặc biệt lập thành tích chào mừng Kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023)",
  ],
  theme:
    "Đảng bộ, chính quyền, quân và dân các dân tộc huyện Cao Lộc đoàn kết, sáng tạo, thi đua lập thành tích xuất sắc chào mừng kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023)",
  window: { text: until, clause: at("IV"), to: "2023-05-31" },
  evaluation: {
    text: "trong 6 tháng đầu năm 2023",
    clause: at("V.2.1.2.a"),
    from: "2023-01-01",
    to: "2023-06-30",
  },
  subjects: {
    text: "Ủy ban Mặt trận Tổ quốc, các tổ chức chính trị - xã hội xã, cán bộ, công chức, người lao động, gia đình, nông dân có thành tích xuất sắc tiêu biểu trong phong trào thi đua đặc biệt",
    clause: at("V.1"),
  },
  receiver: secretary,
  appraisers: [secretary],
  signer: { capacity: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], title: "PHÓ CHỦ TỊCH", name: "Vi Văn Đồng" },
  recipients: [
    "Phòng Nội vụ",
    "Thường trực Đảng ủy xã",
    "Thường trực HĐND xã",
    "Chủ tịch, các Phó Chủ tịch UBND xã",
    "Thành viên HĐ TĐKT xã",
    "Các đơn vị tham gia cụm thi đua của xã",
    "Lưu: VT",
  ],
};
