/**
 * Writes a list into one cell, items between semicolons; an item that could not be read back so stands in quotes.
 *
 * @example
 * joinList(["Cán bộ", "a; b"]) //=> 'Cán bộ; "a; b"'
 */
export function joinList(items: readonly string[]): string {
  return items.map((item) => (/[;\n]|^"/.test(item) ? `"${item.replace(/"/g, '""')}"` : item)).join("; ");
}

/**
 * Reads a list that was typed with semicolons or line breaks; empty items are none.
 *
 * @example
 * splitList('Cán bộ; "a; b";') //=> ["Cán bộ", "a; b"]
 */
export function splitList(text: string): readonly string[] {
  if (!text.includes('"')) return plain(text);
  const items: string[] = [];
  for (const [, quoted, bare = ""] of text.matchAll(/\s*(?:"((?:[^"]|"")*)"\s*(?=[;\n]|$)|([^;\n]+))(?:[;\n]|$)/g)) {
    if (quoted !== undefined) items.push(quoted.replace(/""/g, '"'));
    else items.push(...plain(bare));
  }
  return items;
}

function plain(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
