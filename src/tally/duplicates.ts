import type { Nomination } from "../award/nomination/nomination";
import { fold } from "../text/fold";
import { headKey } from "../text/name";

/** What two rows have in common beside the name; `household`: one is a household named after the other. */
export type Shared = "birthYear" | "unit" | "position" | "birthYearMissing" | "unitMissing" | "household";

/**
 * Rows that may be one nomination written twice. `same` (Trùng): name, year and unit; `suspect` (Nghi trùng): the name and one
 * more, or a datum missing; `different` (Trùng tên, khác người): a person said so.
 */
export interface Duplicate {
  readonly is: "same" | "suspect" | "different";
  /** Ascending. */
  readonly rows: readonly number[];
  readonly by: readonly Shared[];
}

export interface Candidate {
  readonly row: number;
  readonly nomination: Nomination;
  readonly position: string;
}

/** Who was said to be two people although the names are equal: pairs of `identityOf`. */
export type Different = readonly (readonly [string, string])[];

/**
 * Tells one nomination from another for what a person confirmed: its Mã hồ sơ, else name, year and unit.
 */
export function identityOf(nomination: Nomination): string {
  const { id, birthYear, unitKey } = nomination;
  return id === "" ? `${nomination.key()}|${birthYear ?? ""}|${unitKey}` : `#${id}`;
}

/** Of one name, so many different people are compared one by one; more are reported together. */
const MOST_PAIRED = 12;

/**
 * Finds rows that may be one nomination written twice: near-linear in the rows. Tones tell names apart; case, Unicode form, tone
 * placement and Ông or Bà do not. Collectives have no year: their unit decides.
 */
export function findDuplicates(candidates: readonly Candidate[], different: Different = []): readonly Duplicate[] {
  const apart = new Set(different.flatMap(([one, other]) => [`${one}\n${other}`, `${other}\n${one}`]));
  const byName = new Map<string, Person[]>();
  const heads = new Map<string, Person[]>();
  for (const candidate of candidates) {
    const person = personOf(candidate);
    if (person.name === "") continue;
    add(person.household ? heads : byName, person.name, person);
  }
  const found: Duplicate[] = [];
  for (const people of byName.values()) if (people.length > 1) among(people, apart, found);
  for (const [name, households] of heads) {
    if (households.length > 1) among(households, apart, found);
    const persons = (byName.get(name) ?? []).filter((one) => one.kind !== "tapThe");
    for (const household of households.slice(0, MOST_PAIRED))
      for (const person of persons.slice(0, MOST_PAIRED)) pair(household, person, ["household"], apart, found);
  }
  return found.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0) || (a.rows[1] ?? 0) - (b.rows[1] ?? 0));
}

interface Person {
  readonly row: number;
  readonly name: string;
  readonly kind: string;
  readonly household: boolean;
  readonly year: number | undefined;
  readonly unit: string;
  readonly position: string;
  readonly identity: string;
}

function personOf({ row, nomination, position }: Candidate): Person {
  const { kind, name } = nomination;
  const text = name.is === "text" ? String(name.cell) : "";
  const head = headKey(text);
  const kindId = kind.is === "picked" ? kind.id : "";
  return {
    row,
    name: name.is === "text" ? (head ?? nomination.key()) : "",
    kind: kindId,
    household: head !== undefined || kindId === "hoGiaDinh",
    year: nomination.birthYear,
    unit: nomination.unitKey,
    position: fold(position.slice(0, 300)),
    identity: identityOf(nomination),
  };
}

function among(people: readonly Person[], apart: ReadonlySet<string>, found: Duplicate[]): void {
  const exact = new Map<string, Person[]>();
  for (const one of people) add(exact, `${one.kind === "tapThe" ? "tapThe" : ""}|${one.year ?? ""}|${one.unit}`, one);
  const [...buckets] = exact.values();
  for (const bucket of buckets) {
    const [first] = bucket;
    if (first === undefined || bucket.length < 2) continue;
    const yearless = first.kind === "tapThe" || first.household;
    const missing: Shared[] = [];
    if (first.year === undefined && !yearless) missing.push("birthYearMissing");
    if (first.unit === "") missing.push("unitMissing");
    const by: Shared[] = [
      ...(first.year === undefined ? [] : ["birthYear" as const]),
      ...(first.unit === "" ? [] : ["unit" as const]),
    ];
    group(bucket, missing.length === 0 ? "same" : "suspect", [...by, ...missing], apart, found);
  }
  if (buckets.length > MOST_PAIRED) {
    const shared = buckets.flatMap((bucket) => bucket.slice(0, 1));
    group(shared, "suspect", [], apart, found);
    return;
  }
  buckets.forEach(([one], index) => {
    for (const [other] of buckets.slice(index + 1)) {
      if (one === undefined || other === undefined || (one.kind === "tapThe") !== (other.kind === "tapThe")) continue;
      const by = shares(one, other);
      if (by.length > 0) pair(one, other, by, apart, found);
    }
  });
}

function shares(one: Person, other: Person): readonly Shared[] {
  const by: Shared[] = [];
  const yearless = one.kind === "tapThe" || one.household;
  if (one.year !== undefined && one.year === other.year) by.push("birthYear");
  if (one.unit !== "" && one.unit === other.unit) by.push("unit");
  if (one.position !== "" && one.position === other.position) by.push("position");
  if (!yearless && (one.year === undefined || other.year === undefined)) by.push("birthYearMissing");
  if (one.unit === "" || other.unit === "") by.push("unitMissing");
  return by;
}

function pair(one: Person, other: Person, by: readonly Shared[], apart: ReadonlySet<string>, found: Duplicate[]): void {
  group([one, other], "suspect", by, apart, found);
}

function group(
  people: readonly Person[],
  is: "same" | "suspect",
  by: readonly Shared[],
  apart: ReadonlySet<string>,
  found: Duplicate[],
): void {
  const [one, other] = people;
  const confirmed =
    people.length === 2 && one !== undefined && other !== undefined && apart.has(`${one.identity}\n${other.identity}`);
  found.push({ is: confirmed ? "different" : is, rows: people.map(({ row }) => row).sort((a, b) => a - b), by });
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
