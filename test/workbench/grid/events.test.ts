import { createHeadlessUniver } from "../../../workbench/grid/headless";
import type { GridEvent } from "../../../workbench/grid/grid";
import type { UniverGrid } from "../../../workbench/grid/univer/univer-grid";
import { box, cell, formula, put, values } from "./cells";

let grid: UniverGrid;
let id: string;
let events: GridEvent[];
beforeEach(async () => {
  grid = createHeadlessUniver();
  id = grid.activeSheetId;
  put(grid, id, "A1", [
    [1, 2],
    [3, "=A1+A2"],
  ]);
  await grid.settle();
  events = [];
  grid.listen((event) => {
    if (event.kind !== "calculated" && event.kind !== "selected") events.push(event);
  });
});
afterEach(() => grid.dispose());

/** Univer's facade is what the user's hands do: the same commands. */
const user = () => grid.engine.workbook.getSheetBySheetId(id);
const command = (name: string, params: object) =>
  grid.engine.commands.executeCommand(name, { unitId: grid.engine.unitId, subUnitId: id, ...params });

describe("by the user", () => {
  test("typing a value, a formula, clearing", async () => {
    user().getRange("A1").setValue(5);
    user().getRange("C1").setValue({ f: "=A1*2" });
    user().getRange("A1:B1").clearContent();
    await grid.settle();
    expect(events).toEqual([
      { kind: "edited", sheetId: id, box: box("A1"), by: "user" },
      { kind: "edited", sheetId: id, box: box("C1"), by: "user" },
      { kind: "edited", sheetId: id, box: box("A1:B1"), by: "user" },
    ]);
  });

  test("inserting and deleting rows and columns is that, and no edit of the formulas that follow", async () => {
    user().insertRows(0, 2);
    await grid.settle();
    user().deleteColumns(3, 1);
    await grid.settle();
    expect(events).toEqual([
      { kind: "shifted", sheetId: id, axis: "rows", at: 0, count: 2, by: "user" },
      { kind: "shifted", sheetId: id, axis: "columns", at: 3, count: -1, by: "user" },
    ]);
    expect(formula(grid, id, "B4")).toBe("=A3+A4");
  });

  test("undo and redo of an edit, of a row", async () => {
    user().getRange("A1").setValue(5);
    user().insertRows(1, 1);
    await grid.settle();
    events = [];
    grid.engine.workbook.undo();
    expect(events).toEqual([{ kind: "shifted", sheetId: id, axis: "rows", at: 1, count: -1, by: "user" }]);
    grid.engine.workbook.undo();
    grid.engine.workbook.redo();
    await grid.settle();
    expect(events.slice(1)).toEqual([
      { kind: "edited", sheetId: id, box: box("A1"), by: "user" },
      { kind: "edited", sheetId: id, box: box("A1"), by: "user" },
    ]);
    expect(values(grid, id, "A1:B2")).toEqual([
      [5, 2],
      [3, 8],
    ]);
  });

  test("cut and paste is a move", async () => {
    await command("sheet.command.move-range", {
      fromRange: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 },
      toRange: { startRow: 8, endRow: 8, startColumn: 2, endColumn: 3 },
    });
    expect(events).toEqual([{ kind: "moved", sheetId: id, from: box("A1:B1"), to: box("C9:D9"), by: "user" }]);
    expect(formula(grid, id, "B2")).toBe("=C9+A2");
  });

  test("pasting what was cut is no edit of the formulas that follow", async () => {
    // what the clipboard does, which needs a screen: the move and the formulas in turn, by a command of its own name
    const { SetRangeValuesMutation, MoveRangeMutation } = jest.requireActual("@univerjs/sheets");
    const place = { unitId: grid.engine.unitId, subUnitId: id };
    grid.engine.commands.registerCommand({
      id: "test.paste",
      type: 0,
      handler: () => {
        const value = { 0: { 0: null } };
        const to = { 8: { 0: { v: 1, t: 2 } } };
        grid.engine.commands.syncExecuteCommand(MoveRangeMutation.id, {
          ...place,
          from: { subUnitId: id, value },
          to: { subUnitId: id, value: to },
        });
        const cellValue = { 1: { 1: { f: "=A9+A2" } } };
        return grid.engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...place, cellValue });
      },
    });
    await command("test.paste", {});
    expect(events).toEqual([{ kind: "moved", sheetId: id, from: box("A1"), to: box("A9"), by: "user" }]);
  });

  test("sorting and filtering from the menus", async () => {
    await command("sheet.command.sort-range", {
      range: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 },
      orderRules: [{ colIndex: 0, type: "desc" }],
      hasTitle: false,
    });
    await command("sheet.command.set-filter-range", { range: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 } });
    await command("sheet.command.set-filter-criteria", { col: 0, criteria: { colId: 0, filters: { filters: ["1"] } } });
    await command("sheet.command.remove-sheet-filter", {});
    expect(events).toEqual([
      { kind: "sorted", sheetId: id, box: box("A1:A2"), by: "user" },
      { kind: "filtered", sheetId: id, box: box("A1:B2"), by: "user" },
      { kind: "filtered", sheetId: id, box: box("A1:B2"), by: "user" },
      { kind: "filtered", sheetId: id, box: box("A1:B2"), by: "user" },
    ]);
  });

  test("sheets", async () => {
    const sheet = grid.engine.workbook.create("Mới", 10, 10);
    sheet.setName("Mới nhất");
    user().activate();
    grid.engine.workbook.deleteSheet(sheet);
    const added: string = sheet.getSheetId();
    expect(events).toEqual([
      { kind: "sheetAdded", sheetId: added, by: "user" },
      { kind: "sheetActivated", sheetId: added, by: "user" },
      { kind: "sheetRenamed", sheetId: added, before: "Mới", by: "user" },
      { kind: "sheetActivated", sheetId: id, by: "user" },
      { kind: "sheetDeleted", sheetId: added, by: "user" },
    ]);
  });
});

describe("by us", () => {
  test("everything says so", async () => {
    put(grid, id, "D1", [[1]]);
    grid.insertRows(id, 5, 1);
    grid.deleteColumns(id, 6, 2);
    grid.sort(id, box("A1:A2"), [{ column: 0, ascending: false }]);
    grid.setFilter(id, box("A1:B2"));
    grid.copy(id, box("A1"), id, box("F1"), "values");
    grid.clear(id, box("F1"), "contents");
    await grid.settle();
    expect(events).toEqual([
      { kind: "edited", sheetId: id, box: box("D1"), by: "host" },
      { kind: "shifted", sheetId: id, axis: "rows", at: 5, count: 1, by: "host" },
      { kind: "shifted", sheetId: id, axis: "columns", at: 6, count: -2, by: "host" },
      { kind: "sorted", sheetId: id, box: box("A1:A2"), by: "host" },
      { kind: "filtered", sheetId: id, box: box("A1:B2"), by: "host" },
      { kind: "edited", sheetId: id, box: box("F1"), by: "host" },
      { kind: "edited", sheetId: id, box: box("F1"), by: "host" },
    ]);
  });
});

test("results of calculation are no edits, a pass is told when it ended", async () => {
  let passes = 0;
  grid.listen((event) => {
    if (event.kind === "calculated") passes++;
  });
  grid.calculate();
  await grid.settle();
  expect(events).toEqual([]);
  expect(passes).toBe(1);
});

test("the selection, once for each", () => {
  const selections: unknown[] = [];
  grid.listen((event) => {
    if (event.kind === "selected") selections.push(event.boxes);
  });
  grid.select(id, box("B2:C4"));
  user().getRange("D5").activate();
  expect(selections).toEqual([[box("B2:C4")], [box("D5")]]);
  expect(grid.selection()).toEqual({ sheetId: id, boxes: [box("D5")] });
});

test("a listener stops", () => {
  const seen: GridEvent[] = [];
  const stop = grid.listen((event) => seen.push(event));
  stop();
  put(grid, id, "A9", [[1]]);
  grid.commit();
  expect(seen).toEqual([]);
});

describe("undo by the user does not tear what the add-in did", () => {
  test("edits in turn", async () => {
    user().getRange("A1").setValue(10);
    put(grid, id, "A2", [[20]]);
    grid.insertRows(id, 0, 2);
    put(grid, id, "A1", [["tiêu đề"]]);
    user().getRange("A4").setValue(7);
    await grid.settle();
    expect(cell(grid, id, "B4")).toEqual({ v: 17, f: "=A3+A4" });
    for (let i = 0; i < 5; i++) grid.engine.workbook.undo();
    await grid.settle();
    expect(values(grid, id, "A1:B2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(formula(grid, id, "B2")).toBe("=A1+A2");
    for (let i = 0; i < 5; i++) grid.engine.workbook.redo();
    await grid.settle();
    expect(values(grid, id, "A1:B4")).toEqual([
      ["tiêu đề", undefined],
      [undefined, undefined],
      [10, 2],
      [7, 17],
    ]);
  });

  test("merges, tables, rules, looks, names", async () => {
    grid.setName({ name: "MOT", formula: "Sheet1!$A$1", visible: true });
    grid.merge(id, box("D1:E2"));
    await grid.addTable(id, box("G1:H3"), "Bang");
    grid.setValidation(id, { boxes: [box("J1")], rule: { type: "list", source: "a,b" }, allowBlank: true });
    grid.setFormulaFormat(id, { boxes: [box("A1")], formula: "=TRUE", stopIfTrue: false, style: { bold: true } });
    grid.setStyle(id, box("A1"), { bold: true });
    grid.commit();
    for (let i = 0; i < 5; i++) grid.engine.workbook.undo();
    await grid.settle();
    expect([grid.merges(id), grid.tables(), grid.validations(id), grid.formulaFormats(id)]).toEqual([[], [], [], []]);
    expect(grid.styles(id, box("A1"))).toEqual([[{}]]);
    expect(values(grid, id, "A1:B2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});
