/**
 * Writes a value with its keys sorted, so that equal contents are equal texts.
 * The order of properties, and properties that are undefined, are no content.
 *
 * @example
 * canonical({ b: 1, a: [true, undefined], c: undefined }) //=> '{"a":[true,null],"b":1}'
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}
