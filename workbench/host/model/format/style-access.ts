import type { CellStyle } from "../../../grid/grid";
import { HostError } from "../../protocol/errors";
import type { Range } from "../range/range";

/** What all cells share; null when they differ. */
export function common<T>(range: Range, pick: (style: CellStyle) => T): T | null {
  const [first, ...rest] = new Set(range.ctx.grid.styles(range.sheetId, range.clipped).flat().map(pick));
  return first === undefined || rest.length > 0 ? null : first;
}

export function apply(range: Range, style: CellStyle): void {
  range.demandWritable("allowFormatCells");
  range.ctx.grid.setStyle(range.sheetId, range.clipped, style);
}

/** `#rrggbb` in any case. Excel also takes the names of HTML colours; they are not built. */
export function toColor(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  const hex = /^#?([0-9a-f]{6})$/i.exec(value.trim())?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  throw /^[a-z]+$/i.test(value) ? new HostError("NotImplemented", "colours by name") : new HostError("InvalidArgument", value);
}
