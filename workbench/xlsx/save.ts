/** Saves the grid as an .xlsx: cells and looks by ExcelJS, the rest put into its zip. */
import type { Workbook, Worksheet } from "exceljs";
import { escapeXml } from "../../src/tally/xlsx/xml";
import type { DocumentParts } from "../document";
import { boxAddress } from "../grid/a1";
import type { Grid } from "../grid/grid";
import { argb } from "./cell-style";
import { lookForFile } from "./conditional-formats";
import { DYNAMIC_ARRAYS } from "./dynamic-arrays";
import { writeCells } from "./encode-cells";
import { formulaForFile } from "./formula-text";
import { namesForFile } from "./names";
import { PackageFile } from "./package-file";
import { layoutForFile } from "./page-layout";
import { addParts } from "./parts";
import { patchSheet } from "./sheet-patch";
import { sizesOf } from "./sizes";
import { addTables } from "./tables";

const POINTS_PER_PIXEL = 3 / 4;

/** Writes what the grid shows now; custom functions still being asked are saved without a result. */
export async function saveWorkbook(grid: Grid, parts: DocumentParts): Promise<Uint8Array> {
  await grid.settle();
  const { default: excel } = await import("exceljs");
  const book = new excel.Workbook();
  const ids = grid.sheetIds();
  const activeTab = Math.max(0, ids.indexOf(grid.activeSheetId));
  book.views = [{ x: 0, y: 0, width: 24000, height: 13000, firstSheet: 0, activeTab, visibility: "visible" }];
  const stopping = ids.map((id, i) => addSheet(grid, id, book, i));
  const file = new PackageFile(new Uint8Array(await book.xlsx.writeBuffer()));
  const paths = ids.map((_, i) => `xl/worksheets/sheet${i + 1}.xml`);
  ids.forEach((id, i) => file.edit(paths[i] ?? "", (xml) => patchSheet(xml, grid, id, stopping[i] ?? new Set())));
  patchWorkbook(grid, file);
  if (paths.some((path) => file.read(path).includes(' cm="1"'))) {
    file.add("xl/metadata.xml", DYNAMIC_ARRAYS.xml, DYNAMIC_ARRAYS.contentType);
    file.relate("xl/workbook.xml", DYNAMIC_ARRAYS.relation, "metadata.xml");
  }
  addParts(file, parts);
  return file.bytes();
}

/** Returns the priorities of the conditional formats that stop, which ExcelJS can't say. */
function addSheet(grid: Grid, id: string, book: Workbook, tab: number): ReadonlySet<number> {
  // ExcelJS refuses some names that Excel takes: the true one is put in at the end
  const sheet = book.addWorksheet(standIn(tab));
  const { rows: ySplit, cols: xSplit } = grid.freeze(id);
  const showGridLines = grid.gridlines(id);
  sheet.views = [
    xSplit > 0 || ySplit > 0 ? { state: "frozen", xSplit, ySplit, showGridLines } : { state: "normal", showGridLines },
  ];
  sheet.state = grid.visibility(id);
  const tabColor = grid.tabColor(id);
  if (tabColor) sheet.properties.tabColor = { argb: argb(tabColor) };
  layoutForFile(sheet, grid.pageLayout(id));
  addTables(
    sheet,
    grid.tables().filter(({ sheetId }) => sheetId === id),
    (box) => grid.read(id, box),
  );
  writeCells(grid, id, sheet);
  writeRows(grid, id, sheet);
  return addFormats(grid, id, sheet);
}

function writeRows(grid: Grid, id: string, sheet: Worksheet): void {
  const { usual, others } = sizesOf(grid.sheetSize(id).rows, (row) => grid.rowHeight(id, row));
  sheet.properties.defaultRowHeight = usual * POINTS_PER_PIXEL;
  for (const { at, count, size } of others) {
    for (let row = at; row < at + count; row++) sheet.getRow(row + 1).height = size * POINTS_PER_PIXEL;
  }
  for (const index of grid.hiddenRows(id)) {
    const row = sheet.getRow(index + 1);
    row.hidden = true;
    // ExcelJS leaves out a row that has neither cells nor a height
    row.height = grid.rowHeight(id, index) * POINTS_PER_PIXEL;
  }
}

function addFormats(grid: Grid, id: string, sheet: Worksheet): ReadonlySet<number> {
  const stopping = new Set<number>();
  grid.formulaFormats(id).forEach(({ boxes, formula, style, stopIfTrue }, i) => {
    if (stopIfTrue) stopping.add(i + 1);
    sheet.addConditionalFormatting({
      ref: boxes.map(boxAddress).join(" "),
      rules: [{ type: "expression", priority: i + 1, formulae: [formulaForFile(formula)], style: lookForFile(style) }],
    });
  });
  return stopping;
}

const standIn = (tab: number): string => `S${tab + 1}`;

function patchWorkbook(grid: Grid, file: PackageFile): void {
  const sheets = grid.sheetIds().map((id) => {
    const filter = grid.filter(id);
    return { id, name: grid.sheetName(id), layout: grid.pageLayout(id), ...(filter ? { filter: boxAddress(filter) } : {}) };
  });
  const trueName = (number: string): string => escapeXml(sheets[Number(number) - 1]?.name ?? "");
  const names = namesForFile(grid.names(), sheets);
  file.edit("xl/workbook.xml", (xml) =>
    xml
      .replace(/(<sheet [^<>]*?name=")S(\d+)"/g, (_, before: string, number: string) => `${before}${trueName(number)}"`)
      .replace(/<definedNames>[^]*?<\/definedNames>|<definedNames\/>/, "")
      .replace("</sheets>", (end) => end + names),
  );
  file.edit("docProps/app.xml", (xml) =>
    xml.replace(/<vt:lpstr>S(\d+)<\/vt:lpstr>/g, (_, number: string) => `<vt:lpstr>${trueName(number)}</vt:lpstr>`),
  );
}
