import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { judged } from "../functions/sheet-call";
import { DIST } from "../dist";

const HERE = "https://localhost:3000/";
const SHOTS = join(__dirname, "shots");
/** What a host would put on the page; the page itself loads the real one from Microsoft's address. */
const OFFICE = `
  window.associated = new Map();
  window.CustomFunctions = { associate: (id, call) => window.associated.set(id, call) };
  window.Office = {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: "Excel" }),
    context: { requirements: { isSetSupported: () => true } },
  };
`;

let browser: Browser;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  browser = await chromium.connect(process.env.BROWSER ?? "");
});
afterAll(() => browser.close());

interface Opened {
  readonly page: Page;
  /** Every address the page asked for, but its own. */
  readonly elsewhere: string[];
  readonly errors: string[];
}

/** Excel that is there and never answers: the first page stays. */
const SILENT = OFFICE.replace('Promise.resolve({ host: "Excel" })', "new Promise(() => undefined)");

/** Opens the built page as it ships; `office` stands in for Microsoft's file, or nothing answers there. */
async function open(office: string | undefined, options: BrowserContextOptions = {}, file = "taskpane.html"): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 350, height: 620 }, ...options });
  const page = await context.newPage();
  const opened: Opened = { page, elsewhere: [], errors: [] };
  page.on("console", (message) => message.type() === "error" && opened.errors.push(message.text()));
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith(HERE)) return route.fulfill({ path: join(DIST, new URL(url).pathname) });
    opened.elsewhere.push(url);
    return office === undefined ? route.abort() : route.fulfill({ contentType: "text/javascript", body: office });
  });
  await page.goto(HERE + file);
  return opened;
}

describe("the first page", () => {
  it("gives way to the screens, and asks for nothing but its own files and office.js", async () => {
    const { page, elsewhere, errors } = await open(OFFICE);
    await page.getByRole("navigation", { name: "Các bước" }).waitFor();
    expect(await page.getByRole("heading", { name: "Bảng Vàng" }).isVisible()).toBe(false);
    expect(elsewhere).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("judges in the browser what the help shows as an example", async () => {
    const help = await open(OFFICE, {}, "help.html");
    const cells = await help.page
      .locator("table tbody tr")
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? "").trim())));
    await help.page.context().close();
    const headers = cells.map(([, header = ""]) => header);
    const row = cells.map(([, , cell = ""]) => cell);
    const { page } = await open(OFFICE);
    await page.getByRole("navigation").waitFor();
    const [answer] = (await page.evaluate(
      ([rows, names]) =>
        (window as unknown as { associated: Map<string, (...all: unknown[]) => unknown> }).associated.get("ELIGIBLE_TIER")?.(
          rows,
          names,
          "cao-loc-2025",
        ),
      [[row], [headers]] as const,
    )) as string[][];
    expect(answer).toEqual([judged("cao-loc-2025", Object.fromEntries(headers.map((header, at) => [header, row[at]]))).tier]);
    expect(answer).toEqual(["Giấy khen của Chủ tịch UBND xã"]);
    await page.context().close();
  });

  it("says what to do where a file of the screens does not come", async () => {
    const context = await browser.newContext({ viewport: { width: 350, height: 620 } });
    const page = await context.newPage();
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      if (!route.request().url().startsWith(HERE)) return route.fulfill({ contentType: "text/javascript", body: OFFICE });
      return pathname === "/pane.js" ? route.abort() : route.fulfill({ path: join(DIST, pathname) });
    });
    await page.goto(`${HERE}taskpane.html`);
    await page.getByText("Chưa tải đủ các tệp của Bảng Vàng").waitFor();
    expect(await page.getByRole("button", { name: "Thử lại" }).isVisible()).toBe(true);
    await context.close();
  });

  it("says what to do where office.js cannot be reached", async () => {
    const { page } = await open(undefined);
    await page.getByText("Máy này không tải được office.js từ appsforoffice.microsoft.com").waitFor();
    expect(await page.getByRole("button", { name: "Thử lại" }).isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: /Trợ giúp/ }).isVisible()).toBe(true);
    await page.context().close();
  });

  it.each([
    ["light", 320],
    ["light", 350],
    ["dark", 350],
    ["dark", 500],
  ] as const)("fits in %s at %i px, without a sideways scroll", async (colorScheme, width) => {
    const { page } = await open(SILENT, { colorScheme, viewport: { width, height: 620 } });
    await page.getByText("Đang kết nối với Excel").waitFor();
    const [content, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(window ?? 0);
    await page.screenshot({ path: join(SHOTS, `first-page-${colorScheme}-${width}.png`), fullPage: true });
    await page.context().close();
  });
});
