import { useState } from "react";
import { sentenceOf, type Outcome } from "../../workbook/trouble";

/** How a command stands that a button starts. */
export interface Command<T> {
  readonly running: boolean;
  readonly outcome?: Outcome<T>;
  run(): void;
}

/** Runs a command once at a time and keeps what came of it; whatever it throws is said in a sentence. */
export function useCommand<T>(what: () => Promise<Outcome<T>>, after?: (outcome: Outcome<T>) => void): Command<T> {
  const [running, setRunning] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<T>>();
  const run = (): void => {
    if (running) return;
    setRunning(true);
    void what()
      .catch((error: unknown): Outcome<T> => ({ ok: false, sentence: sentenceOf(error) }))
      .then((result) => {
        setOutcome(result);
        setRunning(false);
        after?.(result);
      });
  };
  return { running, run, ...(outcome === undefined ? {} : { outcome }) };
}
