import type { Validation } from "../../../grid/grid";
import { absoluteAddress, quoteSheet } from "../../../grid/a1";
import { toFlag, toText, toWord } from "../../protocol/arguments";
import { HostError } from "../../protocol/errors";
import { Model, rowsFor, table } from "../../protocol/members";
import { isRecord } from "../../protocol/wire";
import { contains } from "../range/boxes";
import { Range } from "../range/range";

type Rule = Validation["rule"];

/** Excel's words → those of files, which the grid uses. */
const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
const OPERATOR_NAMES = Object.keys(OPERATORS) as (keyof typeof OPERATORS)[];

const COMPARED = { wholeNumber: "whole", decimal: "decimal", date: "date", textLength: "textLength" } as const;
const TYPES = {
  list: "List",
  custom: "Custom",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
} as const;
const ALERT_STYLES = ["Stop", "Warning", "Information"] as const;

const NO_ERROR: NonNullable<Validation["error"]> = { show: true, style: "stop", title: "", message: "" };
const NO_PROMPT: NonNullable<Validation["prompt"]> = { show: true, title: "", message: "" };

export class DataValidation extends Model {
  /** Set before there is a rule, in the same batch. */
  private early: Omit<Partial<Validation>, "boxes" | "rule"> = {};

  constructor(readonly range: Range) {
    super();
  }

  override get members() {
    return DATA_VALIDATION;
  }

  /** The one that covers all cells of the range. */
  get validation(): Validation | undefined {
    const { ctx, sheetId, clipped } = this.range;
    return ctx.grid.validations(sheetId).find(({ boxes }) => boxes.some((box) => contains(box, clipped)));
  }

  get type(): string {
    const { validation } = this;
    if (validation) return TYPES[validation.rule.type];
    const { ctx, sheetId, clipped } = this.range;
    const some = ctx.grid.validations(sheetId).some(({ boxes }) => boxes.some((box) => contains(clipped, box)));
    return some ? "Inconsistent" : "None";
  }

  setRule(value: unknown): void {
    const before = this.validation;
    this.write({ allowBlank: true, ...this.early, ...before, rule: toRule(value) });
  }

  change(change: Omit<Partial<Validation>, "boxes" | "rule">): void {
    const { validation } = this;
    if (validation) this.write({ ...validation, ...change });
    else this.early = { ...this.early, ...change };
  }

  clear(): void {
    this.range.demandWritable();
    this.early = {};
    this.range.ctx.grid.clearValidation(this.range.sheetId, this.range.clipped);
  }

  private write(validation: Omit<Validation, "boxes">): void {
    this.range.demandWritable();
    this.range.ctx.grid.setValidation(this.range.sheetId, { ...validation, boxes: [this.range.clipped] });
  }
}

/** `{ list: … }`, `{ custom: … }`, `{ wholeNumber: … }`: exactly one of them. */
function toRule(value: unknown): Rule {
  if (!isRecord(value)) throw new HostError("InvalidArgument");
  const { list, custom } = value;
  if (isRecord(list)) return { type: "list", source: toSource(list["source"]) };
  if (isRecord(custom)) return { type: "custom", formula: formula(custom["formula"]) };
  for (const [name, type] of Object.entries(COMPARED)) {
    const compared = value[name];
    if (!isRecord(compared)) continue;
    const operator = OPERATORS[toWord(compared["operator"], OPERATOR_NAMES)];
    const second = compared["formula2"];
    return {
      type,
      operator,
      formula1: formula(compared["formula1"]),
      ...(second === undefined || second === null || second === "" ? {} : { formula2: formula(second) }),
    };
  }
  throw new HostError("NotImplemented", `a rule with ${Object.keys(value).join(", ")}`);
}

/** A text with commas, a formula, or a range. A text of options has at most 255 characters, as in files. */
function toSource(source: unknown): string {
  if (source instanceof Range) {
    return `=${quoteSheet(source.ctx.grid.sheetName(source.sheetId))}!${absoluteAddress(source.box)}`;
  }
  const text = toText(source);
  if (text === "" || (!text.startsWith("=") && text.length > 255)) throw new HostError("InvalidArgument");
  return text;
}

function formula(value: unknown): string {
  if (typeof value === "number") return String(value);
  const text = toText(value);
  if (text === "") throw new HostError("InvalidArgument");
  return text;
}

function toExcelRule(rule: Rule): Readonly<Record<string, unknown>> {
  if (rule.type === "list") return { list: { inCellDropDown: true, source: rule.source } };
  if (rule.type === "custom") return { custom: { formula: rule.formula } };
  const name = Object.entries(COMPARED).find(([, type]) => type === rule.type)?.[0] ?? rule.type;
  const operator = OPERATOR_NAMES.find((word) => OPERATORS[word] === rule.operator) ?? rule.operator;
  const { formula1, formula2 } = rule;
  return { [name]: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
}

const { scalar, method } = rowsFor<DataValidation>();
export const DATA_VALIDATION = table("DataValidation", {
  clear: method(8, (target) => target.clear()),
  errorAlert: scalar(
    8,
    ({ validation }) => {
      const { show, style, title, message } = validation?.error ?? NO_ERROR;
      return { showAlert: show, style: toWord(style, ALERT_STYLES), title, message };
    },
    (target, value) => {
      if (!isRecord(value)) throw new HostError("InvalidArgument");
      const style = toWord(value["style"] ?? "Stop", ALERT_STYLES).toLowerCase() as "stop" | "warning" | "information";
      target.change({
        error: {
          show: toFlag(value["showAlert"] ?? true),
          style,
          title: toText(value["title"] ?? ""),
          message: toText(value["message"] ?? ""),
        },
      });
    },
  ),
  ignoreBlanks: scalar(
    8,
    ({ validation }) => validation?.allowBlank ?? true,
    (target, value) => target.change({ allowBlank: toFlag(value) }),
  ),
  prompt: scalar(
    8,
    ({ validation }) => {
      const { show, title, message } = validation?.prompt ?? NO_PROMPT;
      return { showPrompt: show, title, message };
    },
    (target, value) => {
      if (!isRecord(value)) throw new HostError("InvalidArgument");
      target.change({
        prompt: {
          show: toFlag(value["showPrompt"] ?? true),
          title: toText(value["title"] ?? ""),
          message: toText(value["message"] ?? ""),
        },
      });
    },
  ),
  rule: scalar(
    8,
    ({ validation }) => (validation ? toExcelRule(validation.rule) : {}),
    (target, value) => target.setRule(value),
  ),
  type: scalar(8, (target) => target.type),
});
