import type { Evidence } from "../award/campaign/campaign";
import { BLANK, type Cell, type MissingWhy, type Value } from "../award/nomination/value";
import { daysOfSerial, parseDays } from "../text/date";
import { fold } from "../text/fold";
import { parseNumber } from "../text/number";
import { rawCell } from "../text/cell";
import { readDiscipline } from "./discipline";

const YES = /^(?:[xv1]|(?:co )?dat|(?:da )?co|da dat|du|true|yes)$/;
const NO = /^(?:(?:khong|chua)(?: (?:dat|co|du))?|0|ko?|false|no)$/;
// marks that folding takes for punctuation
const YES_MARK = /^[×✓✔☑√]$/u;
const NO_MARK = /^[-–—−]$/u;
const NOT_YET = "chua den ki";
const LONGEST_WORD = 200;

/** How a call's cells are to be taken. */
export interface Reading {
  /** A 0 may be an empty cell: desktop Excel sends 0 for a blank in a direct reference. */
  readonly zeroIsUnknown: boolean;
}

/**
 * Reads one evidence cell by the type of its column. What is not understood is missing data, never a "no".
 *
 * @param collective for a discipline column: the row is a tập thể, so a bare "Có" or a count speaks of a member
 * @example
 * readValue("98,5 %", percent, { zeroIsUnknown: false }) //=> { is: "number", value: 98.5, cell: "98,5 %" }
 * readValue(0, count, { zeroIsUnknown: true }) //=> { is: "missing", why: "zeroOrBlank", cell: 0 }
 */
export function readValue(from: unknown, evidence: Evidence, reading: Reading, collective = false): Value {
  const raw = rawCell(from);
  if (raw.is === "blank") return BLANK;
  if (raw.is === "error") return { is: "missing", why: "error", cell: raw.code };
  const { cell } = raw;
  if (cell === 0 && reading.zeroIsUnknown) return missing("zeroOrBlank", cell);
  if (typeof cell !== "string") return readTyped(cell, evidence, collective);
  // nothing that a column lists is this long: it is prose, and only a text column takes prose
  if (cell.length > LONGEST_WORD) return evidence.type === "text" ? { is: "text", cell } : missing("unreadable", cell);
  const word = fold(cell);
  return word === NOT_YET ? missing("notYet", cell) : readText(cell, word, evidence, collective);
}

function readTyped(cell: number | boolean, evidence: Evidence, collective: boolean): Value {
  if (typeof cell === "boolean") {
    if (evidence.type === "yesNo") return { is: cell ? "yes" : "no", cell };
    if (evidence.type === "discipline") return readDiscipline(cell, cell ? "co" : "khong", collective);
    return evidence.type === "text" ? { is: "text", cell } : missing("unreadable", cell);
  }
  switch (evidence.type) {
    case "yesNo":
      return cell === 1 || cell === 0 ? { is: cell === 1 ? "yes" : "no", cell } : missing("unreadable", cell);
    case "count":
      return count(cell, cell);
    case "percent":
      return percent(cell, cell);
    case "date": {
      const days = daysOfSerial(cell);
      return days === undefined ? missing("unreadable", cell) : { is: "date", ...days, cell };
    }
    case "discipline":
      return readDiscipline(cell, String(cell), collective);
    case "level":
      return missing("unreadable", cell);
    case "text":
      return { is: "text", cell };
  }
}

function readText(cell: string, word: string, evidence: Evidence, collective: boolean): Value {
  const listed = evidence.words?.find((one) => fold(one.word) === word);
  if (listed !== undefined) {
    return "above" in listed
      ? { is: "number", value: listed.above, above: true, cell }
      : { is: "level", level: evidence.levels?.indexOf(listed.level) ?? -1, cell };
  }
  switch (evidence.type) {
    case "yesNo":
      return yesNo(cell, word);
    case "count":
      return NO.test(word) || NO_MARK.test(cell.trim()) ? count(0, cell) : count(parseCount(cell), cell);
    case "percent":
      return readPercent(cell);
    case "level": {
      const level = evidence.levels?.findIndex((one) => fold(one) === word) ?? -1;
      if (level >= 0) return { is: "level", level, cell };
      return word === "khong" ? { is: "level", level: -1, cell } : missing("unreadable", cell);
    }
    case "date": {
      const days = parseDays(cell);
      return days === undefined ? missing("unreadable", cell) : { is: "date", ...days, cell };
    }
    case "discipline":
      return readDiscipline(cell, word, collective);
    case "text":
      return { is: "text", cell };
  }
}

function yesNo(cell: string, word: string): Value {
  const mark = cell.trim();
  if (YES.test(word) || YES_MARK.test(mark)) return { is: "yes", cell };
  return NO.test(word) || NO_MARK.test(mark) ? { is: "no", cell } : missing("unreadable", cell);
}

const COUNTED =
  /^(?:nguoi|ca nhan|dong chi|thanh vien|tap the|ho|ho gia dinh|mo hinh|mo hinh tieu bieu|cong trinh|phan viec|cong trinh phan viec|sang kien|giai phap|san pham|viec|lan|cai)$/;

/** A number, with a word of what is counted behind it: "02 mô hình" is 2; "1 không đạt" and "01 mô hình, 02 công trình" are not read. */
function parseCount(cell: string): number | undefined {
  const bare = parseNumber(cell);
  if (bare !== undefined) return bare;
  const [, digits = "", what = ""] = /^\s*(\d+)\s+([^\d,;+]+)$/.exec(cell) || [];
  return COUNTED.test(fold(what)) ? Number(digits) : undefined;
}

function count(value: number | undefined, cell: Cell): Value {
  if (value === undefined || !Number.isInteger(value) || value < 0) return missing("unreadable", cell);
  return { is: "number", value, cell };
}

function readPercent(cell: string): Value {
  const [, digits = ""] = /^(.*?)\s*%$/.exec(cell.trim()) || [];
  if (digits === "") {
    const plain = parseNumber(cell);
    return plain === undefined ? missing("unreadable", cell) : percent(plain, cell);
  }
  const points = parseNumber(digits);
  return points === undefined || points < 0 ? missing("unreadable", cell) : { is: "number", value: points, cell };
}

/** A plain number up to 1.5 is a fraction (1 = 100 %), a larger one percent points. */
function percent(value: number, cell: Cell): Value {
  if (value < 0) return missing("unreadable", cell);
  if (value > 1.5 || value === 0) return { is: "number", value, cell };
  // 0.29 * 100 is not 29
  return { is: "number", value: Number((value * 100).toPrecision(12)), read: "percentOfFraction", cell };
}

/** Reads a score (Điểm): a number that is not negative, decimals allowed; no word of any list. */
export function readScore(from: unknown, reading: Reading): Value {
  const raw = rawCell(from);
  if (raw.is === "blank") return BLANK;
  if (raw.is === "error") return missing("error", raw.code);
  const { cell } = raw;
  if (cell === 0 && reading.zeroIsUnknown) return missing("zeroOrBlank", cell);
  const value = typeof cell === "number" ? cell : typeof cell === "string" ? parseNumber(cell) : undefined;
  return value === undefined || value < 0 ? missing("unreadable", cell) : { is: "number", value, cell };
}

function missing(why: MissingWhy, cell: Cell): Value {
  return { is: "missing", why, cell };
}
