/** The campaign's fields as the pane shows and writes them, on Microsoft's office.js. */
import { HEADS, type SheetId } from "../../src/locale/sheets";
import { NAMES } from "../../src/locale/template";
import { dongDang2025 } from "../../src/plans/plans";
import { headingFields, roundFields, unitFields, type Field } from "../../src/sheets/edit/fields";
import { placesIn } from "../../src/sheets/edit/places";
import { ruleSheets } from "../../src/sheets/template/rule-sheets";
import { choiceLists } from "../../src/sheets/template/lists";
import type { SheetPlan } from "../../src/sheets/template/sheet-plan";
import type { Migration, Versions } from "../../src/sheets/schema";
import { gridsOf, whole } from "../../src/workbook/campaign-blocks";
import { addUnit, editFields } from "../../src/workbook/edit-campaign";
import { readCampaignBook } from "../../src/workbook/read-campaign";
import { upgradePreview, upgradeWorkbook } from "../../src/workbook/upgrade";
import { changeMap } from "../../src/workbook/change-map";
import { decide } from "../../src/workbook/journal";
import { addShortNames } from "../../src/workbook/short-names";
import { writeSheets } from "../../src/workbook/write-sheets";
import { isOfAddin } from "../../workbench/host/faults";
import type { ExcelHost } from "../../workbench/host/excel-host";
import { builtFunctions, calculated, runBuiltFunctions, shown, startExcel, type } from "../workbench/host/office";

jest.setTimeout(120_000);

let host: ExcelHost;
const sheet = (tab: string): string => {
  const id = host.grid.sheetIds().find((one) => host.grid.sheetName(one) === tab);
  if (id === undefined) throw new Error(`no sheet ${tab}`);
  return id;
};
const units = [
  { name: "Văn phòng", people: 12 },
  { name: "Đội số 1", people: 40 },
];

beforeAll(async () => {
  host = await startExcel({ functions: builtFunctions() });
  runBuiltFunctions("campaign.js");
  const campaign = { ...dongDang2025, units };
  // no empty row in Đơn vị but one, so that a second unit needs an inserted one
  const plans = ruleSheets(campaign, [], choiceLists(campaign), { rows: [] }).map((plan): SheetPlan => {
    const bare = { ...plan, looks: [], choices: [], widths: [] };
    if (plan.tab !== "Đơn vị") return bare;
    const cells = [...plan.cells.slice(0, 6), ...plan.cells.slice(-1)];
    const cut = plan.cells.length - cells.length;
    return {
      ...bare,
      cells,
      names: plan.names.map(({ name, area }) => ({ name, area: { ...area, rows: area.rows - cut } })),
    };
  });
  // the campaign cell asks for the cut block
  const info = plans.map((plan) => ({
    ...plan,
    formulas: plan.formulas.map((one) => ({ ...one, formula: one.formula.replace(/('Đơn vị'!A3:[A-Z]+)\d+/, "$17") })),
  }));
  expect(await writeSheets(info)).toMatchObject({ ok: true });
  await calculated(host);
});
afterEach(() => {
  for (const fault of host.faults.all) fault.off();
});

const places = async () => {
  const blocks = whole((await readCampaignBook())?.blocks ?? {});
  if (blocks === undefined) throw new Error("no campaign");
  return placesIn(gridsOf(blocks));
};
const fieldNamed = (fields: readonly Field[], label: string): Field => {
  const found = fields.find((one) => one.label === label);
  if (found === undefined) throw new Error(label);
  return found;
};
const heading = async (label: string): Promise<Field> => fieldNamed(headingFields(await places()), label);
const round = async (title: string, label: string): Promise<Field> =>
  fieldNamed(roundFields(await places()).find((one) => one.title === title)?.fields ?? [], label);
const people = async (name: string): Promise<Field> =>
  fieldNamed(unitFields(await places()).find((one) => one.title === name)?.fields ?? [], HEADS.units.people);
const edit = (field: Field, to: string) => ({ field, from: field.text, to });
const campaignCell = (): unknown => shown(host.grid, "B1", sheet("Phong trào"))[0]?.[0];
const inWorkbook = async () => (await readCampaignBook())?.decoded.campaign;
/** All cells of a sheet, to see that nothing else was written. */
const cellsOf = (tab: string): string => JSON.stringify(shown(host.grid, "A1:Z90", sheet(tab)));

describe("fields of the campaign", () => {
  it("show what the sheet says, days as days", async () => {
    expect((await heading("Cơ quan ban hành")).text).toBe(dongDang2025.heading.issuer);
    expect((await round("Đợt 1", "Đến ngày")).text).toBe("15/8/2025");
    expect((await round("Đợt 1", "Hạn nộp hồ sơ")).text).toBe("Trước ngày");
    expect((await people("Văn phòng")).text).toBe("12");
  });

  it("reach their cells and no other, in two syncs, and the campaign cell follows", async () => {
    const before = campaignCell();
    const edits = [
      edit(await heading("Số kế hoạch"), "=12/KH"),
      edit(await round("Đợt 2", "Đến ngày"), "30.11.2025"),
      edit(await people("Đội số 1"), "41"),
    ];
    const criteria = cellsOf("Tiêu chuẩn");
    const batches = host.log.length;
    expect(await editFields(edits)).toEqual({ ok: true, value: 3 });
    expect(host.log.slice(batches).filter(({ request }) => isOfAddin(request))).toHaveLength(2);
    const campaign = await inWorkbook();
    expect(campaign?.heading.number).toBe("=12/KH");
    expect(campaign?.rounds[1]?.to).toBe("2025-11-30");
    expect(campaign?.units[1]?.people).toBe(41);
    expect(cellsOf("Tiêu chuẩn")).toBe(criteria);
    await calculated(host);
    expect(campaignCell()).not.toBe(before);
  });

  it("are found where they stand now: rows and columns may have moved", async () => {
    const field = await round("Đợt 1", "Từ ngày");
    const id = sheet("Phong trào");
    host.grid.insertRows(id, 10, 2);
    host.grid.commit();
    expect(await editFields([edit(field, "2/5/2025")])).toEqual({ ok: true, value: 1 });
    expect((await inWorkbook())?.rounds[0]?.from).toBe("2025-05-02");
  });

  it("are not written over a colleague's edit, and nothing else of the command is", async () => {
    const [seen, number] = [await people("Văn phòng"), await heading("Địa danh")];
    type(host.grid, "B4", 15, sheet("Đơn vị"));
    const before = cellsOf("Phong trào");
    const refused = await editFields([edit(number, "Đồng Đăng"), edit(seen, "20")]);
    expect(refused).toMatchObject({ ok: false, key: seen.key });
    expect(!refused.ok && refused.sentence).toBe(
      '"Số người" vừa được người khác sửa thành "15". Chưa ghi gì, và "20" bạn định ghi không đè lên; bảng đã hiện nội dung mới, hãy xem rồi sửa lại nếu cần.',
    );
    expect(cellsOf("Phong trào")).toBe(before);
    expect((await people("Văn phòng")).text).toBe("15");
  });

  it("say why nothing is written: no such day, a formula, a row that is gone or stands twice", async () => {
    const day = await round("Đợt 1", "Đến ngày");
    expect(await editFields([edit(day, "31/6/2025")])).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('Chưa đọc được "31/6/2025"') as unknown,
    });
    type(host.grid, "B4", "=7+8", sheet("Đơn vị"));
    await calculated(host);
    expect(await editFields([edit(await people("Văn phòng"), "9")])).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("là công thức (=7+8)") as unknown,
    });
    type(host.grid, "B4", 15, sheet("Đơn vị"));
    const field = await people("Đội số 1");
    type(host.grid, "A5", "Đội số 2", sheet("Đơn vị"));
    expect(await editFields([edit(field, "9")])).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("không còn ô") as unknown,
    });
    type(host.grid, "A5", "Văn phòng", sheet("Đơn vị"));
    expect(
      await editFields([
        { field: { ...field, ref: { in: "units", id: "Văn phòng", head: HEADS.units.people } }, from: "15", to: "9" },
      ]),
    ).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("hai dòng cùng tên") as unknown,
    });
    type(host.grid, "A5", "Đội số 1", sheet("Đơn vị"));
  });

  it("stay as they were when Excel refuses, or stops half-way", async () => {
    const edits = [edit(await heading("Địa danh"), "Đồng Đăng"), edit(await heading("Chủ đề"), "Thi đua")];
    const before = cellsOf("Phong trào");
    host.faults.protectedSheet.on();
    expect(await editFields(edits)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("đang được bảo vệ") as unknown,
    });
    host.faults.protectedSheet.off();
    host.faults.cellEditMode.on();
    expect(await editFields(edits)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("đang sửa dở một ô") as unknown,
    });
    host.faults.cellEditMode.off();
    host.faults.errorInMidBatch.on({ changes: 1 });
    expect(await editFields(edits)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("Sổ được giữ như trước") as unknown,
    });
    expect(cellsOf("Phong trào")).toBe(before);
  });
});

describe("a new unit", () => {
  it("goes into the empty row, and the next into a row that is inserted: names and campaign grow with it", async () => {
    expect(await addUnit({ name: "Phòng Pháp chế", people: "4" })).toEqual({ ok: true, value: 2 });
    const before = cellsOf("Đơn vị");
    expect(await addUnit({ name: "Trung tâm", people: "" })).toMatchObject({ ok: true });
    expect(cellsOf("Đơn vị")).not.toBe(before);
    const campaign = await inWorkbook();
    expect(campaign?.units.map((one) => [one.name, one.people]).sort()).toEqual(
      [
        ["Phòng Pháp chế", 4],
        ["Trung tâm", undefined],
        ["Văn phòng", 15],
        ["Đội số 1", 41],
      ].sort(),
    );
    await calculated(host);
    expect(campaignCell()).toMatch(/^dong-dang-2025#/);
    const list = host.grid.names().find(({ name }) => name === `${NAMES.list}DON_VI`)?.formula ?? "";
    expect(list).toMatch(/\$A\$4:\$A\$7$/);
  });

  it("is taken back whole where Excel stops half-way", async () => {
    const before = cellsOf("Đơn vị");
    host.faults.errorInMidBatch.on({ changes: 1 });
    expect(await addUnit({ name: "Đội số 9", people: "9" })).toMatchObject({ ok: false });
    expect(cellsOf("Đơn vị")).toBe(before);
  });

  it("is refused without a name, with a name that is there, with a number that is none", async () => {
    for (const [name, number, words] of [
      [" ", "1", "Chưa có tên đơn vị"],
      ["van phong", "1", "đã có trong trang Đơn vị"],
      ["Đội số 3", "nhiều", 'Chưa đọc được "nhiều"'],
    ] as const) {
      expect(await addUnit({ name, people: number })).toMatchObject({
        ok: false,
        sentence: expect.stringContaining(words) as unknown,
      });
    }
  });
});

describe("versions of the sheets", () => {
  /** A second version as it might be: one more note in Phong trào, a column more in Đơn vị. */
  const step: Migration = (grids) => ({
    ...grids,
    info: [
      ...grids.info.slice(0, -1),
      ["v2", "Cách hiểu", "II", "", "của phiên bản sau", ...Array<string>((grids.info[0]?.length ?? 5) - 5).fill("")],
      ...grids.info.slice(-1),
    ],
    units: grids.units.map((row, at) => [...row, at === 0 ? "Mã đơn vị" : ""]),
  });
  const versions: Versions = { newest: 2, migrations: new Map([[1, step]]) };
  const allCells = (): string => (["Phong trào", "Tiêu chuẩn", "Quy tắc xét", "Đơn vị"] as const).map(cellsOf).join();

  it("an older workbook is read as what it becomes, and not written", async () => {
    const before = allCells();
    const { decoded, blocks } = (await readCampaignBook(versions)) ?? { decoded: { troubles: [] }, blocks: {} };
    expect(decoded.older).toBe(1);
    expect(decoded.campaign).toEqual(await inWorkbook());
    expect(await editFields([edit(await heading("Địa danh"), "X")], versions)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("bấm Nâng cấp tệp trước") as unknown,
    });
    expect(await addUnit({ name: "X", people: "" }, versions)).toMatchObject({ ok: false });
    expect(upgradePreview(blocks, versions)?.cells.length).toBeGreaterThan(2);
    expect(allCells()).toBe(before);
  });

  it("is upgraded exactly as the preview says, or not at all", async () => {
    const before = allCells();
    const campaign = await inWorkbook();
    const preview = upgradePreview((await readCampaignBook())?.blocks ?? {}, versions);
    if (preview === undefined) throw new Error("no preview");
    type(host.grid, "B4", 16, sheet("Đơn vị"));
    type(host.grid, "H3", "Ghi chú riêng", sheet("Đơn vị"));
    const other = { ...preview, cells: preview.cells.slice(1) };
    expect(await upgradeWorkbook(other, versions)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("vừa được sửa") as unknown,
    });
    type(host.grid, "B4", 15, sheet("Đơn vị"));
    expect(preview.cells.some(({ from, to }) => from === 1 && to === 2)).toBe(true);
    const again = upgradePreview((await readCampaignBook())?.blocks ?? {}, versions) ?? preview;
    host.faults.errorInMidBatch.on({ changes: 2 });
    expect(await upgradeWorkbook(again, versions)).toMatchObject({ ok: false });
    const batches = host.log.length;
    const now = upgradePreview((await readCampaignBook())?.blocks ?? {}, versions) ?? preview;
    const start = host.log.length;
    expect(await upgradeWorkbook(now, versions)).toEqual({ ok: true, value: now.cells.length });
    expect(host.log.slice(start).filter(({ request }) => isOfAddin(request))).toHaveLength(2);
    expect(batches).toBeLessThan(start);
    expect(allCells()).not.toBe(before);
    const book = await readCampaignBook(versions);
    expect(book?.decoded).toMatchObject({ troubles: [] });
    expect(book?.decoded.older).toBeUndefined();
    expect({ ...book?.decoded.campaign, units: undefined }).toEqual({ ...campaign, units: undefined });
    expect(await upgradeWorkbook(now, versions)).toMatchObject({ ok: false });
  });

  it("a newer workbook is read-only: cell and pane say so, and nothing is written", async () => {
    await calculated(host);
    const before = allCells();
    const sentence =
      "Chưa tính được: trang Phong trào theo phiên bản bảng 2, mới hơn phần bổ trợ này. Cập nhật phần bổ trợ; tệp được giữ nguyên.";
    expect(campaignCell()).toBe(sentence);
    const decoded = (await readCampaignBook())?.decoded;
    expect([decoded?.campaign, decoded?.troubles.map(({ code }) => code)]).toEqual([undefined, ["newer"]]);
    const field = await heading("Địa danh");
    expect(await editFields([edit(field, "X")])).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("chỉ xem được") as unknown,
    });
    expect(await addUnit({ name: "X", people: "" })).toMatchObject({ ok: false });
    const by = { who: "Thư ký", reason: "thử", revision: "" };
    const refusals = [
      writeSheets([]),
      changeMap(1, []),
      addShortNames(),
      decide([{ what: { code: "different", params: {} } }], by),
    ];
    for (const refusal of refusals)
      expect(await refusal).toMatchObject({ ok: false, sentence: expect.stringContaining("chỉ xem được") as unknown });
    expect(allCells()).toBe(before);
  });
});

test("a deleted sheet is named", async () => {
  const field = await heading("Địa danh");
  host.grid.deleteSheet(sheet("Quy tắc xét"));
  host.grid.commit();
  const lost: SheetId = "rules";
  expect((await readCampaignBook())?.blocks[lost]).toBeUndefined();
  expect(await editFields([edit(field, "X")])).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("Trang Quy tắc xét không còn trong sổ") as unknown,
  });
});
