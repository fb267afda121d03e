import type { Campaign } from "../../src/award/campaign/campaign";
import { planById } from "../../src/plans/plans";
import { headers } from "../tally/grids/headers";
import type { GridCase } from "../tally/grids/grid";
import { rows } from "../tally/grids/rows";
import { values } from "../tally/grids/values";

/** Every messy sheet of the test set, by the campaign that it is read with. */
export function casesByCampaign(): ReadonlyMap<string, { readonly campaign: Campaign; readonly cases: readonly GridCase[] }> {
  const groups = new Map<string, { campaign: Campaign; cases: GridCase[] }>();
  for (const one of [...headers, ...rows, ...values]) {
    const plan = planById(one.plan ?? "cao-lau-2023") as Campaign;
    const key = `${plan.id} ${JSON.stringify(one.units ?? [])}`;
    const group = groups.get(key) ?? { campaign: { ...plan, units: one.units ?? [] }, cases: [] };
    group.cases.push(one);
    groups.set(key, group);
  }
  return groups;
}
