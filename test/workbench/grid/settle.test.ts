import { createHeadlessGrid } from "../../../workbench/grid/headless";
import { put, values } from "./cells";

test("settle waits for what was written, in a fresh workbook as well", async () => {
  const wrong: unknown[] = [];
  for (let run = 0; run < 10; run++) {
    const grid = createHeadlessGrid();
    for (let again = 0; again < 3; again++) {
      // in the same task, in the next, and after the one that Univer starts by itself
      const id = again === 0 ? grid.activeSheetId : grid.reset();
      if (run % 3 > 0) await new Promise((resolve) => setTimeout(resolve, run % 3 === 1 ? 0 : 5 * run));
      put(grid, id, "A1", [[run], ["=A1+1"], ["=SUM(A1:A2)"], ["=SEQUENCE(2)*A1"]]);
      await grid.settle();
      const read = values(grid, id, "A1:A5").flat();
      const expected = [run, run + 1, 2 * run + 1, run, 2 * run];
      if (JSON.stringify(read) !== JSON.stringify(expected)) wrong.push([run, again, read]);
    }
    grid.dispose();
  }
  expect(wrong).toEqual([]);
});

test("settle waits for what was written while another calculation was finding its way", async () => {
  const grid = createHeadlessGrid();
  const id = grid.activeSheetId;
  const wrong: unknown[] = [];
  for (let run = 0; run < 5; run++) {
    put(
      grid,
      id,
      "A1",
      Array.from({ length: 300 }, (_, i) => [i + run, `=A${i + 1}+1`]),
    );
    grid.calculate();
    await new Promise((resolve) => setTimeout(resolve, run));
    put(
      grid,
      id,
      "C1",
      Array.from({ length: 300 }, (_, i) => [`=B${i + 1}+${run}`]),
    );
    grid.commit();
    grid.recalculate([{ sheetId: id, box: { r: 0, c: 2, rows: 2, cols: 1 } }]);
    await grid.settle();
    if (!values(grid, id, "C1:C300").every(([value], i) => value === i + 2 * run + 1)) wrong.push(run);
  }
  grid.dispose();
  expect(wrong).toEqual([]);
});

test("what is written over a formula while it is calculated stays", async () => {
  const grid = createHeadlessGrid();
  const id = grid.activeSheetId;
  const over = ["chữ", 7, 8];
  for (let run = 0; run < 5; run++) {
    put(
      grid,
      id,
      "A1",
      Array.from({ length: 300 }, (_, i) => [i, `=A${i + 1}+1`]),
    );
    grid.calculate();
    await new Promise((resolve) => setTimeout(resolve, run));
    put(
      grid,
      id,
      "B290",
      over.map((value) => [value]),
    );
    await grid.settle();
    expect(values(grid, id, "B290:B292").flat()).toEqual(over);
  }
  grid.dispose();
});
