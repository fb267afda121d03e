const MARKS = /[\u0300-\u036f]/g;
// the Icelandic and the African letter look like đ, and old keyboards type them
const LOOKS_LIKE_D = /[đðɖ]/g;
const NOT_WORD = /[^\p{L}\p{N}%]+/gu;
// kỷ/kỉ, sỹ/sĩ, tỷ/tỉ: a lone y after a consonant is written either way; quy and thuy are not lone
const LONE_Y = /([bcdghklmnpqrstvx])y(?![\p{L}\p{N}])/gu;

/**
 * Folds a text for comparing: no case, no tone or letter marks, no punctuation, single spaces, y as i where both are written,
 * "&" as "và", Ð as Đ. Never used for printing.
 *
 * @example
 * fold("  Kỷ luật,\nđang bị xem xét ") //=> "ki luat dang bi xem xet"
 * fold("Tỷ lệ (%)") //=> "ti le %"
 * fold("Ðạt") //=> "dat", though it is written with the Icelandic Ð (U+00D0) of old keyboards
 * fold("Phòng Tài chính & Kế hoạch") //=> "phong tai chinh va ke hoach"
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(LOOKS_LIKE_D, "d")
    .replace(/&/g, " va ")
    .replace(NOT_WORD, " ")
    .trim()
    .replace(LONE_Y, "$1i");
}

/**
 * Writes a text in composed Unicode with single spaces and no zero-width characters, keeping case and tones.
 *
 * @example
 * tidy("Tổng \u00a0 cộng ") //=> "Tổng cộng"
 */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
