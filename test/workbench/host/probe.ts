/** Small functions for tests of the calling itself: what arrives, and what becomes of an answer. */
import type { FunctionMetadata, FunctionsFile } from "../../../workbench/host/functions/functions-file";

const matrix = { name: "x", type: "any", dimensionality: "matrix" };
const any = { name: "x", type: "any" };
const define = (
  name: string,
  parameters: FunctionMetadata["parameters"],
  options?: FunctionMetadata["options"],
): FunctionMetadata => ({ id: name, name, parameters, ...(options ? { options } : {}) });

export const PROBE: FunctionsFile = {
  allowErrorForDataTypeAny: true,
  functions: [
    define("ECHO", [matrix]),
    define("OPTIONAL", [any, { ...any, optional: true }, { ...any, optional: true }]),
    define("REPEAT", [{ ...matrix, repeating: true }]),
    define("NUMBER", [{ name: "x", type: "number" }]),
    define("WHERE", [matrix], { requiresAddress: true, requiresParameterAddresses: true }),
    define("GROW", [any]),
    define("FAIL", [any]),
    define("LATER", [any], { cancelable: true }),
  ],
};

interface Invocation {
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null)[];
}

/** What was called, in order. */
export const calls: string[] = [];

/** As JSON, with errors by name. */
const json = (value: unknown) => JSON.stringify(named(value));

function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named);
  return value instanceof CustomFunctions.Error ? `Error ${String(value.code)}` : value;
}

export function associateProbe(): void {
  const say = (name: string, run: (...args: never[]) => unknown) =>
    CustomFunctions.associate(name, (...args: unknown[]) => {
      calls.push(name);
      return (run as (...all: unknown[]) => unknown)(...args);
    });
  say("ECHO", (x: unknown) => json(x));
  say("OPTIONAL", (a: unknown, b: unknown, c: unknown) => json([a, b, c]));
  say("REPEAT", (all: unknown) => json(all));
  say("NUMBER", (x: number) => x * 2);
  say("WHERE", (_x: unknown, { address, parameterAddresses }: Invocation) => [
    [address ?? "", parameterAddresses?.[0] ?? "không"],
  ]);
  say("GROW", (n: number) => Array.from({ length: n }, (_, i) => [i + 1]));
  say("FAIL", (kind: string) => {
    if (kind === "na") throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "chưa có");
    if (kind === "div") throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    if (kind === "cells") return [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)]];
    if (kind === "reject") return Promise.reject(new Error("hỏng"));
    throw new Error("hỏng");
  });
  say("LATER", (x: unknown) => new Promise((resolve) => setTimeout(() => resolve(`✔ ${String(x)}`), 300)));
}
