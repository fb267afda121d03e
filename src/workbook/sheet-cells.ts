import type { SheetCells } from "../sheets/figures/grids";

/** The used cells of a sheet, asked and not yet read. */
export interface SheetQuestion {
  readonly tab: string;
  readonly used: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

/** Asks for what sheets hold, formulas and values. */
export function askSheets(context: Excel.RequestContext, tabs: readonly string[]): readonly SheetQuestion[] {
  return tabs.map((tab) => {
    const sheet = context.workbook.worksheets.getItem(tab);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("formulas,values,rowIndex,columnIndex,hasSpill");
    const { protection } = sheet;
    protection.load("protected");
    return { tab, used, protection };
  });
}

export function readSheets(asked: readonly SheetQuestion[]): readonly SheetCells[] {
  return asked.map(({ tab, used, protection }) => {
    const isProtected = protection.protected;
    if (used.isNullObject) return { tab, row: 0, column: 0, formulas: [], values: [], isProtected };
    return { tab, row: used.rowIndex, column: used.columnIndex, formulas: used.formulas, values: used.values, isProtected };
  });
}

/** Tabs on which something may spill: Excel answers null where some cells do and some do not. */
export function spillingTabs(asked: readonly SheetQuestion[]): readonly string[] {
  return asked.flatMap(({ tab, used }) => (!used.isNullObject && (used.hasSpill as boolean | null) !== false ? [tab] : []));
}
