/** Tables (ECMA-376 18.5.1.2). */
import type { Worksheet } from "exceljs";
import type { XmlElement } from "../../src/tally/xlsx/xml";
import { child } from "../../src/tally/xlsx/xml";
import { boxAddress, parseBox } from "../grid/a1";
import type { Box, Cell, Table } from "../grid/grid";
import type { Skipped } from "./skipped";

export interface FileTable {
  readonly name: string;
  readonly box: Box;
  readonly style?: string;
}

export function tablesFromFile(elements: readonly XmlElement[], skipped: Skipped): FileTable[] {
  return elements.flatMap((element) => {
    const name = element.attributes.get("displayName") ?? element.attributes.get("name") ?? "";
    const box = parseBox(element.attributes.get("ref") ?? "");
    // a header row unless the file says there is none; ExcelJS takes it the other way round
    if (!box || name === "" || element.attributes.get("headerRowCount") === "0") {
      skipped.add("tables", name);
      return [];
    }
    const totals = Number(element.attributes.get("totalsRowCount") ?? 0);
    if (totals > 0) skipped.add("totals", name);
    const style = child(element, "tableStyleInfo")?.attributes.get("name");
    return [{ name, box: { ...box, rows: box.rows - totals }, ...(style ? { style } : {}) }];
  });
}

/** Before the cells are written: ExcelJS writes header and body of a table itself. */
export function addTables(sheet: Worksheet, tables: readonly Table[], read: (box: Box) => Cell[][]): void {
  for (const { name, box, style } of tables) {
    const [header = []] = read({ ...box, rows: 1 });
    sheet.addTable({
      name,
      ref: boxAddress({ ...box, rows: 1, cols: 1 }),
      headerRow: true,
      style: { ...(style ? { theme: style as "TableStyleMedium2" } : {}), showRowStripes: true },
      // a line feed in an attribute would be read as a space (22.9.2.19)
      columns: uniqueTitles(header, box.cols).map((title) => ({ name: title.replace(/\n/g, "_x000a_"), filterButton: true })),
      rows: Array.from({ length: Math.max(1, box.rows - 1) }, () => Array.from({ length: box.cols }, () => null)),
    });
  }
}

/** Titles by `row,column`: a file whose header cells differ from the names of the columns is one that Excel wants to repair. */
export function headerTitles(tables: readonly Table[], read: (box: Box) => Cell[][]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { box } of tables) {
    const [header = []] = read({ ...box, rows: 1 });
    uniqueTitles(header, box.cols).forEach((title, j) => titles.set(`${box.r},${box.c + j}`, title));
  }
  return titles;
}

/** Excel wants a title of its own for each column. */
function uniqueTitles(header: readonly Cell[], cols: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: cols }, (_, j) => {
    const title = String(header[j]?.v ?? "") || `Column${j + 1}`;
    let unique = title;
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${title}${n}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
