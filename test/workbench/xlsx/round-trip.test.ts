import { createHeadlessGrid } from "../../../workbench/grid/headless";
import { boxAddress, parseBox } from "../../../workbench/grid/a1";
import type { Box, Grid } from "../../../workbench/grid/grid";
import { emptyParts, type DocumentParts } from "../../../workbench/document";
import { openWorkbook, type Opened } from "../../../workbench/xlsx/open";
import { PackageFile } from "../../../workbench/xlsx/package-file";
import { saveWorkbook } from "../../../workbench/xlsx/save";
import { patched, SHEET, withRows, workbook } from "./features";

const grid: Grid = createHeadlessGrid();
afterAll(() => grid.dispose());

const box = (address: string): Box => {
  const found = parseBox(address);
  if (!found) throw new Error(address);
  return found;
};
const first = (): string => grid.sheetIds()[0] ?? "";
const cell = (address: string) => grid.read(first(), box(address))[0]?.[0] ?? {};
const value = (address: string) => cell(address).v;
const style = (address: string) => grid.styles(first(), box(address))[0]?.[0] ?? {};

async function open(bytes: Uint8Array): Promise<Opened> {
  const result = await openWorkbook(grid, bytes);
  if (result.is === "refused") throw new Error(result.trouble);
  return result;
}

/** Saves what the grid holds and opens that; returns the file too. */
async function again(parts: DocumentParts = emptyParts()): Promise<{ readonly opened: Opened; readonly file: PackageFile }> {
  const bytes = await saveWorkbook(grid, parts);
  const opened = await open(bytes);
  return { opened, file: new PackageFile(bytes) };
}

/** Checks now, and once more after saving and opening. */
async function twice(check: () => void): Promise<void> {
  check();
  await again();
  check();
}

describe("contents", () => {
  it("are what they were: texts, numbers, days as numbers, booleans", async () => {
    await open(
      await workbook((book) => {
        const sheet = book.addWorksheet("Đề nghị");
        sheet.getCell("A1").value = "Trần Thị Thử";
        sheet.getCell("A2").value = "0012";
        sheet.getCell("A3").value = "=1+1";
        sheet.getCell("A4").value = " đầu dòng\nhai dòng_x000D_ ";
        sheet.getCell("B1").value = 0.1 + 0.2;
        sheet.getCell("B2").value = 1e15;
        sheet.getCell("C1").value = true;
        sheet.getCell("C2").value = false;
        sheet.getCell("D1").value = 45902.123456789;
        sheet.getCell("D1").numFmt = "dd/mm/yyyy hh:mm";
        sheet.getCell("D2").value = 150_000_000;
        sheet.getCell("D2").numFmt = "#,##0\\ \\d";
        sheet.getCell("D3").value = new Date(Date.UTC(2025, 8, 2));
        sheet.getCell("D3").numFmt = "mm-dd-yy";
      }),
    );
    await twice(() => {
      expect(["A1", "A2", "A3", "A4"].map(value)).toEqual(["Trần Thị Thử", "0012", "=1+1", " đầu dòng\nhai dòng\r "]);
      expect(["B1", "B2", "C1", "C2"].map(value)).toEqual([0.1 + 0.2, 1e15, true, false]);
      expect(["D1", "D2", "D3"].map(value)).toEqual([45902.123456789, 150_000_000, 45902]);
      expect(["D1", "D2", "D3"].map((at) => style(at).format)).toEqual(["dd/mm/yyyy hh:mm", "#,##0\\ \\d", "dd/mm/yyyy"]);
      expect(grid.sheetName(first())).toBe("Đề nghị");
    });
  });

  it("of rich text are its letters, and the loss is told", async () => {
    const { skipped } = await open(
      await workbook((book) => {
        book.addWorksheet("A").getCell("A1").value = { richText: [{ text: "Bằng " }, { font: { bold: true }, text: "khen" }] };
      }),
    );
    expect(value("A1")).toBe("Bằng khen");
    expect(skipped).toEqual([expect.stringMatching(/^1 ô có nhiều kiểu chữ/)]);
  });

  it("with an error stay errors", async () => {
    await open(
      await workbook((book) => {
        const sheet = book.addWorksheet("A");
        sheet.getCell("A1").value = { error: "#N/A" };
        sheet.getCell("A2").value = { error: "#REF!" };
        sheet.getCell("A3").value = { formula: "1/0", result: { error: "#DIV/0!" } } as never;
      }),
    );
    await twice(() => {
      for (const [at, error] of [
        ["A1", "#N/A"],
        ["A2", "#REF!"],
        ["A3", "#DIV/0!"],
      ] as const) {
        expect([at, cell(at)]).toEqual([at, expect.objectContaining({ v: error, error: true })]);
      }
    });
  });

  it("of a workbook that counts from 1904 are moved to the usual days", async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet("A");
      sheet.getCell("A1").value = 44440;
      sheet.getCell("A1").numFmt = "dd/mm/yyyy";
      sheet.getCell("A2").value = 44440;
      book.properties.date1904 = true;
    });
    const { skipped } = await open(bytes);
    expect([value("A1"), value("A2")]).toEqual([45902, 44440]);
    expect(skipped.join()).toMatch(/1904/);
  });
});

describe("formulas", () => {
  it("of newer functions and custom ones are shown as Excel shows them, and written as files have them", async () => {
    await open(
      withRows(
        await workbook((book) => void book.addWorksheet("A")),
        '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)</f><v>10</v></c>' +
          '<c r="C1"><f>_xldudf_TDKT_ELIGIBLE_TIER(A1,"a, _xlfn.b")</f><v>0</v></c>' +
          '<c r="D1"><f>TDKT.ELIGIBLE_TIER(A1)</f><v>0</v></c><c r="E1"><f>_xlfn.XLOOKUP(A1,A1:A3,A1:A3)</f><v>5</v></c></row>',
      ),
    );
    const { file } = await (async () => {
      expect(["B1", "C1", "D1", "E1"].map((at) => cell(at).f)).toEqual([
        "=LET(x,A1,x*2)",
        '=TDKT.ELIGIBLE_TIER(A1,"a, _xlfn.b")',
        "=TDKT.ELIGIBLE_TIER(A1)",
        "=XLOOKUP(A1,A1:A3,A1:A3)",
      ]);
      expect([value("B1"), value("E1")]).toEqual([10, 5]);
      return again();
    })();
    expect(cell("B1").f).toBe("=LET(x,A1,x*2)");
    const xml = file.read(SHEET);
    expect(xml).toContain("_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)");
    expect(xml).toContain("_xldudf_TDKT_ELIGIBLE_TIER(A1,&quot;a, _xlfn.b&quot;)");
    expect(xml).toContain("<f>_xldudf_TDKT_ELIGIBLE_TIER(A1)</f>");
  });

  it("that are shared move along, but not inside texts and names of sheets", async () => {
    await open(
      withRows(
        await workbook((book) => {
          book.addWorksheet("A");
          book.addWorksheet("A1 B2").getCell("A1").value = 7;
        }),
        `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1&amp;"A1"&amp;$A$1&amp;'A1 B2'!A1&amp;SUM(1:1)</f><v>0</v></c></row>` +
          '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>0</v></c></row>' +
          '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>',
      ),
    );
    expect(cell("B3").f).toBe(`=A3&"A1"&$A$1&'A1 B2'!A3&SUM(3:3)`);
  });

  it("that spill come back with their area, flagged as dynamic arrays, and their children are no constants", async () => {
    const bytes = withRows(
      await workbook((book) => void book.addWorksheet("A")),
      '<row r="1"><c r="A1"><v>3</v></c><c r="B1" cm="1"><f t="array" ref="B1:B3">_xlfn.SEQUENCE(A1)</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>',
    );
    await open(bytes);
    await twice(() => {
      expect(grid.spills(first()).map(boxAddress)).toEqual(["B1:B3"]);
      expect(cell("B1").f).toBe("=SEQUENCE(A1)");
      expect(cell("B2")).toEqual({ v: 2 });
    });
    grid.write(first(), box("A1"), () => ({ v: 4 }));
    await grid.settle();
    expect(grid.spills(first()).map(boxAddress)).toEqual(["B1:B4"]);
    const { file } = await again();
    expect(file.read(SHEET)).toMatch(/<c r="B1"[^<>]* cm="1"[^<>]*><f t="array" ref="B1:B4">_xlfn.SEQUENCE\(A1\)<\/f><v>1<\/v>/);
    expect(file.read("xl/metadata.xml")).toContain("dynamicArrayProperties");
    expect(file.read("xl/_rels/workbook.xml.rels")).toContain("sheetMetadata");
  });

  it("of an old array stay, and the change is told", async () => {
    const { skipped } = await open(
      withRows(
        await workbook((book) => void book.addWorksheet("A")),
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">{1;2}*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
      ),
    );
    expect([value("A1"), value("A2")]).toEqual([2, 4]);
    expect(skipped).toEqual([expect.stringMatching(/^1 công thức mảng kiểu cũ/)]);
  });

  it("that work on a whole range are dynamic arrays in the file, so that Excel puts no @ into them", async () => {
    grid.reset();
    grid.write(first(), box("A1:A3"), (i) => ({ v: i + 1 }));
    grid.write(first(), box("C1"), () => ({ f: "=SUM(A1:A3*2)" }));
    grid.write(first(), box("C2"), () => ({ f: "=SUM(A1:A3)" }));
    const { file } = await again();
    expect(file.read(SHEET)).toMatch(/<f t="array" ref="C1">SUM\(A1:A3\*2\)<\/f>/);
    expect(file.read(SHEET)).toContain("<f>SUM(A1:A3)</f>");
    expect(value("C1")).toBe(12);
    expect(grid.spills(first()).filter(({ rows, cols }) => rows * cols > 1)).toEqual([]);
  });

  it("that ask another file become the value they show", async () => {
    const { skipped } = await open(
      withRows(
        await workbook((book) => void book.addWorksheet("A")),
        '<row r="1"><c r="A1"><f>[1]Trang1!A1*2</f><v>42</v></c></row>',
      ),
    );
    expect(cell("A1")).toEqual({ v: 42 });
    expect(skipped).toEqual([expect.stringMatching(/^1 công thức lấy số từ tệp khác/)]);
  });
});

describe("looks", () => {
  it("are kept: font, fill, lines, alignment, wrap, theme and indexed colours", async () => {
    await open(
      patched(
        await workbook((book) => {
          const sheet = book.addWorksheet("A");
          const a1 = sheet.getCell("A1");
          a1.value = "x";
          a1.font = {
            name: "Times New Roman",
            size: 13,
            bold: true,
            italic: true,
            underline: true,
            strike: true,
            color: { argb: "FFC00000" },
          };
          a1.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } };
          a1.border = { top: { style: "thin" }, bottom: { style: "double", color: { argb: "FF00B050" } } };
          a1.alignment = { horizontal: "center", vertical: "middle", wrapText: true, textRotation: 45 };
          sheet.getCell("A2").fill = { type: "pattern", pattern: "solid", fgColor: { theme: 4 } as never };
          sheet.getCell("A3").fill = { type: "pattern", pattern: "solid", fgColor: { theme: 4, tint: 0.7999 } as never };
          sheet.getCell("A4").fill = { type: "pattern", pattern: "solid", fgColor: { indexed: 10 } as never };
          sheet.getCell("A5").numFmt = "@";
        }),
        {},
      ),
    );
    await twice(() => {
      expect(style("A1")).toEqual({
        font: "Times New Roman",
        size: 13,
        bold: true,
        italic: true,
        underline: true,
        strike: true,
        color: "#C00000",
        fill: "#FFF2CC",
        horizontal: "center",
        vertical: "center",
        wrap: true,
        rotation: 45,
        borders: { top: { line: "thin", color: "#000000" }, bottom: { line: "double", color: "#00B050" } },
      });
      expect(["A2", "A3", "A4"].map((at) => style(at).fill)).toEqual(["#4F81BD", "#DCE6F2", "#FF0000"]);
      expect(style("A5").format).toBe("@");
    });
  });

  it("of whole columns are those of the empty cells, and stay columns in the file", async () => {
    await open(
      await workbook((book) => {
        const sheet = book.addWorksheet("A");
        sheet.getCell("A1").value = "Mã";
        sheet.getColumn(1).style = { numFmt: "@" };
        sheet.getColumn(1).width = 20;
      }),
    );
    const rows = grid.sheetSize(first()).rows;
    const { file } = await again();
    expect(style("A150").format).toBe("@");
    expect(grid.sheetSize(first()).rows).toBe(rows);
    expect(file.read(SHEET)).toMatch(/<col min="1" max="1" width="20" style="\d+" customWidth="1"\/>/);
    expect(file.read(SHEET)).not.toContain('r="A150"');
  });
});

describe("a sheet", () => {
  it("keeps widths, heights, hidden rows and columns, merged areas, frozen panes, lines, colour of its tab", async () => {
    await open(
      await workbook((book) => {
        const sheet = book.addWorksheet("A", { views: [{ state: "frozen", xSplit: 2, ySplit: 5, showGridLines: false }] });
        sheet.properties.tabColor = { argb: "FF00B050" };
        sheet.getCell("A1").value = "DANH SÁCH";
        sheet.mergeCells("A1:D1");
        sheet.getColumn(2).width = 40;
        sheet.getColumn(4).hidden = true;
        sheet.getRow(1).height = 31.5;
        sheet.getRow(7).height = 15;
        sheet.getRow(7).hidden = true;
        book.addWorksheet("B").state = "hidden";
        book.addWorksheet("C").state = "veryHidden";
      }),
    );
    // ExcelJS takes a column of 9 digits for one of the usual width
    grid.setColumnWidth(first(), 2, 1, 63);
    await twice(() => {
      const id = first();
      expect(grid.merges(id).map(boxAddress)).toEqual(["A1:D1"]);
      expect(grid.freeze(id)).toEqual({ rows: 5, cols: 2 });
      expect([grid.columnWidth(id, 1), grid.columnWidth(id, 2), grid.columnWidth(id, 10)]).toEqual([280, 63, 64]);
      expect([grid.rowHeight(id, 0), grid.rowHeight(id, 2)]).toEqual([42, 20]);
      expect([grid.hiddenColumns(id), grid.hiddenRows(id)]).toEqual([[3], [6]]);
      expect([grid.gridlines(id), grid.tabColor(id)]).toEqual([false, "#00B050"]);
      expect(grid.sheetIds().map((one) => grid.visibility(one))).toEqual(["visible", "hidden", "veryHidden"]);
    });
  });

  it("keeps its print setup", async () => {
    const layout = {
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      printArea: "A1:K40,M1:N2",
      titleRows: "3:5",
      titleColumns: "A:B",
      margins: { top: 36, right: 18, bottom: 36, left: 18, header: 9, footer: 9 },
      centerHorizontally: true,
      header: "&CĐỢT 1",
      footer: "&RTrang &P/&N",
    } as const;
    grid.reset();
    grid.renameSheet(first(), "Tấm lòng vàng's, 1");
    grid.setPageLayout(first(), layout);
    grid.write(first(), box("A1"), () => ({ v: 1 }));
    await again();
    expect(grid.pageLayout(first())).toEqual(layout);
  });

  it("keeps its filter", async () => {
    const { skipped } = await open(
      patched(
        await workbook((book) => {
          const sheet = book.addWorksheet("A");
          sheet.addRows([
            ["Tên", "Loại"],
            ["Thử", "A"],
            ["Nghiệm", "B"],
            ["Giả", "A"],
          ]);
          sheet.autoFilter = "A1:B4";
          sheet.getRow(3).hidden = true;
        }),
        {
          [SHEET]: (xml) =>
            xml.replace(
              /<autoFilter ref="A1:B4"\/>|<autoFilter ref="A1:B4"><\/autoFilter>/,
              '<autoFilter ref="A1:B4"><filterColumn colId="1"><filters><filter val="A"/></filters></filterColumn></autoFilter>',
            ),
        },
      ),
    );
    expect(skipped).toEqual([expect.stringMatching(/^1 điều kiện lọc .* đang lọc/)]);
    // the filter hides them, not a hand: they come back when it goes
    expect(grid.hiddenRows(first())).toEqual([]);
    const { file } = await again();
    expect(boxAddress(grid.filter(first()) ?? box("Z1"))).toBe("A1:B4");
    expect(file.read("xl/workbook.xml")).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">A!$A$1:$B$4<',
    );
  });
});

describe("names, tables, lists, conditional formats", () => {
  it("names of the workbook and of a sheet, hidden ones, constants and LAMBDAs are kept", async () => {
    await open(
      patched(
        await workbook((book) => {
          book.addWorksheet("Tiêu chuẩn").getCell("A1").value = 5;
          book.addWorksheet("B");
        }),
        {
          "xl/workbook.xml": (xml) =>
            xml.replace(
              "</sheets>",
              `</sheets><definedNames><definedName name="TDKT_DOT">'Tiêu chuẩn'!$A$1</definedName>` +
                '<definedName name="TDKT_AN" hidden="1">\'Tiêu chuẩn\'!$A$1:$B$9</definedName><definedName name="RIENG" localSheetId="1">B!$C$3</definedName>' +
                '<definedName name="TY_LE" comment="một phần năm">0.2</definedName>' +
                '<definedName name="GAP_DOI">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName><definedName name="RONG">\'Tiêu chuẩn\'!$A:$XFD</definedName></definedNames>',
            ),
        },
      ),
    );
    const { file } = await (async () => {
      const check = () => {
        const names = grid
          .names()
          .map(({ sheetId, ...name }) => ({ ...name, ...(sheetId ? { sheet: grid.sheetName(sheetId) } : {}) }));
        expect(names).toEqual(
          expect.arrayContaining([
            { name: "TDKT_DOT", formula: "'Tiêu chuẩn'!$A$1", visible: true },
            { name: "TDKT_AN", formula: "'Tiêu chuẩn'!$A$1:$B$9", visible: false },
            { name: "RIENG", formula: "B!$C$3", visible: true, sheet: "B" },
            { name: "TY_LE", formula: "0.2", visible: true, comment: "một phần năm" },
            { name: "GAP_DOI", formula: "LAMBDA(x,x*2)", visible: true },
          ]),
        );
        expect(names).toHaveLength(6);
      };
      check();
      const result = await again();
      check();
      return result;
    })();
    expect(file.read("xl/workbook.xml")).toContain(">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)<");
  });

  it("tables and what refers to their columns are kept", async () => {
    await open(
      await workbook((book) => {
        const sheet = book.addWorksheet("A");
        sheet.addTable({
          name: "DeNghi",
          ref: "B2",
          headerRow: true,
          style: { theme: "TableStyleLight9" },
          columns: [{ name: "Họ và tên" }, { name: "Điểm" }, { name: "Gấp đôi" }],
          rows: [
            ["Thử", 4, 0],
            ["Nghiệm", 5, 0],
          ],
        });
        for (const row of [3, 4]) sheet.getCell(row, 4).value = { formula: "DeNghi[[#This Row],[Điểm]]*2", result: 0 } as never;
        sheet.getCell("F1").value = { formula: "SUM(DeNghi[Điểm])" } as never;
      }),
    );
    const check = () => {
      expect(grid.tables().map(({ name, box: at }) => [name, boxAddress(at)])).toEqual([["DeNghi", "B2:D4"]]);
      expect(grid.tables()[0]?.style).toBe("TableStyleLight9");
      expect([value("F1"), value("D3"), value("D4")]).toEqual([9, 8, 10]);
      expect(value("B2")).toBe("Họ và tên");
    };
    check();
    const { file } = await again();
    check();
    expect(file.read(SHEET)).toContain("DeNghi[[#This Row],[Điểm]]*2");
  });

  it("the header of a table is text, each title once, as Excel wants it", async () => {
    grid.reset();
    grid.write(first(), box("A1:D1"), (_, j) => ({ v: [2025, "Mã\n(nếu có)", "Mã\n(nếu có)", ""][j] ?? null }));
    await grid.addTable(first(), box("A1:D3"), "Bang1");
    const { file } = await again();
    const columns = [...file.read("xl/tables/table1.xml").matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(columns).toEqual(["2025", "Mã_x000a_(nếu có)", "Mã_x000a_(nếu có)2", "Column4"]);
    expect(["A1", "B1", "C1", "D1"].map(value)).toEqual(["2025", "Mã\n(nếu có)", "Mã\n(nếu có)2", "Column4"]);
  });

  it("three lists of 500 rows each are three rules, and stay three", async () => {
    const list = (formula: string) => ({ type: "list" as const, allowBlank: true, formulae: [formula] });
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet("A");
      book.addWorksheet("Danh mục").getCell("A1").value = "Tiêu biểu, xuất sắc";
      for (let row = 6; row <= 505; row++) {
        sheet.getCell(row, 3).dataValidation = list('"Có,Không"');
        sheet.getCell(row, 4).dataValidation = list("'Danh mục'!$A$1:$A$4");
        sheet.getCell(row, 5).dataValidation = {
          ...list("TDKT_DM"),
          showErrorMessage: true,
          errorTitle: "Sai",
          error: "Chọn trong danh sách",
        };
      }
    });
    const started = performance.now();
    await open(bytes);
    const took = performance.now() - started;
    await twice(() => {
      const rules = grid.validations(first());
      expect(rules.map(({ boxes }) => boxes.map(boxAddress))).toEqual([["C6:C505"], ["D6:D505"], ["E6:E505"]]);
      expect(rules.map(({ rule }) => ("source" in rule ? rule.source : rule))).toEqual([
        "Có,Không",
        "='Danh mục'!$A$1:$A$4",
        "=TDKT_DM",
      ]);
      expect(rules[2]?.error).toEqual({ show: true, style: "stop", title: "Sai", message: "Chọn trong danh sách" });
    });
    expect(took).toBeLessThan(5000);
  });

  it("rules about numbers, days, lengths and by formula are kept", async () => {
    await open(
      patched(await workbook((book) => void (book.addWorksheet("A").getCell("A1").value = 1)), {
        [SHEET]: (xml) =>
          xml.replace(
            "<pageMargins",
            '<dataValidations count="4"><dataValidation type="whole" allowBlank="1" showInputMessage="1" promptTitle="Năm" prompt="Bốn chữ số" sqref="A2:A9 C2"><formula1>1990</formula1><formula2>2100</formula2></dataValidation>' +
              '<dataValidation type="decimal" operator="greaterThanOrEqual" sqref="B2"><formula1>$A$1</formula1></dataValidation>' +
              '<dataValidation type="date" operator="lessThan" sqref="D2"><formula1>45902</formula1></dataValidation>' +
              '<dataValidation type="custom" errorStyle="warning" showErrorMessage="1" sqref="E2"><formula1>LEN(E2)&lt;5</formula1></dataValidation></dataValidations><pageMargins',
          ),
      }),
    );
    await twice(() => {
      const rules = grid.validations(first());
      expect(rules.map(({ rule }) => rule)).toEqual([
        { type: "whole", operator: "between", formula1: "1990", formula2: "2100" },
        { type: "decimal", operator: "greaterThanOrEqual", formula1: "=$A$1" },
        { type: "date", operator: "lessThan", formula1: "45902" },
        { type: "custom", formula: "=LEN(E2)<5" },
      ]);
      expect(rules[0]?.boxes.map(boxAddress)).toEqual(["A2:A9", "C2"]);
      expect(rules[0]?.prompt).toEqual({ show: true, title: "Năm", message: "Bốn chữ số" });
      expect(rules[3]?.error).toEqual(expect.objectContaining({ show: true, style: "warning" }));
    });
  });

  it("conditional formats by formula keep their order, their look and where they stop; others are told", async () => {
    const { skipped } = await open(
      patched(
        await workbook((book) => {
          const sheet = book.addWorksheet("A");
          sheet.getCell("A1").value = 1;
          const red = { fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { argb: "FFFFC7CE" } } };
          const bold = { font: { bold: true, color: { argb: "FF006100" } } };
          sheet.addConditionalFormatting({
            ref: "A1:C9",
            rules: [{ type: "expression", priority: 2, formulae: ['LEFT($A1,4)="Bằng"'], style: red }],
          });
          sheet.addConditionalFormatting({
            ref: "D1:D9",
            rules: [{ type: "cellIs", priority: 1, operator: "greaterThan", formulae: [5], style: bold }],
          });
          sheet.addConditionalFormatting({
            ref: "E1:E9",
            rules: [{ type: "dataBar", priority: 3, cfvo: [{ type: "min" }, { type: "max" }] } as never],
          });
        }),
        { [SHEET]: (xml) => xml.replace('priority="1"', 'priority="1" stopIfTrue="1"') },
      ),
    );
    expect(skipped.some((one) => /định dạng có điều kiện/.test(one))).toBe(true);
    await twice(() => {
      const formats = grid
        .formulaFormats(first())
        .map(({ boxes, formula, style: look, stopIfTrue }) => [boxes.map(boxAddress).join(), formula, look, stopIfTrue]);
      expect(formats).toEqual([
        ["D1:D9", "=D1>5", { color: "#006100", bold: true }, true],
        ["A1:C9", '=LEFT($A1,4)="Bằng"', { fill: "#FFC7CE" }, false],
      ]);
    });
  });
});

describe("what add-ins keep in a workbook", () => {
  it("settings and custom XML parts are parts of the package", async () => {
    grid.reset();
    grid.write(first(), box("A1"), () => ({ v: 1 }));
    const id = "{0F9A1F0E-5B7C-4C7E-9C59-0F2B6E2D1A11}";
    const xml = '<!-- nhật ký --><tdkt xmlns="urn:bang-vang:journal"><a b="&lt;1&gt;">Đợt 1</a></tdkt>';
    const parts: DocumentParts = {
      settings: new Map([["tdkt.map", '{"a":"\\"Đ\\" & <b>\\n"}']]),
      customXml: new Map([[id, xml]]),
    };
    const { opened, file } = await again(parts);
    expect(opened.parts).toEqual(parts);
    expect(file.read("customXml/itemProps1.xml")).toContain(id);
    expect(file.read("customXml/itemProps1.xml")).toContain("urn:bang-vang:journal");
    expect(file.read("_rels/.rels")).toContain("webextensiontaskpanes");
    expect(opened.skipped).toEqual([]);
  });
});
