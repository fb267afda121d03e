import type { Unit } from "../award/campaign/campaign";
import { HEADS } from "../locale/sheets";
import { fold } from "../text/fold";
import { rangeGrid } from "./cell";
import type { Row } from "./columns";
import type { DecodeOptions } from "./decode";
import { findTables, type TableRow } from "./find-tables";
import { Ledger, readTable, type Reading } from "./read-table";
import { TABLES } from "./tables";
import type { SheetTrouble } from "./trouble";

/** Units with the rows that could not be read, or why there are none. */
export interface UnitsRead {
  readonly units?: readonly Unit[];
  readonly troubles: readonly SheetTrouble[];
}

/**
 * Reads a range of units by itself: a header with `Đơn vị` and `Số người`, then a unit a row; the fixed line may be missing.
 *
 * @example
 * decodeUnits([["Đơn vị", "Số người"], ["Văn phòng", 12]]) //=> { units: [{ name: "Văn phòng", people: 12 }], troubles: [] }
 */
export function decodeUnits(range: unknown, { firstRows = {}, zeroIsBlank = true }: DecodeOptions = {}): UnitsRead {
  const table = TABLES.units;
  const stop = (code: SheetTrouble["code"], ...params: readonly string[]): SheetTrouble => {
    return { sheet: "units", row: 0, ofBlock: false, code, params };
  };
  const grid = rangeGrid(range);
  if (grid === undefined) return { troubles: [stop("noSheet")] };
  const { rows, missing } = findTables(grid, [table], zeroIsBlank);
  const own = rows.get(table);
  if (own === undefined) return { troubles: [stop("noTable", table.title, table.heads.join(" | "))] };
  const [lacks] = missing;
  if (lacks !== undefined) return { troubles: [stop(lacks.twice ? "columnTwice" : "noColumn", table.title, lacks.head)] };
  const reading: Reading = { book: new Ledger(), troubles: [], firstRows };
  return { units: readUnits(reading, own), troubles: reading.troubles };
}

/** Units of one name have no number of people: nobody knows which row counts. */
export function readUnits(reading: Reading, tableRows: readonly TableRow[]): readonly Unit[] {
  const names = new Map<string, number>();
  const rows = readTable(reading, TABLES.units, tableRows, ({ name }: Partial<Unit>, row: Row) => {
    if (name === undefined) return;
    const key = fold(name);
    const count = (names.get(key) ?? 0) + 1;
    names.set(key, count);
    if (count > 1) row.fail("twice", HEADS.units.name, name);
  });
  return rows.flatMap(({ item, broken }): readonly Unit[] => {
    if (item.name === undefined) return [];
    const clear = broken === undefined && names.get(fold(item.name)) === 1;
    return [clear ? (item as Unit) : { name: item.name }];
  });
}
