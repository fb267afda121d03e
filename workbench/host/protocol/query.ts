/** Answers `load` (PascalCase, `_Items`) and `retrieve` (camelCase, `items`). */
import { HostError } from "./errors";
import { type Member, type Model, wireName } from "./members";
import type { Selection } from "./selection";

export interface QueryOptions {
  readonly top?: number | undefined;
  readonly skip?: number;
  /** Keys as in the documentation. */
  readonly json?: boolean;
  /** The highest ExcelApi set the host has. */
  readonly api: number;
}

type Answer = Record<string, unknown> | null;

export function query(model: Model | null, selection: Selection, options: QueryOptions): Answer {
  if (model === null) return null;
  const { members } = model.members;
  const items = members.get("items");
  return items?.kind === "items"
    ? { ...properties(model, ofCollection(selection, model), options), ...itemsOf(model, items, selection, options) }
    : properties(model, selection, options);
}

/** `load("name")` of a collection means the items; only the collection's own scalars are asked of itself. */
function ofCollection(selection: Selection, model: Model): Selection {
  if (selection.size === 0) return selection;
  const own = [...selection].filter(([name]) => find(model, name)?.[1].kind === "scalar");
  return new Map(own.length > 0 ? own : [["", new Map()]]);
}

function itemsOf(
  model: Model,
  items: Extract<Member, { kind: "items" }>,
  selection: Selection,
  { top, skip = 0, ...rest }: QueryOptions,
): Record<string, unknown> {
  const ofItem = new Map([...selection].filter(([name]) => find(model, name)?.[1].kind !== "scalar"));
  // `load("count")` alone asks for no property of the items
  const nothing: Selection = new Map([["", new Map()]]);
  const wanted = ofItem.size === 0 && selection.size > 0 ? nothing : ofItem;
  const shown = items.get(model).slice(skip, top === undefined ? undefined : skip + top);
  return { [rest.json ? "items" : "_Items"]: shown.map((item) => query(item, wanted, rest)) };
}

function properties(model: Model, selection: Selection, options: QueryOptions): Record<string, unknown> {
  const { type, members } = model.members;
  const everything = selection.size === 0 || selection.has("*") || selection.has("$all");
  const key = (name: string) => (options.json ? name : wireName(name));
  const out: Record<string, unknown> = {};
  if (model.key !== undefined && !options.json) out["_Id"] = model.key;
  for (const [name, member] of members) {
    const sub = selection.get(name.toLowerCase());
    if (member.kind === "scalar" && (sub || (everything && member.since <= options.api))) {
      demand(member, `${type}.${name}`, options.api);
      out[key(name)] = member.get(model) ?? null;
    } else if (member.kind === "object" && sub) {
      demand(member, `${type}.${name}`, options.api);
      out[key(name)] = query(member.get(model), sub, options);
    }
  }
  for (const name of selection.keys()) {
    if (name === "" || name === "*" || name === "$all") continue;
    const kind = find(model, name)?.[1].kind;
    // what Excel says of a misspelt name in load() is not known. // unverified
    if (kind !== "scalar" && kind !== "object") throw new HostError("ApiNotFound", `${type}.${name}`, `${type}.load`);
  }
  return out;
}

function find(model: Model, lowerName: string): [string, Member] | undefined {
  return [...model.members.members].find(([name]) => name.toLowerCase() === lowerName);
}

/** Refuses what came after the advertised requirement set. */
export function demand(member: { readonly since: number }, location: string, api: number): void {
  if (member.since > api) throw new HostError("ApiNotFound", `${location} needs ExcelApi 1.${member.since}`, location);
}
