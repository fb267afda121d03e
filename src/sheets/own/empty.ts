import type { Bar, Binding, Campaign, Category, Criterion, Evidence, Group, LawBasis } from "../../award/campaign/campaign";
import { ownCampaign as words } from "../../locale/own-campaign";
import { blankDeadline, headingOf } from "./blank";
import type { OwnFields } from "./fields";

const NOWHERE = { ref: "" };
const FORM = "giay-khen";

/** What every campaign has, whatever its plan says: the law with its days, the column of discipline and what it stops. */
export interface Common {
  readonly law: readonly LawBasis[];
  readonly discipline: Evidence;
  /** What the law, and no plan, says of whoever is under examination or has been disciplined. */
  readonly bars: readonly Bar[];
}

/**
 * Makes a campaign without rules: one round, one form, and for collectives and individuals one criterion each whose test is still to
 * be said. Until it is, nobody is eligible.
 */
export function emptyCampaign(id: string, fields: OwnFields, { law, discipline, bars }: Common): Campaign {
  const groups: readonly Group[] = [
    { id: "tap-the", label: words.collectives },
    { id: "ca-nhan", label: words.individuals },
  ];
  const categories: readonly Category[] = [
    { id: "tap-the", label: words.collectives, kind: "tapThe", aliases: [], covers: "all" },
    { id: "ca-nhan", label: words.individuals, kind: "caNhan", aliases: [], covers: "all" },
  ];
  const column: Evidence = { id: "thanh-tich", header: words.achievement, aliases: [], type: "yesNo" };
  return {
    schema: 1,
    id,
    heading: headingOf(fields),
    rounds: [{ id: "1", label: words.firstRound, text: "", clause: NOWHERE, deadline: blankDeadline(undefined) }],
    groups,
    categories,
    evidence: [column, discipline],
    tiers: [{ id: FORM, name: words.form, aliases: [], own: true, rank: 1, clause: NOWHERE, decidedBy: "plan" }],
    bindings: categories.map((one): Binding => ({ tier: FORM, category: one.id, group: one.id, named: true, clause: NOWHERE })),
    criteria: groups.map((group): Criterion => ({
      id: `${group.id}-1`,
      text: "",
      reading: "",
      clause: NOWHERE,
      tiers: [FORM],
      groups: [group.id],
      evidence: column.id,
      test: { is: "unreadable", where: "", awaits: "anything" },
    })),
    choices: [],
    bars,
    quotas: [],
    ranking: [],
    dossier: [],
    law,
    units: [],
  };
}
