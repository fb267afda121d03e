import { tonesLast } from "./syllable";

const HIDDEN = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const ADDRESS = /^(?:ông|bà|đồng chí|đ\/c)[\s.:]+(?=\S+\s)/;
// kỷ/kỉ, Lý/Lí, Vy/Vi: as in fold()
const LONE_Y = /([bcdđghklmnpqrstvx])y(?![\p{L}])/gu;
// no name is longer: it is prose
const LONGEST = 300;
const HOUSEHOLD = /^(?:hộ\s+gia\s+đình|gia\s+đình|hộ)(?=[\s:])[\s:]*(?:nhà\s+)?/;

/**
 * Makes the key by which names are matched: case, Unicode form, tone placement (hòa, hoà), y and i, Đ and Ð, "Ông"/"Bà" before
 * the name and double spaces do not count; tones and letters do. Never printed.
 *
 * @example
 * nameKey("BÀ  NGUYỄN THỊ HOÀ") === nameKey("Nguyễn Thị Hòa") //=> true
 * nameKey("Nguyễn Thị Hoà") === nameKey("Nguyễn Thị Hoa") //=> false
 */
export function nameKey(name: string): string {
  return keyed(plain(name).replace(ADDRESS, ""));
}

/**
 * Makes the key of the person that a household is named after; undefined where the name is no household's.
 *
 * @example
 * headKey("Gia đình ông Lê Văn Hải") === nameKey("Lê Văn Hải") //=> true
 * headKey("Lê Văn Hải") //=> undefined
 */
export function headKey(name: string): string | undefined {
  const text = plain(name);
  const head = text.replace(HOUSEHOLD, "");
  return head === text || head === "" ? undefined : keyed(head.replace(ADDRESS, ""));
}

/**
 * Reads whom a form of address means: Ông is a man, Bà a woman. A rank or an office ("Thượng tá") says nothing.
 *
 * @returns true for a woman
 * @example
 * womanByAddress("Bà") //=> true
 * womanByAddress("Thượng tá") //=> undefined
 */
export function womanByAddress(address: string): boolean | undefined {
  const text = plain(address).replace(/[.:]+$/, "");
  return text === "bà" ? true : text === "ông" ? false : undefined;
}

/** Reads the form of address before a name, where there is one. */
export function womanByName(name: string): boolean | undefined {
  const head = /^\s*(\S+)[\s.:]+\S+\s+\S/.exec(name)?.[1];
  return head === undefined ? undefined : womanByAddress(head);
}

function plain(name: string): string {
  return name
    .slice(0, LONGEST)
    .normalize("NFC")
    .toLowerCase()
    .replace(HIDDEN, "")
    .replace(/[ðɖ]/g, "đ")
    .replace(/[’ʼ`´]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/^[\s.,;:-]+|[\s.,;:]+$/g, "");
}

function keyed(text: string): string {
  return tonesLast(text).normalize("NFC").replace(LONE_Y, "$1i");
}
