import { Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useWords } from "../app/words";

/** Where the name is kept on this machine. */
const KEY = "tdkt.who";

/** Who works here, for the journal: asked once a machine, changed whenever. */
export function useWho(): readonly [who: string, setWho: (who: string) => void] {
  const [who, setWho] = useState(() => {
    try {
      return localStorage.getItem(KEY) ?? "";
    } catch {
      return "";
    }
  });
  const keep = (next: string): void => {
    setWho(next);
    try {
      localStorage.setItem(KEY, next.trim());
    } catch {
      // a browser that keeps nothing asks again next time
    }
  };
  return [who, keep];
}

export function WhoField({ who, setWho }: { readonly who: string; setWho(who: string): void }): ReactElement {
  const words = useWords().figures;
  return (
    <label className="field">
      {words.who}
      <Input value={who} placeholder={words.whoHint} autoComplete="name" onChange={(_, { value }) => setWho(value)} />
    </label>
  );
}
