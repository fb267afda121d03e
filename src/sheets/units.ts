import { canonical } from "../award/canonical";
import type { DossierItem, Unit } from "../award/campaign/campaign";
import { HEADS } from "../locale/sheets";
import { fold } from "../text/fold";
import { rangeGrid } from "./cell";
import { yesNo, type Row } from "./columns";
import { findTables, type TableRow } from "./find-tables";
import { isBlankZero, type DecodeOptions } from "./options";
import { Ledger, readTable, type Reading } from "./read-table";
import { sameUnits } from "./same-units";
import { TABLES, type Table } from "./tables";
import type { SheetTrouble } from "./trouble";

/** Units with the rows that could not be read, or why there are none. */
export interface UnitsRead {
  readonly units?: readonly Unit[];
  readonly troubles: readonly SheetTrouble[];
}

/** Columns of Đơn vị by which no paper can be called. */
const OWN_HEADS = new Set(Object.values(HEADS.units).map(fold));

/**
 * The table of units with a column for each paper that the plan asks of a unit; papers of one label share theirs.
 * A paper that is called like another column, or by no word, has none: nobody knows whether it is there.
 */
export function unitTable(dossier: readonly Partial<DossierItem>[]): Table<Unit> {
  const columns = new Map<string, { readonly label: string; readonly ids: string[] }>();
  for (const { id, label, of } of dossier) {
    const key = fold(label ?? "");
    if (of !== "unit" || id === undefined || label === undefined || key === "" || OWN_HEADS.has(key)) continue;
    const column = columns.get(key);
    if (column === undefined) columns.set(key, { label, ids: [id] });
    else column.ids.push(id);
  }
  const papers = [...columns.values()].map(({ label, ids }) => ({ ids, cell: yesNo(label) }));
  const heads = papers.flatMap(({ cell }) => cell.heads);
  const asked = dossier.some(({ of }) => of === "unit");
  const { units } = TABLES;
  const part: Table<Unit>["parts"][number] = {
    heads,
    write: ({ papers: kept = {} }, book) => {
      const known = new Map(Object.entries(kept));
      return papers.flatMap(({ ids: [id = ""], cell }) => cell.write(known.get(id), book));
    },
    read: (cells, row) => {
      if (!asked) return {};
      const kept = papers.flatMap(({ ids, cell }, i) => {
        const there = cell.read([cells[i]], row);
        return there === undefined ? [] : ids.map((id) => [id, there] as const);
      });
      return { papers: Object.fromEntries(kept) };
    },
  };
  return { ...units, parts: [...units.parts, part], heads: [...units.heads, ...heads], more: heads.length };
}

/**
 * Reads a range of units by itself: a header with `Đơn vị` and `Số người`, then a unit a row; the fixed line may be missing.
 *
 * @example
 * decodeUnits([["Đơn vị", "Số người"], ["Văn phòng", 12]]) //=> { units: [{ name: "Văn phòng", people: 12 }], troubles: [] }
 */
export function decodeUnits(range: unknown, options: DecodeOptions = {}): UnitsRead {
  const table = TABLES.units;
  const stop = (code: SheetTrouble["code"], ...params: readonly string[]): SheetTrouble => {
    return { sheet: "units", row: 0, ofBlock: false, code, params };
  };
  const grid = rangeGrid(range);
  if (grid === undefined) return { troubles: [stop("noSheet")] };
  const { rows, missing } = findTables(grid, [table], isBlankZero(options, "units"));
  const own = rows.get(table);
  if (own === undefined) return { troubles: [stop("noTable", table.title, table.heads.join(" | "))] };
  const [lacks] = missing;
  if (lacks !== undefined) return { troubles: [stop(lacks.twice ? "columnTwice" : "noColumn", table.title, lacks.head)] };
  const reading: Reading = { book: new Ledger(), troubles: [], firstRows: options.firstRows ?? {} };
  return { units: readUnits(reading, table, own), troubles: reading.troubles };
}

/** What cannot be read of a unit is missing, and reported, as is what two rows of one unit do not say alike; the rest is kept. */
export function readUnits(reading: Reading, table: Table<Unit>, tableRows: readonly TableRow[]): readonly Unit[] {
  const read: { readonly unit: Unit; readonly row: Row }[] = [];
  readTable(reading, table, tableRows, ({ name, ...rest }: Partial<Unit>, row) => {
    if (name !== undefined) read.push({ unit: { name, ...rest }, row });
  });
  const units = sameUnits(read.map(({ unit }) => unit));
  const keys = units.map(({ name }) => fold(name));
  const apart = new Set(keys.filter((_, at) => canonical(units[at]) !== canonical(read[at]?.unit)));
  read.forEach(({ unit, row }, at) => {
    if (apart.has(keys[at] ?? "") && keys.indexOf(keys[at] ?? "") < at) row.fail("twice", HEADS.units.name, unit.name);
  });
  return units;
}
