import { parseBox, splitAddress } from "../../../grid/a1";
import type { Visibility } from "../../../grid/grid";
import { toFlag, toNumber, toText, toWord } from "../../protocol/arguments";
import { HostError } from "../../protocol/errors";
import { Model, rowsFor, table } from "../../protocol/members";
import { demandSheet, findSheet, type HostContext } from "../context";
import { toColor } from "../format/style-access";
import { NamedItemCollection } from "../names/names";
import { rangeOfName } from "../names/name-value";
import { WHOLE_SHEET } from "../range/boxes";
import { Range } from "../range/range";
import { TableCollection } from "../tables/tables";
import { WORKSHEET_EVENTS } from "./worksheet-events";
import { WorksheetFreezePanes } from "./freeze-panes";
import { PageLayout } from "./page-layout";
import { WorksheetProtection } from "./protection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const toGrid: { readonly [word in (typeof VISIBILITIES)[number]]: Visibility } = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

export class Worksheet extends Model {
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
    return WORKSHEET;
  }

  /** Fails where the sheet was deleted meanwhile. */
  get sheetId(): string {
    return demandSheet(this.ctx, this.id);
  }

  get name(): string {
    return this.ctx.grid.sheetName(this.sheetId);
  }

  rename(name: string): void {
    demandSheetName(name);
    const other = findSheet(this.ctx, name);
    if (other !== undefined && other !== this.id) throw new HostError("ItemAlreadyExists");
    this.ctx.grid.renameSheet(this.sheetId, name);
  }

  get visibility() {
    const now = this.ctx.grid.visibility(this.sheetId);
    return VISIBILITIES.find((word) => toGrid[word] === now) ?? "Visible";
  }

  setVisibility(visibility: (typeof VISIBILITIES)[number]): void {
    if (visibility !== "Visible") this.demandAnotherVisible();
    this.ctx.grid.setVisibility(this.sheetId, toGrid[visibility]);
  }

  activate(): void {
    // what Excel answers for a hidden sheet is not known // unverified
    if (this.visibility !== "Visible") throw new HostError("InvalidOperation", "the worksheet is hidden");
    this.ctx.grid.activate(this.sheetId);
  }

  delete(): void {
    if (this.visibility === "VeryHidden") throw new HostError("InvalidOperation", "the worksheet is very hidden");
    if (this.visibility === "Visible") this.demandAnotherVisible();
    this.ctx.grid.deleteSheet(this.sheetId);
    this.ctx.state.protections.delete(this.id);
  }

  private demandAnotherVisible(): void {
    const { grid } = this.ctx;
    if (grid.sheetIds().some((id) => id !== this.id && grid.visibility(id) === "visible")) return;
    throw new HostError("InvalidOperation", "a workbook must contain at least one visible worksheet");
  }

  /** By address or name; the whole sheet when left out. */
  range(address: string | undefined): Range {
    if (address === undefined) return new Range(this.ctx, this.sheetId, WHOLE_SHEET);
    const { sheet, local } = splitAddress(address);
    const box = parseBox(local);
    if (sheet !== undefined && findSheet(this.ctx, sheet) !== this.sheetId) throw new HostError("InvalidArgument");
    if (box) return new Range(this.ctx, this.sheetId, box);
    const named = rangeOfName(this.ctx, address, this.sheetId);
    if (!named) throw new HostError("InvalidArgument");
    return named;
  }

  /** The neighbour in the order of the tabs. */
  neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const ids = this.ctx.grid.sheetIds();
    for (let at = ids.indexOf(this.sheetId) + step; ids[at] !== undefined; at += step) {
      const sheet = new Worksheet(this.ctx, ids[at] ?? "");
      if (!visibleOnly || sheet.visibility === "Visible") return sheet;
    }
    return null;
  }
}

/** What Excel takes as the name of a sheet. */
export function demandSheetName(name: string): void {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) throw new HostError("InvalidArgument", name);
}

function found(sheet: Worksheet | null): Worksheet {
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}

const { scalar, object, method } = rowsFor<Worksheet>();
export const WORKSHEET = table("Worksheet", {
  id: scalar(1, (sheet) => sheet.sheetId),
  name: scalar(
    1,
    (sheet) => sheet.name,
    (sheet, value) => sheet.rename(toText(value)),
  ),
  position: scalar(
    1,
    (sheet) => sheet.ctx.grid.sheetIds().indexOf(sheet.sheetId),
    (sheet, value) => sheet.ctx.grid.moveSheet(sheet.sheetId, toNumber(value)),
  ),
  showGridlines: scalar(
    8,
    (sheet) => sheet.ctx.grid.gridlines(sheet.sheetId),
    (sheet, value) => sheet.ctx.grid.setGridlines(sheet.sheetId, toFlag(value)),
  ),
  tabColor: scalar(
    7,
    (sheet) => sheet.ctx.grid.tabColor(sheet.sheetId) ?? "",
    (sheet, value) => sheet.ctx.grid.setTabColor(sheet.sheetId, value === "" ? undefined : toColor(value)),
  ),
  visibility: scalar(
    1,
    (sheet) => sheet.visibility,
    (sheet, value) => sheet.setVisibility(toWord(value, VISIBILITIES)),
    2,
  ),

  freezePanes: object(7, (sheet) => new WorksheetFreezePanes(sheet.ctx, sheet.sheetId)),
  names: object(4, (sheet) => new NamedItemCollection(sheet.ctx, sheet.sheetId)),
  pageLayout: object(9, (sheet) => new PageLayout(sheet.ctx, sheet.sheetId)),
  protection: object(2, (sheet) => new WorksheetProtection(sheet.ctx, sheet.sheetId)),
  tables: object(1, (sheet) => new TableCollection(sheet.ctx, sheet.sheetId)),

  activate: method(1, (sheet) => sheet.activate()),
  calculate: method(6, (sheet) => {
    demandSheet(sheet.ctx, sheet.id);
    sheet.ctx.grid.calculate();
    return sheet.ctx.grid.settle();
  }),
  delete: method(1, (sheet) => sheet.delete()),
  getCell: method(1, (sheet, args) => sheet.range(undefined).cell(args.integer(0), args.integer(1))),
  getNext: method(5, (sheet, args) => found(sheet.neighbour(1, args.flag(0)))),
  getNextOrNullObject: method(5, (sheet, args) => sheet.neighbour(1, args.flag(0))),
  getPrevious: method(5, (sheet, args) => found(sheet.neighbour(-1, args.flag(0)))),
  getPreviousOrNullObject: method(5, (sheet, args) => sheet.neighbour(-1, args.flag(0))),
  getRange: method(1, (sheet, args) => sheet.range(args.optionalText(0))),
  getRangeByIndexes: method(7, (sheet, args) =>
    sheet.range(undefined).at({ r: args.integer(0), c: args.integer(1), rows: args.integer(2), cols: args.integer(3) }),
  ),
  // a blank sheet has A1 as its used range, a blank range has none
  getUsedRange: method(1, async (sheet, args) => {
    const whole = sheet.range(undefined);
    return (await whole.usedOrNull(args.flag(0))) ?? whole.cell(0, 0);
  }),
  getUsedRangeOrNullObject: method(4, (sheet, args) => sheet.range(undefined).usedOrNull(args.flag(0))),

  ...WORKSHEET_EVENTS,
});
