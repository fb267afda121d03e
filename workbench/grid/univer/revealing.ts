/**
 * A cell that is gone to or edited comes wholly into view, beside the frozen rows and columns: Univer scrolls as if the columns
 * were as wide as the frozen ones, and takes a cell of which a part shows for one in view. And where there is no room for its
 * editor, as when frozen columns fill the view, no letter but the first would be taken in.
 */
import { SheetCellEditorResizeService, SheetsScrollRenderController } from "@univerjs/sheets-ui";

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Puts our ways into Univer's: where the keys, the box of names and the editor scroll, and where the editor's room is measured. */
export function revealEditedCells(): void {
  const scrolling: any = SheetsScrollRenderController.prototype;
  const scroll = scrolling._scrollToCell;
  scrolling._scrollToCell = function (row: number, column: number, forceTop = false, forceLeft = false): boolean {
    return forceTop || forceLeft ? scroll.call(this, row, column, forceTop, forceLeft) : reveal(this, row, column);
  };
  const editor: any = SheetCellEditorResizeService.prototype;
  const measure = editor._getEditorMaxSize;
  editor._getEditorMaxSize = function (cell: { readonly startX: number; readonly endX: number }, ...more: unknown[]): unknown {
    const size = measure.call(this, cell, ...more);
    return size && { ...size, width: Math.max(size.width, cell.endX - cell.startX) };
  };
}

function reveal(controller: any, row: number, column: number): boolean {
  const view = controller._getSheetObject()?.scene.getViewport("viewMain");
  const skeleton = controller._sheetSkeletonManagerService.getCurrentSkeleton();
  if (!view || !skeleton) return false;
  const { viewBound } = view.calcViewportInfo();
  const { startX, endX, startY, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const { xSplit, ySplit, startColumn, startRow } = controller._context.unit.getActiveSheet().getFreeze();
  const frozenColumn = xSplit > 0 && column < startColumn;
  const frozenRow = ySplit > 0 && row < startRow;
  const x = frozenColumn ? 0 : way({ from: viewBound.left, to: viewBound.right }, { from: startX, to: endX });
  const y = frozenRow ? 0 : way({ from: viewBound.top, to: viewBound.bottom }, { from: startY, to: endY });
  if (x === 0 && y === 0) return false;
  view.scrollToViewportPos({ viewportScrollX: view.viewportScrollX + x, viewportScrollY: view.viewportScrollY + y });
  return true;
}

/** The least to scroll; of a cell larger than the view its beginning shows. */
function way(view: Span, cell: Span): number {
  if (cell.from < view.from) return cell.from - view.from;
  return Math.max(0, Math.min(cell.to - view.to, cell.from - view.from));
}
