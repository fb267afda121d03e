import type { Range } from "../range/range";

/** The grid measures no text: about 7 pixels a character and 20 a line. Excel measures the font. // unverified */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_LINE = 20;
const PADDING = 12;
const MAX_CHARACTERS = 255;

const lines = (text: string) => text.split(/\r?\n/);

function texts(range: Range): string[][] {
  const used = range.ctx.grid.usedBox(range.sheetId, true);
  const { clipped } = range;
  const rows = Math.min(clipped.r + clipped.rows, used ? used.r + used.rows : 0) - clipped.r;
  return rows < 1 ? [] : range.ctx.grid.text(range.sheetId, { ...clipped, rows });
}

export function autofitColumns(range: Range): void {
  range.demandWritable("allowFormatColumns");
  const { ctx, sheetId, clipped } = range;
  const rows = texts(range);
  for (let j = 0; j < clipped.cols; j++) {
    const longest = Math.max(0, ...rows.flatMap((row) => lines(row[j] ?? "").map((line) => line.length)));
    if (longest === 0) continue;
    const pixels = Math.min(longest, MAX_CHARACTERS) * PIXELS_PER_CHARACTER + PADDING;
    ctx.grid.setColumnWidth(sheetId, clipped.c + j, 1, pixels);
  }
}

export function autofitRows(range: Range): void {
  range.demandWritable("allowFormatRows");
  const { ctx, sheetId, clipped } = range;
  const wraps = ctx.grid.styles(sheetId, clipped);
  const widths = Array.from({ length: clipped.cols }, (_, j) => ctx.grid.columnWidth(sheetId, clipped.c + j));
  for (const [i, row] of texts(range).entries()) {
    const heights = row.map((text, j) => {
      const fit = Math.max(1, Math.floor(((widths[j] ?? 0) - PADDING) / PIXELS_PER_CHARACTER));
      if (!wraps[i]?.[j]?.wrap) return 1;
      return lines(text).reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fit)), 0);
    });
    ctx.grid.setRowHeight(sheetId, clipped.r + i, 1, Math.max(1, ...heights) * PIXELS_PER_LINE);
  }
}
