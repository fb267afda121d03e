/** The sheet that people already have is attached in the pane, with the keyboard alone. */
import { join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { openWorkbench, paneOf, SHOTS, shown, until, type Opened } from "./workbench-page";

// a page of 17 MB, a grid, a pane: slow on a busy machine
jest.setTimeout(240_000);

let browser: Browser;
let opened: Opened;

beforeAll(async () => {
  browser = await chromium.connect(process.env.BROWSER ?? "");
  opened = await openWorkbench(browser);
});
afterAll(async () => {
  await opened.page.context().close();
  await browser.close();
});

/** What has the focus in the pane, as a person would call it. */
function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.textContent : undefined;
    return (at?.getAttribute("aria-label") ?? label ?? at?.textContent ?? "").trim();
  });
}

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, pane: Frame, name: RegExp): Promise<void> {
  for (let step = 0; step < 120; step++) {
    if (name.test(await focused(pane))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${String(name)}; it is at "${await focused(pane)}"`);
}

const picture = (page: Page, name: string): Promise<unknown> =>
  page.locator("#pane").screenshot({ path: join(SHOTS, `attach-${name}.png`) });

// the sample has results of its own in Z to AC: those of the attached table come right of them
it("is attached by keyboard: verdicts stand in its cells and in Thẩm định, and nothing else of it changed", async () => {
  const { page } = opened;
  const pane = paneOf(page);
  const before = await page.evaluate(() =>
    JSON.stringify(window.workbench?.grid.text(window.workbench.grid.activeSheetId, { r: 0, c: 0, rows: 95, cols: 27 })),
  );
  await pane.getByRole("button", { name: "Dùng bảng đang mở" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("Bảng này thuộc phong trào nào").waitFor();
  await tabTo(page, pane, /, 20\d\d$/);
  // the last of the five plans
  for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowDown");
  await pane.getByText("Từng cột được đọc là gì").waitFor();
  await picture(page, "columns");
  await tabTo(page, pane, /Thêm hai cột kết quả/);
  await page.keyboard.press("Space");
  await picture(page, "consent");
  await tabTo(page, pane, /^Ghép bảng này$/);
  await page.keyboard.press("Enter");
  await pane.getByText("Bảng đã ghép").waitFor({ timeout: 120_000 });
  await until(page, "AE5", "Hình thức đủ tiêu chuẩn");
  await until(page, "AE7", "Giấy khen của Đảng ủy, Trưởng ban");
  for (const row of [7, 9, 12, 20, 40, 60])
    expect([row, await shown(page, `AE${row}`)]).toEqual([row, await shown(page, `Z${row}`)]);
  await picture(page, "in-use");
  const after = await page.evaluate(() =>
    JSON.stringify(window.workbench?.grid.text(window.workbench.grid.activeSheetId, { r: 0, c: 0, rows: 95, cols: 27 })),
  );
  expect(after).toBe(before);
  // the button that was pressed is gone with its screen: the keyboard begins at the top of the pane again
  await pane.getByRole("button", { name: "Thẩm định" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText(/^Có \d+ đề nghị/).waitFor();
  await pane.getByText("Giấy khen của Đảng ủy, Trưởng ban").first().waitFor();
  await picture(page, "appraisal");
  expect(opened.elsewhere).toEqual([]);
  expect(opened.complaints).toEqual([]);
});
