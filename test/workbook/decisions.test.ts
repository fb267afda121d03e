import { JOURNAL, JOURNAL_HEADERS } from "../../src/locale/journal";
import { differentPeople, duplicateAnswers, duplicateLater } from "../../src/sheets/journal/decisions";
import { decide, readWholeJournal, type By } from "../../src/workbook/journal";
import { readRecords } from "../../src/workbook/records";
import { withdraw, type AsideRow } from "../../src/workbook/withdraw";
import { isOfAddin } from "../../workbench/host/faults";
import type { ExcelHost } from "../../workbench/host/excel-host";
import { shown, startExcel, type } from "../workbench/host/office";

const by: By = { who: "=Thư ký", reason: "", revision: "dong-dang-2025#1" };
const row: AsideRow = {
  tab: "Sheet1",
  row: 1,
  nameColumn: 0,
  progressColumn: 1,
  name: "Nông Văn Đạt",
  progress: "",
  id: "D1-001",
  column: 0,
  cells: ["Nông Văn Đạt", "", "D1-001"],
};

let host: ExcelHost;
const sheet = (tab: string): string => host.grid.sheetIds().find((id) => host.grid.sheetName(id) === tab) ?? "";
const asked = (from: number): number => host.log.slice(from).filter(({ request }) => isOfAddin(request)).length;

beforeAll(async () => {
  host = await startExcel();
  type(host.grid, "A1", "Tên", sheet("Sheet1"));
  type(host.grid, "A2", "Nông Văn Đạt", sheet("Sheet1"));
  type(host.grid, "C2", "D1-001", sheet("Sheet1"));
});

it("the first decision makes the sheet, later ones stand below it, two syncs each; typed formulas stay text", async () => {
  const from = host.log.length;
  const said = { what: differentPeople(["#D1-001", "#D1-002"], ["=1+1", "Lê Thị Bình"]) };
  expect(await decide([said], by)).toMatchObject({ ok: true, value: { warning: undefined } });
  expect(asked(from)).toBe(2);
  expect(await decide([{ what: duplicateLater("a\nb", "A / B") }], by)).toMatchObject({ ok: true });
  expect(shown(host.grid, "A4:L4", sheet(JOURNAL.tab))).toEqual([Object.values(JOURNAL_HEADERS)]);
  const [first] = host.grid.read(sheet(JOURNAL.tab), { r: 4, c: 0, rows: 1, cols: 12 });
  expect(first?.[2]).toEqual({ v: "=Thư ký" });
  expect(first?.[0]).toEqual({ v: "1" });
});

it("decisions are read back, with Đã khen, in one sync", async () => {
  const from = host.log.length;
  const { journal, awarded } = await readRecords();
  expect(asked(from)).toBe(1);
  expect(awarded).toBeUndefined();
  if (!journal.ok) throw new Error(journal.sentence);
  expect(duplicateAnswers(journal.value.entries)).toEqual({ different: [["#D1-001", "#D1-002"]], later: new Set(["a\nb"]) });
});

it("a row is withdrawn with its entry, and left alone where it changed meanwhile", async () => {
  const from = host.log.length;
  expect(await withdraw(row, by)).toMatchObject({ ok: true });
  expect(asked(from)).toBe(2);
  expect(shown(host.grid, "B2", sheet("Sheet1"))).toEqual([["Đơn vị rút"]]);
  expect((await readWholeJournal()).entries[2]).toMatchObject({ number: 3, target: "D1-001", before: "", after: "Đơn vị rút" });
  expect(await withdraw(row, by)).toMatchObject({ ok: false, sentence: expect.stringContaining("vừa đổi") as unknown });
  expect(await withdraw(row, { ...by, who: "" })).toMatchObject({ ok: false });
  expect((await readWholeJournal()).entries).toHaveLength(3);
});

it("the twin of a row that was sorted away is not withdrawn in its place", async () => {
  type(host.grid, "A3", "Nông Văn Đạt", sheet("Sheet1"));
  type(host.grid, "C3", "D1-002", sheet("Sheet1"));
  const outcome = await withdraw({ ...row, row: 2 }, by);
  expect(outcome).toMatchObject({ ok: false, sentence: expect.stringContaining("vừa đổi") as unknown });
  expect(shown(host.grid, "B3", sheet("Sheet1"))).toEqual([[undefined]]);
});

it("the journal is found again where its tab was renamed, and where its name was lost", async () => {
  host.grid.renameSheet(sheet(JOURNAL.tab), "Sổ quyết định");
  host.grid.commit();
  expect(await readWholeJournal()).toMatchObject({ adopted: false, place: { tab: "Sổ quyết định" } });
  host.grid.renameSheet(sheet("Sổ quyết định"), JOURNAL.tab);
  host.grid.removeName(JOURNAL.block);
  host.grid.commit();
  expect((await readWholeJournal()).adopted).toBe(true);
  expect(await decide([{ what: duplicateLater("c", "C") }], by)).toMatchObject({ ok: true });
  expect(await readWholeJournal()).toMatchObject({ adopted: false, entries: { length: 4 } });
});

it("many entries make the block longer, and what stands below it is pushed down", async () => {
  const below = { r: 520, c: 0, rows: 1, cols: 1 };
  host.grid.write(sheet(JOURNAL.tab), below, () => ({ v: "của tôi" }));
  host.grid.commit();
  const { place } = await readWholeJournal();
  const many = Array.from({ length: (place?.rows ?? 0) - 10 }, (_, at) => ({ what: duplicateLater(String(at), String(at)) }));
  expect(await decide(many, by)).toMatchObject({ ok: true, value: { warning: undefined } });
  const { entries, place: now } = await readWholeJournal();
  expect(entries).toHaveLength(4 + many.length);
  expect(now?.rows).toBeGreaterThan((place?.rows ?? 0) + 400);
  expect(await decide([{ what: duplicateLater("x", "x") }], by)).toMatchObject({ ok: true, value: { warning: undefined } });
});

it("a header that is not ours stops everything, with a sentence", async () => {
  type(host.grid, "C4", "Ai", sheet(JOURNAL.tab));
  expect(await decide([{ what: duplicateLater("y", "y") }], by)).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("thiếu hoặc thừa cột") as unknown,
  });
  expect(await readRecords()).toMatchObject({ journal: { ok: false } });
});

it("a journal whose sheet was deleted begins anew, and says that its end is not there", async () => {
  host.grid.deleteSheet(sheet(JOURNAL.tab));
  host.grid.commit();
  expect(await readWholeJournal()).toMatchObject({ isBroken: true, place: undefined });
  const outcome = await decide([{ what: duplicateLater("sau khi xóa", "A") }], by);
  expect(outcome).toMatchObject({ ok: true, value: { warning: expect.any(String) as unknown } });
  expect(await readWholeJournal()).toMatchObject({ isBroken: false, place: { tab: JOURNAL.tab } });
});
