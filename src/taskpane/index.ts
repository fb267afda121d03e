/** Says on the first page whether Excel is connected. The page is readable without this script. */
import { firstPage } from "../locale/first-page";

const patience = 10_000;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`taskpane.html has no element #${id}`);
  return found;
}

function say(text: string, kind: "fine" | "problem", retry = false): void {
  const status = element("status");
  status.textContent = text;
  status.classList.toggle("problem", kind === "problem");
  element("retry").hidden = !retry;
}

function functionsSupported(): boolean {
  const { requirements } = Office.context;
  return requirements.isSetSupported("SharedRuntime", "1.1") && requirements.isSetSupported("CustomFunctionsRuntime", "1.3");
}

async function connect(): Promise<void> {
  if (typeof Office === "undefined") return say(firstPage.officeMissing, "problem", true);
  const watchdog = setTimeout(() => say(firstPage.noAnswer, "problem", true), patience);
  const { host } = await Office.onReady();
  clearTimeout(watchdog);
  if (host !== Office.HostType.Excel) return say(firstPage.outsideExcel, "problem");
  if (!functionsSupported()) return say(firstPage.functionsUnsupported, "problem");
  say(firstPage.connected, "fine");
}

// from here on this script keeps the time; the style sheet's own message is for when it cannot run
element("late").hidden = true;
element("retry").addEventListener("click", () => location.reload());
void connect();
