import { createHeadlessUniver } from "../../../workbench/grid/headless";
import type { GridEvent, PageLayout } from "../../../workbench/grid/grid";
import type { UniverGrid } from "../../../workbench/grid/univer/univer-grid";
import { box, cell, put, values } from "./cells";

let grid: UniverGrid;
let id: string;
let events: GridEvent[];
beforeEach(() => {
  grid = createHeadlessUniver();
  id = grid.activeSheetId;
  events = [];
  grid.listen((event) => {
    if (event.kind !== "calculated" && event.kind !== "selected") events.push(event);
  });
});
afterEach(() => grid.dispose());

test("sheets are added without being activated, renamed, moved, deleted", () => {
  const b = grid.addSheet("Trang B", 20, 5);
  const c = grid.addSheet("Trang C");
  expect(grid.sheetIds().map((sheet) => grid.sheetName(sheet))).toEqual(["Sheet1", "Trang B", "Trang C"]);
  expect(grid.activeSheetId).toBe(id);
  expect(grid.sheetSize(b)).toEqual({ rows: 20, cols: 5 });
  grid.renameSheet(b, "Đổi tên");
  grid.moveSheet(c, 0);
  expect(grid.sheetIds()).toEqual([c, id, b]);
  grid.activate(b);
  grid.deleteSheet(b);
  expect(grid.activeSheetId).toBe(id);
  expect(() => grid.sheetName(b)).toThrow("There is no sheet");
  expect(() => grid.read(b, box("A1"))).toThrow("There is no sheet");
  expect(events).toEqual([
    { kind: "sheetAdded", sheetId: b, by: "host" },
    { kind: "sheetAdded", sheetId: c, by: "host" },
    { kind: "sheetRenamed", sheetId: b, before: "Trang B", by: "host" },
    { kind: "sheetActivated", sheetId: b, by: "host" },
    { kind: "sheetDeleted", sheetId: b, by: "host" },
    { kind: "sheetActivated", sheetId: id, by: "host" },
  ]);
});

test("names that Excel does not take, and the last visible sheet", () => {
  for (const bad of ["", "a/b", "x".repeat(32), "[a]", "'a"]) {
    expect(() => grid.addSheet(bad)).toThrow("can't be the name");
  }
  expect(() => grid.addSheet("SHEET1")).toThrow(expect.objectContaining({ code: "ItemAlreadyExists" }) as Error);
  expect(() => grid.deleteSheet(id)).toThrow("at least one visible sheet");
  expect(() => grid.setVisibility(id, "hidden")).toThrow("at least one visible sheet");
});

test("hidden, very hidden and shown", () => {
  const b = grid.addSheet("B");
  grid.setVisibility(b, "veryHidden");
  expect(grid.visibility(b)).toBe("veryHidden");
  grid.setVisibility(b, "hidden");
  expect(grid.visibility(b)).toBe("hidden");
  expect(() => grid.activate(b)).toThrow("hidden");
  put(grid, b, "A1", [[1]]);
  expect(cell(grid, b, "A1").v).toBe(1);
  grid.setVisibility(b, "visible");
  expect(grid.visibility(b)).toBe("visible");
  expect(grid.activeSheetId).toBe(id);
  // hiding the active one activates another
  grid.setVisibility(id, "hidden");
  expect(grid.activeSheetId).toBe(b);
});

test("tab colour, gridlines, page layout", () => {
  expect([grid.tabColor(id), grid.gridlines(id), grid.pageLayout(id)]).toEqual([undefined, true, {}]);
  const layout: PageLayout = { orientation: "landscape", paperSize: 9, fitToWidth: 1, titleRows: "$1:$5", header: "&P" };
  grid.setTabColor(id, "#00AA55");
  grid.setGridlines(id, false);
  grid.setGridlines(id, false);
  grid.setPageLayout(id, layout);
  expect([grid.tabColor(id), grid.gridlines(id), grid.pageLayout(id)]).toEqual(["#00AA55", false, layout]);
  grid.setTabColor(id, undefined);
  grid.setGridlines(id, true);
  expect([grid.tabColor(id), grid.gridlines(id)]).toEqual([undefined, true]);
});

test("widths, heights, hidden rows and columns, freeze", () => {
  grid.setColumnWidth(id, 1, 2, 120);
  grid.setColumnWidth(id, 50, 1, 33);
  grid.setRowHeight(id, 3, 1, 40);
  expect([0, 1, 2, 3, 50].map((column) => grid.columnWidth(id, column))).toEqual([88, 120, 120, 88, 33]);
  expect([2, 3, 4].map((row) => grid.rowHeight(id, row))).toEqual([24, 40, 24]);
  grid.setRowsHidden(id, 4, 3, true);
  grid.setRowsHidden(id, 5, 1, false);
  grid.setColumnsHidden(id, 2, 1, true);
  grid.setColumnsHidden(id, 7, 2, true);
  grid.setColumnsHidden(id, 2, 1, false);
  expect(grid.hiddenRows(id)).toEqual([4, 6]);
  expect(grid.hiddenColumns(id)).toEqual([7, 8]);
  grid.setFreeze(id, 5, 2);
  expect(grid.freeze(id)).toEqual({ rows: 5, cols: 2 });
  grid.setFreeze(id, 0, 0);
  expect(grid.freeze(id)).toEqual({ rows: 0, cols: 0 });
});

test("hiding moves neither selection nor active sheet", () => {
  const b = grid.addSheet("B");
  grid.select(id, box("B2"));
  grid.setRowsHidden(b, 1, 2, true);
  grid.setColumnsHidden(id, 3, 1, true);
  grid.setRowsHidden(b, 1, 2, false);
  expect(grid.selection()).toEqual({ sheetId: id, boxes: [box("B2")] });
});

test("merging keeps the first cell", async () => {
  put(grid, id, "B2", [
    ["a", "b"],
    ["c", "d"],
  ]);
  grid.merge(id, box("B2:C3"));
  expect(grid.merges(id)).toEqual([box("B2:C3")]);
  expect(values(grid, id, "B2:C3")).toEqual([
    ["a", undefined],
    [undefined, undefined],
  ]);
  grid.merge(id, box("B2:B4"));
  expect(grid.merges(id)).toEqual([box("B2:B4")]);
  grid.unmerge(id, box("A1:Z9"));
  expect(grid.merges(id)).toEqual([]);
});

test("a merged title in a sheet that is not the active one", () => {
  const b = grid.addSheet("B");
  grid.merge(b, box("A1:D1"));
  expect(grid.merges(b)).toEqual([box("A1:D1")]);
  expect(grid.merges(id)).toEqual([]);
  expect(grid.activeSheetId).toBe(id);
});

test("a new workbook knows nothing of the old one", async () => {
  grid.registerFunction("TDKT.F", false, () => ({ value: "cũ" }));
  const b = grid.addSheet("B");
  grid.setName({ name: "TDKT_DOT", formula: "Sheet1!$A$1", visible: true });
  put(grid, id, "A1", [["cũ", "=TDKT_DOT", "=A1"]]);
  put(grid, id, "A3", [["=SEQUENCE(3)"]]);
  grid.setVisibility(b, "veryHidden");
  grid.setPageLayout(id, { orientation: "landscape" });
  await grid.addTable(id, box("H1:I3"), "Bang");
  grid.setFilter(id, box("A1:C1").rows > 1 ? undefined : box("A1:C2"));
  grid.setValidation(id, { boxes: [box("J1")], rule: { type: "list", source: "a,b" }, allowBlank: true });
  grid.setFormulaFormat(id, { boxes: [box("A1")], formula: "=TRUE", stopIfTrue: false, style: { bold: true } });
  await grid.settle();

  const fresh = grid.reset();
  expect(grid.sheetIds()).toEqual([fresh]);
  expect(fresh).not.toBe(id);
  expect(grid.activeSheetId).toBe(fresh);
  expect(grid.sheetName(fresh)).toBe("Sheet1");
  await grid.settle();
  expect([grid.names(), grid.tables(), grid.usedBox(fresh, false), grid.spills(fresh)]).toEqual([[], [], undefined, []]);
  expect([grid.filter(fresh), grid.validations(fresh), grid.formulaFormats(fresh)]).toEqual([undefined, [], []]);
  expect(grid.pageLayout(fresh)).toEqual({});

  // the same texts of formulas, another workbook: the old place of the name is forgotten
  put(grid, fresh, "A1", [["A1", "B1"]]);
  put(grid, fresh, "A2", [["=TDKT_DOT", "=TDKT.F()", "=A1"]]);
  grid.setName({ name: "TDKT_DOT", formula: "Sheet1!$B$1", visible: true });
  await grid.settle();
  expect(values(grid, fresh, "A2:C2")).toEqual([["B1", "cũ", "A1"]]);
  grid.insertRows(fresh, 0, 1);
  await grid.settle();
  expect(values(grid, fresh, "A3:C3")).toEqual([["B1", "cũ", "A1"]]);
  expect(() => grid.engine.workbook.undo()).not.toThrow();
});

test("a new workbook in mid-calculation", async () => {
  grid.registerFunction("TDKT.F", false, ({ args }) => ({ value: args[0]?.cells.length ?? 0 }));
  grid.write(id, box("A1:A2000"), (i) => ({ f: `=TDKT.F(B1:B${i + 1})` }));
  grid.commit();
  const unfinished = grid.settle();
  const fresh = grid.reset();
  put(grid, fresh, "A1", [["=TDKT.F(B1:B3)"]]);
  await grid.settle();
  await unfinished;
  expect(cell(grid, fresh, "A1").v).toBe(3);
  expect(grid.busy).toBe(false);
});

test("what a file brought can't be undone by the user", async () => {
  put(grid, id, "A1", [[1]]);
  grid.clearUndo();
  grid.engine.workbook.getSheetBySheetId(id).getRange("A2").setValue(2);
  for (let i = 0; i < 3; i++) grid.engine.workbook.undo();
  await grid.settle();
  expect(values(grid, id, "A1:A2")).toEqual([[1], [undefined]]);
});

test("the same LET and LAMBDA answer again in the next workbook", async () => {
  const formulas = ["=LET(x,5,x*2)", "=LAMBDA(x,x+1)(2)"];
  for (let workbook = 0; workbook < 2; workbook++) {
    const sheet = workbook === 0 ? id : grid.reset();
    formulas.forEach((f, row) => grid.write(sheet, { r: row, c: 0, rows: 1, cols: 1 }, () => ({ f })));
    await grid.settle();
    expect(grid.read(sheet, { r: 0, c: 0, rows: 2, cols: 1 }).map(([one]) => one?.v)).toEqual([10, 3]);
  }
});
