import type { Model } from "./members";
import { query } from "./query";
import { parseSelection } from "./selection";
import { wireName } from "./members";
import type { WireQuery } from "./wire";

/**
 * `context.loadRecursive(object, { Worksheet: "name" }, depth)`: each object is asked what stands for its type, down to a
 * depth. The request was observed; that the answer nests like a load is a guess. // unverified
 */
export function recursiveQuery(
  model: Model | null,
  queries: ReadonlyMap<string, WireQuery>,
  depth: number,
  api: number,
): Record<string, unknown> | null {
  if (model === null) return null;
  const { type, members } = model.members;
  const wanted = queries.get(type);
  const items = members.get("items");
  const out: Record<string, unknown> =
    wanted && items?.kind !== "items" ? (query(model, parseSelection(wanted.paths), { api }) ?? {}) : {};
  if (items?.kind === "items") out["_Items"] = items.get(model).map((item) => recursiveQuery(item, queries, depth, api));
  if (depth <= 0) return out;
  for (const [name, member] of members) {
    if (member.kind !== "object" || member.since > api) continue;
    const inner = member.get(model);
    if (inner && leadsTo(inner, queries)) out[wireName(name)] = recursiveQuery(inner, queries, depth - 1, api);
  }
  return out;
}

/** An object of a wanted type, or a collection of such. */
function leadsTo(model: Model, queries: ReadonlyMap<string, WireQuery>): boolean {
  const items = model.members.members.get("items");
  if (items?.kind !== "items") return queries.has(model.members.type);
  const [first] = items.get(model);
  return first !== undefined && queries.has(first.members.type);
}
