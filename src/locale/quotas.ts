import { cite } from "../award/campaign/clause";
import type { Campaign, Kind } from "../award/campaign/campaign";
import { VERDICTS, type QuotaState, type QuotaVerdict } from "../award/quota/state";
import { formatNumber } from "../text/number";

/** The first words of QUOTA_CHECK, to the letter. */
const verdict: Record<QuotaVerdict, string> = {
  over: "Vượt số lượng",
  data: "Chưa đủ dữ liệu",
  review: "Cần xem xét",
  under: "Chưa đạt",
  ok: "Đạt",
};
const NONE = "Không quy định: kế hoạch không giới hạn số lượng";
const KIND: Record<Kind, string> = { tapThe: "tập thể", caNhan: "cá nhân", hoGiaDinh: "hộ gia đình" };
const LACKS = {
  rule: (where: string): string => `chưa đọc được số lượng quy định ở ${where}`,
  people: "chưa có số người",
  unit: "dòng chưa ghi đơn vị",
  alike: "các đơn vị gần giống tên: ",
  kind: "dòng chưa rõ loại",
  evidence: "dòng chưa rõ",
  round: "dòng chưa rõ đợt",
  decision: 'dòng ghi "Hội đồng thống nhất" và "Tiến độ" không khớp hoặc chưa đọc được',
};

/** Header of QUOTA_REPORT, to the letter. */
export const REPORT_HEADER = [
  "Số lượng quy định",
  "Phạm vi",
  "Đã có",
  "Tối thiểu",
  "Tối đa",
  "Còn lại",
  "Kết luận",
  "Điều khoản",
] as const;

/**
 * Says in one cell how the numbers of a plan stand: the worst word, then a part for each number of that word.
 *
 * @example
 * quotaText(campaign, states) //=> "Vượt số lượng: Văn phòng đề nghị 03 cá nhân, tối đa 02 (20% của 12 người; IV.2.1.c)"
 */
export function quotaText(campaign: Campaign, states: readonly QuotaState[]): string {
  if (campaign.quotas.length === 0) return NONE;
  const worst = VERDICTS.find((one) => states.some((state) => state.verdict === one)) ?? "ok";
  const shown = states.filter((state) => state.verdict === worst);
  const parts = worst === "ok" ? fineParts(campaign, shown) : shown.map((state) => part(campaign, state));
  return `${verdict[worst]}: ${parts.join(" | ")}`;
}

/** All is well: each number of the campaign, and one part for all units of a number that each unit has. */
function fineParts(campaign: Campaign, states: readonly QuotaState[]): readonly string[] {
  return campaign.quotas.flatMap((quota) => {
    const own = states.filter((state) => state.quota === quota);
    if (quota.per === "campaign") return own.map((state) => part(campaign, state));
    const units = new Set(own.map((state) => state.unit)).size;
    if (units === 0) return [];
    const limit = quota.max === undefined ? "" : "count" in quota.max ? two(quota.max.count) : percent(quota.max.ofHeadcount);
    return [`${units}/${units} đơn vị trong giới hạn ${limit} (${cite(quota.clause)})`];
  });
}

/** Where an unreadable rule stands in its sheet. */
function place({ id, where }: QuotaState["quota"]): string {
  return where?.test.is === "unreadable" ? where.test.where : id;
}

/** One number: who, how many, how many at most. */
function part(campaign: Campaign, state: QuotaState): string {
  const { quota, verdict: is, used, max } = state;
  const clause = cite(quota.clause);
  const who = scope(campaign, state);
  const kind = KIND[quota.kind];
  const ofPeople = quota.max !== undefined && "ofHeadcount" in quota.max ? percent(quota.max.ofHeadcount) : undefined;
  if (is === "data") {
    if (state.lacks === "rule") return `${LACKS.rule(place(quota))}${clause === "" ? "" : ` (${clause})`}`;
    return `${who}${lacking(campaign, state)} (${clause})`;
  }
  if (is === "review") {
    const people = state.people ? `có ${two(state.people)}` : "ghi 0";
    return `${who}${people} người, ${ofPeople ?? ""} là 0, đề nghị ${two(used)} ${kind}: Hội đồng quyết định (${clause})`;
  }
  const done = quota.stage === "nominated" ? `đề nghị ${two(used)} ${kind}` : `${kind} đã chọn ${two(used)}`;
  if (is === "over") {
    const base = ofPeople === undefined ? clause : `${ofPeople} của ${two(state.people ?? 0)} người; ${clause}`;
    return `${who}${done}, tối đa ${number(max)} (${base})`;
  }
  if (is === "under") return `${who}${done}, tối thiểu ${two(quota.min ?? 0)} (${clause})`;
  const room = typeof max === "number" ? `/${two(max)}, còn tối đa ${two(max - used)}` : "";
  return `${who}${done}${room}${minimum(campaign, state)} (${clause})`;
}

/** What is missing for a number. */
function lacking({ evidence }: Campaign, { quota, lacks, rows, unitName }: QuotaState): string {
  if (lacks === undefined || lacks === "rule" || lacks === "people") return LACKS.people;
  if (lacks === "unit" && unitName !== "") return LACKS.alike + unitName;
  const asked = quota.where === undefined ? "" : quota.where.evidence;
  const column = evidence.find((one) => one.id === asked);
  const what = lacks === "evidence" ? `${LACKS.evidence} "${column === undefined ? asked : column.header}"` : LACKS[lacks];
  return `${quota.per === "unit" ? "có " : ""}${two(rows)} ${what}`;
}

function minimum(campaign: Campaign, { quota, minimumDue }: QuotaState): string {
  if (quota.min === undefined) return "";
  const rounds = campaign.rounds.length;
  const span = !minimumDue && quota.span === "allRounds" && rounds > 1 ? ` cho cả ${rounds} đợt` : "";
  return `; tối thiểu ${two(quota.min)}${span}`;
}

function scope(campaign: Campaign, { quota, lacks, unitName, round }: QuotaState): string {
  const label = round === undefined ? "" : `${campaign.rounds.find((one) => one.id === round)?.label ?? round}: `;
  return quota.per === "unit" && lacks !== "unit" ? `${label}${unitName} ` : label;
}

/** The rows of QUOTA_REPORT, without its header. */
export function reportRows(campaign: Campaign, states: readonly QuotaState[]): readonly (readonly (string | number)[])[] {
  return states.map((state) => {
    const { quota, used, max, lacks } = state;
    if (lacks === "rule") {
      return [quota.text, "", "", "", LACKS.rule(place(quota)), "", verdict.data, cite(quota.clause)];
    }
    const ofUnit = lacks === "unit" || max === "unknown";
    return [
      quota.text,
      reach(campaign, state),
      used,
      quota.min ?? "",
      ofUnit ? lacking(campaign, state) : (max ?? ""),
      typeof max === "number" && !ofUnit ? Math.max(0, max - used) : "",
      verdict[state.verdict],
      cite(quota.clause),
    ];
  });
}

function reach(campaign: Campaign, { quota, unitName, round }: QuotaState): string {
  const all = campaign.rounds.length > 1 ? `cả ${campaign.rounds.length} đợt` : (campaign.rounds[0]?.label ?? "");
  const when = round === undefined ? all : (campaign.rounds.find((one) => one.id === round)?.label ?? round);
  return quota.per === "unit" ? `${unitName === "" ? "(chưa ghi đơn vị)" : unitName}, ${when}` : when;
}

function number(max: QuotaState["max"]): string {
  return typeof max === "number" ? two(max) : "";
}

/** Counts below ten take a leading zero, as the plans write them. */
function two(count: number): string {
  return String(count).padStart(2, "0");
}

function percent({ num, den }: { readonly num: number; readonly den: number }): string {
  return `${formatNumber((num * 100) / den)}%`;
}
