import type { Campaign } from "../award/campaign/campaign";
import type { Column } from "../locale/columns";
import { fold } from "../text/fold";
import { isSyllable } from "../text/syllable";
import { cellText, rawCell } from "../text/cell";
import type { ColumnMap } from "./columns";
import { KIND_WORDS } from "./readers";
import { targetKey, vocabularyOf, type Target } from "./vocabulary";

/** A column's likely meaning, for a person to confirm: nothing is read by it. */
export interface Guess {
  readonly index: number;
  readonly means: Target;
  readonly by: "words" | "contents";
}

const SAMPLE = 60;
const ENOUGH = 0.7;
const LONGEST = 120;

/**
 * Guesses what the columns that nobody knows may be: by a known header within a longer one, else by what stands below.
 *
 * @param headers texts of the header, empty where a column has none
 * @param body rows below the header
 */
export function guessColumns(
  campaign: Campaign,
  headers: readonly string[],
  body: readonly (readonly unknown[])[],
  columns: ColumnMap,
): readonly Guess[] {
  const width = body.slice(0, SAMPLE).reduce((most, row) => Math.max(most, row.length), headers.length);
  const taken = new Set<string>([...columns.found.values()].map(({ means }) => targetKey(means)));
  const guesses: Guess[] = [];
  const give = (index: number, means: Target, by: Guess["by"]): void => {
    const key = targetKey(means);
    if (taken.has(key)) return;
    taken.add(key);
    guesses.push({ index, means, by });
  };
  for (let index = 0; index < width; index++) {
    if (columns.found.has(index)) continue;
    const header = headers[index] ?? "";
    const within = header === "" ? undefined : knownWithin(campaign, fold(header.slice(0, 200)));
    if (within !== undefined) give(index, within, "words");
    else {
      const cells = body.slice(0, SAMPLE).map((row) => row[index]);
      const means = header === "" || isMeaningless(header) ? byContents(campaign, cells, besideName(columns, index)) : undefined;
      if (means !== undefined) give(index, means, "contents");
    }
  }
  return guesses;
}

function isMeaningless(header: string): boolean {
  return !/\p{L}/u.test(header.replace(/column|cột/iu, ""));
}

/** The longest known header of two words or more that stands in a longer one: "Họ và tên người được đề nghị". */
function knownWithin(campaign: Campaign, header: string): Target | undefined {
  // a code of another system is not what it stands for
  if (/^(?:ma|ma so)(?: |$)/.test(header)) return undefined;
  let best: { readonly word: string; readonly target: Target } | undefined;
  const padded = ` ${header} `;
  for (const [word, target] of vocabularyOf(campaign).words) {
    if (!word.includes(" ") || word.length <= (best?.word.length ?? 0) || "ours" in target) continue;
    if (padded.includes(` ${word} `)) best = { word, target };
  }
  return best?.target;
}

function besideName(columns: ColumnMap, index: number): boolean {
  return columns.at.get("name") === index - 1;
}

function byContents(campaign: Campaign, cells: readonly unknown[], isBesideName: boolean): Target | undefined {
  const texts = cells.map(cellText).filter((text) => text !== "");
  // prose is none of these columns
  if (texts.length < 2 || texts.some((text) => text.length > LONGEST)) return undefined;
  const { types, units } = wordsOf(campaign);
  const folded = new Map(texts.map((text) => [text, fold(text)]));
  const key = (text: string): string => folded.get(text) ?? "";
  const share = (holds: (text: string) => boolean): boolean => texts.filter(holds).length >= ENOUGH * texts.length;
  const column = (name: Column): Target => ({ column: name });
  if (counts(cells)) return column("order");
  if (share((text) => KIND_WORDS.has(key(text)))) return column("kind");
  if (share((text) => /^n(?:am|u)$/.test(key(text)))) return column("gender");
  if (share((text) => /^(?:19[3-9]\d|20[01]\d)$/.test(text))) return column("birthYear");
  if (share((text) => types.has(key(text)))) return column("category");
  if (units.size > 0 && share((text) => units.has(key(text)))) return column("unit");
  if (isBesideName && share((text) => /^\p{Lu}\S*$/u.test(text) && isSyllable(text))) return { part: "givenName" };
  if (share(isName)) return column("name");
  return share((text) => /^(?:phòng|ban|văn phòng|thôn|trung tâm|trường|trạm|ubnd|hội|chi bộ|công an)\s/i.test(text))
    ? column("unit")
    : undefined;
}

interface Words {
  readonly types: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

const known = new WeakMap<Campaign, Words>();

function wordsOf(campaign: Campaign): Words {
  let words = known.get(campaign);
  if (words === undefined) {
    const types = campaign.categories.flatMap(({ label, aliases }) => [label, ...aliases]);
    words = { types: new Set(types.map(fold)), units: new Set(campaign.units.map(({ name }) => fold(name))) };
    known.set(campaign, words);
  }
  return words;
}

/** 1, 2, 3 …, from 1 again in each group. */
function counts(cells: readonly unknown[]): boolean {
  let last = 0;
  let found = 0;
  for (const cell of cells) {
    const raw = rawCell(cell);
    if (raw.is !== "value") continue;
    const number = Number(raw.cell);
    if (number !== last + 1 && number !== 1) return false;
    last = number;
    found++;
  }
  return found >= 2 && last > 1;
}

function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word) && isSyllable(word));
}
