import { MAX_COLS, MAX_ROWS } from "../../../grid/a1";
import { HostError } from "../../protocol/errors";
import { Model, rowsFor, table } from "../../protocol/members";
import type { HostContext } from "../context";
import { Range, toRange } from "../range/range";

export class WorksheetFreezePanes extends Model {
  constructor(
    readonly ctx: HostContext,
    readonly sheetId: string,
  ) {
    super();
  }

  override get members() {
    return FREEZE_PANES;
  }

  set(rows: number, cols: number): void {
    if (rows < 0 || cols < 0) throw new HostError("InvalidArgument");
    this.ctx.grid.setFreeze(this.sheetId, rows, cols);
  }

  /** Everything up to the last cell of the range. */
  at(range: Range): void {
    const { r, c, rows, cols } = range.box;
    this.set(rows >= MAX_ROWS ? 0 : r + rows, cols >= MAX_COLS ? 0 : c + cols);
  }

  get location(): Range | null {
    const { rows, cols } = this.ctx.grid.freeze(this.sheetId);
    if (rows === 0 && cols === 0) return null;
    return new Range(this.ctx, this.sheetId, { r: 0, c: 0, rows: rows || MAX_ROWS, cols: cols || MAX_COLS });
  }
}

const { method } = rowsFor<WorksheetFreezePanes>();
export const FREEZE_PANES = table("WorksheetFreezePanes", {
  freezeAt: method(7, (panes, args) => panes.at(toRange(panes.ctx, args.raw(0), panes.sheetId))),
  freezeColumns: method(7, (panes, args) => panes.set(0, args.integer(0, 1))),
  freezeRows: method(7, (panes, args) => panes.set(args.integer(0, 1), 0)),
  getLocation: method(7, ({ location }) => {
    if (!location) throw new HostError("ItemNotFound");
    return location;
  }),
  getLocationOrNullObject: method(7, ({ location }) => location),
  unfreeze: method(7, (panes) => panes.set(0, 0)),
});
