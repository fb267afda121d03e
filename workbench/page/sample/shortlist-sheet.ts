import { sampleBook } from "../../../src/locale/workbench";
import { OUTCOME } from "../../../src/locale/shortlist";
import type { SampleSheet } from "../../../src/plans/samples/sheet";
import { addressOf, calls } from "./calls";
import { align, at, COLOURS, fill, font, heading, heights, lines, printed, widths } from "./look";
import { rule } from "./verdicts";

const HEADER = 3;
const WIDTHS = [58, 220, 260, 110, 270, 290];
/** Room for the names, with the looks ready. */
const ROOM = 40;

/** Writes the list for the council: who is proposed from the highest achievement down, who is tied, whom the council must judge. */
export function writeShortlist(sheet: Excel.Worksheet, tally: SampleSheet): void {
  const { title, subtitle } = sampleBook.shortlist;
  const width = WIDTHS.length;
  heading(sheet, title, subtitle, width);
  widths(sheet, WIDTHS);
  const block = at(sheet, HEADER, 0, ROOM, width);
  font(block, 11);
  lines(block, COLOURS.faint);
  align(block, "Left");
  align(at(sheet, HEADER, 0, ROOM), "Center");
  at(sheet, HEADER, 0).formulas = [[calls(tally).shortlist]];
  const header = at(sheet, HEADER, 0, 1, width);
  font(header, 11, { bold: true });
  align(header, "Center");
  fill(header, COLOURS.header);
  heights(sheet, HEADER, 1, 40);
  heights(sheet, HEADER + 1, ROOM - 1, 30);
  const outcome = at(sheet, HEADER + 1, 0, ROOM - 1, width);
  const first = `$${addressOf(HEADER + 1, width - 1)}`;
  rule(outcome, `=${first}="${OUTCOME.chosen}"`, { fill: "#E2EFDA", color: "#375623" });
  rule(outcome, `=${first}="${OUTCOME.tied}"`, { fill: "#FFF2CC", color: "#7F6000" });
  sheet.freezePanes.freezeRows(HEADER + 1);
  printed(sheet, addressOf(0, 0, HEADER + ROOM, width), HEADER + 1);
}
