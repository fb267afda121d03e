import { createHeadlessUniver } from "../../../workbench/grid/headless";
import type { CellStyle, GridEvent } from "../../../workbench/grid/grid";
import type { UniverGrid } from "../../../workbench/grid/univer/univer-grid";
import { box, cell, formula, put, values } from "./cells";

let grid: UniverGrid;
let id: string;
beforeEach(() => {
  grid = createHeadlessUniver();
  id = grid.activeSheetId;
});
afterEach(() => grid.dispose());

const FULL: CellStyle = {
  font: "Times New Roman",
  size: 13,
  bold: true,
  italic: true,
  underline: true,
  strike: true,
  color: "#1F4E79",
  fill: "#FFF2CC",
  horizontal: "center",
  vertical: "top",
  wrap: true,
  rotation: 45,
  format: "#,##0",
  borders: { top: { line: "thin", color: "#000000" }, left: { line: "double", color: "#FF0000" } },
};

test("every look is read as it was set", () => {
  grid.setStyle(id, box("B2"), FULL);
  expect(grid.styles(id, box("A1:B2"))).toEqual([
    [{}, {}],
    [{}, FULL],
  ]);
});

test.each(["thin", "medium", "thick", "dashed", "dotted", "double", "hair"] as const)("a %s line", (line) => {
  grid.setStyle(id, box("A1"), { borders: { bottom: { line, color: "#808080" } } });
  expect(grid.styles(id, box("A1"))[0]?.[0]).toEqual({ borders: { bottom: { line, color: "#808080" } } });
});

test("looks are added to each other and taken away one by one", () => {
  grid.setStyle(id, box("A1"), { bold: true, fill: "#FFFFFF", borders: { top: { line: "thin", color: "#000000" } } });
  grid.setStyle(id, box("A1"), { italic: true, borders: { left: { line: "hair", color: "#000000" } } });
  grid.setStyle(id, box("A1"), { bold: false, fill: null, borders: { top: null }, wrap: false, format: "General" });
  expect(grid.styles(id, box("A1"))[0]?.[0]).toEqual({ italic: true, borders: { left: { line: "hair", color: "#000000" } } });
});

test("a style leaves formulas, spills and pending cells as they are", async () => {
  let busy = true;
  grid.registerFunction("TDKT.SLOW", false, () => (busy ? { busy: true } : { value: [["a"], ["b"]] }));
  put(grid, id, "A1", [["=SEQUENCE(2)", "=1+1", "=TDKT.SLOW()"]]);
  await grid.settle();
  const passes = grid.passes;
  grid.setStyle(id, box("A1:C3"), { bold: true, wrap: true, format: "0.0" });
  await grid.settle();
  expect(grid.passes).toBe(passes);
  busy = false;
  grid.recalculate([{ sheetId: id, box: box("C1") }]);
  await grid.settle();
  expect(values(grid, id, "A1:C2")).toEqual([
    [1, 2, "a"],
    [2, undefined, "b"],
  ]);
  expect(["A1", "B1", "C1"].map((at) => formula(grid, id, at))).toEqual(["=SEQUENCE(2)", "=1+1", "=TDKT.SLOW()"]);
});

test("so do undo and redo of a style, by the user or by us", async () => {
  put(grid, id, "A1", [[1, "=A1*2", "=SEQUENCE(2)"]]);
  await grid.settle();
  grid.setStyle(id, box("A1:C2"), { bold: true });
  grid.commit();
  const user = grid.engine.workbook.getSheetBySheetId(id).getRange("A1:C2");
  user.setFontStyle("italic");
  for (const step of ["undo", "undo", "redo", "redo", "undo"]) grid.engine.workbook[step]();
  put(grid, id, "A1", [[5]]);
  await grid.settle();
  expect(values(grid, id, "A1:C2")).toEqual([
    [5, 10, 1],
    [undefined, undefined, 2],
  ]);
  expect(formula(grid, id, "B1")).toBe("=A1*2");
  expect(grid.styles(id, box("B1"))).toEqual([[{ bold: true }]]);
});

test("a text that is a number stays text under a style, also the user's", async () => {
  put(grid, id, "A1", [["0012", '=TEXT(12,"0000")']]);
  await grid.settle();
  grid.engine.workbook.getSheetBySheetId(id).getRange("A1:B1").setFontWeight("bold");
  grid.setStyle(id, box("A1:B1"), { italic: true });
  await grid.settle();
  expect(values(grid, id, "A1:B1")).toEqual([["0012", "0012"]]);
});

test("values and looks in one write", async () => {
  grid.write(id, box("A1:B2"), (i, j) => ({ v: i * 2 + j, style: { bold: i === 0 } }));
  await grid.settle();
  expect(values(grid, id, "A1:B2")).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(grid.styles(id, box("A1:A2"))).toEqual([[{ bold: true }], [{}]]);
});

test("a style on a whole column goes as far as the sheet", () => {
  grid.setStyle(id, box("B:B"), { format: "@" });
  expect(grid.styles(id, box("B1000"))).toEqual([[{ format: "@" }]]);
  expect(grid.sheetSize(id).rows).toBe(1000);
});

test("looks are told as such", () => {
  const events: GridEvent[] = [];
  grid.listen((event) => events.push(event));
  grid.setStyle(id, box("A1:B2"), { bold: true });
  grid.commit();
  grid.engine.workbook.getSheetBySheetId(id).getRange("C3").setFontWeight("bold");
  expect(events).toEqual([
    { kind: "formatted", sheetId: id, box: box("A1:B2"), by: "host" },
    { kind: "formatted", sheetId: id, box: box("C3"), by: "user" },
  ]);
  expect(cell(grid, id, "C3")).toEqual({});
});
