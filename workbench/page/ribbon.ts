import { workbench } from "../../src/locale/workbench";
import { byId, element } from "./dom";
import type { Ribbon, RibbonButton } from "./manifest";

/** Draws the ribbon: a tab of the add-in, its groups, a button each. `press` is told which was pressed. */
export function drawRibbon(ribbon: Ribbon, press: (button: RibbonButton) => void): void {
  const home = byId("ribbon");
  home.setAttribute("aria-label", workbench.ribbon);
  const panels = ribbon.tabs.map((tab) =>
    element(
      "div",
      { role: "tabpanel", id: `panel-${tab.id}`, "aria-label": tab.label },
      ...tab.groups.map((group) =>
        element("fieldset", {}, element("legend", {}, group.label), ...group.buttons.map((one) => buttonOf(one, press))),
      ),
    ),
  );
  const tabs = ribbon.tabs.map((tab, at) => {
    const button = element(
      "button",
      { type: "button", role: "tab", "aria-controls": `panel-${tab.id}`, "aria-selected": String(at === 0) },
      tab.label,
    );
    button.addEventListener("click", () => show(at));
    return button;
  });
  const show = (chosen: number): void => {
    tabs.forEach((tab, at) => tab.setAttribute("aria-selected", String(at === chosen)));
    panels.forEach((panel, at) => (panel.hidden = at !== chosen));
  };
  show(0);
  home.replaceChildren(element("div", { role: "tablist" }, ...tabs), ...panels);
}

function buttonOf(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const drawn = element(
    "button",
    { type: "button", class: "button", title: button.tip, "data-control": button.id },
    element("img", {
      src: button.icons.get(20) ?? button.icons.get(16) ?? "",
      srcset: `${button.icons.get(40) ?? ""} 2x`,
      width: 20,
      height: 20,
      alt: "",
    }),
    button.label,
  );
  drawn.addEventListener("click", () => press(button));
  return drawn;
}
