/**
 * Defined names. Through Univer's service and mutations: every road of its facade refuses names such as Điểm_TB.
 * The name of a single cell stands in formulas as a reference (see `formula-text.ts`), so what changes a name changes formulas.
 */
import {
  IDefinedNamesService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { absoluteAddress, parseBox, quoteSheet, splitAddress } from "../a1";
import { GridError, type NamedRange } from "../grid";
import { newId, type Engine } from "./engine";
import { fromEngine, mentions, renameInFormula, toEngine } from "./formula-text";

const ALL_SHEETS = "AllDefaultWorkbook";

interface Item {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
  readonly hidden?: boolean;
  readonly comment?: string;
}

export class Names {
  /** Ids and names as they were, to see what the grid's own dialog renamed. */
  private known = new Map<string, string>();
  private index: Map<string, string> | undefined;

  constructor(private readonly engine: Engine) {
    engine.commands.onCommandExecuted((command: any) => {
      if (command.id !== SetDefinedNameMutation.id && command.id !== RemoveDefinedNameMutation.id) return;
      this.index = undefined;
      const { id, name } = command.params;
      const before = this.known.get(id);
      if (command.id === SetDefinedNameMutation.id) this.known.set(id, name);
      else this.known.delete(id);
      this.forget(name);
      if (engine.inHost) return;
      // a structural edit moves name and formulas in turn: look when both are done
      setTimeout(() => this.follow(name, before), 0);
    });
  }

  reset(): void {
    this.known = new Map();
    this.index = undefined;
  }

  list(): NamedRange[] {
    return this.items().map((item) => ({
      name: item.name,
      formula: fromEngine(item.formulaOrRefString).replace(/^=/, ""),
      visible: !item.hidden,
      ...(scopeOf(item) && { sheetId: scopeOf(item) as string }),
      ...(item.comment && { comment: item.comment }),
    }));
  }

  set(name: NamedRange): void {
    if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name.name) || parseBox(name.name)) {
      throw new GridError("InvalidArgument", `${JSON.stringify(name.name)} can't be a name.`);
    }
    this.engine.beforeUse();
    const old = this.find(name.name, name.sheetId);
    this.engine.execute(SetDefinedNameMutation.id, {
      id: old?.id ?? newId("n"),
      name: name.name,
      formulaOrRefString: name.formula.replace(/^=/, "").replace(/^(?=LAMBDA\()/i, "="),
      localSheetId: name.sheetId ?? ALL_SHEETS,
      hidden: !name.visible,
      ...(name.comment !== undefined && { comment: name.comment }),
    });
    this.follow(name.name, old?.name);
  }

  remove(name: string, sheetId?: string): void {
    const item = this.find(name, sheetId);
    if (!item) throw new GridError("ItemNotFound", `There is no name ${name}.`);
    this.engine.beforeUse();
    this.engine.execute(RemoveDefinedNameMutation.id, { ...item });
    this.follow(name);
  }

  /** A formula in Univer's form, for a cell of that sheet. */
  translate(formula: string, sheetId: string): string {
    const index = (this.index ??= this.makeIndex());
    return toEngine(formula, (name) => {
      const key = name.toLowerCase();
      return index.get(`${sheetId} ${key}`) ?? index.get(` ${key}`);
    });
  }

  /** Brings the formulas that use a name in line with what it is now, and calculates them. */
  private follow(name: string, before?: string): void {
    const { engine } = this;
    const renamed = before !== undefined && before !== name ? before : undefined;
    for (const sheet of engine.workbook.getWorkbook().getSheets()) {
      const sheetId: string = sheet.getSheetId();
      const cellValue: any = {};
      // the cells as they are kept: Univer's own list of formulas takes seconds in a large workbook, at each name
      const rows = sheet.getCellMatrix().getMatrix();
      for (const r in rows) {
        for (const c in rows[r]) {
          const cell = rows[r][c];
          if (!cell?.f || !(mentions(cell.f, name) || (renamed && mentions(cell.f, renamed)))) continue;
          const text = fromEngine(renamed ? renameInFormula(cell.f, renamed, name) : cell.f);
          (cellValue[r] ??= {})[c] = { f: this.translate(text, sheetId), v: null, t: null };
        }
      }
      if (Object.keys(cellValue).length > 0) engine.execute(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
    }
  }

  /** Univer keeps parsed formulas by their text, with what the names in them were. */
  private forget(name: string): void {
    this.engine.injector.get(IFunctionService).deleteFormulaAstCacheKey?.(name);
  }

  private makeIndex(): Map<string, string> {
    const index = new Map<string, string>();
    for (const item of this.items()) {
      const { sheet, local } = splitAddress(item.formulaOrRefString.replace(/^=/, ""));
      const box = parseBox(local);
      if (sheet === undefined || !box || box.rows * box.cols !== 1) continue;
      index.set(`${scopeOf(item) ?? ""} ${item.name.toLowerCase()}`, `${quoteSheet(sheet)}!${absoluteAddress(box)}`);
    }
    return index;
  }

  private items(): Item[] {
    return Object.values(this.engine.injector.get(IDefinedNamesService).getDefinedNameMap(this.engine.unitId) ?? {});
  }

  private find(name: string, sheetId?: string): Item | undefined {
    return this.items().find((item) => item.name.toLowerCase() === name.toLowerCase() && scopeOf(item) === sheetId);
  }
}

function scopeOf(item: Item): string | undefined {
  return item.localSheetId && item.localSheetId !== ALL_SHEETS ? item.localSheetId : undefined;
}
