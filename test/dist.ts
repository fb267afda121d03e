import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

export const DIST = join(__dirname, "..", "dist");

/** A custom function as it was associated; in a pure call it answers at once. */
export type CustomFunction = (...parameters: unknown[]) => (string | number)[][];

/** Loads the built functions.js as Excel's JavaScript-only runtime would: nothing there but `CustomFunctions`.
 *
 * @param chunks files that a page would load when they are asked for
 */
export function loadFunctions(...chunks: readonly string[]): ReadonlyMap<string, CustomFunction> {
  const file = join(DIST, "functions.js");
  if (!existsSync(file)) throw new Error("dist/functions.js is not built: run `npm run build` first");
  const associated = new Map<string, CustomFunction>();
  const CustomFunctions = { associate: (id: string, call: CustomFunction) => associated.set(id, call) };
  const context = createContext({ CustomFunctions });
  for (const one of [...chunks.map((chunk) => join(DIST, chunk)), file]) {
    runInContext(readFileSync(one, "utf8"), context, { filename: one });
  }
  return associated;
}

/** One built function, with its results as plain rows of this realm. */
export function builtFunction(id: string): CustomFunction {
  const call = loadFunctions().get(id);
  if (call === undefined) throw new Error(`dist/functions.js does not associate ${id}`);
  return (...parameters) => call(...parameters).map((row) => [...row]);
}
