/** Each fault by its name, as an add-in meets it. */
import type { ExcelHost } from "../../../workbench/host/excel-host";
import { FAULT_NAMES } from "../../../workbench/host/faults";
import { toggleFault } from "../../../workbench/page/faults";
import { Session } from "../../../workbench/page/session";
import { failure, shown, sleep, startExcel } from "./office";

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel();
});
afterEach(() => {
  for (const fault of host.faults.all) fault.off();
});

const write = (address: string, value: unknown, options: object = {}) =>
  Excel.run(options as never, async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

test("they have names, kinds and can be listed", () => {
  expect(host.faults.all.map(({ name, kind, isOn }) => [name, kind, isOn])).toEqual([
    ["cellEditMode", "switch", false],
    ["protectedSheet", "switch", false],
    ["errorInMidBatch", "once", false],
    ["payloadTooLarge", "once", false],
    ["killedBetweenSyncs", "switch", false],
    ["colleagueEdit", "once", false],
  ]);
  expect(host.faults.all.map(({ name }) => name)).toEqual([...FAULT_NAMES]);
});

test("cellEditMode: refused while somebody types, unless the run waits", async () => {
  host.faults.cellEditMode.on();
  expect((await failure(write("A1", "lúc đang gõ"))).code).toBe("InvalidOperationInCellEditMode");
  let done = false;
  const waiting = write("A1", "sau khi gõ xong", { delayForCellEdit: true }).then(() => (done = true));
  await sleep(30);
  expect(done).toBe(false);
  host.faults.cellEditMode.off();
  await waiting;
  expect(shown(host.grid, "A1")).toEqual([["sau khi gõ xong"]]);
});

test("protectedSheet: every write is AccessDenied, reading is not", async () => {
  host.faults.protectedSheet.on();
  expect((await failure(write("A1", "cấm"))).code).toBe("AccessDenied");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["sau khi gõ xong"]]);
  });
  host.faults.protectedSheet.off();
  await write("A1", "được");
  expect(shown(host.grid, "A1")).toEqual([["được"]]);
});

test("errorInMidBatch: what came before stays applied", async () => {
  host.faults.errorInMidBatch.on({ changes: 2 });
  const error = await failure(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const [i, text] of ["một", "hai", "ba", "bốn"].entries()) sheet.getCell(i, 1).values = [[text]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("GeneralException");
  expect(error.debugInfo.statement).toContain("values");
  expect(shown(host.grid, "B1:B4")).toEqual([["một"], ["hai"], [undefined], [undefined]]);
  expect(host.faults.errorInMidBatch.isOn).toBe(false); // it happened
  await write("B3", "ba");
  expect(shown(host.grid, "B3")).toEqual([["ba"]]);
});

test("errorInMidBatch as the menu arms it: the next batch that changes something, even one thing", async () => {
  expect(toggleFault(host, "errorInMidBatch")).toMatch(/^Sẽ xảy ra ở loạt lệnh tới .* có sửa bảng tính/);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B1").load("values");
    await context.sync();
  });
  expect(host.faults.errorInMidBatch.isOn).toBe(true); // reading is no change
  expect((await failure(write("B5", "năm"))).code).toBe("GeneralException");
  expect(shown(host.grid, "B5")).toEqual([[undefined]]);
  expect(host.faults.errorInMidBatch.isOn).toBe(false);
  await write("B5", "năm");
  expect(shown(host.grid, "B5")).toEqual([["năm"]]);
});

test("payloadTooLarge: the next batch is refused whole", async () => {
  host.faults.payloadTooLarge.on();
  const error = await failure(write("C1", "quá lớn"));
  expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(shown(host.grid, "C1")).toEqual([[undefined]]);
  await write("C1", "vừa");
  expect(shown(host.grid, "C1")).toEqual([["vừa"]]);
});

test("5 MB is the limit of the web profile, both ways, and of the desktop none", async () => {
  const rows = Array.from({ length: 1100 }, () => Array.from({ length: 10 }, () => "x".repeat(500)));
  const address = "A20:J1119";
  const writeAll = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).values = rows;
      await context.sync();
    });
  host.profile = "web";
  expect((await failure(writeAll())).code).toBe("RequestPayloadSizeLimitExceeded");
  host.profile = "desktop";
  await writeAll();
  host.profile = "web";
  const error = await failure(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  host.profile = "desktop";
});

test("colleagueEdit: somebody else edits between two syncs", async () => {
  const sources: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async ({ source, address }) => void sources.push(`${source} ${address}`));
    await context.sync();
    await sleep(20);
    host.faults.colleagueEdit.on({ address: "D1", value: "của người khác" });
    const range = sheet.getRange("D1");
    range.values = [["của tôi"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["của tôi"]]);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["của người khác"]]);
  });
  await sleep(30);
  expect(sources).toEqual(["Local D1", "Remote D1"]);
});

describe("killedBetweenSyncs", () => {
  const twoSyncs = (done: string[]) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("E1").values = [["thứ nhất"]];
      await context.sync();
      done.push("thứ nhất");
      sheet.getRange("E2").values = [["thứ hai"]];
      sheet.getRange("E3").values = [["thứ ba"]];
      await context.sync();
      done.push("thứ hai");
    });

  test("after a batch: the next one is neither done nor answered", async () => {
    const done: string[] = [];
    host.faults.killedBetweenSyncs.on({ batches: 1, changes: 0 });
    void twoSyncs(done);
    await sleep(60);
    expect(done).toEqual(["thứ nhất"]);
    expect(shown(host.grid, "E1:E3")).toEqual([["thứ nhất"], [undefined], [undefined]]);
    expect(host.log.at(-1)?.status).toBe("no answer");
  });

  test("within a batch: some of it is done", async () => {
    const done: string[] = [];
    host.faults.killedBetweenSyncs.on({ batches: 1, changes: 1 });
    void twoSyncs(done);
    await sleep(60);
    expect(done).toEqual(["thứ nhất"]);
    expect(shown(host.grid, "E1:E3")).toEqual([["thứ nhất"], ["thứ hai"], [undefined]]);
    void write("E3", "không ai nghe");
    await sleep(30);
    expect(shown(host.grid, "E3")).toEqual([[undefined]]);
    host.faults.killedBetweenSyncs.off();
    await write("E3", "sống lại");
    expect(shown(host.grid, "E3")).toEqual([["sống lại"]]);
  });
});

// the last of the file: it takes away the workbook
describe("the page's own work", () => {
  const said: string[] = [];
  const page = (): Session =>
    new Session(
      host.grid,
      host,
      { frame: { contentWindow: window } as unknown as HTMLIFrameElement, load: async () => undefined, show: () => undefined },
      { say: (text) => void said.push(text), trouble: (text) => void said.push(`!${text}`) },
    );

  test.each([...FAULT_NAMES])("is not subject to %s, which it switches off and says so", async (name) => {
    said.length = 0;
    const session = page();
    session.fault(name);
    expect(host.faults.byName(name).isOn).toBe(true);
    await session.sample("blank");
    expect(host.faults.all.some(({ isOn }) => isOn)).toBe(false);
    expect(said.at(-1)).toMatch(/^Đã tắt các lỗi thử\. Đã mở một trang tính trống\./);
    await session.sample("blank");
    expect(said.at(-1)).toMatch(/^Đã mở một trang tính trống\./);
  });

  test("lets a batch end that waited for the cell, before the workbook goes", async () => {
    host.faults.cellEditMode.on();
    const waiting = write("A1", "đang đợi", { delayForCellEdit: true });
    await sleep(10);
    await page().sample("blank");
    await waiting;
    expect(shown(host.grid, "A1")).toEqual([[undefined]]);
  });

  test("a fault that is wanted meanwhile comes after it", async () => {
    const session = page();
    const work = session.sample("blank");
    session.fault("protectedSheet");
    expect(host.faults.protectedSheet.isOn).toBe(false);
    await work;
    await sleep(0);
    expect(host.faults.protectedSheet.isOn).toBe(true);
  });
});
