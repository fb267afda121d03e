import type { Campaign } from "../../src/award/campaign/campaign";
import { HEADS, type SheetId } from "../../src/locale/sheets";
import { decodeCampaign, type DecodeOptions } from "../../src/sheets/decode";
import { troubleText } from "../../src/sheets/trouble";

/** The four sheets of a campaign as a host hands them over. */
export type Grids = Readonly<Record<SheetId, readonly (readonly unknown[])[]>>;

export const rowWith = (grid: Grids[SheetId], first: unknown, after = 0): number =>
  grid.findIndex((row, i) => i >= after && row[0] === first);

/** A campaign's grids with one cell changed: the row that begins with `first`, the column below `head`. */
export function edit(grids: Grids, sheet: SheetId, table: string, first: unknown, head: string, cell: unknown): Grids {
  const grid = grids[sheet];
  const header = rowWith(grid, table);
  const row = rowWith(grid, first, header);
  const column = (grid[header] ?? []).indexOf(head);
  if (header < 0 || row < 0 || column < 0) throw new Error(`no cell ${table} / ${String(first)} / ${head}`);
  return { ...grids, [sheet]: grid.map((cells, i) => (i === row ? cells.map((one, j) => (j === column ? cell : one)) : cells)) };
}

/** A campaign's grids with units typed below the header of Đơn vị, each as `{ header: cell }`. */
export function withUnits(grids: Grids, ...units: readonly Readonly<Record<string, unknown>>[]): Grids {
  const [heads = [], ...rest] = grids.units;
  const known = new Set(heads);
  const rows = units.map((unit) => {
    for (const head of Object.keys(unit)) if (!known.has(head)) throw new Error(`no column ${head}`);
    return heads.map((head) => unit[String(head)] ?? "");
  });
  if (heads[0] !== HEADS.units.name) throw new Error("no header");
  return { ...grids, units: [heads, ...rows, ...rest] };
}

/** The campaign that grids hold, and what is said of rows that cannot be read. */
export function read(grids: Grids, options?: DecodeOptions): { readonly campaign: Campaign; readonly said: readonly string[] } {
  const { campaign, troubles } = decodeCampaign(grids, options);
  if (campaign === undefined) throw new Error(troubles.map(troubleText).join());
  return { campaign, said: troubles.map(troubleText) };
}
