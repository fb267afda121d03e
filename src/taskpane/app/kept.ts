/** A choice that this machine keeps for the next time the pane opens; undefined where it keeps nothing. */
export function kept(key: Kept): string | undefined {
  try {
    return localStorage.getItem(`tdkt.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice on this machine, where the browser keeps anything. */
export function keep(key: Kept, value: string): void {
  try {
    localStorage.setItem(`tdkt.${key}`, value);
  } catch {
    // it is asked again next time
  }
}

type Kept = "language" | "screen" | "who";
