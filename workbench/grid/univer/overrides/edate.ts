/** EDATE as Excel answers it: 31 January and one month is the last day of February. Univer 0.25.1 runs into March. */
import { BaseFunction, NumberValueObject } from "@univerjs/engine-formula";
import { error } from "../function-values";
import { mapPairs } from "./map";

/** Day 1 is 1 January 1900, and Excel believes that 29 February 1900 was. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export class Edate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(start: any, months: any): any {
    return mapPairs(start, months, (day, count) => {
      const serial = asNumber(day);
      const shift = asNumber(count);
      if (Number.isNaN(serial) || Number.isNaN(shift)) return error("#VALUE!");
      const moved = edate(serial, shift);
      return moved === undefined ? error("#NUM!") : NumberValueObject.create(moved);
    });
  }
}

/** @example edate(45688, 1) //=> 45716 (31 January 2025 → 28 February 2025) */
export function edate(serial: number, months: number): number | undefined {
  const from = new Date(EPOCH + Math.floor(serial) * DAY);
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + Math.trunc(months);
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const moved = (Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)) - EPOCH) / DAY;
  return serial < 0 || moved < 0 || moved > 2_958_465 ? undefined : moved;
}

function asNumber(object: any): number {
  if (object.isNull()) return 0;
  if (object.isBoolean()) return NaN;
  const value = object.getValue();
  return typeof value === "number" ? value : value === "" ? NaN : Number(value);
}
