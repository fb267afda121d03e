/** What a custom function answered → what its cell shows. */
import type { FunctionAnswer, Scalar } from "../../grid/grid";
import { isRecord } from "../protocol/wire";

export interface InvocationResult {
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly errorCode: number | undefined;
}

/** Codes office.js sends for `CustomFunctions.Error` and its own troubles; all others show #VALUE! // unverified */
const ERROR_BY_CODE: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  10: "#NAME?",
};

type Item = Scalar | null | { readonly error: string };

export function toAnswer({ ok, value, errorCode }: InvocationResult): FunctionAnswer {
  if (!ok) return { error: ERROR_BY_CODE[errorCode ?? 7] ?? "#VALUE!" };
  if (Array.isArray(value)) {
    const rows = value.map((row: unknown): Item[] => (Array.isArray(row) ? row.map(toItem) : [toItem(row)]));
    return { value: rows };
  }
  const item = toItem(value);
  return typeof item === "object" && item !== null ? item : { value: item };
}

function toItem(value: unknown): Item {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (!isRecord(value)) return { error: "#VALUE!" };
  const basic = value["basicValue"];
  if (value["type"] === "Error") return { error: typeof basic === "string" ? basic : "#VALUE!" };
  return typeof basic === "string" || typeof basic === "number" || typeof basic === "boolean" ? basic : { error: "#VALUE!" };
}

/** `SetInvocationArrayResults`: [[id, ok, value, code], …]. */
export function readArrayResults(list: unknown): InvocationResult[] {
  return rows(list).flatMap((row) => {
    const [id, ok, value, code] = Array.isArray(row) ? (row as readonly unknown[]) : [];
    return typeof id === "number" ? [{ id, ok: ok === true, value, errorCode: numberOf(code) }] : [];
  });
}

/** `SetInvocationResults`: [{ id, failed, value, errorCode }, …]. */
export function readResults(list: unknown): InvocationResult[] {
  return rows(list).flatMap((row) => {
    if (!isRecord(row) || typeof row["id"] !== "number") return [];
    return [{ id: row["id"], ok: row["failed"] !== true, value: row["value"], errorCode: numberOf(row["errorCode"]) }];
  });
}

const rows = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);
const numberOf = (value: unknown) => (typeof value === "number" ? value : undefined);
