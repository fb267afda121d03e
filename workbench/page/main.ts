/** The page: grid, host and the add-in's own pane, put together. */
import { workbench as words } from "../../src/locale/workbench";
import { createBrowserGrid } from "../grid/browser";
import { ExcelHost } from "../host/excel-host";
import { byId, reason } from "./dom";
import { readRibbon } from "./manifest";
import { drawPane } from "./pane";
import { drawRibbon } from "./ribbon";
import { Session } from "./session";
import { statusLine } from "./status";
import { applyTheme, keptTheme, onSystemTheme, type Theme } from "./theme";
import { drawToolbar } from "./toolbar";

const ADDIN = "/addin/";

declare global {
  interface Window {
    /** What the pane's frame installs in itself before office.js; see install.js. */
    host?: ExcelHost;
    /** For whoever looks from the browser's console. */
    workbench?: Session;
  }
}

async function text(file: string): Promise<string> {
  const response = await fetch(ADDIN + file);
  if (!response.ok) throw new Error(`${ADDIN}${file}: ${response.status}`);
  return response.text();
}

async function start(): Promise<void> {
  document.title = words.title;
  let theme = keptTheme();
  const dark = applyTheme(theme);
  const functions = JSON.parse(await text("functions.json")) as ConstructorParameters<typeof ExcelHost>[1]["functions"];
  const home = byId("grid");
  home.setAttribute("aria-label", words.grid);
  const grid = createBrowserGrid(home, { dark });
  const host = new ExcelHost(grid, { namespace: "TDKT", functions, profile: "desktop", locale: "vi-VN", dark });
  window.host = host;
  const status = statusLine();
  const pane = drawPane("Bảng Vàng", `${ADDIN}taskpane.html`, () => void session.reloadPane());
  // Office.addin.showAsTaskpane() and hide()
  host.services.runtime.onState = (state) => pane.show(state === "Visible");
  const session = new Session(grid, host, pane, status);
  window.workbench = session;

  const themed = (): void => grid.setDark(applyTheme(theme));
  onSystemTheme(themed);
  const choose = (chosen: Theme): void => {
    theme = chosen;
    themed();
  };
  const toolbar = drawToolbar(
    {
      open: (file) => void session.open(file),
      save: () => void session.save(),
      sample: (name) => void session.sample(name),
      profile: (name) => void session.setProfile(name),
      fault: (name) => session.fault(name),
      theme: choose,
    },
    theme,
  );
  const showFaults = (): void => toolbar.showFaults((name) => host.faults.byName(name).isOn);
  host.faults.listen(showFaults);
  showFaults();
  try {
    drawRibbon(readRibbon(await text("manifest.xml"), ADDIN), (button) => void session.press(button));
  } catch {
    status.trouble(words.trouble.noManifest);
  }
  await session.sample("dongDang");
}

start().catch((error: unknown) => statusLine().trouble(words.trouble.start(reason(error))));
