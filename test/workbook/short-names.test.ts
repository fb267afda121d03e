import { addShortNames, hasShortNames, removeShortNames } from "../../src/workbook/short-names";
import type { ExcelHost } from "../../workbench/host/excel-host";
import { builtFunctions, runBuiltFunctions, startExcel } from "../workbench/host/office";

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel({ functions: builtFunctions() });
  runBuiltFunctions("campaign.js");
});
const names = (): string[] => host.grid.names().map(({ name }) => name);
const tabs = (): string[] => host.grid.sheetIds().map((id) => host.grid.sheetName(id));

it("short names that Excel does not know are taken away again, with a sentence", async () => {
  // whether a real Excel takes them is unverified: the embedded one has no LAMBDA names with optional parameters
  expect(await addShortNames()).toEqual({ ok: false, sentence: expect.stringContaining("không nhận tên rút gọn") as unknown });
  expect(names()).toEqual([]);
  expect(tabs()).toEqual(["Sheet1"]);
  expect(await hasShortNames()).toBe(false);
});

it("a name of the user's is left alone", async () => {
  host.grid.setName({ name: "SHORTLIST", formula: "'Sheet1'!$A$1:$A$9", visible: true });
  expect(await addShortNames()).toEqual({ ok: false, sentence: expect.stringContaining("SHORTLIST") as unknown });
  expect(await removeShortNames()).toMatchObject({ ok: true });
  expect(names()).toEqual(["SHORTLIST"]);
});
