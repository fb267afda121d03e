/** Values between cells' functions and Univer's value objects. */
import {
  ArrayValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Cell, FunctionAnswer, Scalar } from "../grid";

export const BUSY = "#BUSY!";
// so that a stored #BUSY! is read back as an error, and what depends on it is busy too
ERROR_TYPE_SET.add(BUSY as any);

export function toCellValue(object: any): Cell {
  if (object === undefined || object === null || object.isNull()) return {};
  if (object.isError()) return { v: object.getErrorType?.() ?? object.getValue(), error: true };
  return { v: object.getValue() };
}

export function toCells(array: any): Cell[][] {
  const cells: Cell[][] = Array.from({ length: array.getRowCount() }, () =>
    Array.from({ length: array.getColumnCount() }, () => ({})),
  );
  array.iterator((object: any, r: number, c: number) => {
    const row = cells[r];
    if (row) row[c] = toCellValue(object);
  });
  return cells;
}

export function error(code: string): any {
  return ErrorValueObject.create(code as any);
}

export function toValueObject(answer: FunctionAnswer): any {
  if ("busy" in answer) return error(BUSY);
  if ("error" in answer) return error(answer.error);
  const { value } = answer;
  return isBlock(value) ? array(value.map((row) => row.map(scalar))) : scalar(value);
}

/** Rows of value objects. */
export function array(rows: any[][]): any {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

type One = Scalar | null | { readonly error: string };

function isBlock(value: One | readonly (readonly One[])[]): value is readonly (readonly One[])[] {
  return Array.isArray(value);
}

function scalar(value: One): any {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "object") return error(value.error);
  return StringValueObject.create(String(value));
}
