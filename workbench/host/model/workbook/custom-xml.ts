import { HostError } from "../../protocol/errors";
import { Model, rowsFor, table } from "../../protocol/members";
import type { HostContext } from "../context";

/** The namespace of the root element: `<x:a xmlns:x="urn:b">` is in `urn:b`. */
export function namespaceOf(xml: string): string | undefined {
  const bare = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "");
  const root = /^\s*<(?:([^\s<>:/="']+):)?[^\s<>:/="'!]+((?:\s+[^\s<>="'/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(bare);
  if (!root) return undefined;
  const [, prefix, attributes = ""] = root;
  const wanted = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  for (const [, name, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === wanted) return double ?? single ?? "";
  }
  return "";
}

export class CustomXmlPart extends Model {
  constructor(
    readonly ctx: HostContext,
    readonly id: string,
  ) {
    super();
  }

  override get key() {
    return this.id;
  }

  override get members() {
    return CUSTOM_XML_PART;
  }

  get xml(): string {
    const xml = this.ctx.parts().customXml.get(this.id);
    if (xml === undefined) throw new HostError("ItemNotFound");
    return xml;
  }

  replace(xml: string): void {
    const { customXml } = this.ctx.parts();
    if (!customXml.has(this.id)) throw new HostError("ItemNotFound");
    customXml.set(this.id, demandXml(xml));
  }
}

function demandXml(xml: string): string {
  if (namespaceOf(xml) === undefined) throw new HostError("InvalidArgument", "no XML");
  return xml;
}

const part = rowsFor<CustomXmlPart>();
export const CUSTOM_XML_PART = table("CustomXmlPart", {
  delete: part.method(5, ({ ctx, id }) => {
    if (!ctx.parts().customXml.delete(id)) throw new HostError("ItemNotFound");
  }),
  getXml: part.method(5, ({ xml }) => xml),
  id: part.scalar(5, ({ id }) => id),
  namespaceUri: part.scalar(5, ({ xml }) => namespaceOf(xml) ?? ""),
  setXml: part.method(5, (target, args) => target.replace(args.text(0))),
});

/** All parts of the document, or those of one namespace. */
export class CustomXmlPartCollection extends Model {
  constructor(
    readonly ctx: HostContext,
    readonly namespace?: string,
  ) {
    super();
  }

  override get members() {
    return this.namespace === undefined ? CUSTOM_XML_PARTS : SCOPED_CUSTOM_XML_PARTS;
  }

  get all(): CustomXmlPart[] {
    return [...this.ctx.parts().customXml]
      .filter(([, xml]) => this.namespace === undefined || namespaceOf(xml) === this.namespace)
      .map(([id]) => new CustomXmlPart(this.ctx, id));
  }

  find(id: string): CustomXmlPart | null {
    return this.all.find((each) => each.id.toLowerCase() === id.toLowerCase()) ?? null;
  }

  add(xml: string): CustomXmlPart {
    const id = `{${newGuid()}}`;
    this.ctx.parts().customXml.set(id, demandXml(xml));
    return new CustomXmlPart(this.ctx, id);
  }

  get only(): CustomXmlPart | null {
    const [first, ...rest] = this.all;
    return first && rest.length === 0 ? first : null;
  }
}

function newGuid(): string {
  const digit = () => Math.floor(Math.random() * 16).toString(16);
  return "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, digit).toUpperCase();
}

function found(item: CustomXmlPart | null): CustomXmlPart {
  if (!item) throw new HostError("ItemNotFound");
  return item;
}

const { method, items } = rowsFor<CustomXmlPartCollection>();
const common = {
  getCount: method(5, ({ all }) => all.length),
  getItem: method(5, (parts, args) => found(parts.find(args.key(0)))),
  getItemOrNullObject: method(5, (parts, args) => parts.find(args.key(0))),
  items: items(5, ({ all }) => all),
};
export const CUSTOM_XML_PARTS = table("CustomXmlPartCollection", {
  add: method(5, (parts, args) => parts.add(args.text(0))),
  getByNamespace: method(5, ({ ctx }, args) => new CustomXmlPartCollection(ctx, args.text(0))),
  ...common,
});
export const SCOPED_CUSTOM_XML_PARTS = table("CustomXmlPartScopedCollection", {
  ...common,
  getOnlyItem: method(5, ({ only }) => found(only)),
  getOnlyItemOrNullObject: method(5, ({ only }) => only),
});
