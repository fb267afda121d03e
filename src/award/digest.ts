import { sha256 } from "@noble/hashes/sha2";

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
