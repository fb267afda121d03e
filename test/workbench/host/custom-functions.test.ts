/** How custom functions are called, through office.js's own runtime. */
import type { ExcelHost } from "../../../workbench/host/excel-host";
import { emptyParts } from "../../../workbench/document";
import { box, calculated, shown, sleep, startExcel, type } from "./office";
import { associateProbe, calls, PROBE } from "./probe";

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel({ functions: PROBE });
  associateProbe();
});

let sheets = 0;
beforeEach(() => {
  host.grid.activate(host.grid.addSheet(`Hàm${++sheets}`));
});

const one = (address: string) => shown(host.grid, address)[0]?.[0];
async function answers(formula: string): Promise<unknown> {
  type(host.grid, "J1", formula);
  await calculated(host);
  return one("J1");
}
/** What a block of writes and edits cost. */
async function cost(run: () => void) {
  const { messages, calls: before } = { ...host.functions.stats };
  const passes = host.grid.passes;
  run();
  await calculated(host);
  const { stats } = host.functions;
  return { messages: stats.messages - messages, calls: stats.calls - before, passes: host.grid.passes - passes };
}

test("#BUSY! while it is being computed, and the value afterwards", async () => {
  type(host.grid, "J1", '=TDKT.ECHO("a")');
  type(host.grid, "J2", '=J1&"!"');
  await host.grid.settle();
  expect(shown(host.grid, "J1:J2")).toEqual([["#BUSY!"], ["#BUSY!"]]);
  await calculated(host);
  expect(shown(host.grid, "J1:J2")).toEqual([['[["a"]]'], ['[["a"]]!']]);
});

test("an unknown function is #NAME?", async () => {
  expect(await answers("=TDKT.NOPE(1)")).toBe("#NAME?");
});

describe("arguments", () => {
  beforeEach(() => {
    type(host.grid, "A1", "chữ");
    type(host.grid, "B1", 45.5);
    type(host.grid, "C1", true);
    type(host.grid, "E1", "=1/0");
  });

  test("cells keep their types; a blank is 0 on the desktop and null on the web; errors are errors", async () => {
    expect(await answers("=TDKT.ECHO(A1:E1)")).toBe('[["chữ",45.5,true,0,"Error #DIV/0!"]]');
    host.profile = "web";
    await calculated(host);
    expect(one("J1")).toBe('[["chữ",45.5,true,null,"Error #DIV/0!"]]');
    host.profile = "desktop";
    await calculated(host);
    expect(one("J1")).toBe('[["chữ",45.5,true,0,"Error #DIV/0!"]]');
  });

  test.each([
    ["what is left out at the end is null", "=TDKT.OPTIONAL(1)", "[1,null,null]"],
    ["and between commas", "=TDKT.OPTIONAL(1,,3)", "[1,null,3]"],
    ["repeating parameters are one array", "=TDKT.REPEAT(A1:B1,C1)", '[[["chữ",45.5]],[[true]]]'],
    ["an array literal", "=TDKT.ECHO({1,2;3,4})", "[[1,2],[3,4]]"],
    ["a computed array", '=TDKT.ECHO(IF(A1:D1="","",A1:D1))', '[["chữ",45.5,true,""]]'],
    ["too many arguments", "=TDKT.ECHO(1,2)", "#VALUE!"],
    ["an error for a number is the result", "=TDKT.NUMBER(E1)", "#DIV/0!"],
    ["within a native formula", "=TDKT.NUMBER(B1)+1", 92],
    ["twice in one cell", "=TDKT.NUMBER(1)+TDKT.NUMBER(2)", 6],
    ["of its own answer", "=TDKT.NUMBER(TDKT.NUMBER(2))", 8],
  ])("%s", async (_what, formula, expected) => {
    expect(await answers(formula)).toBe(expected);
  });

  test("addresses, where the function asks for them", async () => {
    const name = `Hàm${sheets}`;
    host.grid.renameSheet(host.grid.activeSheetId, name);
    type(host.grid, "J1", "=TDKT.WHERE(A1:B1)");
    type(host.grid, "J2", '=TDKT.WHERE(IF(A1:B1="","",A1:B1))');
    await calculated(host);
    const quoted = `'${name}'`;
    expect(shown(host.grid, "J1:K2")).toEqual([
      [`${quoted}!J1`, `${quoted}!A1:B1`],
      [`${quoted}!J2`, "không"],
    ]);
  });
});

test("errors show as what they are", async () => {
  expect(await answers('=TDKT.FAIL("na")')).toBe("#N/A");
  expect(await answers('=TDKT.FAIL("div")')).toBe("#DIV/0!");
  expect(await answers('=TDKT.FAIL("boom")')).toBe("#VALUE!");
  expect(await answers('=TDKT.FAIL("reject")')).toBe("#VALUE!");
  expect(await answers('=TDKT.FAIL("cells")')).toBe(1);
  expect(one("K1")).toBe("#N/A");
});

test("blocks spill, grow, shrink, are blocked and freed without another call", async () => {
  type(host.grid, "A1", 3);
  await answers("=TDKT.GROW(A1)");
  expect(shown(host.grid, "J1:J4")).toEqual([[1], [2], [3], [undefined]]);
  type(host.grid, "A1", 2);
  await calculated(host);
  expect(shown(host.grid, "J1:J3")).toEqual([[1], [2], [undefined]]);
  type(host.grid, "J2", "chặn");
  await calculated(host);
  expect(one("J1")).toBe("#SPILL!");
  const freed = await cost(() => host.grid.write(host.grid.activeSheetId, box("J2"), () => ({ v: null })));
  expect([shown(host.grid, "J1:J2"), freed.calls]).toEqual([[[1], [2]], 0]);
});

test("all calls of a pass go in one message, their answers come in one calculation", async () => {
  const spent = await cost(() => host.grid.write(host.grid.activeSheetId, box("J1:J300"), (i) => ({ f: `=TDKT.NUMBER(${i})` })));
  expect(spent).toEqual({ messages: 1, calls: 300, passes: 2 });
  expect(one("J300")).toBe(598);
});

test("only what changed is asked again; an edited cell always", async () => {
  type(host.grid, "A1", 1);
  type(host.grid, "A2", 2);
  type(host.grid, "J1", "=TDKT.NUMBER(A1)");
  type(host.grid, "J2", "=TDKT.NUMBER(A2)");
  await calculated(host);
  expect(await cost(() => type(host.grid, "A1", 5))).toEqual({ messages: 1, calls: 1, passes: 2 });
  expect((await cost(() => type(host.grid, "J2", "=TDKT.NUMBER(A2)"))).calls).toBe(1);
  expect((await cost(() => type(host.grid, "B1", "không dính dáng"))).calls).toBe(0);
  expect(shown(host.grid, "J1:J2")).toEqual([[10], [4]]);
});

test("calls move with their cells when rows come and go", async () => {
  type(host.grid, "A3", 7);
  type(host.grid, "J3", "=TDKT.LATER(A3)");
  await host.grid.settle();
  host.grid.insertRows(host.grid.activeSheetId, 0, 2); // while it is being computed
  await calculated(host);
  expect(one("J5")).toBe("✔ 7");
  const spent = await cost(() => host.grid.insertRows(host.grid.activeSheetId, 0, 1));
  expect([one("J6"), spent.calls]).toEqual(["✔ 7", 0]);
});

test("a call whose arguments change meanwhile is dropped; the last arguments win", async () => {
  type(host.grid, "A1", "cũ");
  type(host.grid, "J1", "=TDKT.LATER(A1)");
  await sleep(60);
  type(host.grid, "A1", "mới");
  await sleep(60);
  type(host.grid, "A1", "mới nhất");
  await calculated(host);
  expect(one("J1")).toBe("✔ mới nhất");
});

test("calculate(Full) asks every function again, Recalculate none", async () => {
  type(host.grid, "J1", "=TDKT.NUMBER(4)");
  await calculated(host);
  const run = (what: "Full" | "Recalculate") =>
    Excel.run(async (context) => {
      context.workbook.application.calculate(what);
      await context.sync();
    });
  calls.length = 0;
  await run("Recalculate");
  await calculated(host);
  expect(calls).toEqual([]);
  await run("Full");
  await calculated(host);
  expect(calls).toContain("NUMBER");
});

test("a reloaded page is asked again, also what the old one still owed", async () => {
  type(host.grid, "J1", "=TDKT.NUMBER(21)");
  await calculated(host);
  type(host.grid, "J2", '=TDKT.LATER("nợ")');
  await sleep(30);
  host.functions.newPage();
  calls.length = 0;
  host.functions.pageIsReady();
  await calculated(host);
  expect(shown(host.grid, "J1:J2")).toEqual([[42], ["✔ nợ"]]);
  expect(calls).toEqual(expect.arrayContaining(["NUMBER", "LATER"]));
});

test("after another document was opened nothing old answers", async () => {
  type(host.grid, "J1", "=TDKT.NUMBER(1)");
  type(host.grid, "J2", '=TDKT.LATER("tệp cũ")');
  await sleep(30);
  const sheet = host.grid.reset();
  calls.length = 0;
  type(host.grid, "J1", "=TDKT.NUMBER(1)", sheet);
  host.openDocument(emptyParts());
  await calculated(host);
  await sleep(350); // the old call's answer would come now
  await calculated(host);
  expect(calls.filter((name) => name === "NUMBER").length).toBeGreaterThan(0);
  expect(shown(host.grid, "J1:J2", sheet)).toEqual([[2], [undefined]]);
});

test("edits at random while functions are pending: in the end every cell agrees with its argument", async () => {
  const rows = 40;
  let seed = 2025;
  const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  host.grid.write(host.grid.activeSheetId, box(`A1:A${rows}`), (i) => ({ v: i }));
  host.grid.write(host.grid.activeSheetId, box(`B1:B${rows}`), (i) => ({ f: `=TDKT.NUMBER(A${i + 1})` }));
  for (let edit = 0; edit < 40; edit++) {
    type(host.grid, `A${1 + random(rows)}`, random(1000));
    await sleep(random(30));
  }
  await calculated(host);
  for (const [a, b] of shown(host.grid, `A1:B${rows}`)) expect(b).toBe(Number(a) * 2);
});
