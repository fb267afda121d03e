import fc from "fast-check";
import { checkCode } from "../../src/award/journal/check-code";
import { anchorOf, hashOf, nextEntry, type Draft, type Entry } from "../../src/award/journal/entry";
import { verifyJournal, type Fault } from "../../src/award/journal/verify";
import { RUNS } from "./arbitrary";

const text = fc.oneof(
  fc.constantFrom("", "Có", "Không", "D1-001", "Nguyễn Văn Hòa"),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const draft: fc.Arbitrary<Draft> = fc.record({
  at: text,
  who: text,
  what: fc.record({
    code: text,
    params: fc.dictionary(fc.constantFrom("a", "b", "c"), fc.oneof(text, fc.integer()), { noNullPrototype: true }),
  }),
  target: text,
  before: text,
  after: text,
  reason: text,
  revision: text,
});
const journalOf = (drafts: readonly Draft[], start: readonly Entry[] = []): readonly Entry[] =>
  drafts.reduce<readonly Entry[]>((journal, one) => [...journal, nextEntry(journal, one)], start);
const drafts = (minLength: number): fc.Arbitrary<readonly Draft[]> => fc.array(draft, { minLength, maxLength: 8 });
const FIELDS = [
  "at",
  "who",
  "target",
  "before",
  "after",
  "reason",
  "revision",
  "code",
  "param",
  "number",
  "previous",
  "hash",
] as const;

/** Changes one thing that an entry says. */
function changed(entry: Entry, field: (typeof FIELDS)[number], by: string): Entry {
  const { what } = entry;
  switch (field) {
    case "number":
      return { ...entry, number: entry.number + by.length };
    case "code":
      return { ...entry, what: { ...what, code: what.code + by } };
    case "param":
      return { ...entry, what: { ...what, params: { ...what.params, d: by } } };
    default:
      return { ...entry, [field]: entry[field] + by };
  }
}

const change = fc.record({
  list: drafts(1),
  pick: fc.nat(),
  field: fc.constantFrom(...FIELDS),
  by: fc.constantFrom(" ", "x", "0", "\u0301"),
});
const codes = (faults: readonly Fault[]): readonly string[] => faults.map((one) => one.code);

describe("laws of the journal", () => {
  it("a journal that was only written to has no fault, wherever its end was noted", () => {
    fc.assert(
      fc.property(drafts(0), fc.nat(), (list, pick) => {
        const journal = journalOf(list);
        expect(verifyJournal(journal)).toEqual([]);
        expect(verifyJournal(journal, anchorOf(journal))).toEqual([]);
        const known = pick % (journal.length + 1);
        const rows = journal.map((_, row) => row).slice(known);
        const lag = verifyJournal(journal, anchorOf(journal.slice(0, known)));
        expect(lag).toEqual(rows.length === 0 ? [] : [{ code: "notAnchored", rows }]);
      }),
      RUNS,
    );
  });

  it("any change of a past journal entry is found, and that entry is named", () => {
    fc.assert(
      fc.property(change, ({ list, pick, field, by }) => {
        const journal = journalOf(list);
        const row = pick % journal.length;
        const damaged = journal.map((one, i) => (i === row ? changed(one, field, by) : one));
        const named = verifyJournal(damaged).filter((one) => one.code === "changed");
        expect(named.map((one) => one.row)).toEqual([row]);
      }),
      RUNS,
    );
  });

  it("a past entry changed with its hash made anew is found", () => {
    fc.assert(
      fc.property(change, ({ list, pick, field, by }) => {
        if (field === "hash") return;
        const journal = journalOf(list);
        const row = pick % journal.length;
        const damaged = journal.map((one, i) => {
          if (i !== row) return one;
          const other = changed(one, field, by);
          return { ...other, hash: hashOf(other) };
        });
        const found = codes(verifyJournal(damaged, anchorOf(journal)));
        expect(found).toContain(row === journal.length - 1 ? "cutOff" : "lost");
      }),
      RUNS,
    );
  });

  it("a cut-off end is found", () => {
    fc.assert(
      fc.property(drafts(1), fc.nat(), (list, pick) => {
        const journal = journalOf(list);
        const kept = journal.slice(0, pick % journal.length);
        expect(verifyJournal(kept, anchorOf(journal))).toEqual([{ code: "cutOff", number: journal.length, last: kept.length }]);
      }),
      RUNS,
    );
  });

  it("an entry removed, repeated or moved is found", () => {
    fc.assert(
      fc.property(drafts(2), fc.nat(), fc.nat(), fc.constantFrom("remove", "repeat", "move"), (list, pick, to, how) => {
        const journal = journalOf(list);
        const row = pick % journal.length;
        const one = journal[row] as Entry;
        const rest = journal.filter((_, i) => i !== row);
        const place = to % journal.length;
        if (how === "move" && place === row) return;
        const from = how === "repeat" ? journal : rest;
        const damaged = how === "remove" ? rest : [...from.slice(0, place), one, ...from.slice(place)];
        const found = codes(verifyJournal(damaged, anchorOf(journal)));
        expect(found).toContain(
          how === "repeat" ? "repeated" : how === "move" ? "moved" : row === rest.length ? "cutOff" : "lost",
        );
      }),
      RUNS,
    );
  });

  it("entries written at once are all named, neither is hidden, and none can be removed once somebody saw them", () => {
    const told = fc.record({
      before: fc.array(draft, { maxLength: 4 }),
      both: fc.uniqueArray(draft, { minLength: 2, maxLength: 4, selector: (one) => JSON.stringify(one) }),
      after: fc.array(draft, { minLength: 1, maxLength: 4 }),
      pick: fc.nat(),
    });
    fc.assert(
      fc.property(told, ({ before, both, after, pick }) => {
        const start = journalOf(before);
        const sides = both.map((one) => nextEntry(start, one));
        const journal = journalOf(after, [...start, ...sides]);
        const rows = sides.map((_, i) => start.length + i);
        const numbers = sides.map(() => start.length + 1);
        expect(verifyJournal(journal, anchorOf(journal))).toEqual([{ code: "fork", rows, numbers }]);
        const gone = sides[pick % sides.length];
        const found = codes(
          verifyJournal(
            journal.filter((one) => one !== gone),
            anchorOf(journal),
          ),
        );
        expect(found.some((code) => code === "lost" || code === "miscounted")).toBe(true);
      }),
      RUNS,
    );
  });

  it("a check code tells any two contents apart, and not the order of properties", () => {
    const cell = fc.oneof(text, fc.integer({ min: 0, max: 20 }), fc.boolean(), fc.constant(null));
    const row = fc.array(cell, { minLength: 1, maxLength: 4 });
    /** Another cell that looks much the same. */
    const near = (one: unknown): unknown => (typeof one === "string" ? `${one} ` : one === null ? "" : String(one));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (sheet, down, right) => {
        const at = down % sheet.length;
        const other = sheet.map((cells, i) => cells.map((one, j) => (i === at && j === right % cells.length ? near(one) : one)));
        const code = checkCode(sheet);
        expect(code).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
        expect(checkCode(other)).not.toBe(code);
        expect(checkCode(sheet.slice(1))).not.toBe(code);
        expect(checkCode({ sheet, other })).toBe(checkCode({ other, sheet }));
        expect(checkCode({ sheet: other, other: sheet })).not.toBe(checkCode({ sheet, other }));
      }),
      RUNS,
    );
  });
});
