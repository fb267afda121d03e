/** Every row that a person judged by hand, typed into the written template: the cells and the pane say what that person said. */
import { appraiseAll } from "../../src/taskpane/appraisal/appraise";
import { planNotes } from "../../src/plans/notes/notes";
import { plans } from "../../src/plans/plans";
import { HEADER_ROW } from "../../src/sheets/template/nominations";
import { templatePlan } from "../../src/sheets/template/template";
import { readNominations, recalculate } from "../../src/workbook/nominations";
import { readWorkbookCampaign } from "../../src/workbook/read-campaign";
import { writeSheets } from "../../src/workbook/write-sheets";
import type { ExcelHost } from "../../workbench/host/excel-host";
import { judgedTables } from "../fixtures/judged";
import { builtFunctions, calculated, runBuiltFunctions, startExcel, type } from "../workbench/host/office";

jest.setTimeout(180_000);

let host: ExcelHost;

beforeAll(async () => {
  host = await startExcel({ functions: builtFunctions() });
  runBuiltFunctions("campaign.js");
});

describe.each(plans.map((plan) => [plan.id, plan] as const))(
  "%s, written into a workbook with content of its own",
  (id, plan) => {
    const sheets = templatePlan(plan, planNotes(id));
    const headers = (sheets[0]?.cells[HEADER_ROW] ?? []).map(String);
    const judged = judgedTables(id).flatMap((table) => table.rows.map((row) => ({ ...row, headers: table.headers })));

    const results = (): readonly (readonly unknown[])[] => {
      const tab = host.grid.sheetIds().find((one) => host.grid.sheetName(one) === "Đề nghị") ?? "";
      const box = { r: HEADER_ROW + 1, c: headers.length + 1, rows: judged.length, cols: 2 };
      return host.grid.read(tab, box).map((row) => row.map(({ v }) => v));
    };

    beforeAll(async () => {
      host.profile = "desktop";
      host.grid.reset();
      type(host.grid, "B2", "Của tôi");
      expect(await writeSheets(sheets)).toMatchObject({ ok: true });
      const tab = host.grid.sheetIds().find((one) => host.grid.sheetName(one) === "Đề nghị") ?? "";
      const unknown = [...new Set(judged.flatMap((row) => row.headers.filter((header) => !headers.includes(header))))];
      expect(unknown).toEqual([]);
      judged.forEach((row, at) =>
        row.headers.forEach((header, column) => {
          const v = row.cells[column] ?? "";
          if (v === "") return;
          const c = headers.indexOf(header);
          host.grid.write(tab, { r: HEADER_ROW + 1 + at, c, rows: 1, cols: 1 }, () => ({ v }));
        }),
      );
      host.grid.commit();
      await calculated(host, 60_000);
    });

    it.each(["desktop", "web"] as const)("says in every cell what was said by hand (%s)", async (profile) => {
      host.profile = profile;
      await calculated(host, 60_000);
      await recalculate();
      await calculated(host, 60_000);
      const said = results();
      expect(judged.flatMap((row, at) => (row.status === said[at]?.[0] ? [] : [{ at, ...row, said: said[at] }]))).toEqual([]);
    });

    it("says the same in the pane, verdict and reasons", async () => {
      const campaign = (await readWorkbookCampaign())?.campaign;
      if (campaign === undefined) throw new Error("nothing was read");
      const { rows } = appraiseAll(campaign, (await readNominations()).blocks);
      expect(rows.map(({ verdict, reasons }) => [verdict, reasons().join("\n")])).toEqual(results().map((row) => [...row]));
    });
  },
);
