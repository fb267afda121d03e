import { sampleBook } from "../../../src/locale/workbench";
import type { SampleSheet } from "../../../src/plans/samples/sheet";
import { boxAddress } from "../../grid/a1";

const { sheets } = sampleBook;

/** The sheet of units: header row, then one row a unit, in columns A to C; from 0. */
export const UNITS_HEADER = 3;

/** A1 address of a block, rows and columns from 0. */
export function addressOf(row: number, column: number, rows = 1, columns = 1): string {
  return boxAddress({ r: row, c: column, rows, cols: columns });
}

/**
 * The formulas of the sample. Blank cells are passed as texts: a blank in a bare reference is 0 on the desktop, and 0 is a number.
 */
export function calls({ header, total, columns, campaign, units }: SampleSheet) {
  const block = addressOf(header, 0, total - header + 1, columns.length);
  const table = `'${sheets.tally}'!${block}`;
  const people = `'${sheets.numbers}'!${addressOf(UNITS_HEADER, 0, units + 1, 3)}`;
  const plan = `"${campaign}"`;
  const given = (range: string): string => `IF(${range}="","",${range})`;
  return {
    tier: `=TDKT.ELIGIBLE_TIER(${given(block)},,${plan})`,
    why: `=TDKT.ELIGIBLE_WHY(${given(block)},,${plan})`,
    rank: `=TDKT.ACHIEVEMENT_RANK(${given(block)},,${plan})`,
    dossier: `=TDKT.DOSSIER_CHECK(${given(block)},,${plan})`,
    quotaCheck: `=TDKT.QUOTA_CHECK(${given(block)},,${plan},${people})`,
    quotaReport: `=TDKT.QUOTA_REPORT(${given(table)},,${plan},${people})`,
    shortlist: `=TDKT.SHORTLIST(${given(table)},,${plan},${people})`,
    nominated: (unit: string): string => {
      const column = columns.indexOf("unit");
      return `=COUNTIF('${sheets.tally}'!${addressOf(header, column, total - header + 1)},${unit})`;
    },
  };
}
