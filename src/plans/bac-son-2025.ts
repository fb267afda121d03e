/**
 * Kế hoạch phát động phong trào thi đua lập thành tích chào mừng Đại hội Đảng bộ xã tiến tới Đại hội đại biểu Đảng bộ tỉnh
 * lần thứ XVIII và Đại hội đại biểu toàn quốc lần thứ XIV của Đảng, UBND xã Bắc Sơn, 7/2025.
 *
 * One text (V) for both forms, collectives and individuals.
 */
import type { Campaign } from "../award/campaign/campaign";
import {
  at,
  collectives,
  discipline,
  individuals,
  law,
  named,
  ofYear,
  paragraph,
  requestNames,
  suspended,
  types,
  yes,
} from "./common";

const xa = "giay-khen-xa";
const tinh = "bang-khen-tinh";
const tapThe = collectives.id;
const caNhan = individuals.id;

export const until = "Từ ngày phát động cho đến khi Đại hội đại biểu toàn Quốc lần thứ XIV của Đảng thành công";
const congress = "Đại hội Đảng bộ xã nhiệm kỳ 2025-2030";

export const bacSon2025: Campaign = {
  schema: 1,
  id: "bac-son-2025",
  heading: ofYear(2025),
  rounds: [
    {
      id: "1",
      label: "Cả đợt thi đua",
      text: until,
      clause: at("III"),
      deadline: {
        is: "afterEvent",
        event: congress,
        days: 20,
        text: `sau 20 ngày tổ chức ${congress}`,
        clause: at("VI.2"),
      },
    },
  ],
  groups: [collectives, individuals],
  categories: [
    {
      id: "tap-the",
      label: "Tập thể",
      kind: "tapThe",
      aliases: ["Tổ chức", "Tổ chức chính trị - xã hội", "Tổ chức chính trị - xã hội xã", "Đoàn thể"],
      covers: "all",
    },
    {
      id: "co-quan-don-vi",
      label: "Cơ quan, đơn vị",
      kind: "tapThe",
      aliases: ["Cơ quan", "Đơn vị", "Các cơ quan, đơn vị", "Phòng", "Trường học"],
    },
    types.thon,
    { id: "ca-nhan", label: "Cá nhân", kind: "caNhan", aliases: ["Nhân dân", "Người dân", "Đảng viên"], covers: "all" },
    types.canBoCongChuc,
    types.vienChuc,
    types.nguoiLaoDong,
    types.lucLuongVuTrang,
  ],
  evidence: [
    {
      id: "guong-mau-chap-hanh",
      header: "Gương mẫu chấp hành",
      aliases: ["Gương mẫu", "Gương mẫu chấp hành tốt", "Chấp hành chủ trương, chính sách, pháp luật"],
      type: "yesNo",
    },
    {
      id: "noi-bo-doan-ket",
      header: "Nội bộ đoàn kết",
      aliases: ["Đoàn kết", "Đoàn kết nội bộ"],
      type: "yesNo",
    },
    {
      id: "tiet-kiem-chong-tham-nhung",
      header: "Tiết kiệm; phòng, chống tham nhũng, tiêu cực",
      aliases: ["Thực hành tiết kiệm", "Tiết kiệm, chống lãng phí, tham nhũng, tiêu cực"],
      type: "yesNo",
    },
    {
      id: "sang-kien",
      header: "Sáng kiến, cách làm hay",
      aliases: ["Sáng kiến", "Có sáng kiến, cách làm hay", "Sáng kiến hoặc cách làm hay"],
      type: "yesNo",
    },
    {
      id: "viec-lam-thiet-thuc",
      header: "Việc làm cụ thể, thiết thực",
      aliases: ["Việc làm thiết thực", "Việc làm cụ thể", "Hành động, việc làm cụ thể, thiết thực, hiệu quả"],
      type: "yesNo",
    },
    {
      id: "thanh-tich-xuat-sac",
      header: "Thành tích xuất sắc, tiêu biểu (mục II)",
      aliases: ["Thành tích xuất sắc, tiêu biểu", "Thành tích tiêu biểu, xuất sắc", "Thành tích xuất sắc"],
      type: "yesNo",
    },
    discipline,
  ],
  tiers: [
    {
      id: xa,
      name: "Giấy khen của Chủ tịch UBND xã Bắc Sơn",
      aliases: requestNames("Giấy khen", "xã", "Bắc Sơn"),
      own: true,
      rank: 1,
      clause: at("V"),
      oneText: "V",
      decidedBy: "plan",
    },
    {
      id: tinh,
      name: "Bằng khen của Chủ tịch UBND tỉnh Lạng Sơn",
      aliases: requestNames("Bằng khen", "tỉnh", "Lạng Sơn"),
      own: false,
      rank: 2,
      clause: at("V"),
      oneText: "V",
      decidedBy: "plan",
    },
  ],
  bindings: [xa, tinh].flatMap((tier) => [
    ...named({ tier, group: tapThe, clause: at("V") }, ["tap-the", "co-quan-don-vi", "thon"]),
    ...named({ tier, group: caNhan, clause: at("V") }, [
      "ca-nhan",
      "can-bo-cong-chuc",
      "vien-chuc",
      "nguoi-lao-dong",
      "luc-luong-vu-trang",
    ]),
  ]),
  criteria: paragraph({ tiers: [xa, tinh], groups: [tapThe, caNhan], clause: at("V") }, [
    {
      id: "guong-mau",
      text: "gương mẫu chấp hành tốt chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước",
      reading: "gương mẫu chấp hành chủ trương, đường lối, chính sách, pháp luật",
      evidence: "guong-mau-chap-hanh",
      test: yes,
    },
    {
      id: "doan-ket",
      text: "nội bộ đoàn kết",
      reading: "nội bộ đoàn kết",
      evidence: "noi-bo-doan-ket",
      test: yes,
    },
    {
      id: "tiet-kiem",
      text: "tích cực thực hành tiết kiệm, chống lãng phí; phòng, chống tham nhũng, tiêu cực",
      reading: "tích cực thực hành tiết kiệm, chống lãng phí; phòng, chống tham nhũng, tiêu cực",
      evidence: "tiet-kiem-chong-tham-nhung",
      test: yes,
    },
    {
      id: "khong-ky-luat",
      text: "không có cá nhân vi phạm và bị kỷ luật từ hình thức khiển trách trở lên",
      reading: "không bị kỷ luật từ khiển trách trở lên (tập thể: không có cá nhân nào; cá nhân: bản thân)",
      evidence: discipline.id,
      test: { is: "notPunished" },
    },
    {
      id: "sang-kien",
      text: "có sáng kiến, cách làm hay",
      reading: "có sáng kiến, cách làm hay",
      evidence: "sang-kien",
      test: yes,
      choice: { set: "sang-kien-hoac-viec-lam", option: "a" },
    },
    {
      id: "viec-lam",
      text: "hành động, việc làm cụ thể thiết thực, hiệu quả",
      reading: "có hành động, việc làm cụ thể, thiết thực, hiệu quả",
      evidence: "viec-lam-thiet-thuc",
      test: yes,
      choice: { set: "sang-kien-hoac-viec-lam", option: "b" },
    },
    {
      id: "thanh-tich",
      text: "có thành tích xuất sắc, tiêu biểu trong thực hiện các nội dung thi đua tại mục II Kế hoạch này",
      reading: "có thành tích xuất sắc, tiêu biểu trong các nội dung thi đua tại mục II (theo xác nhận Có/Không)",
      evidence: "thanh-tich-xuat-sac",
      test: yes,
    },
  ]),
  choices: [{ set: "sang-kien-hoac-viec-lam", need: 1 }],
  bars: [suspended],
  quotas: [],
  ranking: [],
  dossier: [
    {
      id: "to-trinh",
      label: "Tờ trình kèm danh sách",
      of: "unit",
      text: "Tờ trình kèm danh sách đề nghị khen thưởng",
      clause: at("VI.1"),
    },
    {
      id: "bao-cao",
      label: "Báo cáo thành tích (mẫu 08)",
      of: "nominee",
      text: "Báo cáo thành tích của tập thể, cá nhân (mẫu 08, Nghị định 98/2023/NĐ-CP của Chính phủ)",
      clause: at("VI.1"),
    },
    {
      id: "bieu-tom-tat",
      label: "Biểu tóm tắt thành tích",
      of: "nominee",
      text: "Biểu tóm tắt thành tích của tập thể, cá nhân",
      clause: at("VI.1"),
    },
    {
      id: "bien-ban",
      label: "Biên bản họp xét",
      of: "unit",
      text: "Biên bản họp xét, đề nghị khen thưởng",
      clause: at("VI.1"),
    },
  ],
  law,
  units: [],
};
