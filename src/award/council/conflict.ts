import type { Nomination } from "../nomination/nomination";
import type { Member } from "./council";

/** A member who stands on the list himself, as far as names tell: the minutes name it, and no vote is changed by it. */
export interface Conflict {
  readonly member: Member;
  readonly nominations: readonly Nomination[];
}

/**
 * Finds members of the council who are nominated themselves. Names are compared folded; two people may share one, so this is a
 * question to the secretary. A collective is nobody's own name; a nomination that was returned or withdrawn stands on no list.
 */
export function conflictsOf(members: readonly Member[], nominations: readonly Nomination[]): readonly Conflict[] {
  const byName = new Map<string, Nomination[]>();
  for (const nomination of nominations) {
    const { kind, progress } = nomination;
    if (kind.is === "picked" && kind.id === "tapThe") continue;
    if (progress.is === "picked" && (progress.id === "returned" || progress.id === "withdrawn")) continue;
    const key = nomination.key();
    const same = byName.get(key);
    if (same === undefined) byName.set(key, [nomination]);
    else same.push(nomination);
  }
  return members.flatMap((member) => {
    const own = member.key === "" ? undefined : byName.get(member.key);
    return own === undefined ? [] : [{ member, nominations: own }];
  });
}
