import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { DIST } from "../dist";
import {
  asked,
  goTo,
  openSample,
  openWorkbench,
  paneOf,
  said,
  SERVER,
  SHOTS,
  shown,
  typeInto,
  until,
  type Opened,
} from "./workbench-page";

const TIER = "Z";
const WHY = "AA";
/** Of the sample's columns that these tests walk through. */
const NARROWEST = 80;
const NONE = { x: 0, width: 0 };
const GK = "Giấy khen của Trưởng ban";

// a page of 17 MB, a grid, a pane: slow on a busy machine
jest.setTimeout(180_000);

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(process.env.BROWSER ?? "");
});
afterAll(() => browser.close());

describe("the workbench's server", () => {
  const fetched = async (path: string): Promise<Buffer> => Buffer.from(await (await fetch(SERVER + path)).arrayBuffer());

  it("serves Microsoft's office.js byte for byte", async () => {
    const file = require.resolve("@microsoft/office-js/dist/office.js");
    expect((await fetched("officejs/office.js")).equals(readFileSync(file))).toBe(true);
  });

  it("changes two things of the pane's page, and its Content-Security-Policy is the shipped one", async () => {
    const built = readFileSync(join(DIST, "taskpane.html"), "utf8");
    const served = (await fetched("addin/taskpane.html")).toString();
    const back = served
      .replace('<script src="/workbench/install.js"></script>', "")
      .replace("/officejs/", "https://appsforoffice.microsoft.com/lib/1/hosted/");
    expect(back).toBe(built);
    expect(served.indexOf("install.js")).toBeLessThan(served.indexOf("/officejs/office.js"));
  });

  it("serves the rest of the add-in as it was built", async () => {
    for (const file of ["functions.js", "functions.json", "taskpane.js", "manifest.xml", "assets/icon-32.png"])
      expect([file, (await fetched(`addin/${file}`)).equals(readFileSync(join(DIST, file)))]).toEqual([file, true]);
  });

  it("answers nobody but this machine, and nothing outside its three folders", async () => {
    expect(SERVER).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    for (const path of ["package.json", "addin/%2e%2e/package.json", "officejs/..%2f..%2fpackage.json", "workbench/none.js"])
      expect([path, (await fetch(SERVER + path)).status]).toEqual([path, 404]);
    const { hostname, port } = new URL(SERVER);
    // a name of another site that was made to lead here
    const status = await new Promise((resolve, reject) =>
      get({ hostname, port, headers: { host: "evil.example" } }, (response) => resolve(response.resume().statusCode)).on(
        "error",
        reject,
      ),
    );
    expect(status).toBe(403);
  });
});

describe("the workbench", () => {
  let opened: Opened;

  // one page for all: it takes its time to load; each test begins with the sample anew
  beforeAll(async () => {
    opened = await openWorkbench(browser);
  });
  beforeEach(() => openSample(opened.page));
  afterEach(() => {
    expect(opened.elsewhere).toEqual([]);
    expect(opened.complaints.splice(0)).toEqual([]);
  });
  afterAll(() => opened.page.context().close());

  it("opens with the sample, verdicts in its cells, from one message to the pane", async () => {
    const { page } = opened;
    expect(await shown(page, `${TIER}5`)).toBe("Hình thức đủ tiêu chuẩn");
    expect(await shown(page, `${TIER}7`)).toBe("Giấy khen của Đảng ủy, Trưởng ban");
    expect(await shown(page, `${TIER}9`)).toBe("Chưa đủ dữ liệu");
    expect(await shown(page, `${WHY}9`)).toContain("chưa đến kỳ đánh giá");
    expect(await shown(page, "AA4")).toMatch(/^Vượt số lượng: Phòng Tài nguyên và Môi trường/);
    const { messages, calls } = await asked(page);
    await openSample(page);
    expect(await asked(page)).toEqual({ messages: messages + 1, calls: calls + 7 });
    await page.screenshot({ path: join(SHOTS, "workbench-light-1400.png") });
  });

  it("changes a verdict when evidence is typed over, and back with undo", async () => {
    const { page } = opened;
    await typeInto(page, "O9", "101");
    await until(page, `${TIER}9`, "Giấy khen của Đảng ủy, Trưởng ban");
    await typeInto(page, "O9", "98,5");
    await until(page, `${TIER}9`, "Không đủ điều kiện");
    expect(await shown(page, `${WHY}9`)).toContain("98,5");
    await page.keyboard.press("Control+z");
    await until(page, `${TIER}9`, "Giấy khen của Đảng ủy, Trưởng ban");
  });

  it("judges a row that is typed into a free line, and counts it", async () => {
    const { page } = opened;
    await typeInto(page, "D84", "Lâm Văn Thử");
    await until(page, `${TIER}84`, "Chưa đủ dữ liệu");
    await typeInto(page, "C84", "1");
    await typeInto(page, "H84", "Phòng Pháp chế");
    for (const column of ["K", "L", "N", "Q", "R", "S"]) await typeInto(page, `${column}84`, "Có");
    await typeInto(page, "O84", "100");
    await until(page, `${TIER}84`, GK);
    await typeInto(page, "T84", "Cảnh cáo");
    await until(page, `${TIER}84`, "Cần xem xét");
    await page.screenshot({ path: join(SHOTS, "workbench-new-row.png") });
  });

  it("answers a formula that is typed by hand", async () => {
    const { page } = opened;
    await typeInto(page, "Z1", '=TDKT.ELIGIBLE_TIER(A5:X7,,"dong-dang-2025")');
    await until(page, "Z3", "Giấy khen của Đảng ủy, Trưởng ban");
    expect([await shown(page, "Z1"), await shown(page, "Z2")]).toEqual(["Hình thức đủ tiêu chuẩn", ""]);
    await typeInto(page, "AA2", '=TDKT.ELIGIBLE_TIER(A7:X7,A5:X5,"dong-dang-2024")');
    await until(page, "AA2", /^Chưa tính được: không có phong trào "dong-dang-2024"/);
    await typeInto(page, "AB2", "=TDKT.NO_SUCH(1)");
    await until(page, "AB2", "#NAME?");
  });

  it.each([
    ["as fast as can be", 0],
    ["as people type", 80],
  ])("keeps every letter typed %s: in lists, beside frozen columns, in a cell scrolled out of view", async (_, delay) => {
    const { page } = opened;
    const type = async (text: string): Promise<void> => {
      await page.keyboard.type(text, { delay });
      await page.keyboard.press("Enter");
    };
    for (const [address, text] of [
      ["H84", "Phòng Pháp chế"],
      ["L84", "Không"],
      ["T84", "Cảnh cáo"],
      ["AD40", "bên phải"],
      ["AJ200", "dưới"],
    ] as const) {
      await goTo(page, address);
      await type(text);
      await until(page, address, text);
    }
    for (const [address, text] of [
      ["T85", "Cảnh cáo"],
      ["AD85", "khuất"],
    ] as const) {
      await goTo(page, address);
      await page.mouse.move(700, 600);
      await page.keyboard.down("Shift");
      await page.mouse.wheel(0, -9000);
      await page.keyboard.up("Shift");
      await page.mouse.wheel(0, -9000);
      await type(text);
      await until(page, address, text);
    }
  });

  it("reads numbers, dates and separators as they are typed in Vietnam", async () => {
    const { page } = opened;
    for (const [address, typed, shows] of [
      ["AF90", "98,5", "98.5"],
      ["AF91", "15/8/2025", "15/08/2025"],
    ] as const) {
      await typeInto(page, address, typed);
      await until(page, address, shows);
    }
    await typeInto(page, "AF92", '=TDKT.ELIGIBLE_TIER(A7:X7;A5:X5;"dong-dang-2024")');
    await until(page, "AF92", /^Chưa tính được: không có phong trào "dong-dang-2024"/);
  });

  it("shows the whole of a cell that is gone to with the keys, beside frozen columns as well", async () => {
    const { page } = opened;
    await goTo(page, "I60");
    const { x: left, width: room } = (await page.locator("#grid canvas[id^=univer-sheet-main-canvas]").boundingBox()) ?? NONE;
    for (let column = 10; column <= 21; column++) {
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("F2");
      await page.waitForTimeout(100);
      // the editor's, the other one is the formula bar's
      const editor = await page.locator("#grid canvas[id^=univer-doc-main-canvas]").nth(1).boundingBox();
      const { x, width } = editor ?? NONE;
      expect([column, width >= NARROWEST, x + width <= left + room]).toEqual([column, true, true]);
      await page.keyboard.press("Escape");
    }
    await page.screenshot({ path: join(SHOTS, "workbench-edge.png") });
  });

  it("keeps every letter where frozen columns fill the view", async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 720, height: 800 });
    try {
      await typeInto(page, "AD60", "không có chỗ");
      await until(page, "AD60", "không có chỗ");
    } finally {
      await page.setViewportSize({ width: 1400, height: 800 });
    }
  });

  it("plays Excel on the web as well: blanks are then no zeros, and all is asked again", async () => {
    const { page } = opened;
    const before = await asked(page);
    await page.getByLabel("Giả lập").selectOption("web");
    await said(page, "Đang giả lập Excel trên web");
    expect(await page.evaluate(() => window.host?.profile)).toBe("web");
    expect((await asked(page)).calls).toBe(before.calls + 7);
    await until(page, `${TIER}7`, "Giấy khen của Đảng ủy, Trưởng ban");
    await page.getByLabel("Giả lập").selectOption("desktop");
    await said(page, "Đang giả lập Excel trên máy");
  });

  it("shows a fault by name: what the add-in gets to hear, and what a person reads", async () => {
    const { page } = opened;
    await page.getByText("Lỗi thử").click();
    const fault = page.getByRole("button", { name: "Mọi trang tính bị khóa" });
    await fault.click();
    await said(page, "Đã bật: Mọi trang tính bị khóa.");
    expect(await fault.getAttribute("aria-pressed")).toBe("true");
    const heard = await paneOf(page).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [["x"]];
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(heard).toBe("AccessDenied");
    expect(await shown(page, "A1")).toBe("BAN QUẢN LÝ KKTCK ĐỒNG ĐĂNG - LẠNG SƠN");
    await fault.click();
    await said(page, "Đã tắt: Mọi trang tính bị khóa.");
  });

  it("saves a file and opens it again: values, formulas, lists, and the functions at work", async () => {
    const { page } = opened;
    await typeInto(page, "O9", "101");
    await until(page, `${TIER}9`, "Giấy khen của Đảng ủy, Trưởng ban");
    const folder = mkdtempSync(join(tmpdir(), "workbench-"));
    const file = join(folder, "đề nghị đợt 1.xlsx");
    try {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Lưu tệp" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("bang-vang.xlsx");
      await download.saveAs(file);
      await page.getByText("Mẫu", { exact: true }).click();
      await page.getByRole("button", { name: "Trang tính trống" }).click();
      await said(page, "Đã mở một trang tính trống");
      expect(await shown(page, "A1")).toBe("");
      await page.setInputFiles("#open", file);
      await said(page, /^Đã mở đề nghị đợt 1\.xlsx: 4 trang/);
      await until(page, `${TIER}9`, "Giấy khen của Đảng ủy, Trưởng ban");
      await typeInto(page, "O9", "90");
      await until(page, `${TIER}9`, "Không đủ điều kiện");
      await page.screenshot({ path: join(SHOTS, "workbench-reopened.png") });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("says why a file cannot be opened, and keeps the workbook", async () => {
    const { page } = opened;
    const folder = mkdtempSync(join(tmpdir(), "workbench-"));
    try {
      const file = join(folder, "hỏng.xlsx");
      writeFileSync(file, "not a workbook");
      await page.setInputFiles("#open", file);
      await said(page, /^Không mở được hỏng\.xlsx: /);
      expect(await shown(page, `${TIER}7`)).toBe("Giấy khen của Đảng ủy, Trưởng ban");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the page around the grid", () => {
  let page: Page;

  // no scheme is put upon the frames, so that the pane follows the page
  beforeAll(async () => {
    ({ page } = await openWorkbench(browser, { colorScheme: null }));
  });
  const ground = (page: Page): Promise<string> =>
    paneOf(page).evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  afterAll(() => page.context().close());

  it("has the ribbon of manifest.xml, which closes and opens the pane while the functions go on", async () => {
    expect(await page.locator("#ribbon").getByRole("tab").allInnerTexts()).toEqual(["Bảng Vàng"]);
    await page.getByRole("button", { name: "Đóng ngăn" }).click();
    expect(await page.locator("#pane").isVisible()).toBe(false);
    await typeInto(page, "O9", "101");
    await until(page, `${TIER}9`, "Giấy khen của Đảng ủy, Trưởng ban");
    await page.getByRole("button", { name: "Mở bảng" }).click();
    expect(await page.locator("#pane").isVisible()).toBe(true);
    await paneOf(page).getByRole("navigation", { name: "Các bước" }).waitFor();
  });

  it("makes the pane 320 to 600 px wide, by keyboard and by mouse", async () => {
    const width = async (): Promise<number> => (await page.locator("#pane").boundingBox())?.width ?? 0;
    const edge = page.getByRole("separator");
    expect(await width()).toBe(350);
    await edge.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(360);
    await page.keyboard.press("End");
    expect(await width()).toBe(600);
    await page.keyboard.press("ArrowLeft");
    expect([await width(), await edge.getAttribute("aria-valuenow")]).toEqual([600, "600"]);
    await page.keyboard.press("Home");
    expect(await width()).toBe(320);
    const { x = 0, y = 0 } = (await edge.boundingBox()) ?? {};
    await page.mouse.move(x + 3, y + 200);
    await page.mouse.down();
    await page.mouse.move(x - 97, y + 210, { steps: 4 });
    await page.mouse.up();
    expect(await width()).toBe(420);
  });

  it("can be used with the keyboard alone: every control is reached, in order, and shows where one is", async () => {
    await page.locator("body").click({ position: { x: 1, y: 1 } });
    const reached: string[] = [];
    for (let step = 0; step < 10; step++) {
      await page.keyboard.press("Tab");
      reached.push(
        await page.evaluate(() => {
          const at = document.activeElement;
          const label =
            at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.firstChild : undefined;
          return (label?.textContent ?? at?.textContent ?? "").trim();
        }),
      );
    }
    expect(reached).toEqual([
      ...["Mở tệp…", "Lưu tệp", "Mẫu", "Giả lập", "Lỗi thử", "Giao diện"],
      ...["Bảng Vàng", "Mở bảng", "Tính lại", "Chốt số liệu"],
    ]);
  });

  it("turns dark with the machine, the pane with it", async () => {
    const { page: own } = await openWorkbench(browser, { colorScheme: "dark" });
    expect(await own.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await ground(own)).toBe("rgb(31, 31, 31)");
    await own.screenshot({ path: join(SHOTS, "workbench-dark-1400.png") });
    await own.context().close();
  });

  it("turns dark by choice, the pane with it, and keeps the choice", async () => {
    await page.getByLabel("Giao diện").selectOption("dark");
    await page.waitForTimeout(300);
    expect(await ground(page)).toBe("rgb(31, 31, 31)");
    await page.reload();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.getByLabel("Giao diện").selectOption("light");
    await said(page, /Đã mở mẫu/);
    expect(await ground(page)).toBe("rgb(255, 255, 255)");
  });

  it.each([
    ["light", 1000],
    ["dark", 1000],
    ["light", 1920],
  ] as const)("fits a window in %s that is %i px wide", async (colorScheme, width) => {
    const { page: own } = await openWorkbench(browser, { colorScheme, viewport: { width, height: 760 } });
    const [content, window] = await own.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(window ?? 0);
    await own.screenshot({ path: join(SHOTS, `workbench-${colorScheme}-${width}.png`) });
    await own.context().close();
  });
});
