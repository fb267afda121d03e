/** XML of a package: to plain text first (no declarations, comments, CDATA), then, for the small parts, to a tree. */
import { parser } from "sax";
import { Refusal } from "./trouble";

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By local name; those of the relationships namespace as `r:id`, other prefixed ones as written. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/**
 * Decodes a part and takes out what is not elements and text. A DOCTYPE is refused, which leaves no entities but the five of XML.
 * OPC allows UTF-8 and UTF-16 only (part 2, 8.1.4).
 */
export function plainXml(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  let text: string;
  try {
    text = new TextDecoder(wide, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("damaged");
  }
  const encoding = /^<\?xml[^<>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(text.slice(0, 200))?.[1];
  if (encoding !== undefined && !/^(utf-?8|utf-?16|us-ascii)$/i.test(encoding)) throw new Refusal("damaged");
  return elementsOnly(text);
}

function elementsOnly(text: string): string {
  const kept: string[] = [];
  let at = 0;
  const skipTo = (end: string, from: number): number => {
    const found = text.indexOf(end, from);
    if (found < 0) throw new Refusal("damaged");
    return found;
  };
  for (const found of text.matchAll(/<[!?]/g)) {
    const start = found.index;
    if (start < at) continue;
    kept.push(text.slice(at, start));
    if (text.startsWith("<!--", start)) {
      at = skipTo("-->", start + 4) + 3;
    } else if (text.startsWith("<![CDATA[", start)) {
      const end = skipTo("]]>", start + 9);
      kept.push(
        text
          .slice(start + 9, end)
          .replace(/&/g, "&amp;")
          .replace(/</g, "&lt;")
          .replace(/>/g, "&gt;"),
      );
      at = end + 3;
    } else if (text.startsWith("<?", start)) {
      at = skipTo("?>", start + 2) + 2;
    } else {
      throw new Refusal("forbiddenXml");
    }
  }
  kept.push(text.slice(at));
  return kept.join("");
}

const RELATIONSHIPS = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];
/** No part that is read as a tree goes deeper than a dozen. */
const MAX_DEPTH = 200;

interface OpenElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Map<string, string>;
  readonly children: OpenElement[];
  text: string;
}

/** Parses what `plainXml` left into its root. */
export function parseXml(text: string): XmlElement {
  const reader = parser(true, { xmlns: true });
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  reader.onerror = () => {
    throw new Refusal("damaged");
  };
  reader.onopentag = (tag) => {
    const attributes = new Map<string, string>();
    for (const attribute of Object.values(tag.attributes)) {
      if (typeof attribute === "string") continue;
      const ours = RELATIONSHIPS.includes(attribute.uri);
      attributes.set(ours ? `r:${attribute.local}` : attribute.name, attribute.value);
    }
    const element = {
      name: "local" in tag ? tag.local : tag.name,
      namespace: "uri" in tag ? tag.uri : "",
      attributes,
      children: [],
      text: "",
    };
    if (open.length >= MAX_DEPTH) throw new Refusal("damaged");
    open[open.length - 1]?.children.push(element);
    root ??= element;
    open.push(element);
  };
  reader.ontext = (part) => {
    const element = open[open.length - 1];
    if (element) element.text += part;
  };
  reader.onclosetag = () => void open.pop();
  reader.write(text).close();
  if (!root) throw new Refusal("damaged");
  return root;
}

/** Takes the prefix off the elements when the root of that name has one: ExcelJS knows them without only. */
export function withoutPrefix(xml: string, root: string): string {
  const prefix = new RegExp(`^\\s*<([\\w.-]+):${root}[\\s/>]`).exec(xml)?.[1];
  if (prefix === undefined) return xml;
  return xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</").replace(`xmlns:${prefix}=`, "xmlns=");
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "&#13;")
    .replace(/\n/g, "&#10;")
    .replace(/\t/g, "&#9;");
}
