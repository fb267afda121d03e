import type { Box, CellStyle, Line, Side } from "../../../grid/grid";
import { toWord } from "../../protocol/arguments";
import { HostError } from "../../protocol/errors";
import { Model, rowsFor, table } from "../../protocol/members";
import type { Range } from "../range/range";
import { toColor } from "./style-access";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type SideIndex = (typeof SIDES)[number];

const STYLES = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Style = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

/** Excel's style and weight are one kind of line in the grid. */
const LINES: { readonly [line in Line]: readonly [Style, Weight] } = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
};

const byWeight: { readonly [weight in Weight]: Line } = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};
const byStyle: { readonly [style in Exclude<Style, "None" | "Continuous">]: Line } = {
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
};

type Border = { readonly line: Line; readonly color: string } | null;

/** The cells that carry a line, and on which side of theirs. */
function strip(box: Box, side: SideIndex): { readonly box: Box; readonly side: Side } | undefined {
  switch (side) {
    case "EdgeTop":
      return { box: { ...box, rows: 1 }, side: "top" };
    case "EdgeBottom":
      return { box: { ...box, r: box.r + box.rows - 1, rows: 1 }, side: "bottom" };
    case "EdgeLeft":
      return { box: { ...box, cols: 1 }, side: "left" };
    case "EdgeRight":
      return { box: { ...box, c: box.c + box.cols - 1, cols: 1 }, side: "right" };
    case "InsideHorizontal":
      return box.rows > 1 ? { box: { ...box, rows: box.rows - 1 }, side: "bottom" } : undefined;
    case "InsideVertical":
      return box.cols > 1 ? { box: { ...box, cols: box.cols - 1 }, side: "right" } : undefined;
  }
}

class RangeBorder extends Model {
  /** What was set through this object: reading it back from every cell is dear. */
  private known: { readonly border: Border } | undefined;

  constructor(
    readonly range: Range,
    readonly side: SideIndex,
  ) {
    super();
  }

  override get key() {
    return this.side;
  }

  override get members() {
    return RANGE_BORDER;
  }

  /** The line all cells share; undefined when they differ. */
  get border(): Border | undefined {
    if (this.known) return this.known.border;
    const { ctx, sheetId, clipped } = this.range;
    const where = strip(clipped, this.side);
    if (!where) return null;
    const pick = (style: CellStyle): Border => style.borders?.[where.side] ?? null;
    const [first, ...rest] = ctx.grid.styles(sheetId, where.box).flat().map(pick);
    const same = rest.every((border) => border?.line === first?.line && border?.color === first?.color);
    return same ? (first ?? null) : undefined;
  }

  change(change: (border: NonNullable<Border>) => Border): void {
    this.range.demandWritable("allowFormatCells");
    const { ctx, sheetId, clipped } = this.range;
    const where = strip(clipped, this.side);
    const border = change(this.border ?? { line: "thin", color: "#000000" });
    this.known = { border };
    if (where) ctx.grid.setStyle(sheetId, where.box, { borders: { [where.side]: border } });
  }
}

const border = rowsFor<RangeBorder>();
export const RANGE_BORDER = table("RangeBorder", {
  color: border.scalar(
    1,
    (target) => target.border?.color ?? "#000000",
    (target, value) => target.change(({ line }) => ({ line, color: toColor(value) })),
  ),
  sideIndex: border.scalar(1, (target) => target.side),
  style: border.scalar(
    1,
    ({ border: is }) => (is === undefined ? null : is === null ? "None" : LINES[is.line][0]),
    (target, value) => {
      const style = toWord(value, STYLES);
      target.change(({ line, color }) => {
        if (style === "None") return null;
        if (style === "Continuous") return { line: LINES[line][0] === "Continuous" ? line : "thin", color };
        return { line: byStyle[style], color };
      });
    },
  ),
  weight: border.scalar(
    1,
    ({ border: is }) => (is === undefined ? null : is === null ? "Thin" : LINES[is.line][1]),
    (target, value) => {
      const weight = toWord(value, WEIGHTS);
      target.change(({ color }) => ({ line: byWeight[weight], color }));
    },
  ),
});

export class RangeBorderCollection extends Model {
  constructor(readonly range: Range) {
    super();
  }

  override get members() {
    return RANGE_BORDERS;
  }

  get all(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.range, side));
  }
}

const borders = rowsFor<RangeBorderCollection>();
export const RANGE_BORDERS = table("RangeBorderCollection", {
  count: borders.scalar(1, () => SIDES.length),
  getItem: borders.method(1, ({ range }, args) => {
    const key = args.key(0);
    if (/^Diagonal/i.test(key)) throw new HostError("NotImplemented", "diagonal lines");
    return new RangeBorder(range, toWord(key, SIDES));
  }),
  getItemAt: borders.method(1, ({ all }, args) => {
    const item = all[args.integer(0)];
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }),
  items: borders.items(1, ({ all }) => all),
});
