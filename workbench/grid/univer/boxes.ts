/** Univer's ranges and our boxes. */
import type { Box } from "../grid";

export interface UniverRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export function toRange(box: Box): UniverRange {
  return { startRow: box.r, startColumn: box.c, endRow: box.r + box.rows - 1, endColumn: box.c + box.cols - 1 };
}

export function toBox(range: UniverRange): Box {
  return {
    r: range.startRow,
    c: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    cols: range.endColumn - range.startColumn + 1,
  };
}

export function overlap(a: Box, b: Box): boolean {
  return a.r < b.r + b.rows && b.r < a.r + a.rows && a.c < b.c + b.cols && b.c < a.c + a.cols;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.r <= inner.r &&
    outer.c <= inner.c &&
    inner.r + inner.rows <= outer.r + outer.rows &&
    inner.c + inner.cols <= outer.c + outer.cols
  );
}

/** One value for each cell of the box; `make` gets the cell's row and column on the sheet. */
export function perCell<T>(box: Box, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: box.rows }, (_, i) => Array.from({ length: box.cols }, (_, j) => make(box.r + i, box.c + j)));
}

/** Grows a box cell by cell. */
export class Bounds {
  private r1 = Infinity;
  private c1 = Infinity;
  private r2 = -1;
  private c2 = -1;

  add(r: number, c: number): void {
    this.r1 = Math.min(this.r1, r);
    this.c1 = Math.min(this.c1, c);
    this.r2 = Math.max(this.r2, r);
    this.c2 = Math.max(this.c2, c);
  }

  addBox({ r, c, rows, cols }: Box): void {
    this.add(r, c);
    this.add(r + rows - 1, c + cols - 1);
  }

  get box(): Box | undefined {
    if (this.r2 < 0) return undefined;
    return { r: this.r1, c: this.c1, rows: this.r2 - this.r1 + 1, cols: this.c2 - this.c1 + 1 };
  }
}
