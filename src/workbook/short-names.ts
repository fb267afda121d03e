import { figuresTrouble } from "../locale/workbook";
import { isAnswer, PROBE, SHORT_NAMES } from "../sheets/figures/short-names";
import { askVersion, whyUnwritable } from "./newer-file";
import { attempt, done, Refusal, refused, sentenceOf, type Outcome } from "./trouble";

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

/** Functions answer after the sync that wrote the call. */
const PATIENCE = 1500;

/**
 * Adds names without the prefix, tries one in a cell of a sheet of its own, and takes all away again where Excel does not know
 * LAMBDA: one sync to look, one to add, one to read the answer, one to clean up. What a real Excel answers is not known // unverified
 */
export async function addShortNames(): Promise<Outcome<void>> {
  try {
    const strange = await addNames();
    if (strange.length > 0) return refused(figuresTrouble.shortNames(strange.join(", ")));
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    return (await cleanUp(isAnswer)) ? done(undefined) : refused(figuresTrouble.shortNamesRefused);
  } catch (error) {
    await cleanUp(() => false).catch(() => undefined);
    // Excel without LAMBDA refuses the name itself // unverified
    const { code } = error as { readonly code?: unknown };
    return refused(code === "InvalidArgument" ? figuresTrouble.shortNamesRefused : sentenceOf(error));
  }
}

/** Returns names of the user's that stand in the way; then nothing is added. */
function addNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    const version = askVersion(context);
    await context.sync();
    const unwritable = whyUnwritable(version);
    if (unwritable !== undefined) throw new Refusal(unwritable);
    const wanted = new Set<string>(SHORT_NAMES.map(({ name }) => name));
    const strange = names.items.filter((item) => wanted.has(item.name.toUpperCase()) && !isOurs(item));
    if (strange.length > 0) return strange.map((item) => item.name);
    for (const item of names.items) if (isOurs(item)) names.getItem(item.name).delete();
    for (const { name, formula } of SHORT_NAMES) names.add(name, formula);
    const scratch = worksheets.add(SCRATCH);
    scratch.visibility = "Hidden";
    scratch.getRange("A1").formulas = [[PROBE]];
    await context.sync();
    return [];
  });
}

/** Takes our short names away. */
export function removeShortNames(): Promise<Outcome<void>> {
  return attempt(async () => void (await cleanUp(() => false)));
}

/** Removes the scratch sheet, and the names unless its cell shows what it should. */
function cleanUp(fits: (value: unknown) => boolean): Promise<boolean> {
  return Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    worksheets.load("items/name");
    const tried = worksheets.getItemOrNullObject(SCRATCH).getUsedRangeOrNullObject(true);
    tried.load("values");
    await context.sync();
    const keep = !tried.isNullObject && fits((tried.values as unknown[][])[0]?.[0]);
    if (!keep) for (const item of names.items) if (isOurs(item)) names.getItem(item.name).delete();
    if (worksheets.items.some((sheet) => sheet.name === SCRATCH)) worksheets.getItem(SCRATCH).delete();
    await context.sync();
    return keep;
  });
}

function isOurs({ name, formula }: Excel.NamedItem): boolean {
  const known = SHORT_NAMES.some((one) => one.name === name.toUpperCase());
  return known && /^=\s*(?:_xlfn\.)?LAMBDA\(/i.test(String(formula)) && /TDKT[._]/i.test(String(formula));
}
