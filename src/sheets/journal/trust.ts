import { anchorOf, nextEntry, type Act, type Anchor, type Draft, type Entry } from "../../award/journal/entry";
import { verifyJournal, type Fault } from "../../award/journal/verify";
import { ACTS, FAULTS } from "../../locale/journal";

/** The entries to be written, and what is wrong with the journal that they follow. */
export interface Appended {
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
}

/**
 * Makes the entries that follow. A journal that does not verify is still appended to, but not silently: an entry before the first
 * new one says what is wrong with it, once for each state of the faults.
 */
export function appended(journal: readonly Entry[], anchor: Anchor | undefined, drafts: readonly Draft[]): Appended {
  const faults = verifyJournal(journal, anchor);
  const [first] = drafts;
  if (first === undefined) return { entries: [], faults };
  const told = telling(faults);
  const known = [...journal].reverse().find(({ what }) => what.code === BROKEN)?.what.params.words;
  const before: readonly Draft[] =
    told === undefined || told.params.words === known
      ? []
      : [{ ...first, what: told, target: "", before: "", after: "", reason: "" }];
  const entries: Entry[] = [];
  for (const draft of [...before, ...drafts]) entries.push(nextEntry([...journal, ...entries], draft));
  return { entries, faults };
}

const BROKEN = "broken";

/** Says in few words what is wrong with a journal. */
export function faultText(fault: Fault): string {
  const entry = "number" in fault ? fault.number : fault.code === "fork" ? (fault.numbers[0] ?? 0) : (fault.rows[0] ?? 0) + 1;
  return FAULTS[fault.code](entry);
}

function telling(faults: readonly Fault[]): Act | undefined {
  const [first] = faults;
  if (first === undefined) return undefined;
  return { code: BROKEN, params: { faults: faults.length, words: ACTS.broken(faults.length, faultText(first)) } };
}

/** Writes the end of a journal as the text of a defined name, and reads it back; undefined for anything else. */
export function anchorText(journal: readonly Entry[]): string {
  const { number, hash } = anchorOf(journal);
  return `${number}/${hash}`;
}

export function readAnchor(text: unknown): Anchor | undefined {
  const [, number, hash] = /^(?:=?")?(\d{1,9})\/([0-9a-f]{64})"?$/.exec(String(text)) ?? [];
  return number === undefined || hash === undefined ? undefined : { number: Number(number), hash };
}
