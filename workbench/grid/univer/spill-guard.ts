/**
 * Refuses what would tear a spill apart and Univer would do: dragging some of its rows or columns elsewhere, shifting cells through
 * it. Whole rows may come and go (the formula spills again), typing into it is allowed (#SPILL!, as in Excel). Sorting: `sorting.ts`.
 */
import { CustomCommandExecutionError } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  MoveColsCommand,
  MoveRowsCommand,
} from "@univerjs/sheets";
import { MAX_COLS, MAX_ROWS } from "../a1";
import type { Box } from "../grid";
import { contains, overlap, toBox } from "./boxes";
import { spills } from "./cells";
import type { Engine } from "./engine";

// unverified: that Excel refuses all of these, and for partial rows of a spill only
export function guardSpills(engine: Engine): void {
  engine.commands.beforeCommandExecuted((command: any) => {
    const moving = movedArea(engine, command);
    if (!moving) return;
    const { sheetId, area } = moving;
    const torn = spills(engine, sheetId).some(
      (spill) => spill.rows * spill.cols > 1 && overlap(spill, area) && !contains(area, spill),
    );
    if (!torn) return;
    // Univer 0.25.1 keeps a command that was refused here on its stack, and takes it for the cause of whatever comes next
    (engine.commands as any)._commandExecutionStack.pop();
    throw new CustomCommandExecutionError("A formula spills over these cells.");
  });
}

function movedArea(engine: Engine, { id, params }: any): { sheetId: string; area: Box } | undefined {
  const sheetId: string = params?.subUnitId ?? engine.workbook?.getActiveSheet()?.getSheetId();
  switch (id) {
    case MoveRowsCommand.id:
    case MoveColsCommand.id: {
      const source = params?.range ?? params?.fromRange;
      return source && { sheetId, area: toBox(source) };
    }
    case InsertRangeMoveDownCommand.id:
    case DeleteRangeMoveUpCommand.id: {
      if (!params?.range) return undefined;
      const box = toBox(params.range);
      return { sheetId, area: { ...box, rows: MAX_ROWS - box.r } };
    }
    case InsertRangeMoveRightCommand.id:
    case DeleteRangeMoveLeftCommand.id: {
      if (!params?.range) return undefined;
      const box = toBox(params.range);
      return { sheetId, area: { ...box, cols: MAX_COLS - box.c } };
    }
    default:
      return undefined;
  }
}
