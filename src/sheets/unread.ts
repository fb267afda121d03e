/** What stands in a campaign for a rule row that could not be read: something unknown, never something left out. */
import type { Criterion, Deadline, DossierItem, Quota, RankingKeys, Round } from "../award/campaign/campaign";
import { unreadAt, type Unread } from "../award/dossier/unread";
import { READABLE } from "../locale/sheets";

export const NOWHERE = { ref: "" };

/** A criterion of which only some cells could be read: of all forms, of all groups where it does not say which. */
export function unreadCriterion(
  { choice, ...rest }: Partial<Criterion>,
  where: string,
  all: Pick<Criterion, "tiers" | "groups">,
): Criterion {
  const some = (list: readonly string[] | undefined, every: readonly string[]): readonly string[] =>
    list === undefined || list.length === 0 ? every : list;
  const awaits = rest.test?.is === "unreadable" ? rest.test.awaits : undefined;
  return {
    id: where,
    text: "",
    clause: NOWHERE,
    evidence: "",
    ...rest,
    reading: rest.reading === undefined || rest.reading === "" ? READABLE : rest.reading,
    tiers: some(rest.tiers, all.tiers),
    groups: some(rest.groups, all.groups),
    test: { is: "unreadable", where, ...(awaits === undefined ? {} : { awaits }) },
    ...(choice === undefined || choice.set === ""
      ? {}
      : { choice: { set: choice.set, option: choice.option === "" ? where : choice.option } }),
  };
}

/** A round of which only some cells could be read; where its deadline could not, it says so. */
export function unreadRound({ deadline, ...rest }: Partial<Round>, where: string): Round {
  const round: Round = { id: where, label: where, text: "", clause: NOWHERE, ...rest };
  if (deadline === undefined) return round;
  const marked: Deadline & Partial<Unread> = unreadAt(deadline) === undefined ? deadline : { ...deadline, unread: where };
  return { ...round, deadline: marked };
}

/** A number of nobody knows whom: its condition cannot be read, so that nobody can be counted. */
export function unreadQuota(rest: Partial<Quota>, where: string): Quota {
  return {
    id: where,
    text: "",
    clause: NOWHERE,
    stage: "selected",
    kind: "caNhan",
    per: "campaign",
    span: "allRounds",
    max: { count: 0 },
    ...rest,
    where: { evidence: "", test: { is: "unreadable", where } },
  };
}

/** Keys that nobody can read are one key that every row lacks; without a group, of every group. */
export function unreadRanking({ group }: Partial<RankingKeys>, where: string, all: readonly string[]): readonly RankingKeys[] {
  return (group === undefined ? all : [group]).map((one) => ({ group: one, evidence: [where] }));
}

/** A paper that cannot be read is asked of nobody, and no dossier is complete. */
export function unreadPaper(rest: Partial<DossierItem>, where: string): DossierItem & Unread {
  return { id: where, label: where, of: "nominee", text: "", clause: NOWHERE, ...rest, unread: where };
}
