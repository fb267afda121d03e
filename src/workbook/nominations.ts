import { NAMES } from "../locale/template";

/** The block of Đề nghị as it stands in the workbook. Rows and columns of the sheet count from 0. */
export interface NominationsBlock {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

/** Reads the tally sheet of the template with its header, in one sync; undefined where its name is gone or broken. */
export async function readNominations(): Promise<NominationsBlock | undefined> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(NAMES.nominations).getRangeOrNullObject();
    range.load("values,rowIndex,columnIndex,worksheet/name");
    await context.sync();
    if (range.isNullObject) return undefined;
    return { tab: range.worksheet.name, row: range.rowIndex, column: range.columnIndex, values: range.values };
  });
}

/** Shows a cell: its sheet to the front, the cell selected. */
export async function goToCell(tab: string, row: number, column: number): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(tab);
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });
}

/** Asks the campaign cell again, and through Excel's own graph every result that depends on it; never all open workbooks. */
export async function recalculate(): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(NAMES.campaign).getRangeOrNullObject();
    range.setDirty();
    await context.sync();
  });
}
