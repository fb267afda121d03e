// Starts one browser for all tests that need one. No browser is a failure that says so, never a skipped test.
import { chromium } from "playwright-core";
import { launchBrowser } from "../../scripts/browser.mjs";

export default async function start() {
  const server = await launchBrowser((options) => chromium.launchServer(options));
  process.env.BROWSER = server.wsEndpoint();
  globalThis.browserServer = server;
}
