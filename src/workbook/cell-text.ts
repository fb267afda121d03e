/** Texts that Excel would take for something else: a formula, a number, a date, TRUE, an error. */
const TAKEN = /^\s*(?:[=+\-@'0-9.,%$₫(]|true$|false$|#)/i;

/**
 * Writes a text so that it stays one: with the apostrophe that Excel keeps beside the cell, into text-formatted cells too.
 *
 * @example
 * asText("=1+1") //=> "'=1+1"
 * asText("Nông Văn Đạt") //=> "Nông Văn Đạt"
 */
export function asText(text: string): string {
  return TAKEN.test(text) ? `'${text}` : text;
}
