import type { Act, Entry } from "../../award/journal/entry";
import { ACTS } from "../../locale/journal";

/** Two nominations of one name, by what tells them from others (`identityOf`). */
export type Pair = readonly [string, string];

const DIFFERENT = "differentPeople";
const LATER = "duplicateLater";

/** Trùng tên, khác người: a person says that these are two people. */
export function differentPeople([one, other]: Pair, names: Pair): Act {
  return { code: DIFFERENT, params: { one, other, words: ACTS.differentPeople(...names) } };
}

/** Để sau: a person has looked and has not decided. */
export function duplicateLater(key: string, names: string): Act {
  return { code: LATER, params: { key, words: ACTS.duplicateLater(names) } };
}

/** Trùng: one of two equal rows is taken aside. */
export function withdrawnAsDuplicate(name: string): Act {
  return { code: "withdrawn", params: { words: ACTS.withdrawn(name) } };
}

/** What the journal says of duplicates. */
export interface DuplicateAnswers {
  readonly different: readonly Pair[];
  /** Keys that were put off. */
  readonly later: ReadonlySet<string>;
}

export function duplicateAnswers(journal: readonly Entry[]): DuplicateAnswers {
  const different: Pair[] = [];
  const later = new Set<string>();
  for (const { what } of journal) {
    const { one, other, key } = what.params;
    if (what.code === DIFFERENT && typeof one === "string" && typeof other === "string") different.push([one, other]);
    if (what.code === LATER && typeof key === "string") later.add(key);
  }
  return { different, later };
}
