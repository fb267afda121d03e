import { useCallback, useEffect, useState } from "react";
import { readSheetCells, type SheetCells } from "../../workbook/read-sheet";
import { sentenceOf } from "../../workbook/trouble";

export type SheetState =
  | { readonly is: "reading" }
  | { readonly is: "failed"; readonly sentence: string }
  | { readonly is: "read"; readonly cells: SheetCells };

/** Reads the sheet in front, then the one that is chosen, and again when asked. */
export function useSheet(): { readonly state: SheetState; read(tab?: string): void } {
  const [state, setState] = useState<SheetState>({ is: "reading" });
  const read = useCallback((tab?: string) => {
    readSheetCells(tab)
      // a sheet that was deleted meanwhile: what is in front instead
      .then(async (cells) => cells ?? (await readSheetCells()))
      .then((cells): SheetState => (cells === undefined ? { is: "reading" } : { is: "read", cells }))
      .catch((error: unknown): SheetState => ({ is: "failed", sentence: sentenceOf(error) }))
      .then(setState, undefined);
  }, []);
  useEffect(() => read(), [read]);
  return { state, read };
}
