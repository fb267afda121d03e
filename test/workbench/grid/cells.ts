import { parseBox } from "../../../workbench/grid/a1";
import type { Box, Cell, Grid, Scalar } from "../../../workbench/grid/grid";

export function box(address: string): Box {
  const found = parseBox(address);
  if (!found) throw new Error(address);
  return found;
}

/** Puts values (texts that begin with `=` as formulas) at an address. */
export function put(grid: Grid, id: string, at: string, rows: readonly (readonly (Scalar | null)[])[]): void {
  const { r, c } = box(at);
  grid.write(id, { r, c, rows: rows.length, cols: rows[0]?.length ?? 0 }, (i, j) => {
    const value = rows[i]?.[j] ?? null;
    return typeof value === "string" && value.startsWith("=") ? { f: value } : { v: value };
  });
}

export function cell(grid: Grid, id: string, address: string): Cell {
  return grid.read(id, box(address))[0]?.[0] ?? {};
}

/** Values only; errors as their texts. */
export function values(grid: Grid, id: string, address: string): (Scalar | undefined)[][] {
  return grid.read(id, box(address)).map((row) => row.map(({ v }) => v));
}

export function formula(grid: Grid, id: string, address: string): string | undefined {
  return cell(grid, id, address).f;
}
