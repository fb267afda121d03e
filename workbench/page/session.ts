import { workbench as words } from "../../src/locale/workbench";
import { emptyParts, type DocumentParts } from "../document";
import type { Grid } from "../grid/grid";
import type { ExcelHost } from "../host/excel-host";
import type { ProfileName } from "../host/profile";
import { reason } from "./dom";
import { toggleFault, type FaultName } from "./faults";
import { downloadFile, readFile } from "./files";
import type { RibbonButton } from "./manifest";
import type { Pane } from "./pane";
import { writeTemplate } from "./sample/template";
import { writeSample } from "./sample/write";
import type { Status } from "./status";

export type SampleName = keyof typeof words.samples;

const PATIENCE = 20_000;

/** What can be done with the page: open, save, show a sample, play another Excel. One thing at a time; each ends in a sentence. */
export class Session {
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
    return this.next(words.trouble.sample, async () => {
      const title = words.samples[name];
      this.status.say(words.status.writing(title));
      this.grid.reset();
      await this.opened(emptyParts());
      this.file = words.file;
      if (name === "blank") return this.status.say(words.status.blank);
      await (name === "template" ? writeTemplate : writeSample)(this.excel());
      await this.calculated();
      this.status.say(words.status.ready(title));
    });
  }

  /** Opens a file; one that cannot be read changes nothing. */
  open(file: File): Promise<void> {
    return this.next(
      (why) => words.trouble.open(file.name, why),
      async () => {
        this.status.say(words.status.opening(file.name));
        const result = await readFile(this.grid, file);
        if (result.is === "refused") return this.status.trouble(words.trouble.open(file.name, result.trouble));
        await this.opened(result.parts);
        this.file = file.name;
        await this.calculated();
        this.status.say(words.status.opened(file.name, result.sheets, result.cells, result.skipped));
      },
    );
  }

  save(): Promise<void> {
    return this.next(words.trouble.save, async () => {
      this.status.say(words.status.saving);
      await downloadFile(this.grid, this.host.parts, this.file);
      this.status.say(words.status.saved(this.file));
    });
  }

  setProfile(name: ProfileName): Promise<void> {
    return this.next(words.trouble.start, async () => {
      this.host.profile = name;
      await this.calculated();
      this.status.say(words.status.profile(words.toolbar.profiles[name]));
    });
  }

  fault(name: FaultName): void {
    this.status.say(toggleFault(this.host, name));
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
