/** The pane in a real browser: from an empty workbook to verdicts, by mouse and by keyboard, for everybody. */
import { join } from "node:path";
import axe from "axe-core";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { cite } from "../../src/award/campaign/clause";
import { HEADS, WORDS } from "../../src/locale/sheets";
import { plans } from "../../src/plans/plans";
import { nominationHeaders } from "../../src/sheets/nomination-columns";
import { HEADER_ROW } from "../../src/sheets/template/nominations";
import { judgedTables } from "../fixtures/judged";
import { judged } from "../functions/sheet-call";
import { openWorkbench, paneOf, said, SHOTS, typeInto, until, type Opened } from "./workbench-page";

jest.setTimeout(300_000);

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(process.env.BROWSER ?? "");
});
afterAll(() => browser.close());

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);

async function blank(page: Page): Promise<void> {
  await page.getByText("Mẫu", { exact: true }).click();
  await page.getByRole("button", { name: "Trang tính trống" }).click();
  await said(page, "Đã mở một trang tính trống");
}

/** Brings a sheet to the front, by its tab. */
async function toSheet(page: Page, tab: string): Promise<void> {
  await page.evaluate((name) => {
    const { grid } = window.workbench ?? {};
    const id = grid?.sheetIds().find((one) => grid.sheetName(one) === name);
    if (grid === undefined || id === undefined) throw new Error(`no sheet ${name}`);
    grid.activate(id);
  }, tab);
}

/** Every value of a sheet from A1. */
function values(page: Page, tab: string): Promise<string[][]> {
  return page.evaluate((name) => {
    const { grid } = window.workbench ?? {};
    const id = grid?.sheetIds().find((one) => grid.sheetName(one) === name) ?? "";
    const box = grid?.usedBox(id, true) ?? { r: 0, c: 0, rows: 1, cols: 1 };
    return (grid?.read(id, { r: 0, c: 0, rows: box.r + box.rows, cols: box.c + box.cols }) ?? []).map((row) =>
      row.map(({ v }) => String(v ?? "")),
    );
  }, tab);
}

/** Chooses a plan and writes its sheets; returns how many clicks that took. */
async function create(pane: Frame, issuer: string, year: number): Promise<number> {
  await pane.getByRole("radio", { name: `${issuer}, ${year}` }).click();
  await pane.getByRole("button", { name: "Tạo bảng trong sổ này" }).click();
  await pane.getByText("Phong trào trong sổ").waitFor({ timeout: 90_000 });
  return 2;
}

describe("a campaign in an empty workbook", () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openWorkbench(browser);
  });
  beforeEach(() => blank(opened.page));
  afterEach(() => {
    expect(opened.elsewhere).toEqual([]);
    expect(opened.complaints.splice(0)).toEqual([]);
  });
  afterAll(() => opened.page.context().close());

  it.each(plans.map((plan) => [plan.id, plan] as const))(
    "%s: chosen, written, a row typed, the verdict in the cell and in the pane in 3 clicks, another one after a rule edit",
    async (id, plan) => {
      const { page } = opened;
      const pane = paneOf(page);
      let clicks = await create(pane, plan.heading.issuer, plan.heading.year);
      const headers = nominationHeaders(plan);
      const table = judgedTables(id).find(({ rows }) => rows.some(isPlain));
      const row = table?.rows.find(isPlain);
      if (table === undefined || row === undefined) throw new Error(`${id} has no plain row`);
      const typed = table.headers.flatMap((header, at) => (row.cells[at] === "" ? [] : [[header, row.cells[at] ?? ""] as const]));
      for (const [header, cell] of typed)
        await typeInto(page, `${letters(headers.indexOf(header))}${HEADER_ROW + 2}`, String(cell));
      const tier = `${letters(headers.length + 1)}${HEADER_ROW + 2}`;
      await until(page, tier, row.status);
      // the functions alone say the same of the same cells
      const core = judged(
        id,
        Object.fromEntries(headers.map((header) => [header, typed.find(([own]) => own === header)?.[1] ?? ""])),
      );
      expect(core.tier).toBe(row.status);
      await until(page, `${letters(headers.length + 2)}${HEADER_ROW + 2}`, core.why.join("\n"));

      await pane.getByRole("button", { name: "Thẩm định" }).click();
      clicks++;
      await pane.getByRole("listitem").getByText(row.status, { exact: true }).waitFor();
      expect(clicks).toBeLessThanOrEqual(6);
      await pane.getByRole("button", { name: /^Lý do: / }).click();
      for (const line of core.why) await pane.getByText(line, { exact: true }).waitFor();

      // what the criterion asks is turned round in its cell: no click, and the verdict is another
      const rules = await values(page, "Tiêu chuẩn");
      const [, test] = HEADS.asked;
      const head = rules.findIndex((line) => line.includes(test) && line.includes(HEADS.criteria.id));
      const column = rules[head]?.indexOf(test) ?? -1;
      const met = plan.criteria.find(
        (one) =>
          one.test.is === "yes" &&
          one.choice === undefined &&
          core.why.some((line) => line.includes(cite(one.clause))) &&
          typed.some(
            ([header, cell]) => header === plan.evidence.find(({ id: own }) => own === one.evidence)?.header && cell === "Có",
          ),
      );
      if (met === undefined) throw new Error(`${id}: no criterion of the row asks for a yes`);
      const line = rules.findIndex((cells, at) => at > head && cells.includes(met.id));
      await toSheet(page, "Tiêu chuẩn");
      await typeInto(page, `${letters(column)}${line + 1}`, WORDS.test.no);
      await toSheet(page, "Đề nghị");
      await page.waitForFunction(
        ([address, before]) => {
          const { grid } = window.workbench ?? {};
          const [, column = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address ?? "") ?? [];
          const c = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          const now = grid?.text(grid.activeSheetId, { r: Number(digits) - 1, c, rows: 1, cols: 1 })[0]?.[0] ?? "";
          return now !== before && now !== "" && !now.startsWith("#");
        },
        [tier, row.status] as const,
        { timeout: 30_000 },
      );
    },
  );

  /** Eligible, no date, no decimal: what anybody types without thinking of formats. */
  function isPlain({ status, cells }: { readonly status: string; readonly cells: readonly (string | number)[] }): boolean {
    return (
      /khen/i.test(status) &&
      cells.every((cell) => !/[/`]|\d[.,]\d/.test(String(cell))) &&
      cells.filter((cell) => cell === "Có").length > 1
    );
  }
});

describe("the screens, for everybody", () => {
  const looks = [
    ["light", 320, "none"],
    ["light", 350, "none"],
    ["light", 500, "none"],
    ["dark", 320, "none"],
    ["dark", 350, "none"],
    ["dark", 500, "none"],
    ["light", 350, "active"],
    ["dark", 350, "active"],
  ] as const;

  it.each(looks)(
    "in %s at %i px, forced colours %s: axe finds nothing, and nothing scrolls sideways",
    async (colorScheme, width, forcedColors) => {
      const { page } = await openWorkbench(browser, { colorScheme, forcedColors });
      const edge = page.getByRole("separator");
      await edge.focus();
      await page.keyboard.press("Home");
      for (let at = 320; at < width; at += 10) await page.keyboard.press("ArrowLeft");
      await blank(page);
      const pane = paneOf(page);
      const look = async (name: string): Promise<void> => {
        await pane.evaluate(axe.source);
        const found = await pane.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
            resultTypes: ["violations"],
          });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
        });
        expect([name, found]).toEqual([name, []]);
        const [content, room] = await pane.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect([name, content]).toEqual([name, room]);
        const file = `pane-${name}-${colorScheme}${forcedColors === "active" ? "-contrast" : ""}-${width}.png`;
        await page.locator("#pane").screenshot({ path: join(SHOTS, file) });
      };
      await pane.getByRole("radio").first().waitFor();
      await look("start");
      for (const [name, way] of [
        ["sheet", "Dùng bảng đang mở"],
        ["own", "Tạo mới"],
        ["trial", "Xem thử"],
      ] as const) {
        await pane.getByRole("button", { name: way, exact: true }).click();
        await pane.getByRole("progressbar").waitFor({ state: "detached" });
        await look(`start-${name}`);
      }
      await pane.getByRole("button", { name: "Kế hoạch có sẵn" }).click();
      const [plan] = plans.slice(-1);
      await create(pane, plan?.heading.issuer ?? "", plan?.heading.year ?? 0);
      await look("campaign");
      await pane.getByRole("button", { name: "Sửa kế hoạch, các đợt" }).click();
      await pane.getByRole("textbox").first().waitFor();
      await look("edit");
      await page.evaluate(() => {
        const { grid } = window.workbench ?? {};
        const id = grid?.sheetIds().find((one) => grid.sheetName(one) === "Đề nghị") ?? "";
        const put = (r: number, c: number, v: string): void => grid?.write(id, { r, c, rows: 1, cols: 1 }, () => ({ v }));
        ["Nông Văn Đạt", "Nông Văn Đạt", "Vi Thị Hoa"].forEach((name, at) => {
          put(5 + at, 3, "Cá nhân");
          put(5 + at, 4, name);
          put(5 + at, 9, "Văn phòng");
        });
        grid?.commit();
      });
      await pane.getByRole("button", { name: "Thẩm định" }).click();
      await pane.getByRole("button", { name: /^Lý do: Vi Thị Hoa/ }).click();
      await look("appraisal");
      await pane.getByRole("button", { name: "Chốt số liệu…" }).click();
      await pane.getByRole("textbox", { name: "Người thực hiện" }).waitFor();
      await look("freeze");
      await page.context().close();
    },
  );
});
