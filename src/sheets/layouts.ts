import { TITLES, type SheetId } from "../locale/sheets";
import type { Grid } from "./cell";
import { findTables, type Layout, type TableRow } from "./find-tables";
import { INFO_HEADS } from "./info";
import { TABLES, type TableId } from "./tables";

/** A table of our sheets, or the label rows of Phong trào. */
export type Titled = Layout & { readonly title: string };

/** The label rows of Phong trào. */
export const INFO: Titled = { title: TITLES.info, heads: INFO_HEADS, spare: [] };

const of = (sheet: SheetId): readonly Titled[] => Object.values(TABLES).filter((table) => table.sheet === sheet);

/** What is looked for in each sheet; Đơn vị also has columns that are called as the plan's papers. */
export const LAYOUTS: Readonly<Record<SheetId, readonly Titled[]>> = {
  info: [INFO, ...of("info")],
  criteria: of("criteria"),
  rules: of("rules"),
  units: of("units"),
};

/** The rows of a sheet by table, as they stand; label rows under `info`. A 0 is a 0 here. */
export function tablesIn(sheet: SheetId, grid: Grid): ReadonlyMap<TableId | "info", readonly TableRow[]> {
  const { rows } = findTables(grid, LAYOUTS[sheet], false);
  const own = new Map<TableId | "info", readonly TableRow[]>();
  const labels = rows.get(INFO);
  if (labels !== undefined) own.set("info", labels);
  for (const id of Object.keys(TABLES) as TableId[]) {
    const found = rows.get(TABLES[id] as Titled);
    if (found !== undefined) own.set(id, found);
  }
  return own;
}
