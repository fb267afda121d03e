import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { emptyParts } from "../../../workbench/document";
import { createHeadlessGrid } from "../../../workbench/grid/headless";
import type { Grid, GridEvent } from "../../../workbench/grid/grid";
import { openFile, openWorkbook } from "../../../workbench/xlsx/open";
import { ADD_IN_ID } from "../../../workbench/xlsx/parts";
import { saveWorkbook } from "../../../workbench/xlsx/save";
import { unsaved } from "../../../workbench/xlsx/unsaved";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compound } from "../../tally/xlsx/files";
import { patched, SHEET, workbook } from "./features";

const grid: Grid = createHeadlessGrid();
afterAll(() => grid.dispose());

const first = (): string => grid.sheetIds()[0] ?? "";
const CELL = { r: 1, c: 1, rows: 1, cols: 1 };

function small(): Promise<Uint8Array> {
  return workbook((book) => {
    const sheet = book.addWorksheet("Danh sách");
    sheet.addTable({
      name: "DeNghi",
      ref: "A1",
      headerRow: true,
      columns: [{ name: "Tên" }, { name: "Điểm" }],
      rows: [
        ["Thử", 1],
        ["Nghiệm", 2],
      ],
    });
    sheet.getCell("D1").value = { formula: "SUM(B2:B3)", result: 3 } as never;
    sheet.getCell("D2").value = new Date(Date.UTC(2025, 8, 2));
    sheet.getCell("D3").dataValidation = { type: "list", formulae: ['"Có,Không"'] };
    sheet.addConditionalFormatting({
      ref: "A2:B3",
      rules: [{ type: "expression", priority: 1, formulae: ["$B2>1"], style: { font: { bold: true } } }],
    });
    sheet.mergeCells("F1:G2");
    book.definedNames.add("'Danh sách'!$A$1:$B$3", "DANH_SACH");
    book.addWorksheet("Danh mục").getCell("A1").value = "Có";
  });
}

describe("a file that can't be taken", () => {
  it.each([
    ["an old .xls", async () => compound(["Workbook"]), /\.xls/],
    ["an encrypted one", async () => compound(["EncryptedPackage", "EncryptionInfo"]), /mật khẩu/],
    ["one cut off", async () => (await small()).slice(0, 3000), /hỏng/],
    [
      "one whose sheet is broken",
      async () => patched(await small(), { [SHEET]: (xml) => xml.replace("</sheetData>", "") }),
      /hỏng/,
    ],
    [
      "one with a DOCTYPE",
      async () => patched(await small(), { [SHEET]: (xml) => xml.replace("<worksheet", "<!DOCTYPE a><worksheet") }),
      /DOCTYPE/,
    ],
  ])("%s gets a sentence and changes nothing", async (_, make, sentence) => {
    grid.reset();
    grid.renameSheet(first(), "Của tôi");
    grid.write(first(), CELL, () => ({ v: "giữ" }));
    await grid.settle();
    const before = grid.sheetIds();
    const events: GridEvent[] = [];
    const stop = grid.listen((event) => events.push(event));
    const result = await openWorkbook(grid, await make());
    stop();
    expect(result).toEqual({ is: "refused", trouble: expect.stringMatching(sentence) });
    expect(grid.sheetIds()).toEqual(before);
    expect(grid.read(first(), CELL)).toEqual([[{ v: "giữ" }]]);
    expect(events).toEqual([]);
  });

  it("of 200 MB is not read", async () => {
    const arrayBuffer = (): Promise<ArrayBuffer> => {
      throw new Error("was read");
    };
    const result = await openFile(grid, { size: 200 * 1024 * 1024, arrayBuffer });
    expect(result).toEqual({ is: "refused", trouble: expect.stringMatching(/^Tệp quá lớn nên chưa được đọc\./) });
  });
});

describe("a file that can be taken", () => {
  it("takes the place of everything, and is counted", async () => {
    grid.reset();
    grid.setName({ name: "CU", formula: "1", visible: true });
    const bytes = await small();
    const result = await openFile(grid, { size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer });
    expect(result).toEqual({ is: "opened", parts: emptyParts(), sheets: 2, cells: 9, formulas: 1, skipped: [] });
    expect(grid.sheetIds().map((id) => grid.sheetName(id))).toEqual(["Danh sách", "Danh mục"]);
    expect(grid.names().map(({ name }) => name)).toEqual(["DANH_SACH"]);
  });

  it("tells what of it is not kept", async () => {
    const result = await openWorkbook(
      grid,
      patched(
        await workbook((book) => {
          const sheet = book.addWorksheet("A");
          sheet.getCell("A1").note = "Ghi chú";
          sheet.getCell("A2").value = { text: "trang", hyperlink: "https://example.org" };
          sheet.getCell("A3").fill = { type: "pattern", pattern: "darkGrid", fgColor: { argb: "FFFF0000" } };
          sheet.getCell("A4").alignment = { indent: 2 };
          sheet.getRow(5).outlineLevel = 1;
          sheet.getCell("A5").value = 1;
          sheet.headerFooter.differentFirst = true;
        }),
        { [SHEET]: (xml) => xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>') },
      ),
    );
    expect(result.is === "opened" && [...result.skipped].sort()).toEqual(
      [
        'Ghi chú của ô ở trang "A".',
        '1 liên kết ở trang "A": giữ chữ, không giữ địa chỉ.',
        '1 ô có nền hoa văn hoặc chuyển màu ở trang "A": thành một màu.',
        '1 ô có thụt lề, co chữ hoặc căn đặc biệt ở trang "A".',
        'Đầu trang, chân trang riêng cho trang đầu hoặc trang chẵn ở trang "A".',
        'Khóa bảo vệ ở trang "A": các ô sửa được.',
        'Nhóm dòng, nhóm cột ở trang "A".',
      ].sort(),
    );
  });

  it("tells of views, print settings and looks that the grid has no word for", async () => {
    const bytes = patched(
      await workbook((book) => {
        book.creator = "Người Thử";
        const sheet = book.addWorksheet("A");
        sheet.getCell("A1").value = "đôi";
        sheet.getCell("A1").font = { underline: "double" };
        sheet.getCell("A2").protection = { locked: false };
        sheet.getCell("A3").protection = { hidden: true };
        sheet.getCell("B1").dataValidation = { type: "list", formulae: ['"Có,Không"'] };
        sheet.pageSetup.verticalCentered = true;
        sheet.pageSetup.blackAndWhite = true;
        sheet.pageSetup.pageOrder = "overThenDown";
        sheet.pageSetup.firstPageNumber = 7;
        sheet.views = [{ state: "normal", zoomScale: 80, style: "pageBreakPreview" }];
      }),
      { [SHEET]: (xml) => xml.replace('<dataValidation type="list"', '<dataValidation type="list" showDropDown="1"') },
    );
    const result = await openWorkbook(grid, bytes);
    const told = result.is === "opened" ? result.skipped.join("\n") : result.trouble;
    for (const words of [
      "phóng to",
      "Kiểu xem ngắt trang",
      "1 ô gạch chân kép",
      "2 ô được đặt riêng là không khóa",
      "1 danh sách chọn đã tắt mũi tên",
      "theo chiều dọc",
      "trang in đầu tiên",
      "in đen trắng",
      "Thứ tự in",
      "Tác giả, tiêu đề",
    ])
      expect(told).toContain(words);
    const again = await openWorkbook(grid, await saveWorkbook(grid, emptyParts()));
    expect(again.is === "opened" && again.skipped).toEqual([]);
  });

  it("and what a saved file lacks", async () => {
    await openWorkbook(grid, await small());
    expect(unsaved(grid)).toEqual([]);
    grid.setFilter(first(), { r: 4, c: 0, rows: 3, cols: 2 });
    expect(unsaved(grid)).toEqual([expect.stringMatching(/^Bộ lọc ở trang "Danh sách" .*hiện lại trong tệp\.$/)]);
  });

  it("lists on another sheet that Excel 2010 and later write as an extension are lists", async () => {
    const ext =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1">' +
      "<x14:formula1><xm:f>'Danh mục'!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>E2:E9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
    await openWorkbook(grid, patched(await small(), { [SHEET]: (xml) => xml.replace("</worksheet>", `${ext}</worksheet>`) }));
    expect(grid.validations(first()).map(({ rule }) => rule)).toContainEqual({ type: "list", source: "='Danh mục'!$A$1:$A$4" });
  });

  it("settings of our add-in are those under the id of the manifest", () => {
    const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
    expect(/<Id>([^<]*)<\/Id>/.exec(manifest)?.[1]).toBe(ADD_IN_ID);
  });
});

describe("a mutated file", () => {
  it("is opened or refused, and what was opened can be saved", async () => {
    const files = unzipSync(await small());
    const paths = Object.keys(files).filter((path) => /workbook\.xml$|sheet1\.xml$|styles|shared|table1/.test(path));
    const pieces = ["", "0", "-1", "A1", '" x="', "99999999999", "#REF!", "é", "'", "("];
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...paths), fc.nat(1_000_000), fc.nat(4), fc.constantFrom(...pieces)), {
          minLength: 1,
          maxLength: 2,
        }),
        async (changes) => {
          const changed = { ...files };
          for (const [path, at, length, piece] of changes) {
            const xml = strFromU8(changed[path] ?? new Uint8Array());
            const start = at % xml.length;
            changed[path] = strToU8(xml.slice(0, start) + piece + xml.slice(start + length));
          }
          const result = await openWorkbook(grid, zipSync(changed));
          if (result.is === "refused") expect(result.trouble).toMatch(/\.$/);
          else if (++opened % 4 === 0) expect((await saveWorkbook(grid, result.parts)).length).toBeGreaterThan(1000);
        },
      ),
      { numRuns: 60 },
    );
    expect(opened).toBeGreaterThan(5);
  });
});
