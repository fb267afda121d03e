/** What happens in the grid → the events the page has asked for. They come after the answer of the batch that caused them. */
import { boxAddress, MAX_COLS, MAX_ROWS } from "../grid/a1";
import type { Actor, Box, Grid, GridEvent } from "../grid/grid";
import type { HostState } from "./model/context";
import { intersection } from "./model/range/boxes";
import { EVENT_TYPE } from "./model/worksheet/worksheet-events";
import type { RichApiEntry } from "./transport/native";

const CATEGORY = 65536;
const WHOLE_WORKBOOK = "Workbook";
/** How many ranges of past events can still be asked for. */
const REMEMBERED_RANGES = 1000;

type Payload = Readonly<Record<string, unknown>>;

export class Events {
  private readonly registered = new Map<string, number>();
  private queue: RichApiEntry[] = [];
  private activeSheetId: string;
  private nextRange = 1;
  /** Who is editing: a co-author's edits are called remote. */
  remote = false;

  constructor(
    private readonly grid: Grid,
    private readonly state: HostState,
    private readonly send: (entries: readonly RichApiEntry[]) => void,
    private readonly documentSelectionChanged: () => void,
  ) {
    this.activeSheetId = grid.activeSheetId;
    grid.listen((event) => this.heard(event));
  }

  listen(type: number, target: string, on: boolean): void {
    const key = `${type}|${target}`;
    const count = (this.registered.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  /** A new page listens to nothing yet. */
  newPage(): void {
    this.registered.clear();
    this.queue = [];
    this.activeSheetId = this.grid.activeSheetId;
  }

  private heard(event: GridEvent): void {
    if (!this.state.eventsEnabled) return;
    switch (event.kind) {
      case "edited":
        return this.changed(event.sheetId, event.box, "RangeEdited", event.by);
      case "moved":
        // Excel's own account of a cut and paste is not known // unverified
        this.changed(event.sheetId, event.from, "RangeEdited", event.by);
        return this.changed(event.sheetId, event.to, "RangeEdited", event.by);
      case "shifted":
        return this.shifted(event);
      case "sorted":
        return this.raise(EVENT_TYPE.rowSorted, event.sheetId, {
          address: boxAddress(event.box),
          source: this.source,
        });
      case "formatted":
        return this.raise(EVENT_TYPE.formatChanged, event.sheetId, {
          address: boxAddress(event.box),
          source: this.source,
          referenceId: this.remember(event.sheetId, event.box),
        });
      case "selected":
        this.raise(EVENT_TYPE.selectionChanged, event.sheetId, { address: event.boxes.map(boxAddress).join(",") });
        return this.documentSelectionChanged();
      case "sheetActivated":
        this.raise(EVENT_TYPE.deactivated, this.activeSheetId, {});
        this.activeSheetId = event.sheetId;
        return this.raise(EVENT_TYPE.activated, event.sheetId, {});
      case "sheetAdded":
        return this.raise(EVENT_TYPE.added, event.sheetId, { source: this.source });
      case "sheetDeleted":
        return this.raise(EVENT_TYPE.deleted, event.sheetId, { source: this.source });
      case "sheetRenamed":
        return this.raise(EVENT_TYPE.nameChanged, event.sheetId, {
          nameBefore: event.before,
          nameAfter: this.grid.sheetName(event.sheetId),
          source: this.source,
        });
      case "calculated":
        // Excel names the sheets that were calculated, the grid does not say which // unverified
        for (const id of this.grid.sheetIds()) this.raise(EVENT_TYPE.calculated, id, { address: "" });
        return;
      case "filtered":
        return; // its event is newer than the advertised set
    }
  }

  private get source(): "Local" | "Remote" {
    return this.remote ? "Remote" : "Local";
  }

  /** `details` (the value before and after) are not sent: the grid does not know the value before. */
  private changed(sheetId: string, box: Box, changeType: string, by: Actor): void {
    const address = boxAddress(box);
    const common = { address, changeType, source: this.source, referenceId: this.remember(sheetId, box) };
    this.raise(EVENT_TYPE.changed, sheetId, {
      ...common,
      triggerSource: by === "host" && !this.remote ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None", // without it office.js makes up a changeDirectionState
    });
    for (const table of this.grid.tables()) {
      if (table.sheetId !== sheetId || !intersection(table.box, box)) continue;
      this.raise(EVENT_TYPE.tableChanged, table.id, { ...common, tableId: table.id, worksheetId: sheetId });
    }
  }

  private shifted({ sheetId, axis, at, count, by }: Extract<GridEvent, { kind: "shifted" }>): void {
    const length = Math.abs(count);
    const box = axis === "rows" ? { r: at, c: 0, rows: length, cols: MAX_COLS } : { r: 0, c: at, rows: MAX_ROWS, cols: length };
    const what = axis === "rows" ? "Row" : "Column";
    this.changed(sheetId, box, `${what}${count > 0 ? "Inserted" : "Deleted"}`, by);
  }

  private remember(sheetId: string, box: Box): string {
    const reference = `event${this.nextRange++}`;
    const { eventRanges } = this.state;
    eventRanges.set(reference, { sheetId, box });
    const [oldest] = eventRanges.keys();
    if (eventRanges.size > REMEMBERED_RANGES && oldest !== undefined) eventRanges.delete(oldest);
    return reference;
  }

  /** To those who listen to this object, and to those who listen to all. */
  private raise(type: number, target: string, payload: Payload): void {
    const json = JSON.stringify({ worksheetId: target, ...payload });
    const entries = [target, WHOLE_WORKBOOK]
      .filter((each) => this.registered.has(`${type}|${each}`))
      .map((each): RichApiEntry => [CATEGORY, type, each, json]);
    if (entries.length === 0) return;
    if (this.queue.length === 0) setTimeout(() => this.deliver(), 0);
    this.queue.push(...entries);
  }

  private deliver(): void {
    const entries = this.queue;
    this.queue = [];
    if (entries.length > 0) this.send(entries);
  }
}
