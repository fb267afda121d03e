import { fold } from "../text/fold";

/** A cell "Chức vụ, đơn vị" in its two parts; `unit` is absent where nobody can say surely where it begins. */
export interface PositionUnit {
  readonly position: string;
  readonly unit?: string;
}

// words with which a unit begins, folded; with "trưởng" behind it that is an office, and "trưởng thôn" begins with none of them
const UNIT =
  /^(?:phong(?! ban)|ban|van phong|trung tam|ubnd|uy ban|hdnd|hoi dong nhan dan|dang uy|dang bo|chi (?:bo|cuc|hoi|doan|nhanh)|cuc|so|thon|xom|khu|to(?! chuc)|truong(?! hoc)|tram|hoi|doan (?:thanh nien|tncs|xa|phuong|truong|co so)|cong (?:an|ty|ti|doan)|bo chi huy|bch|mttq|hop tac xa|htx|doanh nghiep|don|doi|kho bac|toa an|vien kiem sat|bhxh|bao hiem|benh vien|hat|xa|phuong|thi tran|huyen|tinh|bql|ttytx|nha may|xi nghiep|lien doan|qlckq)(?: (?!(?:truong|vien|pho|doi)(?: |$))|$)/;
// offices and family names that fold alike
const ELSE = /^(?:bàn|tô|hồi|trư[ơở]ng)(?= |$)/i;

/** Says whether a text begins as units do: "Phòng Kinh tế", "Bản Mới"; "Bàn Văn Quý" is somebody. */
export function startsUnit(text: string): boolean {
  return UNIT.test(fold(text)) && !ELSE.test(text.normalize("NFC"));
}

const BREAK = /\s*[\r\n]+\s*|\s*[,;]\s*|\s+[-–—]\s+/;

/**
 * Splits "Chức vụ, đơn vị" at its first line break, comma or dash. It is sure where what follows begins as units do, or is a unit
 * of the campaign; a campaign's unit at the end of the text is as sure. Otherwise the text is a position, and the unit unknown.
 *
 * @param units names of the campaign's units, folded
 * @example
 * splitPosition("Chuyên viên, Phòng Kinh tế", new Map()) //=> { position: "Chuyên viên", unit: "Phòng Kinh tế" }
 * splitPosition("Bí thư Chi bộ, Trưởng thôn", new Map()) //=> { position: "Bí thư Chi bộ, Trưởng thôn" }
 */
export function splitPosition(text: string, units: ReadonlyMap<string, unknown>): PositionUnit {
  const found = BREAK.exec(text);
  if (found !== null) {
    const position = text.slice(0, found.index).trim();
    const unit = text
      .slice(found.index + found[0].length)
      .replace(/[\s,;]+/g, (gap) => (/[,;]/.test(gap) ? ", " : " "))
      .trim();
    const folded = fold(unit);
    if (position !== "" && (units.has(folded) || startsUnit(unit))) return { position, unit };
  }
  return knownAtEnd(text, units) ?? { position: text };
}

/** "Chuyên viên Phòng Kinh tế" where Phòng Kinh tế is a unit of the campaign. */
function knownAtEnd(text: string, units: ReadonlyMap<string, unknown>): PositionUnit | undefined {
  if (units.size === 0) return undefined;
  for (const { index } of text.matchAll(/\S+/g)) {
    const unit = text.slice(index);
    if (!units.has(fold(unit))) continue;
    return { position: text.slice(0, index).replace(/[\s,;–—-]+$/, ""), unit };
  }
  return undefined;
}
