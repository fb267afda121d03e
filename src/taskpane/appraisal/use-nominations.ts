import { useEffect, useState } from "react";
import { readNominations, type Nominations } from "../../workbook/nominations";
import { sentenceOf } from "../../workbook/trouble";

export type NominationsState =
  | { readonly is: "reading" }
  | { readonly is: "failed"; readonly sentence: string }
  | { readonly is: "read"; readonly nominations: Nominations };

/** Reads the tables of nominations, and again whenever the workbook has been edited. */
export function useNominations(edits: number): NominationsState {
  const [state, setState] = useState<NominationsState>({ is: "reading" });
  useEffect(() => {
    let stale = false;
    readNominations()
      .then((nominations): NominationsState => ({ is: "read", nominations }))
      .catch((error: unknown): NominationsState => ({ is: "failed", sentence: sentenceOf(error) }))
      .then((next) => {
        if (!stale) setState(next);
      }, undefined);
    return () => {
      stale = true;
    };
  }, [edits]);
  return state;
}
