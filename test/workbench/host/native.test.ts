/** What office.js asks of Excel for Windows beside batches: host, context, settings, theme, actions, ribbon. */
import { emptyParts } from "../../../workbench/document";
import type { ExcelHost } from "../../../workbench/host/excel-host";
import { sleep, startExcel } from "./office";

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel({ dark: true });
});

test("host, locale, sets, theme", async () => {
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
  expect(Office.context.displayLanguage).toBe("vi-VN");
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe("#262626");
  expect(Office.context.officeTheme.bodyForegroundColor).toBe("#ffffff");
});

test("settings are written into the document's parts", async () => {
  const { settings } = Office.context.document;
  settings.set("phong trào", { mã: "cao-loc-2025" });
  const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
  expect(status).toBe("succeeded");
  expect(JSON.parse(host.parts.settings.get("phong trào") ?? "null")).toMatchObject({ mã: "cao-loc-2025" });
});

test("another document has settings and an instance of its own", () => {
  interface Native {
    GetContext(): { GetInstanceId(): string; GetSettings(): { Read(keys: string[], values: string[]): void } };
  }
  const native = window.external as unknown as Native;
  const read = () => {
    const keys: string[] = [];
    native.GetContext().GetSettings().Read(keys, []);
    return [native.GetContext().GetInstanceId(), keys] as const;
  };
  const [before] = read();
  const parts = emptyParts();
  parts.settings.set("khác", '"x"');
  host.openDocument(parts);
  const [after, keys] = read();
  expect(after).not.toBe(before);
  expect(keys).toEqual(["khác"]);
});

test("a ribbon button calls its action and hears when it is done", async () => {
  const called: string[] = [];
  Office.actions.associate("TDKT.XetDuyet", (event: Office.AddinCommands.Event) => {
    called.push(event.source.id);
    event.completed();
  });
  await host.runAction("TDKT.XetDuyet", "NutXetDuyet");
  expect(called).toEqual(["NutXetDuyet"]);
  expect(host.services.addin.ready).toBe(true);
});

test("an action may ask Excel within it", async () => {
  Office.actions.associate("TDKT.Ghi", async (event: Office.AddinCommands.Event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["từ dải lệnh"]];
      await context.sync();
    });
    event.completed();
  });
  await host.runAction("TDKT.Ghi");
  expect(host.grid.read(host.grid.activeSheetId, { r: 0, c: 0, rows: 1, cols: 1 })).toEqual([[{ v: "từ dải lệnh" }]]);
});

test("the pane is hidden and shown, and starts with the document", async () => {
  const states: string[] = [];
  host.services.runtime.onState = (state) => states.push(state);
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  expect(states).toEqual(["Background", "Visible"]);
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
});

test("ribbon buttons are enabled and disabled", async () => {
  await Office.ribbon.requestUpdate({
    tabs: [{ id: "TabHome", groups: [{ id: "Nhom", controls: [{ id: "NutXetDuyet", enabled: false }] }] }],
  });
  expect(host.services.ribbon.enabled.get("NutXetDuyet")).toBe(false);
});

test("a reloaded page starts afresh; the old one is neither heard nor answered", async () => {
  interface Native {
    Execute(id: number, params: unknown[], answer: () => void): void;
  }
  const ask = (native: Native, answer: () => void) => native.Execute(93, [["", "", "", [], '{"Actions":[]}', 0, 0]], answer);
  const old = { ...(window.external as unknown as Native) };
  const answered: string[] = [];
  ask(old, () => answered.push("trước khi tải lại")); // on its way when the page goes
  host.install(window);
  const before = host.log.length;
  ask(old, () => answered.push("trang cũ"));
  await sleep(20);
  ask(window.external as unknown as Native, () => answered.push("trang mới"));
  await sleep(20);
  expect(answered).toEqual(["trang mới"]);
  expect(host.log.length - before).toBe(2);
  expect(host.references).toBe(0);
});
