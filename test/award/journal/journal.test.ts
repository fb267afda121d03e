import { checkCode } from "../../../src/award/journal/check-code";
import { anchorOf, hashOf, nextEntry, type Draft, type Entry } from "../../../src/award/journal/entry";
import { verifyJournal, type Fault } from "../../../src/award/journal/verify";

const draft = (reason: string): Draft => ({
  at: "2025-09-05T02:00:00.000Z",
  who: "Nguyễn Thị Lan",
  what: { code: "agreed", params: { round: "1" } },
  target: "D1-001",
  before: "",
  after: "Có",
  reason,
  revision: "5f0c2a1e",
});
const written = (count: number, start: readonly Entry[] = []): readonly Entry[] => {
  const journal = [...start];
  for (let i = 0; i < count; i++) journal.push(nextEntry(journal, draft(`lý do ${journal.length}`)));
  return journal;
};
/** A journal of six entries; tests damage copies of it. */
const six = written(6);
const at = (row: number): Entry => six[row] as Entry;
const replaced = (row: number, entry: Entry): readonly Entry[] => six.map((one, i) => (i === row ? entry : one));
const without = (...rows: readonly number[]): readonly Entry[] => six.filter((_, i) => !rows.includes(i));
/** Changes an entry and makes its hash anew, as somebody would who knows how. */
const forged = (entry: Entry, more: Partial<Entry>): Entry => {
  const changed = { ...entry, ...more };
  return { ...changed, hash: hashOf(changed) };
};

describe("an entry", () => {
  it("counts on, names the last one it saw, and is hashed over all it says", () => {
    expect(six.map((one) => one.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(six.map((one) => one.previous)).toEqual(["", ...six.slice(0, 5).map((one) => one.hash)]);
    for (const one of six) {
      expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
      expect(hashOf(one)).toBe(one.hash);
    }
    expect(new Set(six.map((one) => one.hash)).size).toBe(6);
  });

  it("keeps what was handed in, and nothing else", () => {
    const extra = { ...draft("a"), shade: "red" };
    expect(nextEntry([], extra)).toEqual({ ...draft("a"), number: 1, previous: "", hash: nextEntry([], draft("a")).hash });
  });

  it("has the same hash on every machine and in every version: workbooks keep it", () => {
    expect(nextEntry([], draft("a")).hash).toBe("890fbbb71128a559c6c550fe19628f7bf2492e86ba8a73f978a38da20ba9d520");
  });

  it("the end of a journal is its last entry", () => {
    expect(anchorOf(six)).toEqual({ number: 6, hash: at(5).hash });
    expect(anchorOf([])).toEqual({ number: 0, hash: "" });
  });
});

describe("a whole journal", () => {
  it("has no fault, with and without its anchor", () => {
    expect(verifyJournal([])).toEqual([]);
    expect(verifyJournal([], { number: 0, hash: "" })).toEqual([]);
    expect(verifyJournal(six)).toEqual([]);
    expect(verifyJournal(six, anchorOf(six))).toEqual([]);
  });
});

describe("a changed entry", () => {
  const changes: readonly Partial<Entry>[] = [
    { at: "2025-09-06T02:00:00.000Z" },
    { who: "Nguyễn Thị Hoa" },
    { what: { code: "refused", params: { round: "1" } } },
    { what: { code: "agreed", params: { round: "2" } } },
    { what: { code: "agreed", params: { round: 1 } } },
    { what: { code: "agreed", params: {} } },
    { target: "D1-002" },
    { before: "Không" },
    { after: "Không" },
    { reason: "" },
    { revision: "00000000" },
    { hash: "" },
    { hash: "0".repeat(64) },
  ];
  it.each(changes)("%j is found, and is the only one named", (change) => {
    for (const row of [0, 2, 5]) {
      expect(verifyJournal(replaced(row, { ...at(row), ...change }), anchorOf(six))).toEqual([
        { code: "changed", row, number: row + 1 },
      ]);
    }
  });

  it("with another number or another previous hash is found", () => {
    expect(verifyJournal(replaced(2, { ...at(2), number: 7 }))).toEqual([{ code: "changed", row: 2, number: 7 }]);
    expect(verifyJournal(replaced(2, { ...at(2), previous: "f".repeat(64) }))).toEqual([
      { code: "changed", row: 2, number: 3 },
      { code: "lost", row: 2, number: 3 },
    ]);
    expect(verifyJournal(replaced(2, { ...at(2), previous: at(2).hash }))).toEqual([
      { code: "changed", row: 2, number: 3 },
      { code: "moved", row: 2, number: 3, after: 2 },
      { code: "fork", rows: [2, 3], numbers: [3, 4] },
    ]);
  });

  it("with its hash made anew leaves the one after it without its predecessor", () => {
    expect(verifyJournal(replaced(2, forged(at(2), { after: "Không" })), anchorOf(six))).toEqual([
      { code: "lost", row: 3, number: 4 },
    ]);
    expect(verifyJournal(replaced(5, forged(at(5), { after: "Không" })), anchorOf(six))).toEqual([
      { code: "cutOff", number: 6, last: 6 },
    ]);
  });
});

describe("entries removed, inserted, moved, repeated", () => {
  it.each<[string, readonly Entry[], readonly Fault[]]>([
    ["the first removed", without(0), [{ code: "lost", row: 0, number: 2 }]],
    ["one removed", without(2), [{ code: "lost", row: 2, number: 4 }]],
    ["two removed", without(1, 2), [{ code: "lost", row: 1, number: 4 }]],
    ["the last removed", without(5), [{ code: "cutOff", number: 6, last: 5 }]],
    ["the end cut off", without(3, 4, 5), [{ code: "cutOff", number: 6, last: 3 }]],
    ["all removed", [], [{ code: "cutOff", number: 6, last: 0 }]],
    ["two swapped", [at(0), at(1), at(3), at(2), at(4), at(5)], [{ code: "moved", row: 2, number: 4, after: 3 }]],
    [
      "the last moved up",
      [at(5), ...without(5)],
      [
        { code: "moved", row: 0, number: 6, after: 5 },
        { code: "notAnchored", rows: [1, 2, 3, 4, 5] },
      ],
    ],
    ["one repeated at once", [at(0), at(1), at(1), at(2), at(3), at(4), at(5)], [{ code: "repeated", rows: [1, 2], number: 2 }]],
    [
      "one repeated later",
      [...six, at(1)],
      [
        { code: "repeated", rows: [1, 6], number: 2 },
        { code: "notAnchored", rows: [6] },
      ],
    ],
    [
      "one made up and inserted in the chain",
      [at(0), at(1), nextEntry([at(0), at(1)], draft("bịa")), at(2), at(3), at(4), at(5)],
      [
        { code: "fork", rows: [2, 3], numbers: [3, 3] },
        { code: "miscounted", row: 4, number: 4, expected: 5 },
      ],
    ],
    [
      "one made up that follows nothing",
      [at(0), at(1), forged(at(2), { previous: "f".repeat(64) }), at(2), at(3), at(4), at(5)],
      [
        { code: "lost", row: 2, number: 3 },
        { code: "miscounted", row: 4, number: 4, expected: 5 },
      ],
    ],
    [
      "a second beginning",
      [...six, forged(at(0), { reason: "bịa" })],
      [
        { code: "fork", rows: [0, 6], numbers: [1, 1] },
        { code: "notAnchored", rows: [6] },
      ],
    ],
  ])("%s", (_, journal, faults) => expect(verifyJournal(journal, anchorOf(six))).toEqual(faults));
});

describe("the anchor in Phong trào", () => {
  it("that lags behind names the entries it does not know", () => {
    expect(verifyJournal(six, anchorOf(six.slice(0, 4)))).toEqual([{ code: "notAnchored", rows: [4, 5] }]);
    expect(verifyJournal(six, { number: 0, hash: "" })).toEqual([{ code: "notAnchored", rows: [0, 1, 2, 3, 4, 5] }]);
  });

  it("with another number, or another hash, is a fault", () => {
    expect(verifyJournal(six, { number: 5, hash: at(5).hash })).toEqual([{ code: "anchorMisnumbered", number: 5, last: 6 }]);
    expect(verifyJournal(six, { number: 6, hash: "" })).toEqual([{ code: "cutOff", number: 6, last: 6 }]);
    expect(verifyJournal(six, { number: 0, hash: at(5).hash })).toEqual([{ code: "anchorMisnumbered", number: 0, last: 6 }]);
    expect(verifyJournal([], { number: 2, hash: at(1).hash })).toEqual([{ code: "cutOff", number: 2, last: 0 }]);
  });
});

describe("two people who write at once", () => {
  const a = nextEntry(six, draft("chị Lan"));
  const b = nextEntry(six, draft("anh Hùng"));
  const fork: Fault = { code: "fork", rows: [6, 7], numbers: [7, 7] };

  it("leave a fork: both are named, neither is hidden", () => {
    expect(verifyJournal([...six, a, b], anchorOf([b]))).toEqual([fork]);
    expect(verifyJournal([...six, a, b], anchorOf([a]))).toEqual([fork, { code: "notAnchored", rows: [7] }]);
  });

  it("and the journal goes on after both: nothing else is a fault, and neither can be removed unseen", () => {
    const on = written(2, [...six, a, b]);
    expect(on.slice(8).map((one) => one.number)).toEqual([9, 10]);
    expect(verifyJournal(on, anchorOf(on))).toEqual([fork]);
    expect(
      verifyJournal(
        on.filter((one) => one !== a),
        anchorOf(on),
      ),
    ).toEqual([{ code: "miscounted", row: 7, number: 9, expected: 8 }]);
    expect(
      verifyJournal(
        on.filter((one) => one !== b),
        anchorOf(on),
      ),
    ).toEqual([{ code: "lost", row: 7, number: 9 }]);
  });

  it("removed besides another entry, each is told", () => {
    const on = written(1, [...six, a, b]);
    expect(
      verifyJournal(
        on.filter((one) => one !== a && one !== at(1)),
        anchorOf(on),
      ),
    ).toEqual([
      { code: "lost", row: 1, number: 3 },
      { code: "miscounted", row: 6, number: 9, expected: 8 },
    ]);
  });

  it("one of them may write again before he sees the other", () => {
    const c = nextEntry([...six, a], draft("chị Lan nữa"));
    const on = written(1, [...six, a, b, c]);
    expect(verifyJournal(on, anchorOf(on))).toEqual([fork]);
    expect(
      verifyJournal(
        on.filter((one) => one !== b),
        anchorOf(on),
      ),
    ).toEqual([{ code: "miscounted", row: 8, number: 10, expected: 9 }]);
  });

  it("three at once are one fork", () => {
    const c = nextEntry(six, draft("cô Hoa"));
    expect(verifyJournal([...six, a, b, c])).toEqual([{ code: "fork", rows: [6, 7, 8], numbers: [7, 7, 7] }]);
  });
});

describe("the check code of a frozen sheet", () => {
  const sheet = [
    ["Mã hồ sơ", "Tên", "Điểm"],
    ["D1-001", "Nguyễn Văn A", 98.5],
  ];
  it("is four groups of four, the same on every machine and in every version: signed minutes keep it", () => {
    expect(checkCode(sheet)).toBe("650D-B48B-B5C5-0511");
    expect(checkCode({ rows: sheet, rules: { a: 1, b: 2 } })).toBe(checkCode({ rules: { b: 2, a: 1 }, rows: sheet }));
  });

  it("changes with any cell, its type, its place", () => {
    const codes = [
      sheet,
      [sheet[1], sheet[0]],
      [sheet[0]],
      [sheet[0], ["D1-001", "Nguyễn Văn A", "98.5"]],
      [sheet[0], ["D1-001", "Nguyễn Văn A", 98.6]],
      [sheet[0], ["D1-001", "Nguyễn Văn A ", 98.5]],
      [sheet[0], ["D1-001", "Nguyễn Văn A", 98.5, ""]],
      [],
    ].map(checkCode);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
