/**
 * A cell that is gone to or edited comes wholly into view, beside the frozen rows and columns. Univer takes a cell of which a part
 * shows for one in view; an editor that opens where there is no room then takes in the first letter only.
 */
import { SheetsScrollRenderController } from "@univerjs/sheets-ui";

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Puts our way of scrolling into the one place of Univer's that the keys, the box of names and the editor go through. */
export function revealWholeCells(): void {
  const controller: any = SheetsScrollRenderController.prototype;
  const original = controller._scrollToCell;
  if (original.reveals) return;
  const reveal = function (this: any, row: number, column: number, forceTop = false, forceLeft = false): boolean {
    if (forceTop || forceLeft) return original.call(this, row, column, forceTop, forceLeft);
    const view = this._getSheetObject()?.scene.getViewport("viewMain");
    const skeleton = this._sheetSkeletonManagerService.getCurrentSkeleton();
    if (!view || !skeleton) return false;
    const { viewBound } = view.calcViewportInfo();
    const cell = skeleton.getCellWithCoordByIndex(row, column, false);
    const { xSplit, ySplit, startColumn, startRow } = this._context.unit.getActiveSheet().getFreeze();
    const x =
      xSplit > 0 && column < startColumn
        ? 0
        : way({ from: viewBound.left, to: viewBound.right }, { from: cell.startX, to: cell.endX });
    const y =
      ySplit > 0 && row < startRow ? 0 : way({ from: viewBound.top, to: viewBound.bottom }, { from: cell.startY, to: cell.endY });
    if (x === 0 && y === 0) return false;
    view.scrollToViewportPos({ viewportScrollX: view.viewportScrollX + x, viewportScrollY: view.viewportScrollY + y });
    return true;
  };
  controller._scrollToCell = Object.assign(reveal, { reveals: true });
}

/** The least to scroll; of a cell larger than the view its beginning shows. */
function way(view: Span, cell: Span): number {
  if (cell.from < view.from) return cell.from - view.from;
  return Math.max(0, Math.min(cell.to - view.to, cell.from - view.from));
}
