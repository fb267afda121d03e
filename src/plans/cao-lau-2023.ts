/**
 * Kế hoạch phát động phong trào thi đua đặc biệt chào mừng kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn,
 * UBND xã Cao Lâu, 2023.
 */
import type { Campaign, Criterion } from "../award/campaign/campaign";
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

export const until = "từ ngày phát động đến hết ngày 31/5/2023";
export const secretary = {
  text: "Công chức Văn phòng phụ trách công tác thi đua khen thưởng",
  clause: at("VI.2"),
};

/** V.2.1.2. Giấy khen của Chủ tịch UBND huyện. */
const districtCriteria: readonly Criterion[] = [
  ...paragraph({ tiers: [huyen], groups: [tapThe], clause: at("V.2.1.2.a") }, [
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
      id: "huyen-tt-phan-viec",
      text: "phần việc cụ thể thiết thực chào mừng kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023)",
      reading: "có phần việc cụ thể, thiết thực chào mừng kỷ niệm 90 năm",
      evidence: "phan-viec",
      test: yes,
    },
    {
      id: "huyen-tt-phap-luat",
      text: "thực hiện đúng quy định của pháp luật, bảo đảm an ninh chính trị, trật tự an toàn xã hội trên địa bàn quản lý",
      reading: "thực hiện đúng pháp luật, bảo đảm an ninh, trật tự trên địa bàn quản lý",
      evidence: "chap-hanh-phap-luat",
      test: yes,
    },
  ]),
  ...paragraph({ tiers: [huyen], groups: [caNhan], clause: at("V.2.1.2.b") }, [
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
      text: "có giải pháp hữu ích trong việc xây dựng, tham mưu trình cấp có thẩm quyền ban hành, tổ chức thực hiện, kiểm tra việc thực hiện cơ chế, chính sách, hướng dẫn hoặc tháo gỡ khó khăn cho cơ sở góp phần hoàn thành các nhiệm vụ trọng tâm của cơ quan, đơn vị",
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
  ...paragraph({ tiers: [huyen], groups: [hoGiaDinh], clause: at("V.2.1.2.c") }, [
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
      text: "có việc làm thiết thực (đóng góp công sức, vật chất…)",
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
      text: "có việc làm nổi bật, thiết thực (đóng góp công sức, vật chất…)",
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

/** Person types the paragraphs name, and those judged like them. GK xã names nobody: its subjects are the chairman's too. */
const bindings = [
  { tier: huyen, ref: "V.2.1.2" },
  { tier: tinh, ref: "V.2.2" },
].flatMap(({ tier, ref }) => {
  const a = { tier, group: tapThe, clause: at(`${ref}.a`) };
  const b = { tier, group: caNhan, clause: at(`${ref}.b`) };
  const c = { tier, group: hoGiaDinh, clause: at(`${ref}.c`) };
  return [
    ...named(a, ["co-quan-to-chuc", "thon"]),
    ...byAnalogy(a, ["doanh-nghiep"]),
    ...named(b, ["can-bo-cong-chuc"]),
    ...byAnalogy(b, ["vien-chuc", "luc-luong-vu-trang", "dan-quan", "can-bo-khong-chuyen-trach-thon"]),
    ...named(c, ["ho-gia-dinh", "nong-dan", "nguoi-lao-dong"]),
    ...byAnalogy(c, ["cong-nhan"]),
  ];
});

export const caoLau2023: Campaign = {
  schema: 1,
  id: "cao-lau-2023",
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
    {
      id: "dan-quan",
      label: "Dân quân",
      kind: "caNhan",
      aliases: [
        "Lực lượng dân quân",
        "Dân quân tự vệ",
        "Cán bộ, chiến sỹ dân quân",
        "Cán bộ chiến sỹ trong lực lượng dân quân",
        "Chiến sỹ dân quân",
      ],
    },
    types2023.canBoThon,
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
      id: "phan-viec",
      header: "Phần việc cụ thể, thiết thực",
      aliases: ["Phần việc", "Phần việc cụ thể", "Phần việc thiết thực", "Có phần việc cụ thể, thiết thực"],
      type: "yesNo",
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
      aliases: requestNames("Giấy khen", "xã", "Cao Lâu"),
      own: true,
      rank: 1,
      clause: at("V.2.1.1"),
      decidedBy: "chairman",
      elsewhere: "Chủ tịch UBND xã",
    },
    {
      id: huyen,
      name: "Giấy khen của Chủ tịch UBND huyện",
      aliases: requestNames("Giấy khen", "huyện", "Cao Lộc"),
      own: false,
      rank: 2,
      clause: at("V.2.1.2"),
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
  criteria: [...districtCriteria, ...provinceCriteria],
  choices: [
    { set: "huyen-cn", need: 1 },
    { set: "tinh-cn", need: 1 },
  ],
  bars: [suspended, punished(at("V.2"))],
  quotas: [],
  ranking: [
    { group: tapThe, evidence: ["muc-thanh-tich", "muc-hoan-thanh"] },
    { group: caNhan, evidence: ["giai-phap"] },
    { group: hoGiaDinh, evidence: ["viec-lam-dong-gop"] },
  ],
  dossier: [],
  law,
  units: [],
};
