import { workbench as words } from "../../src/locale/workbench";
import { emptyParts, type DocumentParts } from "../document";
import type { Grid } from "../grid/grid";
import type { ExcelHost } from "../host/excel-host";
import type { ProfileName } from "../host/profile";
import { reason } from "./dom";
import { switchOffFaults, toggleFault, type FaultName } from "./faults";
import { downloadFile, readFile } from "./files";
import type { RibbonButton } from "./manifest";
import type { Pane } from "./pane";
import { writeTemplate } from "./sample/template";
import { writeSample } from "./sample/write";
import type { Status } from "./status";
import { unsaved } from "../xlsx/unsaved";

export type SampleName = keyof typeof words.samples;

const PATIENCE = 20_000;

/** What can be done with the page: open, save, show a sample, play another Excel. One thing at a time; each ends in a sentence. */
export class Session {
  private working = 0;
  private faultsWereOn = false;
  private last: Promise<void> = Promise.resolve();
  private file: string = words.file;

  constructor(
    readonly grid: Grid,
    readonly host: ExcelHost,
    private readonly pane: Pane,
    private readonly status: Status,
  ) {}

  /** Replaces the workbook by a sample, or by an empty sheet. */
  sample(name: SampleName): Promise<void> {
    return this.ownWork(words.trouble.sample, async () => {
      const title = words.samples[name];
      this.status.say(words.status.writing(title));
      const told = await this.withoutFaults();
      this.grid.reset();
      await this.opened(emptyParts());
      this.file = words.file;
      if (name === "blank") return this.status.say(told(words.status.blank));
      await (name === "template" ? writeTemplate : writeSample)(this.excel());
      await this.calculated();
      this.status.say(told(words.status.ready(title)));
    });
  }

  /** Opens a file; one that cannot be read changes nothing. */
  open(file: File): Promise<void> {
    return this.ownWork(
      (why) => words.trouble.open(file.name, why),
      async () => {
        this.status.say(words.status.opening(file.name));
        const told = await this.withoutFaults();
        const result = await readFile(this.grid, file);
        if (result.is === "refused") return this.status.trouble(told(words.trouble.open(file.name, result.trouble)));
        await this.opened(result.parts);
        this.file = file.name;
        await this.calculated();
        this.status.say(told(words.status.opened(file.name, result.sheets, result.cells, result.skipped)));
      },
    );
  }

  save(): Promise<void> {
    return this.next(words.trouble.save, async () => {
      this.status.say(words.status.saving);
      await downloadFile(this.grid, this.host.parts, this.file);
      this.status.say(words.status.saved(this.file, unsaved(this.grid)));
    });
  }

  setProfile(name: ProfileName): Promise<void> {
    return this.next(words.trouble.start, async () => {
      this.host.profile = name;
      await this.calculated();
      this.status.say(words.status.profile(words.toolbar.profiles[name]));
    });
  }

  /** Switching off is done at once, as a batch may be waiting for it; switching on only when the page's own work is done. */
  fault(name: FaultName): void {
    const toggle = (): void => this.status.say(toggleFault(this.host, name));
    if (this.working === 0 || this.host.faults.byName(name).isOn) toggle();
    else void this.next(words.trouble.start, async () => toggle());
  }

  /** A button of the ribbon. */
  async press({ label, action, id }: RibbonButton): Promise<void> {
    if (action.is === "showPane") return this.pane.show(true);
    try {
      await this.host.runAction(action.name, id);
      this.status.say(words.status.action(label));
    } catch (error) {
      this.status.trouble(words.trouble.action(label, reason(error)));
    }
  }

  /** Loads the pane's page anew, as when a workbook is opened. */
  reloadPane(): Promise<void> {
    return this.next(words.trouble.start, async () => {
      this.status.say(words.status.connecting);
      await this.connect();
      await this.calculated();
      this.status.say(words.status.connected);
    });
  }

  /** Writes to the workbook by itself. What waits for a fault to end is let go first, or this would wait behind it. */
  private ownWork(trouble: (why: string) => string, work: () => Promise<void>): Promise<void> {
    this.faultsWereOn = switchOffFaults(this.host.faults) || this.faultsWereOn;
    this.working++;
    return this.next(trouble, work).finally(() => void this.working--);
  }

  /** Returns what puts it before a sentence that faults were switched off. */
  private async withoutFaults(): Promise<(sentence: string) => string> {
    const wereOn = switchOffFaults(this.host.faults) || this.faultsWereOn;
    this.faultsWereOn = false;
    if (!wereOn) return (sentence) => sentence;
    // batches that waited end in the workbook they were meant for
    await new Promise((resolve) => setTimeout(resolve));
    await this.grid.settle();
    return (sentence) => `${words.status.faultsCleared} ${sentence}`;
  }

  private next(trouble: (why: string) => string, work: () => Promise<void>): Promise<void> {
    this.last = this.last.then(work).catch((error: unknown) => {
      console.warn(error);
      this.status.trouble(error instanceof NoPane ? words.trouble.noPane : trouble(reason(error)));
    });
    return this.last;
  }

  /** Another document: its parts, and a pane of its own. */
  private async opened(parts: DocumentParts): Promise<void> {
    this.host.openDocument(parts);
    await this.connect();
  }

  private async connect(): Promise<void> {
    await this.pane.load();
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new NoPane()), PATIENCE));
    await Promise.race([this.host.functions.whenReady(), late]);
  }

  private excel(): typeof Excel {
    const { Excel } = this.pane.frame.contentWindow as unknown as { Excel: typeof globalThis.Excel };
    return Excel;
  }

  /** Until every formula, and every function behind one, has answered. */
  private async calculated(): Promise<void> {
    const end = performance.now() + PATIENCE;
    await this.grid.settle();
    for (let calm = 0; calm < 3 && performance.now() < end;) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      calm = this.grid.busy || this.host.functions.pending > 0 ? 0 : calm + 1;
    }
  }
}

class NoPane extends Error {}
