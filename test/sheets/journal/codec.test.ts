import fc from "fast-check";
import { anchorOf, nextEntry, type Draft, type Entry } from "../../../src/award/journal/entry";
import { verifyJournal } from "../../../src/award/journal/verify";
import { JOURNAL, JOURNAL_HEADERS } from "../../../src/locale/journal";
import { decodeJournal, encodeJournal, JOURNAL_FIELDS } from "../../../src/sheets/journal/codec";
import { anchorText, appended, readAnchor } from "../../../src/sheets/journal/trust";
import { RUNS } from "../../laws/arbitrary";

const HEADER = Object.values(JOURNAL_HEADERS);
const text = fc.oneof(
  fc.constantFrom("", "Có", "=1+1", "'", "…", "D1-001", " hai đầu trống ", "dòng một\ndòng hai", "#N/A", "12"),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const draft: fc.Arbitrary<Draft> = fc.record({
  at: text,
  who: text,
  what: fc.record({
    code: text,
    params: fc.dictionary(fc.constantFrom("words", "a", "changed", "number"), fc.oneof(text, fc.integer()), {
      noNullPrototype: true,
    }),
  }),
  target: text,
  before: fc.oneof(
    { arbitrary: text, weight: 40 },
    { arbitrary: fc.integer({ min: 31_990, max: 70_000 }).map((length) => "ờ".repeat(length)), weight: 1 },
  ),
  after: text,
  reason: text,
  revision: text,
});
const journal = fc
  .array(draft, { minLength: 1, maxLength: 5 })
  .map((drafts) => drafts.reduce<readonly Entry[]>((all, one) => [...all, nextEntry(all, one)], []));

describe("the rows of Nhật ký", () => {
  it("say exactly what the entries say, however long a value is", () => {
    fc.assert(
      fc.property(journal, (entries) => {
        const rows = encodeJournal(entries);
        expect(rows.every((row) => row.every((cell) => cell.length <= 32_767))).toBe(true);
        expect(decodeJournal(HEADER, rows)).toEqual(entries);
      }),
      RUNS,
    );
  });

  it("are found to be changed whatever cell of them a person changes", () => {
    const change = fc.record({ entries: journal, row: fc.nat(), column: fc.nat({ max: HEADER.length - 1 }), to: text });
    fc.assert(
      fc.property(change, ({ entries, row, column, to }) => {
        const rows = encodeJournal(entries);
        const at = row % rows.length;
        const cells = [...(rows[at] ?? [])];
        fc.pre(cells[column] !== to);
        cells[column] = to;
        const changed = rows.map((one, index) => (index === at ? cells : one));
        const read = decodeJournal(HEADER, changed) ?? [];
        expect(verifyJournal(read, anchorOf(entries))).not.toEqual([]);
      }),
      RUNS,
    );
  });

  it("are found to be lost, moved or doubled", () => {
    fc.assert(
      fc.property(journal, fc.nat(), fc.constantFrom("lose", "double", "swap"), (entries, pick, how) => {
        const short = entries.map((one) => one.before.length > 30_000);
        fc.pre(!short.includes(true) && (how !== "swap" || entries.length > 1));
        const rows = [...encodeJournal(entries)];
        const at = pick % (how === "swap" ? rows.length - 1 : rows.length);
        const [one = [], next = []] = rows.slice(at, at + 2);
        if (how === "lose") rows.splice(at, 1);
        else if (how === "double") rows.splice(at, 0, one);
        else rows.splice(at, 2, next, one);
        expect(verifyJournal(decodeJournal(HEADER, rows) ?? [], anchorOf(entries))).not.toEqual([]);
      }),
      RUNS,
    );
  });

  it("are read by header words in any order, beside columns of one's own", () => {
    const entries = [nextEntry([], { ...blank, who: "A", what: { code: "x", params: { words: "Việc làm" } } })];
    const [row = []] = encodeJournal(entries);
    const turned = (cells: readonly string[], own: string): readonly string[] => [own, ...[...cells].reverse()];
    expect(decodeJournal(turned(HEADER, "Của tôi"), [turned(row, "ghi chú")])).toEqual(entries);
    expect(row[JOURNAL_FIELDS.indexOf("words")]).toBe("Việc làm");
    expect(decodeJournal(HEADER.slice(1), [])).toBeUndefined();
    expect(decodeJournal([...HEADER, "Lý do"], [])).toBeUndefined();
  });
});

const blank: Draft = {
  at: "",
  who: "",
  what: { code: "", params: {} },
  target: "",
  before: "",
  after: "",
  reason: "",
  revision: "",
};

describe("appending", () => {
  const entries = [1, 2, 3].reduce<readonly Entry[]>((all, n) => [...all, nextEntry(all, { ...blank, reason: String(n) })], []);
  const broken = entries.map((one, at) => (at === 1 ? { ...one, reason: "khác" } : one));

  it("to a whole journal adds what is said and nothing else", () => {
    const { entries: added, faults } = appended(entries, anchorOf(entries), [blank]);
    expect([added.length, faults]).toEqual([1, []]);
    expect(verifyJournal([...entries, ...added])).toEqual([]);
  });

  it("to one that does not verify says so first, and once for the same faults", () => {
    const { entries: added, faults } = appended(broken, anchorOf(entries), [blank]);
    expect(faults).toEqual([{ code: "changed", row: 1, number: 2 }]);
    expect(added.map(({ what }) => what.params.words)).toEqual([
      "Nhật ký phía trên không khớp: 1 chỗ, chỗ đầu tiên dòng số 2 bị sửa",
      undefined,
    ]);
    const then = [...broken, ...added];
    expect(appended(then, anchorOf(then), [blank]).entries).toHaveLength(1);
  });

  it("knows the end by the text of a name", () => {
    expect(readAnchor(anchorText(entries))).toEqual(anchorOf(entries));
    expect(readAnchor(`="${anchorText(entries)}"`)).toEqual(anchorOf(entries));
    expect(readAnchor("#REF!")).toBeUndefined();
    expect(JOURNAL.end).toMatch(/^[A-Z_]+$/);
  });
});
