import type { Table as GridTable } from "../../../grid/grid";
import { toText } from "../../protocol/arguments";
import { HostError } from "../../protocol/errors";
import { Model, rowsFor, table } from "../../protocol/members";
import { demandWritable, type HostContext } from "../context";
import { intersection } from "../range/boxes";
import { Range, toRange } from "../range/range";
import { Worksheet } from "../worksheet/worksheet";
import { EVENT_TYPE } from "../worksheet/worksheet-events";

export class Table extends Model {
  constructor(
    readonly ctx: HostContext,
    readonly id: string,
  ) {
    super();
  }

  override get key() {
    return this.id;
  }

  override get members() {
    return TABLE;
  }

  get table(): GridTable {
    const found = this.ctx.grid.tables().find(({ id }) => id === this.id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  range(from: number, rows: number): Range {
    const { sheetId, box } = this.table;
    return new Range(this.ctx, sheetId, { ...box, r: box.r + from, rows });
  }

  async rename(name: string): Promise<void> {
    const taken = this.ctx.grid.tables().some((other) => other.id !== this.id && sameName(other.name, name));
    if (taken) throw new HostError("ItemAlreadyExists", name);
    demandWritable(this.ctx, this.table.sheetId);
    await this.ctx.grid.renameTable(this.id, name);
  }

  /** Takes the cells' contents with it. // unverified */
  async delete(): Promise<void> {
    const { sheetId, box } = this.table;
    demandWritable(this.ctx, sheetId);
    await this.ctx.grid.removeTable(this.id);
    this.ctx.grid.clear(sheetId, box, "contents");
  }

  async toRange(): Promise<Range> {
    const { sheetId, box } = this.table;
    demandWritable(this.ctx, sheetId);
    await this.ctx.grid.removeTable(this.id);
    return new Range(this.ctx, sheetId, box);
  }
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const { scalar, object, method, event } = rowsFor<Table>();
export const TABLE = table("Table", {
  convertToRange: method(2, (target) => target.toRange()),
  delete: method(1, (target) => target.delete()),
  getDataBodyRange: method(1, (target) => target.range(1, Math.max(1, target.table.box.rows - 1))),
  getHeaderRowRange: method(1, (target) => target.range(0, 1)),
  getRange: method(1, (target) => target.range(0, target.table.box.rows)),
  id: scalar(1, (target) => target.table.id),
  name: scalar(
    1,
    (target) => target.table.name,
    (target, value) => target.rename(toText(value)),
  ),
  onChanged: event(7, "DataChanged", EVENT_TYPE.tableChanged),
  showHeaders: scalar(1, () => true),
  worksheet: object(2, (target) => new Worksheet(target.ctx, target.table.sheetId)),
});

/** The tables of the workbook, or those of one sheet. */
export class TableCollection extends Model {
  constructor(
    readonly ctx: HostContext,
    readonly sheetId?: string,
  ) {
    super();
  }

  override get members() {
    return TABLES;
  }

  get all(): Table[] {
    return this.ctx.grid
      .tables()
      .filter((each) => this.sheetId === undefined || each.sheetId === this.sheetId)
      .map(({ id }) => new Table(this.ctx, id));
  }

  find(key: string): Table | null {
    return this.all.find(({ table: { id, name } }) => id === key || sameName(name, key)) ?? null;
  }

  async add(where: unknown, hasHeaders: boolean): Promise<Table> {
    if (!hasHeaders) throw new HostError("NotImplemented", "tables without a header row");
    const { grid } = this.ctx;
    const { sheetId, box } = toRange(this.ctx, where, this.sheetId ?? grid.activeSheetId);
    if (this.sheetId !== undefined && sheetId !== this.sheetId) throw new HostError("InvalidArgument");
    demandWritable(this.ctx, sheetId);
    const overlaps = grid.tables().some((other) => other.sheetId === sheetId && intersection(other.box, box));
    if (overlaps) throw new HostError("InvalidArgument", "a table cannot overlap another table");
    return new Table(this.ctx, await grid.addTable(sheetId, box, this.freeName()));
  }

  private freeName(): string {
    const names = this.ctx.grid.tables();
    let number = names.length + 1;
    while (names.some(({ name }) => sameName(name, `Table${number}`))) number++;
    return `Table${number}`;
  }
}

function found(item: Table | null): Table {
  if (!item) throw new HostError("ItemNotFound");
  return item;
}

const collection = rowsFor<TableCollection>();
export const TABLES = table("TableCollection", {
  add: collection.method(1, (tables, args) => tables.add(args.raw(0), args.flag(1))),
  count: collection.scalar(1, ({ all }) => all.length),
  getCount: collection.method(4, ({ all }) => all.length),
  getItem: collection.method(1, (tables, args) => found(tables.find(args.key(0)))),
  getItemAt: collection.method(1, ({ all }, args) => {
    const item = all[args.integer(0)];
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }),
  getItemOrNullObject: collection.method(4, (tables, args) => tables.find(args.key(0))),
  items: collection.items(1, ({ all }) => all),
});
