/** How the sample's sheets look: what offices print, Times New Roman, thin lines, with a little colour for the screen. */
export const COLOURS = {
  ink: "#000000",
  line: "#8C7A4F",
  faint: "#D9D2BF",
  header: "#FBE9B7",
  group: "#F6DE9B",
  unit: "#FCF6E6",
  result: "#EFEDE6",
  note: "#595959",
} as const;

const FONT = "Times New Roman";
/** Office.js measures in points, a screen in pixels. */
const POINTS = 0.75;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Rows and columns from 0. */
export function at(sheet: Excel.Worksheet, row: number, column: number, rows = 1, columns = 1): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

export function font(range: Excel.Range, size: number, look: { bold?: boolean; italic?: boolean; color?: string } = {}): void {
  const { font: letters } = range.format;
  letters.name = FONT;
  letters.size = size;
  letters.color = look.color ?? COLOURS.ink;
  letters.bold = look.bold ?? false;
  letters.italic = look.italic ?? false;
}

export function align(range: Excel.Range, horizontal: "Left" | "Center" | "Right", wrap = true): void {
  range.format.horizontalAlignment = horizontal;
  range.format.verticalAlignment = "Center";
  range.format.wrapText = wrap;
}

export function lines(range: Excel.Range, color: string = COLOURS.line): void {
  for (const edge of EDGES) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}

export function fill(range: Excel.Range, color: string): void {
  range.format.fill.color = color;
}

/** Widths of columns in pixels of the screen, from the first one. */
export function widths(sheet: Excel.Worksheet, pixels: readonly number[], from = 0): void {
  pixels.forEach((width, column) => {
    at(sheet, 0, from + column).format.columnWidth = width * POINTS;
  });
}

export function heights(sheet: Excel.Worksheet, row: number, rows: number, pixels: number): void {
  at(sheet, row, 0, rows).format.rowHeight = pixels * POINTS;
}

/** A4, across, as wide as the page, the header again on each page. */
export function printed(sheet: Excel.Worksheet, area: string, titleRow: number): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(area);
  pageLayout.setPrintTitleRows(`$${titleRow}:$${titleRow}`);
}

/** A heading over some columns, and a line of explanation below it. */
export function heading(sheet: Excel.Worksheet, title: string, subtitle: string, columns: number): void {
  const top = at(sheet, 0, 0, 1, columns);
  top.merge();
  at(sheet, 0, 0).values = [[title]];
  font(top, 14, { bold: true });
  align(top, "Center");
  const below = at(sheet, 1, 0, 1, columns);
  below.merge();
  at(sheet, 1, 0).values = [[subtitle]];
  font(below, 11, { italic: true, color: COLOURS.note });
  align(below, "Center");
  heights(sheet, 0, 1, 30);
  heights(sheet, 1, 1, 24);
}
