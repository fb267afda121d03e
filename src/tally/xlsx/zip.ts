/**
 * Reads a zip (PKWARE APPNOTE): the directory at its end, then single entries, each counted while it is unpacked and
 * checked against its CRC. Nothing is believed that the file says of its own size.
 */
import { Inflate } from "fflate";
import { crc32 } from "./crc";
import type { Limits } from "./limits";
import { Refusal } from "./trouble";

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UNKNOWN_32 = 0xffffffff;
/** How much is unpacked between two looks at the budget. */
const STEP = 16 * 1024;

export class Zip {
  private readonly entries = new Map<string, Entry>();
  private unpacked = 0;

  /** Throws a `Refusal` when there is no readable directory. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: Limits,
  ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { count, start } = directory(view);
    if (count > limits.entries) throw new Refusal("damaged");
    let at = start;
    for (let i = 0; i < count; i++) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new Refusal("damaged");
      const nameEnd = at + 46 + view.getUint16(at + 28, true);
      const extraEnd = nameEnd + view.getUint16(at + 30, true);
      if (extraEnd > bytes.length) throw new Refusal("damaged");
      const name = new TextDecoder()
        .decode(bytes.subarray(at + 46, nameEnd))
        .replace(/\\/g, "/")
        .replace(/^\/+/, "");
      const wide = extra64(view, nameEnd, extraEnd, [
        view.getUint32(at + 24, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 42, true),
      ]);
      // two parts of one name: readers would differ in which one they take (OPC 6.2.2.3 forbids it, in any case of letters)
      if (this.entries.has(name.toLowerCase())) throw new Refusal("damaged");
      this.entries.set(name.toLowerCase(), {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        crc: view.getUint32(at + 16, true),
        packed: wide.packed,
        offset: wide.offset,
      });
      at = extraEnd + view.getUint16(at + 32, true);
    }
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** Names of parts are equal in any case of letters (OPC 6.2.2.3). */
  names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** Unpacks one entry; undefined when there is none of that name. */
  read(path: string): Uint8Array | undefined {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) return undefined;
    if (entry.encrypted) throw new Refusal("lockedZip");
    const { bytes } = this;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { offset } = entry;
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new Refusal("damaged");
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const end = start + entry.packed;
    if (end > bytes.length) throw new Refusal("damaged");
    const packed = bytes.subarray(start, end);
    const whole = entry.method === 0 ? this.take([packed]) : entry.method === 8 ? this.inflate(packed) : undefined;
    if (!whole || crc32(whole) !== entry.crc) throw new Refusal("damaged");
    return whole;
  }

  private inflate(packed: Uint8Array): Uint8Array {
    const chunks: Uint8Array[] = [];
    let ended = false;
    const inflater = new Inflate((chunk, final) => {
      this.count(chunk.length);
      chunks.push(chunk);
      ended = final;
    });
    for (let at = 0; at < packed.length; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
    if (!ended) throw new Refusal("damaged");
    return join(chunks);
  }

  private take(chunks: readonly Uint8Array[]): Uint8Array {
    for (const chunk of chunks) this.count(chunk.length);
    return join(chunks);
  }

  private count(bytes: number): void {
    this.unpacked += bytes;
    if (this.unpacked > this.limits.unpackedBytes) {
      throw new Refusal("unpacksTooBig", Math.round(this.limits.unpackedBytes / (1024 * 1024)));
    }
  }
}

function directory(view: DataView): { readonly count: number; readonly start: number } {
  const last = view.byteLength - 22;
  // the end record may be followed by a comment of up to 64 kB
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== UNKNOWN_32) return { count, start };
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) break;
    const wide = Number(view.getBigUint64(at - 12, true));
    if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== END_64) break;
    return { count: Number(view.getBigUint64(wide + 32, true)), start: Number(view.getBigUint64(wide + 48, true)) };
  }
  throw new Refusal("damaged");
}

/** Sizes that don't fit 32 bits stand in the extra field 1 (APPNOTE 4.5.3), in this order, only those that don't fit. */
function extra64(view: DataView, from: number, to: number, [size, packed, offset]: readonly [number, number, number]) {
  const found = { packed, offset };
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let place = at + 4;
    const next = (value: number): number => {
      if (value !== UNKNOWN_32) return value;
      if (place + 8 > to) throw new Refusal("damaged");
      place += 8;
      return Number(view.getBigUint64(place - 8, true));
    };
    next(size);
    found.packed = next(packed);
    found.offset = next(offset);
    break;
  }
  return found;
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
