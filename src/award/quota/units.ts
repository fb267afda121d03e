import type { Unit } from "../campaign/campaign";
import type { Candidate } from "../candidate";

/** A unit with its folded name, so that rows find it however it is written. */
export interface KeyedUnit extends Unit {
  readonly key: string;
  /** Several units, all in `name`, that only tones tell apart ("Nà Pàn", "Nà Pán"): whose these rows are, nobody knows. */
  readonly alike?: true;
}

/** Finds the unit of each row. */
export interface UnitBook {
  readonly byKey: ReadonlyMap<string, KeyedUnit>;
  /** Key of a row's unit: its folded name, with the spelling where two units share that; empty where the row names none. */
  of(row: Candidate): string;
  /** The key is no unit's, or that of several that only tones tell apart. */
  isUnclear(key: string): boolean;
}

/**
 * Units by key. Of names that fold alike each spelling is a unit of its own, and the folded name is nobody's.
 * Two lines of one unit that give two numbers of people give none.
 */
export function unitsByKey(units: readonly KeyedUnit[], rows: readonly Candidate[] = []): ReadonlyMap<string, KeyedUnit> {
  const map = new Map<string, KeyedUnit>();
  /** By folded name: each spelling with its name. */
  const spelled = new Map<string, Map<string, string>>();
  const note = (key: string, name: string): string => {
    const id = idOf(key, name);
    spelled.set(key, (spelled.get(key) ?? new Map<string, string>()).set(id, name));
    return id;
  };
  for (const unit of units) {
    const { key, name } = unit;
    const id = note(key, name);
    const known = map.get(id);
    map.set(id, known === undefined || known.people === unit.people ? unit : { name, key });
  }
  const listed = new Set(["", ...spelled.keys()]);
  // where the list lacks a unit that the rows spell in two ways, nobody knows whether it is one
  const typed = new Map(rows.map(({ nomination: { unit, unitKey } }) => [unit, unitKey]));
  for (const [name, key] of typed) if (!listed.has(key)) note(key, name);
  for (const [key, names] of spelled) {
    if (names.size > 1) map.set(key, { name: [...names.values()].join(", "), key, alike: true });
    else {
      for (const [id] of names) {
        const unit = map.get(id);
        map.delete(id);
        if (unit !== undefined) map.set(key, unit);
      }
    }
  }
  return map;
}

/** The units of a list and of the rows. */
export function unitBook(units: readonly KeyedUnit[], rows: readonly Candidate[]): UnitBook {
  const byKey = unitsByKey(units, rows);
  const isUnclear = (key: string): boolean => key === "" || byKey.get(key)?.alike === true;
  return {
    byKey,
    of({ nomination: { unit, unitKey } }) {
      const own = isUnclear(unitKey) ? idOf(unitKey, unit) : unitKey;
      return byKey.has(own) ? own : unitKey;
    },
    isUnclear,
  };
}

/**
 * The folded name with what folding takes from it and people go by: tones and letters. Case, Unicode form, the place of a tone in
 * its syllable (hoà, hòa), y and i, Đ and Ð, "&" and "và", and punctuation are no matter of spelling.
 */
function idOf(key: string, name: string): string {
  const words = name
    .replace(/&/g, " và ")
    .normalize("NFD")
    .toLowerCase()
    .replace(/[ðɖ]/g, "đ")
    .replace(/y/g, "i")
    .match(/[\p{L}\p{M}\p{N}%]+/gu);
  return [key, ...(words ?? []).map((word) => [...word].sort().join(""))].join("\u0000");
}
