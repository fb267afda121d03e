import type { Campaign } from "./campaign/campaign";
import type { Decision } from "./eligibility/decide";
import type { Nomination } from "./nomination/nomination";
import { selectionOf, type Selection } from "./nomination/selection";

/** A nomination with all that ranking, numbers and lists ask of it. */
export interface Candidate {
  /** Its place in the block, from 0. */
  readonly row: number;
  readonly nomination: Nomination;
  readonly decision: Decision;
  readonly selection: Selection;
  /** Round id; undefined where the row does not say. */
  readonly round: string | undefined;
  /** The considered form: what ranking, numbers and lists go by. */
  readonly tier: string | undefined;
  /** The criteria group by that form's text, else the kind. */
  readonly group: string | undefined;
}

/** Puts a decided nomination in the terms of ranking and numbers. */
export function candidateOf(campaign: Campaign, row: number, nomination: Nomination, decision: Decision): Candidate {
  const selection = selectionOf(nomination);
  const met = consideredForm(campaign, nomination, decision);
  // a row that the council selected without any form met counts for the body's own form
  const tier = met ?? (selection === "selected" ? campaign.tiers.find((one) => one.own)?.id : undefined);
  return {
    row,
    nomination,
    decision,
    selection,
    round: nomination.round.is === "picked" ? nomination.round.id : undefined,
    tier,
    group: groupOf(campaign, decision, tier),
  };
}

/** The council's form if filled, else the requested one if met, else the body's own where several are equal, else the highest met. */
export function consideredForm(campaign: Campaign, nomination: Nomination, decision: Decision): string | undefined {
  if (nomination.agreedTier.is === "picked") return nomination.agreedTier.id;
  const requested = nomination.requested.is === "picked" ? nomination.requested.id : undefined;
  if (decision.status !== "eligible") return undefined;
  if (requested !== undefined && decision.standings.get(requested)?.is === "met") return requested;
  const own = decision.tiers.find((id) => campaign.tiers.some((tier) => tier.id === id && tier.own));
  return decision.tiers.length > 1 ? (own ?? decision.tiers[0]) : decision.tiers[0];
}

function groupOf(campaign: Campaign, { whom }: Decision, tier: string | undefined): string | undefined {
  if (whom.is !== "category") return whom.kind;
  const bindings = campaign.bindings.filter((one) => one.category === whom.id);
  return (bindings.find((one) => one.tier === tier) ?? bindings[0])?.group ?? whom.kind;
}
