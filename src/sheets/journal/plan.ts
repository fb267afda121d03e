import { JOURNAL, JOURNAL_HEADERS } from "../../locale/journal";
import { BODY, HEADING, NOTE, TITLE } from "../template/looks";
import type { SheetPlan } from "../template/sheet-plan";

/** Empty rows that the block has below its last entry: what a person types there is seen. */
export const JOURNAL_ROOM = 500;
const HEADER_ROW = 3;
const WIDTHS = [40, 150, 120, 260, 70, 160, 160, 180, 130, 160, 120, 120];

/** The sheet Nhật ký, empty: title, hint, header, and room for entries; every cell of it is text. */
export function journalPlan(): SheetPlan {
  const headers = Object.values(JOURNAL_HEADERS);
  const area = { row: HEADER_ROW, column: 0, rows: JOURNAL_ROOM + 1, columns: headers.length };
  return {
    tab: JOURNAL.tab,
    cells: [[JOURNAL.title], [JOURNAL.hint], [], headers],
    formulas: [],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, look: NOTE },
      // long values must not make rows as high as a page
      { area, look: { ...BODY, wrap: false, format: "@" } },
      { area: { ...area, rows: 1 }, look: HEADING },
    ],
    widths: WIDTHS,
    heights: [],
    merges: [],
    names: [{ name: JOURNAL.block, area }],
    choices: [],
    marks: [],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: { titleRow: HEADER_ROW, columns: headers.length, landscape: true },
  };
}
