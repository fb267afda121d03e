import { createHeadlessUniver } from "../../../workbench/grid/headless";
import type { UniverGrid } from "../../../workbench/grid/univer/univer-grid";
import { box, cell, formula, put, values } from "./cells";

let grid: UniverGrid;
let id: string;
beforeEach(() => {
  grid = createHeadlessUniver();
  id = grid.activeSheetId;
});
afterEach(() => grid.dispose());

test("rows and columns come and go, formulas follow", async () => {
  put(grid, id, "A1", [
    [1, 2, "=A1+B1"],
    [3, 4, "=A2+B2"],
    [5, 6, "=SUM(A1:B3)"],
  ]);
  grid.insertRows(id, 1, 2);
  grid.insertColumns(id, 0, 1);
  await grid.settle();
  expect(formula(grid, id, "D4")).toBe("=B4+C4");
  expect(formula(grid, id, "D5")).toBe("=SUM(B1:C5)");
  grid.deleteRows(id, 1, 3);
  grid.deleteColumns(id, 0, 1);
  await grid.settle();
  expect(formula(grid, id, "C2")).toBe("=SUM(A1:B2)");
  expect(values(grid, id, "A1:C2")).toEqual([
    [1, 2, 3],
    [5, 6, 14],
  ]);
});

test("the sheet does not get smaller when rows are deleted", () => {
  const before = grid.sheetSize(id);
  grid.deleteRows(id, 0, 5);
  grid.deleteColumns(id, 0, 2);
  expect(grid.sheetSize(id)).toEqual(before);
});

test("in a sheet that is not the active one: references, names and rules of that sheet follow, no others", async () => {
  const other = grid.addSheet("Khác");
  for (const sheet of [id, other]) {
    put(grid, sheet, "A1", [[1], [2], [3], ["=A3"]]);
    grid.setValidation(sheet, { boxes: [box("C3:C4")], rule: { type: "list", source: "a,b" }, allowBlank: true });
    grid.setFormulaFormat(sheet, { boxes: [box("B3:B4")], formula: "=$A3>1", stopIfTrue: false, style: { bold: true } });
  }
  put(grid, id, "C1", [["=Khác!A3"]]);
  grid.setName({ name: "KHOI", formula: "Khác!$A$1:$A$4", visible: true });
  grid.setName({ name: "O", formula: "Khác!$A$3", visible: true });
  put(grid, id, "D1", [["=O"]]);
  await grid.settle();
  grid.deleteRows(other, 0, 1);
  grid.insertRows(other, 0, 4);
  grid.deleteRows(other, 0, 1);
  grid.insertColumns(other, 0, 2);
  grid.deleteColumns(other, 0, 1);
  await grid.settle();
  expect([formula(grid, other, "B6"), formula(grid, id, "A4"), formula(grid, id, "C1"), formula(grid, id, "D1")]).toEqual([
    "=B5",
    "=A3",
    "=Khác!B5",
    "=O",
  ]);
  expect([cell(grid, id, "C1").v, cell(grid, id, "D1").v]).toEqual([3, 3]);
  expect(grid.names().map((name) => name.formula)).toEqual(["Khác!$B$4:$B$6", "Khác!$B$5"]);
  expect([grid.validations(id)[0]?.boxes, grid.validations(other)[0]?.boxes]).toEqual([[box("C3:C4")], [box("D5:D6")]]);
  expect([grid.formulaFormats(id)[0]?.boxes, grid.formulaFormats(other)[0]?.boxes]).toEqual([[box("B3:B4")], [box("C5:C6")]]);
  expect(grid.activeSheetId).toBe(id);
});

test("a deleted sheet is #REF! where it was spoken of", async () => {
  const other = grid.addSheet("Khác");
  put(grid, other, "A1", [[7]]);
  put(grid, id, "A1", [["=Khác!A1", "=SUM(Khác!A1:B9)", "=IFERROR(Khác!A1,0)"]]);
  await grid.settle();
  grid.deleteSheet(other);
  await grid.settle();
  expect(values(grid, id, "A1:C1")).toEqual([["#REF!", "#REF!", 0]]);
});

test("inserting moves neither the selection nor the active sheet", () => {
  const other = grid.addSheet("Khác");
  grid.select(id, box("B2:C3"));
  grid.insertRows(id, 5, 2);
  grid.insertRows(other, 0, 1);
  grid.deleteColumns(other, 0, 1);
  expect(grid.selection()).toEqual({ sheetId: id, boxes: [box("B2:C3")] });
});

describe("four blocks beside their data", () => {
  const ROWS = 20;
  /** Column V+k says what row k of its block was judged on. */
  beforeEach(async () => {
    grid.registerFunction("TDKT.BLOCK", false, ({ args }) => ({
      value: (args[0]?.cells ?? []).map((row) => [`${row[0]?.v ?? ""}`]),
    }));
    put(
      grid,
      id,
      "A5",
      Array.from({ length: ROWS + 1 }, (_, i) => (i === 0 ? ["Tên", "Số"] : [`n${i}`, (i * 7) % ROWS])),
    );
    const block = '=TDKT.BLOCK(IF(A5:B25="","",A5:B25))';
    put(grid, id, "D5", [[block, block, block, block]]);
    await grid.settle();
  });
  const agree = () => {
    const rows = grid.read(id, box("A5:G30"));
    return rows.every((row) => row.slice(3).every(({ v }) => (v ?? "") === (row[0]?.v ?? "")));
  };

  test("agree with their rows", () => expect(agree()).toBe(true));

  test("through inserted and deleted rows, and the user's undo", async () => {
    grid.insertRows(id, 10, 1);
    put(grid, id, "A11", [["mới", 3]]);
    await grid.settle();
    expect(agree()).toBe(true);
    grid.deleteRows(id, 14, 3);
    await grid.settle();
    expect(agree()).toBe(true);
    grid.insertRows(id, 5, 1);
    put(grid, id, "A6", [["đầu", 3]]);
    await grid.settle();
    expect(agree()).toBe(true);
    expect(formula(grid, id, "D5")).toBe('=TDKT.BLOCK(IF(A5:B24="","",A5:B24))');
    for (let i = 0; i < 5; i++) grid.engine.workbook.undo();
    await grid.settle();
    expect(agree()).toBe(true);
    expect(formula(grid, id, "D5")).toBe('=TDKT.BLOCK(IF(A5:B25="","",A5:B25))');
  });

  test("through inserted and deleted columns", async () => {
    grid.insertColumns(id, 1, 1);
    await grid.settle();
    expect(grid.spills(id)[0]).toEqual(box("E5:E25"));
    grid.deleteColumns(id, 1, 1);
    await grid.settle();
    expect(agree()).toBe(true);
  });

  test("all data rows deleted, and brought back by the user", async () => {
    grid.deleteRows(id, 5, ROWS);
    await grid.settle();
    expect(values(grid, id, "D5:D6")).toEqual([["Tên"], [undefined]]);
    grid.engine.workbook.undo();
    await grid.settle();
    expect(agree()).toBe(true);
  });

  test("sorted by the add-in", async () => {
    grid.sort(id, box("A6:B25"), [{ column: 1, ascending: true }]);
    await grid.settle();
    expect(values(grid, id, "B6:B8")).toEqual([[0], [1], [2]]);
    expect(agree()).toBe(true);
  });

  test("a sort that touches them is refused, for the add-in and for the user", async () => {
    expect(() => grid.sort(id, box("A6:G25"), [{ column: 1, ascending: true }])).toThrow("spills");
    const before = values(grid, id, "A5:G25");
    grid.engine.commands.syncExecuteCommand("sheet.command.sort-range", {
      unitId: grid.engine.unitId,
      subUnitId: id,
      range: { startRow: 5, endRow: 24, startColumn: 0, endColumn: 6 },
      orderRules: [{ colIndex: 1, type: "asc" }],
      hasTitle: false,
    });
    await grid.settle();
    expect(values(grid, id, "A5:G25")).toEqual(before);
  });

  test("rows of a spill are not dragged elsewhere, cells are not shifted through it", async () => {
    const user = (command: string, range: object, more: object = {}) =>
      grid.engine.commands.executeCommand(command, { unitId: grid.engine.unitId, subUnitId: id, range, ...more });
    const before = values(grid, id, "A5:G25");
    const rows = { startRow: 7, endRow: 8, startColumn: 0, endColumn: 39, rangeType: 1 };
    const moved = await user("sheet.command.move-rows", rows, {
      fromRange: rows,
      toRange: { ...rows, startRow: 15, endRow: 16 },
    });
    expect(moved).toBe(false);
    const cells = { startRow: 7, endRow: 8, startColumn: 3, endColumn: 4 };
    expect(await user("sheet.command.insert-range-move-down", cells)).toBe(false);
    expect(await user("sheet.command.delete-range-move-up", cells)).toBe(false);
    await grid.settle();
    expect(values(grid, id, "A5:G25")).toEqual(before);
  });

  test("typing into one blocks it, clearing frees it", async () => {
    const user = grid.engine.workbook.getSheetBySheetId(id).getRange("D9");
    user.setValue("chặn");
    await grid.settle();
    expect(cell(grid, id, "D5").v).toBe("#SPILL!");
    expect(cell(grid, id, "D10")).toEqual({});
    user.clearContent();
    await grid.settle();
    expect(agree()).toBe(true);
  });

  test("the user cuts a row and pastes it elsewhere", async () => {
    await grid.engine.commands.executeCommand("sheet.command.move-range", {
      fromRange: { startRow: 7, endRow: 7, startColumn: 0, endColumn: 1 },
      toRange: { startRow: 24, endRow: 24, startColumn: 0, endColumn: 1 },
    });
    await grid.settle();
    expect(cell(grid, id, "A25").v).toBe("n3");
    expect(agree()).toBe(true);
    grid.engine.workbook.undo();
    await grid.settle();
    expect(agree()).toBe(true);
  });

  test("filtered: hidden rows are still judged", async () => {
    grid.setFilter(id, box("A5:B25"));
    grid.setFilterValues(id, 0, ["n1", "n2"]);
    await grid.settle();
    expect(agree()).toBe(true);
  });

  test("a style over the first cell keeps the formula", async () => {
    grid.setStyle(id, box("D5:G25"), { bold: true, wrap: true });
    await grid.settle();
    expect(agree()).toBe(true);
    expect(formula(grid, id, "D5")).toBe('=TDKT.BLOCK(IF(A5:B25="","",A5:B25))');
    put(grid, id, "A9", [["khác"]]);
    await grid.settle();
    expect(agree()).toBe(true);
  });

  test("a table over a spill is refused", async () => {
    await expect(grid.addTable(id, box("C5:E25"), "Bang")).rejects.toThrow("spills");
  });
});

describe("sorting", () => {
  test("numbers, text in Vietnamese order, booleans, errors, blanks last", async () => {
    put(grid, id, "A1", [["Đào"], [true], [10], ["=1/0"], [null], ["Dung"], [9], ["Ân"], ["an"], [false]]);
    await grid.settle();
    grid.sort(id, box("A1:A10"), [{ column: 0, ascending: true }]);
    await grid.settle();
    const up = [9, 10, "an", "Ân", "Dung", "Đào", false, true, "#DIV/0!", undefined];
    expect(values(grid, id, "A1:A10").flat()).toEqual(up);
    grid.sort(id, box("A1:A10"), [{ column: 0, ascending: false }]);
    await grid.settle();
    expect(values(grid, id, "A1:A10").flat()).toEqual([...up.slice(0, 9).reverse(), undefined]);
  });

  test("a second key decides between equals, and rows that are equal keep their order", () => {
    put(grid, id, "A1", [
      ["b", 1, "p"],
      ["a", 2, "q"],
      ["b", 2, "r"],
      ["a", 2, "s"],
    ]);
    grid.sort(id, box("A1:C4"), [
      { column: 0, ascending: true },
      { column: 1, ascending: false },
    ]);
    expect(values(grid, id, "C1:C4").flat()).toEqual(["q", "s", "r", "p"]);
  });

  test("a formula of a row goes on speaking of its own row", async () => {
    put(grid, id, "A1", [
      [3, "=A1*10", "=$A$1", "=SUM(A$1:A1)"],
      [1, "=A2*10", "=$A$1", "=SUM(A$1:A2)"],
      [2, "=A3*10", "=$A$1", "=SUM(A$1:A3)"],
    ]);
    await grid.settle();
    grid.sort(id, box("A1:D3"), [{ column: 0, ascending: true }]);
    await grid.settle();
    expect(values(grid, id, "A1:D3")).toEqual([
      [1, 10, 1, 1],
      [2, 20, 1, 3],
      [3, 30, 1, 6],
    ]);
    expect(formula(grid, id, "B1")).toBe("=A1*10");
    expect(formula(grid, id, "D3")).toBe("=SUM(A$1:A3)");
  });

  test("looks go with their row, and the user takes it all back", async () => {
    grid.write(id, box("A1:B3"), (i, j) =>
      j === 0 ? { v: 3 - i, style: i === 0 ? { fill: "#FFEE00" } : {} } : { f: `=A${i + 1}` },
    );
    await grid.settle();
    grid.sort(id, box("A1:B3"), [{ column: 0, ascending: true }]);
    await grid.settle();
    expect(grid.styles(id, box("A1:A3")).flat()).toEqual([{}, {}, { fill: "#FFEE00" }]);
    grid.engine.workbook.undo();
    await grid.settle();
    expect(values(grid, id, "A1:B3")).toEqual([
      [3, 3],
      [2, 2],
      [1, 1],
    ]);
    expect(grid.styles(id, box("A1:A3")).flat()).toEqual([{ fill: "#FFEE00" }, {}, {}]);
    grid.engine.workbook.redo();
    await grid.settle();
    expect(values(grid, id, "A1:B3")).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });
});

describe("filtering", () => {
  beforeEach(() => {
    put(grid, id, "B2", [
      ["Đơn vị", "Điểm"],
      ["Tổ 1", 5],
      ["Tổ 2", 6],
      [null, 5],
      ["Tổ 1", 7],
    ]);
    grid.setFilter(id, box("B2:C6"));
  });
  const visible = () => [1, 2, 3, 4, 5].filter((row) => grid.engine.workbook.getSheetBySheetId(id).getSheet().getRowVisible(row));

  test("shows rows by their text, blanks too; columns count from the filter's first", () => {
    expect(grid.filter(id)).toEqual(box("B2:C6"));
    grid.setFilterValues(id, 0, ["Tổ 1"]);
    expect(visible()).toEqual([1, 2, 5]);
    grid.setFilterValues(id, 1, ["5"]);
    expect(visible()).toEqual([1, 2]);
    grid.setFilterValues(id, 0, ["Tổ 1", ""]);
    expect(visible()).toEqual([1, 2, 4]);
    grid.setFilterValues(id, 0, undefined);
    grid.setFilterValues(id, 1, undefined);
    expect(visible()).toEqual([1, 2, 3, 4, 5]);
    // rows that a filter hides are not hidden rows
    grid.setFilterValues(id, 0, ["Tổ 2"]);
    expect(grid.hiddenRows(id)).toEqual([]);
  });

  test("goes away, and is put elsewhere", () => {
    grid.setFilterValues(id, 0, ["Tổ 1"]);
    grid.setFilter(id, box("B2:B6"));
    expect(grid.filter(id)).toEqual(box("B2:B6"));
    expect(visible()).toEqual([1, 2, 3, 4, 5]);
    grid.setFilter(id, undefined);
    expect(grid.filter(id)).toBeUndefined();
    expect(() => grid.setFilterValues(id, 0, [])).toThrow("no such column");
  });

  test("what the add-in writes or styles reaches filtered rows", async () => {
    grid.setFilterValues(id, 0, ["Tổ 1"]);
    grid.write(id, box("C3:C6"), () => ({ v: 1 }));
    grid.setStyle(id, box("C3:C6"), { bold: true });
    expect(values(grid, id, "C3:C6").flat()).toEqual([1, 1, 1, 1]);
    expect(grid.styles(id, box("C3:C6")).flat()).toEqual([{ bold: true }, { bold: true }, { bold: true }, { bold: true }]);
    grid.clear(id, box("C3:C6"), "contents");
    expect(values(grid, id, "C3:C6").flat()).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("copying", () => {
  beforeEach(async () => {
    grid.write(id, box("A1:B2"), (i, j) => (j === 0 ? { v: i + 1 } : { f: `=A${i + 1}*$A$1`, style: { bold: true } }));
    await grid.settle();
  });

  test("formulas shift, looks come along, the source is repeated", async () => {
    grid.copy(id, box("A1:B2"), id, box("D1:E4"), "all");
    await grid.settle();
    expect(formula(grid, id, "E4")).toBe("=D4*$A$1");
    expect(values(grid, id, "D1:E4")).toEqual([
      [1, 1],
      [2, 2],
      [1, 1],
      [2, 2],
    ]);
    expect(grid.styles(id, box("D4:E4"))).toEqual([[{}, { bold: true }]]);
  });

  test("values, formulas or formats only, also to another sheet", async () => {
    const other = grid.addSheet("Khác");
    grid.copy(id, box("B1:B2"), other, box("A1:A2"), "values");
    grid.copy(id, box("B1:B2"), other, box("B1:B2"), "formulas");
    grid.copy(id, box("B1:B2"), other, box("C1:C2"), "formats");
    await grid.settle();
    expect(grid.read(other, box("A1:C2"))).toEqual([
      [{ v: 1 }, { v: 0, f: "=A1*$A$1" }, {}].map((x, i) => (i === 1 ? { v: 1, f: "=A1*$A$1" } : x)),
      [{ v: 2 }, { v: 2, f: "=A2*$A$1" }, {}],
    ]);
    expect(grid.styles(other, box("A1:C1"))).toEqual([[{}, {}, { bold: true }]]);
  });
});

describe("tables", () => {
  beforeEach(async () => {
    put(grid, id, "A1", [
      ["Họ và tên", "Điểm"],
      ["An", 9],
      ["Bình", 7],
    ]);
    await grid.addTable(id, box("A1:B3"), "HoSo");
  });

  test("columns, headers and this row in formulas", async () => {
    put(grid, id, "D1", [["=SUM(HoSo[Điểm])", "=HoSo[[#Headers],[Điểm]]"]]);
    put(grid, id, "D2", [["=HoSo[@Điểm]*2", "=HoSo[@[Họ và tên]]", "=COUNTA(HoSo[@[Họ và tên]:[Điểm]])"]]);
    await grid.settle();
    expect(values(grid, id, "D1:E1")).toEqual([[16, "Điểm"]]);
    expect(grid.read(id, box("D2:F2"))[0]).toEqual([
      { v: 18, f: "=HoSo[@Điểm]*2" },
      { v: "An", f: "=HoSo[@[Họ và tên]]" },
      { v: 2, f: "=COUNTA(HoSo[@[Họ và tên]:[Điểm]])" },
    ]);
  });

  test("grow with inserted rows, are renamed, styled, removed", async () => {
    const [table] = grid.tables();
    expect(table).toEqual({ id: table?.id, sheetId: id, name: "HoSo", box: box("A1:B3") });
    const tableId = table?.id ?? "";
    grid.insertRows(id, 2, 1);
    await grid.renameTable(tableId, "Hồ_sơ");
    grid.setTableStyle(tableId, "TableStyleMedium2");
    expect(grid.tables()).toEqual([{ id: tableId, sheetId: id, name: "Hồ_sơ", box: box("A1:B4"), style: "TableStyleMedium2" }]);
    await grid.removeTable(tableId);
    expect(grid.tables()).toEqual([]);
    expect(cell(grid, id, "A2").v).toBe("An");
  });

  test("a name that is taken, wrong, or a place that is taken", async () => {
    grid.setName({ name: "TEN", formula: "Sheet1!$A$1:$A$2", visible: true });
    await expect(grid.addTable(id, box("F1:G3"), "hoso")).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    await expect(grid.addTable(id, box("F1:G3"), "Ten")).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    await expect(grid.addTable(id, box("F1:G3"), "1 a")).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(grid.addTable(id, box("B2:G3"), "Khac")).rejects.toMatchObject({ code: "InvalidOperation" });
    await expect(grid.renameTable("x", "y")).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
