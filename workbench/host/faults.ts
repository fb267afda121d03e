/**
 * What can go wrong between an add-in and Excel, by name. A switch holds until it is switched off; the others happen once.
 * They concern the add-in's own batches; what office.js sends by itself (results of functions, references given back) is
 * left alone, except by a killed runtime and by cell edit mode.
 */
import { ACTION, PATH, type WireAction, type WireRequest } from "./protocol/wire";

export const FAULT_NAMES = [
  "cellEditMode",
  "protectedSheet",
  "errorInMidBatch",
  "payloadTooLarge",
  "killedBetweenSyncs",
  "colleagueEdit",
] as const;
export type FaultName = (typeof FAULT_NAMES)[number];

export class Fault<Options = undefined> {
  private options: Options | undefined;
  private armed = false;

  constructor(
    readonly name: FaultName,
    readonly kind: "switch" | "once",
    private readonly usual: Options,
    private readonly changed: () => void,
  ) {}

  get isOn(): boolean {
    return this.armed;
  }

  /** What it was switched on with. */
  get with(): Options {
    return this.options ?? this.usual;
  }

  on(options?: Options): void {
    this.armed = true;
    this.options = options;
    this.changed();
  }

  off(): void {
    this.armed = false;
    this.changed();
  }
}

export interface ColleagueEdit {
  /** The active sheet where absent. */
  readonly sheet?: string;
  readonly address: string;
  readonly value: string | number | boolean;
}

export class Faults {
  private readonly listeners = new Set<() => void>();
  private readonly changed = () => {
    for (const listener of this.listeners) listener();
  };

  /** Excel is in the middle of typing into a cell: batches are refused (5004), delayed ones wait. */
  readonly cellEditMode = new Fault("cellEditMode", "switch", undefined, this.changed);
  /** Every sheet refuses writes: AccessDenied. */
  readonly protectedSheet = new Fault("protectedSheet", "switch", undefined, this.changed);
  /** The next batch with more changes than this fails after so many of them, which stay applied: usually at its first change. */
  readonly errorInMidBatch = new Fault("errorInMidBatch", "once", { changes: 0 }, this.changed);
  /** The next batch is too large for the host (5103). */
  readonly payloadTooLarge = new Fault("payloadTooLarge", "once", undefined, this.changed);
  /** After this many answered batches, and then this many changes of one more, the page gets no answer any more. */
  readonly killedBetweenSyncs = new Fault("killedBetweenSyncs", "switch", { batches: 1, changes: 0 }, this.changed);
  /** After the next batch somebody else edits a cell, before the add-in's next one. */
  readonly colleagueEdit = new Fault<ColleagueEdit>("colleagueEdit", "once", { address: "A1", value: "✎" }, this.changed);

  /** In a fixed order, for a list of switches. */
  get all(): readonly Fault<never>[] {
    return FAULT_NAMES.map((name) => this.byName(name));
  }

  byName(name: FaultName): Fault<never> {
    return this[name] as unknown as Fault<never>;
  }

  /** Calls back whenever one is switched on or off, or has happened. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** Whether the add-in wrote this batch, or office.js by itself. */
export function isOfAddin(request: WireRequest): boolean {
  const usesService = [...request.paths.values()].some(({ type }) => type === PATH.service);
  return !usesService && !request.actions.every(isHousekeeping);
}

function isHousekeeping({ type, name }: WireAction): boolean {
  return type === ACTION.instantiate || type === ACTION.trace || (type === ACTION.method && name === "_RemoveReference");
}

/** Something that can be half done: a property set, a method called. */
export function isChange({ type, name }: WireAction): boolean {
  if (type === ACTION.method) return !name.startsWith("_");
  return type === ACTION.set || type === ACTION.update;
}
