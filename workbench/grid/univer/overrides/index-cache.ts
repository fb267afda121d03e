/**
 * Univer 0.25.1 looks comparisons of a range up in an index of its cells that a first comparison has built, and takes 0 and "" for
 * one there: `IF(A1:A9="","",A1:A9)` loses a typed 0 the second time. Comparing each cell anew has no such fault.
 */
import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

export function withoutIndexCache(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
