import { MAX_COLS, MAX_ROWS } from "../../../grid/a1";
import type { Box } from "../../../grid/grid";

export function intersection(a: Box, b: Box): Box | undefined {
  const r = Math.max(a.r, b.r);
  const c = Math.max(a.c, b.c);
  const rows = Math.min(a.r + a.rows, b.r + b.rows) - r;
  const cols = Math.min(a.c + a.cols, b.c + b.cols) - c;
  return rows > 0 && cols > 0 ? { r, c, rows, cols } : undefined;
}

export function bounding(a: Box, b: Box): Box {
  const r = Math.min(a.r, b.r);
  const c = Math.min(a.c, b.c);
  return {
    r,
    c,
    rows: Math.max(a.r + a.rows, b.r + b.rows) - r,
    cols: Math.max(a.c + a.cols, b.c + b.cols) - c,
  };
}

export function contains(outer: Box, inner: Box): boolean {
  const common = intersection(outer, inner);
  return common !== undefined && sameBox(common, inner);
}

export function sameBox(a: Box, b: Box): boolean {
  return a.r === b.r && a.c === b.c && a.rows === b.rows && a.cols === b.cols;
}

export function isOnSheet({ r, c, rows, cols }: Box): boolean {
  return r >= 0 && c >= 0 && rows >= 1 && cols >= 1 && r + rows <= MAX_ROWS && c + cols <= MAX_COLS;
}

export const isEntireRow = (box: Box) => box.c === 0 && box.cols >= MAX_COLS;
export const isEntireColumn = (box: Box) => box.r === 0 && box.rows >= MAX_ROWS;
export const WHOLE_SHEET: Box = { r: 0, c: 0, rows: MAX_ROWS, cols: MAX_COLS };

/** The smallest box around the cells in use; undefined when none is. */
export function trimmed({ r, c, rows, cols }: Box, used: (i: number, j: number) => boolean): Box | undefined {
  let [top, left, bottom, right] = [rows, cols, -1, -1];
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j++) {
      if (!used(i, j)) continue;
      top = Math.min(top, i);
      left = Math.min(left, j);
      bottom = Math.max(bottom, i);
      right = Math.max(right, j);
    }
  }
  return bottom < 0 ? undefined : { r: r + top, c: c + left, rows: bottom - top + 1, cols: right - left + 1 };
}
