/** Campaigns of one's own and the trial, written into the embedded Excel and read back. */
import type { Campaign, Evidence } from "../../src/award/campaign/campaign";
import { HEADS } from "../../src/locale/sheets";
import { trial } from "../../src/locale/own-campaign";
import { discipline, law, suspended } from "../../src/plans/common";
import { planNotes } from "../../src/plans/notes/notes";
import { dongDang2025, plans } from "../../src/plans/plans";
import { dongDangSample } from "../../src/plans/samples/dong-dang-2025";
import { trialOf } from "../../src/plans/samples/trial";
import { encodeCampaign } from "../../src/sheets/encode";
import { nominationHeaders } from "../../src/sheets/nomination-columns";
import { blankCopy, copyNote } from "../../src/sheets/own/blank";
import { emptyCampaign } from "../../src/sheets/own/empty";
import type { FieldEdit } from "../../src/sheets/edit/plan";
import { placesIn, type CellRef } from "../../src/sheets/edit/places";
import { keyOf, shownText } from "../../src/sheets/edit/fields";
import type { SheetPlan } from "../../src/sheets/template/sheet-plan";
import { templatePlan } from "../../src/sheets/template/template";
import { isAwaited } from "../../src/sheets/test-column";
import { appraiseAll } from "../../src/taskpane/appraisal/appraise";
import { gridsOf, whole } from "../../src/workbook/campaign-blocks";
import { editFields } from "../../src/workbook/edit-campaign";
import { readNominations } from "../../src/workbook/nominations";
import { readCampaignBook } from "../../src/workbook/read-campaign";
import { removeLeftOver, writeSheets, WRITING } from "../../src/workbook/write-sheets";
import type { ExcelHost } from "../../workbench/host/excel-host";
import { builtFunctions, calculated, runBuiltFunctions, shown, startExcel } from "../workbench/host/office";

jest.setTimeout(120_000);

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel({ functions: builtFunctions() });
  runBuiltFunctions("campaign.js");
});
// one workbook holds one campaign: the last one goes
afterEach(async () => {
  const tabs = host.grid.sheetIds().map((id) => host.grid.sheetName(id));
  host.grid.setName({ name: WRITING, formula: `"${tabs.filter((tab) => tab !== "Sheet1").join("/")}"`, visible: false });
  await removeLeftOver();
});

const sheet = (tab: string): string => {
  const id = host.grid.sheetIds().find((one) => host.grid.sheetName(one) === tab);
  if (id === undefined) throw new Error(`no sheet ${tab}`);
  return id;
};
const fields = { title: "Thi đua 2026", issuer: "UBND xã Kỳ Lừa", place: "Kỳ Lừa", year: 2026, number: "" };
/** Sheets without looks, and with only the functions that are asked here: seven whole templates are much to calculate. */
const lean = (sheets: readonly SheetPlan[]): readonly SheetPlan[] =>
  sheets.map((one) => ({
    ...one,
    looks: [],
    marks: [],
    choices: [],
    heights: [],
    widths: [],
    formulas: one.formulas.filter(({ formula }) => /CAMPAIGN|ELIGIBLE/.test(formula)),
  }));
/** The best that can be said in a column. */
const best = ({ type: is, levels = [] }: Evidence): string | number =>
  is === "discipline"
    ? "Không"
    : is === "level"
      ? (levels[levels.length - 1] ?? "")
      : is === "yesNo"
        ? "Có"
        : is === "text"
          ? "x"
          : 120;
/** Puts the best collective there can be into the first row of Đề nghị, as a paste does. */
const typeBest = (campaign: Campaign): void => {
  const name = "Thôn Nà Pàn";
  const cells = new Map<string, string | number>([
    ["Đợt", 1],
    ["Loại", "Tập thể"],
    ["Tên tập thể, cá nhân, hộ gia đình", name],
    ["Đơn vị", name],
    ...campaign.evidence.flatMap((one) => (one.sumOf === undefined ? [[one.header, best(one)] as const] : [])),
  ]);
  const headers = nominationHeaders(campaign);
  const row = { r: 5, c: 0, rows: 1, cols: headers.length };
  host.grid.write(sheet("Đề nghị"), row, (_, column) => ({ v: cells.get(headers[column] ?? "") ?? "" }));
  host.grid.commit();
};
const verdict = async (campaign: Campaign): Promise<readonly unknown[]> => {
  await calculated(host);
  const c = nominationHeaders(campaign).length + 1;
  return host.grid.read(sheet("Đề nghị"), { r: 5, c, rows: 1, cols: 2 })[0]?.map(({ v }) => v) ?? [];
};
const inPane = async (): Promise<readonly string[]> => {
  const [book, { blocks }] = [await readCampaignBook(), await readNominations()];
  if (book?.decoded.campaign === undefined) throw new Error("nothing to judge");
  return appraiseAll(book.decoded.campaign, blocks).rows.map((one) => one.verdict);
};

/** What fills the blanks of a copy, from the cells of its plan. */
async function filling(plan: Campaign): Promise<readonly FieldEdit[]> {
  const source = placesIn(encodeCampaign(plan));
  const blocks = whole((await readCampaignBook())?.blocks ?? {});
  if (blocks === undefined) throw new Error("no campaign");
  const target = placesIn(gridsOf(blocks));
  const refs: readonly CellRef[] = [
    ...plan.criteria
      .filter(({ test }) => isAwaited(test.is))
      .map(({ id }) => ({ in: "criteria" as const, id, head: HEADS.asked[2] })),
    ...plan.quotas.flatMap(({ id }) => [HEADS.quotas.max, HEADS.quotas.min].map((head) => ({ in: "quotas" as const, id, head }))),
    ...plan.rounds.flatMap(({ id }) =>
      [HEADS.rounds.from, HEADS.rounds.to, ...HEADS.rounds.deadline.slice(0, 4)].map((head) => ({
        in: "rounds" as const,
        id,
        head,
      })),
    ),
  ];
  return refs.flatMap((ref): readonly FieldEdit[] => {
    const [to, from] = [source.cell(ref), target.cell(ref)];
    if (to.is !== "found" || from.is !== "found") throw new Error(keyOf(ref));
    const text = (cell: Parameters<typeof shownText>[1]): string => shownText("text", cell);
    return [{ field: { key: keyOf(ref), ref, label: keyOf(ref), kind: "text" }, from: text(from.cell), to: text(to.cell) }];
  });
}

describe.each(plans.map((plan) => [plan.id, plan] as const))("a blank copy of %s", (_, plan) => {
  it("judges nobody eligible while it is blank, and as the plan does once it is filled in", async () => {
    const copy = blankCopy(plan, "ki-lua-2026", fields);
    expect(await writeSheets(lean(templatePlan(copy, [copyNote(plan)])))).toMatchObject({ ok: true });
    await calculated(host);
    expect(shown(host.grid, "B1", sheet("Phong trào"))[0]?.[0]).toMatch(/^ki-lua-2026#[0-9a-f]{8}$/);
    typeBest(copy);
    const [blank, why] = await verdict(copy);
    expect(["Chưa đủ dữ liệu", "Cần xem xét"]).toContain(blank);
    expect(why).toMatch(/chưa đọc được (?:tiêu chuẩn|dòng quy tắc) ở (?:Tiêu chuẩn|Phong trào), dòng \d+/);
    expect(await inPane()).toEqual([blank]);

    expect(await editFields(await filling(plan))).toMatchObject({ ok: true });
    const { troubles = [], campaign } = (await readCampaignBook())?.decoded ?? {};
    expect(troubles).toEqual([]);
    expect(campaign?.criteria.map((one) => one.test)).toEqual(plan.criteria.map((one) => one.test));
    expect(campaign?.quotas.map(({ max, min }) => [max, min])).toEqual(plan.quotas.map(({ max, min }) => [max, min]));
    const [filled] = await verdict(copy);
    const highest = [...copy.tiers].filter((tier) => tier.decidedBy === "plan").sort((a, b) => b.rank - a.rank);
    // bac-son writes one text for both of its forms
    const expected =
      highest[0]?.oneText === undefined
        ? (highest[0]?.nameFor?.tapThe ?? highest[0]?.name)
        : [...highest]
            .reverse()
            .map((one) => one.name)
            .join(" hoặc ");
    expect(filled).toBe(expected);
    expect(await inPane()).toEqual([filled]);
  });
});

test("an empty campaign is written, says what its rules lack, and judges nobody eligible", async () => {
  const empty = emptyCampaign("phong-trao-2026", fields, { law, discipline, bars: [suspended] });
  expect(await writeSheets(lean(templatePlan(empty, [])))).toMatchObject({ ok: true });
  typeBest(empty);
  expect((await verdict(empty))[0]).toBe("Chưa đủ dữ liệu");
  expect((await readCampaignBook())?.decoded.troubles.length).toBeGreaterThan(2);
});

test("the trial is written with its rows, says that they are invented, and cells and pane judge them alike", async () => {
  const { campaign, note, rows, warning } = trialOf(dongDangSample, dongDang2025);
  const sheets = lean(templatePlan(campaign, [note, ...planNotes(campaign.id)], { rows, warning }));
  expect(await writeSheets(sheets)).toMatchObject({ ok: true });
  await calculated(host);
  for (const tab of ["Đề nghị", "Phong trào", "Tiêu chuẩn", "Quy tắc xét", "Đơn vị"]) {
    expect(shown(host.grid, "A1:A2", sheet(tab)).flat().join(" ")).toContain("giả định");
  }
  const book = await readCampaignBook();
  expect(book?.decoded.notes?.map(({ id }) => id)).toContain(trial.note);
  expect(book?.decoded.campaign).toMatchObject(campaign);
  const c = nominationHeaders(campaign).length + 1;
  const cells = host.grid.read(sheet("Đề nghị"), { r: 5, c, rows: rows.length, cols: 1 }).map(([cell]) => cell?.v);
  expect(await inPane()).toEqual(cells);
  expect(cells.filter((one) => one === "Giấy khen của Trưởng ban").length).toBeGreaterThan(10);
  expect(new Set(cells).size).toBeGreaterThanOrEqual(5);
});
