/** Copies cells as Excel's copy and paste does: relative references shift, a smaller source is repeated. */
import type { Box } from "../grid";
import { perCell } from "./boxes";
import { readCells } from "./cells";
import { contentData } from "./cell-values";
import type { Engine } from "./engine";
import { contentOf, replacingStyle, rewrite, shiftFormula, storedCell, type CellChanges } from "./rewriting";
import { growSheet } from "./write-buffer";

export type What = "all" | "formulas" | "values" | "formats";

export function copyCells(engine: Engine, id: string, from: Box, toId: string, to: Box, what: What): void {
  engine.sheet(id);
  engine.sheet(toId);
  const whole = to.rows % from.rows === 0 && to.cols % from.cols === 0;
  const target = whole ? to : { ...to, rows: from.rows, cols: from.cols };
  growSheet(engine, toId, target.r + target.rows, target.c + target.cols);
  const cells = perCell(from, (r, c) => storedCell(engine, id, r, c));
  const values = what === "values" ? readCells(engine, id, from) : [];
  const changes: CellChanges = {};
  for (let i = 0; i < target.rows; i++) {
    const row: any = (changes[target.r + i] = {});
    for (let j = 0; j < target.cols; j++) {
      const [r, c] = [i % from.rows, j % from.cols];
      const cell = cells[r]?.[c];
      if (!cell) continue;
      const change: any = {};
      if (what === "values") Object.assign(change, contentData({ v: values[r]?.[c]?.v ?? null }));
      else if (what !== "formats") {
        const { formula } = cell;
        const shifted = formula && shiftFormula(engine, formula, target.r + i - (from.r + r), target.c + j - (from.c + c));
        Object.assign(change, contentOf(cell, shifted));
      }
      if (what === "all" || what === "formats") {
        change.s = replacingStyle(storedCell(engine, toId, target.r + i, target.c + j).style, cell.style);
      }
      row[target.c + j] = change;
    }
  }
  if (!engine.asHost(() => rewrite(engine, toId, changes))) return;
  engine.emit({ kind: what === "formats" ? "formatted" : "edited", sheetId: toId, box: target, by: "host" });
}
