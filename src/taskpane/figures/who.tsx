import { Input } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactElement } from "react";
import { useWords } from "../app/words";

/** Where the name is kept on this machine. */
const KEY = "tdkt.who";

let kept: string | undefined;
const listeners = new Set<() => void>();

function read(): string {
  if (kept === undefined) {
    try {
      kept = localStorage.getItem(KEY) ?? "";
    } catch {
      kept = "";
    }
  }
  return kept;
}

function keep(who: string): void {
  kept = who;
  try {
    localStorage.setItem(KEY, who.trim());
  } catch {
    // a browser that keeps nothing asks again next time
  }
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Who works here, for the journal: asked once a machine, the same wherever it is asked, changed whenever. */
export function useWho(): string {
  return useSyncExternalStore(listen, read);
}

export function WhoField(): ReactElement {
  const words = useWords().figures;
  const who = useWho();
  return (
    <label className="field">
      {words.who}
      <Input value={who} placeholder={words.whoHint} autoComplete="name" onChange={(_, { value }) => keep(value)} />
    </label>
  );
}
