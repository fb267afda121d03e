/** Says on the first page whether Excel is connected, and puts the pane in its place once somebody sees it. The page is readable without this script. */
import { connectWorkbook, type WorkbookPort } from "../functions/workbook-port";
import { firstPage } from "../locale/first-page";
import { associateRibbon } from "./app/ribbon";

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

/** What functions ask of the workbook is loaded when the first one asks, with a pane or without. */
function workbookPort(): WorkbookPort {
  const load = async (): Promise<WorkbookPort> => {
    await Office.onReady();
    return import(/* webpackChunkName: "workbook" */ "../workbook/port");
  };
  return {
    campaign: async (...of) => (await load()).campaign(...of),
    columns: async (...at) => (await load()).columns(...at),
  };
}

async function connect(): Promise<void> {
  if (typeof Office === "undefined") return say(firstPage.officeMissing, "problem", true);
  connectWorkbook(workbookPort());
  const watchdog = setTimeout(() => say(firstPage.noAnswer, "problem", true), patience);
  const { host } = await Office.onReady();
  clearTimeout(watchdog);
  if (host !== Office.HostType.Excel) return say(firstPage.outsideExcel, "problem");
  associateRibbon();
  say(functionsSupported() ? firstPage.connected : firstPage.functionsUnsupported, functionsSupported() ? "fine" : "problem");
  await seen();
  await showPane();
}

/** Resolves when the page is on screen: Excel loads it for its functions too, with no pane open. */
function seen(): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", look);
      resolve();
    };
    document.addEventListener("visibilitychange", look);
    look();
  });
}

async function showPane(): Promise<void> {
  try {
    const { mount } = await import(/* webpackChunkName: "pane" */ "./app/app");
    mount(element("pane"), functionsSupported());
    element("first-page").hidden = true;
  } catch {
    say(firstPage.paneMissing, "problem", true);
  }
}

// from here on this script keeps the time; the style sheet's own message is for when it cannot run
element("late").hidden = true;
element("retry").addEventListener("click", () => location.reload());
void connect();
