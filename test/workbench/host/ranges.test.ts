/** Ranges: what they hold, where they are, and that they move with their cells. */
import type { ExcelHost } from "../../../workbench/host/excel-host";
import { failure, shown, startExcel } from "./office";

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel();
});

let sheets = 0;
/** A fresh sheet for a test. */
function withSheet<T>(run: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`Vùng ${++sheets}`);
    sheet.activate();
    await context.sync();
    return run(context, sheet);
  });
}

test("what is written is read as a person would have typed it", async () => {
  await withSheet(async (context, sheet) => {
    sheet.getRange("A1:H1").values = [["007", "1e3", "TRUE", "12.5%", "'=1+1", "", "Đặng Thị Hường", -5]];
    const range = sheet.getRange("A1:H1");
    range.load("values, valueTypes, formulas, numberFormat");
    await context.sync();
    expect(range.values).toEqual([[7, 1000, true, 0.125, "=1+1", "", "Đặng Thị Hường", -5]]);
    expect(range.valueTypes[0]).toEqual(["Double", "Double", "Boolean", "Double", "String", "Empty", "String", "Double"]);
    expect(range.numberFormat[0]?.[3]).toBe("0.00%");
  });
});

test("cells formatted as text keep what is written", async () => {
  await withSheet(async (context, sheet) => {
    const range = sheet.getRange("A1:D1");
    range.numberFormat = [["@", "@", "@", "@"]];
    range.values = [["007", "TRUE", "=1+1", "5%"]];
    range.load("values, text");
    await context.sync();
    expect(range.values).toEqual([["007", "TRUE", "=1+1", "5%"]]);
    expect(range.text).toEqual(range.values);
  });
});

test("a scalar goes to all cells, null leaves a cell, an empty text empties it", async () => {
  await withSheet(async (context, sheet) => {
    sheet.getRange("A1:C1").values = 5 as never;
    sheet.getRange("A1:C1").values = [[null, "", "x"]] as never;
    const range = sheet.getRange("A1:C1");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[5, "", "x"]]);
  });
});

test("formulas are calculated before the batch answers, in the formats they have", async () => {
  await withSheet(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], [4.5]];
    const sum = sheet.getRange("B1:B3");
    sum.formulas = [["=SUM(A1:A3)"], ["=1/0"], ['=IF(A1>0,"có","không")']];
    sum.numberFormat = [["0.00"], ["General"], ["General"]];
    sum.load("values, formulas, text, valueTypes");
    await context.sync();
    expect(sum.values).toEqual([[7.5], ["#DIV/0!"], ["có"]]);
    expect(sum.formulas).toEqual([["=SUM(A1:A3)"], ["=1/0"], ['=IF(A1>0,"có","không")']]);
    expect(sum.text[0]).toEqual(["7.50"]);
    expect(sum.valueTypes).toEqual([["Double"], ["Error"], ["String"]]);
  });
});

test("an array of another size is refused", async () => {
  const error = await failure(
    withSheet(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    }),
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
});

test("whole columns answer null for their cells, and are not written", async () => {
  await withSheet(async (context, sheet) => {
    const column = sheet.getRange("C:C");
    column.load("values, address, isEntireColumn, rowCount");
    await context.sync();
    expect([column.values, column.address, column.isEntireColumn, column.rowCount]).toEqual([
      null,
      expect.stringContaining("!C:C"),
      true,
      1_048_576,
    ]);
  });
  const error = await failure(
    withSheet(async (context, sheet) => {
      sheet.getRange("C:C").values = 1 as never;
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("ranges made from ranges", async () => {
  await withSheet(async (context, sheet) => {
    const range = sheet.getRange("B2:D5");
    const made: [Excel.Range, string][] = [
      [range.getCell(1, 1), "C3"],
      [range.getRow(0), "B2:D2"],
      [range.getColumn(2), "D2:D5"],
      [range.getOffsetRange(1, -1), "A3:C6"],
      [range.getResizedRange(1, 1), "B2:E6"],
      [range.getAbsoluteResizedRange(1, 1), "B2"],
      [range.getEntireRow(), "2:5"],
      [range.getEntireColumn(), "B:D"],
      [range.getIntersection("A1:B3"), "B2:B3"],
      [range.getBoundingRect("F7"), "B2:F7"],
      [range.getLastCell(), "D5"],
      [range.getLastRow(), "B5:D5"],
      [range.getLastColumn(), "D2:D5"],
      [range.getRowsBelow(2), "B6:D7"],
      [range.getRowsAbove(), "B1:D1"],
      [range.getColumnsBefore(), "A2:A5"],
      [range.getColumnsAfter(), "E2:E5"],
      [sheet.getRangeByIndexes(0, 1, 2, 3), "B1:D2"],
      [sheet.getCell(9, 27), "AB10"],
    ];
    for (const [each] of made) each.load("address");
    const none = range.getIntersectionOrNullObject("Z1");
    await context.sync();
    expect(made.map(([each]) => each.address.split("!")[1])).toEqual(made.map(([, address]) => address));
    expect(none.isNullObject).toBe(true);
  });
});

test("used ranges", async () => {
  await withSheet(async (context, sheet) => {
    const blank = sheet.getUsedRange();
    const none = sheet.getUsedRangeOrNullObject();
    blank.load("address");
    await context.sync();
    expect([blank.address.split("!")[1], none.isNullObject]).toEqual(["A1", true]);
    sheet.getRange("B3").values = [[1]];
    sheet.getRange("D9").values = [[1]];
    const used = sheet.getUsedRange(true);
    const inColumn = sheet.getRange("D:D").getUsedRange(true);
    used.load("address");
    inColumn.load("address");
    await context.sync();
    expect([used, inColumn].map(({ address }) => address.split("!")[1])).toEqual(["B3:D9", "D9"]);
  });
  const error = await failure(
    withSheet(async (context, sheet) => {
      sheet.getRange("A1:A5").getUsedRange().load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

describe("a kept range", () => {
  test("moves when rows and columns come and go, and grows when they come within", async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange("C5:C7").values = [["một"], ["hai"], ["ba"]];
      const range = sheet.getRange("C5:C7");
      range.load("address");
      await context.sync();
      const addresses: string[] = [];
      const steps = [
        () => sheet.getRange("1:2").insert("Down"), // above
        () => sheet.getRange("8:8").insert("Down"), // within
        () => sheet.getRange("A:A").insert("Right"),
        () => sheet.getRange("1:1").delete("Up"),
        () => sheet.getRange("6:6").delete("Up"), // its first row
        () => sheet.getRange("20:21").insert("Down"), // below
      ];
      for (const step of steps) {
        step();
        range.load("address, values");
        await context.sync();
        addresses.push(range.address.split("!")[1] ?? "");
      }
      expect(addresses).toEqual(["C7:C9", "C7:C10", "D7:D10", "D6:D9", "D6:D8", "D6:D8"]);
      expect(range.values).toEqual([[""], ["hai"], ["ba"]]);
    });
  });

  test("moves with what a person inserts between two syncs", async () => {
    await withSheet(async (context, sheet) => {
      const range = sheet.getRange("A3");
      range.values = [["ở đây"]];
      await context.sync();
      host.grid.insertRows(host.grid.activeSheetId, 0, 4);
      range.values = [["vẫn ở đây"]];
      range.load("address");
      await context.sync();
      expect(range.address.split("!")[1]).toBe("A7");
      expect(shown(host.grid, "A3:A7").flat()).toEqual([undefined, undefined, undefined, undefined, "vẫn ở đây"]);
    });
  });

  test("moves within one batch too", async () => {
    await withSheet(async (context, sheet) => {
      const range = sheet.getRange("A3");
      sheet.getRange("1:1").insert("Down");
      range.load("address");
      await context.sync();
      // it was reached before the row was inserted
      expect(range.address.split("!")[1]).toBe("A4");
    });
  });

  test("is invalid when all its cells are gone", async () => {
    const error = await failure(
      withSheet(async (context, sheet) => {
        const range = sheet.getRange("A3:A4");
        range.load("address");
        await context.sync();
        sheet.getRange("2:5").delete("Up");
        range.load("address");
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidReference");
  });

  test("of a deleted sheet is not found", async () => {
    const error = await failure(
      withSheet(async (context, sheet) => {
        const range = sheet.getRange("A1");
        range.load("values");
        await context.sync();
        host.grid.deleteSheet(host.grid.activeSheetId);
        range.load("values");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  });
});

test("a sheet that was deleted under its handle is not found", async () => {
  const error = await failure(
    withSheet(async (context, sheet) => {
      host.grid.deleteSheet(host.grid.activeSheetId);
      sheet.load("name");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("insert answers the new cells; parts of rows are refused", async () => {
  await withSheet(async (context, sheet) => {
    sheet.getRange("A1").values = [["đẩy xuống"]];
    const fresh = sheet.getRange("1:1").insert("Down");
    fresh.load("address");
    await context.sync();
    expect(fresh.address.split("!")[1]).toBe("1:1");
    expect(shown(host.grid, "A1:A2")).toEqual([[undefined], ["đẩy xuống"]]);
  });
  const error = await failure(
    withSheet(async (context, sheet) => {
      sheet.getRange("A1:B1").insert("Down");
      await context.sync();
    }),
  );
  expect(error.code).toBe("NotImplemented");
});

test("clear, copyFrom, sort, merge, hide", async () => {
  await withSheet(async (context, sheet) => {
    sheet.getRange("A1:B4").values = [
      ["Tên", "Điểm"],
      ["Bình", 2],
      ["An", 3],
      ["Chi", 1],
    ];
    sheet.getRange("A1:B1").format.font.bold = true;
    sheet.getRange("A1:B4").sort.apply([{ key: 0, ascending: true }], false, true);
    sheet.getRange("D1").copyFrom("A1:B4");
    sheet.getRange("F1").copyFrom(sheet.getRange("A1:B1"), "Values");
    sheet.getRange("B2:B4").clear("Contents");
    sheet.getRange("H1:I2").merge(true);
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const [data, copy, bold, plain] = [
      sheet.getRange("A1:B4"),
      sheet.getRange("D1:E4"),
      sheet.getRange("D1"),
      sheet.getRange("F1"),
    ];
    data.load("values, rowHidden, columnHidden, hidden");
    copy.load("values");
    bold.load("format/font/bold");
    plain.load("format/font/bold, values");
    await context.sync();
    expect(data.values).toEqual([
      ["Tên", "Điểm"],
      ["An", ""],
      ["Bình", ""],
      ["Chi", ""],
    ]);
    expect(copy.values[1]).toEqual(["An", 3]);
    expect([bold.format.font.bold, plain.format.font.bold, plain.values]).toEqual([true, false, [["Tên"]]]);
    expect([data.rowHidden, data.columnHidden, data.hidden]).toEqual([null, null, null]);
    expect(host.grid.merges(host.grid.activeSheetId)).toHaveLength(2);
    sheet.getRange("H1:I2").unmerge();
    await context.sync();
    expect(host.grid.merges(host.grid.activeSheetId)).toEqual([]);
  });
});

test("spills: where to, and from where", async () => {
  await withSheet(async (context, sheet) => {
    sheet.getRange("A1:A4").values = [["Nà Sầm"], ["Cao Lộc"], ["Nà Sầm"], ["Đồng Đăng"]];
    sheet.getRange("C1").formulas = [["=UNIQUE(A1:A4)"]];
    const to = sheet.getRange("C1").getSpillingToRangeOrNullObject();
    const from = sheet.getRange("C3").getSpillParentOrNullObject();
    const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
    const anchor = sheet.getRange("C1");
    to.load("address, values");
    from.load("address");
    anchor.load("hasSpill");
    await context.sync();
    expect([to.address.split("!")[1], from.address.split("!")[1], none.isNullObject]).toEqual(["C1:C3", "C1", true]);
    expect(to.values).toEqual([["Nà Sầm"], ["Cao Lộc"], ["Đồng Đăng"]]);
    expect(anchor.hasSpill).toBe(true);
  });
});

test("a sort that would tear a spill apart is refused", async () => {
  const error = await failure(
    withSheet(async (context, sheet) => {
      sheet.getRange("A1:A3").values = [[3], [1], [2]];
      sheet.getRange("C1").formulas = [["=A1:A3*2"]];
      await context.sync();
      sheet.getRange("A1:C3").sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
    }),
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidOperation", "RangeSort.apply"]);
  expect(shown(host.grid, "C1:C3")).toEqual([[6], [2], [4]]);
});

test("the selection", async () => {
  await withSheet(async (context, sheet) => {
    sheet.getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selected.load("address");
    active.load("address");
    await context.sync();
    expect([selected, active].map(({ address }) => address.split("!")[1])).toEqual(["B2:C3", "B2"]);
  });
});
