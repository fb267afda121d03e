import type { Nomination, Progress } from "./nomination";

/**
 * What has been decided of a nomination. `contradicted`: the council's column and Tiến độ say different things, or one of
 * them cannot be read. `aside`: returned to the unit or withdrawn by it; it counts for nothing.
 */
export type Selection = "selected" | "refused" | "open" | "aside" | "contradicted";

const SAYS: Partial<Record<Progress, "selected" | "refused" | "aside">> = {
  agreed: "selected",
  sentUp: "selected",
  decided: "selected",
  notAgreed: "refused",
  notAwarded: "refused",
  returned: "aside",
  withdrawn: "aside",
};

/** Reads the council's word: its own column first, Tiến độ where that is empty. */
export function selectionOf({ agreed, progress }: Pick<Nomination, "agreed" | "progress">): Selection {
  const step = progress.is === "picked" ? SAYS[progress.id] : undefined;
  if (agreed.is === "yes" || agreed.is === "no") {
    const said = agreed.is === "yes" ? "selected" : "refused";
    return step === undefined || step === said || (step === "aside" && said === "refused") ? (step ?? said) : "contradicted";
  }
  const odd = agreed.is !== "missing" || agreed.why === "unreadable" || agreed.why === "error";
  return odd ? "contradicted" : (step ?? "open");
}
