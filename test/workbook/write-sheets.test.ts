import { revisionOf } from "../../src/award/campaign/revision";
import { NAMES } from "../../src/locale/template";
import { planNotes } from "../../src/plans/notes/notes";
import { dongDang2025 } from "../../src/plans/plans";
import { templatePlan } from "../../src/sheets/template/template";
import { readNominations } from "../../src/workbook/nominations";
import { readWorkbookCampaign, workbookCampaign } from "../../src/workbook/read-campaign";
import { removeLeftOver, findLeftOver, writeSheets, WRITING } from "../../src/workbook/write-sheets";
import { boxAddress } from "../../workbench/grid/a1";
import { isOfAddin } from "../../workbench/host/faults";
import type { ExcelHost } from "../../workbench/host/excel-host";
import { builtFunctions, calculated, runBuiltFunctions, shown, startExcel, type } from "../workbench/host/office";

const REVISION = `${dongDang2025.id}#${revisionOf(dongDang2025)}`;
const plans = templatePlan(dongDang2025, planNotes(dongDang2025.id));
const headers = plans[0]?.cells[4] ?? [];

let host: ExcelHost;
const tabs = (): string[] => host.grid.sheetIds().map((id) => host.grid.sheetName(id));
const sheet = (tab: string): string => {
  const id = host.grid.sheetIds().find((one) => host.grid.sheetName(one) === tab);
  if (id === undefined) throw new Error(`no sheet ${tab}`);
  return id;
};
/** The cell under a header word of Đề nghị. */
const at = (header: string, row: number): string => {
  const c = headers.indexOf(header);
  if (c < 0) throw new Error(`no column ${header}`);
  return boxAddress({ r: row - 1, c, rows: 1, cols: 1 });
};
const names = (): string[] => host.grid.names().map(({ name }) => name);

beforeAll(async () => {
  host = await startExcel({ functions: builtFunctions() });
  runBuiltFunctions("campaign.js");
});

describe("a write that fails half-way", () => {
  it("is taken back: no new tab, no name of ours, and a sentence", async () => {
    const before = tabs();
    host.faults.errorInMidBatch.on({ changes: 40 });
    const outcome = await writeSheets(plans);
    expect(outcome).toEqual({ ok: false, sentence: expect.stringContaining("Sổ được giữ như trước") as unknown });
    expect(tabs()).toEqual(before);
    expect(names()).toEqual([]);
    expect(await findLeftOver()).toBeUndefined();
  });
});

describe("the template of a plan, written into a workbook that is not empty", () => {
  it("stands in new tabs after those that are there, in two syncs", async () => {
    type(host.grid, "A1", "Của tôi");
    const batches = host.log.length;
    const outcome = await writeSheets(plans);
    expect(outcome).toEqual({ ok: true, value: plans.map((plan) => plan.tab) });
    expect(tabs()).toEqual(["Sheet1", ...plans.map((plan) => plan.tab)]);
    expect(shown(host.grid, "A1", sheet("Sheet1"))).toEqual([["Của tôi"]]);
    expect(names()).not.toContain(WRITING);
    const asked = host.log.slice(batches).filter(({ request }) => isOfAddin(request));
    expect(asked).toHaveLength(2);
  });

  it("is the plan itself, in the cell and in the pane", async () => {
    await calculated(host);
    expect(shown(host.grid, "B1", sheet("Phong trào"))).toEqual([[REVISION]]);
    expect((await readWorkbookCampaign())?.campaign).toEqual(dongDang2025);
    expect(await workbookCampaign(dongDang2025.id, revisionOf(dongDang2025))).toEqual(dongDang2025);
  });

  it("judges a row that is typed, and judges it anew when a threshold is edited", async () => {
    const id = sheet("Đề nghị");
    const put = (header: string, value: string | number): void => type(host.grid, at(header, 6), value, id);
    put("Đợt", 1);
    put("Loại", "Cá nhân");
    put("Tên tập thể, cá nhân, hộ gia đình", "Nông Văn Đạt");
    put("Đơn vị", "Văn phòng");
    for (const header of [
      "Xuất sắc, tiêu biểu, nổi trội",
      "Gương mẫu; học tập và làm theo Bác",
      "Tích cực tham gia đợt thi đua",
      "Đoàn kết, trách nhiệm, đạo đức công vụ",
      "Nhiều thành tích, sáng kiến, giải pháp",
      "Được đánh giá hoàn thành tốt",
    ])
      put(header, "Có");
    put("Tỷ lệ hoàn thành nhiệm vụ (%)", 98.5);
    put("Kỷ luật, đang bị xem xét", "Không");
    await calculated(host);
    const first = headers.length + 1;
    const results = (): unknown => host.grid.read(id, { r: 4, c: first, rows: 2, cols: 2 }).map((row) => row.map(({ v }) => v));
    expect(results()).toMatchObject([
      ["Hình thức đủ tiêu chuẩn", "Lý do"],
      ["Không đủ điều kiện", expect.stringContaining('"Tỷ lệ hoàn thành nhiệm vụ (%)" ghi 98,5') as unknown],
    ]);
    const criteria = sheet("Tiêu chuẩn");
    const box = host.grid.usedBox(criteria, true) ?? { r: 0, c: 0, rows: 1, cols: 1 };
    const cells = host.grid.read(criteria, box);
    const row = cells.findIndex(
      (line) =>
        line.some(({ v }) => v === 100) &&
        line.some(({ v }) => v === "Ít nhất") &&
        line.some(({ v }) => String(v).includes("ca-nhan") || String(v) === "Cá nhân"),
    );
    const column = cells[row]?.findIndex(({ v }) => v === 100) ?? -1;
    expect([row, column].every((one) => one >= 0)).toBe(true);
    type(host.grid, boxAddress({ r: box.r + row, c: box.c + column, rows: 1, cols: 1 }), 95, criteria);
    await calculated(host);
    expect(results()).toMatchObject([{}, ["Giấy khen của Trưởng ban", expect.any(String) as unknown]]);
    expect(shown(host.grid, "B1", sheet("Phong trào"))).not.toEqual([[REVISION]]);
  });

  it("colours a verdict by the first rule that fits, the one for any form last: a refusal is never green", () => {
    // from the highest down, as Excel judges them
    const written = host.grid.formulaFormats(sheet("Đề nghị")).map(({ formula }) => formula.replace(/^=/, ""));
    expect(written).toEqual(plans[0]?.marks.map(({ formula }) => formula.replace(/^=/, "")));
  });

  it("is read back for the pane with the place of its cells", async () => {
    const { blocks, sentences } = await readNominations();
    const [block] = blocks;
    expect([blocks.length, sentences]).toEqual([1, []]);
    expect([block?.tab, block?.row, block?.column, block?.values.length]).toEqual(["Đề nghị", 4, 0, 501]);
    expect(block?.values[0]).toEqual(headers);
  });

  it("is refused a second time: one workbook, one campaign", async () => {
    const before = tabs();
    expect(await writeSheets(plans)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("đã có một phong trào") as unknown,
    });
    expect(tabs()).toEqual(before);
  });
});

describe("what a dead run left", () => {
  it("is found by its mark and removed, tabs and names", async () => {
    host.grid.setName({ name: WRITING, formula: '"Đề nghị/Danh mục"', visible: false });
    expect(await findLeftOver()).toEqual(["Đề nghị", "Danh mục"]);
    expect(await writeSheets(plans)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("dừng giữa chừng") as unknown,
    });
    expect(await removeLeftOver()).toEqual({ ok: true, value: ["Đề nghị", "Danh mục"] });
    expect(tabs()).not.toContain("Đề nghị");
    expect(names().filter((name) => name.startsWith("TDKT_"))).toEqual([]);
    expect(NAMES.campaign).toBe("TDKT_DOT");
  });
});
