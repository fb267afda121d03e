import type { Kind } from "../award/campaign/campaign";
import { fold, tidy } from "../text/fold";

/** What a group row, a title or the header of the names says of the rows below it. */
export interface Announced {
  readonly kind?: Kind;
  /** Words of the row, its ordinal aside, where they name no kind: most often a unit. */
  readonly unit?: string;
  readonly text: string;
  readonly by: "group" | "title" | "header";
}

/** How a group is numbered; groups of one kind of number stand on one level. */
type Level = "letter" | "roman" | "number" | "block" | "none";

const ORDINAL = /^(?:([A-ZĐ]|[IVXLC]{1,6})|(\d{1,2}(?:\.\d{1,2})*))\s*[.)/:\-–]?(?:\s+|$)/;
const HEAD = /^(?:[*•+–-]\s*)?(?:(?:[Nn]hóm\s+|NHÓM\s+)?(?:[A-ZĐ]|[IVXLC]{1,6}|\d{1,2})\s*[.)/:–-]\s*)?(?:đơn vị\s*:\s*)?/i;
const COUNTED = /\s*[:(]\s*\d+(?: người)?[\s).;…]*$/i;
const KIND = "tap the|tapthe|ca nhan|canhan|(?:ho )?gia dinh|hogiadinh";
const HEADING = new RegExp(
  "^(?:(?:muc|phan|nhom|khen thuong|cac|ve|doi voi|danh sach|de nghi|[a-z]|[ivx]{2,5}|\\d{1,2}) )*(" +
    `${KIND})(?: (?:tieu bieu|xuat sac|dien hinh|tien tien|de nghi|duoc|khen thuong|khen|tang|(?:giay|bang) khen(?: cua .+)?|` +
    "truc tiep|lao dong|nu|nam|gom|co|thanh tich|trong|phong trao|thi dua|va|" +
    `\\d+ (?:nguoi|dong chi|ho)|(?:\\d+ )?(?:${KIND})))*( .*)?$`,
);
const ANY_KIND = new RegExp(`\\b(?:${KIND})\\b`, "g");
const LONGEST = 200;

/**
 * Reads a text that begins as a heading of a kind does: "PHẦN I: TẬP THỂ", "Cá nhân tiêu biểu", "CA NHAN".
 *
 * @returns no kind for any other text; `sure` where nothing follows but words of headings
 */
export function readHeading(text: string): Heading {
  // "Cả Nhàn" is somebody
  const found = /[âậì]|^[ -~]+$/i.test(text) && HEADING.exec(fold(text.slice(0, LONGEST).replace(COUNTED, "")));
  return found ? { kind: kindOf(found[1]), sure: found[2] === undefined && !OF_SOMEBODY.test(text) } : { sure: false };
}

interface Heading {
  readonly kind?: Kind;
  readonly sure: boolean;
}

// "Cá nhân Trọng", "Cá nhân đề nghị tặng Giấy khen của Chủ tịch: Nông Đức Mạnh"
const OF_SOMEBODY = /(?:hể|hân|ình)(?: (?!Giấy|Bằng)\p{Lu}\p{Ll}|.* của .*(?:[:;]|Văn|Thị))/u;

/** A name with the middle word that most have. */
export const NAMED = /\p{L} (?:Văn|Thị|VĂN|THỊ) \p{Lu}/u;

function kindOf(word = ""): Kind {
  return word.startsWith("t") ? "tapThe" : word.startsWith("c") ? "caNhan" : "hoGiaDinh";
}

/**
 * Reads what a group row announces: a kind ("A. TẬP THỂ"), else the words that most often are a unit.
 * Two kinds in one row ("Tập thể, cá nhân") announce none.
 *
 * @param order the order cell, where the ordinal may stand
 * @example
 * readGroup("II. Cá nhân (07 người)", "") //=> { kind: "caNhan", text: "II. Cá nhân (07 người)", by: "group" }
 * readGroup("Phòng Kinh tế", "I") //=> { unit: "Phòng Kinh tế", text: "Phòng Kinh tế", by: "group" }
 */
export function readGroup(name: string, order: string): Announced {
  const text = tidy(name === "" ? order : name).slice(0, LONGEST);
  const { kind } = readHeading(text);
  if (kind !== undefined) return kindsIn(text).size > 1 ? { text, by: "group" } : { kind, text, by: "group" };
  const words = text
    .replace(HEAD, "")
    .replace(COUNTED, "")
    .replace(/[:.;]+$/, "");
  return words === "" ? { text, by: "group" } : { unit: words, text, by: "group" };
}

function kindsIn(text: string): ReadonlySet<Kind> {
  return new Set((fold(text).match(ANY_KIND) || []).map((word) => kindOf(word)));
}

/**
 * Reads the kind that the titles above a table speak of, all together: "DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG".
 *
 * @returns undefined where they name none, or more than one
 */
export function readTitles(titles: readonly string[]): Announced | undefined {
  const named = new Map<Kind, string>();
  for (const title of titles) {
    const folded = fold(title.slice(0, LONGEST));
    if (!/^(?:danh sach|bieu|bang|phu luc|tong hop)/.test(folded)) continue;
    for (const kind of kindsIn(folded)) named.set(kind, tidy(title).slice(0, LONGEST));
  }
  const [[kind, text] = []] = named;
  return named.size !== 1 || kind === undefined || text === undefined ? undefined : { kind, text, by: "title" };
}

/** Tells the level of a group row by its ordinal. */
export function levelOf(name: string, order: string): Level {
  const [, letters, digits] = ORDINAL.exec(order === "" ? name : `${order} `) || [];
  if (digits !== undefined) return "number";
  // "* Khối trường học" is below "TẬP THỂ"
  if (letters === undefined) return /^(?:[*•+–-]|khối)/i.test(name) ? "block" : "none";
  return /^[IVX]/.test(letters) ? "roman" : "letter";
}

/**
 * Keeps what the group rows above a row say: a group on the same level, or a higher one, ends what the last one said.
 * "A. TẬP THỂ", then "I. Thôn Nà Pàn" speaks of collectives of Nà Pàn; "B. CÁ NHÂN" ends both.
 */
export class Announcements {
  private kind: { readonly said: Announced; readonly level: Level } | undefined;
  private unit: { readonly said: Announced; readonly level: Level } | undefined;

  constructor(private first: Announced | undefined) {}

  hear(name: string, order: string): Announced {
    const said = readGroup(name, order);
    const level = levelOf(name === "" ? order : name, name === "" ? "" : order);
    if (said.kind !== undefined) {
      this.kind = { said, level };
      this.unit = undefined;
    } else {
      if (this.kind !== undefined && this.kind.level === level) this.kind = undefined;
      this.unit = { said, level };
    }
    return said;
  }

  /**
   * Ends what was said above a row that may be a group: a kind where it begins with another one, a unit where it is numbered as
   * groups are. What is unknown is missing; what is wrong would judge somebody.
   */
  doubt(name: string, order: string, unitToo: boolean): void {
    const { kind } = readHeading(tidy(name));
    // a household is named after its head
    if (kind !== undefined && kind !== "hoGiaDinh") {
      const said = this.kindNow();
      if (said !== undefined && said.kind !== kind) this.kind = this.first = undefined;
    }
    if (unitToo || order !== "") this.unit = undefined;
  }

  kindNow(): Announced | undefined {
    return this.kind?.said ?? this.first;
  }

  unitNow(): Announced | undefined {
    return this.unit?.said;
  }
}
