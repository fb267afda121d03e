import type { Campaign } from "../award/campaign/campaign";
import type { Candidate } from "../award/candidate";
import type { KeyedUnit } from "../award/quota/units";
import { quotaStates } from "../award/quota/state";
import { rank, type Ranked } from "../award/ranking/rank";
import { propose, type Proposal } from "../award/shortlist/propose";
import { KINDS, RESULT_HEADERS } from "../locale/columns";
import { quotaText, REPORT_HEADER, reportRows } from "../locale/quotas";
import { formName } from "../locale/reasons";
import { OUTCOME, SHORTLIST_HEADER } from "../locale/shortlist";
import { gridOf, ok } from "./arguments";
import { addressOf, fieldOf, type Invocation } from "./block";
import { ofBlock, type Results, type Shown } from "./judge";
import { unitsOf } from "./units";

/** One place a row (m×1): 1, 2, 2, 4; "" where the row is not ranked. */
export function rankRows(rows: unknown, headers: unknown, campaign: unknown, invocation: Invocation | undefined): Results {
  return ofBlock(rows, headers, campaign, invocation, (block) => {
    const field = fieldOf(block);
    if (!field.ok) return field;
    const { candidates, title } = field.value;
    const cells: Shown[] = block.grid.map((_, index) => (index === title ? RESULT_HEADERS.rank : ""));
    for (const list of rank(block.campaign, candidates).lists) {
      for (const { candidate, place } of list.ranked) cells[candidate.row] = place;
    }
    return ok(cells.map((cell) => [cell]));
  });
}

/** How the numbers of a plan stand, in one cell. */
export function quotaCheck(
  rows: unknown,
  headers: unknown,
  campaign: unknown,
  units: unknown,
  invocation: Invocation | undefined,
): Results {
  return ofField(rows, headers, campaign, units, invocation, (plan, candidates, all) => [
    [quotaText(plan, quotaStates(plan, candidates, all))],
  ]);
}

/** How the numbers of a plan stand, a row each. */
export function quotaReport(
  rows: unknown,
  headers: unknown,
  campaign: unknown,
  units: unknown,
  invocation: Invocation | undefined,
): Results {
  return ofField(rows, headers, campaign, units, invocation, (plan, candidates, all) => [
    [...REPORT_HEADER],
    ...reportRows(plan, quotaStates(plan, candidates, all)).map((row) => [...row]),
  ]);
}

/** The shortlist: block I list by list from the highest down, then block II. */
export function shortlist(
  rows: unknown,
  headers: unknown,
  campaign: unknown,
  units: unknown,
  invocation: Invocation | undefined,
): Results {
  return ofField(rows, headers, campaign, units, invocation, (plan, candidates, all) => {
    const { proposals, unlisted, asked } = propose(plan, candidates, all);
    // the council's yes is proposed, ranked or not
    const unplaced = (one: Candidate): Shown[] => line(plan, one, "", OUTCOME.chosen);
    return [
      [...SHORTLIST_HEADER],
      ...proposals.flatMap((proposal) => [
        ...standing(proposal).map(([one, outcome]) => line(plan, one.candidate, one.place, outcome)),
        ...proposal.unplaced.map(unplaced),
      ]),
      ...unlisted.map(unplaced),
      ...asked.map(({ candidate }) => line(plan, candidate, "", OUTCOME.asked)),
    ];
  });
}

/** The rows of one list that stand or ask, from the highest down. */
function standing({ list, chosen, tied }: Proposal): readonly (readonly [Ranked, string])[] {
  const asks = new Set(tied.flatMap((tie) => tie.members));
  const stands = new Set(chosen);
  return list.ranked
    .filter((one) => stands.has(one) || asks.has(one))
    .map((one) => [one, stands.has(one) ? OUTCOME.chosen : OUTCOME.tied] as const);
}

function line(plan: Campaign, { nomination, decision, tier: id }: Candidate, place: Shown, outcome: string): Shown[] {
  const { whom } = decision;
  const tier = plan.tiers.find((one) => one.id === id);
  const kind = whom.kind === undefined ? "" : KINDS[whom.kind];
  const label = whom.is === "missing" ? "" : whom.label;
  return [
    place,
    String(nomination.name.cell),
    nomination.unit,
    label || kind,
    tier === undefined ? "" : formName(tier, whom.kind),
    outcome,
  ];
}

/** A call over a whole field of rows, with the units' numbers of people. */
function ofField(
  rows: unknown,
  headers: unknown,
  campaign: unknown,
  units: unknown,
  invocation: Invocation | undefined,
  results: (campaign: Campaign, candidates: readonly Candidate[], units: readonly KeyedUnit[]) => Shown[][],
): Results {
  return ofBlock(rows, headers, campaign, invocation, (block) => {
    const all = unitsOf(block.campaign, units, addressOf(invocation, 3) !== undefined);
    if (!all.ok) return all;
    const passed = gridOf(units) !== undefined;
    const field = fieldOf(passed ? { ...block, read: block.readWith(all.value.map((unit) => unit.name)) } : block);
    return field.ok ? ok(results(block.campaign, field.value.candidates, all.value)) : field;
  });
}
