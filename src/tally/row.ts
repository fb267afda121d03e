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
  | "groupWords"
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
// "P. Kinh tế" and "T. Nà Pàn" are a Phòng and a Thôn
const ORDINAL_HEAD = /^(?:[A-OĐ]|[IVXLC]{1,5})(?:[.)/]\s*|\s+[-–]\s+)\S/;
// "Cá nhân: Nông Văn Đạt" names somebody
const KIND_WORDS =
  /^(?:(?:[*•+–-]|(?:[a-zđ]|[ivxlc]{1,5}|\d{1,2})\s*[.)/:–-])\s*)?(?:(?:các|về|đối với) )?(?:tập thể|cá nhân|hộ gia đình|gia đình)(?:\s*[:(][\s.…)]*(?:(?:gồm|có|\d).*)?)?$/i;
// every word is of every office, none is a name: "Khối Dân vận xã Cao Lâu" is a collective, and so is "Khối 5", a part of a town
const GROUP =
  /^(?:[*•+–-]\s*)?(?:khối(?! (?:số |phố )?\d|$)|(?:nhóm|đợt|cụm(?: thi đua)?) (?:số )?(?:\d{1,2}|[ivx]{1,4}|[a-z]))(?:[\s,;:.()&/–-]+(?:các|và|thi đua|khen thưởng|số|tập thể|cá nhân|hộ gia đình|cơ quan|đảng|mặt trận|đoàn thể|chính quyền|trường(?: học)?|doanh nghiệp|xã|phường|thôn|ban|ngành|phòng|đơn vị|năm|tháng|từ|đến|ngày|\d+))*[\s:.)]*$/i;
const TOTAL = /^(?:(?:tổng\s*cộng|tổng\s*số)(?=\s|$|[:(\d])|(?:cộng|tổng)\s*(?:$|[:(\d]))/i;
const TOTAL_BARE = /^(?:TONG CONG|Tong cong|tong cong|TONG SO|Tong so|tong so|CONG|TONG)\s*:?$/;
// "Tổng A Páo" is no total of A
const TOTAL_OF =
  /^(?:tổng\s*cộng|cộng|tổng)\s+(?:tập thể|cá nhân|hộ gia đình|[A-ZĐ](?=\s*(?:[.:,()+&-]|và |$))|[IVX]+|mục|nhóm|đợt|danh sách)(?:\s|[.:,()+&-]|$)/i;
// a title, or what closes a list: "Ấn định danh sách có 05 cá nhân", "Bằng chữ: …", "* Ghi chú: …"
const TITLE =
  /^(?:(?:danh sách|biểu tổng hợp|bảng tổng hợp|phụ lục)(?:\s|$)|(?:\*\s*)?(?:ấn định danh sách|(?:bằng chữ|tổng hợp|ghi chú)\s*:))/i;
const SIGNATURE =
  /^(?:(?:người )?lập (?:biểu|bảng|danh sách)|người (?:lập|tổng hợp|duyệt|kiểm tra)|thủ trưởng(?: đơn vị| cơ quan)?|xác nhận của|nơi nhận|\((?:đã |chữ )?ký|đã ký|ký(?:,| tên| và| ghi)|lưu:|(?:tm|kt|tl|tuq|t\/m|k\/t)\s*[./])(?=\s|[.:,;()…]|$|ủy|uỷ|ubnd|chủ)/i;
const SIGNED_ON = /^(?:.{2,40},\s*)?ngày\s*(?:\d{1,2}|[.…]+)?\s*tháng\s*(?:\d{1,2}|[.…]+)?\s*năm(?:\s|[.:,;()…]|\d|$)/i;
// an office alone; "Phó Chủ tịch Hội Nông dân Hoàng Thị Mai" and "Kế toán trưởng Nguyễn Văn A" are persons
const OFFICE =
  /^(?:(?:phó|quyền|q\.) ?)?(?:chủ tịch|bí thư|giám đốc|hiệu trưởng|trưởng (?:ban|phòng|thôn)|chánh văn phòng|tổ trưởng|kế toán(?: trưởng)?|thư k[ýí]|thủ quỹ)(?: (?:hội đồng|ubnd|[uủ][yỷ] ban nhân dân|đảng [uủ][yỷ]|thường trực|xã|đơn vị))*[.:]?$/i;

const UNTIDY = /[\u0300-\u036f\u00a0\u00ad\u200b-\u200d\u2060\ufeff]|\s\s/;

const UNCLEAR = /^(?:[*•+–-]|(?:tập thể|cá nhân|hộ gia đình)\s*:)|:$/i;

function tidied(text: string): string {
  return UNTIDY.test(text) ? tidy(text) : text;
}

/** Says whether a text is what stands below a table: who made it, who signs, when and for whom. */
export function isSignature(text: string): boolean {
  if (text.length > 200) return false;
  const plain = tidied(text);
  return SIGNATURE.test(plain) || (plain.includes("háng") && SIGNED_ON.test(plain));
}

/** Says whether a text is an office without a name, as it stands above a signature. */
export function isOffice(text: string): boolean {
  return text.length <= 60 && OFFICE.test(tidied(text));
}

/**
 * Says whether a name may be nobody's though its row was kept as a nomination.
 *
 * @param hasFacts the row holds what only a nomination does
 */
export function isDoubtful(name: string, hasFacts: () => boolean): boolean {
  const text = tidied(name.slice(0, 200));
  if (isSignature(text) || isOffice(text) || KIND_WORDS.test(text)) return true;
  return (GROUP.test(text) || UNCLEAR.test(text)) && !hasFacts();
}

/**
 * Sorts a row by its name cell, with the order cell (STT) and whether nothing else stands in the row.
 * "Tống Công" is a person: only the words with their tones, or a bare "TONG CONG", are a total.
 */
export function rowKind(name: string, order: string, isBare: () => boolean): RowKind {
  return causeOf(name, order, isBare)?.is ?? "nomination";
}

/**
 * As `rowKind`, with the cause; undefined for a nomination.
 *
 * @param isCounted whether what else stands in the row is numbers, as a group may have them of its members
 */
export function causeOf(name: string, order: string, isBare: () => boolean, isCounted = isBare): OtherRow | undefined {
  if (name === "") return OTHER.blank;
  const text = tidied(name);
  if (/^[TtCc]/.test(text) && (TOTAL.test(text) || TOTAL_BARE.test(text) || TOTAL_OF.test(text))) return OTHER.total;
  if (TITLE.test(text) && isBare()) return OTHER.title;
  const isNumbered = /\d/.test(order);
  if (KIND_WORDS.test(text) && (isBare() || (!isNumbered && isCounted()))) return OTHER.kindGroup;
  if (((!isNumbered && ORDINAL_HEAD.test(text)) || (/^\D/.test(order) && ORDINAL.test(order.replace(/[.)]$/, "")))) && isBare())
    return OTHER.ordinalGroup;
  return !isNumbered && text.length <= 100 && GROUP.test(text) && (/khối/i.test(text) ? isBare() : isCounted())
    ? OTHER.wordsGroup
    : undefined;
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
  wordsGroup: { is: "group", cause: "groupWords" },
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
