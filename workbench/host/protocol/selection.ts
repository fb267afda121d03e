/** What a `load` asks for: a tree of lower-case names. `items/` never arrives, office.js strips it. */
export type Selection = ReadonlyMap<string, Selection>;

/**
 * @example
 * parseSelection(["name", "format/fill/color"])
 * //=> Map { name => {}, format => Map { fill => Map { color => {} } } }
 */
export function parseSelection(paths: readonly string[]): Selection {
  type Node = Map<string, Node>;
  const root: Node = new Map();
  for (const path of paths) {
    let at = root;
    for (const part of path.toLowerCase().split(/[/.]/).filter(Boolean)) {
      const next: Node = at.get(part) ?? new Map<string, Node>();
      at.set(part, next);
      at = next;
    }
  }
  return root;
}
