/** What the ribbon of the add-in looks like, as manifest.xml says it. */
export interface Ribbon {
  readonly tabs: readonly {
    readonly id: string;
    readonly label: string;
    readonly groups: readonly { readonly id: string; readonly label: string; readonly buttons: readonly RibbonButton[] }[];
  }[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Addresses by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: { readonly is: "showPane" } | { readonly is: "run"; readonly name: string };
}

/**
 * Reads the ribbon out of a manifest, in its default language. Addresses are made relative to where the pane's page stands in the
 * manifest, and then put below `addin`.
 *
 * @throws {Error} where the manifest has no pane or is no XML
 */
export function readRibbon(xml: string, addin: string): Ribbon {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (manifest.getElementsByTagName("parsererror").length > 0) throw new Error("manifest.xml is no XML");
  const resources = new Map<string, string>();
  for (const name of ["Image", "Url", "String"])
    for (const one of all(manifest, name)) resources.set(one.getAttribute("id") ?? "", one.getAttribute("DefaultValue") ?? "");
  const resource = (parent: Element, name: string): string =>
    resources.get(child(parent, name)?.getAttribute("resid") ?? "") ?? "";

  const pane = child(manifest.documentElement, "DefaultSettings");
  const page = pane === undefined ? undefined : child(pane, "SourceLocation")?.getAttribute("DefaultValue");
  if (page === undefined || page === null) throw new Error("manifest.xml names no page");
  const base = page.slice(0, page.lastIndexOf("/") + 1);
  const here = (address: string): string => (address.startsWith(base) ? addin + address.slice(base.length) : address);

  const button = (control: Element): RibbonButton => {
    const icon = child(control, "Icon");
    const action = child(control, "Action");
    const supertip = child(control, "Supertip");
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(control, "Label"),
      tip: supertip === undefined ? "" : resource(supertip, "Description"),
      icons: new Map(
        (icon === undefined ? [] : children(icon, "Image")).map((image) => [
          Number(image.getAttribute("size")),
          here(resources.get(image.getAttribute("resid") ?? "") ?? ""),
        ]),
      ),
      action:
        action !== undefined && typeOf(action) === "ExecuteFunction"
          ? { is: "run", name: child(action, "FunctionName")?.textContent?.trim() ?? "" }
          : { is: "showPane" },
    };
  };
  return {
    tabs: all(manifest, "CustomTab").map((tab) => ({
      id: tab.getAttribute("id") ?? "",
      label: resource(tab, "Label"),
      groups: children(tab, "Group").map((group) => ({
        id: group.getAttribute("id") ?? "",
        label: resource(group, "Label"),
        buttons: children(group, "Control")
          .filter((control) => typeOf(control) === "Button")
          .map(button),
      })),
    })),
  };
}

const all = (manifest: Document, name: string): readonly Element[] => [...manifest.getElementsByTagNameNS("*", name)];
const children = (parent: Element, name: string): readonly Element[] =>
  [...parent.children].filter((one) => one.localName === name);
const child = (parent: Element, name: string): Element | undefined => children(parent, name)[0];
const typeOf = (one: Element): string => one.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
