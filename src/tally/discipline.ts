import type { Cell, Value } from "../award/nomination/value";

const PENALTIES = ["khien trach", "canh cao", "ha bac luong", "giang chuc", "cach chuc", "buoc thoi viec", "khai tru"];
const EXAMINED = [
  "dang xem xet ki luat",
  "dang bi xem xet",
  "dang xem xet",
  "dang dieu tra",
  "dang bi dieu tra",
  "dang thanh tra",
  "dang bi thanh tra",
  "dang kiem tra",
  "dang bi kiem tra",
  "dang xac minh",
  "dang bi xac minh",
  "dang giai quyet don thu",
];
const NONE = new Set([
  "khong",
  "khong co",
  "chua",
  "k",
  "ko",
  "0",
  "khong bi",
  "khong vi pham",
  "khong bi ki luat",
  "chua bi ki luat",
]);
const ANY = new Set(["co", "x", "v", "true"]);
// a sentence made of these words alone, beginning with "không" or "chưa", denies everything it names
const DENIAL =
  /^(?:khong|chua)(?: (?:co|bi|ai|ca|nhan|nguoi|thanh|vien|nao|vi|pham|va|hoac|ki|luat|dang|xem|xet|hinh|thuc|tu|tro|len|khien|trach))*$/;
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
  if (NONE.has(word) || /^[-–—−]$/u.test(String(cell).trim()) || DENIAL.test(word)) return says(false, false);
  if (collective && (ANY.has(word) || Number(word) > 0)) return says(true, false);
  if (TURNED.test(word)) return { is: "missing", why: "unreadable", cell };
  const punished = PENALTIES.some((one) => word.includes(one));
  const examined = EXAMINED.some((one) => word.includes(one));
  return punished || examined ? says(punished, examined) : { is: "missing", why: "unreadable", cell };
}
