/**
 * Rows fit themselves to wrapped or larger text when it is written, as in Excel, unless somebody gave them a height; not when a
 * formula is calculated again. Univer would measure every cell of a write. There is nothing to measure with in Node.
 */
import { WrapStrategy } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import { toRange, type UniverRange } from "./boxes";
import type { Engine } from "./engine";

/** More rows than a page shows are fitted when they come into view. */
const AT_ONCE = 500;

export function fitRows(engine: Engine, id: string, cells: { readonly [row: number]: object }): void {
  const model = engine.workbook.getSheetBySheetId(id).getSheet();
  const matrix = model.getCellMatrix();
  const styles = engine.workbook.getWorkbook().getStyles();
  const rows: number[] = [];
  for (const [r, row] of Object.entries(cells)) {
    const needsRoom = Object.keys(row).some((c) => {
      const style = styles.getStyleByCell(matrix.getValue(Number(r), Number(c)));
      return style?.tb === WrapStrategy.WRAP || (style?.fs ?? 0) > 11;
    });
    if (needsRoom) rows.push(Number(r));
  }
  if (rows.length === 0 || rows.length > AT_ONCE) return;
  const ranges = runs(rows, model.getColumnCount());
  const service = engine.injector.get(SheetInterceptorService);
  const { redos } = service.generateMutationsOfAutoHeight({ unitId: engine.unitId, subUnitId: id, ranges });
  for (const redo of redos) engine.execute(redo.id, redo.params);
}

function runs(rows: readonly number[], cols: number): UniverRange[] {
  const ranges: UniverRange[] = [];
  for (const r of rows) {
    const last = ranges.at(-1);
    if (last?.endRow === r - 1) last.endRow = r;
    else ranges.push(toRange({ r, c: 0, rows: 1, cols }));
  }
  return ranges;
}
