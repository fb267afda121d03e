import { tidy } from "../text/fold";
import { rawCell } from "../text/cell";

/**
 * What a row of a tally sheet is; only a nomination is judged. `tail`: pre-filled with numbers or formulas, and nobody in it;
 * `numbering`: the numbers of the columns below a header; `signature`: who made the list, below it.
 */
export type RowKind = "nomination" | "blank" | "header" | "title" | "group" | "total" | "tail" | "numbering" | "signature";

/** Why a row is no nomination; for `noName` somebody may be missing. */
export type RowCause =
  | "empty"
  | "noName"
  | "orderOnly"
  | "errorsOnly"
  | "headerRepeated"
  | "numbering"
  | "titleWords"
  | "kindWords"
  | "ordinal"
  | "totalWords"
  | "signatureWords"
  | "belowSignature"
  | "aboveHeader"
  | "headerRow";

/** A row that is no nomination, with its cause. */
export interface OtherRow {
  readonly is: Exclude<RowKind, "nomination">;
  readonly cause: RowCause;
}

const ORDINAL = /^(?:[A-ZĐ]|[IVXLC]{1,5})$/;
const ORDINAL_HEAD = /^(?:[A-ZĐ]|[IVXLC]{1,5})(?:[.)/]\s*|\s+[-–]\s+)\S/;
const KIND_WORDS = /^(?:(?:[a-zđ]|[ivxlc]{1,5}|\d{1,2})\s*[.)/:–-]\s*)?(?:tập thể|cá nhân|hộ gia đình|gia đình)(?:\s*[:(].*)?$/i;
const TOTAL = /^(?:(?:tổng\s*cộng|tổng\s*số)(?=\s|$|[:(\d])|(?:cộng|tổng)\s*(?:$|[:(\d]))/i;
const TOTAL_BARE = /^(?:TONG CONG|Tong cong|tong cong|TONG SO|Tong so|tong so|CONG|TONG)\s*:?$/;
const TOTAL_OF =
  /^(?:tổng\s*cộng|cộng|tổng)\s+(?:tập thể|cá nhân|hộ gia đình|[A-ZĐ]|[IVX]+|mục|nhóm|đợt|danh sách)(?:\s|[.:,()]|$)/i;
// a title, or what closes a list: "Ấn định danh sách có 05 cá nhân", "Bằng chữ: …", "* Ghi chú: …"
const TITLE =
  /^(?:(?:danh sách|biểu tổng hợp|bảng tổng hợp|phụ lục)(?:\s|$)|(?:\*\s*)?(?:ấn định danh sách|(?:bằng chữ|tổng hợp|ghi chú)\s*:))/i;
const SIGNATURE =
  /^(?:người lập(?: biểu| bảng| danh sách)?|người tổng hợp|thủ trưởng(?: đơn vị| cơ quan)?|xác nhận của|nơi nhận|\(?ký(?:,| tên| và| ghi)|lưu:|(?:tm|kt|tl|tuq|t\/m|k\/t)\s*[./])(?=\s|[.:,;()…]|$|ủy|uỷ|ubnd|chủ)/i;
const SIGNED_ON = /^(?:.{2,40},\s*)?ngày\s+(?:\d{1,2}|[.…]+)?\s*tháng\s+(?:\d{1,2}|[.…]+)?\s*năm(?:\s|[.:,;()…]|\d|$)/i;

const UNTIDY = /[\u0300-\u036f\u00a0\u00ad\u200b-\u200d\u2060\ufeff]|\s\s/;

/** Says whether a text is what stands below a table: who made it, who signs, when and for whom. */
export function isSignature(text: string): boolean {
  if (text.length > 200) return false;
  const tidied = UNTIDY.test(text) ? tidy(text) : text;
  return SIGNATURE.test(tidied) || (tidied.includes("háng") && SIGNED_ON.test(tidied));
}

/**
 * Sorts a row by its name cell, with the order cell (STT) and whether nothing else stands in the row.
 * "Tống Công" is a person: only the words with their tones, or a bare "TONG CONG", are a total.
 */
export function rowKind(name: string, order: string, isBare: () => boolean): RowKind {
  return causeOf(name, order, isBare)?.is ?? "nomination";
}

/** As `rowKind`, with the cause; undefined for a nomination. */
export function causeOf(name: string, order: string, isBare: () => boolean): OtherRow | undefined {
  if (name === "") return OTHER.blank;
  const text = UNTIDY.test(name) ? tidy(name) : name;
  if (/^[TtCc]/.test(text) && (TOTAL.test(text) || TOTAL_BARE.test(text) || TOTAL_OF.test(text))) return OTHER.total;
  if (TITLE.test(text) && isBare()) return OTHER.title;
  if (KIND_WORDS.test(text) && isBare()) return OTHER.kindGroup;
  if ((ORDINAL_HEAD.test(text) || (/^\D/.test(order) && ORDINAL.test(order.replace(/[.)]$/, "")))) && isBare())
    return OTHER.ordinalGroup;
  return undefined;
}

export const OTHER = {
  blank: { is: "blank", cause: "empty" },
  noName: { is: "blank", cause: "noName" },
  orderTail: { is: "tail", cause: "orderOnly" },
  errorTail: { is: "tail", cause: "errorsOnly" },
  header: { is: "header", cause: "headerRepeated" },
  numbering: { is: "numbering", cause: "numbering" },
  total: { is: "total", cause: "totalWords" },
  title: { is: "title", cause: "titleWords" },
  kindGroup: { is: "group", cause: "kindWords" },
  ordinalGroup: { is: "group", cause: "ordinal" },
  signature: { is: "signature", cause: "signatureWords" },
  belowSignature: { is: "signature", cause: "belowSignature" },
} as const satisfies Record<string, OtherRow>;

const NUMBER = /^\(?(\d{1,2}|[A-ZĐ])\)?(?:\s*=.*)?$/;

/**
 * Says whether a row numbers the columns: "(1) (2) (3)", "1 2 3", "A B 1 2". At least three cells, nothing else in the row, and
 * the numbers one after the other.
 */
export function isNumbering(cells: readonly unknown[]): boolean {
  let filled = 0;
  let last = 0;
  for (const cell of cells) {
    const raw = rawCell(cell);
    if (raw.is === "blank") continue;
    const [, mark] = raw.is === "value" ? (NUMBER.exec(String(raw.cell).trim()) ?? []) : [];
    if (mark === undefined) return false;
    filled++;
    if (!/^\d/.test(mark)) continue;
    if (Number(mark) !== last + 1) return false;
    last++;
  }
  return filled >= 3;
}
