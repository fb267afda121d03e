/** Rows and columns come and go. Univer moves formulas, names, rules and spills along. */
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { Direction } from "@univerjs/core";
import { toRange } from "./boxes";
import type { Engine } from "./engine";
import { growSheet } from "./write-buffer";

type Axis = "rows" | "columns";

const INSERT = { rows: InsertRowByRangeCommand.id, columns: InsertColByRangeCommand.id };
const REMOVE = { rows: RemoveRowByRangeCommand.id, columns: RemoveColByRangeCommand.id };

export function insertLines(engine: Engine, id: string, axis: Axis, at: number, count: number): void {
  const sheet = engine.sheet(id);
  if (axis === "rows") growSheet(engine, id, at + 1, 0);
  else growSheet(engine, id, 0, at + 1);
  const range = lines(sheet, axis, at, count);
  // Excel takes the looks of the line before
  const direction = axis === "rows" ? Direction.UP : Direction.LEFT;
  engine.executeAsActive(INSERT[axis], { subUnitId: id, range, direction });
}

export function deleteLines(engine: Engine, id: string, axis: Axis, at: number, count: number): void {
  const sheet = engine.sheet(id);
  const size: number = axis === "rows" ? sheet.getMaxRows() : sheet.getMaxColumns();
  const gone = Math.min(count, size - at);
  if (gone <= 0) return;
  // Univer's sheet would end; Excel's never does
  if (axis === "rows") growSheet(engine, id, size + gone, 0);
  else growSheet(engine, id, 0, size + gone);
  const range = lines(sheet, axis, at, gone);
  engine.executeAsActive(REMOVE[axis], { subUnitId: id, range });
}

function lines(sheet: any, axis: Axis, at: number, count: number): any {
  const range =
    axis === "rows"
      ? toRange({ r: at, c: 0, rows: count, cols: sheet.getMaxColumns() })
      : toRange({ r: 0, c: at, rows: sheet.getMaxRows(), cols: count });
  // RANGE_TYPE: 1 row, 2 column
  return { ...range, rangeType: axis === "rows" ? 1 : 2 };
}
