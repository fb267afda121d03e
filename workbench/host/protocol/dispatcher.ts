/**
 * Answers the batches of office.js. It knows the protocol and the tables of members, and nothing about Excel.
 *
 * Actions run strictly in order; the first error stops the batch, what was applied before stays applied.
 */
import { Arguments } from "./arguments";
import { HostError, toHostError } from "./errors";
import { documentedName, type Member, Model } from "./members";
import { demand, query } from "./query";
import { recursiveQuery } from "./recursive-query";
import { References } from "./references";
import { parseSelection } from "./selection";
import {
  ACTION,
  isRecord,
  PATH,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from "./wire";

export interface DispatcherOptions {
  /** The highest ExcelApi set the host has. */
  readonly api: number;
  root(): Model;
  /** A service by its type name (`Microsoft.ExcelServices.CustomFunctions`), if there is such. */
  service(type: string): Model | undefined;
  /** Called before anything is read, so that formulas are up to date. */
  beforeRead(): Promise<void>;
  /** Called before each action; what it throws is the error of that action. */
  beforeAction(action: WireAction): void;
  /** The add-in listens, or no longer listens, to an event. */
  listen(type: number, target: string, on: boolean): void;
}

/** Thrown to leave a batch without any answer: the runtime is gone. */
export class Gone extends Error {}

interface Batch {
  readonly request: WireRequest;
  /** Each path is evaluated once: a second `worksheets.add()` would add a second sheet. */
  readonly objects: Map<number, Model | null>;
  readonly toKeep: Set<number>;
  /** One reference for a path; one for each Instantiate would never all be given back. */
  readonly referenceOf: Map<number, string>;
}

/** Properties office.js sets under another name than it loads them. */
const SET_AS: Readonly<Record<string, string>> = { Gridlines: "ShowGridlines", Headings: "ShowHeadings" };

const NULL_RESULT = { _IsNull: true };

export class Dispatcher {
  readonly references = new References();
  private running: Batch | undefined;

  constructor(private readonly options: DispatcherOptions) {}

  /** Objects in use: kept ones and those of the running batch. */
  live(): Model[] {
    const inBatch = [...(this.running?.objects.values() ?? [])].filter((model) => model !== null);
    return [...new Set([...this.references.models(), ...inBatch])];
  }

  async process(request: WireRequest): Promise<WireResponse> {
    const batch: Batch = { request, objects: new Map(), toKeep: new Set(), referenceOf: new Map() };
    const response: WireResponse = { Results: [], TraceIds: [] };
    this.running = batch;
    try {
      for (const [index, action] of request.actions.entries()) {
        try {
          this.options.beforeAction(action);
          const value = await this.run(batch, action, response);
          if (value !== undefined) response.Results.push({ ActionId: action.id, Value: value });
        } catch (thrown) {
          if (thrown instanceof Gone) throw thrown;
          const { code, message, location, http } = toHostError(thrown);
          response.Error = {
            ActionIndex: index,
            Code: code,
            Message: message,
            Location: location ?? null,
            HttpStatusCode: http,
          };
          break;
        }
      }
    } finally {
      this.running = undefined;
    }
    return response;
  }

  /** Undefined: the action has no result. */
  private async run(batch: Batch, action: WireAction, response: WireResponse): Promise<unknown> {
    switch (action.type) {
      case ACTION.instantiate:
        return this.identity(batch, action.path);
      case ACTION.trace:
        response.TraceIds.push(action.id);
        return null;
      case ACTION.query:
      case ACTION.queryAsJson: {
        const target = await this.resolve(batch, action.path);
        if (target === null) return null;
        await this.options.beforeRead();
        const { paths, top, skip } = action.query;
        const json = action.type === ACTION.queryAsJson;
        return this.located(target, "load", () =>
          query(target, parseSelection(paths), { top, skip, json, api: this.options.api }),
        );
      }
      case ACTION.recursiveQuery: {
        const target = await this.resolve(batch, action.path);
        if (target === null) return null;
        await this.options.beforeRead();
        return recursiveQuery(target, action.recursive, action.maxDepth, this.options.api);
      }
      case ACTION.set: {
        const target = await this.resolve(batch, action.path);
        const [value] = await this.arguments(batch, action.args);
        if (target !== null) await this.set(target, SET_AS[action.name] ?? action.name, value);
        return undefined;
      }
      case ACTION.update: {
        const target = await this.resolve(batch, action.path);
        if (target !== null) await this.update(target, action.state);
        return undefined;
      }
      case ACTION.ensureUnchanged: {
        const target = await this.resolve(batch, action.path);
        await this.options.beforeRead();
        if (target !== null) this.ensureUnchanged(target, action.state);
        return undefined;
      }
      case ACTION.method:
        return this.method(batch, action);
      default:
        throw new HostError("NotImplemented", `action of type ${action.type}`);
    }
  }

  private async method(batch: Batch, action: WireAction): Promise<unknown> {
    if (action.name === "_KeepReference") {
      batch.toKeep.add(action.path);
      return null;
    }
    const args = await this.arguments(batch, action.args);
    if (action.name === "_RemoveReference") {
      this.references.remove(args[0]);
      return null;
    }
    const target = await this.resolve(batch, action.path);
    if (target === null) return NULL_RESULT;
    const value = await this.call(target, action.name, args);
    return value === undefined || value instanceof Model ? null : value;
  }

  private async arguments(batch: Batch, { list, references }: WireArguments): Promise<unknown[]> {
    const one = async (value: unknown, reference: unknown): Promise<unknown> => {
      if (typeof reference === "number" && reference !== 0) return this.resolve(batch, reference);
      if (Array.isArray(value) && Array.isArray(reference) && reference.length > 0) {
        return Promise.all(value.map((item, i) => one(item, reference[i])));
      }
      return isRecord(value) ? this.inRecord(batch, value) : value;
    };
    return Promise.all(list.map((value, i) => one(value, references[i])));
  }

  /** An object within a plain object (`{ list: { source: range } }`) comes as `{ _ObjectPathId: 7 }`. */
  private async inRecord(batch: Batch, value: Readonly<Record<string, unknown>>): Promise<unknown> {
    const path = value["_ObjectPathId"];
    if (typeof path === "number") return this.resolve(batch, path);
    const entries = Object.entries(value).map(async ([key, inner]) => [
      key,
      isRecord(inner) ? await this.inRecord(batch, inner) : inner,
    ]);
    return Object.fromEntries(await Promise.all(entries)) as unknown;
  }

  private async resolve(batch: Batch, id: number): Promise<Model | null> {
    const known = batch.objects.get(id);
    if (known !== undefined) return known;
    const path = batch.request.paths.get(id);
    if (!path) throw new HostError("GeneralException", `no object path ${id}`);
    const model = await this.evaluate(batch, path);
    batch.objects.set(id, model);
    return model;
  }

  private async evaluate(batch: Batch, path: WirePath): Promise<Model | null> {
    if (path.type === PATH.root) return this.options.root();
    if (path.type === PATH.null) return null;
    if (path.type === PATH.reference) return this.references.get(path.name);
    if (path.type === PATH.service) {
      const service = this.options.service(path.name);
      if (!service) throw new HostError("ApiNotFound", path.name, path.name);
      return service;
    }
    const parent = await this.resolve(batch, path.parent);
    if (parent === null) return null; // what belongs to a null object is null
    if (path.type === PATH.property) {
      const member = this.member(parent, path.name, "object");
      return this.located(parent, path.name, () => member.get(parent));
    }
    const name = path.type === PATH.indexer ? "GetItem" : path.name;
    const value = await this.call(parent, name, await this.arguments(batch, path.args));
    if (value === null || value instanceof Model) return value;
    throw new HostError("GeneralException", `${parent.members.type}.${documentedName(name)} answered no object`);
  }

  private async call(target: Model, name: string, args: readonly unknown[]): Promise<unknown> {
    const registration = /^_(Un)?[Rr]egister(?:Event)?(\w+?)(?:Event)?$/.exec(name);
    if (registration) return this.listen(target, registration[2] ?? "", registration[1] === undefined);
    const member = this.member(target, name, "method");
    return this.located(target, name, () => member.call(target, new Arguments(args)));
  }

  private listen(target: Model, registration: string, on: boolean): undefined {
    const { type, members } = target.members;
    for (const [name, member] of members) {
      if (member.kind !== "event" || member.registration !== registration) continue;
      demand(member, `${type}.${name}`, this.options.api);
      this.options.listen(member.type, member.target(target), on);
      return;
    }
    throw new HostError("ApiNotFound", `the event ${registration}`, type);
  }

  private async set(target: Model, wire: string, value: unknown): Promise<void> {
    const member = this.member(target, wire, "scalar");
    const location = `${target.members.type}.${documentedName(wire)}`;
    const { set } = member;
    if (!set) throw new HostError("InvalidOperation", "read-only", location);
    demand({ since: member.setSince }, location, this.options.api);
    await this.located(target, wire, () => set(target, value));
  }

  private async update(target: Model, state: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [name, value] of Object.entries(state)) {
      const member = target.members.members.get(documentedName(name));
      if (member?.kind === "object" && isRecord(value)) {
        const inner = member.get(target);
        if (inner) await this.update(inner, value);
      } else await this.set(target, name, value);
    }
  }

  /** Which error Excel answers when the object has changed is not known. // unverified */
  private ensureUnchanged(target: Model, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const now = this.member(target, name, "scalar").get(target);
      if (JSON.stringify(now) !== JSON.stringify(value)) {
        throw new HostError("InvalidOperation", "changed", `${target.members.type}.${documentedName(name)}`);
      }
    }
  }

  private member<K extends Member["kind"]>(target: Model, wire: string, kind: K): Extract<Member, { kind: K }> {
    const { type, members } = target.members;
    const location = `${type}.${documentedName(wire)}`;
    const member = members.get(documentedName(wire));
    if (member?.kind !== kind) throw new HostError("ApiNotFound", location, location);
    demand(member, location, this.options.api);
    return member as Extract<Member, { kind: K }>;
  }

  /** Says where an error happened, as `Worksheet.getRange`. */
  private located<T>(target: Model, wire: string, run: () => T): T {
    const locate = (thrown: unknown): never => {
      if (thrown instanceof Gone) throw thrown;
      const error = toHostError(thrown);
      if (error.location !== undefined) throw error;
      throw withLocation(error, `${target.members.type}.${documentedName(wire)}`);
    };
    try {
      const value = run();
      return value instanceof Promise ? (value.catch(locate) as T) : value;
    } catch (thrown) {
      return locate(thrown);
    }
  }

  private async identity(batch: Batch, id: number): Promise<Record<string, unknown> | null> {
    const model = await this.resolve(batch, id);
    if (model === null) return null; // not {_IsNull}: that would read as an object that exists
    const answer: Record<string, unknown> = {};
    if (model.key !== undefined) answer["Id"] = answer["_Id"] = model.key;
    const untracked = batch.request.paths.get(id)?.untracked === true;
    const wanted = batch.toKeep.has(id) || (batch.request.autoKeepReference && !untracked);
    if (model.members.tracked && wanted) {
      const reference = batch.referenceOf.get(id) ?? this.references.keep(model);
      batch.referenceOf.set(id, reference);
      answer["_ReferenceId"] = reference;
    }
    return answer;
  }
}

function withLocation(error: HostError, location: string): HostError {
  return Object.assign(new HostError(error.code, undefined, location), { message: error.message });
}
