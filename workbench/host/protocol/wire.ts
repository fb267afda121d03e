/**
 * The JSON of a "ProcessQuery" batch, as office.js sends it (observed with build 16.0.15407). Names are strings in
 * PascalCase; the paths of `load` come as they were typed.
 */

/** How an object is reached. */
export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, null: 7 } as const;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface WireArguments {
  readonly list: readonly unknown[];
  /** Mirrors `list`: a number other than 0 says that the argument is the object of that path. */
  readonly references: readonly unknown[];
}

export interface WirePath {
  readonly type: number;
  readonly name: string;
  readonly parent: number;
  readonly args: WireArguments;
  /** The client will not release it: no reference is to be issued. */
  readonly untracked: boolean;
}

export interface WireQuery {
  /** `Select` and `Expand` together; empty asks for all scalars. */
  readonly paths: readonly string[];
  readonly top: number | undefined;
  readonly skip: number;
}

export interface WireAction {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly args: WireArguments;
  readonly query: WireQuery;
  /** Of type name to query. */
  readonly recursive: ReadonlyMap<string, WireQuery>;
  readonly maxDepth: number;
  readonly state: Readonly<Record<string, unknown>>;
}

export interface WireRequest {
  readonly autoKeepReference: boolean;
  readonly actions: readonly WireAction[];
  readonly paths: ReadonlyMap<number, WirePath>;
}

export interface WireError {
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly HttpStatusCode: number;
}

export interface WireResponse {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: WireError;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const record = (value: unknown) => (isRecord(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const number = (value: unknown, otherwise: number) => (typeof value === "number" ? value : otherwise);
const text = (value: unknown) => (typeof value === "string" ? value : "");
const texts = (value: unknown) => list(value).filter((item): item is string => typeof item === "string");

function toArguments(value: unknown): WireArguments {
  const info = record(value);
  return { list: list(info["Arguments"]), references: list(info["ReferencedObjectPathIds"]) };
}

function toQuery(value: unknown): WireQuery {
  const info = record(value);
  return {
    paths: [...texts(info["Select"]), ...texts(info["Expand"])],
    top: typeof info["Top"] === "number" ? info["Top"] : undefined,
    skip: number(info["Skip"], 0),
  };
}

function toAction(value: unknown): WireAction {
  const action = record(value);
  const recursive = record(action["RecursiveQueryInfo"]);
  return {
    id: number(action["Id"], 0),
    type: number(action["ActionType"], 0),
    name: text(action["Name"]),
    path: number(action["ObjectPathId"], 0),
    args: toArguments(action["ArgumentInfo"]),
    query: toQuery(action["QueryInfo"]),
    recursive: new Map(Object.entries(record(recursive["Queries"])).map(([type, query]) => [type, toQuery(query)])),
    maxDepth: number(recursive["MaxDepth"], 1),
    state: record(action["ObjectState"]),
  };
}

/** Reads the body of a batch. */
export function parseRequest(json: string): WireRequest {
  const body = record(JSON.parse(json));
  const paths = Object.entries(record(body["ObjectPaths"])).map(([id, value]): [number, WirePath] => {
    const path = record(value);
    return [
      Number(id),
      {
        type: number(path["ObjectPathType"], 0),
        name: text(path["Name"]),
        parent: number(path["ParentObjectPathId"], 0),
        args: toArguments(path["ArgumentInfo"]),
        untracked: path["D"] === true,
      },
    ];
  });
  return {
    autoKeepReference: body["AutoKeepReference"] === true,
    actions: list(body["Actions"]).map(toAction),
    paths: new Map(paths),
  };
}
