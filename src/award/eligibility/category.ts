import type { Campaign, Category, Kind } from "../campaign/campaign";
import type { Nomination, Picked } from "../nomination/nomination";
import { isEmpty, type Value } from "../nomination/value";
import type { Found } from "./finding";

/** The person type by which a row is judged; or the cells that must say it first. */
export type Resolved =
  | { readonly is: "category"; readonly id: string; readonly label: string; readonly kind: Kind }
  /** A type that the plan does not list: no form speaks of it. `label` as typed, or empty: the kind says it all. */
  | { readonly is: "unlisted"; readonly label: string; readonly kind: Kind | undefined }
  | { readonly is: "missing"; readonly kind: Kind | undefined; readonly cells: readonly Found[] };

/**
 * Finds whom a row is about from `Loại` and `Nhóm đối tượng`.
 * Two cells that contradict each other are missing data, as is an empty type where the kind's groups differ.
 */
export function resolveCategory(campaign: Campaign, { kind, category }: Pick<Nomination, "kind" | "category">): Resolved {
  const kindId = kind.is === "picked" ? kind.id : undefined;
  if (category.is === "picked") {
    const listed = campaign.categories.find((one) => one.id === category.id);
    if (listed === undefined) return { is: "unlisted", label: String(category.cell), kind: kindId };
    if (kindId === undefined || kindId === listed.kind || sameGroups(campaign, listed, kindId)) {
      return { is: "category", id: listed.id, label: listed.label, kind: kindId ?? listed.kind };
    }
    return { is: "missing", kind: undefined, cells: [said("kind", kind), said("category", category)] };
  }
  if (kindId === undefined) {
    const typed = category.is === "unlisted";
    if (typed && !campaign.categories.some((one) => one.covers === "all")) {
      return { is: "unlisted", label: String(category.cell), kind: undefined };
    }
    return { is: "missing", kind: undefined, cells: [said("kind", kind), ...(typed ? [] : [said("category", category)])] };
  }
  const ofKind = campaign.categories.filter((one) => one.kind === kindId);
  const covering = ofKind.find(
    (one) => one.covers === "all" || (one.covers === "blank" && category.is === "missing" && isEmpty(category.value)),
  );
  if (covering !== undefined) {
    const label = category.is === "unlisted" ? String(category.cell) : covering.label;
    return { is: "category", id: covering.id, label, kind: kindId };
  }
  if (category.is === "unlisted") return { is: "unlisted", label: String(category.cell), kind: kindId };
  if (ofKind.length === 0) return { is: "unlisted", label: "", kind: kindId };
  return { is: "missing", kind: kindId, cells: [said("category", category)] };
}

/** A household of farmers is judged like farmers: another kind, the same criteria. */
function sameGroups(campaign: Campaign, category: Category, kind: Kind): boolean {
  const groupsOf = (id: string): string =>
    [...new Set(campaign.bindings.filter((one) => one.category === id).map((one) => one.group))].sort().join();
  const covering = campaign.categories.find((one) => one.kind === kind && one.covers !== undefined);
  return covering !== undefined && groupsOf(covering.id) === groupsOf(category.id);
}

/** What a cell of the two says; their headers are named by the words of the language. */
function said(header: "kind" | "category", picked: Picked): Found {
  const value: Value = picked.is === "missing" ? picked.value : { is: "text", cell: picked.cell };
  return { header, value };
}
