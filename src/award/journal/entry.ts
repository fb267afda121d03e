import { canonical } from "../canonical";
import { digest } from "../digest";

/** What was done: a code with its parameters; the words for it belong to the language. */
export interface Act {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One decision as it is handed in. Texts stand as the sheet shows them; an empty one says that there is none. */
export interface Draft {
  /** ISO instant. */
  readonly at: string;
  /** Who says so: declared once a machine. */
  readonly who: string;
  readonly what: Act;
  /** Mã hồ sơ of the nomination that it is about, or empty. */
  readonly target: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  /** Revision of the campaign at that moment. */
  readonly revision: string;
}

/**
 * One entry of the journal (Nhật ký): append only, each names the hash of the one it saw.
 * The chain finds accidents, not forgers.
 */
export interface Entry extends Draft {
  /** How many entries it saw, itself included: 1, 2, 3, … */
  readonly number: number;
  /** Hash of the last entry that it saw; empty for the first. */
  readonly previous: string;
  /** 64 hex digits over all the rest. */
  readonly hash: string;
}

/** Number and hash of the last entry: they stand in Phong trào as well, so that a cut-off end is found. */
export interface Anchor {
  readonly number: number;
  readonly hash: string;
}

/**
 * Makes the entry that follows on all that are there. The journal itself is never changed.
 *
 * @example
 * nextEntry([], draft) //=> { ...draft, number: 1, previous: "", hash: "890fbbb7…" }
 */
export function nextEntry(journal: readonly Entry[], draft: Draft): Entry {
  const bare = { ...contentOf(draft), number: journal.length + 1, previous: journal[journal.length - 1]?.hash ?? "" };
  return { ...bare, hash: digest(canonical(bare)) };
}

/** Computes what the hash of an entry must be: over everything that it says, its own hash aside. */
export function hashOf(entry: Entry): string {
  return digest(canonical({ ...contentOf(entry), number: entry.number, previous: entry.previous }));
}

/** Names the end of a journal; number 0 and an empty hash where it has no entry. */
export function anchorOf(journal: readonly Entry[]): Anchor {
  const last = journal[journal.length - 1];
  return { number: last?.number ?? 0, hash: last?.hash ?? "" };
}

/** What an entry says, and nothing that somebody keeps beside it. */
function contentOf({ at, who, what, target, before, after, reason, revision }: Draft): Draft {
  return { at, who, what, target, before, after, reason, revision };
}
