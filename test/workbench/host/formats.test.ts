/** Looks, lists, conditional formats, panes, paper. */
import type { ExcelHost } from "../../../workbench/host/excel-host";
import { joinParts, splitParts } from "../../../workbench/host/model/worksheet/header-footer";
import { failure, startExcel } from "./office";

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel();
});

let sheets = 0;
function withSheet<T>(run: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`Dáng ${++sheets}`);
    sheet.activate();
    await context.sync();
    return run(context, sheet);
  });
}
const active = () => host.grid.activeSheetId;

test("fill, font, alignment, wrap", async () => {
  await withSheet(async (context, sheet) => {
    const { format } = sheet.getRange("A1:B2");
    format.fill.color = "#deecf9";
    format.font.bold = true;
    format.font.italic = true;
    format.font.underline = "Single";
    format.font.strikethrough = true;
    format.font.color = "#C00000";
    format.font.name = "Times New Roman";
    format.font.size = 14;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    const cell = sheet.getRange("B2");
    cell.load("format/fill/color, format/font, format/horizontalAlignment, format/verticalAlignment, format/wrapText");
    await context.sync();
    expect(cell.format.toJSON()).toMatchObject({
      fill: { color: "#DEECF9" },
      font: {
        bold: true,
        italic: true,
        underline: "Single",
        strikethrough: true,
        color: "#C00000",
        name: "Times New Roman",
        size: 14,
      },
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
    });
    sheet.getRange("A1").format.fill.clear();
    const both = sheet.getRange("A1:B1");
    both.load("format/fill/color, format/font/bold, format/wrapText");
    sheet.getRange("A1").format.font.bold = false;
    await context.sync();
    expect(both.format.wrapText).toBe(true);
    both.load("format/font/bold");
    await context.sync();
    expect(both.format.font.bold).toBeNull(); // they differ
  });
});

test("a style keeps the formula under it", async () => {
  await withSheet(async (context, sheet) => {
    sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
    await context.sync();
    const anchor = sheet.getRange("A1:A3");
    anchor.format.fill.color = "#FFFF00";
    anchor.numberFormat = [["0.0"]];
    anchor.load("formulas, values, text");
    await context.sync();
    expect(anchor.formulas[0]).toEqual(["=SEQUENCE(3)"]);
    expect(anchor.values).toEqual([[1], [2], [3]]);
  });
});

test("widths and heights in points", async () => {
  await withSheet(async (context, sheet) => {
    sheet.getRange("A:B").format.columnWidth = 90;
    sheet.getRange("1:1").format.rowHeight = 30;
    const range = sheet.getRange("A1:B1");
    const wider = sheet.getRange("A1:C1");
    range.load("format/columnWidth, format/rowHeight");
    wider.load("format/columnWidth");
    await context.sync();
    expect([range.format.columnWidth, range.format.rowHeight]).toEqual([90, 30]);
    expect(wider.format.columnWidth).toBeNull();
    expect(host.grid.columnWidth(active(), 0)).toBe(120); // pixels
    sheet.getRange("A1").values = [["Một tiêu đề rất dài để cột phải rộng ra"]];
    sheet.getRange("A:A").format.autofitColumns();
    range.load("format/columnWidth");
    await context.sync();
    expect(host.grid.columnWidth(active(), 0)).toBeGreaterThan(200);
  });
});

test("borders", async () => {
  await withSheet(async (context, sheet) => {
    const { borders } = sheet.getRange("B2:C3").format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("EdgeTop").weight = "Thick";
    borders.getItem("EdgeTop").color = "#FF0000";
    borders.getItem("InsideVertical").style = "Dash";
    borders.getItem("EdgeLeft").style = "Double";
    borders.getItem("EdgeLeft").style = "None";
    const top = sheet.getRange("C2").format.borders.getItem("EdgeTop");
    const inside = sheet.getRange("B3").format.borders.getItem("EdgeRight");
    const left = borders.getItem("EdgeLeft");
    for (const border of [top, inside, left]) border.load("style, weight, color, sideIndex");
    await context.sync();
    expect(top.toJSON()).toEqual({ style: "Continuous", weight: "Thick", color: "#FF0000", sideIndex: "EdgeTop" });
    expect([inside.style, left.style]).toEqual(["Dash", "None"]);
  });
});

describe("data validation", () => {
  test("a list from text, from a name's formula, from a range", async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange("F1:F2").values = [["Có; đã xác minh"], ["Tiêu biểu, xuất sắc"]];
      const source = sheet.getRange("F1:F2");
      sheet.getRange("A1:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "Có,Không" } };
      sheet.getRange("B1:B5").dataValidation.rule = { list: { inCellDropDown: true, source: "=$F$1:$F$2" } };
      sheet.getRange("C1:C5").dataValidation.rule = { list: { inCellDropDown: true, source } };
      const rules = ["A2", "B2:B3", "C1:C5"].map((address) => sheet.getRange(address).dataValidation);
      for (const validation of rules) validation.load("rule, type");
      await context.sync();
      expect(rules.map(({ rule }) => rule.list?.source)).toEqual(["Có,Không", "=$F$1:$F$2", `='Dáng ${sheets}'!$F$1:$F$2`]);
      expect(rules.map(({ type }) => type)).toEqual(["List", "List", "List"]);
    });
  });

  test("messages, blanks, other rules, none", async () => {
    await withSheet(async (context, sheet) => {
      const validation = sheet.getRange("A1:A3").dataValidation;
      validation.errorAlert = { showAlert: true, style: "Warning", title: "Sai", message: "Chỉ ghi Có hoặc Không" };
      validation.rule = { list: { inCellDropDown: true, source: "Có,Không" } };
      validation.prompt = { showPrompt: true, title: "Gợi ý", message: "Chọn trong danh sách" };
      validation.ignoreBlanks = false;
      validation.load("rule, errorAlert, prompt, ignoreBlanks");
      const custom = sheet.getRange("B1:B3").dataValidation;
      custom.rule = { custom: { formula: "=LEN(B1)<=10" } };
      custom.load("rule, type");
      const whole = sheet.getRange("C1").dataValidation;
      whole.rule = { wholeNumber: { formula1: 1, formula2: 100, operator: "Between" } };
      whole.load("rule, type");
      await context.sync();
      expect(validation.errorAlert).toEqual({
        showAlert: true,
        style: "Warning",
        title: "Sai",
        message: "Chỉ ghi Có hoặc Không",
      });
      expect(validation.prompt).toEqual({ showPrompt: true, title: "Gợi ý", message: "Chọn trong danh sách" });
      expect(validation.ignoreBlanks).toBe(false);
      expect([custom.type, custom.rule]).toEqual(["Custom", { custom: { formula: "=LEN(B1)<=10" } }]);
      expect(whole.type).toBe("WholeNumber");
      expect(whole.rule.wholeNumber).toMatchObject({ operator: "Between" });

      sheet.getRange("A2").dataValidation.clear();
      const [kept, gone, part] = ["A1", "A2", "A1:A3"].map((address) => sheet.getRange(address).dataValidation);
      for (const each of [kept, gone, part]) each?.load("type");
      await context.sync();
      expect([kept?.type, gone?.type, part?.type]).toEqual(["List", "None", "Inconsistent"]);
    });
  });
});

test("conditional formats by formula, read back from the grid", async () => {
  await withSheet(async (context, sheet) => {
    const { conditionalFormats } = sheet.getRange("A1:C5");
    const added = conditionalFormats.add("Custom");
    added.custom.rule.formula = '=$C1="Có"';
    added.custom.format.fill.color = "#C6EFCE";
    added.custom.format.font.color = "#006100";
    added.custom.format.font.bold = true;
    added.stopIfTrue = true;
    const second = sheet.getRange("A3").conditionalFormats.add("Custom");
    second.custom.rule.formula = "=$A3>1";
    await context.sync();

    const elsewhere = sheet.getRange("Z1").conditionalFormats.getCount();
    const count = conditionalFormats.getCount();
    added.load("id, type, stopIfTrue, custom/rule/formula, custom/format/fill/color, custom/format/font");
    await context.sync();
    expect([count.value, elsewhere.value]).toEqual([2, 0]);
    expect([added.type, added.stopIfTrue, added.custom.rule.formula]).toEqual(["Custom", true, '=$C1="Có"']);
    expect(added.custom.format.fill.color).toBe("#C6EFCE");
    expect(added.custom.format.font.toJSON()).toMatchObject({ bold: true, color: "#006100" });

    const same = conditionalFormats.getItem(added.id);
    const range = same.getRange();
    range.load("address");
    await context.sync();
    expect(range.address.split("!")[1]).toBe("A1:C5");
    same.delete();
    const left = conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(1);
    sheet.getRange().conditionalFormats.clearAll();
    await context.sync();
    expect(host.grid.formulaFormats(active())).toEqual([]);
  });
});

test("frozen panes", async () => {
  await withSheet(async (context, sheet) => {
    const where = async () => {
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      return location.isNullObject ? null : location.address.split("!")[1];
    };
    expect(await where()).toBeNull();
    sheet.freezePanes.freezeRows(5);
    expect(await where()).toBe("1:5");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B5"));
    expect(await where()).toBe("A1:B5");
    sheet.freezePanes.freezeColumns(2);
    expect(await where()).toBe("A:B");
    sheet.freezePanes.unfreeze();
    expect(await where()).toBeNull();
  });
});

test("paper, margins, print area, titles, header and footer", async () => {
  await withSheet(async (context, sheet) => {
    const page = sheet.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    page.centerHorizontally = true;
    page.setPrintArea("A1:J41");
    page.setPrintTitleRows("$5:$6");
    page.setPrintMargins("Centimeters", { top: 2, left: 3 });
    page.rightMargin = 36;
    page.headersFooters.defaultForAllPages.centerHeader = "Biên bản & phụ lục";
    page.headersFooters.defaultForAllPages.rightFooter = "Trang &P/&N";
    page.load("orientation, paperSize, zoom, topMargin, leftMargin, rightMargin, centerHorizontally");
    page.headersFooters.defaultForAllPages.load("centerHeader, rightFooter, leftFooter");
    const titles = page.getPrintTitleRowsOrNullObject();
    titles.load("address");
    await context.sync();
    expect(page.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      centerHorizontally: true,
      rightMargin: 36,
    });
    expect([page.topMargin, page.leftMargin].map(Math.round)).toEqual([57, 85]);
    expect(page.headersFooters.defaultForAllPages.toJSON()).toMatchObject({
      centerHeader: "Biên bản & phụ lục",
      rightFooter: "Trang &P/&N",
      leftFooter: "",
    });
    expect(titles.address.split("!")[1]).toBe("5:6");
    expect(host.grid.pageLayout(active())).toMatchObject({ orientation: "landscape", paperSize: 9, printArea: "A1:J41" });
  });
});

test("the three parts of a header are one text in the file", () => {
  expect(splitParts("&LSở&C&P&R2025")).toEqual({ left: "Sở", center: "&P", right: "2025" });
  expect(joinParts({ left: "", center: "&&", right: "Trang &P" })).toBe("&C&&&RTrang &P");
});

test("sheets: name, order, colour, gridlines, visibility, neighbours", async () => {
  await withSheet(async (context, sheet) => {
    sheet.name = "Đổi tên";
    sheet.tabColor = "#FF0000";
    sheet.showGridlines = false;
    sheet.position = 0;
    sheet.load("name, tabColor, showGridlines, position, visibility");
    const next = sheet.getNextOrNullObject();
    const previous = sheet.getPreviousOrNullObject();
    next.load("name");
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({
      name: "Đổi tên",
      tabColor: "#FF0000",
      showGridlines: false,
      position: 0,
      visibility: "Visible",
    });
    expect([next.isNullObject, previous.isNullObject]).toEqual([false, true]);
    next.visibility = "VeryHidden";
    const visible = context.workbook.worksheets.getCount(true);
    const all = context.workbook.worksheets.getCount();
    await context.sync();
    expect(all.value - visible.value).toBe(1);
    sheet.name = "Dáng cuối";
    await context.sync();
  });
});

test.each([
  ["a name that is taken", "ItemAlreadyExists", (sheet: Excel.Worksheet) => void (sheet.name = "dáng cuối")],
  ["a name with a bracket", "InvalidArgument", (sheet: Excel.Worksheet) => void (sheet.name = "a[1]")],
  ["a very long name", "InvalidArgument", (sheet: Excel.Worksheet) => void (sheet.name = "x".repeat(32))],
  ["an address that is none", "InvalidArgument", (sheet: Excel.Worksheet) => void sheet.getRange("không/là").load("address")],
  ["a colour that is none", "InvalidArgument", (sheet: Excel.Worksheet) => void (sheet.tabColor = "#12")],
])("%s is refused", async (_what, code, act) => {
  const error = await failure(
    withSheet(async (context, sheet) => {
      act(sheet);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test("a protected sheet refuses what its options don't allow", async () => {
  await withSheet(async (context, sheet) => {
    sheet.protection.protect({ allowFormatCells: true }, "mật khẩu");
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    sheet.getRange("A1").format.fill.color = "#FFFF00"; // allowed
    await context.sync();
    const refused: (() => void)[] = [
      () => (sheet.getRange("A1").values = [[1]]),
      () => sheet.getRange("1:1").insert("Down"),
      () => (sheet.getRange("A:A").format.columnWidth = 10),
      () => sheet.getRange("A1:A2").sort.apply([{ key: 0 }]),
      () => sheet.getRange("A1").clear(),
      () => sheet.tables.add("A1:B2", true),
      () => sheet.protection.unprotect("sai"),
    ];
    for (const act of refused) {
      act();
      expect((await failure(context.sync())).code).toBe("AccessDenied");
    }
    sheet.protection.unprotect("mật khẩu");
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
});
