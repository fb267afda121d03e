import type { Campaign, Kind } from "../award/campaign/campaign";
import { HEADERS, RESULT_HEADERS, type Column } from "../locale/columns";
import { fold } from "../text/fold";
import { LAST_RESORTS, PARTS, VARIANTS, type Part } from "./variants";

/** What a header means: a column of ours, a part of one, evidence or a paper by its place in the campaign, a result of ours. */
export type Target =
  | { readonly column: Column }
  | { readonly part: Part }
  | { readonly evidence: number }
  | { readonly paper: number }
  | { readonly ours: string };

/** What a header can mean, the likeliest first. */
export interface Sense {
  readonly exact: boolean;
  readonly targets: readonly Meaning[];
  /** Read only where the sheet has nothing better. */
  readonly last: boolean;
}

interface Meaning {
  readonly means: Target;
  /** 0 the word that is preferred. */
  readonly rank: number;
  /** Means this only where the sheet has that part as well: "Tên" beside "Họ và đệm". */
  readonly needs?: Part;
}

/** The words by which the columns of a campaign's sheets are known. */
export interface Vocabulary {
  /** The first of the texts that is known, whole or without its notes. */
  senseOf(texts: readonly string[]): Sense | undefined;
  /** The kind that a name column's header speaks of: "Tên tập thể". */
  kindOf(header: string): Kind | undefined;
  /** Every known header, folded, with its first meaning. */
  readonly words: ReadonlyMap<string, Target>;
}

const MOST_REMEMBERED = 5000;
const vocabularies = new WeakMap<Campaign, Vocabulary>();

export function vocabularyOf(campaign: Campaign): Vocabulary {
  let vocabulary = vocabularies.get(campaign);
  if (vocabulary === undefined) vocabularies.set(campaign, (vocabulary = makeVocabulary(campaign)));
  return vocabulary;
}

function makeVocabulary(campaign: Campaign): Vocabulary {
  const exact = new Map<string, Target>();
  const variants = new Map<string, Meaning[]>();
  const last = new Set<string>();
  for (const [column, header] of entries(HEADERS)) exact.set(fold(header), { column });
  for (const header of Object.values(RESULT_HEADERS)) exact.set(fold(header), { ours: header });
  campaign.dossier.filter((item) => item.of === "nominee").forEach((item, paper) => exact.set(fold(item.label), { paper }));
  campaign.evidence.forEach((evidence, at) => {
    if (evidence.sumOf === undefined) exact.set(fold(evidence.header), { evidence: at });
  });
  const also = (word: string, meaning: Meaning): void => {
    const key = fold(word);
    if (exact.has(key)) return;
    const known = variants.get(key);
    if (known === undefined) variants.set(key, [meaning]);
    else known.push(meaning);
  };
  campaign.evidence.forEach((evidence, at) => {
    if (evidence.sumOf === undefined) evidence.aliases.forEach((alias, rank) => also(alias, { means: { evidence: at }, rank }));
  });
  for (const [column, words] of entries(VARIANTS)) words?.forEach((word, rank) => also(word, { means: { column }, rank }));
  for (const [column, words] of entries(LAST_RESORTS))
    words?.forEach((word, rank) => {
      also(word, { means: { column }, rank: 100 + rank });
      last.add(fold(word));
    });
  for (const [part, words] of entries(PARTS))
    words.forEach((word, rank) =>
      also(word, { means: { part }, rank, ...(part === "givenName" ? { needs: "familyName" } : {}) }),
    );
  // "Tên" beside "Họ và đệm" is the given name before it is the whole one
  variants.get(fold("Tên"))?.sort((a, b) => Number(b.needs !== undefined) - Number(a.needs !== undefined));

  const known = (text: string): Sense | undefined => {
    const own = exact.get(text);
    if (own !== undefined) return { exact: true, targets: [{ means: own, rank: 0 }], last: false };
    const targets = variants.get(text);
    return targets === undefined ? undefined : { exact: false, targets, last: last.has(text) };
  };
  // the search for a header asks for the same texts again and again
  const asked = new Map<string, Sense | undefined>();
  const senseOf = (text: string): Sense | undefined => {
    if (asked.has(text)) return asked.get(text);
    const whole = known(fold(text));
    const short = whole === undefined ? withoutNotes(text) : undefined;
    const bare = short === undefined ? undefined : known(short);
    const sense = whole ?? (bare === undefined ? undefined : { ...bare, exact: false });
    if (asked.size >= MOST_REMEMBERED) asked.clear();
    asked.set(text, sense);
    return sense;
  };
  const words = new Map<string, Target>();
  for (const [word, [meaning]] of variants) if (meaning !== undefined) words.set(word, meaning.means);
  for (const [word, target] of exact) words.set(word, target);
  return {
    words,
    senseOf: (texts) => {
      for (const [place, text] of texts.entries()) {
        const sense = text === "" ? undefined : senseOf(text);
        // the lower of two rows alone is no header to the letter
        if (sense !== undefined) return place === 0 ? sense : { ...sense, exact: false };
      }
      return undefined;
    },
    kindOf: (header) => NAMES_OF_A_KIND.get(withoutNotes(header) ?? fold(header)),
  };
}

const NAMES_OF_A_KIND: ReadonlyMap<string, Kind> = new Map([
  ...words("tapThe", ["Tên tập thể", "Tên đơn vị/tập thể", "Tên tập thể, đơn vị", "Tập thể"]),
  ...words("caNhan", ["Tên cá nhân", "Họ và tên cá nhân", "Họ tên cá nhân", "Cá nhân"]),
  ...words("hoGiaDinh", ["Tên hộ gia đình", "Họ và tên chủ hộ", "Chủ hộ"]),
]);

function words(kind: Kind, headers: readonly string[]): readonly (readonly [string, Kind])[] {
  return headers.map((header) => [fold(header), kind] as const);
}

const NOTES = /\([^()]*\)?|\[[^[\]]*\]?|\*+/g;
const UNIT = / (?:%|ghi ro|neu co|x|nguoi|(?:nguoi )?(?:duoc )?de nghi khen thuong)$/;

/** A header without notes in brackets, asterisks, and a unit or "đề nghị khen thưởng" behind it, folded; undefined where it has none. */
function withoutNotes(text: string): string | undefined {
  const whole = fold(text);
  const short = fold(text.replace(NOTES, " ")).replace(UNIT, "");
  return short === whole || short === "" ? undefined : short;
}

/** Names a column as our own header does, for a person to confirm. */
export function targetName(campaign: Campaign, target: Target): string {
  if ("column" in target) return HEADERS[target.column];
  if ("part" in target) return PARTS[target.part][0] ?? "";
  if ("evidence" in target) return campaign.evidence[target.evidence]?.header ?? "";
  if ("paper" in target) return campaign.dossier.filter((item) => item.of === "nominee")[target.paper]?.label ?? "";
  return target.ours;
}

/** A text that tells meanings apart. */
export function targetKey(target: Target): string {
  const [[kind, value] = ["", ""]] = Object.entries(target) as [string, string | number][];
  return `${kind}:${value}`;
}

function entries<K extends string, V>(record: Partial<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
