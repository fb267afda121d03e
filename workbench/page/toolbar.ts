import { workbench } from "../../src/locale/workbench";
import type { ProfileName } from "../host/profile";
import { byId, element } from "./dom";
import { FAULT_NAMES, type FaultName } from "./faults";
import type { SampleName } from "./session";
import type { Theme } from "./theme";

const words = workbench.toolbar;

/** What the toolbar asks for. */
export interface Wishes {
  open(file: File): void;
  save(): void;
  sample(name: SampleName): void;
  profile(name: ProfileName): void;
  fault(name: FaultName): void;
  theme(name: Theme): void;
}

export interface Toolbar {
  /** Shows which faults are on; one that happens once is off again by itself. */
  showFaults(isOn: (name: FaultName) => boolean): void;
}

export function drawToolbar(wishes: Wishes, theme: Theme): Toolbar {
  const home = byId("toolbar");
  home.setAttribute("role", "toolbar");
  home.setAttribute("aria-label", words.label);
  const faults = faultMenu(wishes);
  home.replaceChildren(
    element(
      "p",
      { class: "brand" },
      element("img", { src: "/addin/assets/icon-24.png", width: 20, height: 20, alt: "" }),
      workbench.brand,
    ),
    fileButton(wishes),
    button(words.save, () => wishes.save()),
    sampleMenu(wishes),
    choice(words.profile, "profile", words.profiles, "desktop", (name) => wishes.profile(name)),
    faults.menu,
    element("span", { class: "push" }),
    choice(words.theme, "theme", words.themes, theme, (name) => wishes.theme(name)),
  );
  return { showFaults: faults.show };
}

function button(text: string, press: () => void, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", press);
  return made;
}

/** A label that looks like a button around the browser's own file field: keyboard and screen readers find the field. */
function fileButton(wishes: Wishes): HTMLElement {
  const input = element("input", { type: "file", accept: ".xlsx", id: "open" });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) wishes.open(file);
    // the same file may be opened again
    input.value = "";
  });
  return element("label", { class: "file" }, words.open, input);
}

function choice<Name extends string>(
  label: string,
  id: string,
  options: Readonly<Record<Name, string>>,
  chosen: Name,
  choose: (name: Name) => void,
): HTMLElement {
  const names = Object.keys(options) as Name[];
  const select = element(
    "select",
    { id },
    ...names.map((name) => element("option", { value: name, selected: name === chosen }, options[name])),
  );
  select.addEventListener("change", () => choose(select.value as Name));
  return element("label", {}, label, select);
}

function sampleMenu(wishes: Wishes): HTMLElement {
  const entries = Object.entries(workbench.samples) as [SampleName, string][];
  return menu(
    words.samples,
    entries.map(([name, label]) => ({ label, name, press: () => wishes.sample(name) })),
    true,
  ).menu;
}

function faultMenu(wishes: Wishes) {
  const { menu: drawn, items } = menu(
    words.faults,
    FAULT_NAMES.map((name) => ({ label: workbench.faults[name], name, press: () => wishes.fault(name) })),
    false,
    words.faultsTip,
  );
  const show = (isOn: (name: FaultName) => boolean): void =>
    FAULT_NAMES.forEach((name, at) => items[at]?.setAttribute("aria-pressed", String(isOn(name))));
  return { menu: drawn, show };
}

interface Entry {
  readonly label: string;
  readonly name: string;
  press(): void;
}

/** A button that opens a list of buttons; Escape, or a press elsewhere, closes it. */
function menu(label: string, entries: readonly Entry[], closes: boolean, tip?: string) {
  const items = entries.map(({ label: text, name, press }) => {
    const item = button(text, () => {
      press();
      if (closes) drawn.open = false;
    });
    item.dataset.name = name;
    return item;
  });
  const drawn = element(
    "details",
    {},
    element("summary", { title: tip }, label),
    element("ul", { class: "menu" }, ...items.map((item) => element("li", {}, item))),
  );
  drawn.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !drawn.open) return;
    drawn.open = false;
    drawn.querySelector("summary")?.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (event.target instanceof Node && !drawn.contains(event.target)) drawn.open = false;
  });
  return { menu: drawn, items };
}
