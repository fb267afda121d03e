import { ATTACHED_NAMES } from "../locale/attached";
import { workbookTrouble } from "../locale/workbook";
import type { Area, Look, SheetPlan } from "../sheets/template/sheet-plan";
import { asText } from "./cell-text";
import { askVersion, whyUnwritable } from "./newer-file";
import { freeTab } from "./sheet-names";
import { takeTableBack } from "./take-table-back";
import { done, refused, sentenceOf, WHEN_TYPED, type Outcome } from "./trouble";

/** Stands in the workbook while sheets are being written, and says which: a left-over of a dead run is found by it. */
export const WRITING = "TDKT_DANG_GHI";
/** Between tabs in that name; no tab may hold it. */
const SEPARATOR = "/";
/** Before the number of a table that was being attached; no tab may hold it either. */
const TABLE = "?";

/** What is written together with new sheets, or alone: in the same two syncs, and taken back with them. */
export interface Addition {
  /** Number of the table that is attached; known after the first sync. */
  readonly table: number;
  /** Asks for what it must know, in the first sync. */
  load(context: Excel.RequestContext): void;
  /** After it: the sentence of why nothing may be written. */
  refusal(): string | undefined;
  /** In the second sync, after the new sheets. */
  write(context: Excel.RequestContext): void;
}

/**
 * Writes planned sheets into new tabs, after the last one, and shows the first of them. Two syncs: what is there, then everything.
 * No sheet of the user is touched but by an addition that its preview has told; a write that fails is taken back.
 *
 * @returns the tabs, in the order of the plans
 */
export async function writeSheets(plans: readonly SheetPlan[], addition?: Addition): Promise<Outcome<readonly string[]>> {
  let tabs: readonly string[] = [];
  let began = false;
  try {
    return await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/name");
      names.load("items/name,items/value");
      const version = askVersion(context);
      addition?.load(context);
      await context.sync();
      const unwritable = whyUnwritable(version);
      if (unwritable !== undefined) return refused(unwritable);
      const left = names.items.find((one) => one.name === WRITING);
      if (left !== undefined) return refused(workbookTrouble.leftOver(tabsOf(left.value).join(", ")));
      const planned = new Set(plans.flatMap((plan) => plan.names.map((one) => one.name)));
      if (names.items.some((one) => planned.has(one.name))) return refused(workbookTrouble.campaignThere);
      const why = addition?.refusal();
      if (why !== undefined) return refused(why);
      tabs = newTabs(
        plans,
        worksheets.items.map((one) => one.name),
      );
      const marks = addition === undefined ? tabs : [...tabs, TABLE + String(addition.table)];
      began = true;
      names.add(WRITING, `="${marks.join(SEPARATOR).replace(/"/g, '""')}"`).visible = false;
      const sheets = tabs.map((tab) => worksheets.add(tab));
      plans.forEach((plan, at) => writeCells(sheets[at] as Excel.Worksheet, plan));
      // names first: formulas, lists and the names of other sheets are found by them
      plans.forEach((plan, at) => addNames(names, sheets[at] as Excel.Worksheet, plan));
      plans.forEach((plan, at) => finish(sheets[at] as Excel.Worksheet, plan, renamed(plans, tabs)));
      addition?.write(context);
      names.getItem(WRITING).delete();
      if (addition === undefined) sheets[0]?.activate();
      await context.sync();
      return done(tabs);
    });
  } catch (error) {
    const sentence = sentenceOf(error);
    if (began) await takeBack(tabs, plans, addition?.table);
    return refused(sentence);
  }
}

/** Tabs that a run which died left behind; undefined where none did. */
export async function findLeftOver(): Promise<readonly string[] | undefined> {
  return (await findMark())?.tabs;
}

interface Mark {
  readonly tabs: readonly string[];
  /** The table that was being attached. */
  readonly table: number | undefined;
}

async function findMark(): Promise<Mark | undefined> {
  return Excel.run(WHEN_TYPED, async (context) => {
    const mark = context.workbook.names.getItemOrNullObject(WRITING);
    mark.load("value");
    await context.sync();
    if (mark.isNullObject) return undefined;
    const marks = tabsOf(mark.value);
    const table = marks.find((one) => one.startsWith(TABLE));
    return {
      tabs: marks.filter((one) => one !== table),
      table: table === undefined ? undefined : Number(table.slice(TABLE.length)),
    };
  });
}

/** Takes a half-written campaign out of the workbook: its tabs, its names, the mark. */
export async function removeLeftOver(): Promise<Outcome<readonly string[]>> {
  try {
    const mark = await findMark();
    if (mark === undefined) return done([]);
    const { tabs, table } = mark;
    if (table !== undefined) await takeTableBack(table, tabs);
    // a table that came to a campaign in use: the campaign's names stay
    await remove(tabs, (name) => table === undefined || tabs.length > 1 || (tabs.length === 1 && MAP_NAMES.has(name)));
    return done(tabs);
  } catch (error) {
    return refused(sentenceOf(error));
  }
}

/** After a failure; where even this fails, the mark stays in the workbook and the next start finds it. */
async function takeBack(tabs: readonly string[], plans: readonly SheetPlan[], table: number | undefined): Promise<void> {
  const own = new Set(plans.flatMap((plan) => plan.names.map((one) => one.name)));
  try {
    if (table !== undefined) await takeTableBack(table, tabs);
    await remove(tabs, (name) => own.has(name));
  } catch {
    // said already
  }
}

const MAP_NAMES: ReadonlySet<string> = new Set([ATTACHED_NAMES.map, ATTACHED_NAMES.meanings]);

async function remove(tabs: readonly string[], isOurs: (name: string) => boolean): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name");
    await context.sync();
    const there = new Set(worksheets.items.map((one) => one.name));
    // a workbook cannot be left without a sheet
    if (tabs.length > 0 && tabs.every((tab) => there.has(tab)) && there.size === tabs.length) worksheets.add();
    for (const { name } of names.items) {
      if (name !== WRITING && name.startsWith("TDKT_") && isOurs(name)) names.getItem(name).delete();
    }
    for (const tab of tabs) if (there.has(tab)) worksheets.getItem(tab).delete();
    if (names.items.some((one) => one.name === WRITING)) names.getItem(WRITING).delete();
    await context.sync();
  });
}

function tabsOf(value: unknown): readonly string[] {
  return String(value)
    .replace(/^="?|"$/g, "")
    .replace(/""/g, '"')
    .split(SEPARATOR)
    .filter((tab) => tab !== "");
}

function newTabs(plans: readonly SheetPlan[], taken: readonly string[]): readonly string[] {
  const tabs: string[] = [];
  for (const { tab } of plans) tabs.push(freeTab(tab, [...taken, ...tabs]));
  return tabs;
}

/** Formulas name tabs as planned; where a tab had to take another name they follow. */
function renamed(plans: readonly SheetPlan[], tabs: readonly string[]): (formula: string) => string {
  const quote = (tab: string): string => `'${tab.replace(/'/g, "''")}'!`;
  return (formula) => plans.reduce((text, { tab }, at) => text.split(quote(tab)).join(quote(tabs[at] ?? tab)), formula);
}

function range(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function writeCells(sheet: Excel.Worksheet, { cells, looks, widths, heights, merges }: SheetPlan): void {
  const all = sheet.getRange();
  all.format.font.name = "Times New Roman";
  all.format.font.size = 12;
  // formats before values: a text cell must be one before its text comes
  for (const { area, look } of looks) applyLook(range(sheet, area), look);
  const width = Math.max(1, ...cells.map((row) => row.length));
  const values = cells.map((row) =>
    Array.from({ length: width }, (_, at) => {
      const cell = row[at] ?? "";
      return typeof cell === "string" ? asText(cell) : cell;
    }),
  );
  if (values.length > 0) sheet.getRangeByIndexes(0, 0, values.length, width).values = values;
  widths.forEach((points, column) => (sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points));
  for (const { row, rows, points } of heights) sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = points;
  for (const area of merges) range(sheet, area).merge();
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Gives cells a look. */
export function applyLook(on: Excel.Range, look: Look): void {
  const { format } = on;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) {
    format.fill.color = look.fill;
    // a pale fill in a dark theme keeps dark letters
    if (look.color === undefined) format.font.color = "#000000";
  }
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical === "top" ? "Top" : "Center";
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.format !== undefined) on.numberFormat = [[look.format]];
  if (look.borders === true) {
    for (const edge of EDGES) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = "#A6A6A6";
    }
  }
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;

function addNames(names: Excel.NamedItemCollection, sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { name, area } of plan.names) names.add(name, range(sheet, area));
}

function finish(sheet: Excel.Worksheet, plan: SheetPlan, follow: (formula: string) => string): void {
  for (const { area, list, hint, title } of plan.choices) addChoice(range(sheet, area), list, hint, title);
  // Excel puts each new one above those that are there: the first of the plan comes last
  for (const { area, formula, fill, color } of [...plan.marks].reverse()) {
    const mark = range(sheet, area).conditionalFormats.add("Custom");
    mark.custom.rule.formula = formula;
    mark.custom.format.fill.color = fill;
    mark.custom.format.font.color = color;
    mark.stopIfTrue = true;
  }
  for (const { row, column, formula } of plan.formulas) {
    sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[follow(formula)]];
  }
  const { rows, columns } = plan.freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  const { pageLayout } = sheet;
  pageLayout.orientation = plan.print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (plan.print.titleRow !== undefined) pageLayout.setPrintTitleRows(`$${plan.print.titleRow + 1}:$${plan.print.titleRow + 1}`);
}

function addChoice(on: Excel.Range, list: string | undefined, hint: string | undefined, title: string | undefined): void {
  const { dataValidation } = on;
  // a hint alone needs a rule to stand beside: one that always holds, and is no formula to be calculated at each edit
  dataValidation.rule =
    list === undefined
      ? { textLength: { formula1: 0, operator: "GreaterThanOrEqualTo" } }
      : { list: { inCellDropDown: true, source: `=${list}` } };
  // other words may be typed: the functions say what they cannot read
  dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  if (hint !== undefined) dataValidation.prompt = { showPrompt: true, title: title ?? "", message: hint };
}

/** Queues one planned sheet that stands by itself, under a tab that is free; it is written with the command's own sync. */
export function addPlannedSheet(context: Excel.RequestContext, tab: string, plan: SheetPlan): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(tab);
  writeCells(sheet, plan);
  addNames(context.workbook.names, sheet, plan);
  finish(sheet, plan, (formula) => formula);
  return sheet;
}
