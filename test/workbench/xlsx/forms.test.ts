/** Blank forms as the provinces' systems give them out: made here, with the same shape and no real names. */
import type Excel from "exceljs";
import { createHeadlessGrid } from "../../../workbench/grid/headless";
import { parseBox } from "../../../workbench/grid/a1";
import type { Box, Grid } from "../../../workbench/grid/grid";
import { openWorkbook } from "../../../workbench/xlsx/open";
import { PackageFile } from "../../../workbench/xlsx/package-file";
import { saveWorkbook } from "../../../workbench/xlsx/save";
import { workbook } from "./features";

const grid: Grid = createHeadlessGrid();
afterAll(() => grid.dispose());

const box = (address: string): Box => {
  const found = parseBox(address);
  if (!found) throw new Error(address);
  return found;
};

const PEOPLE = [
  "STT",
  "Họ và tên",
  "Giới tính",
  "Ngày sinh",
  "Chức vụ",
  "Tên phòng ban/ khối, tổ \ncông tác",
  "Mã hình thức khen thưởng",
];
const COLLECTIVES = [
  "STT",
  "Tên đơn vị / tập thể",
  "Mã phân loại tập thể",
  "Mã hình thức khen thưởng",
  "Mã danh hiệu thi đua\n(nếu có)",
];
const FORMS = ["Huân chương Lao động", "Bằng khen của Chủ tịch UBND tỉnh", "Giấy khen"];

const thin = { style: "thin" as const, color: { indexed: 64 } as never };
const borders = { top: thin, left: thin, bottom: thin, right: thin };

/** A title over all columns, headers in row 3 with wrapped words, empty framed rows, column looks, codes as texts on a second sheet. */
function form(title: string, headers: readonly string[]): Promise<Uint8Array> {
  return workbook((book: Excel.Workbook) => {
    const sheet = book.addWorksheet("DANHSACH");
    sheet.getCell("A1").value = title;
    sheet.mergeCells(1, 1, 1, headers.length);
    sheet.getRow(1).height = 31.9;
    sheet.getCell("A1").style = {
      font: { name: "Calibri", size: 16, bold: true, color: { theme: 1 } as never },
      alignment: { horizontal: "center", vertical: "middle" },
    };
    headers.forEach((header, i) => {
      const cell = sheet.getCell(3, i + 1);
      cell.value = header;
      cell.style = {
        font: { size: 12, bold: true },
        border: borders,
        alignment: { horizontal: "center", vertical: "middle", wrapText: true },
      };
      for (let row = 4; row <= 16; row++) sheet.getCell(row, i + 1).border = borders;
      sheet.getColumn(i + 1).width = [4.42578125, 38.28515625, 11.7109375, 15.42578125][i] ?? 24.7109375;
    });
    sheet.getColumn(2).style = { numFmt: "@", alignment: { wrapText: true } };
    sheet.getColumn(headers.length).style = { numFmt: "@" };
    const codes = book.addWorksheet("DANHMUC");
    codes.getRow(2).values = ["STT", "Mã số", "Hình thức khen thưởng"];
    FORMS.forEach((name, i) => {
      codes.getRow(i + 3).values = [i + 1, `165035988${i}`, name];
    });
    codes.getCell("B3").style = { font: { size: 12 }, border: borders };
  });
}

describe.each([
  ["of people", "DANH SÁCH ĐỐI TƯỢNG ĐỀ NGHỊ KHEN THƯỞNG", PEOPLE],
  ["of collectives", "DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG", COLLECTIVES],
])("a blank form %s", (_, title, headers) => {
  it("opens, is filled in and saved: nothing else changes", async () => {
    const opened = await openWorkbook(grid, await form(title, headers));
    if (opened.is === "refused") throw new Error(opened.trouble);
    expect(opened.skipped).toEqual([]);
    const id = grid.sheetIds()[0] ?? "";
    const last = headers.length - 1;
    const area = { r: 0, c: 0, rows: 40, cols: headers.length };
    const before = { cells: grid.read(id, area), styles: grid.styles(id, area) };
    expect(before.cells[0]?.[0]).toEqual({ v: title });
    expect(before.cells[2]?.map(({ v }) => v)).toEqual(headers);
    expect(grid.read(grid.sheetIds()[1] ?? "", box("B3"))).toEqual([[{ v: "1650359880" }]]);

    grid.write(id, box("A4"), () => ({ v: 1 }));
    grid.write(id, box("B4"), () => ({ v: "Trần Thị Thử" }));
    grid.write(id, { r: 3, c: last, rows: 1, cols: 1 }, () => ({ v: "0016503598" }));
    grid.write(id, box("A5"), () => ({ f: "=A4+1" }));
    await grid.settle();
    const bytes = await saveWorkbook(grid, opened.parts);
    const again = await openWorkbook(grid, bytes);
    if (again.is === "refused") throw new Error(again.trouble);
    const saved = grid.sheetIds()[0] ?? "";
    const after = grid.read(saved, area);
    expect([after[3]?.[0], after[3]?.[1], after[3]?.[last], after[4]?.[0]]).toEqual([
      { v: 1 },
      { v: "Trần Thị Thử" },
      { v: "0016503598" },
      { v: 2, f: "=A4+1" },
    ]);
    const filled = new Set(["3,0", "3,1", `3,${last}`, "4,0"]);
    after.forEach((row, r) =>
      row.forEach((cell, c) => filled.has(`${r},${c}`) || expect([r, c, cell]).toEqual([r, c, before.cells[r]?.[c]])),
    );
    expect(grid.styles(saved, area)).toEqual(before.styles);
    expect(grid.merges(saved)).toEqual([{ r: 0, c: 0, rows: 1, cols: headers.length }]);
    expect(grid.columnWidth(saved, 1)).toBe(268);
    // the framed rows and the looks of the columns, not two hundred rows of cells
    expect(/<row r="17"/.test(new PackageFile(bytes).read("xl/worksheets/sheet1.xml"))).toBe(false);
  });
});
