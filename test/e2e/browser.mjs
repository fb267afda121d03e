// Starts one browser for all tests that need one, and the workbench they open. No browser is a failure that says so, never a skipped
// test. The workbench is built first where its sources are newer than its build; the add-in is what stands in dist/.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { launchBrowser } from "../../scripts/browser.mjs";
import { startServer } from "../../workbench/server.mjs";
import { WORKBENCH } from "../../workbench/webpack.config.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

function newest(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .reduce((latest, one) => Math.max(latest, statSync(join(one.parentPath, one.name)).mtimeMs), 0);
}

function buildWorkbench() {
  const built = join(WORKBENCH, "page.js");
  const sources = Math.max(newest("workbench"), newest("src"), statSync(join(root, "package-lock.json")).mtimeMs);
  if (existsSync(built) && statSync(built).mtimeMs > sources) return;
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--config", "workbench/webpack.config.mjs", "--stats", "errors-only"],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`the workbench cannot be built:\n${stdout}${stderr}`);
}

export default async function start() {
  buildWorkbench();
  const server = await launchBrowser((options) => chromium.launchServer(options));
  process.env.BROWSER = server.wsEndpoint();
  globalThis.browserServer = server;
  const workbench = await startServer({ addin: join(root, "dist") });
  process.env.WORKBENCH = workbench.url;
  globalThis.workbenchServer = workbench;
}
