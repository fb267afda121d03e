/** What is written beside a table of the user's own, each part only with consent. */
import { ATTACHED_NAMES, NOTHING } from "../../locale/attached";
import { HEADERS, RESULT_HEADERS } from "../../locale/columns";
import { address, type Area } from "../template/sheet-plan";
import type { HeaderRows } from "./column-map";

/** The functions beside an attached table; each anchored in the header row, so that no first row escapes it. */
const RESULTS = ["ELIGIBLE_TIER", "ELIGIBLE_WHY"] as const;
export const RESULT_TITLES: readonly string[] = [RESULT_HEADERS.tier, RESULT_HEADERS.why];
/** Points, the narrow empty column first. */
export const RESULT_WIDTHS = [12, 150, 360] as const;
export const ID_WIDTH = 60;

/**
 * The calls beside a table. Its header rows are handed over as one that the functions know, its columns as Ghép cột has them at
 * that moment; a column that is gone makes the campaign a sentence, which every function repeats.
 *
 * @param block header rows and all rows below, with room for those to come
 */
export function resultFormulas(number: number, block: Area, headerRows: HeaderRows): readonly string[] {
  const all = address(block);
  const corner = address({ ...block, rows: 1, columns: 1 });
  const top = address({ ...block, rows: 1 });
  const title = headerRows === 1 ? `"${HEADERS.name}"` : `IF(ROW(${all})=ROW(${corner}),"${HEADERS.name}","")`;
  const isHeader = headerRows === 1 ? `ROW(${all})=ROW(${corner})` : `ROW(${all})<ROW(${corner})+${headerRows}`;
  const rows = `IF(${isHeader},${title},IF(${all}="","",${all}))`;
  const columns = `IFERROR(INDEX(${ATTACHED_NAMES.columns}${number},COLUMN(${top})-COLUMN(${corner})+1),"${NOTHING}")`;
  return RESULTS.map((name) => `=TDKT.${name}(${rows},${columns},${ATTACHED_NAMES.campaign}${number})`);
}

/** Rows below the header that the functions of a table reach: all there are, and room for those to come. */
export function blockRows(usedRows: number): number {
  return Math.max(501, usedRows + 100);
}
