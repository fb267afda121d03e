import { fold } from "../text/fold";
import { nameKey } from "../text/name";

/** A unit that is spelled nearly like another, in the campaign or in the sheet. */
export interface NearUnit {
  readonly unit: string;
  readonly near: string;
}

/**
 * Finds units that are spelled nearly like another: one letter more, less or other, two letters swapped, or other tones.
 * "Thôn 1" and "Thôn 2" are two units: numbers tell units apart. Near-linear in the units.
 *
 * @param known the campaign's units; where it has none, the units are compared with each other, the more frequent being right
 * @param counts each unit as typed, with how many rows have it
 */
export function nearUnits(known: readonly string[], counts: ReadonlyMap<string, number>): readonly NearUnit[] {
  const typed = [...counts].sort((a, b) => b[1] - a[1]).map(([unit]) => unit);
  const right = new Map<string, string>();
  const neighbours = new Map<string, string>();
  const learn = (unit: string): void => {
    const key = fold(unit);
    if (right.has(key)) return;
    right.set(key, unit);
    for (const word of [key, ...shorter(key)]) if (!neighbours.has(word)) neighbours.set(word, key);
  };
  known.forEach(learn);
  const found: NearUnit[] = [];
  for (const unit of typed) {
    const key = fold(unit);
    const same = right.get(key);
    if (same !== undefined) {
      // folding takes them for one; their tones do not
      if (nameKey(same.replace(/&/g, "và")) !== nameKey(unit.replace(/&/g, "và")) && tones(same) !== tones(unit))
        found.push({ unit, near: same });
      continue;
    }
    const near = [key, ...shorter(key)].map((word) => neighbours.get(word)).find((one) => one !== undefined && isNear(one, key));
    if (near !== undefined) found.push({ unit, near: right.get(near) ?? near });
    if (known.length === 0 && near === undefined) learn(unit);
  }
  return found;
}

/** The words alone, with their tones: punctuation and joining words aside. */
function tones(unit: string): string {
  return nameKey(unit.replace(/[^\p{L}\p{M}\p{N}]+/gu, " "));
}

const LONGEST = 80;

function shorter(key: string): readonly string[] {
  if (key.length > LONGEST || key.length < 5) return [];
  return Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1));
}

function isNear(one: string, other: string): boolean {
  const numbers = (text: string): string => text.match(/\d+|\b[ivx]+\b/g)?.join(" ") ?? "";
  return numbers(one) === numbers(other) && !lastWordsAreCounters(one, other);
}

/** "Thôn A" and "Thôn B", "Nà Pò" and "Nà Pù": a word of one or two letters that differs is another name. */
function lastWordsAreCounters(one: string, other: string): boolean {
  const [a, b] = [one.split(" "), other.split(" ")];
  if (a.length !== b.length) return false;
  return a.some((word, at) => word !== b[at] && Math.max(word.length, b[at]?.length ?? 0) <= 2);
}
