import { boxAddress, parseBox } from "../grid/a1";
import type { Box } from "../grid/grid";

/** `A1:B2 D4` as boxes; whole columns and rows, and what lies below the grid's last row, are cut at its edges. */
export function boxesOf(sqref: string, size: { readonly rows: number; readonly cols: number }): Box[] {
  return sqref.split(/\s+/).flatMap((part) => {
    const box = parseBox(part);
    if (!box || box.r >= size.rows || box.c >= size.cols) return [];
    return [{ ...box, rows: Math.min(box.rows, size.rows - box.r), cols: Math.min(box.cols, size.cols - box.c) }];
  });
}

export function sqrefOf(boxes: readonly Box[]): string {
  return boxes.map(boxAddress).join(" ");
}

export function isInside(box: Box, r: number, c: number): boolean {
  return r >= box.r && r < box.r + box.rows && c >= box.c && c < box.c + box.cols;
}
