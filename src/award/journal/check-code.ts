import { canonical } from "../canonical";
import { digest } from "../digest";

/**
 * Makes the check code (Mã kiểm tra số liệu) of a frozen sheet: four groups of four hex digits, short enough to be printed at the
 * foot of the minutes and compared by eye. Equal contents have equal codes; a blank cell must always be handed in the same way.
 *
 * @example
 * checkCode([["D1-001", "Nguyễn Văn A", 98.5]]) //=> "2BE3-D4CE-D872-18B4"
 */
export function checkCode(content: unknown): string {
  const code = digest(canonical(content)).slice(0, 16).toUpperCase();
  return [0, 4, 8, 12].map((from) => code.slice(from, from + 4)).join("-");
}
