import type { Campaign, Evidence, Kind } from "../award/campaign/campaign";
import type { Picked, Progress } from "../award/nomination/nomination";
import { BLANK, isEmpty, NO_COLUMN, type Value } from "../award/nomination/value";
import { PROGRESS } from "../locale/columns";
import { fold, tidy } from "../text/fold";
import { cellText, rawCell } from "../text/cell";
import { splitPosition, type PositionUnit } from "./position";
import { readRequest } from "./request";
import { readScore, readValue, type Reading } from "./value";

export const KIND_WORDS: ReadonlyMap<string, Kind> = new Map([
  ["tap the", "tapThe"],
  ["tapthe", "tapThe"],
  ["tt", "tapThe"],
  ["ca nhan", "caNhan"],
  ["canhan", "caNhan"],
  ["cn", "caNhan"],
  ["ho gia dinh", "hoGiaDinh"],
  ["hogiadinh", "hoGiaDinh"],
  ["gia dinh", "hoGiaDinh"],
  ["ho", "hoGiaDinh"],
  ["hgd", "hoGiaDinh"],
]);
const ROMAN: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4", v: "5" };
const PROGRESS_WORDS = new Map(Object.entries(PROGRESS).map(([id, word]) => [fold(word), id as Progress]));
const YES_NO: Evidence = { id: "yes-no", header: "", aliases: [], type: "yesNo" };
const WOMEN_SHARE: Evidence = { id: "women-share", header: "", aliases: [], type: "percent" };
const RECEIVED: Evidence = { id: "received", header: "", aliases: [], type: "date" };
/** No unit, name or choice is longer: it is prose. */
const LONGEST = 300;
const EMPTY: Picked<never> = { is: "missing", value: BLANK };
export const ABSENT: Picked<never> = { is: "missing", value: NO_COLUMN };

/** Reads the cells of each column of a campaign's sheets; the same text is read once. */
export interface Readers {
  readonly onlyRound: Picked;
  evidence(index: number, cell: unknown, collective: boolean): Value;
  kind(cell: unknown): Picked<Kind>;
  category(cell: unknown): Picked;
  round(cell: unknown): Picked;
  requested(cell: unknown): Picked;
  received(cell: unknown): Value;
  confirmed(unit: string): boolean | undefined;
  unitKey(unit: string): string;
  birthYear(cell: unknown): number | undefined;
  woman(cell: unknown): boolean | undefined;
  womenShare(cell: unknown): Value;
  score(cell: unknown): Value;
  paper(cell: unknown): Value;
  agreed(cell: unknown): Value;
  progress(cell: unknown): Picked<Progress>;
  positionUnit(cell: unknown): PositionUnit;
  /** Whether it is a unit that is known. */
  isUnit(unit: string): boolean;
}

const made = new WeakMap<Campaign, [direct?: Readers, address?: Readers]>();

/**
 * A sheet with one formula a row reads thousands of times by the same campaign.
 *
 * @param units names of the units that are known, where they are not the campaign's
 */
export function readersOf(campaign: Campaign, reading: Reading, units?: readonly string[]): Readers {
  if (units !== undefined) return makeReaders(campaign, reading, units);
  const at = reading.zeroIsUnknown ? 1 : 0;
  let readers = made.get(campaign);
  if (readers === undefined) made.set(campaign, (readers = []));
  return (readers[at] ??= makeReaders(campaign, reading));
}

function makeReaders(campaign: Campaign, reading: Reading, named?: readonly string[]): Readers {
  const only = campaign.rounds.length === 1 ? campaign.rounds[0] : undefined;
  const onlyRound: Picked = only === undefined ? ABSENT : { is: "picked", id: only.id, cell: "" };
  const categories = new Map<string, string>();
  for (const { id, label, aliases } of campaign.categories) [label, ...aliases].forEach((word) => categories.set(fold(word), id));
  const rounds = new Map<string, string>();
  for (const { id, label } of campaign.rounds) [label, id, `Đợt ${id}`].forEach((word) => rounds.set(fold(word), id));
  const units = new Map(campaign.units.map((unit) => [fold(unit.name), unit.confirmed]));
  const known = named === undefined ? units : new Map(named.map((name) => [fold(name), true]));
  const forPerson = campaign.evidence.map((evidence) => once((cell) => readValue(cell, evidence, reading)));
  const forCollective = campaign.evidence.map((evidence, index) =>
    evidence.type === "discipline" ? once((cell) => readValue(cell, evidence, reading, true)) : forPerson[index],
  );
  return {
    onlyRound,
    evidence: (index, cell, collective) => (collective ? forCollective : forPerson)[index]?.(cell) ?? BLANK,
    kind: once((cell) => pick(cell, reading, (word) => KIND_WORDS.get(word))),
    category: once((cell) => pick(cell, reading, (word) => categories.get(word))),
    round: once((cell) => {
      const picked = pick(cell, reading, (word) => rounds.get(roman(word).replace(/\b0+(?=\d)/, "")));
      return only !== undefined && picked.is === "missing" && isEmpty(picked.value) ? onlyRound : picked;
    }),
    requested: once((cell) => pick(cell, reading, (_, text) => readRequest(campaign, text))),
    received: once((cell) => readValue(cell, RECEIVED, reading)),
    unitKey: once((unit) => fold(String(unit).slice(0, LONGEST))) as (unit: string) => string,
    birthYear: once((cell) => {
      const value = readValue(cell, RECEIVED, reading);
      return value.is === "date" && value.from.slice(0, 4) === value.to.slice(0, 4) ? Number(value.from.slice(0, 4)) : undefined;
    }),
    woman: once((cell) => {
      const word = fold(cellText(cell));
      return word === "nu" || word === "x" ? true : word === "nam" ? false : undefined;
    }),
    womenShare: once((cell) => readValue(cell, WOMEN_SHARE, reading)),
    score: once((cell) => readScore(cell, reading)),
    paper: once((cell) => readValue(cell, YES_NO, reading)),
    agreed: once((cell) => readValue(cell, YES_NO, reading)),
    progress: once((cell) => pick(cell, reading, (word) => PROGRESS_WORDS.get(word))),
    isUnit: (unit) => known.has(fold(unit.slice(0, LONGEST))),
    positionUnit: once((cell) => splitPosition(cellText(cell).slice(0, LONGEST), known)),
    confirmed: once((unit) => (typeof unit === "string" && unit !== "" ? units.get(fold(unit.slice(0, LONGEST))) : undefined)),
  };
}

/** "Đợt II" is "Đợt 2". */
function roman(word: string): string {
  return word.replace(/\b(?:iii|ii|iv|i|v)$/, (digits) => ROMAN[digits] ?? digits);
}

function pick<Id extends string>(
  from: unknown,
  reading: Reading,
  find: (word: string, text: string) => Id | undefined,
): Picked<Id> {
  const raw = rawCell(from);
  if (raw.is === "blank") return EMPTY;
  if (raw.is === "error") return { is: "missing", value: { is: "missing", why: "error", cell: raw.code } };
  if (raw.cell === 0 && reading.zeroIsUnknown) return { is: "missing", value: { is: "missing", why: "zeroOrBlank", cell: 0 } };
  const text = tidy(String(raw.cell));
  const id = text.length > LONGEST ? undefined : find(fold(text), text);
  return id === undefined ? { is: "unlisted", cell: raw.cell } : { is: "picked", id, cell: raw.cell };
}

const MOST_REMEMBERED = 2000;

/** Remembers what a cell's text was read as; objects and long texts are read anew. */
function once<T>(read: (cell: unknown) => T): (cell: unknown) => T {
  const known = new Map<unknown, T>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined || known.has(cell)) return found as T;
    const value = read(cell);
    if (typeof cell === "object" || (typeof cell === "string" && cell.length > LONGEST)) return value;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(cell, value);
    return value;
  };
}
