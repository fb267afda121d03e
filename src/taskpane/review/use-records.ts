import { useEffect, useState } from "react";
import { readRecords, type Records } from "../../workbook/records";
import { sentenceOf, type Outcome } from "../../workbook/trouble";

/** Reads journal and earlier awards, and again whenever the workbook has been edited or an answer was written. */
export function useRecords(edits: number): { readonly records: Outcome<Records> | undefined; again(): void } {
  const [records, setRecords] = useState<Outcome<Records>>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let stale = false;
    readRecords()
      .then((value): Outcome<Records> => ({ ok: true, value }))
      .catch((error: unknown): Outcome<Records> => ({ ok: false, sentence: sentenceOf(error) }))
      .then((next) => {
        if (!stale) setRecords(next);
      }, undefined);
    return () => {
      stale = true;
    };
  }, [edits, round]);
  return { records, again: () => setRound((count) => count + 1) };
}
