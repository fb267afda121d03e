import type { SheetId } from "../locale/sheets";
import type { Versions } from "./schema";

/** How the blocks of a call are to be taken. */
export interface DecodeOptions {
  /** Sheet row of each block's first row; without it messages count the rows of the block. */
  readonly firstRows?: Readonly<Partial<Record<SheetId, number>>>;
  /**
   * A 0 may be an empty cell (true unless said otherwise), in all blocks or in each: desktop Excel sends 0 for a blank in a
   * direct reference.
   */
  readonly zeroIsBlank?: boolean | Readonly<Partial<Record<SheetId, boolean>>>;
  /** The versions of the sheets that are known; those of this release unless said otherwise. */
  readonly versions?: Versions;
}

/** Whether a 0 in that block may be an empty cell. */
export function isBlankZero({ zeroIsBlank = true }: DecodeOptions, sheet: SheetId): boolean {
  return typeof zeroIsBlank === "boolean" ? zeroIsBlank : (zeroIsBlank[sheet] ?? true);
}
