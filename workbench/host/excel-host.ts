/** Excel as a page of the add-in sees it: batches, events, custom functions, settings, all on top of one grid. */
import { type DocumentParts, emptyParts } from "../document";
import { parseBox } from "../grid/a1";
import type { Grid } from "../grid/grid";
import { CustomFunctions } from "./custom-functions";
import { Events } from "./events";
import { Faults, isChange, isOfAddin } from "./faults";
import type { FunctionsFile } from "./functions/functions-file";
import { findSheet, type HostContext, HostState } from "./model/context";
import { Range } from "./model/range/range";
import { Workbook } from "./model/workbook/workbook";
import { ADVERTISED_API, type ProfileName, PROFILES } from "./profile";
import { Dispatcher, Gone } from "./protocol/dispatcher";
import { HostError } from "./protocol/errors";
import { parseRequest, type WireRequest, type WireResponse } from "./protocol/wire";
import { Services } from "./services/services";
import { HOST_STATUS, type NativeAnswer, type NativeHost, NativeTransport } from "./transport/native";

export interface ExcelHostOptions {
  /** The prefix of the functions: `TDKT` makes `=TDKT.ECHO(…)`. */
  readonly namespace: string;
  readonly functions: FunctionsFile;
  readonly profile: ProfileName;
  readonly locale?: "vi-VN" | "en-US";
  readonly dark?: boolean;
  /** The advertised ExcelApi set (14 is 1.14), for tests of older and newer ones. */
  readonly api?: number;
}

/** One batch, as it was asked and answered. Without a response it was refused or never answered. */
export interface BatchRecord {
  readonly request: WireRequest;
  readonly response?: WireResponse;
  readonly status: number | "no answer";
  readonly ms: number;
}

const LOG_LENGTH = 500;

export class ExcelHost implements NativeHost {
  readonly functions: CustomFunctions;
  readonly faults = new Faults();
  readonly services = new Services();
  /** The latest batches, the newest last. */
  readonly log: BatchRecord[] = [];
  readonly locale: string;
  readonly dark: boolean;
  readonly api: number;
  parts: DocumentParts = emptyParts();

  private readonly native: NativeTransport;
  private readonly dispatcher: Dispatcher;
  private readonly events: Events;
  private readonly state = new HostState();
  private playing: ProfileName;
  private queue: Promise<unknown> = Promise.resolve();
  /** The batch that is running: is it the add-in's, and how many changes has it made? */
  private running = { ofAddin: false, changes: 0 };
  /** Batches answered since `killedBetweenSyncs` was switched on. */
  private answered = 0;
  /** It was killed within a batch. */
  private dead = false;

  constructor(
    readonly grid: Grid,
    options: ExcelHostOptions,
  ) {
    this.playing = options.profile;
    this.locale = options.locale ?? "vi-VN";
    this.dark = options.dark ?? false;
    this.api = options.api ?? ADVERTISED_API;
    this.native = new NativeTransport(this);
    this.functions = new CustomFunctions(
      grid,
      (entries) => this.native.send(entries),
      () => PROFILES[this.playing].blankArgument,
    );
    this.functions.register(options.namespace, options.functions);
    this.events = new Events(
      grid,
      this.state,
      (entries) => this.native.send(entries),
      () => this.native.documentSelectionChanged(),
    );
    const context: HostContext = { grid, functions: this.functions, state: this.state, parts: () => this.parts };
    const workbook = new Workbook(context);
    this.dispatcher = new Dispatcher({
      api: this.api,
      root: () => workbook,
      service: (type) => (type === "Microsoft.ExcelServices.CustomFunctions" ? this.functions : this.services.find(type)),
      beforeRead: () => grid.settle(),
      beforeAction: (action) => this.interfere(isChange(action)),
      listen: (type, target, on) => this.events.listen(type, target, on),
    });
    grid.listen((event) => {
      if (event.kind !== "shifted") return;
      for (const model of this.dispatcher.live()) {
        if (model instanceof Range && model.sheetId === event.sheetId) model.shift(event);
      }
    });
    this.faults.listen(() => {
      this.state.everySheetProtected = this.faults.protectedSheet.isOn;
      if (this.faults.killedBetweenSyncs.isOn) return;
      this.answered = 0;
      this.dead = false;
    });
  }

  /** Call in the page of the add-in before office.js runs. A page that was there before gets no answers any more. */
  install(window: Window): void {
    this.faults.killedBetweenSyncs.off();
    this.dispatcher.references.clear();
    this.state.eventsEnabled = true;
    this.services.addin.ready = false;
    this.events.newPage();
    this.functions.newPage();
    this.native.install(window);
  }

  /** Another file was opened into the grid. Its page has to be loaded anew to see its settings. */
  openDocument(parts: DocumentParts): void {
    this.parts = parts;
    this.state.newDocument();
    this.native.newDocument();
    this.functions.forget();
    this.grid.calculate();
  }

  get profile(): ProfileName {
    return this.playing;
  }

  set profile(profile: ProfileName) {
    if (profile === this.playing) return;
    this.playing = profile;
    this.functions.forget(); // a blank is something else from now on
    this.grid.calculate();
  }

  /** Objects the page holds references to. */
  get references(): number {
    return this.dispatcher.references.size;
  }

  /** Presses a ribbon button: its action's id. Resolves when the add-in says it is done. */
  runAction(id: string, controlId = id): Promise<void> {
    return this.native.invokeCommand(id, controlId);
  }

  settings(): Map<string, string> {
    return this.parts.settings;
  }

  /** Batches run one after the other: none sees another half applied. */
  execute(body: string, mayWait: boolean): Promise<NativeAnswer | undefined> {
    const { cellEditMode } = this.faults;
    if (cellEditMode.isOn && mayWait) {
      return this.until(() => !cellEditMode.isOn).then(() => this.execute(body, mayWait));
    }
    const run = () => this.answer(body);
    const result = this.queue.then(run, run);
    this.queue = result;
    return result;
  }

  private async answer(body: string): Promise<NativeAnswer | undefined> {
    const start = performance.now();
    const request = parseRequest(body);
    const record = (status: BatchRecord["status"], response?: WireResponse) => {
      const ms = performance.now() - start;
      this.log.push({ request, status, ms, ...(response ? { response } : {}) });
      if (this.log.length > LOG_LENGTH) this.log.shift();
    };
    const ofAddin = isOfAddin(request);
    const refused = this.isDead(0) ? "no answer" : this.refusal(body, ofAddin);
    if (refused !== undefined) {
      record(refused);
      return refused === "no answer" ? undefined : { status: refused };
    }

    this.running = { ofAddin, changes: 0 };
    try {
      const response = await this.dispatcher.process(request);
      this.grid.commit();
      const json = JSON.stringify(response);
      const status = this.isTooLarge(json) ? HOST_STATUS.responseTooLarge : HOST_STATUS.ok;
      record(status, response);
      if (ofAddin) this.afterBatch();
      return status === HOST_STATUS.ok ? { status, body: json } : { status };
    } catch (thrown) {
      if (!(thrown instanceof Gone)) throw thrown;
      this.dead = true;
      this.grid.commit();
      record("no answer");
      return undefined;
    }
  }

  /** Refusals before a batch is looked at. */
  private refusal(body: string, ofAddin: boolean): number | undefined {
    const { cellEditMode, payloadTooLarge } = this.faults;
    // giving references back is not refused: office.js would try again for 15 seconds // unverified
    if (cellEditMode.isOn && !body.includes("_RemoveReference")) return HOST_STATUS.cellEditMode;
    if (payloadTooLarge.isOn && ofAddin) {
      payloadTooLarge.off();
      return HOST_STATUS.requestTooLarge;
    }
    return this.isTooLarge(body) ? HOST_STATUS.requestTooLarge : undefined;
  }

  private until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.faults.listen(() => {
        if (!condition()) return;
        stop();
        resolve();
      });
    });
  }

  private isTooLarge(json: string): boolean {
    const { payloadLimit } = PROFILES[this.playing];
    return json.length * 3 > payloadLimit && new TextEncoder().encode(json).length > payloadLimit;
  }

  /** The runtime has been killed, or is killed after so many changes of this batch. */
  private isDead(changes: number): boolean {
    const { isOn, with: when } = this.faults.killedBetweenSyncs;
    return this.dead || (isOn && this.answered >= when.batches && changes >= when.changes);
  }

  /** Before each action of a batch. */
  private interfere(isAChange: boolean): void {
    const { errorInMidBatch } = this.faults;
    if (this.isDead(this.running.changes)) throw new Gone();
    if (!isAChange || !this.running.ofAddin) return;
    if (errorInMidBatch.isOn && this.running.changes >= errorInMidBatch.with.changes) {
      errorInMidBatch.off();
      throw new HostError("GeneralException");
    }
    this.running.changes++;
  }

  private afterBatch(): void {
    const { killedBetweenSyncs, colleagueEdit } = this.faults;
    if (killedBetweenSyncs.isOn) this.answered++;
    if (!colleagueEdit.isOn) return;
    const { sheet, address, value } = colleagueEdit.with;
    colleagueEdit.off();
    const sheetId = sheet === undefined ? this.grid.activeSheetId : findSheet({ grid: this.grid }, sheet);
    const box = parseBox(address);
    if (sheetId === undefined || !box) throw new Error(`There is no ${sheet ?? "sheet"}!${address} to edit.`);
    this.events.remote = true;
    try {
      this.grid.write(sheetId, box, () => ({ v: value }));
      this.grid.commit();
    } finally {
      this.events.remote = false;
    }
  }
}
