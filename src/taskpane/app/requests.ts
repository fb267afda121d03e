/** What a button of the ribbon asks of the pane: a ribbon command itself can show nothing. */
export type PaneRequest = { readonly is: "freeze" } | { readonly is: "trouble"; readonly sentence: string };

let waiting: PaneRequest | undefined;
const listeners = new Set<() => void>();

/** Asks the pane, now or when it is first shown; `undefined` says that it was answered. */
export function askPane(request: PaneRequest | undefined): void {
  waiting = request;
  for (const listener of listeners) listener();
}

/** The request that waits for an answer. */
export function waitingRequest(): PaneRequest | undefined {
  return waiting;
}

/** Calls back at each request, until what is returned is called. */
export function followRequests(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
