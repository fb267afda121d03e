/**
 * What the five plans share: the law with its days, the discipline column with its bars, person types,
 * the columns of the two plans of 2023, and builders that keep a plan's data as short as the plan.
 */
import type {
  Bar,
  Binding,
  Category,
  Clause,
  Criterion,
  Evidence,
  EvidenceWord,
  Group,
  Heading,
  LawBasis,
  PlanNote,
  Test,
} from "../award/campaign/campaign";

/**
 * Cites a place in the plan, with the number the plan prints where it misnumbers itself.
 *
 * @example
 * at("V.2.1.2.a", "V.2.2.2.a")
 * //=> { ref: "V.2.1.2.a", printed: "V.2.2.2.a" }
 */
export function at(ref: string, printed?: string): Clause {
  return printed === undefined ? { ref } : { ref, printed };
}

/** What judging needs of a plan's head: its year. The rest stands in `headings/`, so that functions load without it. */
export function ofYear(year: number): Heading {
  const nowhere = { text: "", clause: { ref: "" } };
  const signer = { capacity: [], title: "", name: "" };
  return { title: "", issuer: "", year, bases: [], window: nowhere, appraisers: [], signer, recipients: [] };
}

/** One atom of a paragraph: a criterion but for what its whole paragraph has in common. */
export type Atom = Omit<Criterion, "tiers" | "groups" | "clause">;

/**
 * Splits one paragraph of the plan into its criteria, in its own order.
 *
 * @example
 * paragraph({ tiers: ["giay-khen-xa"], groups: ["tap-the"], clause: at("V.2.1.1.a") }, [{ id: "xa-tt-sang-kien", ... }])
 * //=> [{ id: "xa-tt-sang-kien", ..., tiers: ["giay-khen-xa"], groups: ["tap-the"], clause: { ref: "V.2.1.1.a" } }]
 */
export function paragraph(of: Pick<Criterion, "tiers" | "groups" | "clause">, atoms: readonly Atom[]): readonly Criterion[] {
  return atoms.map((atom) => ({ ...atom, ...of }));
}

/** Asks for a yes. */
export const yes: Test = { is: "yes" };

/** Asks for a level or a higher one. */
export function level(name: string): Test {
  return { is: "atLeastLevel", level: name };
}

/** The paragraph of one form that speaks of one criteria group. */
type Paragraph = Pick<Binding, "tier" | "group" | "clause">;

/** Binds person types that the paragraph names. */
export function named(to: Paragraph, categories: readonly string[]): readonly Binding[] {
  return categories.map((category) => ({ ...to, category, named: true }));
}

/** Binds person types that the paragraph does not name but that are judged like those it names: the council confirms. */
export function byAnalogy(to: Paragraph, categories: readonly string[]): readonly Binding[] {
  return categories.map((category) => ({ ...to, category, named: false }));
}

/** Notes a mistake or a conflict in the plan itself. */
export function slip(id: string, clause: Clause, text: string): PlanNote {
  return { id, is: "slip", clause, text };
}

/** Notes how the tool reads what the plan leaves open. */
export function reading(id: string, clause: Clause, text: string): PlanNote {
  return { id, is: "reading", clause, text };
}

/**
 * Lists other words for a form that the chairman of a people's committee gives. None is so short that a form of another body
 * would be taken for it: readers accept a part of a name by themselves.
 *
 * @example
 * requestNames("Giấy khen", "xã", "Cao Lâu")
 * //=> ["Giấy khen cấp xã", "Giấy khen của UBND xã", "Giấy khen của Chủ tịch UBND xã", "Giấy khen của Chủ tịch Ủy ban nhân dân xã", ...]
 */
export function requestNames(award: "Giấy khen" | "Bằng khen", tier: "xã" | "huyện" | "tỉnh", place: string): readonly string[] {
  const givers = ["UBND", "Chủ tịch UBND", "Chủ tịch Ủy ban nhân dân"];
  return [
    `${award} cấp ${tier}`,
    ...givers.map((giver) => `${award} của ${giver} ${tier}`),
    ...givers.map((giver) => `${award} của ${giver} ${tier} ${place}`),
  ];
}

/** The law and the decrees with the days on which they hold. */
export const law: readonly LawBasis[] = [
  {
    id: "nd-152-2025",
    name: "NĐ 152/2025/NĐ-CP",
    from: "2025-07-01",
    until: "2027-03-01",
    about:
      "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ: phân cấp, phân quyền, quy định chi tiết về thi đua, khen thưởng; tạm dừng xét (khoản 4 Điều 4), ưu tiên khi cùng đủ điều kiện (khoản 6 Điều 4)",
  },
  {
    id: "nd-98-2023",
    name: "NĐ 98/2023/NĐ-CP",
    from: "2024-01-01",
    until: "2025-07-01",
    about:
      "Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ: quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
  },
  {
    id: "luat-tdkt-2022",
    name: "Luật Thi đua, khen thưởng 06/2022/QH15",
    from: "2024-01-01",
    about: "Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022 của Quốc hội",
  },
];

/** Discipline and pending examinations: one column, the last of the evidence. */
export const discipline: Evidence = {
  id: "ky-luat",
  header: "Kỷ luật, đang bị xem xét",
  aliases: ["Kỷ luật", "Kỉ luật", "Hình thức kỷ luật", "Vi phạm", "Kỷ luật (bản thân)", "Có cá nhân bị kỷ luật"],
  type: "discipline",
};

/** Stops a nomination while someone is under examination (khoản 4 Điều 4 NĐ 152/2025/NĐ-CP). */
export const suspended: Bar = {
  id: "dang-bi-xem-xet",
  text: "đang bị xem xét kỷ luật, điều tra, thanh tra, kiểm tra, xác minh",
  clause: at("khoản 4 Điều 4 NĐ 152/2025/NĐ-CP"),
  evidence: discipline.id,
  test: { is: "underExamination" },
  effect: "suspended",
  law: "nd-152-2025",
};

/** Asks the council about a finished discipline where the plan has no rule; `clause` is where its criteria stand. */
export function punished(clause: Clause): Bar {
  return {
    id: "da-bi-ky-luat",
    text: "kế hoạch không quy định về người, tập thể đã bị kỷ luật, Hội đồng xem xét",
    clause,
    evidence: discipline.id,
    test: { is: "punished" },
    effect: "judgement",
  };
}

export const collectives: Group = { id: "tap-the", label: "Tập thể" };
export const individuals: Group = { id: "ca-nhan", label: "Cá nhân" };
export const households: Group = { id: "ho-gia-dinh", label: "Hộ gia đình, nông dân, người lao động" };

/** Person types that stand in more than one plan. */
export const types = {
  thon: {
    id: "thon",
    label: "Thôn",
    kind: "tapThe",
    aliases: ["Các thôn", "Tập thể thôn", "Thôn, bản", "Cán bộ và Nhân dân thôn", "Nhân dân và cán bộ thôn"],
  },
  canBoCongChuc: {
    id: "can-bo-cong-chuc",
    label: "Cán bộ, công chức",
    kind: "caNhan",
    aliases: [
      "Cán bộ",
      "Công chức",
      "Cán bộ và công chức",
      "CBCC",
      "CB, CC",
      "Cán bộ xã",
      "Công chức xã",
      "Cán bộ, công chức xã",
      "Cán bộ, công chức cấp xã",
    ],
  },
  vienChuc: { id: "vien-chuc", label: "Viên chức", kind: "caNhan", aliases: ["Viên chức xã", "Viên chức nhà nước"] },
  nguoiLaoDong: {
    id: "nguoi-lao-dong",
    label: "Người lao động",
    kind: "caNhan",
    aliases: ["NLĐ", "Lao động", "Lao động hợp đồng", "Người lao động hợp đồng"],
  },
  lucLuongVuTrang: {
    id: "luc-luong-vu-trang",
    label: "Lực lượng vũ trang",
    kind: "caNhan",
    aliases: [
      "LLVT",
      "Cán bộ, chiến sỹ",
      "Cán bộ, chiến sỹ lực lượng vũ trang",
      "Cán bộ, chiến sỹ trong lực lượng vũ trang",
      "Cán bộ, chiến sỹ LLVT",
      "Chiến sỹ",
      "Chiến sỹ lực lượng vũ trang",
      "Công an",
      "Công an xã",
      "Quân đội",
      "Bộ đội",
      "Bộ đội Biên phòng",
    ],
  },
} as const satisfies Record<string, Category>;

/** Person types of the two plans of 2023 only. There an empty type means an organisation or a household. */
export const types2023 = {
  coQuanToChuc: {
    id: "co-quan-to-chuc",
    label: "Cơ quan, tổ chức",
    kind: "tapThe",
    aliases: [
      "Tập thể",
      "Cơ quan",
      "Tổ chức",
      "Đơn vị",
      "Cơ quan, đơn vị",
      "Cơ quan, tổ chức, đơn vị",
      "Trường học",
      "Ủy ban Mặt trận Tổ quốc",
      "Ủy ban Mặt trận Tổ quốc xã",
      "Ủy ban MTTQ",
      "UB MTTQ",
      "Mặt trận Tổ quốc",
      "MTTQ",
      "Tổ chức chính trị - xã hội",
      "Tổ chức chính trị - xã hội xã",
      "Các tổ chức chính trị - xã hội xã",
      "Đoàn thể",
    ],
    covers: "blank",
  },
  doanhNghiep: {
    id: "doanh-nghiep",
    label: "Doanh nghiệp",
    kind: "tapThe",
    aliases: ["DN", "Công ty", "Hợp tác xã", "HTX"],
  },
  canBoThon: {
    id: "can-bo-khong-chuyen-trach-thon",
    label: "Cán bộ không chuyên trách thôn",
    kind: "caNhan",
    aliases: [
      "Cán bộ không chuyên trách ở thôn",
      "Người hoạt động không chuyên trách thôn",
      "Người hoạt động không chuyên trách ở thôn",
      "Không chuyên trách thôn",
      "Cán bộ thôn",
      "Trưởng thôn",
      "Bí thư chi bộ thôn",
      "Bí thư chi bộ, Trưởng thôn",
      "Trưởng Ban công tác Mặt trận thôn",
    ],
  },
  hoGiaDinh: {
    id: "ho-gia-dinh",
    label: "Hộ gia đình",
    kind: "hoGiaDinh",
    aliases: ["Gia đình", "Hộ", "Hộ dân", "Hộ nông dân"],
    covers: "blank",
  },
  nongDan: { id: "nong-dan", label: "Nông dân", kind: "caNhan", aliases: ["Người nông dân", "Nông dân sản xuất giỏi"] },
  congNhan: { id: "cong-nhan", label: "Công nhân", kind: "caNhan", aliases: ["Công nhân lao động", "Người công nhân"] },
} as const satisfies Record<string, Category>;

/** Headers people type above a percent of results. */
export const percentAliases: readonly string[] = [
  "Tỷ lệ hoàn thành",
  "Tỷ lệ hoàn thành (%)",
  "Mức hoàn thành",
  "Mức hoàn thành (%)",
  "% hoàn thành",
  "% hoàn thành nhiệm vụ",
  "Tỷ lệ (%)",
  "Tỷ lệ",
];

/** "Vượt mức" and its like: more than 100 %, and nobody knows how much more. */
export const aboveTarget: readonly EvidenceWord[] = [
  { word: "Vượt mức", above: 100 },
  { word: "Vượt chỉ tiêu", above: 100 },
  { word: "Vượt mức chỉ tiêu", above: 100 },
  { word: "Hoàn thành vượt mức", above: 100 },
];

/** Columns that the two plans of 2023 share: both carry out one district plan, nearly word for word. */
export const columns2023 = {
  mucThanhTich: {
    id: "muc-thanh-tich",
    header: "Mức thành tích",
    aliases: ["Mức độ thành tích", "Mức thành tích trong phong trào thi đua"],
    type: "level",
    levels: ["Tiêu biểu", "Tiêu biểu, xuất sắc"],
    words: [
      { word: "Xuất sắc, tiêu biểu", level: "Tiêu biểu, xuất sắc" },
      { word: "Tiêu biểu và xuất sắc", level: "Tiêu biểu, xuất sắc" },
    ],
  },
  nhieuSangKien: {
    id: "nhieu-sang-kien",
    header: "Nhiều sáng kiến, giải pháp",
    aliases: ["Nhiều sáng kiến", "Có nhiều sáng kiến, giải pháp"],
    type: "yesNo",
  },
  mucHoanThanh: {
    id: "muc-hoan-thanh",
    header: "Mức hoàn thành 6 tháng đầu năm 2023 (%)",
    aliases: ["Mức hoàn thành 6 tháng đầu năm 2023", "Mức hoàn thành 6 tháng đầu năm (%)", ...percentAliases],
    type: "percent",
    words: aboveTarget,
  },
  chapHanhPhapLuat: {
    id: "chap-hanh-phap-luat",
    header: "Chấp hành pháp luật, an ninh trật tự",
    aliases: ["Chấp hành pháp luật", "Thực hiện đúng pháp luật, an ninh trật tự", "Pháp luật, an ninh trật tự"],
    type: "yesNo",
  },
  noLuc: {
    id: "no-luc-bam-sat",
    header: "Nỗ lực bám sát cơ sở",
    aliases: ["Nhiều nỗ lực bám sát cơ sở", "Bám sát cơ sở"],
    type: "yesNo",
  },
  giaiPhap: {
    id: "giai-phap",
    header: "Giải pháp",
    aliases: ["Giải pháp hữu ích", "Mức giải pháp", "Sáng kiến, giải pháp hữu ích"],
    type: "level",
    levels: ["Giải pháp hữu ích", "Sáng kiến, giải pháp hữu ích"],
    words: [
      { word: "Sáng kiến và giải pháp hữu ích", level: "Sáng kiến, giải pháp hữu ích" },
      { word: "Giải pháp hữu ích, sáng kiến", level: "Sáng kiến, giải pháp hữu ích" },
    ],
  },
  muuTri: {
    id: "muu-tri-dung-cam",
    header: "Mưu trí, dũng cảm",
    aliases: ["Mưu trí", "Mưu trí, dũng cảm trong thực hiện nhiệm vụ"],
    type: "yesNo",
  },
  guongMau: {
    id: "guong-mau-chap-hanh",
    header: "Gương mẫu chấp hành",
    aliases: ["Gương mẫu", "Gương mẫu chấp hành tốt", "Chấp hành chủ trương, chính sách, pháp luật"],
    type: "yesNo",
  },
  huongUng: {
    id: "tich-cuc-huong-ung",
    header: "Tích cực hưởng ứng",
    aliases: ["Tích cực hưởng ứng đợt thi đua", "Hưởng ứng đợt thi đua"],
    type: "yesNo",
  },
  viecLam: {
    id: "viec-lam-dong-gop",
    header: "Việc làm đóng góp",
    aliases: ["Mức việc làm đóng góp", "Việc làm thiết thực"],
    type: "level",
    levels: ["Thiết thực", "Nổi bật, thiết thực"],
    words: [
      { word: "Thiết thực, nổi bật", level: "Nổi bật, thiết thực" },
      { word: "Nổi bật và thiết thực", level: "Nổi bật, thiết thực" },
    ],
  },
  sanXuatGioi: {
    id: "san-xuat-gioi",
    header: "Sản xuất giỏi, thu nhập cao",
    aliases: ["Sản xuất giỏi", "Sản xuất giỏi, có thu nhập cao"],
    type: "yesNo",
  },
} as const satisfies Record<string, Evidence>;
