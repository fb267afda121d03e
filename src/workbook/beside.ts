import { HEADERS } from "../locale/columns";
import type { HeaderRows } from "../sheets/attached/column-map";
import { ID_WIDTH, RESULT_WIDTHS, resultFormulas } from "../sheets/attached/result-columns";
import { GREY, HEADING } from "../sheets/template/looks";
import type { Area } from "../sheets/template/sheet-plan";
import { WRITING_AREA } from "./take-table-back";
import { applyLook } from "./write-sheets";

/** What is written right of a table of the user's own, into cells that are free. */
export interface Beside {
  readonly table: number;
  /** Header rows and all rows below; the id column is its last one. */
  readonly block: Area;
  readonly headerRows: HeaderRows;
  /** By row of the sheet; undefined where no ids are written. */
  readonly ids: ReadonlyMap<number, string> | undefined;
  readonly results: boolean;
  /** The first free column. */
  readonly first: number;
}

/** Writes the id column and, after an empty narrow one, the results; the mark of it stands in the workbook meanwhile. */
export function writeBeside(names: Excel.NamedItemCollection, sheet: Excel.Worksheet, beside: Beside): void {
  const { block, headerRows, ids, results, first, table } = beside;
  const width = (ids === undefined ? 0 : 1) + (results ? RESULT_WIDTHS.length : 0);
  if (width === 0) return;
  names.add(WRITING_AREA, sheet.getRangeByIndexes(block.row, first, block.rows, width));
  if (ids !== undefined) {
    const last = Math.max(block.row + headerRows - 1, ...ids.keys());
    const cells = Array.from({ length: last - block.row + 1 }, (_, at) => [
      at === 0 ? HEADERS.id : (ids.get(block.row + at) ?? ""),
    ]);
    sheet.getRangeByIndexes(block.row, first, cells.length, 1).values = cells;
    applyLook(sheet.getRangeByIndexes(block.row, first, cells.length, 1), {
      vertical: "top",
      horizontal: "center",
      borders: true,
    });
    applyLook(sheet.getRangeByIndexes(block.row, first, 1, 1), { bold: true, wrap: true, vertical: "center" });
    sheet.getRangeByIndexes(block.row, first, 1, 1).format.columnWidth = ID_WIDTH;
  }
  if (results) {
    const gap = first + (ids === undefined ? 0 : 1);
    resultFormulas(table, block, headerRows).forEach((formula, at) => {
      sheet.getRangeByIndexes(block.row, gap + 1 + at, 1, 1).formulas = [[formula]];
    });
    // the reasons stay on one line: rows of the user's sheet keep their height, and the pane has them whole
    applyLook(sheet.getRangeByIndexes(block.row + headerRows, gap + 1, block.rows - headerRows, 2), {
      vertical: "top",
      wrap: false,
    });
    applyLook(sheet.getRangeByIndexes(block.row, gap + 1, 1, 2), { ...HEADING, fill: GREY });
    RESULT_WIDTHS.forEach((points, at) => (sheet.getRangeByIndexes(block.row, gap + at, 1, 1).format.columnWidth = points));
  }
  names.getItem(WRITING_AREA).delete();
}
