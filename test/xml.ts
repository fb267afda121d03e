import { parser } from "sax";

/** An element of a parsed document. Names carry the prefix that the caller gave their namespace, whatever the document wrote. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly line: number;
}

/**
 * Parses a well-formed document into its root element.
 *
 * `prefixes` maps a namespace to the prefix to show (`""` for none); a namespace it lacks shows as `{uri}`.
 * Throws an Error that says what is not well-formed, and in which line.
 */
export function parseXml(xml: string, prefixes: ReadonlyMap<string, string>): XmlElement {
  const reader = parser(true, { xmlns: true });
  const shown = (uri: string, local: string): string => {
    if (uri === "") return local;
    const prefix = prefixes.get(uri) ?? `{${uri}}`;
    return prefix === "" ? local : prefix.startsWith("{") ? prefix + local : `${prefix}:${local}`;
  };
  interface Open {
    name: string;
    attributes: Map<string, string>;
    children: Open[];
    text: string;
    line: number;
  }
  const open: Open[] = [];
  let root: Open | undefined;
  let attributesSeen = new Set<string>();
  const stop = (what: string): never => {
    throw new Error(`line ${reader.line + 1}: ${what}`);
  };

  reader.onerror = (error) => stop(error.message.split("\n")[0] ?? "not well-formed");
  reader.onopentagstart = () => (attributesSeen = new Set());
  reader.onattribute = ({ name }) => {
    if (attributesSeen.has(name)) stop(`attribute ${name} twice`);
    attributesSeen.add(name);
  };
  reader.onopentag = (tag) => {
    if (!("uri" in tag)) return;
    const attributes = new Map<string, string>();
    for (const { prefix, local, uri, value } of Object.values(tag.attributes))
      if (prefix !== "xmlns" && local !== "xmlns") attributes.set(shown(uri, local), value);
    const element: Open = { name: shown(tag.uri, tag.local), attributes, children: [], text: "", line: reader.line + 1 };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else if (root) stop("a second root element");
    else root = element;
    open.push(element);
  };
  reader.ontext = (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  reader.onclosetag = () => open.pop();
  reader.write(xml).close();
  return root ?? stop("no root element");
}

/** All elements of that name below `element`, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((c) => c.name === name);
}
