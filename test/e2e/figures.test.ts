import { join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { openWorkbench, paneOf, said, SHOTS, type Opened } from "./workbench-page";

jest.setTimeout(240_000);

let browser: Browser;
let opened: Opened;
let page: Page;

beforeAll(async () => {
  browser = await chromium.connect(process.env.BROWSER ?? "");
  opened = await openWorkbench(browser, { colorScheme: null });
  ({ page } = opened);
  await page.getByText("Mẫu", { exact: true }).click();
  await page.getByRole("button", { name: "Bảng mẫu trống, có các trang quy tắc" }).click();
  await said(page, /Đang viết mẫu/);
  await said(page, /Đã mở mẫu/);
});
afterEach(() => {
  expect(opened.elsewhere).toEqual([]);
  expect(opened.complaints.splice(0)).toEqual([]);
});
afterAll(() => browser.close());

const pane = (): Frame => paneOf(page);
const ribbon = (name: string): Promise<void> => page.locator("#ribbon").getByRole("button", { name }).click();

/** Puts values below header words of a sheet, as a paste does. */
async function put(tab: string, headerRow: number, rows: readonly Readonly<Record<string, string | number>>[]): Promise<void> {
  await page.evaluate(
    ([tab, headerRow, rows]) => {
      const { grid } = window.workbench ?? {};
      const id = grid?.sheetIds().find((one) => grid.sheetName(one) === tab);
      if (grid === undefined || id === undefined) throw new Error(`no sheet ${tab}`);
      const heads = grid.text(id, { r: headerRow, c: 0, rows: 1, cols: 40 })[0] ?? [];
      rows.forEach((row, at) => {
        for (const [head, value] of Object.entries(row))
          grid.write(id, { r: headerRow + 1 + at, c: heads.indexOf(head), rows: 1, cols: 1 }, () => ({ v: value }));
      });
      grid.commit();
    },
    [tab, headerRow, rows] as const,
  );
}

/** A cell below a header word. */
function cell(tab: string, headerRow: number, head: string, row: number): Promise<{ text: string; formula: string | undefined }> {
  return page.evaluate(
    ([tab, headerRow, head, row]) => {
      const { grid } = window.workbench ?? {};
      const id = grid?.sheetIds().find((one) => grid.sheetName(one) === tab);
      if (grid === undefined || id === undefined) throw new Error(`no sheet ${tab}`);
      const heads = grid.text(id, { r: headerRow, c: 0, rows: 1, cols: 40 })[0] ?? [];
      const column = heads.indexOf(head);
      // results that are not there yet
      if (column < 0) return { text: "", formula: undefined };
      const at = grid.read(id, { r: row, c: column, rows: 1, cols: 1 })[0]?.[0];
      return { text: String(at?.v ?? ""), formula: at?.f };
    },
    [tab, headerRow, head, row] as const,
  );
}

const NAME = "Tên tập thể, cá nhân, hộ gia đình";
const TIER = "Hình thức đủ tiêu chuẩn";
const person = (name: string, year: number, unit: string): Record<string, string | number> => ({
  Đợt: 1,
  Loại: "Cá nhân",
  [NAME]: name,
  "Năm sinh": year,
  "Đơn vị": unit,
  "Tiến độ": "Đã tiếp nhận",
});

/** Tabs on until something of that role and name has the focus. */
async function tabTo(name: RegExp | string, most = 60): Promise<void> {
  const wanted = pane()
    .getByRole("button", { name })
    .or(pane().getByRole("textbox", { name }))
    .or(pane().getByRole("radio", { name }))
    .or(pane().locator("summary", { hasText: name }));
  for (let step = 0; step < most; step++) {
    if (await wanted.first().evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${String(name)}`);
}

async function shots(name: string): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    await page.getByLabel("Giao diện").selectOption(theme);
    await page.waitForTimeout(400);
    await page.locator("#pane").screenshot({ path: join(SHOTS, `${name}-${theme}.png`) });
  }
  await page.getByLabel("Giao diện").selectOption("light");
}

describe("the ribbon", () => {
  it("Chốt số liệu opens a closed pane at its preview and writes nothing", async () => {
    await put("Đề nghị", 4, [
      person("Nông Văn Đạt", 1980, "Văn phòng"),
      person("Lê Thị Bình", 1975, "Phòng Pháp chế"),
      person("Nông Văn Đạt", 1980, "Văn phòng"),
      person("Lê Thị Bình", 1979, "Phòng Pháp chế"),
    ]);
    await page.getByRole("button", { name: "Đóng ngăn" }).click();
    expect(await page.locator("#pane").isVisible()).toBe(false);
    await ribbon("Chốt số liệu");
    await pane().getByRole("heading", { name: "Chốt số liệu" }).waitFor();
    expect(await page.locator("#pane").isVisible()).toBe(true);
    await pane().getByText("Trang Đề nghị: 5 ô").waitFor();
    await pane()
      .getByText(/^Sẽ tạo trang mới Nhật ký/)
      .waitFor();
    expect((await cell("Đề nghị", 4, TIER, 4)).formula).toContain("TDKT.ELIGIBLE_TIER");
    await shots("freeze-preview-350");
  });

  it("Tính lại runs at once", async () => {
    await ribbon("Tính lại");
    await said(page, "Đã chạy: Tính lại.");
  });
});

describe("Chốt số liệu and Mở lại, with the keyboard alone", () => {
  it("freezes once a name is given", async () => {
    await pane().getByRole("button", { name: "Chốt số liệu…" }).focus();
    await tabTo("Chốt 6 ô");
    await page.keyboard.press("Enter");
    await pane().getByText("Chưa có tên người thực hiện").waitFor();
    await pane().getByRole("button", { name: "Chốt số liệu…" }).focus();
    await tabTo("Người thực hiện");
    await page.keyboard.type("Nguyễn Thị Thư Ký");
    await tabTo("Chốt 6 ô");
    await page.keyboard.press("Enter");
    await pane().getByText("Đã chốt 6 ô").waitFor();
    expect(await cell("Đề nghị", 4, TIER, 4)).toEqual({ text: TIER, formula: undefined });
    await shots("freeze-done-350");
  });

  it("reopens with a reason", async () => {
    await pane().getByRole("button", { name: "Chốt số liệu…" }).focus();
    await tabTo("Mở lại…");
    await page.keyboard.press("Enter");
    await pane().getByText("6 trong 6 công thức sẽ trở về").waitFor();
    await tabTo("Lý do mở lại");
    await page.keyboard.type("Đơn vị gửi bổ sung");
    await shots("reopen-350");
    await pane().getByRole("textbox", { name: "Lý do mở lại" }).focus();
    await tabTo("Mở lại 6 ô");
    await page.keyboard.press("Enter");
    await pane().getByText("Đã mở lại 6 ô").waitFor();
    for (let wait = 0; wait < 100 && (await cell("Đề nghị", 4, TIER, 4)).text === ""; wait++) await page.waitForTimeout(100);
    expect((await cell("Đề nghị", 4, TIER, 4)).formula).toContain("TDKT.ELIGIBLE_TIER");
    await tabTo("Đóng");
    await page.keyboard.press("Enter");
  });
});

describe("duplicates", () => {
  const questions = (): Promise<string[]> =>
    pane()
      .locator("[role=group]")
      .filter({ has: pane().getByRole("button", { name: "Trùng…" }) })
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));

  it("are asked about, and an answer survives the pane", async () => {
    await pane().getByText("Trùng, nghi trùng (2)").waitFor();
    await shots("appraisal-350");
    await pane().getByRole("button", { name: "Tính lại" }).focus();
    await tabTo("Trùng, nghi trùng (2)");
    await page.keyboard.press("Enter");
    expect(await questions()).toEqual([
      "Trùng: Nông Văn Đạt / Nông Văn Đạt (cùng năm sinh, cùng đơn vị)",
      "Nghi trùng: Lê Thị Bình / Lê Thị Bình (cùng đơn vị)",
    ]);
    await shots("duplicates-350");
    await pane().getByRole("button", { name: "Khác người" }).nth(1).focus();
    await page.keyboard.press("Enter");
    await pane().getByText("Trùng, nghi trùng (1)").waitFor();
    await page.getByRole("button", { name: "Tải lại ngăn" }).click();
    await said(page, "Phần bổ trợ đã nối lại");
    await pane().getByRole("button", { name: "Thẩm định" }).click();
    await pane().getByText("Trùng, nghi trùng (1)").click();
    await pane().getByText("1 trường hợp trùng tên, khác người").waitFor();
    expect(await questions()).toHaveLength(1);
  });

  it("put off they stay, and one of two equal rows is withdrawn only on the click that says so", async () => {
    await pane().getByRole("button", { name: "Để sau" }).first().focus();
    await page.keyboard.press("Enter");
    await pane().getByText("đã để sau").waitFor();
    await pane().getByRole("button", { name: "Trùng…" }).first().focus();
    await page.keyboard.press("Enter");
    await tabTo(/^Dòng 6/);
    await page.keyboard.press("ArrowDown");
    const write = pane().getByRole("button", { name: "Ghi Tiến độ dòng 8 là Đơn vị rút" });
    await write.waitFor();
    await shots("duplicate-350");
    expect((await cell("Đề nghị", 4, "Tiến độ", 7)).text).toBe("Đã tiếp nhận");
    await write.focus();
    await page.keyboard.press("Enter");
    await pane().getByText("1 trường hợp đã rút bớt dòng").waitFor();
    expect((await cell("Đề nghị", 4, "Tiến độ", 7)).text).toBe("Đơn vị rút");
    expect((await cell("Đề nghị", 4, "Tiến độ", 5)).text).toBe("Đã tiếp nhận");
    const last = await cell("Nhật ký", 3, "Việc", 8);
    expect(last.text).toContain("Đơn vị rút (Nông Văn Đạt)");
  });
});

describe("beside the verdicts", () => {
  it("an earlier award of the name is a finding, no verdict", async () => {
    await put("Đã khen", 3, [
      {
        Tên: "NÔNG VĂN ĐẠT",
        "Năm sinh": 1980,
        "Đơn vị": "Văn phòng",
        "Hình thức": "Giấy khen",
        "Số, ngày quyết định": "12/QĐ, 5/1/2025",
      },
    ]);
    await pane().getByText("Đã được khen: Giấy khen, 12/QĐ, 5/1/2025").first().waitFor();
    await pane().getByText("Đã khen (2)").click();
    await pane().getByRole("button", { name: "Chỉ xem các đề nghị ấy" }).click();
    await pane().getByText("Đang hiện 2 trong 4 đề nghị").waitFor();
    await shots("earlier-350");
    await pane().getByRole("button", { name: "Chỉ xem các đề nghị ấy" }).click();
  });

  it("units without confirmation are listed with what it means, and a group is filtered", async () => {
    await pane()
      .getByText(/^Đơn vị chưa xác nhận về kỷ luật \(2\)$/)
      .click();
    await pane().getByText("Phòng Pháp chế: 2 đề nghị").waitFor();
    await shots("units-350");
    await pane().getByLabel("Nhóm đối tượng").selectOption({ label: "Tập thể" });
    await pane().getByText("Đang hiện 0 trong 4 đề nghị").waitFor();
    await pane().getByLabel("Nhóm đối tượng").selectOption("");
  });
});

describe("short names", () => {
  it("are tried, and taken away where Excel does not know LAMBDA", async () => {
    await pane().getByRole("button", { name: "Tên rút gọn…" }).click();
    await pane().getByRole("button", { name: "Thêm tên rút gọn" }).click();
    await pane().getByText("Excel này không nhận tên rút gọn").waitFor();
    await shots("short-names-350");
    const [names, tabs] = await page.evaluate(() => {
      const { grid } = window.workbench ?? {};
      return [grid?.names().map(({ name }) => name) ?? [], grid?.sheetIds().map((id) => grid.sheetName(id)) ?? []] as const;
    });
    expect(names).not.toContain("ELIGIBLE_TIER");
    expect(tabs).not.toContain("TDKT thử tên");
  });
});
