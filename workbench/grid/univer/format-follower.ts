/**
 * Conditional formats follow the rows and columns that come and go. In the page Univer's own controller does this; it is part of
 * the screen's package and so missing in Node.
 */
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";
import { newId, type Engine } from "./engine";

export class FormatFollower {
  private readonly registered = new Map<string, { dispose(): void }>();

  constructor(private readonly engine: Engine) {
    engine.injector.get(ConditionalFormattingRuleModel).$ruleChange.subscribe(({ unitId, subUnitId, rule, type }: any) => {
      const key = `${unitId} ${subUnitId} ${rule.cfId}`;
      if (type === "sort") return;
      this.registered.get(key)?.dispose();
      this.registered.delete(key);
      if (type !== "delete") this.registered.set(key, this.register(unitId, subUnitId, rule));
    });
  }

  private register(unitId: string, subUnitId: string, rule: any): { dispose(): void } {
    const formulas = rule.rule.subType === "formula" ? [rule.rule.value] : [];
    const service = this.engine.injector.get(FormulaRefRangeService);
    return service.registerRangeFormula(unitId, subUnitId, rule.ranges, formulas, (pieces: any[]) => {
      const place = { unitId, subUnitId };
      const add = (added: any) => ({ id: AddConditionalRuleMutation.id, params: { ...place, rule: added } });
      const remove = (cfId: string) => ({ id: DeleteConditionalRuleMutation.id, params: { ...place, cfId } });
      const set = (changed: any) => ({
        id: SetConditionalRuleMutation.id,
        params: { ...place, cfId: rule.cfId, rule: changed },
      });
      // the areas may need different formulas afterwards: each becomes a rule
      const [first, ...others] = pieces.map((piece, i) => ({
        ...structuredClone(rule),
        cfId: i === 0 ? rule.cfId : newId("f"),
        ranges: piece.ranges,
        rule: { ...structuredClone(rule.rule), ...(formulas.length > 0 && { value: piece.formulas[0] }) },
      }));
      if (!first) return { redos: [remove(rule.cfId)], undos: [add(rule)] };
      return {
        redos: [set(first), ...others.map(add)],
        undos: [set(structuredClone(rule)), ...others.map((other) => remove(other.cfId))],
      };
    });
  }
}
