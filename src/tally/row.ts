import { tidy } from "../text/fold";
import { rawCell } from "../text/cell";
import { NAMED, readHeading } from "./group";
import { startsUnit } from "./position";

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
const ORDINAL_HEAD = /^([A-OĐ]|[IVXLC]{1,5})(?:[.)/]\s*|\s+[-–]\s+)(\S.*)/;
// other capitals before a point are most often somebody's initials: "V. Hoàng", "L. V. Tám"
const ROMAN = /^(?:I|[IVX]{2,5})$/;
// words of groups; a name beside an ordinal may be a person's: "C. Lan", "A. Đạt"
const GROUPS = /^(?:các|về|đối với|lĩnh vực|ngành|khối|nhóm|cơ quan|cán bộ|danh)[\s,]/i;
const NAME = /^(?:\p{Lu}\p{Ll}+ ){2,3}\p{Lu}\p{Ll}*$/u;
// every word is of every office, none is a name: "Khối Dân vận xã Cao Lâu" is a collective, and so is "Khối 5", a part of a town
const WORDS =
  "các|và|thi đua|khen thưởng|cơ quan|đảng|xã hội|xã|phường|thôn|ban|phòng|đơn vị|mặt trận|đoàn thể|chính quyền|trường(?: học)?|ngành";
const GROUP = new RegExp(
  `^(?:[*•+–-]\\s*)?(?:khối(?! (?:số |phố )?\\d|$)|(?:nhóm|đợt|cụm(?: thi đua)?) (?:số )?(?:\\d{1,2}|[ivx]{1,4}|[a-z]))(?:[\\s,;:.()&/–-]+(?:${WORDS}|bổ sung|số|tập thể|cá nhân|hộ gia đình|doanh nghiệp|năm|tháng|từ|đến|ngày|\\d+))*[\\s:.)]*$`,
  "i",
);
const AWARD = /^(?:(?:đề nghị )?(?:tặng )?(?:giấy|bằng) khen|đơn vị\s*:)/i;
const TOTAL = /^(?:tổng\s*(?:cộng|số)(?=\s|$|[:(\d])|(?:cộng|tổng)\s*(?:$|[:(\d]))/i;
const TOTAL_BARE = /^(?:(?:TONG )?CONG|TONG(?: SO)?|[Tt]ong (?:cong|so))\s*:?$/;
// "Tổng A Páo" is no total of A
const TOTAL_OF =
  /^(?:(?:tổng\s*)?cộng|tổng)\s+(?:(?:tập thể|cá nhân|hộ gia đình|mục|nhóm|đợt|danh sách)(?:\s|[.:,()+&-]|$)|(?:[A-ZĐ]|[IVX]+)\s*(?:[.:,()+&-]|và ))/i;
// no total where anything but numbers stands beside it; "Cộng Trang" and "Mang Sang" are persons
const TOTAL_ALONE =
  /^(?:(?:cộng|tổng) (?:[A-ZĐ]|[IVX]+|(?:chung|toàn|trang|thôn|xã|các)(?: .*)?)|(?:cộng )?mang sang.*|l(?:ũy|uỹ) kế.*)$/i;
const TITLED = /^\S+ \p{Lu}\p{Ll}/u;
// a title, or what closes a list: "Ấn định danh sách có 05 cá nhân", "Bằng chữ: …", "* Ghi chú: …", "./."
const TITLE =
  /^(?:[(*\s]*(?:(?:ấn định )?danh sách|(?:biểu|bảng) tổng hợp|phụ lục|kèm theo)(?:\s|$)|[(*\s]*(?:số tiền )?(?:bằng chữ|tổng hợp|ghi chú|lưu ý)\s*:|[^\p{L}\p{N}]+$|(?:trang (?:số )?\d+(?:\/\d+)?|ghi chú|\W*hết)\W*$)/iu;
const SIGNATURE =
  /^(?:(?:người )?lập (?:biểu|bảng|danh sách)|người (?:lập|tổng hợp|duyệt|kiểm tra)|thủ trưởng(?: đơn vị| cơ quan)?|xác nhận của|nơi nhận|\((?:đã |chữ )?ký|đã ký|ký(?:,| tên| và| ghi)|lưu:|(?:tm|kt|tl|tuq|t\/m|k\/t)\s*[./]|t\.?m\.? (?=[uủ]|hội đồng|đảng|ban ))(?=\s|[.:,;()…]|$|[uủ][yỷ]|ubnd|chủ|trưởng|phó|hội|đảng|ban)/i;
const SIGNED_ON =
  /^(?:.{2,40},\s*)?ngày\s*(?:(?:\d{1,2}|[.…]+)?\s*tháng\s*(?:\d{1,2}|[.…]+)?\s*năm(?:\s|[.:,;()…]|\d|$)|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[.\s]*$)/i;
// an office alone; "Phó Chủ tịch Hội Nông dân Hoàng Thị Mai" and "Kế toán trưởng Nguyễn Văn A" are persons
const CHIEF =
  "(?:(?:phó|quyền|q\\.) ?)?(?:chủ tịch|bí thư|giám đốc|hiệu trưởng|trưởng (?:ban|phòng|thôn|đơn vị|công an)|chánh văn phòng|tổ trưởng|chỉ huy trưởng|kế toán(?: trưởng)?|thư k[ýí]|thủ quỹ)";
const OFFICE = new RegExp(
  `^(?:(?:${CHIEF}|văn thư|thường trực hội đồng(?! nhân))(?:[ ,-]+(?:${CHIEF}|${WORDS}|kiêm|hội đồng|ubnd|[uủ][yỷ] ban nhân dân|đảng [uủ][yỷ]|chi bộ|thường trực|công đoàn|văn h(?:óa|oá)|quản l[ýí]))*|(?:lãnh đạo|đại diện) (?:đơn vị|cơ quan|thôn))[.:]?$`,
  "i",
);

const UNTIDY = /[\u0300-\u036f]|[\xa0\xad\u2000-\uffff]|\s\s/;

const UNCLEAR = /^[*•+–-]|:$|^(?:tổng|cộng|mang sang|l[uũ][yỹ] kế) (?!\p{Lu}\p{Ll})|^đợt |\d+ (?:người|cá nhân|tập thể|hộ)\W*$/iu;
const UNCLEAR_OFFICE =
  /^(?:phó |quyền )?(?:chủ tịch|bí thư|giám đốc|hiệu trưởng|trưởng |chánh |tổ trưởng|đội trưởng|chỉ huy|kế toán|thư k[ýí]|thủ |văn thư|thường trực|lãnh đạo|đại diện|[tk]\.?[mt]\b)/i;
// "Đ/c Nông Văn Đạt", "C.ty TNHH An Phát"
const SHORTENED = /^(?:đ[./]\s*c|c[./]\s*ty)(?=[\s.:]|$)/i;
const PERSON = /^(?:\p{Lu}\p{Ll}* ){1,4}\p{Lu}\p{Ll}*$/u;

function tidied(text: string): string {
  return UNTIDY.test(text) ? tidy(text) : text;
}

/** Says whether a text is what stands below a table: who made it, who signs, when and for whom. */
export function isSignature(text: string): boolean {
  if (text.length > 200) return false;
  const plain = tidied(text);
  return SIGNATURE.test(plain) || SIGNED_ON.test(plain);
}

/** Says whether a text is an office without a name, as it stands above a signature. "Văn Thư" is somebody. */
export function isOffice(text: string): boolean {
  return text.length <= 100 && OFFICE.test(tidied(text)) && text !== "Văn Thư";
}

/** What is known of the row of a name that was kept. */
export interface Kept {
  /** No number in the order column. */
  readonly unnumbered: boolean;
  /** Names above have numbers. */
  readonly numbered: boolean;
  /** Below a signature. */
  readonly signed: boolean;
  /** Nothing else stands in the row. */
  isBare(): boolean;
  /** The row holds what only a nomination does. */
  hasFacts(): boolean;
}

/** Says whether a name may be nobody's though its row was kept as a nomination. */
export function isDoubtful(name: string, row: Kept): boolean {
  const text = tidied(name.slice(0, 200));
  const heading = readHeading(text);
  if (isSignature(text) || isOffice(text) || heading.sure || /^[^\p{L}]+$/u.test(text)) return true;
  const [, , rest = ""] = (row.unnumbered && !SHORTENED.test(text) && ORDINAL_HEAD.exec(text)) || [];
  const words = GROUP.test(text) || UNCLEAR.test(text) || rest !== "" || (heading.kind !== undefined && /:/.test(text));
  if ((words || (row.unnumbered && row.signed)) && !row.hasFacts()) return true;
  if (!row.unnumbered || !row.isBare()) return false;
  return (
    (UNCLEAR_OFFICE.test(text) && !NAMED.test(text.replace(/(?:phòng|ban|ngành) \S+/i, ""))) ||
    (heading.kind !== undefined && heading.kind !== "hoGiaDinh") ||
    // where the names have numbers, words without one are seldom a name
    (row.numbered && (startsUnit(text) || !PERSON.test(text)) && !NAMED.test(text) && !SHORTENED.test(text))
  );
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
 * @param isUnit whether a text names a unit
 */
export function causeOf(
  name: string,
  order: string,
  isBare: () => boolean,
  isCounted = isBare,
  isUnit = startsUnit,
): OtherRow | undefined {
  if (name === "") return OTHER.blank;
  const text = tidied(name);
  const isNumbered = /\d/.test(order);
  if (/^[TtCcMmLl]/.test(text)) {
    if (TOTAL.test(text) || TOTAL_BARE.test(text) || TOTAL_OF.test(text)) return OTHER.total;
    if (!isNumbered && TOTAL_ALONE.test(text) && !TITLED.test(text) && isCounted()) return OTHER.total;
  }
  if (text.length > 300) return undefined;
  if (TITLE.test(text) && !(isNumbered && /^hết/i.test(text)) && isBare()) return OTHER.title;
  const isWords = GROUP.test(text) || (AWARD.test(text) && !NAMED.test(text));
  if (!isNumbered && isWords && (/khối/i.test(text) ? isBare() : isCounted())) return OTHER.wordsGroup;
  const heading = readHeading(text);
  if (heading.sure && (isBare() || (!isNumbered && isCounted()))) return OTHER.kindGroup;
  if (isNumbered) return undefined;
  const [, head = "", rest = ""] = ORDINAL_HEAD.exec(text) || [];
  const isOrdered = ORDINAL.test(order.replace(/[.)]$/, ""));
  if (head === "" && !isOrdered) return ROMAN.test(text) && isBare() ? OTHER.ordinalGroup : undefined;
  const words = head === "" ? text : rest;
  const isWhole = GROUPS.test(words) || AWARD.test(words) || isUnit(words);
  // "Thôn …" apart, a name of three words beside an ordinal may be a person's
  const isOther = (isOrdered || ROMAN.test(head)) && heading.kind === undefined && !NAME.test(words) && !NAMED.test(words);
  return (isWhole || isOther) && isBare() ? OTHER.ordinalGroup : undefined;
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
    const [, mark] = raw.is === "value" ? NUMBER.exec(String(raw.cell).trim()) || [] : [];
    if (mark === undefined) return false;
    filled++;
    if (!/^\d/.test(mark)) continue;
    if (Number(mark) !== last + 1) return false;
    last++;
  }
  return filled >= 3;
}
