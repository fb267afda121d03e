import { sha256 } from "@noble/hashes/sha2";

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

/** SHA-256 over the UTF-16 code units of a text, as 64 hex digits; a bare JavaScript context has no TextEncoder. */
export function digest(text: string): string {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit >> 8;
    bytes[2 * i + 1] = unit & 0xff;
  }
  return Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
