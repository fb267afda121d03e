/** What people, colleagues and Excel itself do to a workbook with a campaign: nothing is lost, and a sentence says what is wrong. */
import { planNotes } from "../../src/plans/notes/notes";
import { caoLoc2025 } from "../../src/plans/plans";
import { nominationHeaders } from "../../src/sheets/nomination-columns";
import { HEADER_ROW } from "../../src/sheets/template/nominations";
import { templatePlan } from "../../src/sheets/template/template";
import { appraiseAll } from "../../src/taskpane/appraisal/appraise";
import { readNominations, recalculate } from "../../src/workbook/nominations";
import { readWorkbookCampaign } from "../../src/workbook/read-campaign";
import { findLeftOver, removeLeftOver, writeSheets } from "../../src/workbook/write-sheets";
import type { ExcelHost } from "../../workbench/host/excel-host";
import { builtFunctions, calculated, runBuiltFunctions, sleep, startExcel, type } from "../workbench/host/office";

const sheets = templatePlan(caoLoc2025, planNotes(caoLoc2025.id));
const headers = nominationHeaders(caoLoc2025);
const MET: Readonly<Record<string, string | number>> = {
  Loại: "Cá nhân",
  "Tên tập thể, cá nhân, hộ gia đình": "Nông Văn Đạt",
  "Đơn vị": "Văn phòng",
  "Mức xếp loại năm 2025": "Hoàn thành tốt nhiệm vụ",
  "Thành tích tiêu biểu, xuất sắc": "Có",
  "Mức hoàn thành chỉ tiêu, nhiệm vụ (%)": 100,
  "Sáng kiến, mô hình mới, cách làm hay": "Có",
  "Kỷ luật, đang bị xem xét": "Không",
};
const GK = "Giấy khen của Chủ tịch UBND xã";

let host: ExcelHost;

const tabs = (): string[] => host.grid.sheetIds().map((id) => host.grid.sheetName(id));
const sheet = (tab: string): string => host.grid.sheetIds().find((id) => host.grid.sheetName(id) === tab) ?? "";
const cells = (tab: string): unknown[][] => {
  const box = host.grid.usedBox(sheet(tab), true) ?? { r: 0, c: 0, rows: 1, cols: 1 };
  const above = { r: 0, c: 0, rows: box.r + box.rows, cols: box.c + box.cols };
  return host.grid.read(sheet(tab), above).map((row) => row.map(({ v }) => v));
};
/** The results that stand in the column under a title, below the header row. */
const results = (title = "Hình thức đủ tiêu chuẩn", tab = "Đề nghị"): unknown[] => {
  const all = cells(tab);
  const row = all.findIndex((line) => line.includes(title));
  const column = all[row]?.indexOf(title) ?? -1;
  return all.slice(row + 1).flatMap((line) => (line[column] === "" || line[column] == null ? [] : [line[column]]));
};
const put = (row: number, values: Readonly<Record<string, string | number>>, tab = "Đề nghị"): void => {
  for (const [header, v] of Object.entries(values)) {
    const at = { r: HEADER_ROW + row, c: headers.indexOf(header), rows: 1, cols: 1 };
    if (at.c < 0) throw new Error(header);
    host.grid.write(sheet(tab), at, () => ({ v }));
  }
  host.grid.commit();
};
/** A structural edit, as a person makes it: over Excel's own commands. */
const edit = (run: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    run(context);
    await context.sync();
  });
const verdictsInPane = async (): Promise<readonly string[]> => {
  const campaign = (await readWorkbookCampaign())?.campaign;
  const { blocks } = await readNominations();
  return campaign === undefined ? [] : appraiseAll(campaign, blocks).rows.map((one) => one.verdict);
};

beforeAll(async () => {
  host = await startExcel({ functions: builtFunctions() });
  runBuiltFunctions("campaign.js");
});

afterEach(() => {
  for (const fault of host.faults.all) fault.off();
});

describe("a person changes the sheets", () => {
  beforeEach(async () => {
    host.grid.reset();
    expect(await writeSheets(sheets)).toMatchObject({ ok: true });
    put(1, MET);
    put(3, { ...MET, "Tên tập thể, cá nhân, hộ gia đình": "Vi Thị Hoa", "Mức hoàn thành chỉ tiêu, nhiệm vụ (%)": 98 });
    await calculated(host);
    expect(results()).toEqual([GK, "Không đủ điều kiện"]);
  });

  it("renames all of them: verdicts stay, and a rule edit still reaches them", async () => {
    for (const id of host.grid.sheetIds()) host.grid.renameSheet(id, `Cũ ${host.grid.sheetName(id)}`);
    host.grid.commit();
    await recalculate();
    await calculated(host);
    expect(results("Hình thức đủ tiêu chuẩn", "Cũ Đề nghị")).toEqual([GK, "Không đủ điều kiện"]);
    expect(await verdictsInPane()).toEqual([GK, "Không đủ điều kiện"]);
    const rules = cells("Cũ Tiêu chuẩn");
    const row = rules.findIndex((line) => line.includes(100) && line.includes("Ít nhất"));
    host.grid.write(sheet("Cũ Tiêu chuẩn"), { r: row, c: rules[row]?.indexOf(100) ?? 0, rows: 1, cols: 1 }, () => ({ v: 95 }));
    host.grid.commit();
    await calculated(host);
    expect(results("Hình thức đủ tiêu chuẩn", "Cũ Đề nghị")).toEqual([GK, GK]);
  });

  it("inserts a column of his own and deletes one of evidence: the rest is read on, the lost one is said to be missing", async () => {
    await edit((context) => {
      const tally = context.workbook.worksheets.getItem("Đề nghị");
      tally.getRange("C:C").insert("Right");
    });
    await calculated(host);
    expect(results()).toEqual([GK, "Không đủ điều kiện"]);
    expect(await verdictsInPane()).toEqual([GK, "Không đủ điều kiện"]);
    const lost = headers.indexOf("Sáng kiến, mô hình mới, cách làm hay") + 1;
    await edit((context) => {
      context.workbook.worksheets.getItem("Đề nghị").getRangeByIndexes(0, lost, 1, 1).getEntireColumn().delete("Left");
    });
    await calculated(host);
    expect(results()).toEqual(["Chưa đủ dữ liệu", "Không đủ điều kiện"]);
    expect(results("Lý do")[0]).toContain("bảng không có cột này");
    expect(await verdictsInPane()).toEqual(["Chưa đủ dữ liệu", "Không đủ điều kiện"]);
  });

  it("deletes and inserts rows: verdicts stay beside their rows", async () => {
    await edit((context) => {
      const tally = context.workbook.worksheets.getItem("Đề nghị");
      tally.getRange("6:7").delete("Up");
      tally.getRange("6:9").insert("Down");
    });
    await calculated(host);
    const all = cells("Đề nghị");
    const row = all.findIndex((line) => line.includes("Vi Thị Hoa"));
    expect(all[row]).toContain("Không đủ điều kiện");
    expect(await verdictsInPane()).toEqual(["Không đủ điều kiện"]);
  });

  it("deletes a rule sheet: every verdict says which sheet is missing, and the pane as well", async () => {
    await edit((context) => context.workbook.worksheets.getItem("Quy tắc xét").delete());
    await calculated(host);
    expect(results()).toEqual([]);
    const said = cells("Đề nghị")
      .flat()
      .filter((cell) => String(cell).startsWith("Chưa tính được: thiếu trang"));
    expect(said.length).toBeGreaterThan(0);
    const decoded = await readWorkbookCampaign();
    expect(decoded?.campaign).toBeUndefined();
    expect(decoded?.troubles).toMatchObject([{ sheet: "rules", code: "noSheet" }]);
  });

  it("deletes the tally sheet: the pane has no rows and does not guess at another sheet", async () => {
    await edit((context) => context.workbook.worksheets.getItem("Đề nghị").delete());
    expect(await readNominations()).toEqual({ blocks: [], sentences: [] });
    expect((await readWorkbookCampaign())?.campaign).toEqual(caoLoc2025);
  });

  it("types a text that looks like a formula: it stays a text in what is written", async () => {
    const own = { ...caoLoc2025, heading: { ...caoLoc2025.heading, title: '=HYPERLINK("https://evil.example";"bấm")' } };
    host.grid.reset();
    expect(await writeSheets(templatePlan(own, []))).toMatchObject({ ok: true });
    await calculated(host);
    expect((await readWorkbookCampaign())?.campaign?.heading.title).toBe(own.heading.title);
    const formulas = host.grid.sheetIds().flatMap((id) => {
      const box = host.grid.usedBox(id, true);
      return box === undefined
        ? []
        : host.grid.read(id, box).flatMap((row) => row.flatMap(({ f }) => (f === undefined ? [] : [f])));
    });
    expect(formulas.filter((one) => one.includes("HYPERLINK"))).toEqual([]);
  });
});

describe("Excel refuses, or the runtime dies", () => {
  const before = async (): Promise<{ tabs: string[]; names: string[] }> => {
    host.grid.reset();
    type(host.grid, "A1", "Của tôi");
    await calculated(host);
    return { tabs: tabs(), names: host.grid.names().map(({ name }) => name) };
  };
  const now = (): { tabs: string[]; names: string[] } => ({ tabs: tabs(), names: host.grid.names().map(({ name }) => name) });

  it.each([
    ["cellEditMode", "đang sửa dở một ô"],
    ["protectedSheet", "đang được bảo vệ"],
    ["payloadTooLarge", "quá lớn"],
    ["errorInMidBatch", "Sổ được giữ như trước"],
  ] as const)("%s: a sentence, and the workbook as it was", async (name, words) => {
    const was = await before();
    host.faults.byName(name).on();
    const outcome = await writeSheets(sheets);
    host.faults.byName(name).off();
    expect(outcome).toEqual({ ok: false, sentence: expect.stringContaining(words) as unknown });
    expect(now()).toEqual(was);
    expect(await findLeftOver()).toBeUndefined();
  });

  it("killed between the two syncs: nothing was written", async () => {
    const was = await before();
    host.faults.killedBetweenSyncs.on({ batches: 1, changes: 0 });
    void writeSheets(sheets);
    await sleep(300);
    host.faults.killedBetweenSyncs.off();
    expect(now()).toEqual(was);
  });

  it("killed inside the write: what is half there is found by its mark and taken out, and nothing else is", async () => {
    const was = await before();
    host.faults.killedBetweenSyncs.on({ batches: 1, changes: 200 });
    void writeSheets(sheets);
    await sleep(1500);
    host.faults.killedBetweenSyncs.off();
    expect(tabs().length).toBeGreaterThan(was.tabs.length);
    const left = await findLeftOver();
    expect(left).toEqual(sheets.map(({ tab }) => tab));
    expect(await removeLeftOver()).toMatchObject({ ok: true });
    expect(now()).toEqual(was);
    expect(await writeSheets(sheets)).toMatchObject({ ok: true });
  });

  it("a colleague edits between the reading and the writing: both stand", async () => {
    const was = await before();
    host.faults.colleagueEdit.on({ sheet: "Sheet1", address: "B7", value: "của đồng nghiệp" });
    expect(await writeSheets(sheets)).toMatchObject({ ok: true });
    expect(cells("Sheet1")[6]?.[1]).toBe("của đồng nghiệp");
    expect(tabs()).toEqual([...was.tabs, ...sheets.map(({ tab }) => tab)]);
  });
});
