import type { XmlElement } from "./xml";

/**
 * Child order and attributes of every element our manifest may hold.
 *
 * By Microsoft's "How to find the proper order of manifest elements" and the manifest reference (add-in only manifest,
 * task pane, version overrides 1.0). A name may end in `?` (optional), `+` (one or more) or `*` (any number); `a|b` is a
 * choice. Where the shape depends on xsi:type the key is `name(type)`, where it depends on the parent `parent/name`.
 */
const shapes: Readonly<Record<string, { readonly attributes?: string; readonly children?: string }>> = {
  OfficeApp: {
    attributes: "xsi:type",
    children:
      "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
      "AppDomains? Hosts Requirements? DefaultSettings Permissions ov:VersionOverrides? ExtendedOverrides?",
  },
  Id: {},
  AlternateId: {},
  Version: {},
  ProviderName: {},
  DefaultLocale: {},
  DisplayName: { attributes: "DefaultValue", children: "Override*" },
  Description: { attributes: "DefaultValue", children: "Override*" },
  IconUrl: { attributes: "DefaultValue", children: "Override*" },
  HighResolutionIconUrl: { attributes: "DefaultValue", children: "Override*" },
  SupportUrl: { attributes: "DefaultValue", children: "Override*" },
  Override: { attributes: "Locale Value" },
  AppDomains: { children: "AppDomain+" },
  AppDomain: {},
  Hosts: { children: "Host+" },
  Host: { attributes: "Name" },
  Requirements: { children: "Sets? Methods?" },
  Sets: { attributes: "DefaultMinVersion?", children: "Set+" },
  Set: { attributes: "Name MinVersion?" },
  Methods: { children: "Method+" },
  Method: { attributes: "Name" },
  DefaultSettings: { children: "SourceLocation" },
  SourceLocation: { attributes: "DefaultValue", children: "Override*" },
  Permissions: {},
  ExtendedOverrides: { attributes: "Url ResourcesUrl?" },

  "ov:VersionOverrides(VersionOverridesV1_0)": {
    children: "ov:Description? ov:Requirements? ov:Hosts ov:Resources",
  },
  "ov:Description": { attributes: "resid" },
  "ov:Requirements": { children: "bt:Sets" },
  "bt:Sets": { attributes: "DefaultMinVersion?", children: "bt:Set+" },
  "bt:Set": { attributes: "Name MinVersion?" },
  "ov:Hosts": { children: "ov:Host+" },
  "ov:Host(Workbook)": { children: "ov:Runtimes? ov:AllFormFactors? ov:DesktopFormFactor?" },
  "ov:Runtimes": { children: "ov:Runtime" },
  "ov:Runtime": { attributes: "resid lifetime?" },
  "ov:AllFormFactors": { children: "ov:ExtensionPoint" },
  "ov:ExtensionPoint(CustomFunctions)": { children: "ov:Script ov:Page ov:Metadata ov:Namespace?" },
  "ov:Script": { children: "ov:SourceLocation" },
  "ov:Page": { children: "ov:SourceLocation" },
  "ov:Metadata": { children: "ov:SourceLocation" },
  "ov:SourceLocation": { attributes: "resid" },
  "ov:Namespace": { attributes: "resid" },
  "ov:DesktopFormFactor": { children: "ov:GetStarted? ov:FunctionFile? ov:ExtensionPoint+" },
  "ov:GetStarted": { children: "ov:Title ov:Description ov:LearnMoreUrl" },
  "ov:Title": { attributes: "resid" },
  "ov:LearnMoreUrl": { attributes: "resid" },
  "ov:FunctionFile": { attributes: "resid" },
  // one custom tab per add-in
  "ov:ExtensionPoint(PrimaryCommandSurface)": { children: "ov:OfficeTab* ov:CustomTab?" },
  "ov:OfficeTab": { attributes: "id", children: "ov:Group+" },
  "ov:CustomTab": { attributes: "id", children: "ov:Group|ov:OfficeGroup+ ov:Label" },
  "ov:OfficeGroup": { attributes: "id" },
  "ov:Group": { attributes: "id", children: "ov:OverriddenByRibbonApi? ov:Label ov:Icon ov:Control|ov:OfficeControl+" },
  "ov:OverriddenByRibbonApi": {},
  "ov:OfficeControl": { attributes: "id" },
  "ov:Label": { attributes: "resid" },
  "ov:Icon": { children: "bt:Image+" },
  "ov:Control(Button)": {
    attributes: "id",
    children: "ov:OverriddenByRibbonApi? ov:Label ov:Supertip ov:Icon ov:Action ov:Enabled?",
  },
  "ov:Supertip": { children: "ov:Title ov:Description" },
  "ov:Enabled": {},
  "ov:Action(ShowTaskpane)": { children: "ov:TaskpaneId? ov:SourceLocation ov:Title?" },
  "ov:TaskpaneId": {},
  "ov:Action(ExecuteFunction)": { children: "ov:FunctionName" },
  "ov:FunctionName": {},

  "ov:Resources": { children: "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?" },
  "bt:Images": { children: "bt:Image*" },
  "bt:Urls": { children: "bt:Url*" },
  "bt:ShortStrings": { children: "bt:String*" },
  "bt:LongStrings": { children: "bt:String*" },
  "ov:Icon/bt:Image": { attributes: "size resid" },
  "bt:Images/bt:Image": { attributes: "id DefaultValue", children: "bt:Override*" },
  "bt:Url": { attributes: "id DefaultValue", children: "bt:Override*" },
  "bt:String": { attributes: "id DefaultValue", children: "bt:Override*" },
  "bt:Override": { attributes: "Locale Value" },
};

/** Everything in `element` and below that is unknown, missing, repeated or out of order. */
export function shapeProblems(element: XmlElement, parent = ""): string[] {
  const { name, attributes, line } = element;
  const type = attributes.get("xsi:type");
  const shown = type === undefined ? name : `${name} ${type}`;
  const typed = shapes[`${name}(${type ?? ""})`];
  const shape = typed ?? shapes[`${parent}/${name}`] ?? shapes[name];
  if (!shape) return [`line ${line}: ${shown} is not known in ${parent === "" ? "a manifest" : parent}`];
  const allowed = wordsOf(shape.attributes);
  const found = [...attributes.keys()].filter((a) => !(typed && a === "xsi:type"));
  const problems = [
    ...found.filter((a) => !allowed.some((b) => a === b.replace("?", ""))).map((a) => `${shown} has an unknown attribute ${a}`),
    ...allowed.filter((a) => !a.endsWith("?") && !attributes.has(a)).map((a) => `${shown} lacks the attribute ${a}`),
    ...childProblems(shown, element, wordsOf(shape.children)),
  ];
  return [...problems.map((problem) => `line ${line}: ${problem}`), ...element.children.flatMap((c) => shapeProblems(c, name))];
}

function wordsOf(list = ""): string[] {
  return list.split(" ").filter((word) => word !== "");
}

function childProblems(shown: string, { children }: XmlElement, slots: readonly string[]): string[] {
  const slotOf = ({ name }: XmlElement): number =>
    slots.findIndex((slot) =>
      slot
        .replace(/[?+*]$/, "")
        .split("|")
        .includes(name),
    );
  const problems: string[] = [];
  let reached = -1;
  for (const child of children) {
    const at = slotOf(child);
    if (at < 0) problems.push(`${child.name} does not belong in ${shown}`);
    else if (at < reached) problems.push(`${child.name} stands too late in ${shown}, it comes before ${slots[reached] ?? ""}`);
    else reached = at;
  }
  slots.forEach((slot, at) => {
    const count = children.filter((child) => slotOf(child) === at).length;
    if (count === 0 && !/[?*]$/.test(slot)) problems.push(`${shown} lacks ${slot}`);
    if (count > 1 && !/[+*]$/.test(slot)) problems.push(`${shown} has ${count} × ${slot}`);
  });
  return problems;
}
