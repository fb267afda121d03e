/**
 * Tells what happened, from Univer's mutations: whatever way the user took (keys, menus, paste, undo), it ends in one of these.
 * Our own writes report themselves (`write-buffer.ts` and others); structural edits are told here for both.
 */
import { RedoCommandId, UndoCommandId } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import {
  ReCalcSheetsFilterMutation,
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
} from "@univerjs/sheets-filter";
import { ReorderRangeCommand } from "@univerjs/sheets";
import type { Actor, Box, GridEvent } from "../grid";
import { Bounds, toBox, type UniverRange } from "./boxes";
import type { Engine } from "./engine";
import { changesContent } from "./formula-store";

/** Commands after which Univer rewrites formulas: the references moved, the user did not edit them. */
const MOVES_REFERENCES =
  /^sheet\.command\.(insert-(row|col|range)|remove-(row|col)|delete-range|move-|set-worksheet-name|remove-sheet|.*defined-name)/;

export class Events {
  /** While the user's undo or redo runs. */
  private group: GridEvent[] | undefined;
  /** In the task in which cells were moved: a paste of what was cut rewrites formulas too. */
  private moving = false;
  private lastSelection = "";
  private nameBefore = "";
  private readonly filters = new Map<string, Box>();

  constructor(
    private readonly engine: Engine,
    private readonly filterBox: (id: string) => Box | undefined,
    private readonly nameOf: (id: string) => string,
  ) {
    engine.commands.beforeCommandExecuted((command: any) => this.before(command));
    engine.commands.onCommandExecuted((command: any, options: any) => this.after(command, options ?? {}));
    engine.injector.get(SheetsSelectionsService).selectionChanged$.subscribe((list: any) => this.selected(list ?? []));
  }

  reset(): void {
    this.filters.clear();
    this.lastSelection = "";
  }

  private before(command: any): void {
    if (command.id === UndoCommandId || command.id === RedoCommandId) this.group = [];
    if (command.id === SetWorksheetNameMutation.id) this.nameBefore = this.nameOf(command.params.subUnitId);
  }

  private after(command: any, options: any): void {
    if (command.id === UndoCommandId || command.id === RedoCommandId) {
      const events = this.group ?? [];
      this.group = undefined;
      for (const event of events) this.engine.emit(event);
      return;
    }
    const event = this.translate(command, options);
    if (!event) return;
    if (this.group) this.group.push(event);
    else this.engine.emit(event);
  }

  private translate({ id, params }: any, options: any): GridEvent | undefined {
    if (params?.unitId !== undefined && params.unitId !== this.engine.unitId) return undefined;
    const by: Actor = this.engine.inHost ? "host" : "user";
    const sheetId: string = params?.subUnitId;
    switch (id) {
      case SetRangeValuesMutation.id:
        return this.edited(params, options);
      case InsertRowMutation.id:
        return shifted(sheetId, "rows", params.range, 1, by);
      case RemoveRowMutation.id:
        return shifted(sheetId, "rows", params.range, -1, by);
      case InsertColMutation.id:
        return shifted(sheetId, "columns", params.range, 1, by);
      case RemoveColMutation.id:
        return shifted(sheetId, "columns", params.range, -1, by);
      case MoveRowsMutation.id:
      case MoveColsMutation.id:
        return { kind: "moved", sheetId, from: toBox(params.sourceRange), to: toBox(params.targetRange), by };
      case MoveRangeMutation.id:
        this.moving = true;
        setTimeout(() => (this.moving = false), 0);
        return moved(params, by);
      case InsertSheetMutation.id:
        return { kind: "sheetAdded", sheetId: params.sheet.id, by };
      case RemoveSheetMutation.id:
        return { kind: "sheetDeleted", sheetId, by };
      case SetWorksheetActiveOperation.id:
        if (by === "user") this.engine.reportActive(by);
        return undefined;
      case SetWorksheetNameMutation.id:
        return { kind: "sheetRenamed", sheetId, before: this.nameBefore, by };
      case SetSheetsFilterRangeMutation.id:
      case SetSheetsFilterCriteriaMutation.id:
      case ReCalcSheetsFilterMutation.id:
      case RemoveSheetsFilterMutation.id:
        return this.filtered(sheetId, by);
      default:
        return undefined;
    }
  }

  private edited(params: any, options: any): GridEvent | undefined {
    if (this.engine.inHost || options.fromFormula || options.applyFormulaCalculationResult || options.onlyLocal) return undefined;
    const trigger: string = params.trigger ?? "";
    if (trigger === ReorderRangeCommand.id || MOVES_REFERENCES.test(trigger)) return undefined;
    const contents = new Bounds();
    const looks = new Bounds();
    for (const [r, row] of Object.entries<any>(params.cellValue ?? {})) {
      for (const [c, change] of Object.entries<any>(row ?? {})) {
        // in an undo step or after a move, a formula without a value is one whose references moved
        const follows = (this.group || this.moving) && change && !("v" in change);
        const content = changesContent(change) && !follows;
        (content ? contents : looks).add(Number(r), Number(c));
      }
    }
    const sheetId: string = params.subUnitId;
    if (contents.box) return { kind: "edited", sheetId, box: contents.box, by: "user" };
    if (looks.box && !this.group && !this.moving) return { kind: "formatted", sheetId, box: looks.box, by: "user" };
    return undefined;
  }

  private filtered(sheetId: string, by: Actor): GridEvent | undefined {
    const box = this.filterBox(sheetId) ?? this.filters.get(sheetId);
    if (!box) return undefined;
    this.filters.set(sheetId, box);
    return { kind: "filtered", sheetId, box, by };
  }

  /** Univer repeats itself. */
  private selected(list: any[]): void {
    const boxes = list.map(({ range }) => toBox(range));
    if (boxes.length === 0) return;
    const sheetId: string = this.engine.workbook?.getActiveSheet()?.getSheetId();
    const text = JSON.stringify([sheetId, boxes]);
    if (!sheetId || text === this.lastSelection) return;
    this.lastSelection = text;
    this.engine.emit({ kind: "selected", sheetId, boxes });
  }
}

function shifted(sheetId: string, axis: "rows" | "columns", range: UniverRange, sign: 1 | -1, by: Actor): GridEvent {
  const { r, c, rows, cols } = toBox(range);
  return { kind: "shifted", sheetId, axis, at: axis === "rows" ? r : c, count: sign * (axis === "rows" ? rows : cols), by };
}

function moved(params: any, by: Actor): GridEvent | undefined {
  const from = boundsOf(params.from?.value);
  const to = boundsOf(params.to?.value);
  if (!from || !to) return undefined;
  const sheetId: string = params.to.subUnitId;
  if (params.from.subUnitId !== sheetId) return { kind: "edited", sheetId, box: to, by };
  return {
    kind: "moved",
    sheetId,
    from: params.fromRange ? toBox(params.fromRange) : from,
    to: params.toRange ? toBox(params.toRange) : to,
    by,
  };
}

function boundsOf(value: any): Box | undefined {
  const bounds = new Bounds();
  for (const [r, row] of Object.entries<any>(value ?? {})) {
    for (const c of Object.keys(row ?? {})) bounds.add(Number(r), Number(c));
  }
  return bounds.box;
}
