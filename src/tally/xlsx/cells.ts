/**
 * Walks over what a worksheet has. ExcelJS's own `eachCell` either leaves out empty cells with a look, or makes every cell
 * up to the last one: a few thousand rows with one cell in the last column would be a hundred million cells.
 */
import type { Cell, Row, Worksheet } from "exceljs";

/** Rows that the file writes, from the first. */
export function* writtenRows(sheet: Worksheet): Generator<Row> {
  const { rowCount } = sheet;
  for (let number = 1; number <= rowCount; number++) {
    const row = sheet.findRow(number);
    if (row) yield row;
  }
}

/** Cells that the file writes, empty ones with a look too, from the left. */
export function writtenCells(row: Row): readonly Cell[] {
  // not declared in its types; a sparse array, so this costs what is there
  const { _cells: cells } = row as unknown as { readonly _cells: readonly Cell[] };
  return Object.keys(cells).flatMap((index) => cells[Number(index)] ?? []);
}
