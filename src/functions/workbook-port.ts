import type { Campaign } from "../award/campaign/campaign";

/** What the functions ask of the workbook. The workbook layer hands it in at start-up; without it a cell says so. */
export interface WorkbookPort {
  /** The workbook's campaign, or undefined where it has none. With a revision: only that revision. */
  campaign(id?: string, revision?: string): Promise<Campaign | undefined>;
  /**
   * Header words of the columns attached ("Ghép cột") to a sheet, one a column of that range.
   *
   * @param address of the rows (`Trang!A5:V505`), or of the cell that calls
   * @param width columns in the rows
   */
  columns(address: string, width: number): Promise<readonly string[] | undefined>;
}

let connected: WorkbookPort | undefined;

/** Hands the workbook to the functions; `undefined` takes it away. */
export function connectWorkbook(port: WorkbookPort | undefined): void {
  connected = port;
}

/** The workbook, where there is one. */
export function workbook(): WorkbookPort | undefined {
  return connected;
}
