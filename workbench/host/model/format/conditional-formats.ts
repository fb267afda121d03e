import type { CellStyle, FormulaFormat } from "../../../grid/grid";
import { toFlag, toText } from "../../protocol/arguments";
import { HostError } from "../../protocol/errors";
import { Model, rowsFor, table } from "../../protocol/members";
import { intersection } from "../range/boxes";
import type { Range } from "../range/range";
import { toColor } from "./style-access";

/** Conditional formats that touch a range. They are read from the grid each time: only formulas, what else files may bring is kept by nobody here. */
export class ConditionalFormatCollection extends Model {
  constructor(readonly range: Range) {
    super();
  }

  override get members() {
    return CONDITIONAL_FORMATS;
  }

  get all(): ConditionalFormat[] {
    const { ctx, sheetId, clipped } = this.range;
    return ctx.grid
      .formulaFormats(sheetId)
      .filter(({ boxes }) => boxes.some((box) => intersection(box, clipped)))
      .map(({ id }) => new ConditionalFormat(this.range, id));
  }

  find(id: string): ConditionalFormat | null {
    return this.all.find((format) => format.key === id) ?? null;
  }

  /** Until a formula is set it applies nowhere. */
  add(): ConditionalFormat {
    this.range.demandWritable("allowFormatCells");
    const { ctx, sheetId, clipped } = this.range;
    const id = ctx.grid.setFormulaFormat(sheetId, {
      boxes: [clipped],
      formula: "=FALSE",
      stopIfTrue: false,
      style: {},
    });
    return new ConditionalFormat(this.range, id);
  }

  clear(): void {
    for (const format of this.all) format.delete();
  }
}

const collection = rowsFor<ConditionalFormatCollection>();
export const CONDITIONAL_FORMATS = table("ConditionalFormatCollection", {
  add: collection.method(6, (target, args) => {
    const type = args.text(0);
    if (type !== "Custom") throw new HostError("NotImplemented", `a conditional format of type ${type}`);
    return target.add();
  }),
  clearAll: collection.method(6, (target) => target.clear()),
  getCount: collection.method(6, ({ all }) => all.length),
  getItem: collection.method(6, (target, args) => found(target.find(args.key(0)))),
  getItemAt: collection.method(6, ({ all }, args) => {
    const item = all[args.integer(0)];
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }),
  getItemOrNullObject: collection.method(14, (target, args) => target.find(args.key(0))),
  items: collection.items(6, ({ all }) => all),
});

function found(format: ConditionalFormat | null): ConditionalFormat {
  if (!format) throw new HostError("ItemNotFound");
  return format;
}

class ConditionalFormat extends Model {
  constructor(
    readonly range: Range,
    readonly id: string,
  ) {
    super();
  }

  override get key() {
    return this.id;
  }

  override get members() {
    return CONDITIONAL_FORMAT;
  }

  get format(): FormulaFormat {
    const format = this.range.ctx.grid.formulaFormats(this.range.sheetId).find(({ id }) => id === this.id);
    if (!format) throw new HostError("ItemNotFound");
    return format;
  }

  change(change: Partial<Omit<FormulaFormat, "id">>): void {
    this.range.demandWritable("allowFormatCells");
    this.range.ctx.grid.setFormulaFormat(this.range.sheetId, { ...this.format, ...change });
  }

  restyle(style: FormulaFormat["style"]): void {
    this.change({ style: { ...this.format.style, ...style } });
  }

  /** Without what the names say. */
  unstyle(...names: (keyof FormulaFormat["style"] & keyof CellStyle)[]): void {
    const kept = Object.entries(this.format.style).filter(([name]) => !names.some((gone) => gone === name));
    this.change({ style: Object.fromEntries(kept) });
  }

  delete(): void {
    this.range.demandWritable("allowFormatCells");
    this.range.ctx.grid.removeFormulaFormat(this.range.sheetId, this.id);
  }

  get priority(): number {
    return this.range.ctx.grid.formulaFormats(this.range.sheetId).findIndex(({ id }) => id === this.id);
  }

  get onlyRange(): Range | null {
    const [box, ...rest] = this.format.boxes;
    return box && rest.length === 0 ? this.range.at(box) : null;
  }
}

const conditional = rowsFor<ConditionalFormat>();
export const CONDITIONAL_FORMAT = table("ConditionalFormat", {
  custom: conditional.object(6, (format) => new Part(format, CUSTOM_CONDITIONAL_FORMAT)),
  customOrNullObject: conditional.object(6, (format) => new Part(format, CUSTOM_CONDITIONAL_FORMAT)),
  delete: conditional.method(6, (format) => format.delete()),
  getRange: conditional.method(6, ({ onlyRange }) => {
    if (!onlyRange) throw new HostError("InvalidOperation", "the format stands on several ranges");
    return onlyRange;
  }),
  getRangeOrNullObject: conditional.method(6, ({ onlyRange }) => onlyRange),
  id: conditional.scalar(6, ({ id }) => id),
  priority: conditional.scalar(6, ({ priority }) => priority),
  stopIfTrue: conditional.scalar(
    6,
    ({ format }) => format.stopIfTrue,
    (target, value) => target.change({ stopIfTrue: toFlag(value) }),
  ),
  type: conditional.scalar(6, () => "Custom"),
});

/** Rule, format, font and fill: faces of one conditional format. */
class Part extends Model {
  constructor(
    readonly owner: ConditionalFormat,
    override readonly members: ReturnType<typeof table>,
  ) {
    super();
  }
}

const part = rowsFor<Part>();

export const CONDITIONAL_RULE = table("ConditionalFormatRule", {
  formula: part.scalar(
    6,
    ({ owner }) => owner.format.formula,
    ({ owner }, value) => {
      const text = toText(value);
      if (text === "") throw new HostError("InvalidArgument");
      owner.change({ formula: text.startsWith("=") ? text : `=${text}` });
    },
  ),
});

export const CONDITIONAL_FONT = table("ConditionalRangeFont", {
  bold: part.scalar(
    6,
    ({ owner }) => owner.format.style.bold ?? null,
    ({ owner }, value) => owner.restyle({ bold: toFlag(value) }),
  ),
  clear: part.method(6, ({ owner }) => owner.unstyle("bold", "color", "italic", "strike")),
  color: part.scalar(
    6,
    ({ owner }) => owner.format.style.color ?? "",
    ({ owner }, value) => owner.restyle({ color: toColor(value) }),
  ),
  italic: part.scalar(
    6,
    ({ owner }) => owner.format.style.italic ?? null,
    ({ owner }, value) => owner.restyle({ italic: toFlag(value) }),
  ),
  strikethrough: part.scalar(
    6,
    ({ owner }) => owner.format.style.strike ?? null,
    ({ owner }, value) => owner.restyle({ strike: toFlag(value) }),
  ),
});

export const CONDITIONAL_FILL = table("ConditionalRangeFill", {
  clear: part.method(6, ({ owner }) => owner.unstyle("fill")),
  color: part.scalar(
    6,
    ({ owner }) => owner.format.style.fill ?? "",
    ({ owner }, value) => owner.restyle({ fill: toColor(value) }),
  ),
});

export const CONDITIONAL_RANGE_FORMAT = table("ConditionalRangeFormat", {
  fill: part.object(6, ({ owner }) => new Part(owner, CONDITIONAL_FILL)),
  font: part.object(6, ({ owner }) => new Part(owner, CONDITIONAL_FONT)),
});

export const CUSTOM_CONDITIONAL_FORMAT = table("CustomConditionalFormat", {
  format: part.object(6, ({ owner }) => new Part(owner, CONDITIONAL_RANGE_FORMAT)),
  rule: part.object(6, ({ owner }) => new Part(owner, CONDITIONAL_RULE)),
});
