import { sampleBook } from "../../../src/locale/workbench";
import type { SampleColumn, SampleRow, SampleSheet } from "../../../src/plans/samples/sheet";
import { addressOf, calls } from "./calls";
import { LISTS } from "./lists-sheet";
import { align, at, COLOURS, fill, font, heights, lines, printed, widths } from "./look";
import { colourVerdicts } from "./verdicts";

const WIDTHS: Readonly<Record<SampleColumn, number>> = {
  order: 38,
  id: 62,
  round: 36,
  name: 224,
  birthYear: 52,
  gender: 48,
  position: 130,
  unit: 170,
  requested: 172,
  summary: 260,
  evidence: 84,
  percent: 84,
  discipline: 112,
  received: 96,
  paper: 82,
  note: 150,
};
const GAP = 12;
/** Verdict, reasons, rank, dossier. */
const RESULT_WIDTHS = [206, 390, 64, 210];
const LEFT: readonly SampleColumn[] = ["name", "position", "unit", "requested", "summary", "note"];
const VALIDATED: Readonly<Partial<Record<SampleColumn, string>>> = {
  gender: LISTS.gender,
  unit: LISTS.units,
  requested: LISTS.forms,
  evidence: LISTS.yesNo,
  discipline: LISTS.discipline,
  paper: LISTS.yesNo,
};
const HEIGHTS: Readonly<Record<SampleRow, number>> = {
  issuer: 20,
  title: 26,
  subtitle: 50,
  header: 92,
  group: 24,
  unit: 24,
  nomination: 50,
  free: 28,
  total: 26,
  below: 20,
};

/** Writes the tally sheet: the sample's cells, how they look, and the functions beside them. */
export function writeTally(sheet: Excel.Worksheet, laidOut: SampleSheet): void {
  const width = laidOut.columns.length;
  at(sheet, 0, 0, laidOut.cells.length, width).values = laidOut.cells.map((row) => [...row]);
  widths(sheet, [...laidOut.columns.map((column) => WIDTHS[column]), GAP, ...RESULT_WIDTHS]);
  for (const { row, column, width: span } of laidOut.merges) at(sheet, row, column, 1, span).merge();
  drawRows(sheet, laidOut);
  drawColumns(sheet, laidOut);
  drawResults(sheet, laidOut);
  addLists(sheet, laidOut);
  const name = laidOut.columns.indexOf("name");
  sheet.freezePanes.freezeAt(at(sheet, 0, 0, laidOut.header + 1, name + 1));
  printed(sheet, addressOf(0, 0, laidOut.cells.length, width + 1 + RESULT_WIDTHS.length), laidOut.header + 1);
}

/** The rows of one kind that follow each other, so that each run is one change. */
function runs(
  rows: readonly SampleRow[],
): readonly { readonly kind: SampleRow; readonly from: number; readonly count: number }[] {
  const found: { kind: SampleRow; from: number; count: number }[] = [];
  rows.forEach((kind, row) => {
    const last = found[found.length - 1];
    if (last?.kind === kind) last.count++;
    else found.push({ kind, from: row, count: 1 });
  });
  return found;
}

function drawRows(sheet: Excel.Worksheet, { rows, columns, header, total }: SampleSheet): void {
  const width = columns.length;
  font(at(sheet, 0, 0, rows.length, width), 11);
  lines(at(sheet, header, 0, total - header + 1, width));
  for (const { kind, from, count } of runs(rows)) {
    const range = at(sheet, from, 0, count, width);
    heights(sheet, from, count, HEIGHTS[kind]);
    switch (kind) {
      case "issuer":
        font(range, 10, { bold: true });
        align(range, "Center");
        break;
      case "title":
        font(range, 14, { bold: true });
        align(range, "Center");
        break;
      case "subtitle":
        font(range, 11, { italic: true, color: COLOURS.note });
        align(range, "Center");
        break;
      case "header":
        font(range, 10, { bold: true });
        align(range, "Center");
        fill(range, COLOURS.header);
        break;
      case "group":
      case "total":
        font(range, 11, { bold: true });
        fill(range, COLOURS.group);
        break;
      case "unit":
        font(range, 11, { bold: true, italic: true });
        fill(range, COLOURS.unit);
        break;
      case "below":
        font(range, 11);
        align(range, "Center", false);
        break;
    }
  }
}

function drawColumns(sheet: Excel.Worksheet, { columns, header, total }: SampleSheet): void {
  columns.forEach((column, index) => {
    const body = at(sheet, header + 1, index, total - header - 1);
    align(body, LEFT.includes(column) ? "Left" : "Center", column !== "received");
    if (column === "received") body.numberFormat = [["dd/mm/yyyy"]];
  });
  align(at(sheet, total, columns.indexOf("name")), "Left", false);
}

/** One spilled call a column, anchored in the header row with the header in its range: no row escapes it. */
function drawResults(sheet: Excel.Worksheet, laidOut: SampleSheet): void {
  const { header, total, columns } = laidOut;
  const first = columns.length + 1;
  const { tier, why, rank, dossier, quotaCheck } = calls(laidOut);
  const anchors = [tier, why, rank, dossier];
  const block = at(sheet, header, first, total - header + 1, anchors.length);
  font(block, 11);
  lines(block, COLOURS.faint);
  const head = at(sheet, header, first, 1, anchors.length);
  font(head, 10, { bold: true });
  align(head, "Center");
  fill(head, COLOURS.result);
  const body = at(sheet, header + 1, first, total - header, anchors.length);
  align(body, "Center");
  const reasons = at(sheet, header + 1, first + 1, total - header);
  font(reasons, 10);
  reasons.format.horizontalAlignment = "Left";
  reasons.format.verticalAlignment = "Top";
  at(sheet, header + 1, first, total - header).format.font.bold = true;
  anchors.forEach((call, column) => {
    at(sheet, header, first + column).formulas = [[call]];
  });
  colourVerdicts(at(sheet, header + 1, first, total - header), `$${addressOf(header + 1, first)}`);

  const label = at(sheet, header - 1, first);
  label.values = [[sampleBook.quotaCheck]];
  font(label, 11, { bold: true });
  align(label, "Right");
  const check = at(sheet, header - 1, first + 1);
  check.formulas = [[quotaCheck]];
  font(check, 11, { color: "#843C0C" });
  align(check, "Left");
}

function addLists(sheet: Excel.Worksheet, { columns, header, total }: SampleSheet): void {
  columns.forEach((column, index) => {
    const list = VALIDATED[column];
    if (list === undefined) return;
    const { dataValidation } = at(sheet, header + 1, index, total - header - 1);
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${list}` } };
  });
}
