/** Much at once. */
import { createHeadlessUniver } from "../../../workbench/grid/headless";
import type { UniverGrid } from "../../../workbench/grid/univer/univer-grid";
import { box, cell, put } from "./cells";

let grid: UniverGrid;
let id: string;
beforeEach(() => {
  grid = createHeadlessUniver();
  id = grid.activeSheetId;
});
afterEach(() => grid.dispose());

test("200,000 cells in 134 pieces are one mutation, and come back", async () => {
  const mutations: string[] = [];
  grid.engine.commands.onCommandExecuted((command) => {
    if (command.id === "sheet.mutation.set-range-values") mutations.push(command.id);
  });
  for (let k = 0; k < 134; k++) {
    const rows = k === 133 ? 10_000 - 133 * 75 : 75;
    grid.write(id, { r: k * 75, c: 0, rows, cols: 20 }, (i, j) => ({ v: (k * 75 + i) * 20 + j }));
  }
  grid.commit();
  expect(mutations).toHaveLength(1);
  const cells = grid.read(id, box("A1:T10000"));
  expect(cells[9999]?.[19]).toEqual({ v: 199_999 });
  expect(cells.flat().every(({ v }, i) => v === i)).toBe(true);
  await grid.settle();
});

test("edits in mid-calculation: every cell agrees with its arguments in the end", async () => {
  grid.registerFunction("TDKT.TWICE", false, ({ args }) => ({ value: 2 * Number(args[0]?.cells[0]?.[0]?.v ?? 0) }));
  const rows = 60;
  grid.write(id, { r: 0, c: 0, rows, cols: 3 }, (i, j) =>
    j === 0 ? { v: i } : { f: j === 1 ? `=TDKT.TWICE(A${i + 1})` : `=B${i + 1}+1` },
  );
  put(grid, id, "E1", [[`=SUM(C1:C${rows})`]]);
  let seed = 7919;
  const random = (n: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  const sheet = grid.engine.workbook.getSheetBySheetId(id);
  for (let k = 0; k < 60; k++) {
    const r = random(rows);
    const v = random(1000);
    if (random(2) === 0) sheet.getRange(r, 0).setValue(v);
    else put(grid, id, `A${r + 1}`, [[v]]);
    await new Promise((resolve) => setTimeout(resolve, random(15)));
  }
  await grid.settle();
  const cells = grid.read(id, { r: 0, c: 0, rows, cols: 3 });
  for (const [a, b, c] of cells) {
    expect(b?.v).toBe(2 * Number(a?.v));
    expect(c?.v).toBe(2 * Number(a?.v) + 1);
  }
  expect(cell(grid, id, "E1").v).toBe(cells.reduce((sum, row) => sum + Number(row[2]?.v), 0));
});
