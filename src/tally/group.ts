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
const HEAD = /^(?:[*•+–-]\s*)?(?:(?:[Nn]hóm\s+|NHÓM\s+)?(?:[A-ZĐ]|[IVXLC]{1,6}|\d{1,2})\s*[.)/:–-]\s*)?/;
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:cac |doi voi |khen thuong |danh sach )?(?:tap the|tapthe)(?: |$)/, "tapThe"],
  [/^(?:cac |doi voi |khen thuong |danh sach )?(?:ca nhan|canhan)(?: |$)/, "caNhan"],
  [/^(?:cac |doi voi |khen thuong |danh sach )?(?:ho gia dinh|hogiadinh|gia dinh)(?: |$)/, "hoGiaDinh"],
];
const ANY_KIND = /(?:^| )(?:tap the|ca nhan|ho gia dinh)(?= |$)/g;
const LONGEST = 200;

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
  const words = text.replace(HEAD, "");
  const kind = kindIn(words);
  if (kind !== undefined) return { kind, text, by: "group" };
  return words === "" ? { text, by: "group" } : { unit: words.replace(/[:.;]+$/, ""), text, by: "group" };
}

function kindIn(words: string): Kind | undefined {
  const folded = fold(words);
  if (new Set(folded.match(ANY_KIND)?.map((one) => one.trim())).size > 1) return undefined;
  return KINDS.find(([pattern]) => pattern.test(folded))?.[1];
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
    for (const word of folded.match(ANY_KIND) ?? []) {
      const kind = kindIn(word.trim());
      if (kind !== undefined) named.set(kind, tidy(title).slice(0, LONGEST));
    }
  }
  const [[kind, text] = []] = named;
  return named.size !== 1 || kind === undefined || text === undefined ? undefined : { kind, text, by: "title" };
}

/** Tells the level of a group row by its ordinal. */
export function levelOf(name: string, order: string): Level {
  const [, letters, digits] = ORDINAL.exec(order === "" ? name : `${order} `) ?? [];
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

  constructor(private readonly first: Announced | undefined) {}

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

  kindNow(): Announced | undefined {
    return this.kind?.said ?? this.first;
  }

  unitNow(): Announced | undefined {
    return this.unit?.said;
  }
}
