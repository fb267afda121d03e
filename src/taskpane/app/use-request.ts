import { useSyncExternalStore } from "react";
import { followRequests, waitingRequest, type PaneRequest } from "./requests";

/** What a button of the ribbon asks of the pane; a screen is drawn anew with each request. */
export function usePaneRequest(): PaneRequest | undefined {
  return useSyncExternalStore(followRequests, waitingRequest);
}
