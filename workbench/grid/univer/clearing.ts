/** Empties cells, of contents, looks or both. */
import type { Box } from "../grid";
import type { Engine } from "./engine";
import { rewrite, type CellChanges } from "./rewriting";
import { writeLooks } from "./write-buffer";

export function clearCells(engine: Engine, id: string, box: Box, what: "all" | "formats" | "contents"): void {
  const matrix = engine.model(id).getCellMatrix();
  const contents = what === "formats" ? {} : { v: null, f: null, si: null, p: null, t: null };
  const looks = what === "contents" ? {} : { s: null };
  const changes: CellChanges = {};
  // only what is there: a whole column has a million cells
  matrix.forValue((r: number, c: number, raw: any) => {
    if (!raw || r < box.r || c < box.c || r >= box.r + box.rows || c >= box.c + box.cols) return;
    (changes[r] ??= {})[c] = { ...contents, ...looks };
  });
  if (Object.keys(changes).length > 0) {
    if (what === "formats") writeLooks(engine, id, changes);
    else engine.asHost(() => rewrite(engine, id, changes));
  }
  engine.emit({ kind: what === "formats" ? "formatted" : "edited", sheetId: id, box, by: "host" });
}
