import { Input } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactElement } from "react";
import { keep, kept } from "../app/kept";
import { useWords } from "../app/words";

let current: string | undefined;
const listeners = new Set<() => void>();

function read(): string {
  return (current ??= kept("who") ?? "");
}

function change(who: string): void {
  current = who;
  keep("who", who.trim());
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
      <Input value={who} placeholder={words.whoHint} autoComplete="name" onChange={(_, { value }) => change(value)} />
    </label>
  );
}
