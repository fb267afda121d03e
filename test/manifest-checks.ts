/** Our own offline checks of manifest.xml: what Office refuses, and what its validator lets pass and should not. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shapeProblems } from "./manifest-shape";
import { pngSize, type Size } from "./png";
import { child, descendants, parseXml, type XmlElement } from "./xml";

/** What the manifest speaks of, outside itself. */
export interface Project {
  /** The size of an image below the site's root, undefined where there is no such PNG. */
  imageSize(path: string): Size | undefined;
  /** Whether the build puts a file of that path into the site. */
  hasFile(path: string): boolean;
  /** The names that the code gives to `Office.actions.associate`. */
  readonly actions: ReadonlySet<string>;
}

type List = "Images" | "Urls" | "ShortStrings" | "LongStrings";

interface Manifest {
  readonly root: XmlElement;
  readonly resources: ReadonlyMap<string, { readonly list: List; readonly element: XmlElement }>;
  readonly project: Project;
}

const prefixes = new Map([
  ["http://schemas.microsoft.com/office/appforoffice/1.1", ""],
  ["http://schemas.microsoft.com/office/taskpaneappversionoverrides", "ov"],
  ["http://schemas.microsoft.com/office/officeappbasictypes/1.0", "bt"],
  ["http://www.w3.org/2001/XMLSchema-instance", "xsi"],
]);

const mostCharacters: Readonly<Record<List, number>> = { Images: 2048, Urls: 2048, ShortStrings: 125, LongStrings: 250 };
const lists = Object.keys(mostCharacters) as List[];

/** Which list a `resid` must be in, by the element that bears it. */
const listOf: Readonly<Record<string, List>> = {
  "bt:Image": "Images",
  "ov:Runtime": "Urls",
  "ov:SourceLocation": "Urls",
  "ov:FunctionFile": "Urls",
  "ov:LearnMoreUrl": "Urls",
  "ov:Label": "ShortStrings",
  "ov:Title": "ShortStrings",
  "ov:Namespace": "ShortStrings",
  "ov:Description": "LongStrings",
};

/** Texts and addresses of the base manifest, with the most characters they may have. */
const baseTexts = { ProviderName: 125, DisplayName: 125, Description: 250 };
const baseUrls = { IconUrl: 2048, HighResolutionIconUrl: 2048, SupportUrl: 2048 };

const get = (element: XmlElement | undefined, name: string): string => element?.attributes.get(name) ?? "";
const resid = (element: XmlElement | undefined): string => get(element, "resid");
const urlOf = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);
const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);
/** What an element says in its own language and in every other. */
const valuesOf = (element: XmlElement): string[] => [
  get(element, "DefaultValue"),
  ...element.children.map((e) => get(e, "Value")),
];
const baseElements = (root: XmlElement, names: object): XmlElement[] => root.children.filter((e) => e.name in names);

function residProblems({ root, resources }: Manifest): string[] {
  const used = Object.keys(listOf).flatMap((name) => descendants(root, name).filter((e) => e.attributes.has("resid")));
  const declared = lists.flatMap((list) => descendants(root, `bt:${list}`).flatMap((e) => e.children.map((c) => get(c, "id"))));
  return [
    ...used.flatMap((e) => {
      const found = resources.get(resid(e))?.list;
      if (!found) return [`line ${e.line}: ${resid(e)} is not in Resources`];
      return found === listOf[e.name]
        ? []
        : [`line ${e.line}: ${resid(e)} is in ${found}, ${e.name} needs ${listOf[e.name] ?? ""}`];
    }),
    ...declared.filter((id) => !used.some((e) => resid(e) === id)).map((id) => `resource ${id} is used nowhere`),
    ...repeated(declared).map((id) => `resource ${id} stands twice`),
  ];
}

function idProblems({ root }: Manifest): string[] {
  const ids = ["ov:CustomTab", "ov:Group", "ov:Control"].flatMap((name) => descendants(root, name).map((e) => get(e, "id")));
  return [
    ...repeated(ids).map((id) => `id ${id} stands twice`),
    ...ids
      .filter((id) => id === "" || id.length > 125)
      .map((id) => `id "${id}" has ${id.length} characters, 1 to 125 are allowed`),
  ];
}

function lengthProblems({ root, resources }: Manifest): string[] {
  const sizes: Readonly<Record<string, number>> = { ...baseTexts, ...baseUrls };
  const texts = [
    ...[...resources.keys()].map((id) => ({ what: `resid ${id}`, text: id, most: 32 })),
    ...[...resources].flatMap(([id, { list, element }]) =>
      valuesOf(element).map((text) => ({ what: `the value of ${id}`, text, most: mostCharacters[list] })),
    ),
    ...baseElements(root, sizes).flatMap((e) =>
      (e.name === "ProviderName" ? [e.text] : valuesOf(e)).map((text) => ({ what: e.name, text, most: sizes[e.name] ?? 0 })),
    ),
  ];
  return texts.flatMap(({ what, text, most }) => {
    if (text.trim() === "") return [`${what} is empty`];
    return text.length > most ? [`${what} has ${text.length} characters, at most ${most} are allowed`] : [];
  });
}

function urlProblems({ root, resources, project }: Manifest): string[] {
  const source = child(child(root, "DefaultSettings"), "SourceLocation");
  const elements = [...(source ? [source] : []), ...baseElements(root, baseUrls)];
  for (const { list, element } of resources.values()) if (list === "Images" || list === "Urls") elements.push(element);
  const domains = descendants(root, "AppDomain").map((e) => e.text.trim());
  const home = urlOf(get(source, "DefaultValue"))?.origin;
  const origins = new Set<string>();
  const problems = elements.flatMap(valuesOf).flatMap((text) => {
    const url = urlOf(text);
    if (url?.protocol !== "https:") return [`${text} is not an https address`];
    origins.add(url.origin);
    if (url.origin !== home)
      return domains.includes(url.origin) ? [] : [`${text} is of another site than the pane and not in AppDomains`];
    return project.hasFile(url.pathname.slice(1)) ? [] : [`${text}: the build makes no such file`];
  });
  const idle = domains.filter((domain) => domain === home || !origins.has(domain));
  return [...problems, ...idle.map((domain) => `AppDomain ${domain} is not needed`)];
}

function iconProblems({ root, resources, project }: Manifest): string[] {
  const wrongSize = (url: string, size: number): string[] => {
    const found = project.imageSize(urlOf(url)?.pathname.slice(1) ?? "");
    if (found?.width === size && found.height === size) return [];
    return [`${url} must be a PNG of ${size} × ${size}, it is ${found ? `${found.width} × ${found.height}` : "missing"}`];
  };
  return [
    ...descendants(root, "ov:Icon").flatMap((icon) => {
      const sizes = icon.children.map((image) => get(image, "size"));
      return [
        ...["16", "32", "80"]
          .filter((size) => !sizes.includes(size))
          .map((size) => `line ${icon.line}: the icon lacks size ${size}`),
        ...repeated(sizes).map((size) => `line ${icon.line}: the icon has size ${size} twice`),
        ...icon.children.flatMap((image) => {
          const resource = resources.get(resid(image))?.element;
          return resource ? valuesOf(resource).flatMap((url) => wrongSize(url, Number(get(image, "size")))) : [];
        }),
      ];
    }),
    ...baseElements(root, { IconUrl: 32 }).flatMap((e) => valuesOf(e).flatMap((url) => wrongSize(url, 32))),
    ...baseElements(root, { HighResolutionIconUrl: 64 }).flatMap((e) => valuesOf(e).flatMap((url) => wrongSize(url, 64))),
  ];
}

/** One page runs everything: the same resid in Runtime, Page, FunctionFile and every ShowTaskpane. */
function runtimeProblems({ root, resources }: Manifest): string[] {
  const runtime = descendants(root, "ov:Runtime")[0];
  const sourceOf = (name: string): XmlElement[] =>
    descendants(root, name).flatMap((e) => e.children.filter((c) => c.name === "ov:SourceLocation"));
  const pages = [...sourceOf("ov:Page"), ...descendants(root, "ov:FunctionFile"), ...sourceOf("ov:Action")];
  const page = resources.get(resid(runtime))?.element;
  const source = child(child(root, "DefaultSettings"), "SourceLocation");
  return [
    ...(get(runtime, "lifetime") === "long" ? [] : ["Runtime must be there, with lifetime long"]),
    ...(descendants(root, "ov:FunctionFile").length === 1
      ? []
      : ["FunctionFile must be there, it is the page of the shared runtime"]),
    ...pages
      .filter((e) => resid(e) !== resid(runtime))
      .map((e) => `line ${e.line}: ${e.name} has ${resid(e)}, the Runtime ${resid(runtime)}`),
    ...(get(page, "DefaultValue") === get(source, "DefaultValue")
      ? []
      : ["SourceLocation of the base is not the page of the Runtime"]),
    ...descendants(root, "ov:TaskpaneId").map((e) => `line ${e.line}: TaskpaneId has no place in a shared runtime`),
  ];
}

function actionProblems({ root, project }: Manifest): string[] {
  const names = descendants(root, "ov:FunctionName").map((e) => e.text.trim());
  return names.filter((name) => !project.actions.has(name)).map((name) => `nothing in src associates the action ${name}`);
}

/** Vietnamese by default, English for every text and for the functions' descriptions; the functions' names are the same everywhere. */
function localeProblems({ root, resources }: Manifest): string[] {
  const namespace = resid(descendants(root, "ov:Namespace")[0]);
  const metadata = resid(child(descendants(root, "ov:Metadata")[0], "ov:SourceLocation"));
  const texts = baseElements(root, { DisplayName: 1, Description: 1 }).map((element) => ({ what: element.name, element }));
  for (const [id, { list, element }] of resources)
    if (id === metadata || ((list === "ShortStrings" || list === "LongStrings") && id !== namespace))
      texts.push({ what: id, element });
  const fixed = resources.get(namespace)?.element.children.length ?? 0;
  return [
    ...(child(root, "DefaultLocale")?.text === "vi-VN" ? [] : ["DefaultLocale must be vi-VN"]),
    ...texts
      .filter(({ element }) => element.children.filter((e) => get(e, "Locale") === "en-US").length !== 1)
      .map(({ what }) => `${what} needs one Override for en-US`),
    ...(fixed === 0 ? [] : ["the namespace must be the same in every language: formulas travel between machines"]),
  ];
}

function requirementProblems({ root }: Manifest): string[] {
  const setsOf = (where: XmlElement | undefined, name: string): string =>
    where
      ? descendants(where, name)
          .map((e) => `${get(e, "Name")} ${get(e, "MinVersion")}`)
          .join(", ")
      : "";
  const expected = [
    ["the base", setsOf(child(root, "Requirements"), "Set"), "ExcelApi 1.9"],
    [
      "VersionOverrides",
      setsOf(child(child(root, "ov:VersionOverrides"), "ov:Requirements"), "bt:Set"),
      "SharedRuntime 1.1, CustomFunctionsRuntime 1.3",
    ],
  ] as const;
  return expected
    .filter(([, found, wanted]) => found !== wanted)
    .map(([where, found, wanted]) => `${where} requires "${found}", it must be "${wanted}"`);
}

function identityProblems({ root, resources }: Manifest): string[] {
  const text = (name: string): string => child(root, name)?.text ?? "";
  const hosts = [
    ...descendants(root, "Host").map((e) => get(e, "Name")),
    ...descendants(root, "ov:Host").map((e) => get(e, "xsi:type")),
  ];
  const namespace = get(resources.get(resid(descendants(root, "ov:Namespace")[0]))?.element, "DefaultValue");
  const rules: readonly (readonly [boolean, string])[] = [
    [/^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(text("Id")), `Id ${text("Id")} is no GUID`],
    [/^\d{1,5}(\.\d{1,5}){3}$/.test(text("Version")), `Version ${text("Version")} is not of four numbers`],
    [text("Permissions") === "ReadWriteDocument", `Permissions is ${text("Permissions")}, it must be ReadWriteDocument`],
    [hosts.join() === "Workbook,Workbook", `the hosts are ${hosts.join(" and ")}, it must be Workbook in both places`],
    [namespace === "TDKT", `the namespace is "${namespace}", it must be TDKT`],
  ];
  return rules.filter(([fine]) => !fine).map(([, problem]) => problem);
}

const rules = {
  shape: ({ root }: Manifest) => shapeProblems(root),
  resid: residProblems,
  id: idProblems,
  length: lengthProblems,
  url: urlProblems,
  icon: iconProblems,
  runtime: runtimeProblems,
  action: actionProblems,
  locale: localeProblems,
  requirement: requirementProblems,
  identity: identityProblems,
};

/** The names with which problems begin. */
export const manifestRules: readonly string[] = ["xml", ...Object.keys(rules)];

/**
 * Everything that is wrong with a manifest, each as `<rule>: <sentence>`; none for a good one.
 *
 * @example
 * manifestProblems(readFileSync("manifest.xml", "utf8")) //=> []
 */
export function manifestProblems(xml: string, project: Project = thisProject()): string[] {
  let root: XmlElement;
  try {
    root = parseXml(xml, prefixes);
  } catch (error) {
    return [`xml: ${(error as Error).message}`];
  }
  const resources = new Map(
    lists.flatMap((list) =>
      descendants(root, `bt:${list}`).flatMap((e) => e.children.map((element) => [get(element, "id"), { list, element }])),
    ),
  );
  return Object.entries(rules).flatMap(([rule, check]) =>
    check({ root, resources, project }).map((problem) => `${rule}: ${problem}`),
  );
}

/** This repository: pages of src/taskpane, icons of assets, the functions that the build makes, the actions that src associates. */
export function thisProject(): Project {
  const at = (...path: string[]): string => join(__dirname, "..", ...path);
  const source = readdirSync(at("src"), { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const calls = source.flatMap((file) => [
    ...readFileSync(at("src", file), "utf8").matchAll(/Office\.actions\.associate\(\s*["'`]([^"'`]+)/g),
  ]);
  return {
    imageSize: (path) => (existsSync(at(path)) ? pngSize(readFileSync(at(path))) : undefined),
    hasFile: (path) =>
      path.startsWith("assets/")
        ? existsSync(at(path))
        : /^functions\.(js|json|en\.json)$/.test(path) || existsSync(at("src/taskpane", path)),
    actions: new Set(calls.map(([, name = ""]) => name)),
  };
}
