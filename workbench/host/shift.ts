import type { Box } from "../grid/grid";

/** Rows or columns that came (`count` > 0) or went (`count` < 0) at a place. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

/**
 * Where a box stands afterwards, as a reference in a formula would; undefined when all of it is gone.
 *
 * @example
 * shiftBox({ r: 5, c: 0, rows: 3, cols: 1 }, { axis: "rows", at: 6, count: 2 })
 * //=> { r: 5, c: 0, rows: 5, cols: 1 }
 */
export function shiftBox(box: Box, { axis, at, count }: Shift): Box | undefined {
  const [start, length] = axis === "rows" ? [box.r, box.rows] : [box.c, box.cols];
  const moved = count >= 0 ? inserted(start, length, at, count) : deleted(start, length, at, -count);
  if (!moved) return undefined;
  return axis === "rows" ? { ...box, r: moved[0], rows: moved[1] } : { ...box, c: moved[0], cols: moved[1] };
}

type Span = readonly [start: number, length: number];

function inserted(start: number, length: number, at: number, count: number): Span {
  if (at <= start) return [start + count, length];
  return at < start + length ? [start, length + count] : [start, length];
}

function deleted(start: number, length: number, at: number, count: number): Span | undefined {
  const end = at + count;
  const before = Math.max(0, Math.min(start, end) - at); // removed in front of it
  const inside = Math.max(0, Math.min(start + length, end) - Math.max(start, at));
  return inside >= length ? undefined : [start - (start > at ? before : 0), length - inside];
}
