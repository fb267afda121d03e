/**
 * When formulas are calculated. Univer waits 100 ms after each command and then calculates what the commands dirtied; here it
 * starts at once. One calculation runs at a time: what an edit makes dirty in the middle of one waits for its end. Univer would
 * stop that one and start again, but what is stopped reports its end twice, the second time in the name of the new one; and one
 * that is still finding out what depends on what is not stopped: the new one would run beside it.
 */
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Box } from "../grid";
import { toRange } from "./boxes";
import type { Engine } from "./engine";

const WAIT_FOR_MORE = 100;

const NOTHING_DIRTY = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

export class Calculation {
  /** Calculations that ran to their end. */
  passes = 0;

  private running = false;
  private starts = 0;
  private waiting: (() => void)[] = [];
  private readonly trigger: any;

  constructor(private readonly engine: Engine) {
    this.trigger = engine.injector.get(TriggerCalculationController);
    engine.commands.onCommandExecuted((command: any) => this.observe(command));
    engine.commands.beforeCommandExecuted((command: any) => {
      if (command.id === SetFormulaCalculationResultMutation.id) this.dropLate(command.params.unitData[engine.unitId]);
    });
  }

  get busy(): boolean {
    return this.running || this.trigger._waitingCommandQueue.length > 0;
  }

  private observe(command: any): void {
    const { trigger } = this;
    if (trigger._waitingCommandQueue.at(-1) === command) {
      // in the place of Univer's own
      clearTimeout(trigger._setTimeoutKey);
      trigger._setTimeoutKey = setTimeout(() => this.flush(), WAIT_FOR_MORE);
    }
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.running = true;
      this.starts++;
    } else if (
      command.id === SetFormulaCalculationNotificationMutation.id &&
      command.params?.functionsExecutedState !== undefined
    ) {
      // results are written in the same tick
      const start = this.starts;
      setTimeout(() => {
        if (start === this.starts && this.running) this.ended();
      }, 0);
    }
  }

  /** Results for cells whose formula was written over while it was calculated: what was written stays. */
  private dropLate(results: Record<string, Record<number, Record<number, unknown>>> = {}): void {
    for (const [id, rows] of Object.entries(results)) {
      const sheet = this.engine.workbook.getSheetBySheetId(id)?.getSheet();
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const column of Object.keys(cells)) {
          const { f, si } = sheet?.getCellRaw(Number(row), Number(column)) ?? {};
          if (!f && !si) delete cells[Number(column)];
        }
      }
    }
  }

  private ended(): void {
    this.running = false;
    this.passes++;
    this.engine.emit({ kind: "calculated" });
    if (this.running) return;
    if (this.trigger._waitingCommandQueue.length > 0) this.flush();
    else for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** Starts with what waits now, or else at the end of the one that runs. */
  flush(): void {
    const { trigger } = this;
    const queue = trigger._waitingCommandQueue;
    if (this.running || queue.length === 0) return;
    clearTimeout(trigger._setTimeoutKey);
    trigger._waitingCommandQueue = [];
    this.running = true;
    const dirty = trigger._generateDirty(queue);
    void this.engine.commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  }

  async settle(): Promise<void> {
    if (!this.busy) return;
    const done = new Promise<void>((resolve) => this.waiting.push(resolve));
    this.flush();
    await done;
  }

  all(): void {
    this.start({ forceCalculation: true });
  }

  cells(cells: readonly { readonly sheetId: string; readonly box: Box }[]): void {
    const unitId = this.engine.unitId;
    this.start({ dirtyRanges: cells.map(({ sheetId, box }) => ({ unitId, sheetId, range: toRange(box) })) });
  }

  private start(dirty: object): void {
    // not executeCommand: that one queues the mutation behind the flush
    const params = { ...NOTHING_DIRTY, ...dirty };
    this.engine.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    this.flush();
  }
}
