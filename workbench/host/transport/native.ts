/**
 * The seam: the object that Excel for Windows puts at `window.external`. office.js and its host file, unmodified, talk to
 * it; it has to stand there before they run. All this was observed with build 16.0.15407.
 */
import { nativeSettings } from "./settings";
import { advertisedSets } from "./sets";
import { themeInfo } from "./theme";

/** Codes of the host's own answers, below the batch. */
export const HOST_STATUS = {
  ok: 0,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Ids of native calls and events. */
const CALL = { richApi: 93, commandCompleted: 94 } as const;
const EVENT = { documentSelectionChanged: 2, richApiMessage: 33, commandInvoked: 39 } as const;

/** Flags of the host info: shared runtime, with custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/** `requestFlags` of a batch: `Excel.run({ delayForCellEdit: true })`. */
const DELAY_FOR_CELL_EDIT = 64;

export interface NativeHost {
  /** Answers a batch; undefined never answers. */
  execute(body: string, mayWait: boolean): Promise<NativeAnswer | undefined>;
  settings(): Map<string, string>;
  readonly locale: string;
  readonly dark: boolean;
  /** The highest ExcelApi set. */
  readonly api: number;
}

export interface NativeAnswer {
  readonly status: number;
  readonly body?: string;
}

/** One entry of a message to the page: category, type, target, JSON text. */
export type RichApiEntry = readonly [category: number, type: number, target: string, payload: string];

/** What a SAFEARRAY of Windows looks like to office.js. */
interface SafeArray {
  toArray(): readonly unknown[];
}
const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });

/** Excel never answers inside the call. */
const later = (run: () => void): void => void Promise.resolve().then(run);

type Handler = (id: number, args: SafeArray) => void;

export class NativeTransport {
  private readonly handlers = new Map<string, Handler>();
  private readonly commands = new Map<string, () => void>();
  private nextCommand = 1;
  /** Counts pages: what a former page still waits for is not answered. */
  private page = 0;
  private instanceId = newInstanceId();

  constructor(private readonly host: NativeHost) {}

  /** office.js keeps `document.settings` in the session under this id: a document opened anew needs a new one. */
  newDocument(): void {
    this.instanceId = newInstanceId();
  }

  install(window: Window): void {
    const page = ++this.page;
    this.handlers.clear();
    this.commands.clear();
    const inPage = (run: () => void) => (page === this.page ? run() : undefined);
    const external = {
      GetHostInfo: () => `Excel$Win32$16.01$${this.host.locale}$telemetry$$disableLogging$${SHARED_RUNTIME_WITH_FUNCTIONS}`,
      GetContext: () => this.context(),
      Execute: (id: number, params: readonly unknown[], answer: (result: SafeArray) => void) => {
        if (page !== this.page) return;
        if (id === CALL.richApi) void this.execute(params, (result) => inPage(() => answer(safeArray(result))));
        else {
          if (id === CALL.commandCompleted) this.commandCompleted(params);
          later(() => answer(safeArray([HOST_STATUS.ok])));
        }
      },
      RegisterEvent: (id: number, target: string | undefined, handler: Handler, done: (status: number) => void) => {
        this.handlers.set(`${id}|${target ?? ""}`, handler);
        later(() => done(HOST_STATUS.ok));
      },
      UnregisterEvent: (id: number, target: string | undefined, done: (status: number) => void) => {
        this.handlers.delete(`${id}|${target ?? ""}`);
        later(() => done(HOST_STATUS.ok));
      },
    };
    Object.assign(window.external, external); // browsers and jsdom have an External object already
  }

  /** One native message with any number of entries, as Excel batches them. */
  send(entries: readonly RichApiEntry[]): void {
    const list = entries.map((entry) => safeArray([...entry, 0, false]));
    this.handlers.get(`${EVENT.richApiMessage}|`)?.(EVENT.richApiMessage, safeArray(list));
  }

  /** The event behind `workbook.onSelectionChanged` is one of the document, older than the others. */
  documentSelectionChanged(): void {
    const id = EVENT.documentSelectionChanged;
    this.handlers.get(`${id}|`)?.(id, safeArray([]));
  }

  /** Presses a ribbon button; resolves when the add-in has called `event.completed()`. */
  invokeCommand(action: string, controlId: string): Promise<void> {
    const id = EVENT.commandInvoked;
    const handler = this.handlers.get(`${id}|`);
    if (!handler) return Promise.reject(new Error("The page of the add-in is not ready for ribbon actions."));
    const command = `command${this.nextCommand++}`;
    return new Promise((resolve) => {
      this.commands.set(command, resolve);
      handler(id, safeArray([command, action, JSON.stringify({ source: { id: controlId } })]));
    });
  }

  private commandCompleted([command]: readonly unknown[]): void {
    if (typeof command !== "string") return;
    this.commands.get(command)?.();
    this.commands.delete(command);
  }

  private async execute(params: readonly unknown[], answer: (result: readonly unknown[]) => void): Promise<void> {
    // [custom data, "POST", "ProcessQuery", headers, body, permission, request flags, …]
    const message = Array.isArray(params[0]) ? (params[0] as readonly unknown[]) : [];
    const body = typeof message[4] === "string" ? message[4] : "{}";
    const flags = typeof message[6] === "number" ? message[6] : 0;
    const result = await this.host.execute(body, (flags & DELAY_FOR_CELL_EDIT) !== 0);
    if (!result) return;
    const { status } = result;
    answer(status === HOST_STATUS.ok ? [status, [200, [], result.body ?? "{}"]] : [status]);
  }

  private context(): Readonly<Record<string, () => unknown>> {
    const { locale, api } = this.host;
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => "bang-vang",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => "C:\\Book1.xlsx",
      GetAppCapabilities: () => 0, // may read and write
      GetActivationMode: () => 2, // opened with the document
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => "",
      GetInstanceId: () => this.instanceId,
      GetCorrelationId: () => "workbench",
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => false,
      GetSupportedMatrix: () => JSON.stringify(advertisedSets(api)),
      GetHostFullVersion: () => "16.0.18025.20000",
      GetInitialDisplayMode: () => 2, // in the task pane
      GetOfficeThemeInfo: () => themeInfo(this.host.dark),
      GetSettings: () => nativeSettings(() => this.host.settings(), later),
    };
  }
}

function newInstanceId(): string {
  return `document-${Math.random().toString(36).slice(2)}`;
}
