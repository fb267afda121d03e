/** Names, tables, settings, XML parts, the application. */
import type { ExcelHost } from "../../../workbench/host/excel-host";
import { namespaceOf } from "../../../workbench/host/model/workbook/custom-xml";
import { failure, startExcel } from "./office";

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Tiêu chuẩn");
    sheet.getRange("A1:C3").values = [
      ["Tên", "Điểm", "Ghi chú"],
      ["An", 90, ""],
      ["Bình", 80, ""],
    ];
    await context.sync();
  });
});

describe("names", () => {
  test("Vietnamese, hidden, with a comment; a range, a constant, a formula", async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.getItem("Tiêu chuẩn");
      const range = names.add("Điểm_TB", sheet.getRange("B2:B3"), "điểm trung bình");
      range.visible = false;
      const constant = names.add("TDKT_MA", "cao-loc-2025");
      const formula = names.add("TDKT_TONG", "=SUM('Tiêu chuẩn'!$B$2:$B$3)");
      for (const name of [range, constant, formula]) {
        name.load("name, value, type, formula, visible, comment, scope");
      }
      const found = range.getRange();
      found.load("address");
      const noRange = constant.getRangeOrNullObject();
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        name: "Điểm_TB",
        type: "Range",
        formula: "='Tiêu chuẩn'!$B$2:$B$3",
        value: "'Tiêu chuẩn'!$B$2:$B$3",
        visible: false,
        comment: "điểm trung bình",
        scope: "Workbook",
      });
      expect([constant.type, constant.value, constant.visible]).toEqual(["String", "cao-loc-2025", true]);
      expect(formula.formula).toBe("=SUM('Tiêu chuẩn'!$B$2:$B$3)");
      expect([found.address, noRange.isNullObject]).toEqual(["'Tiêu chuẩn'!B2:B3", true]);

      sheet.getRange("E1:E2").formulas = [["=SUM(Điểm_TB)"], ["=TDKT_TONG"]];
      const cells = sheet.getRange("E1:E2");
      cells.load("values, formulas");
      await context.sync();
      expect(cells.values).toEqual([[170], [170]]);
      expect(cells.formulas).toEqual([["=SUM(Điểm_TB)"], ["=TDKT_TONG"]]);
    });
  });

  test("of a sheet, found by getRange, deleted", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tiêu chuẩn");
      sheet.names.add("Riêng", sheet.getRange("C3"));
      const byName = sheet.getRange("riêng");
      byName.load("address");
      const inWorkbook = context.workbook.names.getItemOrNullObject("Riêng");
      const inSheet = sheet.names.getItem("Riêng");
      inSheet.load("scope");
      inSheet.worksheet.load("name");
      await context.sync();
      expect([byName.address, inWorkbook.isNullObject, inSheet.scope, inSheet.worksheet.name]).toEqual([
        "'Tiêu chuẩn'!C3",
        true,
        "Worksheet",
        "Tiêu chuẩn",
      ]);
      inSheet.delete();
      const gone = sheet.names.getItemOrNullObject("Riêng");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("follow inserted rows", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tiêu chuẩn");
      context.workbook.names.add("Theo", sheet.getRange("A3:A3"));
      sheet.getRange("1:1").insert("Down");
      const range = context.workbook.names.getItem("Theo").getRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("'Tiêu chuẩn'!A4");
      sheet.getRange("1:1").delete("Up");
      await context.sync();
    });
  });

  test.each([
    ["taken", "Điểm_TB", "ItemAlreadyExists"],
    ["a cell", "A1", "InvalidArgument"],
    ["with a blank", "a b", "InvalidArgument"],
  ])("a name that is %s is refused", async (_what, name, code) => {
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.names.add(name, context.workbook.worksheets.getItem("Tiêu chuẩn").getRange("A1"));
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });
});

test("tables", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiêu chuẩn");
    const table = sheet.tables.add("A1:C3", true);
    table.name = "HoSo";
    table.load("name, id");
    table.worksheet.load("name");
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const part of parts) part.load("address");
    const none = context.workbook.tables.getItemOrNullObject("KhôngCó");
    await context.sync();
    expect([table.name, table.worksheet.name, none.isNullObject]).toEqual(["HoSo", "Tiêu chuẩn", true]);
    expect(parts.map(({ address }) => address.split("!")[1])).toEqual(["A1:C3", "A1:C1", "A2:C3"]);

    const byId = context.workbook.tables.getItem(table.id);
    byId.load("name");
    const count = sheet.tables.getCount();
    sheet.getRange("G1").formulas = [["=SUM(HoSo[Điểm])"]];
    const sum = sheet.getRange("G1");
    sum.load("values");
    await context.sync();
    expect([byId.name, count.value, sum.values]).toEqual(["HoSo", 1, [[170]]]);
  });
  const overlapping = await failure(
    Excel.run(async (context) => {
      context.workbook.tables.add("'Tiêu chuẩn'!B2:D4", true);
      await context.sync();
    }),
  );
  expect(overlapping.code).toBe("InvalidArgument");
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("hoso").delete();
    const left = context.workbook.tables.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

test("XML parts", async () => {
  const xml = '<?xml version="1.0"?><bv:so xmlns:bv="urn:bang-vang" bản="1"><dòng/></bv:so>';
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add("<khác/>");
    const part = parts.add(xml);
    part.load("id, namespaceUri");
    await context.sync();
    const only = parts.getByNamespace("urn:bang-vang").getOnlyItem();
    const text = only.getXml();
    const count = parts.getCount();
    await context.sync();
    expect([part.namespaceUri, text.value, count.value]).toEqual(["urn:bang-vang", xml, 2]);
    only.setXml(xml.replace('"1"', '"2"'));
    const again = parts.getItem(part.id).getXml();
    await context.sync();
    expect(again.value).toContain('bản="2"');
    expect(host.parts.customXml.get(part.id)).toBe(again.value); // what is saved
    parts.getItem(part.id).delete();
    const none = parts.getByNamespace("urn:bang-vang").getOnlyItemOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  const error = await failure(
    Excel.run(async (context) => {
      context.workbook.customXmlParts.add("không phải XML");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test.each([
  ['<a xmlns="urn:b"/>', "urn:b"],
  ["<a><b xmlns='urn:c'/></a>", ""],
  ["<!-- <x xmlns='urn:d'/> --><y xmlns='urn:e'></y>", "urn:e"],
  ["chữ", undefined],
])("the namespace of %s", (xml, namespace) => expect(namespaceOf(xml)).toBe(namespace));

test("the application and the workbook", async () => {
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    application.calculationMode = "Manual";
    application.load("calculationMode, calculationState");
    context.workbook.load("name, readOnly");
    await context.sync();
    expect([application.calculationMode, context.workbook.readOnly]).toEqual(["Manual", false]);
    application.calculationMode = "Automatic";
    await context.sync();
    expect(context.workbook.name).toMatch(/\.xlsx$/);
  });
});

test("the last visible sheet stays", async () => {
  const error = await failure(
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      for (const sheet of worksheets.items) sheet.delete();
      await context.sync();
    }),
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidOperation", "Worksheet.delete"]);
  expect(host.grid.sheetIds()).toHaveLength(1);
});
