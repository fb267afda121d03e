/** The functions that Univer 0.25.1 answers otherwise than Excel, or lacks. */
import type { Engine } from "../engine";
import { NAMED_CELL } from "../formula-text";
import { registerExecutor } from "../functions";
import { Edate } from "./edate";
import { withoutIndexCache } from "./index-cache";
import { NamedCell } from "./named-cell";
import { Proper } from "./proper";
import { Sort } from "./sort";

export function registerOverrides(engine: Engine): void {
  withoutIndexCache();
  registerExecutor(engine, NAMED_CELL, NamedCell);
  registerExecutor(engine, "SORT", Sort);
  registerExecutor(engine, "EDATE", Edate);
  registerExecutor(engine, "PROPER", Proper);
}
