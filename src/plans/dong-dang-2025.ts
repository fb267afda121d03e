/**
 * Kế hoạch hưởng ứng, phát động phong trào thi đua đặc biệt lập thành tích chào mừng Đại hội đảng bộ các cấp, Đại hội Đảng bộ
 * tỉnh Lạng Sơn lần thứ XVIII, Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn, 6/2025.
 */
import type { Campaign } from "../award/campaign/campaign";
import {
  aboveTarget,
  at,
  collectives,
  discipline,
  individuals,
  law,
  named,
  paragraph,
  percentAliases,
  punished,
  reading,
  requestNames,
  slip,
  suspended,
  types,
  yes,
} from "./common";

const truongBan = "giay-khen-truong-ban";
const banThuongVu = "giay-khen-btv-dang-uy-tinh";
const tinh = "bang-khen-tinh";
const tapThe = collectives.id;
const caNhan = individuals.id;

const provincialPlan = "mục IV Kế hoạch số 134/KH-UBND ngày 15/5/2025 của UBND tỉnh";

export const dongDang2025: Campaign = {
  schema: 1,
  id: "dong-dang-2025",
  heading: {
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
  },
  rounds: [
    {
      id: "1",
      label: "Đợt 1",
      text: "Thời gian thi đua kể từ tháng 5/2025 đến hết ngày 15/8/2025",
      clause: at("III"),
      from: "2025-05-01",
      to: "2025-08-15",
      deadline: { is: "before", date: "2025-08-30", clause: at("IV.3") },
    },
    {
      id: "2",
      label: "Đợt 2",
      text: "Thời gian thi đua từ ngày 15/8/2025 đến hết tháng 10/2025",
      clause: at("III"),
      from: "2025-08-15",
      to: "2025-10-31",
      deadline: { is: "before", date: "2025-10-30", clause: at("IV.3") },
    },
  ],
  groups: [collectives, individuals],
  categories: [
    { id: "tap-the", label: "Tập thể", kind: "tapThe", aliases: ["Tổ chức"], covers: "all" },
    { id: "chi-bo", label: "Chi bộ", kind: "tapThe", aliases: ["Các chi bộ", "Tập thể chi bộ"] },
    {
      id: "phong",
      label: "Phòng",
      kind: "tapThe",
      aliases: ["Các phòng", "Phòng chuyên môn", "Phòng CM", "Văn phòng", "Văn phòng Ban", "Tập thể phòng"],
    },
    {
      id: "don-vi-truc-thuoc",
      label: "Đơn vị trực thuộc",
      kind: "tapThe",
      aliases: ["Đơn vị", "Đơn vị trực thuộc Ban", "Trung tâm", "Trung tâm QLCK", "Trung tâm Quản lý cửa khẩu"],
    },
    { id: "ca-nhan", label: "Cá nhân", kind: "caNhan", aliases: [], covers: "all" },
    {
      id: "cong-chuc",
      label: "Công chức",
      kind: "caNhan",
      aliases: ["Cán bộ", "Cán bộ, công chức", "CBCC", "Lãnh đạo, công chức"],
    },
    types.vienChuc,
    types.nguoiLaoDong,
  ],
  evidence: [
    {
      id: "xuat-sac-tieu-bieu",
      header: "Xuất sắc, tiêu biểu, nổi trội",
      aliases: ["Thành tích xuất sắc, tiêu biểu, nổi trội", "Xuất sắc, tiêu biểu", "Thành tích xuất sắc, tiêu biểu"],
      type: "yesNo",
    },
    {
      id: "guong-mau",
      header: "Gương mẫu; học tập và làm theo Bác",
      aliases: ["Gương mẫu", "Gương mẫu chấp hành", "Học tập và làm theo Bác"],
      type: "yesNo",
    },
    {
      id: "ky-luat-ky-cuong",
      header: "Kỷ luật, kỷ cương; tiết kiệm; dân chủ cơ sở; đoàn kết",
      aliases: ["Chấp hành kỷ luật, kỷ cương", "Chấp hành nghiêm kỷ luật, kỷ cương hành chính"],
      type: "yesNo",
    },
    {
      id: "tich-cuc-tham-gia",
      header: "Tích cực tham gia đợt thi đua",
      aliases: ["Tích cực tham gia", "Tích cực tham gia đợt thi đua đặc biệt", "Tham gia đợt thi đua"],
      type: "yesNo",
    },
    {
      id: "ty-le-hoan-thanh",
      header: "Tỷ lệ hoàn thành nhiệm vụ (%)",
      aliases: ["Tỷ lệ hoàn thành nhiệm vụ", "Mức hoàn thành nhiệm vụ (%)", ...percentAliases],
      type: "percent",
      words: aboveTarget,
    },
    {
      id: "thanh-tich-duoc-cong-nhan",
      header: "Thành tích, sáng kiến được công nhận",
      aliases: ["Sáng kiến được công nhận", "Thành tích được công nhận", "Được cấp có thẩm quyền công nhận"],
      type: "yesNo",
    },
    {
      id: "doan-ket-trach-nhiem",
      header: "Đoàn kết, trách nhiệm, đạo đức công vụ",
      aliases: ["Đoàn kết, trách nhiệm", "Đạo đức công vụ", "Tinh thần đoàn kết, ý thức trách nhiệm"],
      type: "yesNo",
    },
    {
      id: "nhieu-thanh-tich",
      header: "Nhiều thành tích, sáng kiến, giải pháp",
      aliases: ["Nhiều thành tích, sáng kiến", "Nhiều thành tích, sáng kiến, giải pháp sáng tạo"],
      type: "yesNo",
    },
    {
      id: "danh-gia-hoan-thanh-tot",
      header: "Được đánh giá hoàn thành tốt",
      aliases: ["Đánh giá hoàn thành tốt", "Được đánh giá hoàn thành tốt nhiệm vụ", "Đánh giá hoàn thành tốt nhiệm vụ"],
      type: "yesNo",
    },
    discipline,
  ],
  tiers: [
    {
      id: truongBan,
      name: "Giấy khen của Trưởng ban",
      nameFor: { tapThe: "Giấy khen của Đảng ủy, Trưởng ban" },
      aliases: [
        "Giấy khen của Đảng ủy, Trưởng ban",
        "Giấy khen của Đảng ủy và Trưởng ban",
        "Giấy khen của Ban Quản lý",
        "Giấy khen của Trưởng Ban Quản lý",
        "Giấy khen của Trưởng ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn",
        "Giấy khen của Trưởng ban Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn",
      ],
      own: true,
      rank: 1,
      clause: at("IV.2.1"),
      decidedBy: "plan",
    },
    {
      id: banThuongVu,
      name: "Giấy khen của Ban Thường vụ Đảng ủy UBND tỉnh",
      aliases: [
        "Giấy khen của BTV Đảng ủy UBND tỉnh",
        "Giấy khen của Đảng ủy UBND tỉnh",
        "Giấy khen của Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh",
        "Giấy khen của Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh Lạng Sơn",
        "Giấy khen của Ban Thường vụ Đảng ủy UBND tỉnh Lạng Sơn",
      ],
      own: false,
      rank: 2,
      clause: at("IV.2.2"),
      decidedBy: "elsewhere",
      elsewhere: provincialPlan,
    },
    {
      id: tinh,
      name: "Bằng khen của Chủ tịch UBND tỉnh",
      aliases: requestNames("Bằng khen", "tỉnh", "Lạng Sơn"),
      own: false,
      rank: 3,
      clause: at("IV.2.2"),
      decidedBy: "elsewhere",
      elsewhere: provincialPlan,
    },
  ],
  bindings: [
    { tier: truongBan, a: at("IV.2.1.a"), b: at("IV.2.1.b") },
    { tier: banThuongVu, a: at("IV.2.2"), b: at("IV.2.2") },
    { tier: tinh, a: at("IV.2.2"), b: at("IV.2.2") },
  ].flatMap(({ tier, a, b }) => [
    ...named({ tier, group: tapThe, clause: a }, ["tap-the", "chi-bo", "phong", "don-vi-truc-thuoc"]),
    ...named({ tier, group: caNhan, clause: b }, ["ca-nhan", "cong-chuc", "vien-chuc", "nguoi-lao-dong"]),
  ]),
  criteria: [
    ...paragraph({ tiers: [truongBan], groups: [tapThe], clause: at("IV.2.1.a") }, [
      {
        id: "tt-xuat-sac",
        text: "có thành tích xuất sắc, tiêu biểu, nổi trội, góp phần hoàn thành tốt các nhiệm vụ chính trị của cơ quan",
        reading:
          "có thành tích xuất sắc, tiêu biểu, nổi trội, góp phần hoàn thành tốt nhiệm vụ chính trị (theo xác nhận Có/Không)",
        evidence: "xuat-sac-tieu-bieu",
        test: yes,
      },
      {
        id: "tt-guong-mau",
        text: "Gương mẫu, chấp hành tốt chủ trương của Đảng, chính sách pháp luật của Nhà nước; nội quy, quy chế của cơ quan, đơn vị; hăng hái học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
        reading: "gương mẫu chấp hành chủ trương, chính sách, pháp luật, nội quy; học tập và làm theo Bác",
        evidence: "guong-mau",
        test: yes,
      },
      {
        id: "tt-ky-cuong",
        text: "Chấp hành nghiêm kỷ luật, kỷ cương hành chính; thực hành tiết kiệm, chống lãng phí; đảm bảo thực hiện tốt quy chế dân chủ ở cơ sở, nội bộ đoàn kết",
        reading: "chấp hành kỷ luật, kỷ cương; tiết kiệm; dân chủ ở cơ sở; nội bộ đoàn kết",
        evidence: "ky-luat-ky-cuong",
        test: yes,
      },
      {
        id: "tt-tham-gia",
        text: "Tích cực tham gia đợt thi đua đặc biệt",
        reading: "tích cực tham gia đợt thi đua",
        evidence: "tich-cuc-tham-gia",
        test: yes,
      },
      {
        id: "tt-hoan-thanh",
        text: "hoàn thành 100% các nhiệm vụ được giao theo Chương trình, kế hoạch công tác trong 10 tháng đầu năm 2025",
        reading: "hoàn thành ít nhất 100% nhiệm vụ được giao trong 10 tháng đầu năm 2025, tính đến khi xét",
        evidence: "ty-le-hoan-thanh",
        test: { is: "atLeast", value: 100 },
      },
      {
        id: "tt-cong-nhan",
        text: "có nhiều thành tích, sáng kiến, sản phẩm, kết quả cụ thể được cấp có thẩm quyền công nhận",
        reading: "có nhiều thành tích, sáng kiến, kết quả được cấp có thẩm quyền công nhận (nhiều: theo xác nhận Có/Không)",
        evidence: "thanh-tich-duoc-cong-nhan",
        test: yes,
      },
    ]),
    ...paragraph({ tiers: [truongBan], groups: [caNhan], clause: at("IV.2.1.b") }, [
      {
        id: "cn-xuat-sac",
        text: "có thành tích xuất sắc, tiêu biểu, nổi trội",
        reading: "có thành tích xuất sắc, tiêu biểu, nổi trội (theo xác nhận Có/Không)",
        evidence: "xuat-sac-tieu-bieu",
        test: yes,
      },
      {
        id: "cn-guong-mau",
        text: "Gương mẫu, chấp hành tốt chủ trương của Đảng, chính sách pháp luật của Nhà nước; nội quy, quy chế của cơ quan, đơn vị; hăng hái học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
        reading: "gương mẫu chấp hành chủ trương, chính sách, pháp luật, nội quy; học tập và làm theo Bác",
        evidence: "guong-mau",
        test: yes,
      },
      {
        id: "cn-tham-gia",
        text: "Tích cực tham gia đợt thi đua đặc biệt",
        reading: "tích cực tham gia đợt thi đua",
        evidence: "tich-cuc-tham-gia",
        test: yes,
      },
      {
        id: "cn-doan-ket",
        text: "có tinh thần đoàn kết, ý thức trách nhiệm; thực hiện nghiêm túc các chuẩn mực đạo đức công vụ của cơ quan",
        reading: "có tinh thần đoàn kết, ý thức trách nhiệm, giữ đạo đức công vụ",
        evidence: "doan-ket-trach-nhiem",
        test: yes,
      },
      {
        id: "cn-nhieu-thanh-tich",
        text: "chủ động, sáng tạo nâng cao chất lượng, hiệu quả công tác, là tấm gương tiêu biểu, nổi trội, có nhiều thành tích, sáng kiến, giải pháp sáng tạo trong thực hiện nhiệm vụ",
        reading: "chủ động, sáng tạo, là tấm gương, có nhiều thành tích, sáng kiến, giải pháp (nhiều: theo xác nhận Có/Không)",
        evidence: "nhieu-thanh-tich",
        test: yes,
      },
      {
        id: "cn-danh-gia",
        text: "được đánh giá hoàn thành tốt",
        reading: "được đánh giá hoàn thành tốt nhiệm vụ",
        evidence: "danh-gia-hoan-thanh-tot",
        test: yes,
      },
      {
        id: "cn-hoan-thanh",
        text: "hoàn thành tốt 100% các nhiệm vụ được giao trong 10 tháng đầu năm 2025",
        reading: "hoàn thành ít nhất 100% nhiệm vụ được giao trong 10 tháng đầu năm 2025, tính đến khi xét",
        evidence: "ty-le-hoan-thanh",
        test: { is: "atLeast", value: 100 },
      },
    ]),
  ],
  choices: [],
  bars: [suspended, punished(at("IV.2"))],
  quotas: [
    {
      id: "mot-tap-the",
      text: "xem xét, đề xuất 01 tập thể tiêu biểu, xuất sắc tặng Giấy khen",
      clause: at("IV.2.1.c"),
      stage: "selected",
      kind: "tapThe",
      tier: truongBan,
      per: "campaign",
      span: "allRounds",
      max: { count: 1 },
      reading: "01 tập thể cho cả 2 đợt, không có số tối thiểu (kế hoạch không nêu là mỗi đợt hay cả 2 đợt)",
    },
    {
      id: "ca-nhan-05-07",
      text: "tổng 2 đợt từ 05-07 cá nhân tiêu biểu, xuất sắc tặng Giấy khen của Trưởng ban",
      clause: at("IV.2.1.c"),
      stage: "selected",
      kind: "caNhan",
      tier: truongBan,
      per: "campaign",
      span: "allRounds",
      max: { count: 7 },
      min: 5,
    },
    {
      id: "ty-le-don-vi",
      text: "Các phòng, đơn vị thuộc Ban đề nghị không quá 20% cá nhân thuộc phòng, đơn vị",
      clause: at("IV.2.1.c"),
      stage: "nominated",
      kind: "caNhan",
      per: "unit",
      span: "allRounds",
      max: { ofHeadcount: { num: 20, den: 100 } },
      reading:
        "20% số công chức, viên chức, người lao động của phòng, đơn vị, làm tròn xuống, tính gộp cả 2 đợt, mỗi người một lần (kế hoạch không nêu là mỗi đợt hay cả 2 đợt)",
    },
  ],
  ranking: [
    { group: tapThe, evidence: ["ty-le-hoan-thanh"] },
    { group: caNhan, evidence: ["ty-le-hoan-thanh"] },
  ],
  dossier: [
    {
      id: "bien-ban",
      label: "Biên bản họp xét",
      of: "unit",
      text: "Biên bản họp xét khen thưởng của phòng, đơn vị",
      clause: at("IV.3"),
    },
    {
      id: "tom-tat",
      label: "Tóm tắt thành tích (hồ sơ)",
      of: "nominee",
      text: "Tóm tắt thành tích của tập thể, cá nhân đề nghị khen thưởng",
      clause: at("IV.3"),
    },
    {
      id: "bao-cao",
      label: "Báo cáo thành tích (mẫu 08)",
      of: "nominee",
      text: "Báo cáo thành tích của tập thể, cá nhân theo mẫu số 08 Phụ lục I ban hành kèm theo Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
      clause: at("IV.3"),
    },
  ],
  law,
  notes: [
    slip(
      "004-1",
      at("III"),
      'Ngày 15/8/2025 thuộc cả hai đợt: đợt 1 "đến hết ngày 15/8/2025", đợt 2 "từ ngày 15/8/2025". Công cụ theo cột Đợt của từng đề nghị, không tự xếp đợt.',
    ),
    slip(
      "004-2",
      at("IV.2.1"),
      'Tiêu chuẩn tính kết quả "trong 10 tháng đầu năm 2025" nhưng hồ sơ cả hai đợt phải gửi trước khi hết tháng 10. Công cụ đọc tỷ lệ hoàn thành là tính đến thời điểm xét; kết quả chưa có thì ghi Chưa đến kỳ.',
    ),
    slip(
      "004-3",
      at("IV.3"),
      'Hạn hồ sơ đợt 2 ("trước ngày 30/10/2025") sớm hơn ngày kết thúc đợt 2 ("đến hết tháng 10/2025", tức 31/10/2025). Công cụ giữ cả hai mốc như kế hoạch.',
    ),
    reading(
      "004-4",
      at("IV.3"),
      'Công cụ đọc "trước 30/8/2025" và "trước ngày 30/10/2025" là không kể ngày đó: ngày cuối còn đúng hạn là 29/8/2025 và 29/10/2025. Thường trực Hội đồng có thể sửa cách tính hạn.',
    ),
    reading(
      "004-5",
      at("IV.2.1.c"),
      'Kế hoạch ghi "đề xuất 01 tập thể" mà không nêu là mỗi đợt hay cả hai đợt. Công cụ đọc là 01 tập thể cho cả hai đợt; thường trực Hội đồng có thể sửa.',
    ),
    reading(
      "004-6",
      at("IV.2.1.c"),
      '"tổng 2 đợt từ 05-07 cá nhân" tính gộp hai đợt: số đã chọn ở đợt 1 trừ vào số còn lại của đợt 2. Công cụ chỉ kết luận về mức tối thiểu 05 khi chốt đợt 2; chưa đủ 05 thì nêu Chưa đạt, không thêm người.',
    ),
    reading(
      "004-7",
      at("IV.2.1.c"),
      'Công cụ đọc "không quá 20% cá nhân thuộc phòng, đơn vị" là 20% số công chức, viên chức, người lao động của phòng, đơn vị, làm tròn xuống, tính cả hai đợt. Nơi có dưới 05 người thì kết quả là 0, công cụ không tự làm tròn lên mà để Hội đồng quyết định.',
    ),
    reading(
      "004-8",
      at("IV.2.1.c"),
      "Tỷ lệ 20% giới hạn số người phòng, đơn vị đề nghị; con số 05-07 giới hạn số người Hội đồng chọn. Công cụ kiểm tra hai số lượng này riêng.",
    ),
    slip(
      "004-9",
      at("IV.2.1"),
      'Tên mục là "Giấy khen của Đảng ủy, Trưởng ban", nhưng điểm c ghi cá nhân được "tặng Giấy khen của Trưởng ban", còn tập thể chỉ ghi "tặng Giấy khen". Công cụ ghi Giấy khen của Trưởng ban cho cá nhân và Giấy khen của Đảng ủy, Trưởng ban cho tập thể; khen của Đảng và khen của Nhà nước là hai hệ thống, Hội đồng xác định người ký.',
    ),
    slip(
      "004-10",
      at("IV.3"),
      'Kế hoạch khi ghi "Hội đồng thi đua khen thưởng Ban Quản lý", khi ghi "Hội đồng Thi đua - Khen thưởng Văn phòng". Công cụ coi là một Hội đồng, Văn phòng Ban là bộ phận thường trực.',
    ),
    reading(
      "004-11",
      at("IV.3"),
      "Kế hoạch dẫn mẫu số 08 của Nghị định số 98/2023/NĐ-CP: nghị định này có hiệu lực từ 01/01/2024 và hết hiệu lực từ 01/7/2025, trước hạn hồ sơ của cả hai đợt; Nghị định 152/2025/NĐ-CP có hiệu lực từ 01/7/2025. Công cụ giữ tên giấy tờ như kế hoạch in, xét hiệu lực theo ngày hồ sơ và nhắc kiểm tra mẫu đang có hiệu lực.",
    ),
    reading(
      "004-12",
      at("IV.3"),
      "Thành phần hồ sơ của kế hoạch không có tờ trình của phòng, đơn vị. Công cụ chỉ kiểm tra ba giấy tờ kế hoạch nêu.",
    ),
    slip(
      "004-13",
      at("II.4"),
      'Kế hoạch in nhầm "phòng trào" (phong trào) và thừa dấu cách ở câu cuối. Lỗi này không ảnh hưởng tiêu chuẩn, công cụ bỏ qua.',
    ),
  ],
  units: [],
};
