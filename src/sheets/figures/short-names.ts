import { RESULT_HEADERS } from "../../locale/columns";
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

/** A call by a short name that needs nothing of the workbook, with a parameter left out. */
export const PROBE = '=ELIGIBLE_TIER({"STT","Họ và tên";1,"Nông Văn Đạt"},,"bac-son-2025")';

/** Whether the cell of that call shows its answer: the title of the column. */
export function isAnswer(value: unknown): boolean {
  return value === RESULT_HEADERS.tier;
}
