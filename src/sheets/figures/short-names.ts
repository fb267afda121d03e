import { FUNCTION_NAMES } from "./calls";

/** Parameters of our functions, in their order; those in brackets may be left out. */
const PARAMETERS: Readonly<Record<(typeof FUNCTION_NAMES)[number], string>> = {
  ELIGIBLE_TIER: "rows,[headers],[campaign]",
  ELIGIBLE_WHY: "rows,[headers],[campaign]",
  QUOTA_CHECK: "range,[headers],[campaign],[units]",
  QUOTA_REPORT: "range,[headers],[campaign],[units]",
  ACHIEVEMENT_RANK: "range,[headers],[campaign]",
  SHORTLIST: "range,[headers],[campaign],[units]",
  DOSSIER_CHECK: "rows,[headers],[campaign]",
  CAMPAIGN: "info,criteria,rules,units",
};

/** A defined name that stands for one of our functions. */
export interface ShortName {
  readonly name: string;
  /** `=LAMBDA(rows,[headers],[campaign],TDKT.ELIGIBLE_TIER(…))`: what is left out is handed on as an empty text. */
  readonly formula: string;
}

export const SHORT_NAMES: readonly ShortName[] = FUNCTION_NAMES.map((name) => {
  const parameters = PARAMETERS[name].split(",");
  const handed = parameters.map((one) => {
    const bare = one.replace(/[[\]]/g, "");
    return one === bare ? bare : `IF(ISOMITTED(${bare}),"",${bare})`;
  });
  return { name, formula: `=LAMBDA(${parameters.join(",")},TDKT.${name}(${handed.join(",")}))` };
});

/** A call by a short name that any campaign can answer. */
export const PROBE = '=ELIGIBLE_TIER({"x"},"","bac-son-2025")';

/** Whether a cell with that call shows that the name is known: an answer, or one that is still on its way. */
export function isAnswer(value: unknown): boolean {
  return typeof value === "string" && value !== "" && (!value.startsWith("#") || /^#(?:BUSY!|GETTING_DATA)$/i.test(value));
}
