/**
 * Worksheet functions of ours. Through subclasses of Univer's BaseFunction: its facade knows neither blanks nor the calling cell
 * nor addresses. They answer in the same tick and never throw, for either would stop Univer's engine for good.
 */
import { BaseFunction, FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { fullAddress } from "../a1";
import type { Cell, FunctionAnswer, FunctionArgument, FunctionCall } from "../grid";
import { toBox } from "./boxes";
import type { Engine } from "./engine";
import { NAMED_CELL } from "./formula-text";
import { error, toCells, toCellValue, toValueObject } from "./function-values";

/** The sheet's name without committing writes: functions run in the middle of things. */
export type SheetNameOf = (id: string) => string;

export function registerFunction(
  engine: Engine,
  nameOf: SheetNameOf,
  name: string,
  withAddresses: boolean,
  run: (call: FunctionCall) => FunctionAnswer,
): void {
  class HostFunction extends BaseFunction {
    override minParams = -1;
    override maxParams = -1;
    override needsReferenceObject = true;

    override calculate(...variants: any[]): any {
      const sheetId = this.subUnitId ?? "";
      const box = { r: this.row, c: this.column, rows: 1, cols: 1 };
      const args = variants.map((variant) => toArgument(variant, withAddresses ? nameOf : undefined));
      return toValueObject(run({ sheetId, box, address: fullAddress(nameOf(sheetId), box), args }));
    }
  }
  registerExecutor(engine, name, HostFunction);
}

/** Registers a class of a function under its name; whatever it throws is #VALUE!. */
export function registerExecutor(engine: Engine, name: string, Executor: new (name: any) => BaseFunction): void {
  class Safe extends Executor {
    override calculate(...variants: any[]): any {
      try {
        return super.calculate(...variants);
      } catch (trouble) {
        console.error(`${name}:`, trouble);
        return error("#VALUE!");
      }
    }
  }
  const service = engine.injector.get(IFunctionService);
  const upper = name.toUpperCase();
  service.registerExecutors(new Safe(upper));
  if (upper !== NAMED_CELL && !service.hasDescription?.(upper)) {
    service.registerDescriptions({
      functionName: upper as any,
      functionType: FunctionType.User,
      description: upper,
      abstract: upper,
      functionParameter: [],
    });
  }
  // a formula that was parsed before stays #NAME? else
  service.deleteFormulaAstCacheKey?.(upper);
}

/** To Univer a cell with an empty text is blank like one without anything; to Excel it is text. */
function referencedCells(reference: any): Cell[][] {
  const { startRow, startColumn } = reference.getRangePosition();
  return toCells(reference.toArrayValueObject()).map((row, i) =>
    row.map((cell, j) => {
      const isText = cell.v === undefined && reference.getCellData(startRow + i, startColumn + j)?.v === "";
      return isText ? { v: "" } : cell;
    }),
  );
}

function toArgument(variant: any, nameOf: SheetNameOf | undefined): FunctionArgument {
  if (variant.isReferenceObject()) {
    const cells = referencedCells(variant);
    if (!nameOf) return { cells };
    const sheetId = variant.getSheetId() || variant.getDefaultSheetId();
    return { cells, address: fullAddress(nameOf(sheetId), toBox(variant.getRangePosition())) };
  }
  if (variant.isArray()) return { cells: toCells(variant) };
  const omitted = variant.isNull() ? { omitted: true } : {};
  return { cells: [[toCellValue(variant)]], ...omitted };
}
