/**
 * Sorting. Univer moves formulas without adjusting them, sorts text by character code and, over a spill, leaves ghosts that even
 * undo can't remove. Here its commands work as Excel's, also when the user sorts through the grid's own menus: relative references
 * follow their row, text sorts in Vietnamese order, blanks come last, and a sort that touches a spill is refused.
 */
import { CellValueType, CommandType } from "@univerjs/core";
import { ERROR_TYPE_SET } from "@univerjs/engine-formula";
import { ReorderRangeCommand } from "@univerjs/sheets";
import { SheetsSortService, SortRangeCommand, SortType } from "@univerjs/sheets-sort";
import { GridError, type Box } from "../grid";
import { overlap, toBox, toRange, type UniverRange } from "./boxes";
import { spills } from "./cells";
import type { Engine } from "./engine";
import { contentOf, replacingStyle, rewrite, shiftFormula, storedCell, type CellChanges } from "./rewriting";

const collator = new Intl.Collator("vi", { numeric: false, sensitivity: "variant", caseFirst: "false" });

export class Sorting {
  constructor(private readonly engine: Engine) {
    engine.commands.unregisterCommand(ReorderRangeCommand.id);
    engine.commands.registerCommand({
      id: ReorderRangeCommand.id,
      type: CommandType.COMMAND,
      handler: (_accessor: unknown, params: any) => this.reorder(params.subUnitId, params.range, params.order),
    } as any);
    engine.injector.get(SheetsSortService).registerCompareFn((type: SortType, a: any, b: any) => compareCells(type, a, b));
  }

  /** Columns of the keys count from the box's first. */
  sort(id: string, box: Box, keys: readonly { readonly column: number; readonly ascending: boolean }[]): void {
    const { engine } = this;
    engine.sheet(id);
    this.refuseSpills(id, box);
    const orderRules = keys.map(({ column, ascending }) => ({
      colIndex: box.c + column,
      type: ascending ? SortType.ASC : SortType.DESC,
    }));
    engine.execute(SortRangeCommand.id, { subUnitId: id, range: toRange(box), orderRules, hasTitle: false });
  }

  /** `order`: row → the row whose cells come there. */
  private reorder(id: string, range: UniverRange, order: { readonly [row: number]: number }): boolean {
    const { engine } = this;
    const box = toBox(range);
    if (this.touchesSpill(id, box)) return false;
    const changes: CellChanges = {};
    for (const [key, from] of Object.entries(order)) {
      const to = Number(key);
      if (to === from) continue;
      const row: any = (changes[to] = {});
      for (let c = range.startColumn; c <= range.endColumn; c++) {
        const cell = storedCell(engine, id, from, c);
        const old = storedCell(engine, id, to, c);
        if (!cell.raw && !old.raw) continue;
        const formula = cell.formula && shiftFormula(engine, cell.formula, to - from, 0);
        row[c] = { ...contentOf(cell, formula), s: replacingStyle(old.style, cell.style) };
      }
    }
    const by = engine.inHost ? "host" : "user";
    const done = engine.asHost(() => rewrite(engine, id, changes));
    if (done) engine.emit({ kind: "sorted", sheetId: id, box, by });
    return done;
  }

  private touchesSpill(id: string, box: Box): boolean {
    return spills(this.engine, id).some((spill) => spill.rows * spill.cols > 1 && overlap(spill, box));
  }

  private refuseSpills(id: string, box: Box): void {
    // unverified: what Excel says to a sort over a spill
    if (this.touchesSpill(id, box)) {
      throw new GridError("InvalidOperation", "Cells that a formula spills over can't be sorted.");
    }
  }
}

/** Numbers, text, FALSE, TRUE, errors; blanks last in both directions. */
export function compareCells(type: SortType, a: any, b: any): number {
  const rankA = rank(a);
  const rankB = rank(b);
  if (rankA === BLANK || rankB === BLANK) return Number(rankA === BLANK) - Number(rankB === BLANK);
  const order = rankA !== rankB ? rankA - rankB : compareWithin(rankA, a.v, b.v);
  return type === SortType.ASC ? order : -order;
}

const BLANK = 4;

function rank(cell: any): number {
  if (cell?.v === undefined || cell.v === null || cell.v === "") return BLANK;
  if (cell.t === CellValueType.BOOLEAN) return 2;
  if (cell.t === CellValueType.FORCE_STRING) return 1;
  if (cell.t === CellValueType.NUMBER || typeof cell.v === "number") return 0;
  return ERROR_TYPE_SET.has(cell.v) ? 3 : 1;
}

function compareWithin(kind: number, a: any, b: any): number {
  if (kind === 1) return collator.compare(String(a), String(b));
  if (kind === 3) return 0;
  return Number(a) - Number(b);
}
