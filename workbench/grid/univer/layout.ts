/** Widths, heights, what is hidden, frozen or merged. */
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeCommand,
  RemoveWorksheetMergeMutation,
  SetColHiddenCommand,
  SetRowHiddenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  ToggleGridlinesCommand,
} from "@univerjs/sheets";
import { IUndoRedoService } from "@univerjs/core";
import type { Box } from "../grid";
import { overlap, toBox, toRange } from "./boxes";
import { clearCells } from "./clearing";
import type { Engine } from "./engine";
import { growSheet } from "./write-buffer";

export class Layout {
  constructor(private readonly engine: Engine) {}

  columnWidth(id: string, column: number): number {
    return this.engine.sheet(id).getColumnWidth(column);
  }

  setColumnWidth(id: string, column: number, count: number, pixels: number): void {
    const sheet = this.engine.sheet(id);
    growSheet(this.engine, id, 0, column + count);
    this.engine.asHost(() => sheet.setColumnWidths(column, count, pixels));
  }

  rowHeight(id: string, row: number): number {
    return this.engine.sheet(id).getRowHeight(row);
  }

  setRowHeight(id: string, row: number, count: number, pixels: number): void {
    const sheet = this.engine.sheet(id);
    growSheet(this.engine, id, row + count, 0);
    this.engine.asHost(() => sheet.setRowHeightsForced(row, count, pixels));
  }

  /** Those a filter hides are not among them. */
  hiddenRows(id: string): number[] {
    const model = this.engine.model(id);
    return hiddenIn(model.getRowManager().getRowData());
  }

  setRowsHidden(id: string, row: number, count: number, hidden: boolean): void {
    const cols = this.engine.sheet(id).getMaxColumns();
    growSheet(this.engine, id, row + count, 0);
    const ranges = [toRange({ r: row, c: 0, rows: count, cols })];
    this.engine.execute(hidden ? SetRowHiddenCommand.id : SetSpecificRowsVisibleCommand.id, { subUnitId: id, ranges });
  }

  hiddenColumns(id: string): number[] {
    return hiddenIn(this.engine.model(id).getColumnManager().getColumnData());
  }

  setColumnsHidden(id: string, column: number, count: number, hidden: boolean): void {
    const rows = this.engine.sheet(id).getMaxRows();
    growSheet(this.engine, id, 0, column + count);
    const ranges = [toRange({ r: 0, c: column, rows, cols: count })];
    this.engine.execute(hidden ? SetColHiddenCommand.id : SetSpecificColsVisibleCommand.id, { subUnitId: id, ranges });
  }

  freeze(id: string): { rows: number; cols: number } {
    const freeze = this.engine.sheet(id).getFreeze();
    return { rows: freeze.ySplit, cols: freeze.xSplit };
  }

  setFreeze(id: string, rows: number, cols: number): void {
    const sheet = this.engine.sheet(id);
    this.engine.asHost(() => sheet.setFreeze({ startRow: rows || -1, startColumn: cols || -1, ySplit: rows, xSplit: cols }));
  }

  merges(id: string): Box[] {
    return this.engine
      .sheet(id)
      .getMergedRanges()
      .map((range: any) => toBox(range.getRange()));
  }

  merge(id: string, box: Box): void {
    this.engine.sheet(id);
    growSheet(this.engine, id, box.r + box.rows, box.c + box.cols);
    if (this.merges(id).some((other) => overlap(other, box))) this.unmerge(id, box);
    if (box.rows * box.cols < 2) return;
    // the first cell's contents stay, as in Excel; the grid's own command asks the user first
    const rest = [
      { ...box, c: box.c + 1, cols: box.cols - 1, rows: 1 },
      { ...box, r: box.r + 1, rows: box.rows - 1 },
    ];
    for (const part of rest) if (part.rows * part.cols > 0) clearCells(this.engine, id, part, "contents");
    const params = { unitId: this.engine.unitId, subUnitId: id, ranges: [toRange(box)] };
    this.engine.execute(AddWorksheetMergeMutation.id, params);
    this.engine.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.engine.unitId,
      undoMutations: [{ id: RemoveWorksheetMergeMutation.id, params }],
      redoMutations: [{ id: AddWorksheetMergeMutation.id, params }],
    });
  }

  unmerge(id: string, box: Box): void {
    this.engine.sheet(id);
    this.engine.execute(RemoveWorksheetMergeCommand.id, { subUnitId: id, ranges: [toRange(box)] });
  }

  gridlines(id: string): boolean {
    return !this.engine.sheet(id).hasHiddenGridLines();
  }

  setGridlines(id: string, shown: boolean): void {
    this.engine.sheet(id);
    this.engine.execute(ToggleGridlinesCommand.id, { subUnitId: id, showGridlines: Number(shown) });
  }
}

function hiddenIn(lines: { [index: number]: { hd?: number } | undefined }): number[] {
  return Object.entries(lines)
    .filter(([, line]) => line?.hd === 1)
    .map(([index]) => Number(index))
    .sort((a, b) => a - b);
}
