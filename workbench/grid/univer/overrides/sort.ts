/** SORT on values of its own: Univer 0.25.1 sorts the array that other formulas of the same pass read. */
import { BaseFunction, NumberValueObject } from "@univerjs/engine-formula";
import { array, error } from "../function-values";
import { objects } from "./map";

const collator = new Intl.Collator("vi");

export class Sort extends BaseFunction {
  override minParams = 1;
  override maxParams = 4;

  override calculate(source: any, index?: any, order?: any, byColumn?: any): any {
    for (const argument of [source, index, order, byColumn]) if (argument?.isError()) return argument;
    const values = objects(source);
    const across = byColumn !== undefined && !byColumn.isNull() && Boolean(objects(byColumn)[0]?.[0]?.getValue());
    const lines = across ? transposed(values) : values;
    const keys = numbers(index, 1);
    const orders = numbers(order, 1);
    const width = lines[0]?.length ?? 0;
    if (keys.some((key) => !(key >= 1 && key <= width))) return error("#VALUE!");
    if (orders.some((one) => one !== 1 && one !== -1) || (orders.length > 1 && orders.length !== keys.length)) {
      return error("#VALUE!");
    }
    const sorted = [...lines].sort((a, b) => {
      for (const [i, key] of keys.entries()) {
        const direction = orders[orders.length === 1 ? 0 : i] ?? 1;
        const difference = compare(a[key - 1], b[key - 1], direction);
        if (difference !== 0) return difference;
      }
      return 0;
    });
    const result = across ? transposed(sorted) : sorted;
    return array(result.map((row) => row.map((object) => (object.isNull() ? NumberValueObject.create(0) : object))));
  }
}

/** Numbers, text, booleans, errors; blanks last in both directions. */
function compare(a: any, b: any, direction: number): number {
  const [kindA, kindB] = [kind(a), kind(b)];
  if (kindA === BLANK || kindB === BLANK) return Number(kindA === BLANK) - Number(kindB === BLANK);
  if (kindA !== kindB) return (kindA - kindB) * direction;
  if (kindA === 3) return 0;
  const [x, y] = [a.getValue(), b.getValue()];
  return direction * (kindA === 1 ? collator.compare(x, y) : Number(x) - Number(y));
}

const BLANK = 4;

function kind(object: any): number {
  if (object.isNull()) return BLANK;
  if (object.isError()) return 3;
  if (object.isBoolean()) return 2;
  return object.isString() ? 1 : 0;
}

function numbers(argument: any, absent: number): number[] {
  if (argument === undefined || argument.isNull()) return [absent];
  return objects(argument)
    .flat()
    .map((object) => Math.trunc(Number(object.getValue())));
}

function transposed<T>(rows: T[][]): T[][] {
  return (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] as T));
}
