/** What people type in Vietnam, read as Excel reads it there: `98,5`, `100,5%`, `15/8/2025`, `=SUM(A1;B1)`. */

export interface Typed {
  readonly value: number;
  /** For a cell that shows numbers as they are. */
  readonly format?: string;
}

const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(\s?%)?$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_YEAR = 1900;
/** Two digits of a year: up to 29 they mean this century. */
const CENTURY_TURN = 30;

/** The number that a text means; undefined when it means none, or the same in every country. */
export function readTyped(text: string, thisYear = new Date().getFullYear()): Typed | undefined {
  return readNumber(text.trim()) ?? readDate(text.trim(), thisYear);
}

function readNumber(text: string): Typed | undefined {
  const [, sign = "", whole = "", fraction = "", percent] = NUMBER.exec(text) ?? [];
  if (whole === "") return undefined;
  // 1.234 alone is also how the editor shows the number 1,234
  if (fraction === "" && /^\d+\.\d+$/.test(whole)) return undefined;
  const digits = `${sign}${whole.replaceAll(".", "")}.${fraction || "0"}`;
  if (percent === undefined) {
    const format = fraction === "" ? "#,##0" : "#,##0.00";
    return { value: Number(digits), ...(whole.includes(".") && { format }) };
  }
  // not divided by 100: 100,5% is 1.005 and not a hair less
  return { value: Number(`${digits}e-2`), format: fraction === "" ? "0%" : fraction.length === 1 ? "0.0%" : "0.00%" };
}

function readDate(text: string, thisYear: number): Typed | undefined {
  const [, day, month, year = String(thisYear)] = DATE.exec(text) ?? [];
  if (day === undefined) return undefined;
  const short = year.length === 2 ? (Number(year) < CENTURY_TURN ? 2000 : 1900) : 0;
  const date = new Date(Date.UTC(short + Number(year), Number(month) - 1, Number(day)));
  // 31/2 is no day
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCFullYear() < FIRST_YEAR) return undefined;
  return { value: (date.getTime() - EPOCH) / DAY, format: "dd/mm/yyyy" };
}

/**
 * Arguments of a typed formula are parted by `;`: outside texts, names of sheets and `{}` that is the engine's `,`, which can be
 * typed as well. A decimal comma in a formula (`=1,5+1`) stays the error it is. // unverified: what Excel in Vietnamese makes of a formula with both.
 */
export function readTypedFormula(formula: string): string {
  if (!formula.includes(";")) return formula;
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\})/)
    .map((part, i) => (i % 2 ? part : part.replaceAll(";", ",")))
    .join("");
}
