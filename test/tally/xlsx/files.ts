/** Files for the tests, good and bad. */
import Excel from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export async function workbook(build: (book: Excel.Workbook) => void): Promise<Uint8Array> {
  const book = new Excel.Workbook();
  build(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A list as a unit sends it, with fictional names. */
export function list(): Promise<Uint8Array> {
  return workbook((book) => {
    const sheet = book.addWorksheet("Danh sách");
    sheet.addRow(["DANH SÁCH ĐỀ NGHỊ"]);
    sheet.addRow([]);
    sheet.addRow(["STT", "Họ và tên", "Ngày sinh", "Điểm"]);
    sheet.addRow([1, "Trần Thị Thử", new Date(Date.UTC(1990, 4, 1)), 9.5]);
    sheet.addRow([2, "Nguyễn Văn Nghiệm", new Date(Date.UTC(1985, 1, 28)), { formula: "D4-1", result: 8.5 }]);
    sheet.mergeCells("A1:D1");
    for (const row of [4, 5]) sheet.getCell(row, 3).numFmt = "dd/mm/yyyy";
    sheet.getCell("B3").font = { bold: true };
    sheet.getCell("E4").dataValidation = { type: "list", allowBlank: true, formulae: ['"Có,Không"'] };
    book.definedNames.add("'Danh sách'!$A$3:$D$5", "DANH_SACH");
  });
}

/** Changes entries of a zip; undefined takes one away. */
export function rezipped(bytes: Uint8Array, changes: Readonly<Record<string, (text: string) => string | undefined>>): Uint8Array {
  const files = unzipSync(bytes);
  for (const [path, change] of Object.entries(changes)) {
    const text = change(files[path] ? strFromU8(files[path]) : "");
    if (text === undefined) delete files[path];
    else files[path] = strToU8(text);
  }
  return zipSync(files);
}

export const SHEET = "xl/worksheets/sheet1.xml";

export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** A compound file (MS-CFB) with these streams in its directory, four to a sector, the sectors in reverse order. */
export function compound(names: readonly string[]): Uint8Array {
  const all = ["Root Entry", ...names];
  const sectors = Math.ceil(all.length / 4);
  const bytes = new Uint8Array(512 * (2 + sectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, sectors, true);
  view.setUint32(76, 0, true);
  for (let i = 1; i < 109; i++) view.setUint32(76 + i * 4, 0xffffffff, true);
  // sector 0 is the table of sectors; the directory runs from the last sector to the first
  for (let i = 0; i < 128; i++) view.setUint32(512 + i * 4, 0xffffffff, true);
  view.setUint32(512, 0xfffffffd, true);
  for (let i = 1; i <= sectors; i++) view.setUint32(512 + i * 4, i === 1 ? 0xfffffffe : i - 1, true);
  all.forEach((name, i) => {
    const at = 512 * (1 + sectors - Math.floor(i / 4)) + (i % 4) * 128;
    [...name].forEach((letter, j) => view.setUint16(at + j * 2, letter.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    bytes[at + 66] = i === 0 ? 5 : 2;
  });
  return bytes;
}
