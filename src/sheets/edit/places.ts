import { LABELS, type SheetId } from "../../locale/sheets";
import { fold } from "../../text/fold";
import { plainCell, type Plain } from "../cell";
import type { TableRow } from "../find-tables";
import type { Label } from "../info";
import { tablesIn } from "../layouts";
import type { RawGrids } from "../schema";
import { TABLES, type TableId } from "../tables";

/** A cell of the rule sheets by what it says, not by where it stands: rows and columns may move. */
export type CellRef =
  /** The value behind a label of Phong trào. */
  | { readonly in: "label"; readonly label: Label }
  /** The cell under a header word, in the row whose first cell is the id. */
  | { readonly in: TableId; readonly id: string; readonly head: string };

/** A cell of a block, from 0. */
export interface Place {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

export type Found = { readonly is: "found"; readonly place: Place; readonly cell: Plain } | { readonly is: "gone" | "twice" };

/** The rows of the four blocks, to find cells in. */
export interface Places {
  cell(ref: CellRef): Found;
  /** The rows of a table with their first cell as text. */
  rows(table: TableId): readonly { readonly id: string; readonly row: TableRow }[];
  /** The first cell of the row of that id; of the label row where the table is `label`. */
  row(table: TableId | "label", id: string): Place | undefined;
}

/** Finds the tables of all blocks once. */
export function placesIn(grids: RawGrids): Places {
  const tables = new Map<TableId | "info", readonly TableRow[]>();
  for (const sheet of Object.keys(grids) as SheetId[]) {
    for (const [id, rows] of tablesIn(sheet, grids[sheet])) tables.set(id, rows);
  }
  const sheetOf = (table: TableId | "info"): SheetId => (table === "info" ? "info" : TABLES[table].sheet);
  const textOf = (cell: Plain): string => (cell === undefined || typeof cell === "object" ? "" : String(cell));
  const matching = (table: TableId | "info", id: string): readonly TableRow[] =>
    (tables.get(table) ?? []).filter(({ cells: [first] }) =>
      table === "info" ? fold(textOf(first)) === fold(id) : textOf(first) === id,
    );
  const found = (table: TableId | "info", id: string, column: number): Found => {
    const rows = matching(table, id);
    const [row] = rows;
    const place = row?.places[column] ?? -1;
    if (row === undefined || place < 0) return { is: "gone" };
    if (rows.length > 1) return { is: "twice" };
    const sheet = sheetOf(table);
    // a cell beyond what the row was read with is empty
    return {
      is: "found",
      place: { sheet, row: row.at, column: place },
      cell: plainCell(grids[sheet][row.at]?.[place], false),
    };
  };
  return {
    cell: (ref) =>
      ref.in === "label" ? found("info", LABELS[ref.label], 1) : found(ref.in, ref.id, TABLES[ref.in].heads.indexOf(ref.head)),
    rows: (table) => (tables.get(table) ?? []).map((row) => ({ id: textOf(row.cells[0]), row })),
    row: (table, id) => {
      const name = table === "label" ? "info" : table;
      const [row] = matching(name, id);
      return row === undefined ? undefined : { sheet: sheetOf(name), row: row.at, column: row.places[0] ?? 0 };
    },
  };
}
