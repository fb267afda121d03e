/**
 * Reads a number as it is typed in Vietnam or in an English Excel: decimal comma or point, grouped thousands, a leading zero.
 * What can be read in two ways ("1.234") is not read.
 *
 * @returns undefined where the text is no number, or not surely one number
 * @example
 * parseNumber("98,5") //=> 98.5
 * parseNumber("1.234.567") //=> 1234567
 * parseNumber("1.234") //=> undefined
 * parseNumber("05") //=> 5
 */
export function parseNumber(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0]/g, "");
  if (bare.length > 24) return undefined;
  if (/^[+-]?\d+$/.test(bare)) return Number(bare);
  const [, sign = "", whole = "", mark = "", rest = ""] = /^([+-]?)(\d+)([.,])(\d+)$/.exec(bare) ?? [];
  if (mark !== "") {
    // three digits after a lone mark: thousands for one reader, decimals for the other; a leading 0 is no thousands group
    if (rest.length === 3 && whole.length <= 3 && !whole.startsWith("0")) return undefined;
    return Number(`${sign}${whole}.${rest}`);
  }
  const grouped =
    /^([+-]?\d{1,3})((?:\.\d{3})+)(?:,(\d+))?$/.exec(bare) ?? /^([+-]?\d{1,3})((?:,\d{3})+)(?:\.(\d+))?$/.exec(bare);
  if (grouped === null) return undefined;
  const [, head = "", groups = "", decimals = "0"] = grouped;
  return Number(`${head}${groups.replace(/[.,]/g, "")}.${decimals}`);
}

/**
 * Writes a number with a decimal comma and no grouping, as a finding quotes it.
 *
 * @example
 * formatNumber(98.5) //=> "98,5"
 */
export function formatNumber(value: number): string {
  return String(Number(value.toPrecision(12))).replace(".", ",");
}
