/** What the grid has and a file saved from it lacks, in sentences. */
import type { Grid } from "../grid/grid";
import { Skipped } from "./skipped";

export function unsaved(grid: Grid): string[] {
  const skipped = new Skipped();
  // the grid does not say which values a filter shows
  for (const id of grid.sheetIds()) if (grid.filter(id)) skipped.add("savedFilters", grid.sheetName(id));
  return skipped.sentences();
}
