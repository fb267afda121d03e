/**
 * Kế hoạch triển khai phong trào thi đua lập thành tích chào mừng Đại hội lần thứ XIV của Đảng; tăng tốc, bứt phá hoàn thành
 * thắng lợi các mục tiêu, nhiệm vụ Nghị quyết Đại hội lần thứ XIII của Đảng, UBND xã Cao Lộc, 12/2025.
 *
 * It names no council, dossier, deadline or number.
 */
import type { Campaign } from "../award/campaign/campaign";
import {
  aboveTarget,
  at,
  collectives,
  discipline,
  individuals,
  law,
  level,
  named,
  ofYear,
  paragraph,
  percentAliases,
  punished,
  requestNames,
  suspended,
  types,
  yes,
} from "./common";

const xa = "giay-khen-xa";
const capTren = "cap-tren";
const tapThe = collectives.id;
const caNhan = individuals.id;

export const congress = "khi tổ chức thành công Đại hội đại biểu toàn quốc lần thứ XIV của Đảng";

export const caoLoc2025: Campaign = {
  schema: 1,
  id: "cao-loc-2025",
  heading: ofYear(2025),
  rounds: [
    {
      id: "1",
      label: "Cả đợt thi đua",
      text: `Đợt thi đua được triển khai thực hiện khi ban hành Kế hoạch này đến ${congress}`,
      clause: at("III"),
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
      id: "co-quan",
      label: "Cơ quan",
      kind: "tapThe",
      aliases: ["Đơn vị", "Cơ quan, đơn vị", "Phòng", "Phòng, cơ quan, đơn vị"],
    },
    {
      id: "truong-hoc",
      label: "Trường học",
      kind: "tapThe",
      aliases: [
        "Trường",
        "Nhà trường",
        "Trường mầm non",
        "Trường tiểu học",
        "Trường trung học cơ sở",
        "Trường THCS",
        "Trường tiểu học và THCS",
      ],
    },
    types.thon,
    { id: "ca-nhan", label: "Cá nhân", kind: "caNhan", aliases: ["Nhân dân", "Người dân"], covers: "all" },
    types.canBoCongChuc,
    types.vienChuc,
  ],
  evidence: [
    {
      id: "muc-xep-loai",
      header: "Mức xếp loại năm 2025",
      aliases: [
        "Mức xếp loại",
        "Mức xếp loại năm",
        "Xếp loại",
        "Xếp loại năm 2025",
        "Xếp loại chất lượng năm 2025",
        "Kết quả xếp loại",
        "Kết quả xếp loại năm 2025",
        "Đánh giá, xếp loại năm 2025",
      ],
      type: "level",
      levels: ["Không hoàn thành nhiệm vụ", "Hoàn thành nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ"],
      words: [
        { word: "HTXSNV", level: "Hoàn thành xuất sắc nhiệm vụ" },
        { word: "Hoàn thành xuất sắc", level: "Hoàn thành xuất sắc nhiệm vụ" },
        { word: "HTTNV", level: "Hoàn thành tốt nhiệm vụ" },
        { word: "Hoàn thành tốt", level: "Hoàn thành tốt nhiệm vụ" },
        { word: "HTNV", level: "Hoàn thành nhiệm vụ" },
        { word: "Hoàn thành", level: "Hoàn thành nhiệm vụ" },
        { word: "KHTNV", level: "Không hoàn thành nhiệm vụ" },
        { word: "Không hoàn thành", level: "Không hoàn thành nhiệm vụ" },
      ],
    },
    {
      id: "thanh-tich-tieu-bieu",
      header: "Thành tích tiêu biểu, xuất sắc",
      aliases: ["Thành tích xuất sắc, tiêu biểu", "Thành tích tiêu biểu", "Tiêu biểu, xuất sắc"],
      type: "yesNo",
    },
    {
      id: "muc-hoan-thanh",
      header: "Mức hoàn thành chỉ tiêu, nhiệm vụ (%)",
      aliases: ["Mức hoàn thành chỉ tiêu, nhiệm vụ", "Tỷ lệ hoàn thành chỉ tiêu, nhiệm vụ (%)", ...percentAliases],
      type: "percent",
      words: aboveTarget,
    },
    {
      id: "sang-kien",
      header: "Sáng kiến, mô hình mới, cách làm hay",
      aliases: ["Sáng kiến", "Sáng kiến, mô hình", "Sáng kiến, mô hình, cách làm hay", "Sáng kiến, cách làm hay"],
      type: "yesNo",
    },
    {
      id: "dac-biet-xuat-sac",
      header: "Đặc biệt xuất sắc",
      aliases: ["Thành tích đặc biệt xuất sắc", "Có thành tích đặc biệt xuất sắc"],
      type: "yesNo",
    },
    discipline,
  ],
  tiers: [
    {
      id: xa,
      name: "Giấy khen của Chủ tịch UBND xã",
      aliases: requestNames("Giấy khen", "xã", "Cao Lộc"),
      own: true,
      rank: 1,
      clause: at("IV.1"),
      decidedBy: "plan",
    },
    {
      id: capTren,
      name: "Đề nghị UBND tỉnh khen thưởng",
      aliases: [
        "Đề nghị cấp trên khen thưởng",
        "Đề nghị cấp trên (UBND tỉnh) khen thưởng",
        "Đề nghị Chủ tịch UBND tỉnh khen thưởng",
        "Khen thưởng cấp tỉnh",
        ...requestNames("Bằng khen", "tỉnh", "Lạng Sơn"),
      ],
      own: false,
      rank: 2,
      clause: at("IV.1"),
      decidedBy: "elsewhere",
      elsewhere: "quy định của cấp trên",
    },
  ],
  bindings: [
    { tier: xa, clause: at("IV.2") },
    { tier: capTren, clause: at("IV.1") },
  ].flatMap(({ tier, clause }) => [
    ...named({ tier, group: tapThe, clause }, ["tap-the", "co-quan", "truong-hoc", "thon"]),
    ...named({ tier, group: caNhan, clause }, ["ca-nhan", "can-bo-cong-chuc", "vien-chuc"]),
  ]),
  criteria: [
    ...paragraph({ tiers: [xa], groups: [caNhan], clause: at("IV.1") }, [
      {
        id: "xep-loai",
        text: "hoàn thành tốt nhiệm vụ công tác năm 2025 trở lên",
        reading: 'xếp loại năm 2025 từ "Hoàn thành tốt nhiệm vụ" trở lên',
        evidence: "muc-xep-loai",
        test: level("Hoàn thành tốt nhiệm vụ"),
      },
    ]),
    ...paragraph({ tiers: [xa], groups: [tapThe, caNhan], clause: at("IV.1") }, [
      {
        id: "thanh-tich",
        text: "có thành tích tiêu biểu, xuất sắc trong phong trào thi đua",
        reading: "có thành tích tiêu biểu, xuất sắc trong phong trào thi đua (theo xác nhận Có/Không)",
        evidence: "thanh-tich-tieu-bieu",
        test: yes,
      },
    ]),
    ...paragraph({ tiers: [capTren], groups: [tapThe, caNhan], clause: at("IV.1") }, [
      {
        id: "dac-biet-xuat-sac",
        text: "có thành tích đặc biệt xuất sắc",
        reading: "có thành tích đặc biệt xuất sắc (theo xác nhận Có/Không)",
        evidence: "dac-biet-xuat-sac",
        test: yes,
      },
    ]),
    ...paragraph({ tiers: [xa], groups: [tapThe, caNhan], clause: at("IV.2") }, [
      {
        id: "hoan-thanh",
        text: "hoàn thành tốt, vượt mức các chỉ tiêu, nhiệm vụ trong Kế hoạch này",
        reading: "hoàn thành ít nhất 100% các chỉ tiêu, nhiệm vụ trong Kế hoạch (hoàn thành tốt, vượt mức)",
        evidence: "muc-hoan-thanh",
        test: { is: "atLeast", value: 100 },
      },
      {
        id: "sang-kien",
        text: "Có sáng kiến, mô hình mới, cách làm hay mang lại hiệu quả thiết thực trong công tác, quản lý, điều hành hoặc phục vụ Nhân dân",
        reading: "có sáng kiến, mô hình mới, cách làm hay mang lại hiệu quả thiết thực",
        evidence: "sang-kien",
        test: yes,
      },
    ]),
  ],
  choices: [],
  bars: [suspended, punished(at("IV.2"))],
  quotas: [],
  ranking: [
    { group: tapThe, evidence: ["muc-hoan-thanh"] },
    { group: caNhan, evidence: ["muc-xep-loai", "muc-hoan-thanh"] },
  ],
  dossier: [],
  law,
  units: [],
};
