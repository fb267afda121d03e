/** Conditional formats (ECMA-376 18.3.1.18): those by formula, and those that a formula can say. */
import type { Style } from "exceljs";
import { childrenOf, child, isTrue, type XmlElement } from "../../src/tally/xlsx/xml";
import { boxAddress } from "../grid/a1";
import type { FormulaFormat } from "../grid/grid";
import { boxesOf } from "./boxes";
import { argb, fontForFile } from "./cell-style";
import type { Palette } from "./colors";
import { formulaFromFile } from "./formula-text";
import type { Skipped } from "./skipped";

type Rule = Omit<FormulaFormat, "id">;

/** Files give most rules about texts, blanks, errors and times the formula that means the same. */
const SAID_BY_FORMULA = [
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
  "timePeriod",
];
const OPERATORS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** In the order in which they apply. */
export function formatsFromFile(
  outline: XmlElement,
  looks: readonly Partial<Style>[],
  size: { readonly rows: number; readonly cols: number },
  color: Palette,
  skipped: Skipped,
  sheet: string,
): Rule[] {
  const found: { readonly priority: number; readonly rule: Rule }[] = [];
  for (const block of childrenOf(outline, "conditionalFormatting")) {
    const boxes = boxesOf(block.attributes.get("sqref") ?? "", size);
    const first = boxes[0];
    for (const element of childrenOf(block, "cfRule")) {
      const formula = first && formulaOf(element, boxAddress({ r: first.r, c: first.c, rows: 1, cols: 1 }));
      if (formula === undefined) skipped.add("formats", sheet);
      else {
        const style = looks[Number(element.attributes.get("dxfId"))] ?? {};
        const stopIfTrue = isTrue(element.attributes.get("stopIfTrue"));
        found.push({
          priority: Number(element.attributes.get("priority") ?? 0),
          rule: { boxes, formula: `=${formula}`, stopIfTrue, style: look(style, color) },
        });
      }
    }
  }
  const newer = childrenOf(child(outline, "extLst"), "ext").flatMap((ext) =>
    childrenOf(child(ext, "conditionalFormattings"), "conditionalFormatting"),
  );
  skipped.add("formats", sheet, newer.length);
  return found.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

function formulaOf(element: XmlElement, cell: string): string | undefined {
  const type = element.attributes.get("type") ?? "";
  const [first, second] = childrenOf(element, "formula").map(({ text }) => formulaFromFile(text).slice(1));
  if (first === undefined || first === "") return undefined;
  if (SAID_BY_FORMULA.includes(type)) return first;
  if (type !== "cellIs") return undefined;
  const operator = element.attributes.get("operator") ?? "";
  if (operator === "between") return `AND(${cell}>=${first},${cell}<=${second ?? first})`;
  if (operator === "notBetween") return `OR(${cell}<${first},${cell}>${second ?? first})`;
  const sign = OPERATORS[operator];
  return sign === undefined ? undefined : `${cell}${sign}${first}`;
}

function look({ font, fill }: Partial<Style>, color: Palette): FormulaFormat["style"] {
  // in these looks a plain fill has its colour in the place of the pattern's ground
  const ground = fill?.type === "pattern" ? (color(fill.bgColor) ?? color(fill.fgColor)) : undefined;
  const ink = color(font?.color);
  return {
    ...(ground ? { fill: ground } : {}),
    ...(ink ? { color: ink } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.strike ? { strike: true } : {}),
  };
}

export function lookForFile({ fill, ...font }: FormulaFormat["style"]): Partial<Style> {
  return {
    ...(Object.keys(font).length > 0 ? { font: fontForFile(font) } : {}),
    ...(fill ? { fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { argb: argb(fill) } } } : {}),
  };
}
