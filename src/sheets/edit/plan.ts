import { END } from "../../locale/columns";
import { HEADS, type SheetId } from "../../locale/sheets";
import { fold } from "../../text/fold";
import type { Cell } from "../cell";
import { plainCell } from "../cell";
import { findTables } from "../find-tables";
import { LAYOUTS } from "../layouts";
import type { RawGrids } from "../schema";
import { shownText, typedCell, type Field } from "./fields";
import { placesIn, type Place } from "./places";

/** A field that a person has typed over: what they saw in it, and what it shall be. */
export interface FieldEdit {
  readonly field: Pick<Field, "key" | "ref" | "label" | "kind">;
  readonly from: string;
  readonly to: string;
}

/** A unit that is to be added. */
export interface NewUnit {
  readonly name: string;
  readonly people: string;
}

/** Cells to write, and before them rows to insert. Rows and columns count from 0 in the block, rows as they are after inserting. */
export interface CellPlan {
  readonly inserts: readonly { readonly sheet: SheetId; readonly row: number; readonly count: number }[];
  readonly writes: readonly (Place & { readonly cell: Cell })[];
}

/** Why nothing is written: the cell is no longer there, stands twice, says something else by now, holds a formula … */
export interface Refusal {
  readonly why: "gone" | "twice" | "changed" | "formula" | "notOfKind" | "unitThere" | "unitNameless" | "noUnits";
  /** The field's key; empty where no field is meant. */
  readonly key: string;
  readonly label: string;
  /** What the person wants there, and what is there now. */
  readonly to: string;
  readonly now: string;
}

export type Planned = ({ readonly is: "planned" } & CellPlan) | ({ readonly is: "refused" } & Refusal);

/**
 * Plans the edits of fields over the cells as they stand now: only cells that change, and all of them or none.
 *
 * @param formulas the same blocks as formulas: a cell that a formula fills is not written over
 */
export function planEdits(grids: RawGrids, formulas: RawGrids, edits: readonly FieldEdit[]): Planned {
  const places = placesIn(grids);
  const writes: (Place & { readonly cell: Cell })[] = [];
  for (const { field, from, to } of edits) {
    const refuse = (why: Refusal["why"], now = ""): Planned => ({
      is: "refused",
      why,
      key: field.key,
      label: field.label,
      to,
      now,
    });
    const found = places.cell(field.ref);
    if (found.is !== "found") return refuse(found.is);
    const now = shownText(field.kind, found.cell);
    if (now === to.trim()) continue;
    if (now !== from) return refuse("changed", now);
    const { sheet, row, column } = found.place;
    const formula = formulas[sheet][row]?.[column];
    if (typeof formula === "string" && formula.startsWith("=") && formula !== grids[sheet][row]?.[column]) {
      return refuse("formula", formula);
    }
    const cell = typedCell(field.kind, to, found.cell);
    if (cell === undefined) return refuse("notOfKind", now);
    if (cell === found.cell || (cell === "" && found.cell === undefined)) continue;
    writes.push({ ...found.place, cell });
  }
  return { is: "planned", inserts: [], writes };
}

/**
 * Plans a new unit: in the first empty row below the units, else in a row that is inserted above the last of the list, so that every
 * name that spans the units grows with it.
 */
export function planNewUnit(grids: RawGrids, { name, people }: NewUnit): Planned {
  const refuse = (why: Refusal["why"], label = "", to = ""): Planned => ({ is: "refused", why, key: "", label, to, now: "" });
  const called = name.trim();
  if (called === "") return refuse("unitNameless");
  const count = typedCell("whole", people, undefined);
  if (count === undefined) return refuse("notOfKind", HEADS.units.people, people);
  const grid = grids.units;
  const { headers, rows } = findTables(grid, LAYOUTS.units, false);
  const [layout] = LAYOUTS.units;
  const header = layout === undefined ? undefined : headers.get(layout);
  const column = (head: string): number => header?.places[layout?.heads.indexOf(head) ?? -1] ?? -1;
  const [nameAt, peopleAt] = [column(HEADS.units.name), column(HEADS.units.people)];
  const end = grid.findIndex((row, at) => at > (header?.at ?? 0) && row.some((cell) => fold(String(cell)) === fold(END)));
  if (layout === undefined || header === undefined || nameAt < 0 || peopleAt < 0 || end < 0) return refuse("noUnits");
  const own = rows.get(layout) ?? [];
  if (own.some(({ cells: [first] }) => typeof first === "string" && fold(first) === fold(called))) {
    return refuse("unitThere", "", called);
  }
  const isBlank = (row: readonly unknown[] | undefined): boolean =>
    (row ?? []).every((cell) => plainCell(cell, false) === undefined);
  let last = header.at;
  for (let row = header.at + 1; row < end; row++) if (!isBlank(grid[row])) last = row;
  const free = last + 1 < end;
  const row = free ? last + 1 : Math.max(header.at + 1, end - 1);
  const cells: readonly (readonly [number, Cell])[] = [
    [nameAt, called],
    [peopleAt, count],
  ];
  return {
    is: "planned",
    inserts: free ? [] : [{ sheet: "units", row, count: 1 }],
    writes: cells.flatMap(([at, cell]) => (cell === "" ? [] : [{ sheet: "units" as const, row, column: at, cell }])),
  };
}
