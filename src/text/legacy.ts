import { isSyllable } from "./syllable";

/**
 * Text typed for the fonts that came before Unicode: TCVN3 (the ABC fonts, `.VnTime`) and VNI-Windows (`VNI-Times`).
 * In any other font it shows as "NguyÔn V¨n Nam" or "Nguyeãn Vaên Nam".
 *
 * The capital fonts (`.VnTimeH`) draw small letters as capitals: which of the two was meant stands in the font, not in the text.
 * A text whose plain letters are all capitals is therefore proposed in capitals.
 */
export type Encoding = "tcvn3" | "vni";

/** What a text says if it is in that encoding; a person confirms it. */
export interface Legacy {
  readonly encoding: Encoding;
  readonly proposal: string;
}

// TCVN 5712:1993 (VN3), the half that ABC fonts draw: seven capitals, and every small letter
const TCVN3 = letters(
  "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
  "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
);

// VNI-Windows: a letter, then its marks as a second letter
const MARKS = letters("ùøûõïâáàåãäêéèúüë", [
  "\u0301",
  "\u0300",
  "\u0309",
  "\u0303",
  "\u0323",
  "\u0302",
  "\u0302\u0301",
  "\u0302\u0300",
  "\u0302\u0309",
  "\u0302\u0303",
  "\u0302\u0323",
  "\u0306",
  "\u0306\u0301",
  "\u0306\u0300",
  "\u0306\u0309",
  "\u0306\u0303",
  "\u0306\u0323",
]);
const LONE = letters("ôöñæóòîÔÖÑÆÓÒÎ", "ơưđỉĩịỵƠƯĐỈĨỊỴ");
const VNI = /([aeouy])([ùøûõïâáàåãäêéèúüë])|([ôö])([ùøûõï])|[ôöñæóòî]/giu;

const HIGH = /[\u00a1-\u00ff]/;
// a letter that neither encoding has: the text is Unicode
const UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u0323]/;
const WORDS = /[A-Za-z\u00a1-\u00ff]+/g;
const LONGEST = 400;

/**
 * Finds text in an old encoding: its words are no Vietnamese syllables as they stand, and all are once converted.
 * Correct Unicode is never found. Nothing is changed: the conversion is a proposal.
 *
 * @returns one proposal; two where both encodings would do ("Böu"); none for any other text
 * @example
 * findLegacy("NguyÔn V¨n Nam") //=> [{ encoding: "tcvn3", proposal: "Nguyễn Văn Nam" }]
 * findLegacy("Nguyeãn Vaên Nam") //=> [{ encoding: "vni", proposal: "Nguyễn Văn Nam" }]
 * findLegacy("Hà Thanh Tú") //=> []
 */
export function findLegacy(text: string): readonly Legacy[] {
  if (!HIGH.test(text) || text.length > LONGEST || UNICODE.test(text)) return [];
  const words = (text.match(WORDS) ?? []).filter((word) => HIGH.test(word));
  // marks that stand alone (×, §, ½) are marks
  if (!words.some((word) => /[A-Za-z]/.test(word) && !isSyllable(word))) return [];
  const fits = (word: string, encoding: Encoding): boolean => {
    const converted = fromWord(word, encoding);
    return isSyllable(/[a-z]/.test(word) ? converted : converted.toLowerCase());
  };
  return (["tcvn3", "vni"] as const)
    .filter((encoding) => words.every((word) => fits(word, encoding)))
    .map((encoding) => ({ encoding, proposal: fromLegacy(text, encoding) }));
}

/**
 * Converts text of an old encoding to composed Unicode.
 *
 * @example
 * fromLegacy("TrÇn ThÞ H­êng", "tcvn3") //=> "Trần Thị Hường"
 * fromLegacy("Traàn Thò Höôøng", "vni") //=> "Trần Thị Hường"
 */
export function fromLegacy(text: string, encoding: Encoding): string {
  const converted = text.replace(WORDS, (word) => fromWord(word, encoding));
  // what a capital font showed: plain letters are capitals, converted ones are small
  return /[A-Z]{2}/.test(text) && !/[a-z]/.test(text) ? converted.toUpperCase() : converted;
}

function fromWord(word: string, encoding: Encoding): string {
  if (encoding === "tcvn3") return Array.from(word, (letter) => TCVN3.get(letter) ?? letter).join("");
  return word
    .replace(VNI, (pair: string, vowel?: string, mark?: string, horned?: string, tone?: string) => {
      if (vowel !== undefined && mark !== undefined) return vowel + (MARKS.get(mark.toLowerCase()) ?? "");
      if (horned !== undefined && tone !== undefined) return (LONE.get(horned) ?? "") + (MARKS.get(tone.toLowerCase()) ?? "");
      return LONE.get(pair) ?? pair;
    })
    .normalize("NFC");
}

function letters(from: string, to: string | readonly string[]): ReadonlyMap<string, string> {
  return new Map(Array.from(from, (letter, index) => [letter, to[index] ?? ""]));
}
