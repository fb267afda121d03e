/** Workbooks with fictional names for the tests, made with ExcelJS, and parts it can't write put in by hand. */
import Excel from "exceljs";
import { PackageFile } from "../../../workbench/xlsx/package-file";

export async function workbook(build: (book: Excel.Workbook) => void): Promise<Uint8Array> {
  const book = new Excel.Workbook();
  build(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Changes parts of a file as text. */
export function patched(bytes: Uint8Array, changes: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const file = new PackageFile(bytes);
  for (const [path, change] of Object.entries(changes)) file.edit(path, change);
  return file.bytes();
}

export const SHEET = "xl/worksheets/sheet1.xml";

/** The rows of a sheet as XML, in place of what ExcelJS wrote. */
export function withRows(bytes: Uint8Array, rows: string): Uint8Array {
  return patched(bytes, {
    [SHEET]: (xml) => xml.replace(/<sheetData>[^]*<\/sheetData>|<sheetData\/>/, () => `<sheetData>${rows}</sheetData>`),
  });
}
