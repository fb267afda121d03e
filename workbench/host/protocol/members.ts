/**
 * The allow-list. Each class of the object model has one table of members: name as in the documentation, kind, and the
 * requirement set that brought it (4 = ExcelApi 1.4). Nothing outside a table can be reached by a batch.
 */
import type { Arguments } from "./arguments";

/** Something a batch can hold in its hands. */
export abstract class Model {
  abstract readonly members: MemberTable;

  /** What the parent collection's `getItem` takes; goes out as `Id`. */
  get key(): string | undefined {
    return undefined;
  }
}

export type Kind = Member["kind"];

interface Since {
  /** The minor number of the ExcelApi set. */
  readonly since: number;
}

interface Scalar extends Since {
  readonly kind: "scalar";
  get(target: Model): unknown;
  readonly set?: (target: Model, value: unknown) => void | Promise<void>;
  /** Where setting came later than reading. */
  readonly setSince: number;
}

/** A navigation property. */
interface Navigation extends Since {
  readonly kind: "object";
  get(target: Model): Model | null;
}

/** The loaded items of a collection. */
interface Items extends Since {
  readonly kind: "items";
  get(target: Model): readonly Model[];
}

interface Method extends Since {
  readonly kind: "method";
  /** Answers a value or an object; null is a null object, undefined nothing. */
  call(target: Model, args: Arguments): unknown;
}

interface Event extends Since {
  readonly kind: "event";
  /** `DataChanged` is registered by `_RegisterDataChangedEvent` or `_RegisterEventDataChanged`. */
  readonly registration: string;
  /** The number under which office.js waits for it. */
  readonly type: number;
  /** Which of them: `Workbook` for a collection, otherwise the key of the object. */
  target(model: Model): string;
}

export type Member = Scalar | Navigation | Items | Method | Event;

export interface MemberTable {
  /** Name of the class in `Excel`. */
  readonly type: string;
  /** Its objects have `_KeepReference`. */
  readonly tracked: boolean;
  readonly members: ReadonlyMap<string, Member>;
}

/** Writes the rows of a table for objects of class `T`. */
export function rowsFor<T extends Model>() {
  // the dispatcher calls a row only with an object that names the row's table
  const own = (target: Model) => target as T;
  return {
    scalar: (
      since: number,
      get: (target: T) => unknown,
      set?: (target: T, value: unknown) => void | Promise<void>,
      setSince = since,
    ): Member => ({
      kind: "scalar",
      since,
      setSince,
      get: (target) => get(own(target)),
      ...(set ? { set: (target: Model, value: unknown) => set(own(target), value) } : {}),
    }),
    object: (since: number, get: (target: T) => Model | null): Member => ({
      kind: "object",
      since,
      get: (target) => get(own(target)),
    }),
    items: (since: number, get: (target: T) => readonly Model[]): Member => ({
      kind: "items",
      since,
      get: (target) => get(own(target)),
    }),
    method: (since: number, call: (target: T, args: Arguments) => unknown): Member => ({
      kind: "method",
      since,
      call: (target, args) => call(own(target), args),
    }),
    event: (since: number, registration: string, type: number): Member => ({
      kind: "event",
      since,
      registration,
      type,
      target: (model) => model.key ?? "Workbook",
    }),
  };
}

export function table(type: string, members: Readonly<Record<string, Member>>, tracked = false): MemberTable {
  return { type, tracked, members: new Map(Object.entries(members)) };
}

/** `GetRange` is `getRange` in the documentation; names that begin with `_` are office.js's own. */
export function documentedName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}

export function wireName(documented: string): string {
  return documented.charAt(0).toUpperCase() + documented.slice(1);
}
