/**
 * Collects writes and hands them over as one mutation: Univer scans the whole sheet at each, and office.js cuts a large write into
 * hundreds of pieces.
 */
import { IUndoRedoService } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { Box, CellPatch } from "../grid";
import { contentData } from "./cell-values";
import { joined } from "./cells";
import type { Engine } from "./engine";
import { rewrite } from "./rewriting";
import { fitRows } from "./row-heights";
import { toUniverStyle } from "./style-values";

interface Collected {
  readonly id: string;
  readonly cells: { [row: number]: { [column: number]: any } };
  readonly contents: Box[];
  readonly looks: Box[];
  rows: number;
  cols: number;
}

export class WriteBuffer {
  private collected: Collected | undefined;

  constructor(private readonly engine: Engine) {}

  get empty(): boolean {
    return this.collected === undefined;
  }

  /** How far the writes go that wait for a sheet. */
  reach(id: string): { readonly rows: number; readonly cols: number } {
    return this.collected?.id === id ? this.collected : { rows: 0, cols: 0 };
  }

  /** The look that waits for a cell, in Univer's words. */
  look(id: string, r: number, c: number): any {
    return this.collected?.id === id ? this.collected.cells[r]?.[c]?.s : undefined;
  }

  write(id: string, box: Box, patch: (i: number, j: number) => CellPatch | undefined): void {
    // first: a patch may read, and reading commits
    const patches = Array.from({ length: box.rows }, (_, i) => Array.from({ length: box.cols }, (_, j) => patch(i, j)));
    const target = this.target(id);
    let contents = false;
    let looks = false;
    patches.forEach((line, i) =>
      line.forEach((change, j) => {
        if (!change) return;
        const row = (target.cells[box.r + i] ??= {});
        row[box.c + j] = merged(row[box.c + j], change);
        contents ||= change.v !== undefined || change.f !== undefined;
        looks ||= change.style !== undefined;
      }),
    );
    if (!contents && !looks) return;
    target.rows = Math.max(target.rows, box.r + box.rows);
    target.cols = Math.max(target.cols, box.c + box.cols);
    if (contents) append(target.contents, box);
    else append(target.looks, box);
  }

  commit(): void {
    const { collected, engine } = this;
    this.collected = undefined;
    if (!collected || collected.rows === 0) return;
    const { id, cells, rows, cols } = collected;
    // renamed or deleted in the meantime: nothing to write to
    if (!engine.workbook.getSheetBySheetId(id)) return;
    growSheet(engine, id, rows, cols);
    if (collected.contents.length > 0) {
      engine.asHost(() => rewrite(engine, id, cells));
    } else {
      writeLooks(engine, id, cells);
    }
    fitRows(engine, id, cells);
    for (const box of collected.contents) engine.emit({ kind: "edited", sheetId: id, box, by: "host" });
    for (const box of collected.looks) engine.emit({ kind: "formatted", sheetId: id, box, by: "host" });
  }

  private target(id: string): Collected {
    if (this.collected && this.collected.id !== id) this.commit();
    if (!this.collected) {
      this.collected = { id, cells: {}, contents: [], looks: [], rows: 0, cols: 0 };
      // a batch runs in one task and commits at its end; this is for everybody else
      setTimeout(() => this.commit(), 0);
    }
    return this.collected;
  }
}

/** Makes the sheet at least so large. */
export function growSheet(engine: Engine, id: string, rows: number, cols: number): void {
  const sheet = engine.workbook.getSheetBySheetId(id);
  // without a step of undo of its own
  if (sheet.getMaxRows() < rows) {
    engine.execute(SetWorksheetRowCountMutation.id, { subUnitId: id, rowCount: rows });
  }
  if (sheet.getMaxColumns() < cols) {
    engine.execute(SetWorksheetColumnCountMutation.id, { subUnitId: id, columnCount: cols });
  }
}

/** Looks alone: they make no formula dirty. Filtered rows get them too, other than with SetStyleCommand. */
export function writeLooks(engine: Engine, id: string, cells: any): void {
  const params = { unitId: engine.unitId, subUnitId: id, cellValue: cells, trigger: SetStyleCommand.id };
  const undo = SetRangeValuesUndoMutationFactory(engine.injector, params as any);
  if (!engine.execute(SetRangeValuesMutation.id, params)) return;
  engine.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: engine.unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params }],
  });
}

function merged(old: any, change: CellPatch): any {
  const next = contentData(change);
  if (change.style) next.s = toUniverStyle(change.style);
  if (!old) return next;
  return { ...old, ...next, ...(old.s && next.s && { s: joined(old.s, next.s) }) };
}

/** Adds a box to the list, as part of the last one when they are two pieces of one write. */
function append(list: Box[], box: Box): void {
  const last = list.at(-1);
  if (last && last.c === box.c && last.cols === box.cols && last.r + last.rows === box.r) {
    list[list.length - 1] = { ...last, rows: last.rows + box.rows };
  } else {
    list.push(box);
  }
}
