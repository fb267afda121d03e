import type { Box, FunctionAnswer, GridEvent } from "../../grid/grid";
import { shiftBox } from "../shift";

export interface Place {
  readonly sheetId: string;
  readonly box: Box;
}

/** One call of a cell's formula: asked, perhaps answered. */
export interface Entry {
  readonly id: number;
  readonly cancelable: boolean;
  place: Place;
  answer: FunctionAnswer;
  /** The calculation pass that last asked for it. */
  usedIn: number;
}

/**
 * What each cell asked, as Excel keeps it: a cell that is calculated again with the same arguments is not asked again, two
 * cells never share an answer.
 */
export class FunctionMemo {
  private readonly cells = new Map<string, { place: Place; readonly entries: Map<string, Entry> }>();
  private touched = new Set<string>();
  private pass = 1;

  constructor(private readonly dropped: (entry: Entry) => void) {}

  /** The entry of this call; made by `ask` where there is none. */
  entry(place: Place, key: string, ask: (pass: number) => Entry): Entry {
    const at = cellKey(place);
    const cell = this.cells.get(at) ?? { place, entries: new Map<string, Entry>() };
    this.cells.set(at, cell);
    this.touched.add(at);
    const entry = cell.entries.get(key) ?? ask(this.pass);
    cell.entries.set(key, entry);
    entry.usedIn = this.pass;
    return entry;
  }

  /** After a pass: calls that their cell no longer makes are dropped. */
  endPass(): void {
    for (const at of this.touched) {
      const entries = this.cells.get(at)?.entries ?? new Map<string, Entry>();
      for (const [key, entry] of entries) {
        if (entry.usedIn >= this.pass) continue;
        entries.delete(key);
        this.dropped(entry);
      }
    }
    this.touched.clear();
    this.pass++;
  }

  /** Edited cells ask again, even with arguments they have had before. */
  forgetCells(sheetId: string, box: Box): void {
    for (const [at, cell] of this.cells) {
      if (cell.place.sheetId === sheetId && contains(box, cell.place.box)) this.drop(at);
    }
  }

  forgetSheet(sheetId: string): void {
    for (const [at, cell] of this.cells) if (cell.place.sheetId === sheetId) this.drop(at);
  }

  clear(): void {
    for (const at of [...this.cells.keys()]) this.drop(at);
    this.touched.clear();
  }

  /** Rows or columns came or went: calls move with their cells. */
  shift(event: Extract<GridEvent, { kind: "shifted" }>): void {
    const moved = [...this.cells.entries()].filter(([, cell]) => cell.place.sheetId === event.sheetId);
    for (const [at] of moved) this.cells.delete(at);
    for (const [, cell] of moved) {
      const box = shiftBox(cell.place.box, event);
      if (!box) {
        for (const entry of cell.entries.values()) this.dropped(entry);
        continue;
      }
      cell.place = { ...cell.place, box };
      for (const entry of cell.entries.values()) entry.place = cell.place;
      this.cells.set(cellKey(cell.place), cell);
    }
  }

  private drop(at: string): void {
    for (const entry of this.cells.get(at)?.entries.values() ?? []) this.dropped(entry);
    this.cells.delete(at);
  }
}

const cellKey = ({ sheetId, box }: Place) => `${sheetId}!${box.r},${box.c}`;

function contains(outer: Box, inner: Box): boolean {
  return inner.r >= outer.r && inner.c >= outer.c && inner.r < outer.r + outer.rows && inner.c < outer.c + outer.cols;
}
