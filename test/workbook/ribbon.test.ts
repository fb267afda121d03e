import { askPane, waitingRequest } from "../../src/taskpane/app/requests";
import { associateRibbon } from "../../src/taskpane/app/ribbon";
import { planNotes } from "../../src/plans/notes/notes";
import { dongDang2025 } from "../../src/plans/plans";
import { templatePlan } from "../../src/sheets/template/template";
import { writeSheets } from "../../src/workbook/write-sheets";
import type { ExcelHost } from "../../workbench/host/excel-host";
import { builtFunctions, calculated, runBuiltFunctions, startExcel } from "../workbench/host/office";

let host: ExcelHost;
const states: string[] = [];

// as on the page: no pane was ever shown, the functions run
beforeAll(async () => {
  host = await startExcel({ functions: builtFunctions() });
  runBuiltFunctions("campaign.js");
  host.services.runtime.onState = (state) => states.push(state);
  associateRibbon();
  expect(await writeSheets(templatePlan(dongDang2025, planNotes(dongDang2025.id)))).toMatchObject({ ok: true });
  await calculated(host);
});
beforeEach(() => {
  states.length = 0;
  askPane(undefined);
});

it("Tính lại asks the campaign's cell and what depends on it again, and opens nothing", async () => {
  const from = host.log.length;
  await host.runAction("TDKT.Recalculate", "TDKT.Button.Recalculate");
  await calculated(host);
  const asked = host.log.slice(from).flatMap(({ request }) => request.actions.map(({ name }) => name));
  expect(asked).toContain("SetDirty");
  expect([states, waitingRequest()]).toEqual([[], undefined]);
});

it("what Excel refuses is said in the pane, which opens for it", async () => {
  host.faults.cellEditMode.on();
  const pressed = host.runAction("TDKT.Recalculate", "TDKT.Button.Recalculate");
  await new Promise((resolve) => setTimeout(resolve, 300));
  host.faults.cellEditMode.off();
  await pressed;
  expect(waitingRequest()).toMatchObject({ is: "trouble", sentence: expect.stringContaining("sửa dở một ô") as unknown });
});

it("Chốt số liệu writes nothing by itself: the pane opens at its preview", async () => {
  const before = host.grid.names();
  await host.runAction("TDKT.Freeze", "TDKT.Button.Freeze");
  expect(states).toEqual(["Visible"]);
  expect(waitingRequest()).toEqual({ is: "freeze" });
  expect(host.grid.names()).toEqual(before);
  expect(host.grid.sheetIds().map((id) => host.grid.sheetName(id))).not.toContain("Nhật ký");
});
