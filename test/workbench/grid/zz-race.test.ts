import { createHeadlessUniver } from "../../../workbench/grid/headless";
import { put, values } from "./cells";
const pause = (ms: number) => new Promise((r) => setTimeout(r, ms));
function spin(ms: number) { const e = Date.now() + ms; while (Date.now() < e); }
test("race", async () => {
  const wrong: any[] = [];
  for (let run = 0; run < 32; run++) {
    const grid = createHeadlessUniver();
    for (let again = 0; again < 2; again++) {
      const id = again ? grid.reset() : grid.activeSheetId;
      const log: string[] = [];
      const t0 = Date.now();
      grid.engine.commands.onCommandExecuted((c: any) => /calculation-(start|notification|stop)/.test(c.id) && log.push(`${Date.now() - t0} ${c.id.slice(17)} ${c.params?.functionsExecutedState ?? c.params?.stageInfo?.stage ?? ""} ${c.params?.dirtyRanges?.length ?? ""}`));
      await pause(run * 3);
      put(grid, id, "A1", Array.from({ length: 300 }, (_, i) => [i, `=A${i + 1}+1`]));
      grid.commit();
      if (run % 4 === 1) await pause(95 + (run % 9)); else if (run % 4 === 2) { await pause(0); spin(120); } else if (run % 4 === 3) { await Promise.resolve(); spin(110); }
      put(grid, id, "C1", Array.from({ length: 300 }, (_, i) => [`=B${i + 1}+1`]));
      if (run % 3 === 1) { grid.commit(); grid.recalculate([{ sheetId: id, box: { r: 0, c: 2, rows: 2, cols: 1 } }]); }
      await grid.settle();
      const read = values(grid, id, "C1:C300").flat();
      if (!read.every((v, i) => v === i + 2)) wrong.push([run, again, read.slice(0, 3), log.slice(0, 20)]);
    }
    grid.dispose();
  }
  expect(wrong).toEqual([]);
});
