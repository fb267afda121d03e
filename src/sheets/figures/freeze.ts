import { canonical } from "../../award/canonical";
import { digest } from "../../award/digest";
import { vi } from "../../locale/vi";
import { rawCell } from "../../text/cell";
import type { Grid } from "../cell";
import type { Area } from "../template/sheet-plan";
import { callsUs } from "./calls";
import { valueAt, type Place, type SheetCells } from "./grids";

/** A cell whose formula calls us. */
export interface Call extends Place {
  readonly formula: string;
}

/** Cells that become values together: what one formula spills, or formulas one below the other. */
export interface Frozen {
  readonly tab: string;
  readonly area: Area;
  readonly is: "spill" | "column";
  /** One for what spills, else one a row. */
  readonly formulas: readonly string[];
  readonly values: Grid;
}

/** What Chốt số liệu will do, or why it leaves a cell alone. */
export interface FreezePlan {
  readonly frozen: readonly Frozen[];
  /** Cells that show an error or wait for their result: they stay formulas. */
  readonly unready: readonly Place[];
}

/** Finds every cell of the workbook whose formula calls us, sheet by sheet. */
export function findCalls(sheets: readonly SheetCells[]): readonly Call[] {
  return sheets.flatMap(({ tab, row, column, formulas }) =>
    formulas.flatMap((cells, r) =>
      cells.flatMap((formula, c): readonly Call[] =>
        callsUs(formula) ? [{ tab, row: row + r, column: column + c, formula }] : [],
      ),
    ),
  );
}

/** How many calls show that they could not be calculated: values worth a look before they are kept. */
export function countTroubles(sheets: readonly SheetCells[], calls: readonly Call[]): number {
  const byTab = new Map(sheets.map((sheet) => [sheet.tab, sheet]));
  return calls.filter((call) => {
    const sheet = byTab.get(call.tab);
    return sheet !== undefined && String(valueAt(sheet, call)).startsWith(vi.trouble.head);
  }).length;
}

/**
 * Plans which cells become values.
 *
 * @param spillOf the area into which the formula of a cell spills; undefined where it does not
 */
export function planFreeze(sheets: readonly SheetCells[], spillOf: (call: Call) => Area | undefined): FreezePlan {
  const frozen: Frozen[] = [];
  const unready: Place[] = [];
  for (const sheet of sheets) {
    const calls = findCalls([sheet]);
    const spills = calls.flatMap((call) => {
      const area = spillOf(call);
      return area === undefined ? [] : [{ call, area }];
    });
    const anchors = new Set(spills.map(({ call }) => call));
    for (const { call, area } of spills) {
      const values = valuesIn(sheet, area);
      if (values.flat().some(isUnready)) unready.push(call);
      else frozen.push({ tab: sheet.tab, area, is: "spill", formulas: [call.formula], values });
    }
    // Excel may show the formula of an anchor in the cells it spills into // unverified
    const single = calls.filter((call) => !anchors.has(call) && !spills.some(({ area }) => isIn(area, call)));
    unready.push(...single.filter((call) => isUnready(valueAt(sheet, call))));
    frozen.push(
      ...columnsOf(
        sheet,
        single.filter((call) => !isUnready(valueAt(sheet, call))),
      ),
    );
  }
  return { frozen, unready };
}

/** Formulas one below the other go together. */
function columnsOf(sheet: SheetCells, calls: readonly Call[]): readonly Frozen[] {
  const sorted = [...calls].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Call[][] = [];
  for (const call of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last?.column === call.column && last.row === call.row - 1) run.push(call);
    else runs.push([call]);
  }
  return runs.map((run) => {
    const area = { row: run[0]?.row ?? 0, column: run[0]?.column ?? 0, rows: run.length, columns: 1 };
    return { tab: sheet.tab, area, is: "column", formulas: run.map(({ formula }) => formula), values: valuesIn(sheet, area) };
  });
}

function valuesIn(sheet: SheetCells, area: Area): Grid {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => valueAt(sheet, { row: area.row + r, column: area.column + c })),
  );
}

function isUnready(value: unknown): boolean {
  return rawCell(value).is === "error";
}

function isIn({ row, column, rows, columns }: Area, at: Omit<Place, "tab">): boolean {
  return at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;
}

/** Eight signs by which a cell is known again; an empty cell has its own. */
export function markOf(value: unknown): string {
  return value === "" || value === null || value === undefined ? BLANK_MARK : digest(canonical(value)).slice(0, 8);
}
export const BLANK_MARK = "--------";

/** Whether the workbook still has what was shown in the preview. */
export function sameCalls(shown: readonly Call[], now: readonly Call[]): boolean {
  return canonical(shown) === canonical(now);
}

/** The marks of all cells of what was frozen, row by row. */
export function marksOf({ values }: Frozen): readonly string[] {
  return values.flat().map(markOf);
}
