import { hashOf, type Anchor, type Entry } from "./entry";

/** What is wrong with a journal. Rows count from 0 in the order of the sheet. */
export type Fault =
  /** The entry does not say any more what it said when it was written. */
  | { readonly code: "changed"; readonly row: number; readonly number: number }
  /** The entry that this one follows is not there: it was removed, or changed and its hash made anew. */
  | { readonly code: "lost"; readonly row: number; readonly number: number }
  /** The entry stands above the one that it follows. */
  | { readonly code: "moved"; readonly row: number; readonly number: number; readonly after: number }
  /** The number does not fit the entries above it: one was removed or inserted there. */
  | { readonly code: "miscounted"; readonly row: number; readonly number: number; readonly expected: number }
  /** One entry stands here more than once. */
  | { readonly code: "repeated"; readonly rows: readonly number[]; readonly number: number }
  /** Several entries follow the same one: two people wrote at once. All of them stand, none is preferred. */
  | { readonly code: "fork"; readonly rows: readonly number[]; readonly numbers: readonly number[] }
  /** The entry that Phong trào names as the last is not there: the end was cut off or replaced. */
  | { readonly code: "cutOff"; readonly number: number; readonly last: number }
  /** Phong trào names the last entry with another number. */
  | { readonly code: "anchorMisnumbered"; readonly number: number; readonly last: number }
  /** Entries that Phong trào does not know yet. */
  | { readonly code: "notAnchored"; readonly rows: readonly number[] };

/**
 * Checks a journal in the order of its sheet: every past entry, every link, and its end where the anchor is known.
 * A change that somebody carries through to the last hash and into Phong trào is not found here; the check code in the signed
 * minutes is what proves.
 *
 * @returns all faults: changed entries, then links, doubles, counts, the end; empty where the journal is whole
 */
export function verifyJournal(journal: readonly Entry[], anchor?: Anchor): readonly Fault[] {
  const hashes = journal.map(hashOf);
  const changed = journal.map((one, row) => one.hash !== hashes[row]);
  const rowOf = rowsByHash(journal, hashes);
  const links = journal.map(({ previous }) => (previous === "" ? -1 : rowOf.get(previous)));
  const order = [...linkFaults(journal, links), ...doubles(journal)];
  return [
    ...journal.flatMap(({ number }, row): Fault[] => (changed[row] === true ? [{ code: "changed", row, number }] : [])),
    ...order,
    // rows that were moved or repeated are counted wrongly all over
    ...(order.some(({ code }) => code === "moved" || code === "repeated") ? [] : countFaults(journal, links, changed)),
    ...(anchor === undefined ? [] : endFaults(journal, rowOf, anchor)),
  ];
}

/** First row of each hash: the one written, and the one that the content has, so that a damaged hash cell loses no follower. */
function rowsByHash(journal: readonly Entry[], hashes: readonly string[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const list of [journal.map((one) => one.hash), hashes]) {
    list.forEach((hash, row) => {
      if (hash !== "" && !rows.has(hash)) rows.set(hash, row);
    });
  }
  return rows;
}

/** Row of the entry that each one follows: -1 for none, undefined where it is not there. */
type Links = readonly (number | undefined)[];

function linkFaults(journal: readonly Entry[], links: Links): readonly Fault[] {
  return journal.flatMap(({ number }, row): Fault[] => {
    const after = links[row];
    if (after === undefined) return [{ code: "lost", row, number }];
    return after < row ? [] : [{ code: "moved", row, number, after }];
  });
}

/**
 * An entry counts all rows down to the one that it follows, and itself; so one side of a fork cannot be removed once somebody
 * saw both. A wrong count is told once, not for all that follow.
 */
function countFaults(journal: readonly Entry[], links: Links, changed: readonly boolean[]): readonly Fault[] {
  const faults: Fault[] = [];
  const shifts: number[] = [];
  journal.forEach(({ number }, row) => {
    const after = links[row] ?? row - 1;
    const shift = number - (after + 2);
    const known = links[row] === undefined ? shift : (shifts[after] ?? 0);
    const counts = changed[row] !== true;
    if (counts && shift !== known) faults.push({ code: "miscounted", row, number, expected: after + 2 + known });
    shifts.push(counts ? shift : known);
  });
  return faults;
}

function doubles(journal: readonly Entry[]): readonly Fault[] {
  const followers = new Map<string, Map<string, number[]>>();
  journal.forEach(({ previous, hash }, row) => {
    const same = followers.get(previous) ?? new Map<string, number[]>();
    followers.set(previous, same.set(hash, [...(same.get(hash) ?? []), row]));
  });
  const number = (row: number): number => journal[row]?.number ?? 0;
  const faults: Fault[] = [];
  for (const byHash of followers.values()) {
    const groups = [...byHash.values()];
    for (const rows of groups) if (rows.length > 1) faults.push({ code: "repeated", rows, number: number(rows[0] ?? 0) });
    const first = groups.map((rows) => rows[0] ?? 0);
    if (first.length > 1) faults.push({ code: "fork", rows: first, numbers: first.map(number) });
  }
  return faults;
}

function endFaults(journal: readonly Entry[], rowOf: ReadonlyMap<string, number>, anchor: Anchor): readonly Fault[] {
  const end = anchor.hash === "" && anchor.number === 0 ? -1 : rowOf.get(anchor.hash);
  const last = journal[journal.length - 1]?.number ?? 0;
  if (end === undefined) return [{ code: "cutOff", number: anchor.number, last }];
  const faults: Fault[] = [];
  const named = journal[end]?.number ?? 0;
  if (named !== anchor.number) faults.push({ code: "anchorMisnumbered", number: anchor.number, last: named });
  const rows = journal.flatMap((_, row) => (row > end ? [row] : []));
  if (rows.length > 0) faults.push({ code: "notAnchored", rows });
  return faults;
}
