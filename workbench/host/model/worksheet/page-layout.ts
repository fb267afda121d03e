import { boxAddress, parseBox } from "../../../grid/a1";
import type { PageLayout as Layout } from "../../../grid/grid";
import { toFlag, toNumber, toWord } from "../../protocol/arguments";
import { HostError } from "../../protocol/errors";
import { Model, rowsFor, table } from "../../protocol/members";
import { isRecord } from "../../protocol/wire";
import { demandWritable, type HostContext } from "../context";
import { Range, toRange } from "../range/range";
import { HeaderFooterGroup } from "./header-footer";

const ORIENTATIONS = ["Portrait", "Landscape"] as const;
/** `Excel.PaperType` and the number files keep. */
const PAPERS = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 } as const;
const PAPER_NAMES = Object.keys(PAPERS) as (keyof typeof PAPERS)[];
const UNITS = ["Points", "Inches", "Centimeters"] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type Margins = NonNullable<Layout["margins"]>;
/** Excel's own, in points. */
const DEFAULT_MARGINS: Margins = { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 };
const EDGES = ["top", "right", "bottom", "left", "header", "footer"] as const;

export class PageLayout extends Model {
  constructor(
    readonly ctx: HostContext,
    readonly sheetId: string,
  ) {
    super();
  }

  override get members() {
    return PAGE_LAYOUT;
  }

  get layout(): Layout {
    return this.ctx.grid.pageLayout(this.sheetId);
  }

  change(change: Partial<Layout>): void {
    demandWritable(this.ctx, this.sheetId);
    this.ctx.grid.setPageLayout(this.sheetId, { ...this.layout, ...change });
  }

  margin(edge: keyof Margins): number {
    return (this.layout.margins ?? DEFAULT_MARGINS)[edge];
  }

  setMargin(edge: keyof Margins, points: number): void {
    if (points < 0) throw new HostError("InvalidArgument");
    this.change({ margins: { ...DEFAULT_MARGINS, ...this.layout.margins, [edge]: points } });
  }

  setMargins(unit: (typeof UNITS)[number], given: Readonly<Record<string, unknown>>): void {
    for (const edge of EDGES) {
      if (given[edge] !== undefined) this.setMargin(edge, toNumber(given[edge]) * POINTS[unit]);
    }
  }

  get zoom(): Readonly<Record<string, number>> {
    const { fitToWidth, fitToHeight } = this.layout;
    return {
      ...(fitToWidth === undefined ? {} : { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight === undefined ? {} : { verticalFitToPages: fitToHeight }),
    };
  }

  /** Only "fit to pages": the grid keeps no scale. */
  setZoom(value: unknown): void {
    if (!isRecord(value)) throw new HostError("InvalidArgument");
    const { horizontalFitToPages: width, verticalFitToPages: height, scale } = value;
    if (scale !== undefined && scale !== null && scale !== 100) throw new HostError("NotImplemented", "zoom by scale");
    const { fitToWidth: _width, fitToHeight: _height, ...rest } = this.layout;
    demandWritable(this.ctx, this.sheetId);
    this.ctx.grid.setPageLayout(this.sheetId, {
      ...rest,
      ...(width === undefined || width === null ? {} : { fitToWidth: toNumber(width) }),
      ...(height === undefined || height === null ? {} : { fitToHeight: toNumber(height) }),
    });
  }

  /** A range of this sheet, as the grid keeps it: without the sheet's name. */
  address(given: unknown): string {
    const range = toRange(this.ctx, given, this.sheetId);
    if (range.sheetId !== this.sheetId) throw new HostError("InvalidArgument");
    return boxAddress(range.box);
  }

  rangeOrNull(address: string | undefined): Range | null {
    const box = address === undefined ? undefined : parseBox(address);
    return box ? new Range(this.ctx, this.sheetId, box) : null;
  }
}

const { scalar, object, method } = rowsFor<PageLayout>();

const margin = (edge: keyof Margins) =>
  scalar(
    9,
    (target) => target.margin(edge),
    (target, value) => target.setMargin(edge, toNumber(value)),
  );

export const PAGE_LAYOUT = table("PageLayout", {
  bottomMargin: margin("bottom"),
  centerHorizontally: scalar(
    9,
    ({ layout }) => layout.centerHorizontally ?? false,
    (target, value) => target.change({ centerHorizontally: toFlag(value) }),
  ),
  footerMargin: margin("footer"),
  getPrintTitleColumnsOrNullObject: method(9, (target) => target.rangeOrNull(target.layout.titleColumns)),
  getPrintTitleRowsOrNullObject: method(9, (target) => target.rangeOrNull(target.layout.titleRows)),
  headerMargin: margin("header"),
  headersFooters: object(9, (target) => new HeaderFooterGroup(target)),
  leftMargin: margin("left"),
  orientation: scalar(
    9,
    ({ layout }) => toWord(layout.orientation ?? "portrait", ORIENTATIONS),
    (target, value) => target.change({ orientation: toWord(value, ORIENTATIONS) === "Landscape" ? "landscape" : "portrait" }),
  ),
  paperSize: scalar(
    9,
    ({ layout }) => PAPER_NAMES.find((name) => PAPERS[name] === layout.paperSize) ?? null,
    (target, value) => target.change({ paperSize: PAPERS[toWord(value, PAPER_NAMES)] }),
  ),
  rightMargin: margin("right"),
  setPrintArea: method(9, (target, args) => target.change({ printArea: target.address(args.raw(0)) })),
  setPrintMargins: method(9, (target, args) => target.setMargins(args.word(0, UNITS), args.record(1))),
  setPrintTitleColumns: method(9, (target, args) => target.change({ titleColumns: target.address(args.raw(0)) })),
  setPrintTitleRows: method(9, (target, args) => target.change({ titleRows: target.address(args.raw(0)) })),
  topMargin: margin("top"),
  zoom: scalar(
    9,
    (target) => target.zoom,
    (target, value) => target.setZoom(value),
  ),
});
