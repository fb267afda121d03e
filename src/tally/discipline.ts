import type { Cell, Value } from "../award/nomination/value";
import { fold } from "../text/fold";

const PENALTY = /khien trach|canh cao|ha bac luong|giang chuc|cach chuc|buoc thoi viec|khai tru/;
const EXAMINED = /dang (?:(?:bi )?(?:xem xet|dieu tra|thanh tra|kiem tra|xac minh)|giai quyet don thu)/;
const NONE = new Set(["khong", "khong co", "chua", "k", "ko", "0", "khong bi", "khong vi pham"]);
const ANY = new Set(["co", "x", "v", "true"]);
// "không" and "chưa" deny what they name: a penalty, a violation; "chưa xem xét" denies nothing, nobody has looked yet
const NAMED =
  "(?:(?:co|bi|ai|ca|nhan|nguoi|thanh|vien|nao|va|hoac|tu|tro|len|hinh|thuc|vi|pham|ki|luat|khien|trach) )*(?:vi pham|ki luat|khien trach tro len|khien trach)";
const DENIAL = new RegExp(`^(?:khong|chua) ${NAMED}$`);
const DENIED_EXAMINATION = /^khong (?:co ai |ai |co |bi |dang )*(?:bi |dang )*xem xet(?: ki luat)?$/;
const COUNT = /^0*([1-9]\d*)(?: (?:ca nhan|nguoi|dong chi|thanh vien))?$/;
// words that turn a penalty into something this reader must not decide
const TURNED = /(?:^| )(?:khong|chua|het|xoa|mien|hoan|huy|tha)(?: |$)/;

/**
 * Reads the discipline column: nothing, a finished penalty, an examination that goes on, or both.
 * For a collective a bare "Có", a mark or a count says that a member was disciplined; for a person it is not understood.
 *
 * @param word the cell, folded
 * @example
 * readDiscipline("Khiển trách (QĐ 12)", "khien trach qd 12", false) //=> { is: "discipline", punished: true, examined: false, … }
 */
export function readDiscipline(cell: Cell, word: string, collective: boolean): Value {
  const says = (punished: boolean, examined: boolean): Value => ({ is: "discipline", punished, examined, cell });
  if (NONE.has(word) || /^[-–—−]$/u.test(String(cell).trim()) || denies(String(cell), word)) return says(false, false);
  if (collective && (ANY.has(word) || COUNT.test(word))) return says(true, false);
  if (TURNED.test(word)) return { is: "missing", why: "unreadable", cell };
  const punished = PENALTY.test(word);
  const examined = EXAMINED.test(word);
  return punished || examined ? says(punished, examined) : { is: "missing", why: "unreadable", cell };
}

/** Every part of the sentence denies something, and one of them the discipline itself: "Không, Khiển trách" is two answers. */
function denies(cell: string, word: string): boolean {
  const parts = cell
    .normalize("NFC")
    .split(/[^\p{L}\p{N}\p{Zs}\t]+/u)
    .map(fold)
    .filter((part) => part !== "");
  const ends = (part: string): boolean => DENIAL.test(part) || NONE.has(part);
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  // "Không có cá nhân, thành viên nào bị kỷ luật" is one sentence
  if (DENIAL.test(word) && !ends(first) && last.search(PENALTY) !== 0) return true;
  return parts.some((part) => DENIAL.test(part)) && parts.every((part) => ends(part) || DENIED_EXAMINATION.test(part));
}
