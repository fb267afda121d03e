/** From an empty choice to a campaign in the workbook, by the pane: one's own, the trial, and the fields that write cells. */
import { join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { openWorkbench, paneOf, SHOTS, until } from "./workbench-page";

jest.setTimeout(240_000);

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(process.env.BROWSER ?? "");
});
afterAll(() => browser.close());

/** What a cell of a tab shows. */
const cellOf = (page: Page, tab: string, row: number, column: number): Promise<string> =>
  page.evaluate(
    ([name, r, c]) => {
      const { grid } = window.workbench ?? {};
      const id = grid?.sheetIds().find((one) => grid.sheetName(one) === name) ?? "";
      return grid?.text(id, { r, c, rows: 1, cols: 1 })[0]?.[0] ?? "";
    },
    [tab, row, column] as const,
  );
const settled = async (ask: () => Promise<string>, fits: (value: string) => boolean): Promise<string> => {
  const end = Date.now() + 30_000;
  let last = await ask();
  while (!fits(last) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    last = await ask();
  }
  return last;
};
const campaignCell = (page: Page): Promise<string> => cellOf(page, "Phong trào", 0, 1);
/** Types into a cell as a colleague's client does, with the events of an edit. */
const colleague = (page: Page, tab: string, row: number, column: number, value: string): Promise<void> =>
  page.evaluate(
    ([name, r, c, v]) => {
      const { grid } = window.workbench ?? {};
      const id = grid?.sheetIds().find((one) => grid.sheetName(one) === name) ?? "";
      grid?.write(id, { r, c, rows: 1, cols: 1 }, () => ({ v }));
      grid?.commit();
    },
    [tab, row, column, value] as const,
  );
const shoot = (page: Page, name: string): Promise<unknown> => page.screenshot({ path: join(SHOTS, `${name}.png`) });
const rowOf = async (pane: Frame, group: string): Promise<number> =>
  Number(
    /dòng (\d+)/.exec((await pane.getByRole("group", { name: group }).getByRole("button").first().textContent()) ?? "")?.[1],
  ) - 1;

describe("a campaign of one's own", () => {
  it("is previewed, written, says what is blank, and is filled in by the pane's fields with the keyboard", async () => {
    const { page, complaints } = await openWorkbench(browser);
    const pane = paneOf(page);
    await pane.getByRole("button", { name: "Tạo mới" }).press("Enter");
    await pane.getByLabel("Bắt đầu từ").selectOption("dong-dang-2025");
    await pane.getByLabel("Tên phong trào").fill("Thi đua 2026");
    await pane.getByLabel("Cơ quan ban hành").fill("Ủy ban nhân dân xã Kỳ Lừa");
    await pane.getByLabel("Năm").fill("26");
    await pane.getByText('Chưa đọc được năm "26"').waitFor();
    await pane.getByLabel("Năm").fill("2026");
    await pane.getByText('"uy-ban-nhan-dan-xa-ki-lua-2026"').waitFor();
    await shoot(page, "own-preview");
    await pane.getByRole("button", { name: "Tạo bảng trong sổ này" }).press("Enter");
    await pane.getByText('"Ngưỡng" để trống').first().waitFor({ timeout: 60_000 });
    const before = await settled(
      () => campaignCell(page),
      (one) => one.startsWith("uy-ban-nhan-dan-xa-ki-lua-2026#"),
    );
    await shoot(page, "own-in-use");

    // a jump leads to the blank cell itself
    const jump = pane.getByRole("button", { name: /Đến Tiêu chuẩn, dòng \d+/ }).first();
    await jump.press("Enter");
    await settled(
      () => page.evaluate(() => window.workbench?.grid.sheetName(window.workbench.grid.activeSheetId) ?? ""),
      (tab) => tab === "Tiêu chuẩn",
    );

    await pane.getByRole("button", { name: "Sửa kế hoạch, các đợt" }).press("Enter");
    await pane.getByLabel("Số kế hoạch").fill("=12/KH-UBND");
    const first = pane.getByRole("group", { name: "Đợt 1" });
    await first.getByLabel("Từ ngày").fill("1/5/2026");
    await first.getByLabel("Ngày hạn").fill("30/8/2026");
    await pane.getByText(/"Ngày hạn": \(trống\) → 30\/8\/2026/).waitFor();
    await shoot(page, "own-edit");
    await pane.getByRole("button", { name: "Ghi vào trang" }).press("Enter");
    await pane.getByText("Đã ghi 3 ô.").waitFor();
    const row = await rowOf(pane, "Đợt 1");
    expect(await cellOf(page, "Phong trào", row, 5)).toBe("1/5/2026");
    expect(
      await settled(
        () => campaignCell(page),
        (one) => one !== before,
      ),
    ).not.toBe(before);

    await pane.getByRole("button", { name: "Sửa đơn vị" }).press("Enter");
    await pane.getByLabel("Tên đơn vị").fill("Văn phòng");
    await pane.getByLabel("Số người").last().fill("12");
    await pane.getByRole("button", { name: "Thêm vào trang Đơn vị" }).press("Enter");
    await pane.getByText("Đã thêm đơn vị.").waitFor();
    await pane.getByRole("textbox", { name: "Văn phòng" }).waitFor();
    expect([await cellOf(page, "Đơn vị", 3, 0), await cellOf(page, "Đơn vị", 3, 1)]).toEqual(["Văn phòng", "12"]);

    // a draft in the pane, and somebody else in the cell
    await pane.getByRole("textbox", { name: "Văn phòng" }).fill("20");
    await colleague(page, "Đơn vị", 3, 1, "15");
    await page.waitForTimeout(1000);
    await pane.getByRole("button", { name: "Ghi vào trang" }).press("Enter");
    await pane.getByText('vừa được người khác sửa thành "15"').waitFor();
    expect(await cellOf(page, "Đơn vị", 3, 1)).toBe("15");
    expect(await pane.getByRole("textbox", { name: "Văn phòng" }).inputValue()).toBe("15");
    expect(complaints).toEqual([]);
  });
});

describe("the trial", () => {
  it("says that its data are invented, shows verdicts in cells and in Thẩm định, in dark as well", async () => {
    const { page, complaints } = await openWorkbench(browser, { colorScheme: "dark" });
    const pane = paneOf(page);
    await pane.getByRole("button", { name: "Xem thử" }).press("Enter");
    await pane.getByText(/đều là giả định, không của ai có thật/).waitFor();
    await shoot(page, "trial-preview-dark");
    await pane.getByRole("button", { name: "Ghi bảng xem thử vào sổ này" }).press("Enter");
    await pane.getByText("Đây là dữ liệu xem thử").waitFor({ timeout: 60_000 });
    // the note, and the findings that are true of the plan
    await pane.getByText("Đợt 2: hạn nộp hồ sơ 30/10/2025 sớm hơn ngày kết thúc đợt.").waitFor();
    await until(page, "AI6", "Giấy khen của Đảng ủy, Trưởng ban");
    expect(await cellOf(page, "Phong trào", 1, 0)).toContain("giả định");
    await pane.getByRole("button", { name: "Thẩm định" }).press("Enter");
    await pane.getByText(/Có 64 đề nghị: 41 đủ tiêu chuẩn/).waitFor();
    await shoot(page, "trial-appraisal-dark");
    // a threshold is edited: said as old and new
    await pane.getByRole("button", { name: "Phong trào", exact: true }).press("Enter");
    await pane.getByRole("button", { name: "Sửa kế hoạch, các đợt" }).press("Enter");
    await pane.getByRole("group", { name: "Đợt 2" }).getByLabel("Đến ngày").fill("30.11.2025");
    await pane.getByRole("button", { name: "Ghi vào trang" }).press("Enter");
    await pane.getByText("Đến ngày: 31/10/2025 → 30/11/2025").waitFor();
    expect(complaints).toEqual([]);
  });
});
