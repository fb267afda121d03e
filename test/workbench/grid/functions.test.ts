import { createHeadlessGrid } from "../../../workbench/grid/headless";
import type { FunctionAnswer, FunctionCall, Grid } from "../../../workbench/grid/grid";
import { box, cell, put, values } from "./cells";

let grid: Grid;
let id: string;
let calls: FunctionCall[];

function register(name: string, run: (call: FunctionCall) => FunctionAnswer, withAddresses = true): void {
  grid.registerFunction(name, withAddresses, (call) => {
    calls.push(call);
    return run(call);
  });
}

beforeEach(() => {
  calls = [];
  grid = createHeadlessGrid();
  id = grid.activeSheetId;
});
afterEach(() => grid.dispose());

test("a function learns its cell and its arguments as the engine computed them", async () => {
  register("TDKT.ECHO", () => ({ value: "ok" }));
  put(grid, id, "A1", [[1, "hai", true, null, "=1/0", '=""', "=TDKT.ECHO(A1:F1,3,A1+1)"]]);
  await grid.settle();
  expect(cell(grid, id, "G1")).toEqual({ v: "ok", f: "=TDKT.ECHO(A1:F1,3,A1+1)" });
  expect(calls).toEqual([
    {
      sheetId: id,
      box: box("G1"),
      address: "Sheet1!G1",
      args: [
        {
          address: "Sheet1!A1:F1",
          cells: [[{ v: 1 }, { v: "hai" }, { v: true }, {}, { v: "#DIV/0!", error: true }, { v: "" }]],
        },
        { cells: [[{ v: 3 }]] },
        { cells: [[{ v: 2 }]] },
      ],
    },
  ]);
});

test("only references have an address, and those that resolve to one", async () => {
  register("TDKT.WHERE", () => ({ value: 1 }));
  grid.setName({ name: "TDKT_BANG", formula: "Sheet1!$A$1:$T$9", visible: true });
  put(grid, id, "A1", [[1, 2, 3]]);
  const formulas = [
    "TDKT.WHERE(A6:T6)",
    'TDKT.WHERE(IF(A6:T6="","",A6:T6),A5:T5)',
    "TDKT.WHERE(TDKT_BANG)",
    "TDKT.WHERE(INDEX(TDKT_BANG,2,0))",
    "TDKT.WHERE(OFFSET(A6:T6,1,0))",
    "LET(r,A6:T6,TDKT.WHERE(r))",
    "TDKT.WHERE($B$2)",
  ];
  const at = (formula: string) => calls.find((call) => call.box.r === 30 + formulas.indexOf(formula));
  put(
    grid,
    id,
    "A31",
    formulas.map((formula) => [`=${formula}`]),
  );
  await grid.settle();
  expect(formulas.map((formula) => at(formula)?.args.map((argument) => argument.address ?? null))).toEqual([
    ["Sheet1!A6:T6"],
    [null, "Sheet1!A5:T5"],
    ["Sheet1!A1:T9"],
    ["Sheet1!A2:T2"],
    ["Sheet1!A7:T7"],
    ["Sheet1!A6:T6"],
    ["Sheet1!B2"],
  ]);
});

test("addresses come with the sheet of the reference, not of the caller", async () => {
  register("TDKT.WHERE", () => ({ value: 1 }));
  const other = grid.addSheet("Trang số 2");
  put(grid, other, "C3", [["=TDKT.WHERE(Sheet1!A1:B2)"]]);
  await grid.settle();
  expect(calls[0]?.address).toBe("'Trang số 2'!C3");
  expect(calls[0]?.args[0]?.address).toBe("Sheet1!A1:B2");
});

test("a function that needs no addresses gets none", async () => {
  register("TDKT.PLAIN", () => ({ value: 1 }), false);
  put(grid, id, "A1", [["=TDKT.PLAIN(B1:C1)"]]);
  await grid.settle();
  expect(calls[0]?.args).toEqual([{ cells: [[{}, {}]] }]);
});

test("an argument left out between commas is marked; a blank cell is not", async () => {
  register("TDKT.ARGS", () => ({ value: 1 }));
  put(grid, id, "A1", [["=TDKT.ARGS(B1,,C1:D1)"], ["=TDKT.ARGS(,1)"], ['=TDKT.ARGS("",0)']]);
  await grid.settle();
  expect(calls.map((call) => call.args.map((argument) => Boolean(argument.omitted)))).toEqual([
    [false, true, false],
    [true, false],
    [false, false],
  ]);
});

test("an error reaches a function as an error, not as its text", async () => {
  register("TDKT.ECHO", ({ args }) => ({ value: JSON.stringify(args.map(({ cells }) => cells)) }));
  put(grid, id, "A1", [["=NA()", "=TDKT.ECHO(A1)", "=TDKT.ECHO(A1:A1)", "=TDKT.ECHO(1/0)"]]);
  await grid.settle();
  expect(calls.map((call) => call.args[0]?.cells)).toEqual([
    [[{ v: "#N/A", error: true }]],
    [[{ v: "#N/A", error: true }]],
    [[{ v: "#DIV/0!", error: true }]],
  ]);
});

test("answers: text, number, boolean, blank, error, #BUSY!", async () => {
  const answers: FunctionAnswer[] = [
    { value: "Giấy khen" },
    { value: 0.5 },
    { value: true },
    { value: null },
    { error: "#N/A" },
    { busy: true },
  ];
  register("TDKT.ANSWER", ({ args }) => answers[Number(args[0]?.cells[0]?.[0]?.v)] ?? { error: "#REF!" });
  put(grid, id, "A1", [[0, 1, 2, 3, 4, 5].map((n) => `=TDKT.ANSWER(${n})`)]);
  await grid.settle();
  expect(grid.read(id, box("A1:F1"))[0]?.map(({ v, error }) => (error ? [v] : v))).toEqual([
    "Giấy khen",
    0.5,
    true,
    0,
    ["#N/A"],
    ["#BUSY!"],
  ]);
});

test("what depends on a busy cell is busy, and is calculated when the answer is there", async () => {
  let answer: FunctionAnswer = { busy: true };
  register("TDKT.SLOW", () => answer);
  put(grid, id, "A1", [["=TDKT.SLOW()", '=A1&"!"', '=IF(A1="x",1,2)', "=B1"]]);
  await grid.settle();
  expect(values(grid, id, "A1:D1")).toEqual([["#BUSY!", "#BUSY!", "#BUSY!", "#BUSY!"]]);
  answer = { value: "x" };
  grid.recalculate([{ sheetId: id, box: box("A1") }]);
  await grid.settle();
  expect(values(grid, id, "A1:D1")).toEqual([["x", "x!", 1, "x!"]]);
});

test("a function that throws shows #VALUE! and calculation goes on", async () => {
  const errors = jest.spyOn(console, "error").mockImplementation(() => undefined);
  register("TDKT.BROKEN", () => {
    throw new Error("kaputt");
  });
  put(grid, id, "A1", [["=TDKT.BROKEN()", "=1+1", "=A1"]]);
  await grid.settle();
  expect(values(grid, id, "A1:C1")).toEqual([["#VALUE!", 2, "#VALUE!"]]);
  put(grid, id, "D1", [["=2+2"]]);
  await grid.settle();
  expect(cell(grid, id, "D1").v).toBe(4);
  expect(errors).toHaveBeenCalled();
  errors.mockRestore();
});

test("a function that is registered after its formula was written answers then", async () => {
  put(grid, id, "A1", [["=TDKT.LATE(1)"]]);
  await grid.settle();
  expect(cell(grid, id, "A1")).toEqual({ v: "#NAME?", error: true, f: "=TDKT.LATE(1)" });
  register("TDKT.LATE", () => ({ value: "da" }));
  grid.calculate();
  await grid.settle();
  expect(cell(grid, id, "A1").v).toBe("da");
});

test("a block spills, grows, shrinks, is blocked and freed", async () => {
  let rows = 2;
  register("TDKT.BLOCK", () => ({ value: Array.from({ length: rows }, (_, i) => [i + 1, `dòng ${i + 1}`]) }));
  put(grid, id, "B2", [["=TDKT.BLOCK()"]]);
  put(grid, id, "E1", [['=COUNTIF(C2:C9,"dòng*")']]);
  await grid.settle();
  expect(values(grid, id, "B2:C4")).toEqual([
    [1, "dòng 1"],
    [2, "dòng 2"],
    [undefined, undefined],
  ]);
  expect(grid.spills(id)).toEqual([box("B2:C3")]);
  expect(cell(grid, id, "E1").v).toBe(2);

  rows = 4;
  grid.recalculate([{ sheetId: id, box: box("B2") }]);
  await grid.settle();
  expect(grid.spills(id)).toEqual([box("B2:C5")]);
  expect(cell(grid, id, "E1").v).toBe(4);

  rows = 3;
  grid.recalculate([{ sheetId: id, box: box("B2") }]);
  await grid.settle();
  expect(grid.spills(id)).toEqual([box("B2:C4")]);
  expect(cell(grid, id, "C5")).toEqual({});

  put(grid, id, "C3", [["chặn"]]);
  await grid.settle();
  expect(cell(grid, id, "B2")).toEqual({ v: "#SPILL!", error: true, f: "=TDKT.BLOCK()" });
  expect(values(grid, id, "B3:C4")).toEqual([
    [undefined, "chặn"],
    [undefined, undefined],
  ]);

  put(grid, id, "C3", [[null]]);
  await grid.settle();
  expect(values(grid, id, "B2:C4")).toEqual([
    [1, "dòng 1"],
    [2, "dòng 2"],
    [3, "dòng 3"],
  ]);
});

test("a spill over cells with looks that was blocked and freed", async () => {
  register("TDKT.BLOCK", () => ({ value: [["a"], ["b"], ["c"]] }));
  put(grid, id, "A1", [["=TDKT.BLOCK()"]]);
  grid.setStyle(id, box("A1:A3"), { bold: true });
  await grid.settle();
  put(grid, id, "A2", [["chặn"]]);
  await grid.settle();
  expect(values(grid, id, "A1:A3").flat()).toEqual(["#SPILL!", "chặn", undefined]);
  put(grid, id, "A2", [[null]]);
  await grid.settle();
  expect(values(grid, id, "A1:A3").flat()).toEqual(["a", "b", "c"]);
  expect(grid.text(id, box("A1:A3")).flat()).toEqual(["a", "b", "c"]);
});

test("errors inside a block are errors in their cells", async () => {
  register("TDKT.BLOCK", () => ({ value: [[1, { error: "#N/A" }]] }));
  put(grid, id, "A1", [["=TDKT.BLOCK()"]]);
  await grid.settle();
  expect(cell(grid, id, "B1")).toEqual({ v: "#N/A", error: true });
});

test("only the cells that an edit touches are asked again", async () => {
  register("TDKT.ROW", ({ args }) => ({ value: `${args[0]?.cells[0]?.map(({ v }) => v).join()}` }));
  put(
    grid,
    id,
    "A1",
    Array.from({ length: 50 }, (_, i) => [i, i + 1, `=TDKT.ROW(A${i + 1}:B${i + 1})`]),
  );
  await grid.settle();
  expect(calls).toHaveLength(50);
  calls = [];
  put(grid, id, "A7", [["x"]]);
  await grid.settle();
  expect(calls.map((call) => call.address)).toEqual(["Sheet1!C7"]);
  expect(cell(grid, id, "C7").v).toBe("x,7");
});

test("an edit among 500 rows is one pass, and one more for the answers", async () => {
  const answers = new Map<string, FunctionAnswer>();
  const asked: FunctionCall[] = [];
  grid.registerFunction("TDKT.BLOCK", true, (call) => {
    const text = JSON.stringify(call.args);
    const known = answers.get(text);
    if (!known) asked.push(call);
    return known ?? { busy: true };
  });
  const answerAll = async () => {
    for (const call of asked) {
      const rows = call.args[0]?.cells ?? [];
      answers.set(JSON.stringify(call.args), { value: rows.map((row) => [`bậc ${row[1]?.v}`]) });
    }
    const cells = asked.splice(0).map(({ sheetId, box: at }) => ({ sheetId, box: at }));
    grid.recalculate(cells);
    await grid.settle();
  };
  put(
    grid,
    id,
    "A1",
    Array.from({ length: 500 }, (_, i) => [`Người ${i}`, i % 7]),
  );
  put(grid, id, "D1", [['=TDKT.BLOCK(IF(A1:B500="","",A1:B500))', '=COUNTIF(D1:D500,"bậc 3")']]);
  await grid.settle();
  await answerAll();
  expect(cell(grid, id, "E1").v).toBe(71);

  const before = grid.passes;
  put(grid, id, "B5", [[3]]);
  await grid.settle();
  expect(grid.passes - before).toBe(1);
  expect(asked).toHaveLength(1);
  await answerAll();
  expect(grid.passes - before).toBe(2);
  expect(values(grid, id, "D4:D6")).toEqual([["bậc 3"], ["bậc 3"], ["bậc 5"]]);
  expect(cell(grid, id, "E1").v).toBe(72);
});

test("10,000 calls in one pass", async () => {
  register("TDKT.TWICE", ({ args }) => ({ value: 2 * Number(args[0]?.cells[0]?.[0]?.v) }), false);
  const before = grid.passes;
  grid.write(id, { r: 0, c: 0, rows: 10000, cols: 2 }, (i, j) => (j === 0 ? { v: i } : { f: `=TDKT.TWICE(A${i + 1})` }));
  await grid.settle();
  expect(calls).toHaveLength(10000);
  expect(grid.passes - before).toBe(1);
  expect(cell(grid, id, "B10000").v).toBe(19998);
});

test("functions inside functions", async () => {
  register("TDKT.TIER", ({ args }) => ({ value: (args[0]?.cells ?? []).map((row) => [`${row[0]?.v}*`]) }));
  put(grid, id, "A1", [["a"], ["b"], ["c"]]);
  put(grid, id, "C1", [['=IF(TDKT.TIER(A1:A1)="a*",1,0)', '=TDKT.TIER(A1:A1)&"/"&TDKT.TIER(A2:A2)']]);
  put(grid, id, "C3", [["=BYROW(A1:A3,LAMBDA(r,TDKT.TIER(r)))"]]);
  put(grid, id, "E3", [["=MAP(A1:A2,LAMBDA(x,TDKT.TIER(x)))"]]);
  await grid.settle();
  expect(values(grid, id, "C1:D1")).toEqual([[1, "a*/b*"]]);
  expect(values(grid, id, "C3:C5")).toEqual([["a*"], ["b*"], ["c*"]]);
  expect(values(grid, id, "E3:E4")).toEqual([["a*"], ["b*"]]);
});
