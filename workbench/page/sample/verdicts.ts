import { vi } from "../../../src/locale/vi";

const STATUS_TEXTS = vi.status;

/** Which colour a verdict has in the sheet; a form of award is green. */
const FORMS: Colours = { fill: "#E2EFDA", color: "#375623" };
const STATES: Readonly<Record<keyof typeof STATUS_TEXTS, Colours>> = {
  review: { fill: "#FFF2CC", color: "#7F6000" },
  insufficient: { fill: "#DDEBF7", color: "#1F4E79" },
  suspended: { fill: "#EADCF4", color: "#5B2C83" },
  ineligible: { fill: "#F8D7CD", color: "#843C0C" },
};

interface Colours {
  readonly fill: string;
  readonly color: string;
}

/** Colours a column of verdicts by what its cells say; `first` is the address of its first cell, the column fixed: `$Z6`. */
export function colourVerdicts(range: Excel.Range, first: string): void {
  for (const [state, colours] of Object.entries(STATES))
    rule(range, `=${first}="${STATUS_TEXTS[state as keyof typeof STATES]}"`, colours);
  rule(range, `=OR(LEFT(${first},9)="Giấy khen",LEFT(${first},9)="Bằng khen")`, FORMS);
}

/** A rule by formula, written for the first cell of the range. */
export function rule(range: Excel.Range, formula: string, { fill, color }: Colours): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.color = color;
}
