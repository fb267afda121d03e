import { nextEntry, type Draft, type Entry } from "../../../src/award/journal/entry";
import { findCalls, planFreeze } from "../../../src/sheets/figures/freeze";
import type { SheetCells } from "../../../src/sheets/figures/grids";
import { freezeEntry, record, reopenEntry, stillFrozen } from "../../../src/sheets/figures/record";
import { planReopen } from "../../../src/sheets/figures/reopen";

/** A sheet of one formula a row, as people's own sheets have it. */
const call = (row: number): string => `=TDKT.ELIGIBLE_TIER(A${row}:C${row},A$1:C$1,TDKT_DOT)`;
const sheet = (formulas: readonly unknown[], values: readonly unknown[], more: Partial<SheetCells> = {}): SheetCells => ({
  tab: "Danh sách",
  row: 1,
  column: 3,
  formulas: formulas.map((one) => [one]),
  values: values.map((one) => [one]),
  isProtected: false,
  ...more,
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
const before = sheet([call(2), call(3), call(4), "=1+1", call(6)], ["Giấy khen", "", 12, 2, "#BUSY!"]);
const { frozen, unready } = planFreeze([before], () => undefined);
const { kept, followers } = record(frozen, ["TDKT_CHOT_7", "Tên khác"]);
const journal: readonly Entry[] = [nextEntry([], { ...blank, ...freezeEntry(kept) })];
const names = new Map(followers.map(({ name, tab, address }) => [name, `='${tab}'!${address}`]));
const values = ["Giấy khen", "", 12, 2, "#BUSY!"];

describe("freezing formulas one below the other", () => {
  it("takes them together, and leaves what is not calculated yet", () => {
    expect(findCalls([before])).toHaveLength(4);
    expect(frozen).toMatchObject([
      { is: "column", area: { row: 1, column: 3, rows: 3, columns: 1 }, formulas: [2, 3, 4].map(call) },
    ]);
    expect(unready).toMatchObject([{ tab: "Danh sách", row: 5, column: 3 }]);
  });

  it("is read back from the journal", () => {
    expect(stillFrozen(journal)).toEqual({ kept, unread: 0 });
    expect(followers[0]?.name).toBe("TDKT_CHOT_8");
    const [entry] = journal;
    if (entry === undefined) throw new Error("no entry");
    expect(stillFrozen([{ ...entry, before: "[{" }])).toEqual({ kept: [], unread: 1 });
  });
});

describe("reopening them", () => {
  it("brings back each cell that holds what was written, names the others, and goes on later", () => {
    const now = sheet(["Giấy khen", "đã sửa", 12, "=1+1", call(6)], ["Giấy khen", "đã sửa", 12, 2, ""]);
    const plan = planReopen(kept, names, [now]);
    expect(plan.returns.map(({ area, formula }) => [area.row, formula])).toEqual([
      [1, call(2)],
      [3, call(4)],
    ]);
    expect(plan.left).toEqual([{ tab: "Danh sách", row: 2, column: 3, cause: "changed", formulas: 1 }]);
    const then = [...journal, nextEntry(journal, { ...blank, ...reopenEntry(plan.back, plan.cells, 1) })];
    const rest = stillFrozen(then).kept;
    expect(rest).toMatchObject([{ back: [0, 2] }]);
    const later = planReopen(rest, names, [sheet([call(2), "", call(4)], ["Giấy khen", "", 12])]);
    expect(later.returns.map(({ formula }) => formula)).toEqual([call(3)]);
    expect(Object.values(later.back)).toEqual(["all"]);
    const all = kept.flatMap(({ name, references }) => [name, ...Object.values(references)]);
    expect([...later.followers].sort()).toEqual([...new Set(all)].sort());
  });

  it("does not guess: a deleted place, a protected sheet, rows that came between", () => {
    const now = sheet(values.map(String), values);
    const causes = (more: ReadonlyMap<string, string>, on: SheetCells): unknown =>
      planReopen(kept, more, [on]).left.map(({ cause }) => cause);
    const own = kept[0]?.name ?? "";
    expect(causes(new Map([...names, [own, "=#REF!"]]), now)).toEqual(["gone"]);
    expect(causes(names, { ...now, isProtected: true })).toEqual(["protected"]);
    expect(causes(new Map([...names, [own, "='Danh sách'!$D$2:$D$5"]]), now)).toEqual(["moved"]);
  });

  it("finds the sheet again by its old name where the names were lost", () => {
    const now = sheet(["Giấy khen", "", 12], ["Giấy khen", "", 12]);
    expect(
      planReopen(
        kept.map((one) => ({ ...one, references: {} })),
        new Map(),
        [now],
      ),
    ).toMatchObject({ cells: 3, left: [] });
  });
});
