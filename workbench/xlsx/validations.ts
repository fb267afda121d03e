/** Data validation (ECMA-376 18.3.1.32) and its newer form for lists on another sheet (MS-XLSX 2.6.5.1). */
import { child, childrenOf, escapeXml, isTrue, type XmlElement } from "../../src/tally/xlsx/xml";
import type { Validation } from "../grid/grid";
import { boxesOf, sqrefOf } from "./boxes";
import { formulaForFile, formulaFromFile } from "./formula-text";
import type { Skipped } from "./skipped";

const COMPARED = ["whole", "decimal", "date", "textLength"] as const;
type Compared = (typeof COMPARED)[number];

/** ExcelJS is not asked: it makes one rule of each cell of a list. */
export function validationsFromFile(
  outline: XmlElement,
  size: { readonly rows: number; readonly cols: number },
  skipped: Skipped,
  sheet: string,
): Validation[] {
  const plain = childrenOf(child(outline, "dataValidations"), "dataValidation");
  const newer = childrenOf(child(outline, "extLst"), "ext").flatMap((ext) =>
    childrenOf(child(ext, "dataValidations"), "dataValidation"),
  );
  return [...plain, ...newer].flatMap((element) => {
    const rule = ruleFromFile(element);
    const boxes = boxesOf(element.attributes.get("sqref") ?? child(element, "sqref")?.text ?? "", size);
    if (!rule) skipped.add("validations", sheet);
    // the attribute says the opposite of its name (18.3.1.32)
    else if (rule.type === "list" && isTrue(element.attributes.get("showDropDown"))) skipped.add("arrows", sheet);
    if (!rule || boxes.length === 0) return [];
    const text = (name: string): string => element.attributes.get(name) ?? "";
    const style = text("errorStyle");
    return [
      {
        boxes,
        rule,
        allowBlank: isTrue(element.attributes.get("allowBlank")),
        error: {
          show: isTrue(element.attributes.get("showErrorMessage")),
          style: style === "warning" || style === "information" ? style : "stop",
          title: text("errorTitle"),
          message: text("error"),
        },
        prompt: {
          show: isTrue(element.attributes.get("showInputMessage")),
          title: text("promptTitle"),
          message: text("prompt"),
        },
      },
    ];
  });
}

function ruleFromFile(element: XmlElement): Validation["rule"] | undefined {
  const formula = (name: string): string | undefined => {
    const found = child(element, name);
    return found && (child(found, "f")?.text ?? found.text).trim();
  };
  const [first, second] = [formula("formula1"), formula("formula2")];
  const type = element.attributes.get("type");
  if (first === undefined || first === "") return undefined;
  if (type === "list")
    return { type, source: /^".*"$/s.test(first) ? first.slice(1, -1).replace(/""/g, '"') : operandFromFile(first) };
  if (type === "custom") return { type, formula: operandFromFile(first) };
  // a time is a part of a day
  const compared = type === "time" ? "decimal" : COMPARED.find((one) => one === type);
  if (!compared) return undefined;
  return {
    type: compared,
    operator: element.attributes.get("operator") ?? "between",
    formula1: comparedFromFile(first),
    ...(second === undefined ? {} : { formula2: comparedFromFile(second) }),
  };
}

function operandFromFile(text: string): string {
  return formulaFromFile(text);
}

/** A number stays a number, everything else is a formula. */
function comparedFromFile(text: string): string {
  return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? text : formulaFromFile(text);
}

export function validationsForFile(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationForFile).join("")}</dataValidations>`;
}

function validationForFile({ boxes, rule, allowBlank, error, prompt }: Validation): string {
  const attributes: [string, string | undefined][] = [
    ["type", rule.type],
    ["errorStyle", error && error.style !== "stop" ? error.style : undefined],
    ["operator", "operator" in rule && rule.operator !== "between" ? rule.operator : undefined],
    ["allowBlank", allowBlank ? "1" : undefined],
    ["showInputMessage", prompt?.show ? "1" : undefined],
    ["showErrorMessage", error?.show ? "1" : undefined],
    ["errorTitle", error?.title || undefined],
    ["error", error?.message || undefined],
    ["promptTitle", prompt?.title || undefined],
    ["prompt", prompt?.message || undefined],
    ["sqref", sqrefOf(boxes)],
  ];
  const written = attributes.flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(value)}"`])).join("");
  const formulas = formulasOf(rule).map((text, i) => `<formula${i + 1}>${escapeXml(text)}</formula${i + 1}>`);
  return `<dataValidation${written}>${formulas.join("")}</dataValidation>`;
}

function formulasOf(rule: Validation["rule"]): string[] {
  if (rule.type === "custom") return [formulaForFile(rule.formula)];
  if (rule.type === "list") {
    return [rule.source.startsWith("=") ? formulaForFile(rule.source) : `"${rule.source.replace(/"/g, '""')}"`];
  }
  const compared: { readonly type: Compared; readonly formula1: string; readonly formula2?: string } = rule;
  return [compared.formula1, ...(compared.formula2 === undefined ? [] : [compared.formula2])].map((text) => formulaForFile(text));
}
