/**
 * Kế hoạch phát động phong trào thi đua đặc biệt chào mừng kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn,
 * UBND xã Hồng Phong, tháng 3/2023. The plan prints 2.2.2 where 2.1.2 belongs.
 */
import type { Campaign, Clause, Criterion } from "../award/campaign/campaign";
import {
  at,
  byAnalogy,
  collectives,
  columns2023,
  discipline,
  households,
  individuals,
  law,
  level,
  named,
  ofYear,
  paragraph,
  punished,
  requestNames,
  suspended,
  types,
  types2023,
  yes,
} from "./common";

const xa = "giay-khen-xa";
const huyen = "giay-khen-huyen";
const tinh = "bang-khen-tinh";
const tapThe = collectives.id;
const caNhan = individuals.id;
const hoGiaDinh = households.id;

/** The district form: logically V.2.1.2, printed "2.2.2". */
export const district = (point = ""): Clause => at(`V.2.1.2${point}`, `V.2.2.2${point}`);

export const until = "từ ngày phát động đến hết ngày 31/5/2023";
export const secretary = {
  text: "Công chức Văn phòng- thống kê phụ trách khen thưởng",
  clause: at("VI.2"),
};

/** V.2.1.1. Giấy khen của Chủ tịch UBND xã. */
const communeCriteria: readonly Criterion[] = [
  ...paragraph({ tiers: [xa], groups: [tapThe], clause: at("V.2.1.1.a") }, [
    {
      id: "xa-tt-thanh-tich",
      text: "Có thành tích tiêu biểu trong chỉ đạo, tuyên truyền, tổ chức thực hiện phong trào thi đua",
      reading: 'mức thành tích từ "Tiêu biểu" trở lên trong chỉ đạo, tuyên truyền, tổ chức thực hiện phong trào',
      evidence: "muc-thanh-tich",
      test: level("Tiêu biểu"),
    },
    {
      id: "xa-tt-sang-kien",
      text: "có nhiều sáng kiến, giải pháp",
      reading: "có nhiều sáng kiến, giải pháp (nhiều: theo xác nhận Có/Không)",
      evidence: "nhieu-sang-kien",
      test: yes,
    },
    {
      id: "xa-tt-vuot-muc",
      text: "hoàn thành vượt mức chỉ tiêu, tiến độ thực hiện các nhiệm vụ đề ra trong 6 tháng đầu năm 2023",
      reading: "hoàn thành trên 100% chỉ tiêu, tiến độ 6 tháng đầu năm 2023 (vượt mức)",
      evidence: "muc-hoan-thanh",
      test: { is: "moreThan", value: 100 },
    },
    {
      id: "xa-tt-phap-luat",
      text: "thực hiện đúng quy định của pháp luật, bảo đảm an ninh chính trị, trật tự an toàn xã hội",
      reading: "thực hiện đúng pháp luật, bảo đảm an ninh, trật tự",
      evidence: "chap-hanh-phap-luat",
      test: yes,
    },
  ]),
  ...paragraph({ tiers: [xa], groups: [caNhan], clause: at("V.2.1.1.b") }, [
    {
      id: "xa-cn-no-luc",
      text: "có nhiều nỗ lực bám sát cơ sở",
      reading: "có nhiều nỗ lực bám sát cơ sở",
      evidence: "no-luc-bam-sat",
      test: yes,
      choice: { set: "xa-cn", option: "a" },
    },
    {
      id: "xa-cn-giai-phap",
      text: "có giải pháp hữu ích trong việc xây dựng, tham mưu trình cấp có thẩm quyền ban hành, tổ chức thực hiện, kiểm tra việc thực hiện cơ chế, chính sách, hướng dẫn hoặc tháo gỡ khó khăn cho cơ sở góp phần hoàn thành các nhiệm vụ trọng tâm của cơ quan, của thôn",
      reading: 'có giải pháp hữu ích (mức "Giải pháp hữu ích" trở lên)',
      evidence: "giai-phap",
      test: level("Giải pháp hữu ích"),
      choice: { set: "xa-cn", option: "a" },
    },
    {
      id: "xa-cn-muu-tri",
      text: "mưu trí, dũng cảm trong thực hiện nhiệm vụ",
      reading: "mưu trí, dũng cảm trong thực hiện nhiệm vụ",
      evidence: "muu-tri-dung-cam",
      test: yes,
      choice: { set: "xa-cn", option: "b" },
    },
  ]),
  ...paragraph({ tiers: [xa], groups: [hoGiaDinh], clause: at("V.2.1.1.c") }, [
    {
      id: "xa-hgd-guong-mau",
      text: "Gương mẫu chấp hành tốt chủ trương, chính sách của Đảng, pháp luật của Nhà nước",
      reading: "gương mẫu chấp hành chủ trương, chính sách, pháp luật",
      evidence: "guong-mau-chap-hanh",
      test: yes,
    },
    {
      id: "xa-hgd-huong-ung",
      text: "tích cực hưởng ứng đợt thi đua",
      reading: "tích cực hưởng ứng đợt thi đua",
      evidence: "tich-cuc-huong-ung",
      test: yes,
    },
    {
      id: "xa-hgd-viec-lam",
      text: "có việc làm thiết thực (đóng góp công sức, vật chất...)",
      reading: 'có việc làm thiết thực (mức "Thiết thực" trở lên)',
      evidence: "viec-lam-dong-gop",
      test: level("Thiết thực"),
    },
    {
      id: "xa-hgd-san-xuat",
      text: "sản xuất giỏi, có thu nhập cao góp phần thực hiện mục tiêu phát triển kinh tế, xã hội, quốc phòng, an ninh của địa phương",
      reading: "sản xuất giỏi, có thu nhập cao (cao: theo xác nhận Có/Không)",
      evidence: "san-xuat-gioi",
      test: yes,
    },
  ]),
];

/** V.2.1.2, printed "2.2.2". Giấy khen của Chủ tịch UBND huyện. */
const districtCriteria: readonly Criterion[] = [
  ...paragraph({ tiers: [huyen], groups: [tapThe], clause: district(".a") }, [
    {
      id: "huyen-tt-thanh-tich",
      text: "Có thành tích tiêu biểu trong chỉ đạo, tuyên truyền, tổ chức thực hiện phong trào thi đua",
      reading: 'mức thành tích từ "Tiêu biểu" trở lên trong chỉ đạo, tuyên truyền, tổ chức thực hiện phong trào',
      evidence: "muc-thanh-tich",
      test: level("Tiêu biểu"),
    },
    {
      id: "huyen-tt-sang-kien",
      text: "có nhiều sáng kiến, giải pháp",
      reading: "có nhiều sáng kiến, giải pháp (nhiều: theo xác nhận Có/Không)",
      evidence: "nhieu-sang-kien",
      test: yes,
    },
    {
      id: "huyen-tt-vuot-muc",
      text: "hoàn thành vượt mức chỉ tiêu, tiến độ thực hiện các nhiệm vụ đề ra trong 6 tháng đầu năm 2023",
      reading: "hoàn thành trên 100% chỉ tiêu, tiến độ 6 tháng đầu năm 2023 (vượt mức)",
      evidence: "muc-hoan-thanh",
      test: { is: "moreThan", value: 100 },
    },
    {
      id: "huyen-tt-mo-hinh",
      text: "có 01 mô hình tiêu biểu hoặc 01 công trình, phần việc cụ thể thiết thực chào mừng kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023)",
      reading: "ít nhất 01 mô hình hoặc công trình, phần việc",
      evidence: "mo-hinh-cong-trinh",
      test: { is: "atLeast", value: 1 },
    },
    {
      id: "huyen-tt-phap-luat",
      text: "thực hiện đúng quy định của pháp luật, bảo đảm an ninh chính trị, trật tự an toàn xã hội",
      reading: "thực hiện đúng pháp luật, bảo đảm an ninh, trật tự",
      evidence: "chap-hanh-phap-luat",
      test: yes,
    },
  ]),
  ...paragraph({ tiers: [huyen], groups: [caNhan], clause: district(".b") }, [
    {
      id: "huyen-cn-no-luc",
      text: "có nhiều nỗ lực bám sát cơ sở",
      reading: "có nhiều nỗ lực bám sát cơ sở",
      evidence: "no-luc-bam-sat",
      test: yes,
      choice: { set: "huyen-cn", option: "a" },
    },
    {
      id: "huyen-cn-giai-phap",
      text: "có giải pháp hữu ích trong việc xây dựng, tham mưu trình cấp có thẩm quyền ban hành, tổ chức thực hiện, kiểm tra việc thực hiện cơ chế, chính sách, hướng dẫn hoặc tháo gỡ khó khăn cho cơ sở góp phần hoàn thành các nhiệm vụ trọng tâm của cơ quan",
      reading: 'có giải pháp hữu ích (mức "Giải pháp hữu ích" trở lên)',
      evidence: "giai-phap",
      test: level("Giải pháp hữu ích"),
      choice: { set: "huyen-cn", option: "a" },
    },
    {
      id: "huyen-cn-muu-tri",
      text: "mưu trí, dũng cảm trong thực hiện nhiệm vụ",
      reading: "mưu trí, dũng cảm trong thực hiện nhiệm vụ",
      evidence: "muu-tri-dung-cam",
      test: yes,
      choice: { set: "huyen-cn", option: "b" },
    },
  ]),
  ...paragraph({ tiers: [huyen], groups: [hoGiaDinh], clause: district(".c") }, [
    {
      id: "huyen-hgd-guong-mau",
      text: "Gương mẫu chấp hành tốt chủ trương, chính sách của Đảng, pháp luật của Nhà nước",
      reading: "gương mẫu chấp hành chủ trương, chính sách, pháp luật",
      evidence: "guong-mau-chap-hanh",
      test: yes,
    },
    {
      id: "huyen-hgd-huong-ung",
      text: "tích cực hưởng ứng đợt thi đua",
      reading: "tích cực hưởng ứng đợt thi đua",
      evidence: "tich-cuc-huong-ung",
      test: yes,
    },
    {
      id: "huyen-hgd-viec-lam",
      text: "có việc làm thiết thực (đóng góp công sức, vật chất...)",
      reading: 'có việc làm thiết thực (mức "Thiết thực" trở lên)',
      evidence: "viec-lam-dong-gop",
      test: level("Thiết thực"),
    },
    {
      id: "huyen-hgd-san-xuat",
      text: "sản xuất giỏi, có thu nhập cao góp phần thực hiện mục tiêu phát triển kinh tế, xã hội, quốc phòng, an ninh của địa phương, đơn vị",
      reading: "sản xuất giỏi, có thu nhập cao (cao: theo xác nhận Có/Không)",
      evidence: "san-xuat-gioi",
      test: yes,
    },
  ]),
];

/** V.2.2. Bằng khen của Chủ tịch UBND tỉnh. */
const provinceCriteria: readonly Criterion[] = [
  ...paragraph({ tiers: [tinh], groups: [tapThe], clause: at("V.2.2.a") }, [
    {
      id: "tinh-tt-thanh-tich",
      text: "Có thành tích tiêu biểu, xuất sắc trong chỉ đạo, tuyên truyền, tổ chức thực hiện phong trào thi đua",
      reading: 'mức thành tích "Tiêu biểu, xuất sắc" trong chỉ đạo, tuyên truyền, tổ chức thực hiện phong trào',
      evidence: "muc-thanh-tich",
      test: level("Tiêu biểu, xuất sắc"),
    },
    {
      id: "tinh-tt-sang-kien",
      text: "có nhiều sáng kiến, giải pháp",
      reading: "có nhiều sáng kiến, giải pháp (nhiều: theo xác nhận Có/Không)",
      evidence: "nhieu-sang-kien",
      test: yes,
    },
    {
      id: "tinh-tt-vuot-muc",
      text: "hoàn thành vượt mức chỉ tiêu, tiến độ thực hiện các nhiệm vụ đề ra trong 6 tháng đầu năm 2023",
      reading: "hoàn thành trên 100% chỉ tiêu, tiến độ 6 tháng đầu năm 2023 (vượt mức)",
      evidence: "muc-hoan-thanh",
      test: { is: "moreThan", value: 100 },
    },
    {
      id: "tinh-tt-mo-hinh",
      text: "có ít nhất 01 mô hình tiêu biểu hoặc 01 công trình, phần việc cụ thể thiết thực chào mừng kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023)",
      reading: "ít nhất 01 mô hình hoặc công trình, phần việc",
      evidence: "mo-hinh-cong-trinh",
      test: { is: "atLeast", value: 1 },
    },
    {
      id: "tinh-tt-phap-luat",
      text: "thực hiện đúng quy định của pháp luật, bảo đảm an ninh chính trị, trật tự an toàn xã hội trên địa bàn quản lý",
      reading: "thực hiện đúng pháp luật, bảo đảm an ninh, trật tự trên địa bàn quản lý",
      evidence: "chap-hanh-phap-luat",
      test: yes,
    },
  ]),
  ...paragraph({ tiers: [tinh], groups: [caNhan], clause: at("V.2.2.b") }, [
    {
      id: "tinh-cn-no-luc",
      text: "có nhiều nỗ lực bám sát cơ sở",
      reading: "có nhiều nỗ lực bám sát cơ sở",
      evidence: "no-luc-bam-sat",
      test: yes,
      choice: { set: "tinh-cn", option: "a" },
    },
    {
      id: "tinh-cn-giai-phap",
      text: "có sáng kiến, giải pháp hữu ích trong việc xây dựng, trình cấp có thẩm quyền ban hành, tổ chức thực hiện, kiểm tra việc thực hiện cơ chế, chính sách, hướng dẫn hoặc tháo gỡ khó khăn cho cơ sở góp phần hoàn thành các nhiệm vụ trọng tâm của cơ quan, đơn vị",
      reading: 'có sáng kiến, giải pháp hữu ích (mức "Sáng kiến, giải pháp hữu ích")',
      evidence: "giai-phap",
      test: level("Sáng kiến, giải pháp hữu ích"),
      choice: { set: "tinh-cn", option: "a" },
    },
    {
      id: "tinh-cn-muu-tri",
      text: "mưu trí, dũng cảm trong thực hiện nhiệm vụ",
      reading: "mưu trí, dũng cảm trong thực hiện nhiệm vụ",
      evidence: "muu-tri-dung-cam",
      test: yes,
      choice: { set: "tinh-cn", option: "b" },
    },
  ]),
  ...paragraph({ tiers: [tinh], groups: [hoGiaDinh], clause: at("V.2.2.c") }, [
    {
      id: "tinh-hgd-guong-mau",
      text: "Gương mẫu chấp hành tốt chủ trương, chính sách của Đảng, pháp luật của Nhà nước",
      reading: "gương mẫu chấp hành chủ trương, chính sách, pháp luật",
      evidence: "guong-mau-chap-hanh",
      test: yes,
    },
    {
      id: "tinh-hgd-huong-ung",
      text: "tích cực hưởng ứng đợt thi đua",
      reading: "tích cực hưởng ứng đợt thi đua",
      evidence: "tich-cuc-huong-ung",
      test: yes,
    },
    {
      id: "tinh-hgd-viec-lam",
      text: "có việc làm nổi bật, thiết thực (đóng góp công sức, vật chất...)",
      reading: 'có việc làm nổi bật, thiết thực (mức "Nổi bật, thiết thực")',
      evidence: "viec-lam-dong-gop",
      test: level("Nổi bật, thiết thực"),
    },
    {
      id: "tinh-hgd-san-xuat",
      text: "sản xuất giỏi, có thu nhập cao góp phần thực hiện mục tiêu phát triển kinh tế, xã hội, quốc phòng, an ninh của địa phương, đơn vị",
      reading: "sản xuất giỏi, có thu nhập cao (cao: theo xác nhận Có/Không)",
      evidence: "san-xuat-gioi",
      test: yes,
    },
  ]),
];

/** Persons are named form by form, collectives and households alike in all three. Nobody writes of a doanh nhân. */
const bindings = [
  {
    tier: xa,
    clause: (point: string) => at(`V.2.1.1${point}`),
    persons: ["can-bo-cong-chuc", "can-bo-khong-chuyen-trach-thon"],
    alike: ["luc-luong-vu-trang", "vien-chuc"],
  },
  {
    tier: huyen,
    clause: district,
    persons: ["can-bo-cong-chuc", "luc-luong-vu-trang"],
    alike: ["can-bo-khong-chuyen-trach-thon", "vien-chuc"],
  },
  {
    tier: tinh,
    clause: (point: string) => at(`V.2.2${point}`),
    persons: ["can-bo-cong-chuc", "luc-luong-vu-trang", "vien-chuc"],
    alike: ["can-bo-khong-chuyen-trach-thon"],
  },
].flatMap(({ tier, clause, persons, alike }) => {
  const a = { tier, group: tapThe, clause: clause(".a") };
  const b = { tier, group: caNhan, clause: clause(".b") };
  const c = { tier, group: hoGiaDinh, clause: clause(".c") };
  return [
    ...named(a, ["co-quan-to-chuc", "thon"]),
    ...byAnalogy(a, ["doanh-nghiep"]),
    ...named(b, persons),
    ...byAnalogy(b, alike),
    ...named(c, ["ho-gia-dinh", "nong-dan", "nguoi-lao-dong"]),
    ...byAnalogy(c, ["cong-nhan"]),
  ];
});

export const hongPhong2023: Campaign = {
  schema: 1,
  id: "hong-phong-2023",
  heading: ofYear(2023),
  rounds: [{ id: "1", label: "Cả đợt thi đua", text: until, clause: at("IV"), to: "2023-05-31" }],
  groups: [collectives, individuals, households],
  categories: [
    types2023.coQuanToChuc,
    types.thon,
    types2023.doanhNghiep,
    types.canBoCongChuc,
    types.vienChuc,
    types.lucLuongVuTrang,
    types2023.canBoThon,
    {
      id: "doanh-nhan",
      label: "Doanh nhân",
      kind: "caNhan",
      aliases: ["Chủ doanh nghiệp", "Giám đốc doanh nghiệp", "Giám đốc công ty"],
    },
    types2023.hoGiaDinh,
    types2023.nongDan,
    types.nguoiLaoDong,
    types2023.congNhan,
  ],
  evidence: [
    columns2023.mucThanhTich,
    columns2023.nhieuSangKien,
    columns2023.mucHoanThanh,
    {
      id: "so-mo-hinh",
      header: "Số mô hình tiêu biểu",
      aliases: ["Mô hình tiêu biểu", "Số mô hình", "Mô hình", "Số lượng mô hình"],
      type: "count",
    },
    {
      id: "so-cong-trinh",
      header: "Số công trình, phần việc",
      aliases: ["Công trình, phần việc", "Số công trình và phần việc", "Số lượng công trình, phần việc"],
      type: "count",
    },
    {
      id: "mo-hinh-cong-trinh",
      header: "Số mô hình và công trình, phần việc",
      aliases: [],
      type: "count",
      sumOf: ["so-mo-hinh", "so-cong-trinh"],
    },
    columns2023.chapHanhPhapLuat,
    columns2023.noLuc,
    columns2023.giaiPhap,
    columns2023.muuTri,
    columns2023.guongMau,
    columns2023.huongUng,
    columns2023.viecLam,
    columns2023.sanXuatGioi,
    discipline,
  ],
  tiers: [
    {
      id: xa,
      name: "Giấy khen của Chủ tịch UBND xã",
      aliases: requestNames("Giấy khen", "xã", "Hồng Phong"),
      own: true,
      rank: 1,
      clause: at("V.2.1.1"),
      decidedBy: "plan",
    },
    {
      id: huyen,
      name: "Giấy khen của Chủ tịch UBND huyện",
      aliases: requestNames("Giấy khen", "huyện", "Cao Lộc"),
      own: false,
      rank: 2,
      clause: district(),
      decidedBy: "plan",
    },
    {
      id: tinh,
      name: "Bằng khen của Chủ tịch UBND tỉnh",
      aliases: requestNames("Bằng khen", "tỉnh", "Lạng Sơn"),
      own: false,
      rank: 3,
      clause: at("V.2.2"),
      decidedBy: "plan",
    },
  ],
  bindings,
  criteria: [...communeCriteria, ...districtCriteria, ...provinceCriteria],
  choices: [
    { set: "xa-cn", need: 1 },
    { set: "huyen-cn", need: 1 },
    { set: "tinh-cn", need: 1 },
  ],
  bars: [suspended, punished(at("V.2"))],
  quotas: [],
  ranking: [
    { group: tapThe, evidence: ["muc-thanh-tich", "muc-hoan-thanh", "mo-hinh-cong-trinh"] },
    { group: caNhan, evidence: ["giai-phap"] },
    { group: hoGiaDinh, evidence: ["viec-lam-dong-gop"] },
  ],
  dossier: [],
  law,
  units: [],
};
