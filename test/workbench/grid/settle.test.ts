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
