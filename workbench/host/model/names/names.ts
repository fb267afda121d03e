import { absoluteAddress, parseBox, quoteSheet } from "../../../grid/a1";
import type { NamedRange } from "../../../grid/grid";
import { toFlag, toText } from "../../protocol/arguments";
import { HostError } from "../../protocol/errors";
import { Model, rowsFor, table } from "../../protocol/members";
import type { HostContext } from "../context";
import { Range } from "../range/range";
import { Worksheet } from "../worksheet/worksheet";
import { rangeOf, valueOf } from "./name-value";

/** Letters of any language, digits, dots, underlines; nothing that reads as a cell. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u;

export class NamedItem extends Model {
  constructor(
    readonly ctx: HostContext,
    readonly name: string,
    readonly scope: string | undefined,
  ) {
    super();
  }

  override get key() {
    return this.name;
  }

  override get members() {
    return NAMED_ITEM;
  }

  get item(): NamedRange {
    const item = this.ctx.grid.names().find(({ name, sheetId }) => name === this.name && sheetId === this.scope);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }

  change(change: Partial<Pick<NamedRange, "formula" | "visible" | "comment">>): void {
    this.ctx.grid.setName({ ...this.item, ...change });
  }

  get range(): Range | null {
    return rangeOf(this.ctx, this.item);
  }

  get worksheet(): Worksheet | null {
    return this.scope === undefined ? null : new Worksheet(this.ctx, this.scope);
  }
}

const withSign = (formula: string) => (formula.startsWith("=") ? formula : `=${formula}`);

const { scalar, object, method } = rowsFor<NamedItem>();
export const NAMED_ITEM = table("NamedItem", {
  comment: scalar(
    4,
    ({ item }) => item.comment ?? "",
    (target, value) => target.change({ comment: toText(value) }),
  ),
  delete: method(4, ({ ctx, item }) => ctx.grid.removeName(item.name, item.sheetId)),
  formula: scalar(
    7,
    ({ item }) => withSign(item.formula),
    (target, value) => target.change({ formula: toText(value).replace(/^=/, "") }),
  ),
  // what Excel answers for a name without a range is not known // unverified
  getRange: method(1, ({ range }) => {
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }),
  getRangeOrNullObject: method(4, ({ range }) => range),
  name: scalar(1, ({ item }) => item.name),
  scope: scalar(4, ({ scope }) => (scope === undefined ? "Workbook" : "Worksheet")),
  type: scalar(1, ({ ctx, item }) => valueOf(ctx, item).type),
  value: scalar(1, ({ ctx, item }) => valueOf(ctx, item).value),
  visible: scalar(
    1,
    ({ item }) => item.visible,
    (target, value) => target.change({ visible: toFlag(value) }),
  ),
  worksheet: object(4, ({ worksheet }) => {
    if (!worksheet) throw new HostError("ItemNotFound");
    return worksheet;
  }),
  worksheetOrNullObject: object(4, ({ worksheet }) => worksheet),
});

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollection extends Model {
  constructor(
    readonly ctx: HostContext,
    readonly scope?: string,
  ) {
    super();
  }

  override get members() {
    return NAMED_ITEMS;
  }

  get all(): NamedItem[] {
    return this.ctx.grid
      .names()
      .filter(({ sheetId }) => sheetId === this.scope)
      .map(({ name }) => new NamedItem(this.ctx, name, this.scope));
  }

  find(key: string): NamedItem | null {
    return this.all.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  add(name: string, reference: unknown, comment: string | undefined): NamedItem {
    if (!NAME.test(name) || name.length > 255 || parseBox(name) || /^(r|c|r\d+c\d+)$/i.test(name)) {
      throw new HostError("InvalidArgument", name);
    }
    if (this.find(name)) throw new HostError("ItemAlreadyExists", name);
    this.ctx.grid.setName({
      name,
      formula: toFormula(reference),
      visible: true,
      ...(this.scope === undefined ? {} : { sheetId: this.scope }),
      ...(comment === undefined ? {} : { comment }),
    });
    return new NamedItem(this.ctx, name, this.scope);
  }
}

/** A range, a formula (`=…`), or a constant: text is put in quotes. */
function toFormula(reference: unknown): string {
  if (reference instanceof Range) {
    return `${quoteSheet(reference.ctx.grid.sheetName(reference.sheetId))}!${absoluteAddress(reference.box)}`;
  }
  if (typeof reference === "number" || typeof reference === "boolean") return String(reference).toUpperCase();
  const text = toText(reference);
  return text.startsWith("=") ? text.slice(1) : `"${text.replace(/"/g, '""')}"`;
}

function found(item: NamedItem | null): NamedItem {
  if (!item) throw new HostError("ItemNotFound");
  return item;
}

const collection = rowsFor<NamedItemCollection>();
export const NAMED_ITEMS = table("NamedItemCollection", {
  add: collection.method(4, (names, args) => names.add(args.text(0), args.raw(1), args.optionalText(2))),
  getCount: collection.method(4, ({ all }) => all.length),
  getItem: collection.method(1, (names, args) => found(names.find(args.key(0)))),
  getItemOrNullObject: collection.method(4, (names, args) => names.find(args.key(0))),
  items: collection.items(1, ({ all }) => all),
});
