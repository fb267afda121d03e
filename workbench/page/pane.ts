import { workbench } from "../../src/locale/workbench";
import { byId, element } from "./dom";

export const NARROWEST = 320;
export const WIDEST = 600;
const FIRST = 350;
const STEP = 10;

/** The frame with the add-in's own page, beside the grid. Closing only hides it: its runtime lives on, as in Excel. */
export interface Pane {
  readonly frame: HTMLIFrameElement;
  show(shown: boolean): void;
  /** Loads the page anew; resolves when it is there. */
  load(): Promise<void>;
}

/** `reload` is what the button in the head of the pane asks for. */
export function drawPane(title: string, address: string, reload: () => void): Pane {
  const home = byId("pane");
  const splitter = byId("splitter");
  const words = workbench.pane;
  home.setAttribute("aria-label", words.label);
  const frame = element("iframe", { title });
  const close = element("button", { type: "button", "aria-label": words.close, title: words.close }, "✕");
  const again = element("button", { type: "button", "aria-label": words.reload, title: words.reload }, "⟳");
  again.addEventListener("click", reload);
  home.replaceChildren(element("div", { class: "head" }, element("h2", {}, title), again, close), frame);

  const show = (shown: boolean): void => {
    home.hidden = !shown;
    splitter.hidden = !shown;
  };
  close.addEventListener("click", () => show(false));
  makeResizable(splitter);
  const load = (): Promise<void> =>
    new Promise((resolve) => {
      frame.addEventListener("load", () => resolve(), { once: true });
      if (frame.src === "") frame.src = address;
      else frame.contentWindow?.location.reload();
    });
  return { frame, show, load };
}

/** The edge between grid and pane: dragged, or moved with the arrow keys, Home and End. */
function makeResizable(splitter: HTMLElement): void {
  const attributes = {
    role: "separator",
    tabindex: 0,
    "aria-orientation": "vertical",
    "aria-label": workbench.pane.resize,
    "aria-valuemin": NARROWEST,
    "aria-valuemax": WIDEST,
  };
  for (const [name, value] of Object.entries(attributes)) splitter.setAttribute(name, String(value));
  let width = FIRST;
  const resize = (wanted: number): void => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    document.documentElement.style.setProperty("--pane", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
  };
  resize(FIRST);
  splitter.addEventListener("keydown", (event) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: NARROWEST, End: WIDEST }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  });
  const dragged = (on: boolean): void => {
    splitter.classList.toggle("dragged", on);
    document.body.classList.toggle("resizing", on);
  };
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    dragged(true);
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX - splitter.offsetWidth / 2);
  });
  splitter.addEventListener("lostpointercapture", () => dragged(false));
}
