/** PROPER over all letters: Univer 0.25.1 takes Vietnamese ones for the end of a word. */
import { BaseFunction, StringValueObject } from "@univerjs/engine-formula";
import { mapOne } from "./map";

export class Proper extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(text: any): any {
    return mapOne(text, (object) => {
      const value = object.isNull() ? "" : object.isBoolean() ? String(object.getValue()).toUpperCase() : object.getValue();
      return StringValueObject.create(proper(String(value)));
    });
  }
}

/** @example proper("NGUYỄN thị ánh") //=> "Nguyễn Thị Ánh" */
export function proper(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const [first = "", ...rest] = [...word];
    return first.toLocaleUpperCase("vi") + rest.join("").toLocaleLowerCase("vi");
  });
}
