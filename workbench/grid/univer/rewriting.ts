/** Whole cells as they are stored, moved from place to place: formulas shifted, looks replaced, one step of undo. */
import { IUndoRedoService } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import { formulaAt } from "./cells";
import type { Engine } from "./engine";

export type CellChanges = { [row: number]: { [column: number]: any } };

/** A formula as it reads in another cell; `$` stays. References that leave the sheet become #REF!. */
export function shiftFormula(engine: Engine, formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula;
  return engine.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, cols, rows);
}

export interface StoredCell {
  readonly raw: any;
  readonly formula: string | undefined;
  readonly style: any;
}

export function storedCell(engine: Engine, id: string, r: number, c: number): StoredCell {
  const raw = engine.workbook.getSheetBySheetId(id).getSheet().getCellMatrix().getValue(r, c);
  const style = raw && engine.workbook.getWorkbook().getStyles().getStyleByCell(raw);
  return { raw, formula: formulaAt(engine, id, raw, r, c), style };
}

export function contentOf(cell: StoredCell, formula: string | undefined): any {
  const { raw } = cell;
  if (formula) return { f: formula, si: null, p: null, v: null, t: null };
  return { f: null, si: null, p: raw?.p ?? null, v: raw?.v ?? null, t: raw?.t ?? null };
}

/** A style that replaces what was there; Univer merges. */
export function replacingStyle(before: any, after: any): any {
  const style: any = {};
  for (const key of Object.keys(before ?? {})) style[key] = null;
  for (const [key, value] of Object.entries(after ?? {})) style[key] = structuredClone(value);
  if (before?.bd && style.bd) style.bd = { t: null, r: null, b: null, l: null, ...style.bd };
  return style;
}

/** Writes the changes and remembers how to take them back. */
export function rewrite(engine: Engine, id: string, cellValue: CellChanges): boolean {
  const params = { unitId: engine.unitId, subUnitId: id, cellValue };
  const undo = SetRangeValuesUndoMutationFactory(engine.injector, params as any);
  if (!engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, params)) return false;
  engine.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: engine.unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params }],
  });
  return true;
}
