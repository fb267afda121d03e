import type { Campaign } from "../../../src/award/campaign/campaign";
import { sampleBook } from "../../../src/locale/workbench";
import type { Sample } from "../../../src/plans/samples/sample";
import { align, at, fill, font, heading, lines, widths, COLOURS } from "./look";

/** The lists of the sample, each a named column: a list written as text breaks at the commas of its options. */
export const LISTS = {
  yesNo: "DM_CO_KHONG",
  discipline: "DM_KY_LUAT",
  gender: "DM_GIOI_TINH",
  forms: "DM_HINH_THUC",
  units: "DM_DON_VI",
} as const;

type List = keyof typeof LISTS;

const HEADER = 3;

export function writeLists(context: Excel.RequestContext, sheet: Excel.Worksheet, sample: Sample, campaign: Campaign): void {
  const { title, heads, yesNo, discipline, gender } = sampleBook.lists;
  const forms = campaign.tiers.flatMap((tier) => [tier.name, ...Object.values(tier.nameFor ?? {})]);
  const lists: Readonly<Record<List, readonly string[]>> = {
    yesNo,
    discipline,
    gender,
    forms,
    units: sample.units.map((unit) => unit.name),
  };
  const columns = Object.keys(lists) as List[];
  heading(sheet, title, "", columns.length);
  columns.forEach((list, column) => {
    const options = lists[list];
    const head = at(sheet, HEADER - 1, column);
    head.values = [[heads[list]]];
    font(head, 11, { bold: true });
    align(head, "Center");
    fill(head, COLOURS.header);
    const body = at(sheet, HEADER, column, options.length);
    body.values = options.map((option) => [option]);
    font(body, 11);
    align(body, "Left");
    lines(at(sheet, HEADER - 1, column, options.length + 1));
    context.workbook.names.add(LISTS[list], body);
  });
  widths(sheet, [110, 280, 90, 370, 270]);
  sheet.freezePanes.freezeRows(HEADER);
}
