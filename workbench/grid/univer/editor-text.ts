/**
 * What the cell's editor and the formula bar show and what they take in. A formula reads as people write it, not in Univer's form;
 * what is typed is read as in Vietnam. Neither concerns what the host writes.
 */
import { CellValueType, isTextFormat } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "./engine";
import { fromEngine } from "./formula-text";
import { readTyped, readTypedFormula } from "./typed";

export function translateEditor(engine: Engine): void {
  // around the chain of interceptors, not in it: the one that puts the formula in ends the chain
  const chain: any = engine.injector.get(SheetInterceptorService).writeCellInterceptor;
  const original = chain.fetchThroughInterceptors.bind(chain);
  chain.fetchThroughInterceptors = (point: unknown, ...more: unknown[]) => {
    const run = original(point, ...more);
    if (point === BEFORE_CELL_EDIT) return (cell: any, place: any) => shown(run(cell, place));
    if (point === AFTER_CELL_EDIT) return (cell: any, place: any) => takenIn(cell, place, run);
    return run;
  };
}

function shown(cell: any): any {
  return typeof cell?.f === "string" ? { ...cell, f: fromEngine(cell.f) } : cell;
}

function takenIn(cell: any, place: any, run: (cell: any, place: any) => any): any {
  if (typeof cell?.f === "string") return run({ ...cell, f: readTypedFormula(cell.f) }, place);
  const format: string | undefined = place.worksheet.getComposedCellStyle(place.row, place.col)?.n?.pattern;
  // a text: the cell is one of texts, or an apostrophe was typed
  const text = cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING || isTextFormat(format);
  // the editor shows such a cell with the month first: Univer reads it back
  const monthFirst = /^m+[^a-z]*d/i.test(format ?? "");
  const typed = text || monthFirst || cell?.p || typeof cell?.v !== "string" ? undefined : readTyped(cell.v);
  if (!typed) return run(cell, place);
  // past Univer's own reading, which is American
  const plain = !format || format === "General";
  const style = typeof cell.s === "string" ? place.workbook.getStyles().get(cell.s) : cell.s;
  const look = plain && typed.format ? { s: { ...style, n: { pattern: typed.format } } } : {};
  return { ...cell, v: typed.value, t: CellValueType.NUMBER, p: undefined, ...look };
}
