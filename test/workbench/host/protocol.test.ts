/** The semantics of `Excel.run`: they come from Microsoft's office.js, the host only has to keep its side of the protocol. */
import { MEMBER_TABLES } from "../../../workbench/host/model/all-members";
import type { ExcelHost } from "../../../workbench/host/excel-host";
import { failure, shown, sleep, startExcel } from "./office";

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel();
});

const addSheet = (name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

test("a property that was not loaded can't be read", async () => {
  const error = await failure(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("address");
      await context.sync();
      return range.values;
    }),
  );
  expect(error.code).toBe("PropertyNotLoaded");
});

test("an object that is not there is a null object, and so is what belongs to it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
    const range = sheet.getRange("A1");
    sheet.load("name");
    range.load("values");
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
    sheet.delete(); // does nothing
    range.values = [[1]];
    await context.sync();
  });
});

test("an object of a finished run can't be used in another one", async () => {
  let kept: Excel.Range | undefined;
  await Excel.run(async (context) => {
    kept = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    kept.load("address");
    await context.sync();
  });
  const error = await failure(
    Excel.run(async (context) => {
      kept?.getCell(0, 0).load("address");
      await kept?.context.sync();
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidObjectPath");
});

test("an error says where it happened and at which statement; what came before stays", async () => {
  await addSheet("Lỗi");
  const error = await failure(
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("Lỗi").getRange("A1").values = [["còn lại"]];
      sheets.getItem("Không có").getRange("B2").values = [[1]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  expect(error.debugInfo.statement).toContain("getItem");
  expect(error.debugInfo.surroundingStatements?.join("\n")).toContain(">>>>>");
  const id = host.grid.sheetIds().find((each) => host.grid.sheetName(each) === "Lỗi") ?? "";
  expect(shown(host.grid, "A1", id)).toEqual([["còn lại"]]);
});

test("a sheet is added once, however often the batch speaks of it, and is the same in the next batch", async () => {
  const before = host.grid.sheetIds().length;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Một lần");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    sheet.load("name");
    await context.sync();
    sheet.getRange("A3").values = [[3]];
    await context.sync();
    expect(sheet.name).toBe("Một lần");
  });
  expect(host.grid.sheetIds()).toHaveLength(before + 1);
  const id = host.grid.sheetIds().at(-1) ?? "";
  expect(shown(host.grid, "A1:A3", id)).toEqual([[1], [2], [3]]);
});

test("a large write is cut by office.js and put together again", async () => {
  await addSheet("Lớn");
  const rows = Array.from({ length: 1200 }, (_, i) => [i, `dòng ${i}`, i % 2 === 0]);
  const batches = host.log.length;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Lớn").getRange("A1:C1200");
    range.values = rows;
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(rows);
  });
  const names = host.log.slice(batches).flatMap(({ request }) => request.actions.map(({ name }) => name));
  expect(names).toContain("_ValidateArraySize");
  expect(names.filter((name) => name === "Values").length).toBeGreaterThan(1);

  const error = await failure(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Lớn").getRange("A1:C1200").values = rows.slice(1);
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("every reference is given back", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Lớn");
    for (let row = 0; row < 20; row++) sheet.getCell(row, 0).load("values");
    await context.sync();
    sheet.getRange("A1").getEntireRow().load("address");
    await context.sync();
    expect(host.references).toBeGreaterThan(20);
  });
  await sleep(50); // office.js gives them back after the run
  expect(host.references).toBe(0);
});

test("load by names, by tree, by pages", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name, items/id");
    const first = context.workbook.worksheets;
    await context.sync();
    expect(sheets.items.map(({ id }) => id)).toEqual(host.grid.sheetIds());
    expect(sheets.items.map(({ name }) => name)).toEqual(host.grid.sheetIds().map((id) => host.grid.sheetName(id)));
    first.load({ $top: 1, $skip: 1, name: true });
    await context.sync();
    expect(first.items.map(({ name }) => name)).toEqual([host.grid.sheetName(host.grid.sheetIds()[1] ?? "")]);
    const range = sheets.getItem("Lớn").getRange("A1");
    range.load({ address: true, format: { fill: { color: true } }, worksheet: { name: true } });
    await context.sync();
    expect([range.address, range.format.fill.color, range.worksheet.name]).toEqual(["'Lớn'!A1", "#FFFFFF", "Lớn"]);
  });
});

test("set() and toJSON()", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Lớn").getRange("E1");
    range.set({ values: [["đậm"]], format: { font: { bold: true } } });
    range.load("values, format/font/bold");
    await context.sync();
    expect(range.toJSON()).toMatchObject({ values: [["đậm"]], format: { font: { bold: true } } });
  });
});

test("retrieve and update, which office.js sends as such", async () => {
  interface Newer {
    retrieve(properties: string): { toJSON(): unknown };
    update(properties: Readonly<Record<string, unknown>>): void;
  }
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Lớn").getRange("F1") as unknown as Newer;
    range.update({ values: [["qua update"]], format: { wrapText: true } });
    const got = range.retrieve("values,format/wrapText");
    await context.sync();
    expect(got.toJSON()).toEqual({ values: [["qua update"]], format: { wrapText: true } });
  });
  const types = host.log.flatMap(({ request }) => request.actions.map(({ type }) => type));
  expect(types).toEqual(expect.arrayContaining([7, 9]));
});

test("loadRecursive asks each type for its own", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Lớn");
    context.loadRecursive(sheet, { Worksheet: "name", WorksheetProtection: "protected" }, 1);
    await context.sync();
    expect([sheet.name, sheet.protection.protected]).toEqual(["Lớn", false]);
  });
});

describe("what the host does not have", () => {
  test("an unknown member is ApiNotFound, by its name", async () => {
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.pivotTables.load("items/name");
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["ApiNotFound", "Workbook.pivotTables"]);
  });

  test("so is a property in load()", async () => {
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load("standardWidth");
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["ApiNotFound", "Worksheet.load"]);
  });

  test("and a member above the advertised set", async () => {
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.onNameChanged.add(async () => {});
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["ApiNotFound", "WorksheetCollection.onNameChanged"]);
  });

  test("a batch reaches nothing that is in no table", async () => {
    // the objects of the model have more members than their tables name
    const tables = new Set(MEMBER_TABLES.flatMap(({ members }) => [...members.keys()]));
    expect(tables.has("ctx")).toBe(false);
    const error = await failure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        (sheet as unknown as { load(names: string): void }).load("ctx");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
  });
});
