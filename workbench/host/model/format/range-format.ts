import { toFlag, toNumber, toText, toWord } from "../../protocol/arguments";
import { HostError } from "../../protocol/errors";
import { Model, rowsFor, table } from "../../protocol/members";
import type { Range } from "../range/range";
import { autofitColumns, autofitRows } from "./autofit";
import { RangeBorderCollection } from "./borders";
import { apply, common, toColor } from "./style-access";

/** The grid measures pixels, Excel points. */
export const POINTS_PER_PIXEL = 0.75;

const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;
const UNDERLINE = ["None", "Single"] as const;

export class RangeFormat extends Model {
  constructor(readonly range: Range) {
    super();
  }

  override get members() {
    return RANGE_FORMAT;
  }

  /** Null when the columns differ. */
  get columnWidth(): number | null {
    const { ctx, sheetId, clipped } = this.range;
    return same(clipped.cols, (j) => ctx.grid.columnWidth(sheetId, clipped.c + j));
  }

  get rowHeight(): number | null {
    const { ctx, sheetId, clipped } = this.range;
    return same(clipped.rows, (i) => ctx.grid.rowHeight(sheetId, clipped.r + i));
  }

  setColumnWidth(points: number): void {
    if (points < 0) throw new HostError("InvalidArgument");
    this.range.demandWritable("allowFormatColumns");
    const { ctx, sheetId, clipped } = this.range;
    ctx.grid.setColumnWidth(sheetId, clipped.c, clipped.cols, points / POINTS_PER_PIXEL);
  }

  setRowHeight(points: number): void {
    if (points < 0 || points > 409.5) throw new HostError("InvalidArgument");
    this.range.demandWritable("allowFormatRows");
    const { ctx, sheetId, clipped } = this.range;
    ctx.grid.setRowHeight(sheetId, clipped.r, clipped.rows, points / POINTS_PER_PIXEL);
  }
}

function same(count: number, pixels: (index: number) => number): number | null {
  const first = pixels(0);
  for (let i = 1; i < count; i++) if (pixels(i) !== first) return null;
  return first * POINTS_PER_PIXEL;
}

const format = rowsFor<RangeFormat>();
export const RANGE_FORMAT = table("RangeFormat", {
  autofitColumns: format.method(2, ({ range }) => autofitColumns(range)),
  autofitRows: format.method(2, ({ range }) => autofitRows(range)),
  borders: format.object(1, ({ range }) => new RangeBorderCollection(range)),
  columnWidth: format.scalar(
    2,
    (target) => target.columnWidth,
    (target, value) => target.setColumnWidth(toNumber(value)),
  ),
  fill: format.object(1, ({ range }) => new RangeFill(range)),
  font: format.object(1, ({ range }) => new RangeFont(range)),
  horizontalAlignment: format.scalar(
    1,
    ({ range }) => common(range, (style) => toWord(style.horizontal ?? "general", HORIZONTAL)),
    ({ range }, value) => apply(range, { horizontal: lower(toWord(value, HORIZONTAL)) }),
  ),
  rowHeight: format.scalar(
    2,
    (target) => target.rowHeight,
    (target, value) => target.setRowHeight(toNumber(value)),
  ),
  textOrientation: format.scalar(
    7,
    ({ range }) => common(range, (style) => style.rotation ?? 0),
    ({ range }, value) => apply(range, { rotation: toNumber(value) }),
  ),
  verticalAlignment: format.scalar(
    1,
    ({ range }) => common(range, (style) => toWord(style.vertical ?? "bottom", VERTICAL)),
    ({ range }, value) => apply(range, { vertical: lower(toWord(value, VERTICAL)) }),
  ),
  wrapText: format.scalar(
    1,
    ({ range }) => common(range, (style) => style.wrap ?? false),
    ({ range }, value) => apply(range, { wrap: toFlag(value) }),
  ),
});

function lower<T extends string>(word: T): Lowercase<T> {
  return word.toLowerCase() as Lowercase<T>;
}

class RangeFill extends Model {
  constructor(readonly range: Range) {
    super();
  }

  override get members() {
    return RANGE_FILL;
  }
}

const fill = rowsFor<RangeFill>();
export const RANGE_FILL = table("RangeFill", {
  clear: fill.method(1, ({ range }) => apply(range, { fill: null })),
  // of cells that differ: // unverified
  color: fill.scalar(
    1,
    ({ range }) => common(range, (style) => style.fill?.toUpperCase() ?? "#FFFFFF") ?? "",
    ({ range }, value) => apply(range, { fill: toColor(value) }),
  ),
});

class RangeFont extends Model {
  constructor(readonly range: Range) {
    super();
  }

  override get members() {
    return RANGE_FONT;
  }
}

const font = rowsFor<RangeFont>();
export const RANGE_FONT = table("RangeFont", {
  bold: font.scalar(
    1,
    ({ range }) => common(range, (style) => style.bold ?? false),
    ({ range }, value) => apply(range, { bold: toFlag(value) }),
  ),
  color: font.scalar(
    1,
    ({ range }) => common(range, (style) => style.color?.toUpperCase() ?? "#000000") ?? "",
    ({ range }, value) => apply(range, { color: toColor(value) }),
  ),
  italic: font.scalar(
    1,
    ({ range }) => common(range, (style) => style.italic ?? false),
    ({ range }, value) => apply(range, { italic: toFlag(value) }),
  ),
  name: font.scalar(
    1,
    ({ range }) => common(range, (style) => style.font ?? "Calibri"),
    ({ range }, value) => apply(range, { font: toText(value) }),
  ),
  size: font.scalar(
    1,
    ({ range }) => common(range, (style) => style.size ?? 11),
    ({ range }, value) => apply(range, { size: toNumber(value) }),
  ),
  strikethrough: font.scalar(
    9,
    ({ range }) => common(range, (style) => style.strike ?? false),
    ({ range }, value) => apply(range, { strike: toFlag(value) }),
  ),
  underline: font.scalar(
    1,
    ({ range }) => common(range, (style) => (style.underline ? "Single" : "None")),
    ({ range }, value) => apply(range, { underline: toWord(value, UNDERLINE) === "Single" }),
  ),
});
