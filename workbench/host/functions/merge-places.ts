import type { Box } from "../../grid/grid";
import type { Place } from "./function-memo";

/** Joins cells that stand under each other: the engine tests every formula against every changed range. */
export function mergePlaces(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((a, b) => a.sheetId.localeCompare(b.sheetId) || a.box.c - b.box.c || a.box.r - b.box.r);
  const merged: { sheetId: string; box: Box }[] = [];
  for (const { sheetId, box } of sorted) {
    const last = merged.at(-1);
    if (last?.sheetId === sheetId && last.box.c === box.c && box.r <= last.box.r + last.box.rows) {
      last.box = { ...last.box, rows: Math.max(last.box.rows, box.r + box.rows - last.box.r) };
    } else merged.push({ sheetId, box });
  }
  return merged;
}
