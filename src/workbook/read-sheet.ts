/** The cells of a sheet of the user's. Row and column of the first one count from 0. */
export interface SheetCells {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly isProtected: boolean;
  /** All tabs of the workbook. */
  readonly tabs: readonly string[];
}

/**
 * Reads the cells in use of a sheet, in one sync.
 *
 * @param tab the sheet in front where absent
 * @returns no cells where the sheet is empty; undefined where there is no such sheet
 */
export async function readSheetCells(tab?: string): Promise<SheetCells | undefined> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = tab === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(tab);
    const used = sheet.getUsedRangeOrNullObject(true);
    worksheets.load("items/name");
    sheet.load("name");
    sheet.protection.load("protected");
    used.load("values,rowIndex,columnIndex");
    await context.sync();
    if (sheet.isNullObject) return undefined;
    return {
      tab: sheet.name,
      isProtected: sheet.protection.protected,
      tabs: worksheets.items.map((one) => one.name),
      ...(used.isNullObject
        ? { row: 0, column: 0, values: [] }
        : { row: used.rowIndex, column: used.columnIndex, values: used.values }),
    };
  });
}
