import { createHeadlessUniver } from "../../../workbench/grid/headless";
import { fromEngine, toEngine } from "../../../workbench/grid/univer/formula-text";
import type { UniverGrid } from "../../../workbench/grid/univer/univer-grid";
import { cell, formula, put, values } from "./cells";

let grid: UniverGrid;
let id: string;
beforeEach(() => {
  grid = createHeadlessUniver();
  id = grid.activeSheetId;
});
afterEach(() => grid.dispose());

const name = (text: string, to: string) => grid.setName({ name: text, formula: to, visible: true });

describe("the name of a single cell", () => {
  let rules: string;
  /** The named cell holds a custom function, which is what the engine gets wrong by itself. */
  beforeEach(async () => {
    rules = grid.addSheet("Tiêu chuẩn");
    grid.registerFunction("TDKT.CAMPAIGN", false, ({ args }) => ({ value: `#${args[0]?.cells[0]?.[0]?.v}` }));
    grid.registerFunction("TDKT.TIER", true, ({ args }) => ({
      value: `${args[0]?.cells[0]?.[0]?.v}${args[1]?.cells[0]?.[0]?.v}`,
    }));
    put(grid, rules, "A1", [["luật", "=TDKT.CAMPAIGN(A1)"]]);
    name("TDKT_DOT", "'Tiêu chuẩn'!$B$1");
    put(grid, id, "A1", [["An", "=TDKT.TIER(A1,TDKT_DOT)", "=TDKT_DOT", '="TDKT_DOT"&TDKT_DOT']]);
    await grid.settle();
  });

  const shown = () => values(grid, id, "B1:D1")[0];
  const formulas = () => ["B1", "C1", "D1"].map((at) => formula(grid, id, at));
  const AS_WRITTEN = ["=TDKT.TIER(A1,TDKT_DOT)", "=TDKT_DOT", '="TDKT_DOT"&TDKT_DOT'];

  test("is read, and stays in the formula's text", () => {
    expect(shown()).toEqual(["An#luật", "#luật", "TDKT_DOT#luật"]);
    expect(formulas()).toEqual(AS_WRITTEN);
  });

  test("an edit of what it depends on arrives", async () => {
    put(grid, rules, "A1", [["mới"]]);
    await grid.settle();
    expect(shown()).toEqual(["An#mới", "#mới", "TDKT_DOT#mới"]);
  });

  test("follows a row inserted above the cell, and back", async () => {
    grid.insertRows(rules, 0, 3);
    await grid.settle();
    put(grid, rules, "A4", [["x"]]);
    await grid.settle();
    expect(shown()).toEqual(["An#x", "#x", "TDKT_DOT#x"]);
    expect(formulas()).toEqual(AS_WRITTEN);
    expect(grid.names()).toEqual([{ name: "TDKT_DOT", formula: "'Tiêu chuẩn'!$B$4", visible: true }]);
    grid.deleteRows(rules, 0, 2);
    put(grid, rules, "A2", [["y"]]);
    await grid.settle();
    expect(shown()).toEqual(["An#y", "#y", "TDKT_DOT#y"]);
  });

  test("follows its renamed sheet", async () => {
    grid.renameSheet(rules, "Luật (mới)");
    put(grid, rules, "A1", [["z"]]);
    await grid.settle();
    expect(shown()).toEqual(["An#z", "#z", "TDKT_DOT#z"]);
    expect(formulas()).toEqual(AS_WRITTEN);
    expect(grid.names()[0]?.formula).toBe("'Luật (mới)'!$B$1");
  });

  test("follows the name when it is given another cell, a range, a constant", async () => {
    put(grid, rules, "C5", [["khác"]]);
    name("TDKT_DOT", "'Tiêu chuẩn'!$C$5");
    await grid.settle();
    expect(shown()).toEqual(["Ankhác", "khác", "TDKT_DOTkhác"]);
    name("TDKT_DOT", '"hằng"');
    await grid.settle();
    expect(shown()).toEqual(["Anhằng", "hằng", "TDKT_DOThằng"]);
    name("TDKT_DOT", "'Tiêu chuẩn'!$A$1:$A$1");
    await grid.settle();
    expect(shown()).toEqual(["Anluật", "luật", "TDKT_DOTluật"]);
    expect(formulas()).toEqual(AS_WRITTEN);
  });

  test("a removed name is #NAME?, and known again when it comes back", async () => {
    grid.removeName("TDKT_DOT");
    await grid.settle();
    expect(cell(grid, id, "C1")).toEqual({ v: "#NAME?", error: true, f: "=TDKT_DOT" });
    name("tdkt_dot", "'Tiêu chuẩn'!$B$1");
    await grid.settle();
    expect(shown()).toEqual(["An#luật", "#luật", "TDKT_DOT#luật"]);
  });

  test("a deleted cell is #REF!", async () => {
    grid.deleteRows(rules, 0, 1);
    await grid.settle();
    expect(cell(grid, id, "C1")).toMatchObject({ v: "#REF!", error: true });
  });

  test("its address reaches functions that ask for it", async () => {
    grid.registerFunction("TDKT.WHERE", true, ({ args }) => ({ value: args[0]?.address ?? "không" }));
    put(grid, id, "F1", [["=TDKT.WHERE(TDKT_DOT)"]]);
    await grid.settle();
    expect(cell(grid, id, "F1")).toEqual({ v: "'Tiêu chuẩn'!B1", f: "=TDKT.WHERE(TDKT_DOT)" });
  });

  test("what the user types is understood too", async () => {
    grid.engine.workbook.getSheetBySheetId(id).getRange("F2").setValue({ f: "=TDKT_DOT&1" });
    await grid.settle();
    expect(cell(grid, id, "F2")).toEqual({ v: "#luật1", f: "=TDKT_DOT&1" });
  });
});

test("names with Vietnamese letters, of ranges, constants and LAMBDAs", async () => {
  put(grid, id, "A1", [[1], [2], [3]]);
  name("Điểm_TB", "Sheet1!$A$1:$A$3");
  name("đợt", "Sheet1!$A$2");
  name("HeSo", "10");
  name("GapDoi", "LAMBDA(x,x*2)");
  put(grid, id, "C1", [["=SUM(Điểm_TB)", "=đợt*HeSo", "=GapDoi(A3)"]]);
  await grid.settle();
  expect(values(grid, id, "C1:E1")).toEqual([[6, 20, 6]]);
  expect(grid.names().map(({ name: text, formula: to }) => [text, to])).toEqual([
    ["Điểm_TB", "Sheet1!$A$1:$A$3"],
    ["đợt", "Sheet1!$A$2"],
    ["HeSo", "10"],
    ["GapDoi", "LAMBDA(x,x*2)"],
  ]);
});

test("a LAMBDA name around a custom function spills", async () => {
  grid.registerFunction("TDKT.TIER", false, ({ args }) => ({
    value: (args[0]?.cells ?? []).map((row) => [row.map(({ v }) => v ?? "").join("")]),
  }));
  name("DU_TIEU_CHUAN", 'LAMBDA(r,TDKT.TIER(IF(r="","",r)))');
  put(grid, id, "A1", [
    ["a", 1],
    ["b", null],
  ]);
  put(grid, id, "D1", [["=DU_TIEU_CHUAN(A1:B2)"]]);
  await grid.settle();
  expect(values(grid, id, "D1:D2")).toEqual([["a1"], ["b"]]);
});

test("ranges of names follow rows and columns", () => {
  name("KHOI", "Sheet1!$A$6:$T$505");
  grid.insertRows(id, 99, 2);
  grid.insertColumns(id, 1, 1);
  grid.deleteRows(id, 0, 1);
  expect(grid.names()[0]?.formula.replace(/^'Sheet1'/, "Sheet1")).toBe("Sheet1!$A$5:$U$506");
});

test("hidden names, comments, names of one sheet", () => {
  const other = grid.addSheet("Khác");
  grid.setName({ name: "AN", formula: "Sheet1!$A$1", visible: false, comment: "không sửa" });
  grid.setName({ name: "CUC_BO", formula: "Khác!$A$1", visible: true, sheetId: other });
  expect(grid.names()).toEqual([
    { name: "AN", formula: "Sheet1!$A$1", visible: false, comment: "không sửa" },
    { name: "CUC_BO", formula: "Khác!$A$1", visible: true, sheetId: other },
  ]);
  expect(() => grid.removeName("CUC_BO")).toThrow("CUC_BO");
  grid.removeName("CUC_BO", other);
  expect(grid.names().map(({ name: text }) => text)).toEqual(["AN"]);
});

test("what can't be a name is refused", () => {
  for (const bad of ["A1", "1x", "a b", "", "x!y"]) expect(() => name(bad, "Sheet1!$A$1")).toThrow("can't be a name");
});

describe("the text of formulas", () => {
  const cellOf = (text: string) => (text === "DOT" ? "'Tiêu chuẩn'!$B$2" : undefined);
  const NAMED = `NAMEDCELL("DOT",'Tiêu chuẩn'!$B$2)`;

  test.each([
    ["=DOT", `=${NAMED}`],
    ["=F(A1,,DOT)+DOT", `=F(A1,,${NAMED})+${NAMED}`],
    ['="DOT"&DOT', `="DOT"&${NAMED}`],
    ["=DOT!A1+'DOT'!A1", "=DOT!A1+'DOT'!A1"],
    ["=Bảng[DOT]+DOT(1)+MYDOT+DOT.X", "=Bảng[DOT]+DOT(1)+MYDOT+DOT.X"],
    ["=Bảng[@Điểm]", "=Bảng[[#This Row],[Điểm]]"],
    ["=Bảng[@[A]:[B c]]&DOT", `=Bảng[[#This Row],[A]:[B c]]&${NAMED}`],
    ["=Bảng[@[Họ và tên]]", "=Bảng[[#This Row],[Họ và tên]]"],
    ['="[@x]"', '="[@x]"'],
  ])("%s", (written, engine) => {
    expect(toEngine(written, cellOf)).toBe(engine);
    // translated twice it is the same, and it comes back as it was
    expect(toEngine(engine, cellOf)).toBe(engine);
    expect(fromEngine(engine)).toBe(written);
  });

  test("a moved, renamed or deleted cell is still the name", () => {
    expect(fromEngine('=NAMEDCELL("DOT",Sheet1!$B$12)*2')).toBe("=DOT*2");
    expect(fromEngine(`=NAMEDCELL("DOT",'A (1)'!$B$12)*2`)).toBe("=DOT*2");
    expect(fromEngine('=NAMEDCELL("DOT",#REF!)*2')).toBe("=DOT*2");
  });
});

test("the cell's editor shows formulas as they are written", async () => {
  const { BEFORE_CELL_EDIT, SheetInterceptorService } = jest.requireActual("@univerjs/sheets");
  name("DOT", "Sheet1!$B$1");
  put(grid, id, "A1", [["=DOT&1", 5]]);
  await grid.settle();
  const chain = grid.engine.injector.get(SheetInterceptorService).writeCellInterceptor;
  const edited = chain.fetchThroughInterceptors(BEFORE_CELL_EDIT)(grid.engine.model(id).getCell(0, 0), {});
  expect(edited.f).toBe("=DOT&1");
});
