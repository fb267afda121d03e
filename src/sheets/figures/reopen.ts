import type { Area } from "../template/sheet-plan";
import { address } from "../template/sheet-plan";
import { callsUs } from "./calls";
import { BLANK_MARK, markOf } from "./freeze";
import { areaOf, formulaAt, namedPlace, placesOf, valueAt, type Place, type SheetCells } from "./grids";
import type { Back, Kept } from "./record";
import { referenceKey, withReferences, type Reference } from "./references";

/** Why a formula does not come back. */
export type LeftCause =
  /** The cell, or one that the formula would spill into, holds something that Chốt did not write there. */
  | "changed"
  /** Cells of the area were cleared. */
  | "cleared"
  /** The cells, or what the formula refers to, are not in the workbook any more. */
  | "gone"
  /** Rows or columns came between formulas that are not followed one by one. */
  | "moved"
  | "protected";

export interface Left extends Place {
  readonly cause: LeftCause;
  readonly formulas: number;
}

/** A formula to be written back, with the area that it needs empty. */
export interface Return {
  readonly tab: string;
  readonly area: Area;
  readonly formula: string;
}

export interface ReopenPlan {
  readonly returns: readonly Return[];
  readonly left: readonly Left[];
  readonly back: Back;
  /** Formulas that come back or stand there already. */
  readonly cells: number;
  /** Names that follow nothing any more. */
  readonly followers: readonly string[];
}

/**
 * Plans which formulas come back: only where the cells still hold what Chốt wrote, in whatever order, wherever they stand now.
 *
 * @param names formulas of the workbook's defined names
 */
export function planReopen(kept: readonly Kept[], names: ReadonlyMap<string, string>, sheets: readonly SheetCells[]): ReopenPlan {
  const book = new Book(names, sheets, kept);
  const returns: Return[] = [];
  const left: Left[] = [];
  const back: Record<string, "all" | number[]> = {};
  let cells = 0;
  for (const one of kept) {
    const found = book.find(one);
    const stays = (cause: LeftCause, at: Omit<Place, "tab"> = one.area, formulas = one.formulas.length - one.back.length): void =>
      void left.push({ tab: found?.sheet.tab ?? one.tab, row: at.row, column: at.column, cause, formulas });
    if (found === undefined) stays("gone");
    else if (found.sheet.isProtected) stays("protected", found.area);
    else if (one.is === "spill") {
      const trouble = spillTrouble(one, found);
      const formula = book.formula(one, 0, found);
      if (trouble === "there") {
        back[one.name] = "all";
        cells++;
      } else if (trouble !== undefined) stays(trouble.cause, trouble.at);
      else if (typeof formula !== "string") stays(formula.cause, found.area);
      else {
        returns.push({ tab: found.sheet.tab, area: found.area, formula });
        back[one.name] = "all";
        cells++;
      }
    } else if (found.area.rows !== one.area.rows || found.area.columns !== 1) stays("moved", found.area);
    else {
      const rows = [...one.back];
      one.formulas.forEach((_, row) => {
        if (one.back.includes(row)) return;
        const at = { row: found.area.row + row, column: found.area.column };
        const stands = formulaAt(found.sheet, at);
        const formula = book.formula(one, row, found);
        if (!callsUs(stands)) {
          if (isFormula(stands) || markOf(valueAt(found.sheet, at)) !== one.marks[row]) return stays("changed", at, 1);
          if (typeof formula !== "string") return stays(formula.cause, at, 1);
          returns.push({ tab: found.sheet.tab, area: { ...at, rows: 1, columns: 1 }, formula });
        }
        rows.push(row);
        cells++;
      });
      if (rows.length === one.formulas.length) back[one.name] = "all";
      else if (rows.length > one.back.length) back[one.name] = rows;
    }
  }
  return { returns, left, back, cells, followers: idle(kept, back) };
}

interface Found {
  readonly sheet: SheetCells;
  readonly area: Area;
}

/** Where things are now that were somewhere else when they were frozen. */
class Book {
  private readonly byTab: ReadonlyMap<string, SheetCells>;
  /** Tabs by what they were called then. */
  private readonly renamed = new Map<string, string>();

  constructor(
    private readonly names: ReadonlyMap<string, string>,
    sheets: readonly SheetCells[],
    kept: readonly Kept[],
  ) {
    this.byTab = new Map(sheets.map((sheet) => [sheet.tab, sheet]));
    for (const { name, tab, references } of kept) {
      const note = (then: string, follower: string): void => {
        const now = namedPlace(names.get(follower) ?? "")?.tab;
        if (now !== undefined) this.renamed.set(then, now);
      };
      note(tab, name);
      for (const [key, follower] of Object.entries(references)) note(sheetOf(key) ?? tab, follower);
    }
  }

  find({ name, tab, area }: Kept): Found | undefined {
    const formula = this.names.get(name);
    const now = formula === undefined ? { tab: this.renamed.get(tab) ?? tab, address: address(area) } : namedPlace(formula);
    const sheet = now === undefined ? undefined : this.byTab.get(now.tab);
    const place = now === undefined ? undefined : areaOf(now.address);
    return sheet === undefined || place === undefined ? undefined : { sheet, area: place };
  }

  /** A formula with its references where they are now. */
  formula({ formulas, references, area: then, tab }: Kept, row: number, { area }: Found): string | { readonly cause: LeftCause } {
    const [own = ""] = formulas.slice(row, row + 1);
    const follows = Object.keys(references).length > 0;
    let cause: LeftCause | undefined;
    const text = withReferences(own, (reference): Reference | undefined => {
      const follower = references[referenceKey(reference)];
      if (follower === undefined) {
        if (!follows && (area.row !== then.row || area.column !== then.column)) cause = "moved";
        const { sheet } = reference;
        return sheet === undefined ? undefined : { ...reference, sheet: this.renamed.get(sheet) ?? sheet };
      }
      const now = namedPlace(this.names.get(follower) ?? "");
      if (now === undefined) {
        cause = "gone";
        return undefined;
      }
      const inOwn = reference.sheet === undefined && now.tab === (this.renamed.get(tab) ?? tab);
      return { sheet: inOwn ? undefined : now.tab, address: now.address };
    });
    return cause === undefined ? text : { cause };
  }
}

function sheetOf(key: string): string | undefined {
  const sheet = key.slice(0, key.lastIndexOf("!"));
  return sheet === "" ? undefined : sheet.slice(1, -1).replace(/''/g, "'");
}

function spillTrouble(
  kept: Kept,
  { sheet, area }: Found,
): { readonly cause: LeftCause; readonly at: Omit<Place, "tab"> } | "there" | undefined {
  if (callsUs(formulaAt(sheet, area))) return "there";
  const waiting = new Map<string, number>();
  for (const mark of kept.marks) if (mark !== BLANK_MARK) waiting.set(mark, (waiting.get(mark) ?? 0) + 1);
  // a write that died between emptying the cells and the formula
  if (placesOf(area).every((at) => formulaAt(sheet, at) === "")) return undefined;
  if (markOf(valueAt(sheet, area)) !== kept.marks[0]) return { cause: "changed", at: area };
  for (const at of placesOf(area)) {
    const mark = markOf(valueAt(sheet, at));
    if (mark === BLANK_MARK) continue;
    const count = waiting.get(mark) ?? 0;
    if (count === 0 || isFormula(formulaAt(sheet, at))) return { cause: "changed", at };
    waiting.set(mark, count - 1);
  }
  return [...waiting.values()].some((count) => count > 0) ? { cause: "cleared", at: area } : undefined;
}

function isFormula(cell: unknown): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

/** Names of areas that are whole again, and of what only their formulas referred to. */
function idle(kept: readonly Kept[], back: Back): readonly string[] {
  const whole = kept.filter(({ name }) => back[name] === "all");
  const used = new Set(kept.filter(({ name }) => back[name] !== "all").flatMap(({ references }) => Object.values(references)));
  const followers = whole.flatMap(({ name, references }) => [name, ...Object.values(references)]);
  return [...new Set(followers)].filter((name) => !used.has(name));
}
