const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = /^(?:ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?/u;
// "nghiêng", each letter with its marks apart
const LONGEST = 14;
const STOPPED = /(?:c|ch|p|t)$/;
const NUCLEI = new Set(
  (
    "a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ uê ui uô uơ uy ưa ưi ươ ưu yê " +
    "oai oao oay oeo iêu uây uôi uya uyê uyu ươi ươu yêu uao uêu"
  ).split(" "),
);

// outside every alphabet, so that a moved tone is taken for no letter
const MOVED: Readonly<Record<string, string>> = {
  "\u0300": "\ue000",
  "\u0301": "\ue001",
  "\u0303": "\ue002",
  "\u0309": "\ue003",
  "\u0323": "\ue004",
};

/**
 * Moves the tone of each syllable to its end, so that hòa and hoà are one; letters keep their marks.
 *
 * @param text in any Unicode form
 * @example
 * tonesLast("hòa") === tonesLast("hoà") //=> true
 * tonesLast("Hoa") === tonesLast("Hoà") //=> false
 */
export function tonesLast(text: string): string {
  return text.normalize("NFD").replace(/[\p{L}\p{M}]+/gu, (word) => {
    const tones = word.match(TONES);
    return tones === null ? word : word.replace(TONES, "") + tones.map((tone) => MOVED[tone] ?? tone).join("");
  });
}

/**
 * Says whether a word can be a Vietnamese syllable: onset, nucleus, ending, at most one tone at a place where it is written,
 * and only a sharp or a heavy one before a stop. It finds text in a wrong encoding; it is no spelling check.
 *
 * @example
 * isSyllable("Nguyễn") //=> true
 * isSyllable("NguyÔn") //=> false
 */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  // a capital inside a word is a mark of nothing but a wrong encoding
  if (/\p{Ll}\p{M}*\p{Lu}/u.test(word)) return false;
  const marked = word.toLowerCase().normalize("NFD");
  const tones = marked.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = marked.replace(TONES, "").normalize("NFC");
  const toned = tones.length === 0 ? -1 : marked.slice(0, marked.search(TONES)).normalize("NFC").length - 1;
  const [ending = ""] = /(?:ch|ng|nh|[cmnpt])$/.exec(bare) ?? [];
  if (STOPPED.test(ending) && tones.length === 1 && !/[\u0301\u0323]/.test(tones[0] ?? "")) return false;
  const body = bare.slice(0, bare.length - ending.length);
  const [onset = ""] = ONSET.exec(body) ?? [];
  // "gì", "gin": the i is onset and nucleus
  const from = onset === "gi" && body === onset ? 1 : onset.length;
  const nucleus = body.slice(from);
  return NUCLEI.has(nucleus) && (toned < 0 || mayCarry(nucleus, toned - from, ending !== ""));
}

/** Whether a tone is written at this letter of a nucleus: both of hòa and hoà are. */
function mayCarry(nucleus: string, at: number, closed: boolean): boolean {
  const marks = Array.from(nucleus, (letter, index) => ("ăâêôơư".includes(letter) ? index : -1)).filter((index) => index >= 0);
  if (marks.length > 0) return at === marks[marks.length - 1];
  if (nucleus.length === 1) return at === 0;
  if (nucleus.length === 3) return at === 1;
  if (closed) return at === 1;
  return at === 0 || (at === 1 && ["oa", "oe", "uy"].includes(nucleus));
}
