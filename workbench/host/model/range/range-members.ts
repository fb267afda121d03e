import { toFlag } from "../../protocol/arguments";
import { HostError } from "../../protocol/errors";
import { rowsFor, table } from "../../protocol/members";
import { ConditionalFormatCollection } from "../format/conditional-formats";
import { DataValidation } from "../format/data-validation";
import { RangeFormat } from "../format/range-format";
import { Worksheet } from "../worksheet/worksheet";
import { type Range, toRange } from "./range";
import { type ApplyTo, clear, copyFrom, insert, merge, remove, unmerge } from "./range-changes";
import { RangeSort } from "./range-sort";

const { scalar, object, method } = rowsFor<Range>();

const APPLY_TO: readonly ApplyTo[] = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"];

function found(range: Range | null): Range {
  if (!range) throw new HostError("ItemNotFound");
  return range;
}

export const RANGE = table(
  "Range",
  {
    // where it is
    address: scalar(1, (range) => range.address),
    addressLocal: scalar(1, (range) => range.address),
    cellCount: scalar(1, (range) => range.cellCount),
    columnCount: scalar(1, (range) => range.box.cols),
    columnIndex: scalar(1, (range) => range.box.c),
    isEntireColumn: scalar(7, (range) => range.isEntireColumn),
    isEntireRow: scalar(7, (range) => range.isEntireRow),
    rowCount: scalar(1, (range) => range.box.rows),
    rowIndex: scalar(1, (range) => range.box.r),
    worksheet: object(1, (range) => new Worksheet(range.ctx, range.sheetId)),

    // what it holds
    formulas: scalar(
      1,
      (range) => range.formulas,
      (range, value) => range.setValues(value),
    ),
    hasSpill: scalar(12, (range) => range.hasSpill),
    numberFormat: scalar(
      1,
      (range) => range.numberFormat,
      (range, value) => range.setNumberFormat(value),
    ),
    text: scalar(1, (range) => range.text),
    valueTypes: scalar(1, (range) => range.valueTypes),
    values: scalar(
      1,
      (range) => range.values,
      (range, value) => range.setValues(value),
    ),

    // how it looks
    columnHidden: scalar(
      2,
      (range) => range.columnHidden,
      (range, value) => range.setColumnHidden(toFlag(value)),
    ),
    conditionalFormats: object(6, (range) => new ConditionalFormatCollection(range)),
    dataValidation: object(8, (range) => new DataValidation(range)),
    format: object(1, (range) => new RangeFormat(range)),
    hidden: scalar(2, (range) => hidden(range)),
    rowHidden: scalar(
      2,
      (range) => range.rowHidden,
      (range, value) => range.setRowHidden(toFlag(value)),
    ),

    // other ranges
    getAbsoluteResizedRange: method(7, (range, args) => range.at({ ...range.box, rows: args.integer(0), cols: args.integer(1) })),
    getBoundingRect: method(1, (range, args) => range.boundingRect(toRange(range.ctx, args.raw(0), range.sheetId))),
    getCell: method(1, (range, args) => range.cell(args.integer(0), args.integer(1))),
    getColumn: method(1, (range, args) => range.column(args.integer(0))),
    getColumnsAfter: method(2, (range, args) => beside(range, "after", args.integer(0, 1))),
    getColumnsBefore: method(2, (range, args) => beside(range, "before", args.integer(0, 1))),
    getEntireColumn: method(1, (range) => range.entireColumn()),
    getEntireRow: method(1, (range) => range.entireRow()),
    getIntersection: method(1, (range, args) => found(range.intersectionOrNull(toRange(range.ctx, args.raw(0), range.sheetId)))),
    getIntersectionOrNullObject: method(4, (range, args) =>
      range.intersectionOrNull(toRange(range.ctx, args.raw(0), range.sheetId)),
    ),
    getLastCell: method(1, (range) => range.cell(range.box.rows - 1, range.box.cols - 1)),
    getLastColumn: method(1, (range) => range.column(range.box.cols - 1)),
    getLastRow: method(1, (range) => range.row(range.box.rows - 1)),
    getOffsetRange: method(1, (range, args) => range.offset(args.integer(0), args.integer(1))),
    getResizedRange: method(2, (range, args) => range.resized(args.integer(0), args.integer(1))),
    getRow: method(1, (range, args) => range.row(args.integer(0))),
    getRowsAbove: method(2, (range, args) => beside(range, "above", args.integer(0, 1))),
    getRowsBelow: method(2, (range, args) => beside(range, "below", args.integer(0, 1))),
    getSpillParent: method(12, async (range) => found(await range.spillParentOrNull())),
    getSpillParentOrNullObject: method(12, (range) => range.spillParentOrNull()),
    getSpillingToRange: method(12, async (range) => found(await range.spillingToOrNull())),
    getSpillingToRangeOrNullObject: method(12, (range) => range.spillingToOrNull()),
    getUsedRange: method(1, async (range, args) => found(await range.usedOrNull(args.flag(0)))),
    getUsedRangeOrNullObject: method(4, (range, args) => range.usedOrNull(args.flag(0))),

    // what it does
    calculate: method(6, (range) => recalculate(range)),
    clear: method(1, (range, args) => clear(range, args.word(0, APPLY_TO, "All"))),
    copyFrom: method(9, (range, args) => copyFrom(range, args)),
    delete: method(1, (range, args) => remove(range, args.word(0, ["Up", "Left"]))),
    insert: method(1, (range, args) => insert(range, args.word(0, ["Down", "Right"]))),
    merge: method(2, (range, args) => merge(range, args.flag(0))),
    select: method(1, (range) => range.ctx.grid.select(range.sheetId, range.clipped)),
    setDirty: method(9, (range) => recalculate(range)),
    sort: object(2, (range) => new RangeSort(range)),
    unmerge: method(2, (range) => unmerge(range)),
    _ValidateArraySize: method(3, (range, args) => range.validateArraySize(args.integer(0), args.integer(1))),
  },
  true,
);

function recalculate(range: Range): void {
  range.ctx.grid.recalculate([{ sheetId: range.sheetId, box: range.clipped }]);
}

/** All of it is hidden, none of it, or (null) a part. */
function hidden(range: Range): boolean | null {
  const { rowHidden, columnHidden } = range;
  if (rowHidden === true || columnHidden === true) return true;
  return rowHidden === null || columnHidden === null ? null : false;
}

/** Rows above … columns after; a negative count counts on the other side. */
function beside(range: Range, side: "above" | "below" | "before" | "after", count: number): Range {
  const { r, c, rows, cols } = range.box;
  if (count === 0) throw new HostError("InvalidArgument");
  const size = Math.abs(count);
  const forward = (side === "below" || side === "after") === count > 0;
  if (side === "above" || side === "below") return range.at({ ...range.box, r: forward ? r + rows : r - size, rows: size });
  return range.at({ ...range.box, c: forward ? c + cols : c - size, cols: size });
}
