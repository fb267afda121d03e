/**
 * @jest-environment node
 *
 * The host has every member of Excel that the add-in and the workbench's own page use; what it has beyond is printed, and may only shrink.
 */
import { MEMBER_TABLES } from "../../../workbench/host/model/all-members";
import { ADVERTISED_API } from "../../../workbench/host/profile";
import { excelMembers, filesIn, programOf, snippetPath } from "./excel-members";

const known = new Map(
  MEMBER_TABLES.flatMap(({ type, members }) =>
    [...members].map(([name, { since }]): [string, number] => [`${type}.${name}`, since]),
  ),
);
/** From before the add-in had its workbook layer; lower it whenever members go or find a use. */
const MOST_UNUSED = 180;

const missing = (used: ReadonlyMap<string, string>) =>
  [...used].filter(([member]) => (known.get(member) ?? Infinity) > ADVERTISED_API).map(([member, at]) => `${member} (${at})`);

test("none is missing", () => {
  const files = filesIn("src", "workbench/page");
  const used = excelMembers(programOf(files), new Set(files));
  expect(missing(used)).toEqual([]);
  const unused = [...known.keys()].filter((member) => !used.has(member) && !member.includes("._"));
  // what the host has beyond may only shrink: a member comes with the code that uses it
  expect(unused.length).toBeLessThanOrEqual(MOST_UNUSED);
  console.log(`The host has ${known.size} members, ${used.size} are used. Unused: ${unused.join(", ")}`);
});

test("uses are found in accesses, destructuring and load(), and what the host lacks is named", () => {
  const snippet = `
    export async function use(context: Excel.RequestContext): Promise<void> {
      const sheet = context.workbook.worksheets.getItem("x");
      const { names } = sheet;
      names.load("items/name, items/visible");
      const range = sheet.getRange("A1");
      range.load(["values", "format/fill/color"]);
      sheet.charts.load("count");
      sheet.onNameChanged.add(async () => {});
      await context.sync();
    }`;
  const used = excelMembers(programOf([], new Map([[snippetPath, snippet]])), new Set([snippetPath]));
  expect([...used.keys()].sort()).toEqual([
    "ChartCollection.count",
    "NamedItem.name",
    "NamedItem.visible",
    "Range.format",
    "Range.values",
    "RangeFill.color",
    "RangeFormat.fill",
    "Workbook.worksheets",
    "Worksheet.charts",
    "Worksheet.getRange",
    "Worksheet.names",
    "Worksheet.onNameChanged",
    "WorksheetCollection.getItem",
  ]);
  const lacking = missing(used).map((line) => line.split(" ")[0]);
  expect(lacking.sort()).toEqual(["ChartCollection.count", "Worksheet.charts", "Worksheet.onNameChanged"]);
});
