import { LABELS, type SheetId } from "../locale/sheets";
import { fold } from "../text/fold";
import { plainCell, rangeGrid, type Grid } from "./cell";
import { readNumber } from "./columns";
import { tablesIn } from "./layouts";

/** The four blocks as cells. */
export type RawGrids = Readonly<Record<SheetId, Grid>>;

/** Makes of the sheets of one version those of the next. The cell of the version itself is written for it. */
export type Migration = (grids: RawGrids) => RawGrids;

/** The versions of the sheets that are known: the newest, and how each older one becomes the next. */
export interface Versions {
  readonly newest: number;
  readonly migrations: ReadonlyMap<number, Migration>;
}

/** There has been one version so far. A new one adds its number here, the step that leads to it, and a frozen workbook to the tests. */
export const VERSIONS: Versions = { newest: 1, migrations: new Map() };

interface SchemaCell {
  readonly row: number;
  readonly column: number;
  readonly version: number;
}

/** Finds the cell of `Phiên bản bảng`, and the whole number in it; undefined where there is none, or two. */
export function schemaCell(info: Grid): SchemaCell | undefined {
  const label = fold(LABELS.schema);
  const rows = (tablesIn("info", info).get("info") ?? []).filter(
    ({ cells: [first] }) => typeof first === "string" && fold(first) === label,
  );
  const [row] = rows;
  const cell = row?.cells[1];
  if (row === undefined || rows.length > 1 || cell === undefined || typeof cell === "object") return undefined;
  const version = readNumber(cell);
  if (version === undefined || !Number.isInteger(version)) return undefined;
  return { row: row.at, column: row.places[1] ?? 0, version };
}

/** What the sheets are compared with the newest version that is known here. */
export type Age = { readonly is: "older" | "newer"; readonly version: number } | { readonly is: "current" };

/** Says whether the sheets are older or newer than what is known here; `current` also where their version cannot be read. */
export function ageOf(info: unknown, { newest, migrations }: Versions = VERSIONS): Age {
  const grid = rangeGrid(info);
  const version = grid === undefined ? undefined : schemaCell(grid)?.version;
  if (version === undefined || version === newest) return { is: "current" };
  if (version > newest) return { is: "newer", version };
  // a number that never was a version is a slip, not an old file
  return migrations.has(version) ? { is: "older", version } : { is: "current" };
}

/**
 * Brings sheets to the newest version, step by step, in memory.
 *
 * @returns the grids of the newest version, or undefined where they are of that version already, or of none that is known
 */
export function migrated(blocks: Readonly<Record<SheetId, unknown>>, versions: Versions = VERSIONS): RawGrids | undefined {
  if (ageOf(blocks.info, versions).is !== "older") return undefined;
  const [info, criteria, rules, units] = [blocks.info, blocks.criteria, blocks.rules, blocks.units].map(rangeGrid);
  if (info === undefined || criteria === undefined || rules === undefined || units === undefined) return undefined;
  let grids: RawGrids = { info, criteria, rules, units };
  for (let cell = schemaCell(info); cell !== undefined && cell.version < versions.newest;) {
    const step = versions.migrations.get(cell.version);
    if (step === undefined) return undefined;
    const next = step(grids);
    const at = schemaCell(next.info);
    if (at === undefined) return undefined;
    grids = { ...next, info: withCell(next.info, at.row, at.column, cell.version + 1) };
    cell = schemaCell(grids.info);
  }
  return grids;
}

function withCell(grid: Grid, row: number, column: number, value: unknown): Grid {
  return grid.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells));
}

/** A cell that an upgrade changes. Rows and columns count from 0 in the block after it. */
export interface Upgraded {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly from: unknown;
  readonly to: unknown;
}

/**
 * Lists the cells that an upgrade changes, sheet by sheet. An upgrade may add rows at the end of a block, above its last line, and
 * columns at its right end; it takes none away.
 */
export function upgradedCells(before: RawGrids, after: RawGrids): readonly Upgraded[] {
  return (Object.keys(after) as SheetId[]).flatMap((sheet) => {
    const shift = after[sheet].length - before[sheet].length;
    // rows are added above the last line, which moves down as it is
    const old = [...before[sheet].slice(0, -1), ...Array.from({ length: shift }, () => []), ...before[sheet].slice(-1)];
    return after[sheet].flatMap((cells, row) =>
      cells.flatMap((to, column): readonly Upgraded[] => {
        const from = old[row]?.[column];
        const [now, then] = [plainCell(from, false), plainCell(to, false)];
        return JSON.stringify(now) === JSON.stringify(then) ? [] : [{ sheet, row, column, from, to }];
      }),
    );
  });
}
