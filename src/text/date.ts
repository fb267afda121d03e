/** First and last day (ISO) that a text or a cell can mean. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * Reads a day, a month or a year as it is typed: `15/8/2025`, `15.08.2025`, `2025-08-15`, `tháng 5/2025`, `2025`.
 * A day and month that can only be swapped (`08/15/2025`), or without a year, are not read.
 *
 * @example
 * parseDays("15/8/2025") //=> { from: "2025-08-15", to: "2025-08-15" }
 * parseDays("tháng 5/2025") //=> { from: "2025-05-01", to: "2025-05-31" }
 */
export function parseDays(text: string): Days | undefined {
  const bare = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/^\s*(hết\s+)?(ngày\s+)?/, "")
    .trim();
  const day = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(bare);
  if (day !== null) return oneDay(Number(day[3]), Number(day[2]), Number(day[1]));
  const words = /^(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/.exec(bare);
  if (words !== null) return oneDay(Number(words[3]), Number(words[2]), Number(words[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:t.*)?$/.exec(bare);
  if (iso !== null) return oneDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const month = /^(?:tháng\s*)?(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(bare);
  if (month !== null) return wholeMonth(Number(month[2]), Number(month[1]));
  const year = /^(?:năm\s*)?((?:19|20)\d{2})$/.exec(bare);
  return year === null ? undefined : wholeYear(Number(year[1]));
}

/**
 * Reads the number of a date cell: Excel's serial of 1900, or a bare year.
 *
 * @example
 * daysOfSerial(45884) //=> { from: "2025-08-15", to: "2025-08-15" }
 * daysOfSerial(2025) //=> { from: "2025-01-01", to: "2025-12-31" }
 */
export function daysOfSerial(serial: number): Days | undefined {
  if (Number.isInteger(serial) && serial >= 1900 && serial <= 2100) return wholeYear(serial);
  // day 61 is 1/3/1900: before it Excel counts a day that never was; 2958465 is 31/12/9999
  if (!(serial >= 61 && serial < 2958466)) return undefined;
  const day = iso(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  return { from: day, to: day };
}

function oneDay(year: number, month: number, day: number): Days | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { from: iso(time), to: iso(time) };
}

function wholeMonth(year: number, month: number): Days | undefined {
  if (year < 1900 || month < 1 || month > 12) return undefined;
  return { from: iso(Date.UTC(year, month - 1, 1)), to: iso(Date.UTC(year, month, 0)) };
}

function wholeYear(year: number): Days {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * Writes an ISO day as a Vietnamese cell does.
 *
 * @example
 * formatDay("2025-08-05") //=> "5/8/2025"
 */
export function formatDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)}/${Number(month)}/${year}`;
}

/**
 * Reads a day that can only be written the American way, month first, in the order of our own.
 *
 * @returns undefined where the text is no such day
 * @example
 * swappedDay("08/15/2025") //=> "15/8/2025"
 * swappedDay("8/5/2025") //=> undefined
 */
export function swappedDay(text: string): string | undefined {
  const [, month = "", day = "", year = ""] = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text) ?? [];
  if (Number(day) <= 12 || oneDay(Number(year), Number(month), Number(day)) === undefined) return undefined;
  return `${Number(day)}/${Number(month)}/${year}`;
}
