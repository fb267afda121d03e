import type { Heading } from "../../award/campaign/campaign";
import { at } from "../common";

export const dongDang2025Heading: Heading = {
  title:
    "Hưởng ứng, phát động phong trào thi đua đặc biệt lập thành tích chào mừng Đại hội đảng bộ các cấp, Đại hội Đảng bộ tỉnh Lạng Sơn lần thứ XVIII",
  issuer: "Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn",
  superior: "Ủy ban nhân dân tỉnh Lạng Sơn",
  council: "Hội đồng Thi đua - Khen thưởng Ban Quản lý",
  year: 2025,
  bases: [
    "Kế hoạch số 134/KH-UBND ngày 15/5/2025 của UBND tỉnh về phát động phong trào thi đua đặc biệt lập thành tích chào mừng Đại hội đảng bộ các cấp, Đại hội Đảng bộ tỉnh Lạng Sơn lần thứ XVIII",
    "Kế hoạch số 26-KH/ĐU ngày 03/6/2025 của Đảng ủy Ủy ban nhân dân về hưởng ứng, phát động phong trào thi đua đặc biệt lập thành tích chào mừng Đại hội đảng bộ các cấp, Đại hội đại biểu Đảng bộ UBND tỉnh lần thứ I, nhiệm kỳ 2025-2030 tiến tới Đại hội Đảng bộ tỉnh Lạng Sơn lần thứ XVIII",
  ],
  window: {
    text: "Đợt 1: Thời gian thi đua kể từ tháng 5/2025 đến hết ngày 15/8/2025 ( thời gian tổ chức đại hội Đảng bộ UBND tỉnh); Đợt 2: Thời gian thi đua từ ngày 15/8/2025 đến hết tháng 10/2025 (thời gian tổ chức đại hội Đảng bộ tỉnh)",
    clause: at("III"),
    from: "2025-05-01",
    to: "2025-10-31",
  },
  evaluation: {
    text: "trong 10 tháng đầu năm 2025",
    clause: at("IV.2.1"),
    from: "2025-01-01",
    to: "2025-10-31",
  },
  subjects: {
    text: "Tập thể: các chi bộ, các phòng, đơn vị trực thuộc. Cá nhân: Công chức, viên chức và người lao động",
    clause: at("IV.1"),
  },
  receiver: {
    text: "Văn phòng Ban Quản lý (bộ phận thường trực Hội đồng Thi đua - Khen thưởng Văn phòng)",
    clause: at("IV.3"),
  },
  appraisers: [
    {
      text: "Văn phòng Ban (bộ phận thường trực Hội đồng Thi đua - Khen thưởng Văn phòng)",
      clause: at("V.2"),
    },
  ],
  signer: { capacity: [], title: "TRƯỞNG BAN", name: "Nguyễn Quốc Toàn" },
  recipients: [
    "Sở Nội vụ",
    "Khối TĐ các cơ quan KT, KT (Sở Nông nghiệp và Môi trường; Sở Xây dựng; Sở Công Thương; Ban Quản lý Dự án đầu tư xây dựng tỉnh Lạng Sơn; Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch.)",
    "Lãnh đạo Ban",
    "VP, các phòng CM",
    "Trung tâm QLCK",
    "Lưu: VT, VP(HTĐ)",
  ],
};
