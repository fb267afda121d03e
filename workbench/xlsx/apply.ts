/** Puts a decoded file into the grid, which loses what it had. */
import type { Box, CellPatch, Grid } from "../grid/grid";
import type { DecodedBook, DecodedSheet } from "./decode";
import type { Skipped } from "./skipped";

export async function applyBook(grid: Grid, book: DecodedBook): Promise<void> {
  const { skipped } = book;
  const placeholder = grid.reset();
  grid.renameSheet(placeholder, freeName(book.sheets.map(({ name }) => name)));
  const ids = book.sheets.map(({ name, rows, cols }) => grid.addSheet(name, rows, cols));
  const sheets = book.sheets.map((sheet, i) => ({ sheet, id: ids[i] ?? "" }));
  grid.activate(ids[book.active] ?? ids[0] ?? "");
  grid.deleteSheet(placeholder);

  // what formulas refer to comes first: contents, tables, names; then the formulas
  for (const { sheet, id } of sheets)
    writeCells(grid, id, sheet, ({ v, style }) => ({ ...(v === undefined ? {} : { v }), ...(style ? { style } : {}) }));
  grid.commit();
  for (const { sheet, id } of sheets) {
    layOut(grid, id, sheet, skipped);
    for (const { name, box, style } of sheet.tables) {
      await grid
        .addTable(id, box, name)
        .then((table) => grid.setTableStyle(table, style))
        .catch(() => skipped.add("tables", name));
    }
  }
  for (const { tab, ...name } of book.names) {
    const sheetId = tab === undefined ? undefined : sheets.find(({ sheet }) => sheet.tab === tab)?.id;
    if (tab !== undefined && sheetId === undefined) skipped.add("names", name.name);
    else attempt(skipped, "names", name.name, () => grid.setName({ ...name, ...(sheetId === undefined ? {} : { sheetId }) }));
  }
  for (const { sheet, id } of sheets) writeCells(grid, id, sheet, ({ f }) => (f === undefined ? undefined : { f }));
  grid.commit();
  for (const { sheet, id } of sheets) {
    for (const rule of sheet.validations) attempt(skipped, "validations", sheet.name, () => grid.setValidation(id, rule));
    // the grid puts a new one before the others
    for (const format of [...sheet.formats].reverse())
      attempt(skipped, "formats", sheet.name, () => void grid.setFormulaFormat(id, format));
    hide(grid, id, sheet, skipped);
  }
  for (const { sheet, id } of sheets) if (sheet.state !== "visible") grid.setVisibility(id, sheet.state);
  await grid.settle();
}

/** What the grid refuses is told, and the rest goes on. */
function attempt(skipped: Skipped, code: Parameters<Skipped["add"]>[0], where: string, step: () => void): void {
  try {
    step();
  } catch {
    skipped.add(code, where);
  }
}

function freeName(taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let number = 0;
  while (lower.has(`tạm ${number}`)) number++;
  return `Tạm ${number}`;
}

function writeCells(
  grid: Grid,
  id: string,
  { cells, rows, cols }: DecodedSheet,
  part: (patch: CellPatch) => CellPatch | undefined,
): void {
  const box: Box = { r: 0, c: 0, rows: Math.min(rows, cells.length), cols };
  if (box.rows === 0) return;
  grid.write(id, box, (r, c) => {
    const patch = cells[r]?.[c];
    const written = patch && part(patch);
    return written && Object.keys(written).length > 0 ? written : undefined;
  });
}

function layOut(grid: Grid, id: string, sheet: DecodedSheet, skipped: Skipped): void {
  grid.setColumnWidth(id, 0, sheet.cols, sheet.defaultWidth);
  for (const { at, count, pixels } of sheet.widths) grid.setColumnWidth(id, at, count, pixels);
  grid.setRowHeight(id, 0, sheet.rows, sheet.defaultHeight);
  for (const { at, count, pixels } of sheet.heights) grid.setRowHeight(id, at, count, pixels);
  for (const box of sheet.merges) attempt(skipped, "step", sheet.name, () => grid.merge(id, box));
  if (sheet.freeze.rows > 0 || sheet.freeze.cols > 0) grid.setFreeze(id, sheet.freeze.rows, sheet.freeze.cols);
  if (!sheet.gridlines) grid.setGridlines(id, false);
  if (sheet.tabColor) grid.setTabColor(id, sheet.tabColor);
  grid.setPageLayout(id, sheet.layout);
}

function hide(grid: Grid, id: string, sheet: DecodedSheet, skipped: Skipped): void {
  const { filter } = sheet;
  if (filter) {
    attempt(skipped, "filters", sheet.name, () => {
      grid.setFilter(id, filter.box);
      for (const { column, values } of filter.values) grid.setFilterValues(id, column, values);
    });
  }
  for (const [at, count] of runs(sheet.hiddenRows)) grid.setRowsHidden(id, at, count, true);
  for (const [at, count] of runs(sheet.hiddenColumns)) grid.setColumnsHidden(id, at, count, true);
}

/** Neighbours together: 2, 3, 4, 9 → [2, 3], [9, 1]. */
export function runs(numbers: readonly number[]): [at: number, count: number][] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last[0] + last[1] === number) last[1]++;
    else found.push([number, 1]);
  }
  return found;
}
