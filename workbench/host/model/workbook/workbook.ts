import { HostError } from "../../protocol/errors";
import { Model, rowsFor, table } from "../../protocol/members";
import type { HostContext } from "../context";
import { NamedItemCollection } from "../names/names";
import { Range } from "../range/range";
import { TableCollection } from "../tables/tables";
import { WorksheetCollection } from "../worksheet/worksheets";
import { Application } from "./application";
import { CustomXmlPartCollection } from "./custom-xml";
import { Runtime } from "./runtime";

/** Event of the document, not of the batch protocol. */
const DOCUMENT_SELECTION_CHANGED = 2;

export class Workbook extends Model {
  constructor(readonly ctx: HostContext) {
    super();
  }

  override get members() {
    return WORKBOOK;
  }

  get selection(): Range {
    const { sheetId, boxes } = this.ctx.grid.selection();
    const [box, ...others] = boxes;
    if (others.length > 0) throw new HostError("InvalidOperation", "several ranges are selected");
    return new Range(this.ctx, sheetId, box ?? { r: 0, c: 0, rows: 1, cols: 1 });
  }

  get activeCell(): Range {
    const { sheetId, boxes } = this.ctx.grid.selection();
    const { r, c } = boxes[0] ?? { r: 0, c: 0 };
    return new Range(this.ctx, sheetId, { r, c, rows: 1, cols: 1 });
  }

  /** The range an event spoke of (`event.getRange(context)`). */
  eventRange(reference: string | undefined): Range | null {
    const found = reference === undefined ? undefined : this.ctx.state.eventRanges.get(reference);
    return found ? new Range(this.ctx, found.sheetId, found.box) : null;
  }
}

const { scalar, object, method, event } = rowsFor<Workbook>();
export const WORKBOOK = table("Workbook", {
  application: object(1, ({ ctx }) => new Application(ctx)),
  customXmlParts: object(5, ({ ctx }) => new CustomXmlPartCollection(ctx)),
  getActiveCell: method(7, ({ activeCell }) => activeCell),
  getSelectedRange: method(1, ({ selection }) => selection),
  name: scalar(7, () => "Book1.xlsx"),
  names: object(1, ({ ctx }) => new NamedItemCollection(ctx)),
  onSelectionChanged: event(2, "", DOCUMENT_SELECTION_CHANGED),
  readOnly: scalar(8, () => false),
  tables: object(1, ({ ctx }) => new TableCollection(ctx)),
  worksheets: object(1, ({ ctx }) => new WorksheetCollection(ctx)),
  _Runtime: object(5, ({ ctx }) => new Runtime(ctx)),
  _GetRangeForEventByReferenceId: method(8, (workbook, args) => {
    const range = workbook.eventRange(args.optionalText(0));
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }),
  _GetRangeOrNullObjectForEventByReferenceId: method(8, (workbook, args) => workbook.eventRange(args.optionalText(0))),
});
