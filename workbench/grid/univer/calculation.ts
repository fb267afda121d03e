/**
 * When formulas are calculated. Univer waits 100 ms after each command and then calculates what the commands dirtied; here it
 * starts at once. One calculation runs at a time; an edit in the middle of one stops it and starts another.
 */
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Box } from "../grid";
import { toRange } from "./boxes";
import type { Engine } from "./engine";

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
  }

  get busy(): boolean {
    return this.running || this.trigger._waitingCommandQueue.length > 0;
  }

  private observe(command: any): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.running = true;
      this.starts++;
    } else if (
      command.id === SetFormulaCalculationNotificationMutation.id &&
      command.params?.functionsExecutedState !== undefined
    ) {
      // results are written in the same tick; a restart after an edit in mid-calculation comes before the timer too
      const start = this.starts;
      setTimeout(() => {
        if (start === this.starts && this.running) this.ended();
      }, 0);
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

  /** Starts with what waits now. */
  flush(): void {
    const trigger = this.trigger;
    const queue = trigger._waitingCommandQueue;
    if (queue.length === 0) return;
    clearTimeout(trigger._setTimeoutKey);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(queue));
    const { commands } = this.engine;
    this.running = true;
    if (trigger._executionInProgressParams == null) {
      const dirty = { ...trigger._executingDirtyData };
      void commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
    } else {
      trigger._restartCalculation = true;
      void commands.executeCommand(SetFormulaCalculationStopMutation.id, {});
    }
  }

  async settle(): Promise<void> {
    if (!this.busy) return;
    const done = new Promise<void>((resolve) => this.waiting.push(resolve));
    if (!this.running) this.flush();
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
