import type { Binding, Campaign, Clause, Criterion } from "../award/campaign/campaign";
import { READABLE } from "../locale/sheets";

/** Forms that a rule row concerns which could not be read; undefined where it may be any form. */
export interface Unread {
  readonly tiers: readonly string[] | undefined;
  /** Names the row. */
  readonly where: string;
  /**
   * `one`: one more thing is asked, and nobody knows what. `all`: it is not even known what is asked of whom,
   * so that nothing that is asked can fail a nomination.
   */
  readonly hides: "one" | "all";
}

/** A criteria group of nobody: the rules of a sealed form are not known. */
const SEALED = "?";

/**
 * Makes the forms unknown whose rules could not all be read: each gets a criterion that cannot be read, naming the row.
 * Nothing can meet such a form.
 */
export function seal(campaign: Campaign, unread: readonly Unread[]): Campaign {
  if (unread.length === 0) return campaign;
  const all = campaign.tiers.map((tier) => tier.id);
  const groups = campaign.groups.map((group) => group.id);
  const sealed = new Set(unread.flatMap(({ hides, tiers }) => (hides === "all" ? (tiers ?? all) : [])));
  const asks = new Map<string, Set<string>>();
  for (const { where, tiers = all } of unread) asks.set(where, new Set([...(asks.get(where) ?? []), ...tiers]));
  const criteria = [...asks].map(([where, tiers]): Criterion => {
    return {
      id: where,
      text: "",
      reading: READABLE,
      clause: { ref: where },
      tiers: [...tiers],
      groups: [...groups, SEALED],
      evidence: "",
      test: { is: "unreadable", where },
    };
  });
  const bindings = [...sealed].flatMap((tier) =>
    campaign.categories.map(({ id: category }): Binding => ({
      tier,
      category,
      group: SEALED,
      named: true,
      clause: clauseOf(campaign, tier),
    })),
  );
  return {
    ...campaign,
    bindings: [...campaign.bindings.filter((one) => !sealed.has(one.tier)), ...bindings],
    criteria: [...campaign.criteria, ...criteria],
  };
}

function clauseOf(campaign: Campaign, tier: string): Clause {
  return campaign.tiers.find((one) => one.id === tier)?.clause ?? { ref: "" };
}
