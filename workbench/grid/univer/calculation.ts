/**
 * When formulas are calculated. Univer waits 100 ms after each command and then calculates what the commands dirtied; here it
 * starts at once. One calculation runs at a time; an edit in the middle of one stops it and starts another. One that is still
 * finding out what depends on what can't be stopped, and Univer would start the other beside it: what is dirty then waits for its
 * end.
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
  /** What the calculation that was stopped last is to begin again with. */
  private stopped: object | undefined;
  private readonly trigger: any;

  constructor(private readonly engine: Engine) {
    this.trigger = engine.injector.get(TriggerCalculationController);
    engine.commands.onCommandExecuted((command: any) => this.observe(command));
  }

  get busy(): boolean {
    return this.running || this.trigger._waitingCommandQueue.length > 0;
  }

  private observe(command: any): void {
    if (this.trigger._waitingCommandQueue.at(-1) === command) {
      // in the place of Univer's own
      clearTimeout(this.trigger._setTimeoutKey);
      this.trigger._setTimeoutKey = setTimeout(() => this.flush(), WAIT_FOR_MORE);
    }
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
    // the order to stop came after its last step
    const again = this.trigger._restartCalculation ? this.stopped : undefined;
    this.stopped = undefined;
    this.trigger._restartCalculation = false;
    if (again) this.execute(again);
    else if (this.trigger._waitingCommandQueue.length > 0) this.flush();
    else for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** Starts with what waits now. */
  flush(): void {
    const trigger = this.trigger;
    const queue = trigger._waitingCommandQueue;
    if (queue.length === 0) return;
    if (this.running && trigger._executionInProgressParams == null) return;
    clearTimeout(trigger._setTimeoutKey);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(queue));
    const dirty = { ...trigger._executingDirtyData };
    if (trigger._executionInProgressParams == null) {
      this.execute(dirty);
    } else {
      this.running = true;
      this.stopped = dirty;
      trigger._restartCalculation = true;
      this.engine.commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
    }
  }

  private execute(dirty: object): void {
    this.running = true;
    void this.engine.commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
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
