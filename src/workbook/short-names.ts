import { figuresTrouble } from "../locale/workbook";
import { isAnswer, PROBE, SHORT_NAMES } from "../sheets/figures/short-names";
import { attempt, done, refused, sentenceOf, type Outcome } from "./trouble";

/** The sheet on which a call is tried; it is there for one moment. */
const SCRATCH = "TDKT thử tên";

/** Whether the workbook has our short names: one sync. */
export function hasShortNames(): Promise<boolean> {
  return Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    return names.items.some(isOurs);
  });
}

/**
 * Adds names without the prefix, tries one in a cell of a sheet of its own, and takes all away again where Excel does not know
 * LAMBDA. Two syncs to add and try, two to clean up. What a real Excel answers in time is not known // unverified
 */
export async function addShortNames(): Promise<Outcome<void>> {
  try {
    const tried = await tryNames();
    if (tried.is === "strange") return refused(figuresTrouble.shortNames(tried.names.join(", ")));
    const known = isAnswer(tried.value);
    await cleanUp(!known);
    return known ? done(undefined) : refused(figuresTrouble.shortNamesRefused);
  } catch (error) {
    await cleanUp(true).catch(() => undefined);
    // Excel without LAMBDA refuses the name itself // unverified
    const { code } = error as { readonly code?: unknown };
    return refused(code === "InvalidArgument" ? figuresTrouble.shortNamesRefused : sentenceOf(error));
  }
}

type Tried = { readonly is: "strange"; readonly names: readonly string[] } | { readonly is: "tried"; readonly value: unknown };

function tryNames(): Promise<Tried> {
  return Excel.run(async (context): Promise<Tried> => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    const wanted = new Set<string>(SHORT_NAMES.map(({ name }) => name));
    const strange = names.items.filter((item) => wanted.has(item.name.toUpperCase()) && !isOurs(item));
    if (strange.length > 0) return { is: "strange", names: strange.map((item) => item.name) };
    for (const item of names.items) if (isOurs(item)) names.getItem(item.name).delete();
    for (const { name, formula } of SHORT_NAMES) names.add(name, formula);
    const scratch = worksheets.add(SCRATCH);
    scratch.visibility = "Hidden";
    const cell = scratch.getRange("A1");
    cell.formulas = [[PROBE]];
    cell.load("values");
    await context.sync();
    const [[value] = []] = cell.values as unknown[][];
    return { is: "tried", value };
  });
}

/** Takes our short names away. */
export function removeShortNames(): Promise<Outcome<void>> {
  return attempt(() => cleanUp(true));
}

function cleanUp(namesToo: boolean): Promise<void> {
  return Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    worksheets.load("items/name");
    await context.sync();
    if (namesToo) for (const item of names.items) if (isOurs(item)) names.getItem(item.name).delete();
    if (worksheets.items.some((sheet) => sheet.name === SCRATCH)) worksheets.getItem(SCRATCH).delete();
    await context.sync();
  });
}

function isOurs({ name, formula }: Excel.NamedItem): boolean {
  const known = SHORT_NAMES.some((one) => one.name === name.toUpperCase());
  return known && /^=\s*(?:_xlfn\.)?LAMBDA\(/i.test(String(formula)) && /TDKT[._]/i.test(String(formula));
}
