import type { Deadline, DossierItem } from "../campaign/campaign";

/** The mark of a deadline or a paper whose row in the sheets could not be read: where that row stands. */
export interface Unread {
  readonly unread: string;
}

/** Where the row stands that could not be read; undefined where it could. */
export function unreadAt(rule: Deadline | DossierItem): string | undefined {
  return (rule as Partial<Unread>).unread;
}
