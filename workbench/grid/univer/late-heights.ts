/**
 * Univer 0.25.1 goes on fitting the heights of rows when the browser is idle, also of a workbook that has been thrown away since,
 * and fails there. Of such a one no height is wanted any more.
 */
import { SpreadsheetSkeleton } from "@univerjs/engine-render";

export function dropLateHeights(): void {
  const skeleton: any = SpreadsheetSkeleton.prototype;
  const original = skeleton.calculateAutoHeightInRange;
  if (original.drops) return;
  const calculate = function (this: any, ranges: unknown): unknown {
    return this._worksheetData == null ? [] : original.call(this, ranges);
  };
  skeleton.calculateAutoHeightInRange = Object.assign(calculate, { drops: true });
}
