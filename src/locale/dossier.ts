import type { Campaign, Clause } from "../award/campaign/campaign";
import { cite } from "../award/campaign/clause";
import type { DossierState, Papers } from "../award/dossier/dossier";
import type { DayDeadline, Received, Timing } from "../award/dossier/timing";
import { isEmpty, type Value } from "../award/nomination/value";
import { formatDay } from "../text/date";
import { HEADERS } from "./columns";
import { foundText } from "./reasons";

const words = {
  complete: "Đủ hồ sơ",
  missing: (labels: readonly string[]): string => `Thiếu: ${labels.join(", ")}`,
  unreadPaper: (where: string): string => `Chưa đọc được thành phần hồ sơ ở ${where}`,
  late: (received: string, deadline: string, clause: string): string => `Nộp sau hạn: nhận ${received}, hạn ${deadline}${clause}`,
  noDate: "Chưa có ngày nhận",
  noDateFound: (found: string): string => `Chưa có ngày nhận: ${found}`,
  notExact: (received: string, deadline: string, clause: string): string =>
    `Chưa có ngày nhận chính xác: ${received}, hạn ${deadline}${clause}`,
  before: (day: string): string => `trước ${day}`,
  onOrBefore: (day: string): string => `đến hết ${day}`,
  between: (from: string, to: string): string => `từ ${from} đến ${to}`,
  undetermined: (what: string, clauses: string): string => `Chưa xác định được hạn: ${what}${clauses}`,
  unreadDeadline: (where: string): string => `chưa đọc được hạn nộp ở ${where}`,
  needsEvent: (event: string, text: string): string => `cần ngày diễn ra ${event} và cách hiểu "${text}"`,
  roundUnclear: (found: string): string => `chưa rõ đợt, ${found}`,
  notAsked: "Không quy định: kế hoạch không nêu thành phần hồ sơ",
} as const;

/**
 * Says what a dossier lacks: missing papers, a late or unknown receipt, an unknown deadline; joined by "; " where there are several.
 *
 * @example
 * dossierText(dongDang2025, state) //=> "Nộp sau hạn: nhận 30/8/2025, hạn trước 30/8/2025 (IV.3)"
 */
export function dossierText(campaign: Campaign, { papers, timing }: DossierState): string {
  const found = [...papersFound(campaign, papers), ...timingFound(timing)];
  if (papers.is === "notAsked") found.push(words.notAsked);
  return found.length === 0 ? words.complete : found.join("; ");
}

function papersFound(campaign: Campaign, papers: Papers): readonly string[] {
  if (papers.is === "notAsked") return [];
  const { missing, unread = [] } = papers;
  const label = (id: string): string => campaign.dossier.find((one) => one.id === id)?.label ?? id;
  const lacks = missing.length === 0 ? [] : [words.missing(missing.map((one) => label(one.item)))];
  return [...lacks, ...unread.map(words.unreadPaper)];
}

function timingFound(timing: Timing): readonly string[] {
  switch (timing.is) {
    case "noDeadline":
    case "onTime":
      return [];
    case "late":
      return [words.late(days(timing), deadlineText(timing.deadline), clauseList([timing.deadline.clause]))];
    case "unclear":
      return [words.notExact(days(timing), deadlineText(timing.deadline), clauseList([timing.deadline.clause]))];
    case "noDate":
      return [noDateText(timing.value)];
    case "eventUnknown": {
      const { event, text, clause } = timing.deadline;
      return undetermined(timing.received, words.needsEvent(event, text), [clause]);
    }
    case "deadlineUnread":
      return undetermined(timing.received, words.unreadDeadline(timing.where), []);
    case "roundUnknown":
      return undetermined(timing.received, words.roundUnclear(roundFound(timing.round)), timing.clauses);
  }
}

function undetermined(received: Received, what: string, clauses: readonly Clause[]): readonly string[] {
  const needs = words.undetermined(what, clauseList(clauses));
  return received.is === "none" ? [noDateText(received.value), needs] : [needs];
}

function noDateText(value: Value): string {
  return isEmpty(value) ? words.noDate : words.noDateFound(foundText(HEADERS.received, value));
}

function roundFound(round: Extract<Timing, { readonly is: "roundUnknown" }>["round"]): string {
  return foundText(HEADERS.round, round.is === "missing" ? round.value : { is: "text", cell: round.cell });
}

/** Each clause once, in brackets: the rounds of a plan mostly share it. Nothing where no clause is known. */
function clauseList(clauses: readonly Clause[]): string {
  const list = [...new Set(clauses.map(cite))].filter((one) => one !== "").join(", ");
  return list === "" ? "" : ` (${list})`;
}

function days({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? formatDay(from) : words.between(formatDay(from), formatDay(to));
}

function deadlineText({ is, date }: DayDeadline): string {
  return words[is](formatDay(date));
}
