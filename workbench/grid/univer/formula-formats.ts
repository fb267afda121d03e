/** Conditional formats by formula. Those of other kinds, which the user may add in the grid, are left alone. */
import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  SetCfCommand,
} from "@univerjs/sheets-conditional-formatting";
import { GridError, type FormulaFormat } from "../grid";
import { toBox, toRange } from "./boxes";
import { newId, type Engine } from "./engine";
import { fromEngine } from "./formula-text";
import { fromUniverStyle, toUniverStyle } from "./style-values";

export class FormulaFormats {
  constructor(
    private readonly engine: Engine,
    private readonly translate: (formula: string, sheetId: string) => string,
  ) {}

  /** The first one wins where several meet. */
  list(id: string): FormulaFormat[] {
    return this.rules(id).map(({ cfId, ranges, stopIfTrue, rule }) => ({
      id: cfId,
      boxes: ranges.map(toBox),
      formula: fromEngine(rule.value),
      stopIfTrue: Boolean(stopIfTrue),
      style: fromUniverStyle(rule.style),
    }));
  }

  set(id: string, format: Omit<FormulaFormat, "id"> & { readonly id?: string }): string {
    this.engine.sheet(id);
    if (format.boxes.length === 0) throw new GridError("InvalidArgument", "A conditional format needs cells.");
    const old = format.id === undefined ? undefined : this.rules(id).find(({ cfId }) => cfId === format.id);
    const cfId = format.id ?? newId("f");
    const formula = format.formula.startsWith("=") ? format.formula : `=${format.formula}`;
    const rule = {
      cfId,
      ranges: format.boxes.map(toRange),
      stopIfTrue: format.stopIfTrue,
      rule: {
        type: "highlightCell",
        subType: "formula",
        value: this.translate(formula, id),
        style: toUniverStyle(format.style),
      },
    };
    this.engine.execute(old ? SetCfCommand.id : AddCfCommand.id, { subUnitId: id, cfId, rule });
    return cfId;
  }

  remove(id: string, cfId: string): void {
    if (!this.rules(id).some((rule) => rule.cfId === cfId)) {
      throw new GridError("ItemNotFound", `There is no conditional format ${cfId}.`);
    }
    this.engine.execute(DeleteCfCommand.id, { subUnitId: id, cfId });
  }

  private rules(id: string): any[] {
    this.engine.sheet(id);
    const rules: any[] = this.engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(this.engine.unitId, id) ?? [];
    return rules.filter(({ rule }) => rule.type === "highlightCell" && rule.subType === "formula");
  }
}
