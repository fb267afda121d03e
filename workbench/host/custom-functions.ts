/**
 * Plays Excel's part for custom functions: a cell shows #BUSY!, one message carries all calls of a calculation pass, the
 * results come back as a batch, and exactly the waiting cells are calculated again. The functions themselves run in the
 * page of the add-in, in office.js's own runtime.
 */
import type { FunctionAnswer, FunctionCall, Grid } from "../grid/grid";
import { toWireArguments } from "./functions/function-arguments";
import { type Entry, FunctionMemo, type Place } from "./functions/function-memo";
import { type InvocationResult, readArrayResults, readResults, toAnswer } from "./functions/function-results";
import type { FunctionMetadata, FunctionsFile } from "./functions/functions-file";
import { mergePlaces } from "./functions/merge-places";
import { Model, rowsFor, table } from "./protocol/members";
import type { RichApiEntry } from "./transport/native";

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const FLAG = { cancelable: 1, errorsAllowed: 4 } as const;
/** office.js posts results every 200 ms instead of every 500. */
const FAST_RESULTS = 2;

export class CustomFunctions extends Model {
  readonly stats = { messages: 0, calls: 0, results: 0 };
  private readonly memo = new FunctionMemo((entry) => this.drop(entry));
  /** Asked and not answered. */
  private readonly waiting = new Map<number, Entry>();
  private readonly outbox = new Map<number, RichApiEntry>();
  private cancelled: RichApiEntry[] = [];
  private answered: Place[] = [];
  private nextId = 1;
  private ready = false;
  private asksAgain = false;
  private whenReadyRun: (() => void)[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly send: (entries: readonly RichApiEntry[]) => void,
    /** What a blank cell is to a function. */
    private readonly blank: () => 0 | null,
  ) {
    super();
    grid.listen((event) => {
      if (event.kind === "calculated") this.passEnded();
      else if (event.kind === "edited" || event.kind === "sorted") this.memo.forgetCells(event.sheetId, event.box);
      else if (event.kind === "shifted") this.memo.shift(event);
      else if (event.kind === "sheetDeleted") this.memo.forgetSheet(event.sheetId);
      else if (event.kind === "moved") {
        this.memo.forgetCells(event.sheetId, event.from);
        this.memo.forgetCells(event.sheetId, event.to);
      }
    });
  }

  override get members() {
    return CUSTOM_FUNCTIONS;
  }

  /** Makes the functions of the built functions.json callable as `NAMESPACE.NAME(…)`. */
  register(namespace: string, file: FunctionsFile): void {
    for (const metadata of file.functions) {
      const { stream, volatile, requiresParameterAddresses } = metadata.options ?? {};
      if (stream || volatile) throw new Error(`${metadata.name}: streaming and volatile functions are not built here.`);
      this.grid.registerFunction(`${namespace}.${metadata.name}`, requiresParameterAddresses === true, (call) =>
        this.evaluate(metadata, call, file.allowErrorForDataTypeAny === true),
      );
    }
  }

  /** Calls that have not been answered. */
  get pending(): number {
    return this.waiting.size;
  }

  /** Resolves when the page can run functions. */
  whenReady(): Promise<void> {
    return this.ready ? Promise.resolve() : new Promise((resolve) => this.whenReadyRun.push(resolve));
  }

  /** Nothing is remembered, what comes late is ignored: at the next calculation every function is asked again. */
  forget(): void {
    this.memo.clear();
  }

  /** A new page of the add-in: the old one owes nothing any more, the new one is asked for everything. */
  newPage(): void {
    this.asksAgain ||= this.stats.calls > 0;
    this.ready = false;
    this.cancelled = [];
    this.forget();
    this.cancelled = [];
  }

  // --- called during a calculation ---

  private evaluate(metadata: FunctionMetadata, call: FunctionCall, errorsAllowed: boolean): FunctionAnswer {
    const given = toWireArguments(metadata, call.args, this.blank(), errorsAllowed);
    if (given.is === "waiting") return { busy: true };
    if (given.is === "error") return { error: given.error };

    const { requiresAddress, requiresParameterAddresses, cancelable } = metadata.options ?? {};
    const address = requiresAddress ? call.address : null;
    const addresses = requiresParameterAddresses ? call.args.map((argument) => argument.address ?? null) : null;
    const place = { sheetId: call.sheetId, box: call.box };
    const key = JSON.stringify([metadata.id, given.args, address, addresses]);
    const entry = this.memo.entry(place, key, (pass) => {
      const id = this.nextId++;
      const flags = (cancelable ? FLAG.cancelable : 0) | (errorsAllowed ? FLAG.errorsAllowed : 0);
      const payload = JSON.stringify([id, metadata.id, given.args, address, flags, addresses]);
      this.outbox.set(id, [CATEGORY, INVOKE, "", payload]);
      const asked: Entry = { id, place, cancelable: cancelable === true, answer: { busy: true }, usedIn: pass };
      this.waiting.set(id, asked);
      return asked;
    });
    return entry.answer;
  }

  /** The cell no longer asks this. */
  private drop(entry: Entry): void {
    if (!this.waiting.delete(entry.id)) return;
    const unsent = this.outbox.delete(entry.id);
    if (entry.cancelable && !unsent) {
      this.cancelled.push([CATEGORY, CANCEL, "", JSON.stringify({ invocationId: entry.id })]);
    }
  }

  // --- after a calculation: one message with all calls ---

  private passEnded(): void {
    this.memo.endPass();
    this.deliver();
  }

  private deliver(): void {
    const entries = [...this.cancelled, ...this.outbox.values()];
    if (!this.ready || entries.length === 0) return;
    this.stats.messages++;
    this.stats.calls += this.outbox.size;
    this.cancelled = [];
    this.outbox.clear();
    this.send(entries);
  }

  // --- called by office.js ---

  pageIsReady(): void {
    this.ready = true;
    for (const resolve of this.whenReadyRun.splice(0)) resolve();
    if (this.asksAgain) {
      this.asksAgain = false;
      this.grid.calculate();
    } else setTimeout(() => this.deliver(), 0);
  }

  accept(results: readonly InvocationResult[]): void {
    for (const result of results) {
      const entry = this.waiting.get(result.id);
      if (!entry) continue; // its cell asks something else by now
      this.stats.results++;
      this.waiting.delete(result.id);
      entry.answer = toAnswer(result);
      this.answered.push(entry.place);
    }
    // after the answer to office.js, and once for all
    setTimeout(() => {
      const places = this.answered;
      this.answered = [];
      if (places.length > 0) this.grid.recalculate(mergePlaces(places));
    }, 0);
  }
}

const { method } = rowsFor<CustomFunctions>();
const CUSTOM_FUNCTIONS = table("CustomFunctions", {
  _SetOsfControlContainerReadyForCustomFunctions: method(1, (functions) => functions.pageIsReady()),
  _GetEnabledFeatures: method(1, () => [FAST_RESULTS]),
  setInvocationArrayResults: method(1, (functions, args) => functions.accept(readArrayResults(args.raw(0)))),
  setInvocationResults: method(1, (functions, args) => functions.accept(readResults(args.raw(0)))),
});
