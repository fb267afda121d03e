import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";

export const SHOTS = join(__dirname, "shots");
export const SERVER = process.env.WORKBENCH ?? "";

const PAUSE = 300;

/** The workbench in a browser, with what it asked for and what it complained of. */
export interface Opened {
  readonly page: Page;
  /** Addresses outside the workbench's own server. */
  readonly elsewhere: string[];
  /** What the console said in red or yellow, refusals of the Content-Security-Policy among them. */
  readonly complaints: string[];
}

/** Opens the page and waits until its sample is calculated. */
export async function openWorkbench(browser: Browser, options: BrowserContextOptions = {}): Promise<Opened> {
  mkdirSync(SHOTS, { recursive: true });
  const context = await browser.newContext({ viewport: { width: 1400, height: 800 }, ...options });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const opened: Opened = { page, elsewhere: [], complaints: [] };
  page.on("crash", () => opened.complaints.push("the page crashed"));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(SERVER) && !/^(?:data|blob):/.test(url)) opened.elsewhere.push(url);
  });
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && opened.complaints.push(message.text()));
  page.on("pageerror", (error) => opened.complaints.push(String(error)));
  await page.goto(SERVER);
  await said(page, /Đã mở mẫu/);
  return opened;
}

/** Opens the sample anew, by the menu. */
export async function openSample(page: Page): Promise<void> {
  await page.getByText("Mẫu", { exact: true }).click();
  await page.getByRole("button", { name: "Đồng Đăng 2025" }).click();
  await said(page, /Đang viết mẫu/);
  await said(page, /Đã mở mẫu/);
}

/** How often the pane was asked for functions since the page was opened. */
export function asked(page: Page): Promise<{ messages: number; calls: number }> {
  return page.evaluate(() => {
    const { messages = 0, calls = 0 } = window.host?.functions.stats ?? {};
    return { messages, calls };
  });
}

/** Waits until the line at the foot says it. */
export async function said(page: Page, words: RegExp | string): Promise<void> {
  await page.getByRole("status").getByText(words).waitFor({ timeout: 45_000 });
}

/** The pane's own page. */
export function paneOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().endsWith("/addin/taskpane.html"));
  if (frame === undefined) throw new Error("the pane's frame is not there");
  return frame;
}

/** What a cell of the sheet in front shows. */
export function shown(page: Page, address: string): Promise<string> {
  return page.evaluate((a1) => {
    const { grid } = window.workbench ?? {};
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return grid?.text(grid.activeSheetId, { r: Number(digits) - 1, c: column, rows: 1, cols: 1 })[0]?.[0] ?? "";
  }, address);
}

/** Waits until a cell shows a text. */
export async function until(page: Page, address: string, text: string | RegExp): Promise<void> {
  const fits = (value: string): boolean => (typeof text === "string" ? value === text : text.test(value));
  const end = Date.now() + 20_000;
  let last = await shown(page, address);
  while (!fits(last) && Date.now() < end) {
    await page.waitForTimeout(50);
    last = await shown(page, address);
  }
  if (!fits(last)) throw new Error(`${address} shows "${last}", not ${String(text)}`);
}

/** Goes to a cell by the box of names, as a person does who knows where to. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator("#grid [data-u-comp=defined-name] input");
  const here = (): Promise<boolean> => box.inputValue().then((value) => value === address);
  for (let attempt = 0; attempt < 5; attempt++) {
    await box.click();
    await box.fill(address);
    await box.press("Enter");
    await page.waitForTimeout(150);
    const selected = await page.evaluate(() => JSON.stringify(window.workbench?.grid.selection().boxes[0]));
    if ((await here()) && selected === (await boxOf(page, address))) return;
  }
  throw new Error(`the selection does not go to ${address}`);
}

function boxOf(page: Page, address: string): Promise<string> {
  return page.evaluate((a1) => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return JSON.stringify({ r: Number(digits) - 1, c: column, rows: 1, cols: 1 });
  }, address);
}

/** Types into a cell with the keyboard, and Enter. The grid's editor needs a moment to open and to take the last letters in. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.waitForTimeout(PAUSE);
  await page.keyboard.type(text, { delay: 5 });
  await page.waitForTimeout(PAUSE);
  await page.keyboard.press("Enter");
}
