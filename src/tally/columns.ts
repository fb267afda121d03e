import type { Campaign, DossierItem } from "../award/campaign/campaign";
import { HEADERS, RESULT_HEADERS, type Column } from "../locale/columns";
import { fold } from "../text/fold";

/** Headers that offices use for the same columns; compared folded. */
const VARIANTS: Partial<Record<Column, readonly string[]>> = {
  order: ["TT", "Số TT", "Số thứ tự"],
  round: ["Đợt thi đua", "Đợt xét", "Đợt khen thưởng"],
  kind: ["Phân loại", "Phân loại khen thưởng", "Đối tượng", "Nhóm"],
  name: [
    "Tên",
    "Họ và tên",
    "Họ tên",
    "Họ và tên cá nhân",
    "Tên cá nhân",
    "Tên tập thể",
    "Tên hộ gia đình",
    "Tên tập thể, cá nhân",
    "Tên cá nhân/tập thể",
    "Tên tập thể/cá nhân",
    "Tên đơn vị/tập thể",
    "Tên đơn vị, tập thể",
    "Tên đối tượng",
    "Ông (bà)",
    "Họ và tên/Tên tập thể",
  ],
  birthYear: ["Ngày sinh", "Ngày, tháng, năm sinh", "Sinh năm"],
  gender: ["Nam/Nữ", "Nam, nữ"],
  position: ["Chức danh"],
  unit: [
    "Đơn vị công tác",
    "Phòng, đơn vị",
    "Cơ quan",
    "Cơ quan, đơn vị",
    "Thôn",
    "Nơi công tác",
    "Địa chỉ",
    "Địa chỉ/Nơi ở",
    "Tên đơn vị/tập thể công tác",
  ],
  category: ["Nhóm", "Phân loại đối tượng", "Loại đối tượng"],
  requested: [
    "Hình thức",
    "Hình thức khen thưởng",
    "Hình thức đề nghị khen thưởng",
    "Danh hiệu/Hình thức",
    "Danh hiệu thi đua/Hình thức khen thưởng",
    "Đề nghị",
    "Đề nghị khen thưởng",
  ],
  summary: ["Thành tích", "Nội dung thành tích", "Tóm tắt thành tích nổi bật"],
  score: ["Tổng điểm", "Điểm thẩm định", "Điểm cuối"],
  received: ["Ngày nhận", "Ngày nộp hồ sơ", "Ngày gửi hồ sơ"],
};

/** Where each column of a sheet stands: 0-based, absent where the sheet lacks it. */
export interface ColumnMap {
  readonly at: ReadonlyMap<Column, number>;
  /** One for each `Campaign.evidence`; -1 where the sheet lacks it. */
  readonly evidence: readonly number[];
  /** One for each nominee item of `Campaign.dossier`; -1 where the sheet lacks it. */
  readonly papers: readonly number[];
  /** Headers to the letter that stand twice: nobody knows which one counts. */
  readonly twice: readonly string[];
  readonly recognised: number;
}

interface Vocabulary {
  readonly exact: ReadonlyMap<string, Target>;
  readonly variants: ReadonlyMap<string, readonly Target[]>;
}

type Target =
  { readonly column: Column } | { readonly evidence: number } | { readonly paper: number } | { readonly ours: string };

const vocabularies = new WeakMap<Campaign, Vocabulary>();

function vocabularyOf(campaign: Campaign): Vocabulary {
  const known = vocabularies.get(campaign);
  if (known !== undefined) return known;
  const exact = new Map<string, Target>();
  const variants = new Map<string, Target[]>();
  for (const [column, header] of entries(HEADERS)) exact.set(fold(header), { column });
  for (const header of Object.values(RESULT_HEADERS)) exact.set(fold(header), { ours: header });
  nomineePapers(campaign).forEach((item, paper) => exact.set(fold(item.label), { paper }));
  const also = (word: string, target: Target): void => {
    const key = fold(word);
    if (!exact.has(key)) variants.set(key, [...(variants.get(key) ?? []), target]);
  };
  campaign.evidence.forEach((evidence, at) => {
    if (evidence.sumOf === undefined) exact.set(fold(evidence.header), { evidence: at });
  });
  campaign.evidence.forEach((evidence, at) => {
    if (evidence.sumOf === undefined) evidence.aliases.forEach((alias) => also(alias, { evidence: at }));
  });
  for (const [column, words] of entries(VARIANTS)) words?.forEach((word) => also(word, { column }));
  const vocabulary = { exact, variants };
  vocabularies.set(campaign, vocabulary);
  return vocabulary;
}

function entries<K extends string, V>(record: Partial<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}

/** The papers that each nominee brings, in the plan's order: a column each. */
export function nomineePapers(campaign: Campaign): readonly DossierItem[] {
  return campaign.dossier.filter((item) => item.of === "nominee");
}

/**
 * Finds the columns of a sheet by their header words: our own words first, then the words offices use.
 * Order does not matter; a header that nobody knows is left alone.
 *
 * @param headers one text a column, two header rows joined already
 */
export function mapColumns(campaign: Campaign, headers: readonly string[]): ColumnMap {
  const { exact, variants } = vocabularyOf(campaign);
  const at = new Map<Column, number>();
  const evidence: number[] = campaign.evidence.map(() => -1);
  const papers: number[] = nomineePapers(campaign).map(() => -1);
  const twice: string[] = [];
  let recognised = 0;
  const taken = (target: Target): boolean => {
    if ("column" in target) return at.has(target.column);
    if ("evidence" in target) return (evidence[target.evidence] ?? -1) >= 0;
    return "paper" in target && (papers[target.paper] ?? -1) >= 0;
  };
  const take = (target: Target, index: number): void => {
    recognised++;
    if ("column" in target) at.set(target.column, index);
    else if ("evidence" in target) evidence[target.evidence] = index;
    else if ("paper" in target) papers[target.paper] = index;
  };
  const folded = headers.map((header) => fold(header));
  folded.forEach((header, index) => {
    const target = exact.get(header);
    if (target === undefined) return;
    if (taken(target)) twice.push(headers[index] ?? header);
    else take(target, index);
  });
  folded.forEach((header, index) => {
    if (exact.has(header)) return;
    const target = variants.get(header)?.find((one) => !taken(one));
    if (target !== undefined) take(target, index);
  });
  return { at, evidence, papers, twice, recognised };
}
