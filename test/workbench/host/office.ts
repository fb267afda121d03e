/** Starts the embedded Excel in a test: a grid, a host, Microsoft's office.js in this window. One host a test file. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createHeadlessGrid } from "../../../workbench/grid/headless";
import type { Grid, Scalar } from "../../../workbench/grid/grid";
import { parseBox } from "../../../workbench/grid/a1";
import { ExcelHost, type ExcelHostOptions } from "../../../workbench/host/excel-host";
import type { FunctionsFile } from "../../../workbench/host/functions/functions-file";

declare global {
  /** Of the test environment. */
  var loadOffice: () => Promise<{ host: string; platform: string }>;
  var runScript: (file: string) => void;
}

const DIST = join(__dirname, "../../../dist");

/** office.js in a window without a workbook behind it. */
export async function loadOfficeAlone(): Promise<void> {
  await startExcel({ functions: { functions: [] } });
}

export async function startExcel(options: Partial<ExcelHostOptions> = {}): Promise<ExcelHost> {
  const functions = options.functions ?? { functions: [] };
  const host = new ExcelHost(createHeadlessGrid(), { namespace: "TDKT", profile: "desktop", ...options, functions });
  host.install(window);
  await loadOffice();
  await host.functions.whenReady();
  return host;
}

export function builtFunctions(): FunctionsFile {
  return JSON.parse(readFileSync(built("functions.json"), "utf8")) as FunctionsFile;
}

/**
 * Loads the add-in's built functions, as its page does after office.js.
 *
 * @param chunks files that the page would load when they are asked for
 */
export function runBuiltFunctions(...chunks: readonly string[]): void {
  for (const file of [...chunks, "functions.js"]) runScript(built(file));
}

function built(file: string): string {
  const path = join(DIST, file);
  if (!existsSync(path)) throw new Error(`dist/${file} is missing: run npm run build first.`);
  return path;
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Until every custom function has answered and the grid is calm. */
export async function calculated({ grid, functions }: ExcelHost, limit = 20_000): Promise<void> {
  const end = Date.now() + limit;
  for (let calm = 0; calm < 2;) {
    if (Date.now() > end) throw new Error("The calculation did not come to rest.");
    await grid.settle();
    calm = functions.pending === 0 && !grid.busy ? calm + 1 : 0;
    await sleep(5);
  }
}

/** What a person does: types into a cell of the grid. */
export function type(grid: Grid, address: string, input: Scalar, sheetId = grid.activeSheetId): void {
  const patch = typeof input === "string" && input.startsWith("=") ? { f: input } : { v: input };
  grid.write(sheetId, box(address), () => patch);
  grid.commit();
}

export function box(address: string) {
  const found = parseBox(address);
  if (!found) throw new Error(address);
  return found;
}

/** The values of a range, read from the grid, not through the host. */
export function shown(grid: Grid, address: string, sheetId = grid.activeSheetId): (Scalar | undefined)[][] {
  return grid.read(sheetId, box(address)).map((row) => row.map(({ v }) => v));
}

/** The error of a run that must fail. */
export async function failure(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run;
  } catch (thrown) {
    return thrown as OfficeExtension.Error;
  }
  throw new Error("It did not fail.");
}
