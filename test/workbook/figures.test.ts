import { revisionOf } from "../../src/award/campaign/revision";
import { JOURNAL } from "../../src/locale/journal";
import { planNotes } from "../../src/plans/notes/notes";
import { dongDang2025 } from "../../src/plans/plans";
import { FOLLOWER } from "../../src/sheets/figures/record";
import { templatePlan } from "../../src/sheets/template/template";
import { freeze, previewFreeze } from "../../src/workbook/freeze";
import { decide, readWholeJournal, type By } from "../../src/workbook/journal";
import { previewReopen, reopen } from "../../src/workbook/reopen";
import { writeSheets } from "../../src/workbook/write-sheets";
import { boxAddress } from "../../workbench/grid/a1";
import { isOfAddin } from "../../workbench/host/faults";
import type { ExcelHost } from "../../workbench/host/excel-host";
import { builtFunctions, calculated, runBuiltFunctions, shown, sleep, startExcel, type } from "../workbench/host/office";

const REVISION = `${dongDang2025.id}#${revisionOf(dongDang2025)}`;
const by: By = { who: "Nguyễn Thị Thư Ký", reason: "", revision: REVISION };
const why: By = { ...by, reason: "Đơn vị gửi bổ sung" };
// lists and colours are not what is tested here, and take their time
const plans = templatePlan(dongDang2025, planNotes(dongDang2025.id)).map((plan) => ({ ...plan, choices: [], marks: [] }));
const headers = plans[0]?.cells[4] ?? [];
/** Where the spilled results begin. */
const FIRST = headers.length + 1;

// a sheet of 500 rows, calculated again and again
jest.setTimeout(300_000);

let host: ExcelHost;
const sheet = (tab: string): string => {
  const id = host.grid.sheetIds().find((one) => host.grid.sheetName(one) === tab);
  if (id === undefined) throw new Error(`no sheet ${tab}`);
  return id;
};
const tabs = (): string[] => host.grid.sheetIds().map((id) => host.grid.sheetName(id));
const cell = (row: number, column: number): string => boxAddress({ r: row - 1, c: column, rows: 1, cols: 1 });
const formula = (tab: string, row: number, column: number): string | undefined =>
  host.grid.read(sheet(tab), { r: row - 1, c: column, rows: 1, cols: 1 })[0]?.[0]?.f;
/** Whatever stands in the four result columns of some rows. */
const results = (tab = "Đề nghị", rows = 8): unknown =>
  host.grid.read(sheet(tab), { r: 4, c: FIRST, rows, cols: 4 }).map((row) => row.map(({ v }) => v));
const followers = (): string[] =>
  host.grid
    .names()
    .map(({ name }) => name)
    .filter((name) => name.startsWith(FOLLOWER));
const asked = (from: number): number => host.log.slice(from).filter(({ request }) => isOfAddin(request)).length;

async function frozen(): Promise<void> {
  const outcome = await freeze(await previewFreeze(), by);
  expect(outcome).toMatchObject({ ok: true });
}
async function reopened(): Promise<void> {
  expect(await reopen(await previewReopen(), why)).toMatchObject({ ok: true });
  await calculated(host);
}

beforeAll(async () => {
  host = await startExcel({ functions: builtFunctions() });
  runBuiltFunctions("campaign.js");
  expect(await writeSheets(plans)).toMatchObject({ ok: true });
  const name = headers.indexOf("Tên tập thể, cá nhân, hộ gia đình");
  ["Nông Văn Đạt", "Lê Thị Bình", "Hoàng Văn An"].forEach((who, at) => {
    type(host.grid, cell(6 + at, headers.indexOf("Loại")), "Cá nhân", sheet("Đề nghị"));
    type(host.grid, cell(6 + at, name), who, sheet("Đề nghị"));
  });
  type(host.grid, "A1", "=1+1", sheet("Sheet1"));
  type(host.grid, "A2", '=IF(TDKT.ELIGIBLE_TIER(\'Đề nghị\'!A6:X6,\'Đề nghị\'!A5:X5,TDKT_DOT)="","trống","có")', sheet("Sheet1"));
  await calculated(host);
});

describe("Chốt số liệu", () => {
  it("says before how many cells on which sheets, and that a journal will be made", async () => {
    const preview = await previewFreeze();
    expect(preview.counts).toEqual([
      { tab: "Sheet1", cells: 1 },
      { tab: "Đề nghị", cells: 5 },
      { tab: "Phong trào", cells: 1 },
    ]);
    expect(preview).toMatchObject({ newJournal: "Nhật ký", protectedTabs: [], troubles: 0 });
  });

  it("asks for a name before it writes", async () => {
    expect(await freeze(await previewFreeze(), { ...by, who: "" })).toMatchObject({ ok: false });
    expect(tabs()).not.toContain(JOURNAL.tab);
  });

  it("writes nothing where a sheet spills that did not when the preview was made: its cells would be lost", async () => {
    const before = results();
    // the functions were still busy then
    const outcome = await freeze({ ...(await previewFreeze()), spilling: [] }, by);
    expect(outcome).toMatchObject({ ok: false });
    expect(results()).toEqual(before);
    expect(tabs()).not.toContain(JOURNAL.tab);
  });

  it("makes values of our formulas in two syncs, and leaves other formulas and all formats", async () => {
    const before = results();
    const styles = JSON.stringify(host.grid.styles(sheet("Đề nghị"), { r: 4, c: FIRST, rows: 3, cols: 4 }));
    const preview = await previewFreeze();
    const from = host.log.length;
    expect(await freeze(preview, by)).toMatchObject({ ok: true, value: { cells: 7, unready: [], warning: undefined } });
    expect(asked(from)).toBe(2);
    expect(results()).toEqual(before);
    expect(formula("Đề nghị", 5, FIRST)).toBeUndefined();
    expect(shown(host.grid, "B1", sheet("Phong trào"))).toEqual([[REVISION]]);
    expect(formula("Phong trào", 1, 1)).toBeUndefined();
    expect(formula("Sheet1", 1, 0)).toBe("=1+1");
    expect(JSON.stringify(host.grid.styles(sheet("Đề nghị"), { r: 4, c: FIRST, rows: 3, cols: 4 }))).toBe(styles);
    const { entries } = await readWholeJournal();
    expect(entries).toMatchObject([
      { number: 1, who: by.who, what: { code: "freeze", params: { cells: 7 } }, revision: REVISION },
    ]);
    expect((await previewFreeze()).calls).toEqual([]);
  });

  it("comes back with Mở lại, which needs a reason", async () => {
    const before = results();
    const preview = await previewReopen();
    expect(preview).toMatchObject({ frozen: 7, unread: 0, plan: { cells: 7, left: [] } });
    expect(await reopen(preview, by)).toMatchObject({ ok: false, sentence: expect.stringContaining("lý do") as unknown });
    const from = host.log.length;
    expect(await reopen(preview, why)).toMatchObject({ ok: true, value: { cells: 7 } });
    expect(asked(from)).toBe(2);
    await calculated(host);
    expect(results()).toEqual(before);
    expect(formula("Đề nghị", 5, FIRST)).toContain("TDKT.ELIGIBLE_TIER(IF(A5:");
    expect(formula("Phong trào", 1, 1)).toContain("TDKT.CAMPAIGN(");
    expect(followers()).toEqual([]);
    expect(await previewReopen()).toMatchObject({ frozen: 0, plan: { returns: [] } });
  });
});

describe("between Chốt and Mở lại", () => {
  it("rows may be sorted: the formulas come back where they were", async () => {
    await frozen();
    host.grid.sort(sheet("Đề nghị"), { r: 5, c: 0, rows: 3, cols: FIRST + 4 }, [
      { column: headers.indexOf("Tên tập thể, cá nhân, hộ gia đình"), ascending: true },
    ]);
    host.grid.commit();
    expect((await previewReopen()).plan).toMatchObject({ cells: 7, left: [] });
    await reopened();
    expect(formula("Đề nghị", 5, FIRST)).toContain("TDKT.ELIGIBLE_TIER(IF(A5:");
  });

  it("sheets may be renamed and rows inserted: the formulas follow", async () => {
    await frozen();
    host.grid.renameSheet(sheet("Đơn vị"), "Các phòng");
    host.grid.renameSheet(sheet("Đề nghị"), "Tổng hợp đợt 1");
    host.grid.insertRows(sheet("Tổng hợp đợt 1"), 0, 2);
    host.grid.commit();
    const preview = await previewReopen();
    expect(preview.plan.left).toEqual([]);
    await reopened();
    expect(formula("Tổng hợp đợt 1", 7, FIRST)).toContain("TDKT.ELIGIBLE_TIER(IF(A7:");
    expect(formula("Phong trào", 1, 1)).toContain("'Các phòng'!");
    expect(shown(host.grid, "B1", sheet("Phong trào"))).toEqual([[REVISION]]);
    expect(shown(host.grid, "A2", sheet("Sheet1"))).toEqual([["có"]]);
    host.grid.deleteRows(sheet("Tổng hợp đợt 1"), 0, 2);
    host.grid.renameSheet(sheet("Tổng hợp đợt 1"), "Đề nghị");
    host.grid.renameSheet(sheet("Các phòng"), "Đơn vị");
    host.grid.commit();
    await calculated(host);
  });

  it("an edited cell keeps what a person typed: only its formula stays away, and is named", async () => {
    await frozen();
    type(host.grid, cell(6, FIRST + 1), "sửa tay", sheet("Đề nghị"));
    const preview = await previewReopen();
    expect(preview.plan).toMatchObject({
      cells: 6,
      left: [{ tab: "Đề nghị", row: 5, column: FIRST + 1, cause: "changed", formulas: 1 }],
    });
    await reopened();
    expect(shown(host.grid, cell(6, FIRST + 1), sheet("Đề nghị"))).toEqual([["sửa tay"]]);
    expect(formula("Đề nghị", 5, FIRST)).toContain("ELIGIBLE_TIER");
    expect(formula("Đề nghị", 5, FIRST + 1)).toBeUndefined();
    // once the cell is as Chốt wrote it, it comes back as well
    expect(await previewReopen()).toMatchObject({ frozen: 1, plan: { cells: 0 } });
    type(host.grid, cell(6, FIRST + 1), (await lastValue()) ?? "", sheet("Đề nghị"));
    await reopened();
    expect(formula("Đề nghị", 5, FIRST + 1)).toContain("ELIGIBLE_WHY");
    expect(await previewReopen()).toMatchObject({ frozen: 0 });
  });
});

/** Reasons of equal rows are equal: what the edited cell had held stands in the row below. */
async function lastValue(): Promise<string | undefined> {
  const [[value]] = shown(host.grid, cell(7, FIRST + 1), sheet("Đề nghị")) as [[string]];
  return Promise.resolve(value);
}

describe("when Excel refuses", () => {
  const state = (): unknown => [results(), formula("Đề nghị", 5, FIRST), tabs(), followers()];

  it("a protected sheet is named and nothing is written", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Đề nghị").protection.protect();
      await context.sync();
    });
    const before = state();
    const preview = await previewFreeze();
    expect(preview.protectedTabs).toEqual(["Đề nghị"]);
    expect(await freeze(preview, by)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('Trang "Đề nghị"') as unknown,
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Đề nghị").protection.unprotect();
      await context.sync();
    });
    expect(state()).toEqual(before);
  });

  it("a cell that is being edited: a sentence", async () => {
    const preview = await previewFreeze();
    host.faults.cellEditMode.on();
    const outcome = await freeze(preview, by);
    host.faults.cellEditMode.off();
    expect(outcome).toMatchObject({ ok: false, sentence: expect.stringContaining("sửa dở một ô") as unknown });
  });

  it("an error half-way is taken back", async () => {
    const before = state();
    const { entries } = await readWholeJournal();
    const preview = await previewFreeze();
    host.faults.errorInMidBatch.on({ changes: 25 });
    expect(await freeze(preview, by)).toMatchObject({ ok: false });
    await calculated(host);
    expect(state()).toEqual(before);
    expect((await readWholeJournal()).entries).toEqual(entries);
  });

  it("a workbook that changed after the preview is left alone", async () => {
    const preview = await previewFreeze();
    type(host.grid, "A3", '=TDKT.ELIGIBLE_TIER(A6:X6,A5:X5,"dong-dang-2025")', sheet("Sheet1"));
    await calculated(host);
    expect(await freeze(preview, by)).toMatchObject({ ok: false, sentence: expect.stringContaining("vừa đổi") as unknown });
    type(host.grid, "A3", "", sheet("Sheet1"));
    await calculated(host);
  });
});

describe("a journal that does not verify", () => {
  it("is appended to all the same, with an entry that says so, once", async () => {
    const { entries } = await readWholeJournal();
    type(host.grid, "C5", "Người khác", sheet(JOURNAL.tab));
    const said = { what: { code: "test", params: {} } };
    expect(await decide([said], by)).toMatchObject({
      ok: true,
      value: { warning: expect.stringContaining("Nhật ký có 1 chỗ") as unknown },
    });
    await decide([said], by);
    const now = (await readWholeJournal()).entries.slice(entries.length).map(({ what }) => what.code);
    expect(now).toEqual(["broken", "test", "test"]);
  });
});

describe("when the runtime dies", () => {
  const killed = async (batches: number, changes: number): Promise<void> => {
    const preview = await previewFreeze();
    host.faults.killedBetweenSyncs.on({ batches, changes });
    void freeze(preview, by);
    await sleep(1000);
    host.faults.killedBetweenSyncs.off();
  };

  it("between the two syncs, the workbook is as it was", async () => {
    const before = [results(), formula("Đề nghị", 5, FIRST), followers()];
    await killed(1, 0);
    expect([results(), formula("Đề nghị", 5, FIRST), followers()]).toEqual(before);
  });

  it("within the second, the journal has the formulas already, and Mở lại brings all of them back", async () => {
    // the sheet of the journal is there; what is tested is the order in which entry and values are written
    await decide([{ what: { code: "test", params: {} } }], by);
    const before = results();
    await killed(1, 36);
    const { plan, frozen: kept } = await previewReopen();
    expect([kept, plan.cells, plan.left]).toEqual([7, 7, []]);
    expect(plan.returns.length).toBeGreaterThan(0);
    await reopened();
    expect(results()).toEqual(before);
    expect(followers()).toEqual([]);
  });
});
