import { HostError } from "../../protocol/errors";
import { Model, rowsFor, table } from "../../protocol/members";
import { findSheet, type HostContext } from "../context";
import { demandSheetName, Worksheet } from "./worksheet";
import { WORKSHEET_COLLECTION_EVENTS } from "./worksheet-events";

export class WorksheetCollection extends Model {
  constructor(readonly ctx: HostContext) {
    super();
  }

  override get members() {
    return WORKSHEETS;
  }

  all(visibleOnly = false): Worksheet[] {
    const sheets = this.ctx.grid.sheetIds().map((id) => new Worksheet(this.ctx, id));
    return visibleOnly ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets;
  }

  find(key: string): Worksheet | null {
    const id = findSheet(this.ctx, key);
    return id === undefined ? null : new Worksheet(this.ctx, id);
  }

  add(name: string): Worksheet {
    demandSheetName(name);
    if (findSheet(this.ctx, name) !== undefined) throw new HostError("ItemAlreadyExists");
    return new Worksheet(this.ctx, this.ctx.grid.addSheet(name));
  }

  /** The next free `Sheet7`. */
  freeName(): string {
    let number = this.ctx.grid.sheetIds().length + 1;
    while (findSheet(this.ctx, `Sheet${number}`) !== undefined) number++;
    return `Sheet${number}`;
  }
}

function found(sheet: Worksheet | null | undefined): Worksheet {
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}

const { items, method } = rowsFor<WorksheetCollection>();
export const WORKSHEETS = table("WorksheetCollection", {
  add: method(1, (sheets, args) => sheets.add(args.optionalText(0) ?? sheets.freeName())),
  getActiveWorksheet: method(1, ({ ctx }) => new Worksheet(ctx, ctx.grid.activeSheetId)),
  getCount: method(4, (sheets, args) => sheets.all(args.flag(0)).length),
  getFirst: method(5, (sheets, args) => found(sheets.all(args.flag(0))[0])),
  getItem: method(1, (sheets, args) => found(sheets.find(args.key(0)))),
  getItemOrNullObject: method(4, (sheets, args) => sheets.find(args.key(0))),
  getLast: method(5, (sheets, args) => found(sheets.all(args.flag(0)).at(-1))),
  items: items(1, (sheets) => sheets.all()),
  ...WORKSHEET_COLLECTION_EVENTS,
});
