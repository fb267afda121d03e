import { createHeadlessGrid } from "../../../workbench/grid/headless";
import type { Grid, GridEvent } from "../../../workbench/grid/grid";
import { box, cell, put, values } from "./cells";

let grid: Grid;
let id: string;
beforeEach(() => {
  grid = createHeadlessGrid();
  id = grid.activeSheetId;
});
afterEach(() => grid.dispose());

test("values come back with their types", async () => {
  put(grid, id, "A1", [[1, "hai", true, false, 0, null, -2.5, "  "]]);
  await grid.settle();
  expect(values(grid, id, "A1:H1")).toEqual([[1, "hai", true, false, 0, undefined, -2.5, "  "]]);
});

test("text stays text, whatever it looks like", async () => {
  const texts = ["=1+1", "0012", "TRUE", "#N/A", "+84 91", "-5", "@x", "1e3", "12/5/2024"];
  grid.write(id, { r: 0, c: 0, rows: 1, cols: texts.length }, (_, j) => ({ v: texts[j] ?? null }));
  await grid.settle();
  expect(grid.read(id, { r: 0, c: 0, rows: 1, cols: texts.length })[0]).toEqual(texts.map((v) => ({ v })));
  // also after a style has been written over it, and for formulas
  grid.setStyle(id, box("A1:I1"), { bold: true, format: "@" });
  grid.setStyle(id, box("A1:I1"), { bold: true, format: "General" });
  put(grid, id, "A2", [["=ISTEXT(A1)", "=B1&1", "=ISTEXT(C1)"]]);
  await grid.settle();
  expect(grid.read(id, { r: 0, c: 0, rows: 1, cols: texts.length })[0]).toEqual(texts.map((v) => ({ v })));
  expect(values(grid, id, "A2:C2")).toEqual([[true, "00121", true]]);
});

test("a formula is calculated and shown as it was written", async () => {
  put(grid, id, "A1", [[2, "=A1*3", "=B1/0"]]);
  await grid.settle();
  expect(cell(grid, id, "B1")).toEqual({ v: 6, f: "=A1*3" });
  expect(cell(grid, id, "C1")).toEqual({ v: "#DIV/0!", error: true, f: "=B1/0" });
});

test("a value takes the place of a formula and the other way round", async () => {
  put(grid, id, "A1", [["=1+1"]]);
  await grid.settle();
  put(grid, id, "A1", [[7]]);
  await grid.settle();
  expect(cell(grid, id, "A1")).toEqual({ v: 7 });
  put(grid, id, "A1", [["=A2"]]);
  await grid.settle();
  expect(cell(grid, id, "A1")).toEqual({ v: 0, f: "=A2" });
  put(grid, id, "A1", [[null]]);
  await grid.settle();
  expect(cell(grid, id, "A1")).toEqual({});
});

test("what is shown: number formats, booleans, errors", async () => {
  grid.write(
    id,
    box("A1:D1"),
    (_, j) =>
      [{ v: 1234.5, style: { format: "#,##0.00" } }, { v: 45800, style: { format: "dd/mm/yyyy" } }, { v: true }, { f: "=1/0" }][
        j
      ],
  );
  await grid.settle();
  expect(grid.text(id, box("A1:D1"))).toEqual([["1,234.50", "23/05/2025", "TRUE", "#DIV/0!"]]);
});

test("writes are one mutation until somebody reads", () => {
  const events: GridEvent[] = [];
  grid.listen((event) => events.push(event));
  for (let r = 0; r < 100; r++) grid.write(id, { r, c: 0, rows: 1, cols: 2 }, () => ({ v: r }));
  expect(events).toEqual([]);
  grid.commit();
  expect(events).toEqual([{ kind: "edited", sheetId: id, box: box("A1:B100"), by: "host" }]);
});

test("a patch may read what was written before it", () => {
  put(grid, id, "A1", [[5]]);
  grid.write(id, box("A2"), () => ({ v: Number(cell(grid, id, "A1").v) + 1 }));
  expect(cell(grid, id, "A2")).toEqual({ v: 6 });
});

test("undefined leaves a cell as it is", async () => {
  put(grid, id, "A1", [[1, "=A1+1", 3]]);
  grid.write(id, box("A1:C1"), (_, j) => (j === 2 ? { v: 9 } : undefined));
  await grid.settle();
  expect(values(grid, id, "A1:C1")).toEqual([[1, 2, 9]]);
});

test("the sheet grows for what is written", () => {
  grid.write(id, box("AZ2000"), () => ({ v: 1 }));
  expect(cell(grid, id, "AZ2000")).toEqual({ v: 1 });
  expect(grid.sheetSize(id)).toEqual({ rows: 2000, cols: 52 });
});

test("the used box, with and without looks and spills", async () => {
  expect(grid.usedBox(id, true)).toBeUndefined();
  put(grid, id, "B2", [["=SEQUENCE(3,2)"]]);
  grid.setStyle(id, box("F9"), { fill: "#FFEE00" });
  await grid.settle();
  expect(grid.usedBox(id, true)).toEqual(box("B2:C4"));
  expect(grid.usedBox(id, false)).toEqual(box("B2:F9"));
});

test("clearing: contents, formats, all", async () => {
  grid.write(id, box("A1:C1"), () => ({ v: 1, style: { bold: true } }));
  grid.clear(id, box("A1"), "contents");
  grid.clear(id, box("B1"), "formats");
  grid.clear(id, box("C1"), "all");
  await grid.settle();
  expect(values(grid, id, "A1:C1")).toEqual([[undefined, 1, undefined]]);
  expect(grid.styles(id, box("A1:C1"))).toEqual([[{ bold: true }, {}, {}]]);
});

test("clearing formats leaves formulas, clearing contents frees a spill", async () => {
  put(grid, id, "A1", [["=SEQUENCE(3)"]]);
  await grid.settle();
  grid.clear(id, box("A1:A3"), "formats");
  await grid.settle();
  expect(values(grid, id, "A1:A3")).toEqual([[1], [2], [3]]);
  grid.clear(id, box("A1"), "contents");
  await grid.settle();
  expect(values(grid, id, "A1:A3")).toEqual([[undefined], [undefined], [undefined]]);
  expect(grid.spills(id)).toEqual([]);
});
