import type { Campaign, DossierItem, Unit } from "../campaign/campaign";
import type { Nomination } from "../nomination/nomination";
import { timingOf, type Timing } from "./timing";
import { unreadAt } from "./unread";

/** A paper that is not there. `absent`: the cell says so. `unknown`: the cell says nothing that can be read. */
export interface MissingPaper {
  /** Id of the dossier item. */
  readonly item: string;
  readonly is: "absent" | "unknown";
}

export type Papers =
  /** The plan names no paper. */
  | { readonly is: "notAsked" }
  /**
   * What is missing, in the order of the plan. `unit`: the unit's papers were asked too, since somebody keeps them.
   * `unread`: rows of the rule sheets that ask for something, and nobody can read for what or of whom.
   */
  | {
      readonly is: "asked";
      readonly missing: readonly MissingPaper[];
      readonly unit: boolean;
      readonly unread?: readonly string[];
    };

/** What a dossier (hồ sơ) lacks, and whether it came in time. It stands beside the verdict and never changes it. */
export interface DossierState {
  readonly papers: Papers;
  readonly timing: Timing;
}

/**
 * Says which papers a nomination lacks and whether its dossier came in time (bac-son-2025, VI; dong-dang-2025, IV.3).
 * Papers of the unit are asked only where the unit keeps a list of them; the day of the unit counts where the row has none.
 *
 * @param unit the nomination's unit, where the workbook knows it
 * @example
 * dossierState(dongDang2025, nomination)
 * //=> { papers: { is: "asked", missing: [{ item: "bao-cao", is: "unknown" }], unit: false }, timing: { is: "late", … } }
 */
export function dossierState(campaign: Campaign, nomination: Nomination, unit?: Unit): DossierState {
  return { papers: papersOf(campaign.dossier, nomination, unit), timing: timingOf(campaign, nomination, unit) };
}

function papersOf(items: readonly DossierItem[], nomination: Nomination, unit: Unit | undefined): Papers {
  if (items.length === 0) return { is: "notAsked" };
  const kept = unit?.papers;
  const missing: MissingPaper[] = [];
  const unread: string[] = [];
  let nominee = 0;
  for (const item of items) {
    const { id, of } = item;
    const where = unreadAt(item);
    let there: boolean | undefined;
    if (of === "nominee") there = nominationPaper(nomination, nominee++);
    else if (kept !== undefined) there = unitPaper(kept, id);
    else if (where === undefined) continue;
    if (where !== undefined) unread.push(where);
    else if (there !== true) missing.push({ item: id, is: there === false ? "absent" : "unknown" });
  }
  return { is: "asked", missing, unit: kept !== undefined, ...(unread.length === 0 ? {} : { unread }) };
}

/** An id like "constructor" is no paper that somebody wrote down. */
function unitPaper(kept: Readonly<Record<string, boolean>>, id: string): boolean | undefined {
  return Object.prototype.hasOwnProperty.call(kept, id) ? kept[id] : undefined;
}

/** `Không` is a word, an empty cell is none: the second is asked for, the first is known. */
function nominationPaper(nomination: Nomination, at: number): boolean | undefined {
  const value = nomination.papers[at];
  return value?.is === "yes" ? true : value?.is === "no" ? false : undefined;
}
