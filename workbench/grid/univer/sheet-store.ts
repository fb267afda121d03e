/** What a workbook has and Univer has no place for. It dies with the workbook. */
import type { PageLayout } from "../grid";

export interface SheetExtras {
  veryHidden: boolean;
  layout: PageLayout;
}

export class SheetStore {
  private readonly sheets = new Map<string, SheetExtras>();
  /** Table id → name of its style. */
  readonly tableStyles = new Map<string, string>();

  of(sheetId: string): SheetExtras {
    let extras = this.sheets.get(sheetId);
    if (!extras) this.sheets.set(sheetId, (extras = { veryHidden: false, layout: {} }));
    return extras;
  }

  clear(): void {
    this.sheets.clear();
    this.tableStyles.clear();
  }
}
