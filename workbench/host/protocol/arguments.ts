import { HostError } from "./errors";
import { Model } from "./members";
import { isRecord } from "./wire";

/** The arguments of one call, narrowed as they are taken; what does not fit is InvalidArgument. */
export class Arguments {
  constructor(private readonly list: readonly unknown[]) {}

  raw(at: number): unknown {
    return this.list[at];
  }

  /** Left out, or null: office.js sends omitted arguments as null. */
  absent(at: number): boolean {
    return this.list[at] === undefined || this.list[at] === null;
  }

  text(at: number): string {
    const value = this.list[at];
    if (typeof value === "string") return value;
    throw new HostError("InvalidArgument");
  }

  optionalText(at: number): string | undefined {
    return this.absent(at) ? undefined : this.text(at);
  }

  /** A key of a collection; numbers are keys too. */
  key(at: number): string {
    const value = this.list[at];
    if (typeof value === "string" || typeof value === "number") return String(value);
    throw new HostError("InvalidArgument");
  }

  integer(at: number, otherwise?: number): number {
    if (this.absent(at) && otherwise !== undefined) return otherwise;
    const value = this.list[at];
    if (typeof value === "number" && Number.isInteger(value)) return value;
    throw new HostError("InvalidArgument");
  }

  flag(at: number, otherwise = false): boolean {
    if (this.absent(at)) return otherwise;
    const value = this.list[at];
    if (typeof value === "boolean") return value;
    throw new HostError("InvalidArgument");
  }

  /** One of these words, in Excel's capitals whatever the caller's. */
  word<T extends string>(at: number, words: readonly T[], otherwise?: T): T {
    if (this.absent(at) && otherwise !== undefined) return otherwise;
    return toWord(this.list[at], words);
  }

  record(at: number): Readonly<Record<string, unknown>> {
    const value = this.list[at];
    if (value === undefined || value === null) return {};
    if (isRecord(value)) return value;
    throw new HostError("InvalidArgument");
  }

  /** An object of the model, if that was given. */
  model(at: number): Model | undefined {
    const value = this.list[at];
    return value instanceof Model ? value : undefined;
  }
}

export function toWord<T extends string>(value: unknown, words: readonly T[]): T {
  const found = typeof value === "string" ? words.find((word) => word.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw new HostError("InvalidArgument", String(value));
  return found;
}

export function toText(value: unknown): string {
  if (typeof value === "string") return value;
  throw new HostError("InvalidArgument");
}

export function toNumber(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new HostError("InvalidArgument");
}

export function toFlag(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw new HostError("InvalidArgument");
}
