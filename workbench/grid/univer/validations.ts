/** Data validation. Univer keeps the options of a list as JSON text, Excel as text with commas. */
import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType } from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import { deserializeListOptions, serializeListOptions } from "@univerjs/sheets";
import { GridError, type Box, type Validation } from "../grid";
import { toBox, toRange } from "./boxes";
import { newId, type Engine } from "./engine";
import { growSheet } from "./write-buffer";

const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;
const TYPES = {
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;

export class Validations {
  constructor(private readonly engine: Engine) {}

  list(id: string): Validation[] {
    this.engine.sheet(id);
    const rules: any[] = this.engine.injector.get(SheetDataValidationModel).getRules(this.engine.unitId, id) ?? [];
    return rules.flatMap((rule) => {
      const read = readRule(rule);
      if (!read) return [];
      const style = Object.entries(ERROR_STYLES).find(([, value]) => value === rule.errorStyle)?.[0] ?? "stop";
      return [
        {
          boxes: rule.ranges.map(toBox),
          rule: read,
          allowBlank: rule.allowBlank !== false,
          ...(rule.showErrorMessage !== undefined && {
            error: {
              show: Boolean(rule.showErrorMessage),
              style: style as "stop" | "warning" | "information",
              title: rule.errorTitle ?? "",
              message: rule.error ?? "",
            },
          }),
          ...(rule.showInputMessage !== undefined && {
            prompt: { show: Boolean(rule.showInputMessage), title: rule.promptTitle ?? "", message: rule.prompt ?? "" },
          }),
        },
      ];
    });
  }

  set(id: string, { boxes, rule, allowBlank, error, prompt }: Validation): void {
    this.engine.sheet(id);
    if (boxes.length === 0) throw new GridError("InvalidArgument", "A validation needs cells.");
    growSheet(
      this.engine,
      id,
      Math.max(...boxes.map((box) => box.r + box.rows)),
      Math.max(...boxes.map((box) => box.c + box.cols)),
    );
    const univerRule = {
      uid: newId("v"),
      ranges: boxes.map(toRange),
      allowBlank,
      ...writeRule(rule),
      ...(error && {
        showErrorMessage: error.show,
        errorStyle: ERROR_STYLES[error.style],
        errorTitle: error.title,
        error: error.message,
      }),
      ...(prompt && { showInputMessage: prompt.show, promptTitle: prompt.title, prompt: prompt.message }),
    };
    this.engine.execute(AddSheetDataValidationCommand.id, { subUnitId: id, rule: univerRule });
  }

  clear(id: string, box: Box): void {
    this.engine.sheet(id);
    this.engine.execute(ClearRangeDataValidationCommand.id, { subUnitId: id, ranges: [toRange(box)] });
  }
}

function writeRule(rule: Validation["rule"]): object {
  if (rule.type === "list") {
    const options = rule.source.split(",").map((option) => option.trim());
    const formula1 = rule.source.startsWith("=") ? rule.source : serializeListOptions(options);
    // Excel draws neither a chip nor an arrow in cells that are not selected
    return { type: DataValidationType.LIST, formula1, showDropDown: true, renderMode: DataValidationRenderMode.TEXT };
  }
  if (rule.type === "custom") return { type: DataValidationType.CUSTOM, formula1: rule.formula };
  return {
    type: TYPES[rule.type],
    operator: rule.operator,
    formula1: rule.formula1,
    ...(rule.formula2 !== undefined && { formula2: rule.formula2 }),
  };
}

function readRule(rule: any): Validation["rule"] | undefined {
  if (rule.type === DataValidationType.LIST) {
    const source = rule.formula1 ?? "";
    return { type: "list", source: source.startsWith("=") ? source : deserializeListOptions(source).join(",") };
  }
  if (rule.type === DataValidationType.CUSTOM) return { type: "custom", formula: rule.formula1 ?? "" };
  const type = Object.entries(TYPES).find(([, value]) => value === rule.type)?.[0] as keyof typeof TYPES | undefined;
  if (!type) return undefined;
  return {
    type,
    operator: rule.operator ?? "between",
    formula1: asNumber(rule.formula1 ?? ""),
    ...(rule.formula2 && { formula2: asNumber(rule.formula2) }),
  };
}

/** Univer turns the number of a day into `2025-05-23`. */
function asNumber(formula: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(formula) ? String(Date.parse(`${formula}T00:00:00Z`) / 86_400_000 + 25569) : formula;
}
