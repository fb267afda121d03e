/** In the cell's editor and in the formula bar a formula reads as people write it, not in Univer's form. */
import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "./engine";
import { fromEngine } from "./formula-text";

export function showWrittenFormulas(engine: Engine): void {
  // around the chain of interceptors, not in it: the one that puts the formula in ends the chain
  const chain: any = engine.injector.get(SheetInterceptorService).writeCellInterceptor;
  const original = chain.fetchThroughInterceptors.bind(chain);
  chain.fetchThroughInterceptors = (point: unknown, ...more: unknown[]) => {
    const run = original(point, ...more);
    if (point !== BEFORE_CELL_EDIT) return run;
    return (...args: unknown[]) => {
      const cell = run(...args);
      return typeof cell?.f === "string" ? { ...cell, f: fromEngine(cell.f) } : cell;
    };
  };
}
