import { ATTACHED_NAMES } from "../../src/locale/attached";
import { caoLau2023 } from "../../src/plans/plans";
import { eligibleTier } from "../../src/functions/functions";
import { connectWorkbook } from "../../src/functions/workbook-port";
import { appraiseAll } from "../../src/taskpane/appraisal/appraise";
import { attachmentOf, previewOf, sheetsFor } from "../../src/taskpane/attach/preview";
import { propose } from "../../src/taskpane/attach/proposal";
import { attachTable, type Attachment } from "../../src/workbook/attach";
import { changeMap } from "../../src/workbook/change-map";
import { readNominations, recalculate } from "../../src/workbook/nominations";
import * as port from "../../src/workbook/port";
import { readAttached } from "../../src/workbook/read-attached";
import { readSheetCells } from "../../src/workbook/read-sheet";
import { findLeftOver, removeLeftOver, WRITING } from "../../src/workbook/write-sheets";
import { isOfAddin } from "../../workbench/host/faults";
import type { ExcelHost } from "../../workbench/host/excel-host";
import { builtFunctions, calculated, runBuiltFunctions, shown, startExcel, type } from "../workbench/host/office";

// the engine calculates a whole workbook in each test
jest.setTimeout(240_000);

const TAB = "Tổng hợp";
const SECOND = "Cá nhân";
let host: ExcelHost;
const idOf = (tab: string): string => {
  const id = host.grid.sheetIds().find((one) => host.grid.sheetName(one) === tab);
  if (id === undefined) throw new Error(`no sheet ${tab}`);
  return id;
};
const tabs = (): string[] => host.grid.sheetIds().map((id) => host.grid.sheetName(id));
const names = (): string[] => host.grid.names().map(({ name }) => name);

function addSheet(tab: string, rows: readonly (readonly (string | number)[])[]): void {
  const id = host.grid.addSheet(tab);
  const cols = Math.max(...rows.map((row) => row.length));
  host.grid.write(id, { r: 0, c: 0, rows: rows.length, cols }, (r, c) => {
    const value = rows[r]?.[c] ?? "";
    return value === "" ? undefined : { v: value };
  });
  host.grid.commit();
}

/** What the pane asks for, all guesses confirmed. */
async function attachment(tab: string, consent: { readonly ids: boolean; readonly results: boolean }): Promise<Attachment> {
  const cells = await readSheetCells(tab);
  if (cells === undefined) throw new Error("no sheet");
  const { header, columns } = propose(caoLau2023, cells.values);
  const means = columns.map((column) => column.means);
  return attachmentOf(caoLau2023, cells, header, columns, means, previewOf(caoLau2023, cells, header, columns, means), consent);
}

const BOTH = { ids: true, results: true };

/** The cells beside a table, and what the pane says of the same rows. */
async function bothSides(tab: string, column: number): Promise<readonly (readonly [unknown, unknown])[]> {
  await calculated(host, 60_000);
  const { blocks } = await readNominations();
  const { rows } = appraiseAll(caoLau2023, blocks);
  const own = rows.filter((row) => row.tab === tab);
  return own.map((row) => [host.grid.read(idOf(tab), { r: row.row, c: column, rows: 1, cols: 1 })[0]?.[0]?.v ?? "", row.verdict]);
}

beforeAll(async () => {
  host = await startExcel({ functions: builtFunctions() });
  runBuiltFunctions("campaign.js");
  addSheet(TAB, [
    ["DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG"],
    [],
    ["STT", "Tên tập thể", "Mức thành tích", "Nhiều sáng kiến, giải pháp", "Kết quả", "", "Ghi chú"],
    ["", "", "", "", "Mức hoàn thành 6 tháng đầu năm 2023 (%)", "Phần việc cụ thể, thiết thực", ""],
    [1, "Thôn Nà Pàn", "Tiêu biểu, xuất sắc", "Có", "Vượt mức", "Có", ""],
    [2, "Thôn Bản Mới", "Tiêu biểu", "Không", 0, "", "=cần xem"],
    [3, "Thôn Khuổi Lạnh", "", "", "", "", ""],
  ]);
  addSheet(SECOND, [
    ["TT", "Họ và tên", "", "Đơn vị", "Giải pháp"],
    [1, "Nông Văn", "Đạt", "Thôn Nà Pàn", "Không"],
    [2, "Lý Thị", "Hoà", "Thôn Bản Mới", "Giải pháp hữu ích"],
  ]);
});

afterAll(() => connectWorkbook(undefined));

it("a table whose rows have changed since the preview is not written", async () => {
  const asked = await attachment(TAB, BOTH);
  type(host.grid, "B5", "Thôn khác", idOf(TAB));
  expect(await attachTable(sheetsFor(caoLau2023), asked)).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("vừa được sửa") as unknown,
  });
  type(host.grid, "B5", "Thôn Nà Pàn", idOf(TAB));
});

it("is not written over what stands right of it", async () => {
  addSheet("Chật", [
    ["TT", "Họ và tên", "Đơn vị"],
    [1, "Bế Thị Mai", "Thôn Nà Pàn", "", "", "", "ghi nhớ"],
  ]);
  expect(await attachTable(sheetsFor(caoLau2023), await attachment("Chật", BOTH))).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("ô G2 đã có nội dung") as unknown,
  });
  expect(names()).toEqual([]);
});

it("is attached in two syncs: a campaign without Đề nghị, ids as values, verdicts beside it, and nothing else of it changed", async () => {
  const before = shown(host.grid, "A1:G7", idOf(TAB));
  const asked = await attachment(TAB, BOTH);
  const batches = host.log.length;
  expect(await attachTable(sheetsFor(caoLau2023), asked)).toEqual({ ok: true, value: 1 });
  expect(host.log.slice(batches).filter(({ request }) => isOfAddin(request))).toHaveLength(2);
  expect(tabs()).toEqual(
    expect.arrayContaining(["Phong trào", "Tiêu chuẩn", "Quy tắc xét", "Đơn vị", "Đã khen", "Danh mục", "Ghép cột"]),
  );
  expect(tabs()).not.toContain("Đề nghị");
  expect(names()).not.toContain(WRITING);
  const sides = await bothSides(TAB, 9);
  expect(sides.map(([cell]) => cell)).toEqual(sides.map(([, pane]) => pane));
  expect(sides[1]?.[0]).not.toBe("");
  expect(
    shown(host.grid, "H3:H7", idOf(TAB))
      .flat()
      .map((cell) => cell ?? ""),
  ).toEqual(["Mã hồ sơ", "", "D1-001", "D1-002", "D1-003"]);
  expect(shown(host.grid, "J3:K3", idOf(TAB))).toEqual([["Hình thức đủ tiêu chuẩn", "Lý do"]]);
  expect(shown(host.grid, "A1:G7", idOf(TAB))).toEqual(before);
});

it("says the same where blanks arrive as null, as on the web", async () => {
  host.profile = "web";
  await recalculate();
  const sides = await bothSides(TAB, 9);
  expect(sides.map(([cell]) => cell)).toEqual(sides.map(([, pane]) => pane));
  host.profile = "desktop";
});

it("a second table is attached beside it, a name in two columns; ids are never used again", async () => {
  const outcome = await attachTable([], await attachment(SECOND, BOTH));
  expect(outcome).toEqual({ ok: true, value: 2 });
  const { blocks, sentences } = await readNominations();
  expect([blocks.map(({ tab }) => tab), sentences]).toEqual([[TAB, SECOND], []]);
  expect(appraiseAll(caoLau2023, blocks).rows.map(({ name }) => name)).toHaveLength(5);
  expect(shown(host.grid, "F1:F3", idOf(SECOND)).flat()).toEqual(["Mã hồ sơ", "D1-004", "D1-005"]);
  const sides = await bothSides(SECOND, 7);
  expect(sides.map(([cell]) => cell)).toEqual(sides.map(([, pane]) => pane));
  expect(sides.some(([cell]) => cell !== "")).toBe(true);
  expect(await attachTable([], await attachment(SECOND, BOTH))).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("đã được ghép (TDKT_BANG_2)") as unknown,
  });
});

it("a call written by hand, without headers, asks for the attached columns", async () => {
  connectWorkbook(port);
  const call = (address: string): unknown =>
    eligibleTier([[1, "Thôn Nà Pàn", "Tiêu biểu, xuất sắc", "Có", "Vượt mức", "Có", "", ""]], null as never, "cao-lau-2023", {
      address: `'${TAB}'!M5`,
      parameterAddresses: [address],
    } as never);
  expect(await call(`'${TAB}'!A5:H5`)).toEqual([["Chưa đủ dữ liệu"]]);
  expect(await port.columns(`'${TAB}'!M5`, 8)).toHaveLength(8);
  expect(await port.columns("Sheet1!A1:H1", 8)).toBeUndefined();
  expect((await port.campaign("cao-lau-2023"))?.id).toBe("cao-lau-2023");
});

it("a renamed sheet, an inserted row and a moved column are followed", async () => {
  const id = idOf(TAB);
  host.grid.renameSheet(id, "Bảng mới");
  host.grid.insertRows(id, 5, 1);
  host.grid.commit();
  type(host.grid, "B6", "Thôn mới", id);
  // "Mức thành tích" and "Nhiều sáng kiến, giải pháp" change places, cell by cell
  for (let row = 3; row <= 8; row++) {
    const [[c, d] = []] = shown(host.grid, `C${row}:D${row}`, id);
    type(host.grid, `C${row}`, d ?? "", id);
    type(host.grid, `D${row}`, c ?? "", id);
  }
  const sides = await bothSides("Bảng mới", 9);
  expect(sides).toHaveLength(4);
  expect(sides.map(([cell]) => cell)).toEqual(sides.map(([, pane]) => pane));
  expect(sides[1]?.[0]).not.toBe("");
  host.grid.deleteRows(id, 5, 1);
  host.grid.commit();
  const again = await bothSides("Bảng mới", 9);
  expect(again).toHaveLength(3);
  expect(again.map(([cell]) => cell)).toEqual(again.map(([, pane]) => pane));
});

it("a header word that is gone is said, in the cell and in the pane, and nothing is guessed", async () => {
  const id = idOf("Bảng mới");
  type(host.grid, "D3", "Mức", id);
  await calculated(host, 60_000);
  const [[cell]] = shown(host.grid, "J3", id) as [[unknown]];
  expect(cell).toMatch(/^Chưa tính được: Ghép cột, dòng \d+: tiêu đề "Mức thành tích\|" không còn trên bảng/);
  const { sentences, blocks } = await readNominations();
  expect(sentences).toEqual([cell]);
  expect(blocks.map(({ tab }) => tab)).toEqual([SECOND]);
  await expect(port.columns("'Bảng mới'!A5:H5", 8)).rejects.toThrow("không còn trên bảng");
  type(host.grid, "D3", "Mức thành tích", id);
  await calculated(host, 60_000);
  expect((await readNominations()).sentences).toEqual([]);
});

it("the map is changed in the pane, and the cells follow by themselves", async () => {
  const table = (await readAttached()).tables.find((one) => one.tab === "Bảng mới");
  if (table === undefined) throw new Error("not attached");
  const { columns } = propose(caoLau2023, table.values, { row: 0, rows: table.headerRows });
  const changed = columns.map(({ words, means }) => ({ words, means: means === "Mức thành tích" ? "" : means }));
  expect(await changeMap(table.number, changed)).toMatchObject({ ok: true });
  const sides = await bothSides("Bảng mới", 9);
  expect(sides[0]?.[0]).toBe("Chưa đủ dữ liệu");
  expect(sides.map(([cell]) => cell)).toEqual(sides.map(([, pane]) => pane));
});

it("a write that Excel refuses leaves the workbook as it was, with a sentence", async () => {
  addSheet("Ba", [
    ["TT", "Họ và tên", "Đơn vị"],
    [1, "Bế Thị Mai", "Thôn Nà Pàn"],
  ]);
  const before = [tabs(), names()];
  const asked = await attachment("Ba", BOTH);
  host.faults.cellEditMode.on();
  expect(await attachTable([], asked)).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("đang sửa dở một ô") as unknown,
  });
  host.faults.cellEditMode.off();
  host.faults.protectedSheet.on();
  expect(await attachTable([], asked)).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("được bảo vệ") as unknown,
  });
  host.faults.protectedSheet.off();
  expect([tabs(), names()]).toEqual(before);
  expect((await readAttached()).sentences).toEqual([]);
});

it("what a dead run left beside a campaign in use is removed; the campaign and the other tables stay", async () => {
  const asked = await attachment("Ba", BOTH);
  host.faults.killedBetweenSyncs.on({ batches: 1, changes: 12 });
  const dead = attachTable([], asked);
  await Promise.race([dead, new Promise((resolve) => setTimeout(resolve, 3000))]);
  host.faults.killedBetweenSyncs.off();
  expect(names()).toContain(WRITING);
  expect(await findLeftOver()).toEqual([]);
  expect(await removeLeftOver()).toMatchObject({ ok: true });
  const left = names();
  expect(left).not.toContain(WRITING);
  expect(left.filter((name) => name.startsWith(ATTACHED_NAMES.table)).sort()).toEqual(["TDKT_BANG_1", "TDKT_BANG_2"]);
  expect(left).toContain("TDKT_DOT");
  expect(
    shown(host.grid, "A1:D2", idOf("Ba"))
      .flat()
      .map((cell) => cell ?? ""),
  ).toEqual(["TT", "Họ và tên", "Đơn vị", "", 1, "Bế Thị Mai", "Thôn Nà Pàn", ""]);
  expect((await readAttached()).sentences).toEqual([]);
});
