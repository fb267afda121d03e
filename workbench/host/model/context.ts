import type { DocumentParts } from "../../document";
import type { Box, Grid } from "../../grid/grid";
import type { CustomFunctions } from "../custom-functions";
import { HostError } from "../protocol/errors";
import type { SheetProtection } from "./worksheet/protection-options";

/** What the object model needs. Its objects hold no cells: the grid is the only workbook there is. */
export interface HostContext {
  readonly grid: Grid;
  readonly functions: CustomFunctions;
  readonly state: HostState;
  parts(): DocumentParts;
}

/** What the grid has no place for. */
export class HostState {
  calculationMode = "Automatic";
  /** `context.runtime.enableEvents` */
  eventsEnabled = true;
  /** By sheet id. */
  readonly protections = new Map<string, SheetProtection>();
  /** The fault `protectedSheet`: every sheet refuses. */
  everySheetProtected = false;
  /** Ranges that events spoke of, by their reference id. */
  readonly eventRanges = new Map<string, { readonly sheetId: string; readonly box: Box }>();

  newDocument(): void {
    this.calculationMode = "Automatic";
    this.protections.clear();
    this.eventRanges.clear();
  }
}

/** A sheet id that may have been kept over several batches: the sheet may be gone. */
export function demandSheet({ grid }: HostContext, sheetId: string): string {
  if (!grid.sheetIds().includes(sheetId)) throw new HostError("ItemNotFound");
  return sheetId;
}

/** Refuses what a protected sheet refuses, unless `allowed` is one of its options. */
export function demandWritable({ state }: HostContext, sheetId: string, allowed?: keyof SheetProtection["options"]): void {
  const protection = state.protections.get(sheetId);
  const refused = protection !== undefined && !(allowed !== undefined && protection.options[allowed] === true);
  if (refused || state.everySheetProtected) throw new HostError("AccessDenied");
}

export function findSheet({ grid }: Pick<HostContext, "grid">, key: string): string | undefined {
  const ids = grid.sheetIds();
  return ids.find((id) => id === key) ?? ids.find((id) => grid.sheetName(id).toLowerCase() === key.toLowerCase());
}
