/**
 * Univer's book of formulas, mended: what is written into it is translated first (`formula-text.ts`), and a change of looks alone
 * is no change. Without the second, a style over a formula deletes the formula, and redoing one does too.
 */
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Engine } from "./engine";

type Translate = (formula: string, sheetId: string) => string;

export function mendFormulaStore(engine: Engine, translate: Translate): void {
  const store = engine.formulas as any;
  /** The changes of the mutation that runs, and of them those of contents: each is asked for several times. */
  let prepared: { readonly changes: any; readonly contents: any } | undefined;
  const prepare = (changes: any, sheetId: string) => {
    if (!prepared || prepared.changes !== changes) {
      prepared = { changes, contents: prepareChanges(engine, changes, sheetId, translate) };
    }
    return prepared.contents;
  };

  for (const method of ["updateFormulaData", "updateArrayFormulaRange", "updateArrayFormulaCellData", "updateImageFormulaData"]) {
    const original = store[method].bind(store);
    store[method] = (unitId: string, sheetId: string, changes: any) => original(unitId, sheetId, prepare(changes, sheetId));
  }
  engine.commands.beforeCommandExecuted((command: any) => {
    if (command.id === SetRangeValuesMutation.id) prepare(command.params.cellValue, command.params.subUnitId);
  });
  engine.commands.onCommandExecuted((command: any) => {
    if (command.id === SetRangeValuesMutation.id) prepared = undefined;
  });
}

/** Says of a change of a cell whether it changes more than looks. */
export function changesContent(change: any): boolean {
  return !change || "v" in change || "f" in change || "si" in change || "p" in change;
}

/** Makes the changes what Univer must get, in place, and returns those of contents. */
function prepareChanges(engine: Engine, changes: any, sheetId: string, translate: Translate): any {
  const matrix = engine.workbook?.getSheetBySheetId(sheetId)?.getSheet().getCellMatrix();
  let contents = changes;
  for (const r in changes) {
    const row = changes[r];
    for (const c in row) {
      const change = row[c];
      if (changesContent(change)) {
        if (typeof change?.f === "string" && change.f.length > 1) change.f = translate(change.f, sheetId);
      } else {
        if (contents === changes) contents = onlyContents(changes);
        // Univer takes a text such as 0012 for a number when only its looks change, unless told what it is
        const type = change.t ?? matrix?.getValue(Number(r), Number(c))?.t;
        // a copy: SetStyleCommand gives one object to all its cells
        if (type && !change.t) row[c] = { ...change, t: type };
      }
    }
  }
  return contents;
}

/** The same cells: what is translated in the one is in the other. */
function onlyContents(changes: any): any {
  const out: any = {};
  for (const r in changes) {
    for (const c in changes[r]) {
      if (changesContent(changes[r][c])) (out[r] ??= {})[c] = changes[r][c];
    }
  }
  return out;
}
