/**
 * Opens a Chromium without a window, for the icons and for the tests of the pane.
 *
 * Order: the program that `CHROME_PATH` names; on 64-bit Intel Linux the Chromium that `npm ci` brought;
 * else an installed Chrome, else an installed Edge.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const quiet = [
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];
// containers and build machines run as root, where Chromium's own sandbox refuses to start
const args = process.platform === "linux" ? [...quiet, "--no-sandbox"] : quiet;

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into `.cache/` and returns its path.
 *
 * The package itself always unpacks into the temporary folder and takes whatever file already bears the name there:
 * one of another version, or one that another process is still writing. So each version gets a folder, filled aside
 * and renamed when whole.
 */
async function bundledChromium() {
  const { version } = JSON.parse(readFileSync(join(root, "node_modules/@sparticuz/chromium/package.json"), "utf8"));
  const home = join(root, ".cache", `chromium-${version}`);
  if (!existsSync(home)) {
    const aside = `${home}.${process.pid}`;
    mkdirSync(aside, { recursive: true });
    const before = process.env.TMPDIR;
    process.env.TMPDIR = aside;
    try {
      const { default: packed } = await import("@sparticuz/chromium");
      await packed.executablePath();
      renameSync(aside, home);
    } catch (error) {
      rmSync(aside, { recursive: true, force: true });
      if (!existsSync(home)) throw error;
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  }
  return join(home, "chromium");
}

function candidates() {
  if (process.env.CHROME_PATH) return [() => ({ executablePath: process.env.CHROME_PATH })];
  const installed = [() => ({ channel: "chrome" }), () => ({ channel: "msedge" })];
  const bundled = process.platform === "linux" && process.arch === "x64";
  return bundled ? [async () => ({ executablePath: await bundledChromium() }), ...installed] : installed;
}

/**
 * Launches the first browser that starts; the caller closes it.
 *
 * @template Started
 * @param {(options: import("playwright-core").LaunchOptions) => Promise<Started>} start how to launch it, if not for oneself
 * @returns {Promise<Started>}
 * @throws {Error} one Vietnamese sentence: what happened, why, what to do next
 */
export async function launchBrowser(start = (options) => chromium.launch(options)) {
  const reasons = [];
  for (const candidate of candidates()) {
    try {
      return await start({ ...(await candidate()), args });
    } catch (error) {
      const lines = String(error?.message ?? error).split("\n");
      reasons.push(lines.find((line) => line.includes("shared libraries")) ?? lines[0]);
    }
  }
  const why = process.env.CHROME_PATH
    ? `CHROME_PATH đang trỏ tới "${process.env.CHROME_PATH}" nhưng chương trình đó không chạy được`
    : "máy này không có Chrome, Edge hay Chromium nào chạy được";
  throw new Error(
    `Không mở được trình duyệt: ${why} (${reasons.join("; ")}); ` +
      "hãy cài Google Chrome hoặc Microsoft Edge, hoặc đặt CHROME_PATH là đường dẫn tới tệp chạy của Chromium, rồi chạy lại lệnh này.",
  );
}
