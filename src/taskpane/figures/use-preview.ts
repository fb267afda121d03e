import { useCallback, useEffect, useState } from "react";
import { sentenceOf, type Outcome } from "../../workbook/trouble";

/** What would be done, read when the panel opens and whenever it is asked for again. */
export function usePreview<T>(look: () => Promise<T>): { readonly preview: Outcome<T> | undefined; again(): void } {
  const [preview, setPreview] = useState<Outcome<T>>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let stale = false;
    look()
      .then((value): Outcome<T> => ({ ok: true, value }))
      .catch((error: unknown): Outcome<T> => ({ ok: false, sentence: sentenceOf(error) }))
      .then((next) => {
        if (!stale) setPreview(next);
      }, undefined);
    return () => {
      stale = true;
    };
  }, [look, round]);
  const again = useCallback(() => setRound((count) => count + 1), []);
  return { preview, again };
}
