/** What stands in cells and how it shows. */
import type { Box, Cell, CellStyle } from "../grid";
import { Bounds, perCell, toBox, toRange } from "./boxes";
import { hasContent, toCell } from "./cell-values";
import type { Engine } from "./engine";
import { fromEngine } from "./formula-text";
import { fromUniverStyle } from "./style-values";

export function readCells(engine: Engine, id: string, box: Box): Cell[][] {
  const matrix = engine.model(id).getCellMatrix();
  // what a formula spills stands beside the cells
  const spilled = engine.formulas.getArrayFormulaCellData()?.[engine.unitId]?.[id] as any;
  return perCell(box, (r, c) => {
    const raw = matrix.getValue(r, c);
    const f = formulaAt(engine, id, raw, r, c);
    // a blocked spill leaves empty texts behind in cells that have looks
    const shown = hasContent(raw) ? raw : (spilled?.[r]?.[c] ?? raw);
    return toCell(shown, f === undefined ? undefined : fromEngine(f));
  });
}

/** The formula of a cell as Univer has it; one that was filled down is kept once for all its cells. */
export function formulaAt(engine: Engine, id: string, raw: any, r: number, c: number): string | undefined {
  if (raw?.f && !raw.si) return raw.f;
  return raw?.si ? (engine.formulas.getFormulaStringByCell(r, c, id, engine.unitId) ?? undefined) : undefined;
}

export function readText(engine: Engine, id: string, box: Box): string[][] {
  const cells = readCells(engine, id, box);
  const shown: any[][] = engine.sheet(id).getRange(toRange(box)).getDisplayValues();
  // Univer shows a boolean as 1 or 0
  return cells.map((row, i) =>
    row.map(({ v }, j) => (typeof v === "boolean" ? String(v).toUpperCase() : String(shown[i]?.[j] ?? ""))),
  );
}

/**
 * The looks of cells.
 *
 * @param waiting what is collected for a cell and not yet handed over: reading looks between two sets of lines hands nothing over
 */
export function readStyles(engine: Engine, id: string, box: Box, waiting: (r: number, c: number) => any): CellStyle[][] {
  const sheet = engine.workbook.getSheetBySheetId(id) ?? engine.sheet(id);
  const matrix = sheet.getSheet().getCellMatrix();
  const styles = engine.workbook.getWorkbook().getStyles();
  return perCell(box, (r, c) => {
    const own = styles.getStyleByCell(matrix.getValue(r, c));
    const next = waiting(r, c);
    return fromUniverStyle(next === undefined ? own : joined(own, next));
  });
}

/** A look of Univer's with another one put upon it. */
export function joined(own: any, next: any): any {
  return { ...own, ...next, ...(own?.bd && next.bd && { bd: { ...own.bd, ...next.bd } }) };
}

export function usedBox(engine: Engine, id: string, valuesOnly: boolean): Box | undefined {
  const bounds = new Bounds();
  engine
    .model(id)
    .getCellMatrix()
    .forValue((r: number, c: number, raw: any) => {
      if (hasContent(raw) || (!valuesOnly && raw?.s)) bounds.add(r, c);
    });
  for (const spill of spills(engine, id)) bounds.addBox(spill);
  return bounds.box;
}

export function spills(engine: Engine, id: string): Box[] {
  engine.beforeUse();
  const rows = engine.formulas.getArrayFormulaRange()?.[engine.unitId]?.[id] ?? {};
  return Object.values<any>(rows).flatMap((row) =>
    Object.values<any>(row ?? {})
      .filter(Boolean)
      .map(toBox),
  );
}
