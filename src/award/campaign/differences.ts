import { canonical } from "../canonical";
import type { Campaign } from "./campaign";

/** A rule that two campaigns do not have alike. */
export interface Difference {
  /** Which list, or a heading. */
  readonly in: Exclude<keyof Campaign, "schema" | "id" | "units">;
  /** Id of the rule, where it has one; else how many of the list it is, from 1; of the heading its field. */
  readonly which: string;
  readonly is: "added" | "removed" | "changed";
  /** What is different in a rule that both have. */
  readonly fields: readonly string[];
}

const LISTS = [
  "rounds",
  "groups",
  "categories",
  "evidence",
  "tiers",
  "bindings",
  "criteria",
  "choices",
  "bars",
  "quotas",
  "ranking",
  "dossier",
  "law",
] as const;

/**
 * Lists how a campaign differs from another, in the order of the campaign. Units are the workbook's own and no difference.
 *
 * @example
 * differences(edited, caoLoc2025) //=> [{ in: "criteria", which: "xa-chi-tieu", is: "changed", fields: ["test"] }]
 */
export function differences(campaign: Campaign, from: Campaign): readonly Difference[] {
  const found: Difference[] = fieldsApart(campaign.heading, from.heading).map((which) => ({
    in: "heading",
    which,
    is: "changed",
    fields: [],
  }));
  for (const list of LISTS) {
    const [mine, theirs] = [keyed(campaign[list]), keyed(from[list])];
    for (const [which, item] of mine) {
      const other = theirs.get(which);
      if (other === undefined) found.push({ in: list, which, is: "added", fields: [] });
      else if (canonical(item) !== canonical(other))
        found.push({ in: list, which, is: "changed", fields: fieldsApart(item, other) });
    }
    for (const which of theirs.keys()) if (!mine.has(which)) found.push({ in: list, which, is: "removed", fields: [] });
  }
  return found;
}

/** Rules by what names them: their id, the set, the group; a binding by whom it binds to what. */
function keyed(list: Campaign[(typeof LISTS)[number]]): ReadonlyMap<string, object> {
  return new Map(
    list.map((item: object) => {
      const { id, set, tier, category, group } = item as Readonly<Record<string, string | undefined>>;
      return [id ?? set ?? (category === undefined ? (group ?? "") : `${tier ?? ""}/${category}`), item];
    }),
  );
}

function fieldsApart(a: object, b: object): readonly string[] {
  const [one, other] = [a, b] as readonly Readonly<Record<string, unknown>>[] as [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return fields.filter((field) => canonical(one[field] ?? null) !== canonical(other[field] ?? null));
}
