import { sampleBook } from "../../../src/locale/workbench";
import { vi } from "../../../src/locale/vi";
import type { SampleCell, SampleSheet } from "../../../src/plans/samples/sheet";
import { addressOf, calls, UNITS_HEADER } from "./calls";
import { align, at, COLOURS, fill, font, heading, heights, lines, printed, widths } from "./look";
import { rule } from "./verdicts";

const REPORT = 5;
const REPORT_WIDTHS = [330, 210, 58, 62, 62, 62, 130, 90];
/** Three quotas of the plan, one of them a row for each unit, and room for two more. */
const reportRows = (units: number): number => units + 5;

/** Writes the units with their numbers of people, how many dossiers each sent, and the report about the numbers beside it. */
export function writeNumbers(sheet: Excel.Worksheet, units: readonly (readonly SampleCell[])[], tally: SampleSheet): void {
  const { title, subtitle, nominated, total } = sampleBook.numbers;
  const [head = [], ...rows] = units;
  const { quotaReport, nominated: count } = calls(tally);
  const width = head.length + 1;
  heading(sheet, title, subtitle, REPORT + REPORT_WIDTHS.length);
  widths(sheet, [42, 250, 84, 84, 16, ...REPORT_WIDTHS]);

  const last = UNITS_HEADER + rows.length + 1;
  const table = at(sheet, UNITS_HEADER, 0, last - UNITS_HEADER + 1, width);
  font(table, 11);
  lines(table);
  at(sheet, UNITS_HEADER, 0, 1, width).values = [[...head, nominated]];
  at(sheet, UNITS_HEADER + 1, 0, rows.length, head.length).values = rows.map((row) => [...row]);
  at(sheet, UNITS_HEADER + 1, head.length, rows.length).formulas = rows.map((_, row) => [
    count(addressOf(UNITS_HEADER + 1 + row, 1)),
  ]);
  const sum = (column: number): string => `=SUM(${addressOf(UNITS_HEADER + 1, column, rows.length)})`;
  at(sheet, last, 1, 1, 3).formulas = [[total, sum(2), sum(3)]];
  align(at(sheet, UNITS_HEADER + 1, 1, rows.length + 1), "Left");
  for (const column of [0, 2, 3]) align(at(sheet, UNITS_HEADER + 1, column, rows.length + 1), "Center");
  const foot = at(sheet, last, 0, 1, width);
  foot.format.font.bold = true;
  fill(foot, COLOURS.group);

  at(sheet, UNITS_HEADER, REPORT).formulas = [[quotaReport]];
  const report = at(sheet, UNITS_HEADER, REPORT, reportRows(rows.length), REPORT_WIDTHS.length);
  font(report, 11);
  lines(report, COLOURS.faint);
  align(report, "Center");
  align(at(sheet, UNITS_HEADER + 1, REPORT, reportRows(rows.length) - 1, 2), "Left");
  for (const [column, columns] of [
    [0, width],
    [REPORT, REPORT_WIDTHS.length],
  ] as const) {
    const header = at(sheet, UNITS_HEADER, column, 1, columns);
    font(header, 11, { bold: true });
    align(header, "Center");
    fill(header, column === 0 ? COLOURS.header : COLOURS.result);
  }
  heights(sheet, UNITS_HEADER, 1, 36);
  heights(sheet, UNITS_HEADER + 1, reportRows(rows.length), 36);
  const verdict = at(sheet, UNITS_HEADER + 1, REPORT + 6, reportRows(rows.length) - 1);
  const first = `$${addressOf(UNITS_HEADER + 1, REPORT + 6)}`;
  rule(verdict, `=LEFT(${first},4)="Vượt"`, { fill: "#F8D7CD", color: "#843C0C" });
  rule(verdict, `=OR(${first}="${vi.status.review}",${first}="${vi.status.insufficient}")`, {
    fill: "#FFF2CC",
    color: "#7F6000",
  });
  rule(verdict, `=${first}="Đạt"`, { fill: "#E2EFDA", color: "#375623" });
  sheet.freezePanes.freezeRows(UNITS_HEADER + 1);
  printed(sheet, addressOf(0, 0, last + 1, REPORT + REPORT_WIDTHS.length), UNITS_HEADER + 1);
}
