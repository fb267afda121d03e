import type { Awaited, Criterion, Test } from "../award/campaign/campaign";
import { HEADS, WORDS } from "../locale/sheets";
import { fold } from "../text/fold";
import { formatNumber, parseNumber } from "../text/number";
import type { Cell, Plain } from "./cell";
import {
  cellText,
  must,
  readDay,
  readNumber,
  ref,
  word,
  writeDay,
  writeNumber,
  type Book,
  type Column,
  type Row,
} from "./columns";

type Asked = Pick<Criterion, "evidence" | "test">;

/** An evidence column with what is asked of it; the threshold is read by the type of that column. */
export function asked(): Column<Asked> {
  const [evidenceHead, testHead, thresholdHead] = HEADS.asked;
  const evidence = ref(evidenceHead, "evidence");
  const is = word(testHead, WORDS.test);
  return {
    heads: HEADS.asked,
    write: (value, book) => {
      const awaits = value?.test.is === "unreadable" ? value.test.awaits : undefined;
      if (awaits !== undefined) return [value?.evidence ?? "", awaits === "anything" ? "" : WORDS.test[awaits], ""];
      return [value?.evidence ?? "", ...is.write(value?.test.is, book), value === undefined ? "" : writeThreshold(value, book)];
    },
    read: (cells, row) => {
      if (cells.every((cell) => cell === undefined)) return undefined;
      const [column, name, threshold] = cells;
      const id = must(evidence).read([column], row);
      const kind = must(is).read([name], row);
      if (id === undefined) return undefined;
      if (kind === undefined) return name === undefined && threshold === undefined ? awaiting(id, "anything") : undefined;
      const test = readTest(kind, id, threshold, row, thresholdHead);
      if (test !== undefined) return { evidence: id, test };
      return threshold === undefined && isAwaited(kind) ? awaiting(id, kind) : undefined;
    },
  };
}

/** What is asked, but for what is not filled in yet; that has been noted, and the row stands as unreadable. */
function awaiting(evidence: string, awaits: Awaited): Asked {
  return { evidence, test: { is: "unreadable", where: "", awaits } };
}

/** Whether a test has a threshold that a copied campaign leaves blank. */
export function isAwaited(is: Test["is"]): is is Exclude<Awaited, "anything"> {
  return is === "atLeast" || is === "moreThan" || is === "atMost" || is === "before" || is === "onOrBefore";
}

function writeThreshold({ evidence, test }: Asked, book: Book): Cell {
  if ("value" in test) {
    const percent = book.evidence.get(evidence)?.type === "percent";
    return percent && test.value >= 0 && test.value <= LARGEST_FRACTION
      ? `${formatNumber(test.value)}%`
      : writeNumber(test.value);
  }
  if ("level" in test) return test.level;
  if ("date" in test) return writeDay(test.date);
  return "where" in test ? test.where : "";
}

/** A plain number up to this is a fraction in a percent column, as everywhere: 1 is 100 %. */
const LARGEST_FRACTION = 1.5;

function readTest(is: Test["is"], evidence: string, cell: Plain, row: Row, head: string): Test | undefined {
  if (typeof cell === "object") return row.fail("error", head, cell.code);
  const wrong = (): undefined =>
    row.fail(cell === undefined ? "empty" : "unreadable", head, cell === undefined ? "" : cellText(cell));
  switch (is) {
    case "atLeast":
    case "moreThan":
    case "atMost": {
      const percent = row.book.evidence.get(evidence)?.type === "percent";
      const value = cell === undefined ? undefined : readValue(cell, percent);
      return value === undefined || !isPossible(value, percent) ? wrong() : { is, value };
    }
    case "atLeastLevel":
    case "atMostLevel": {
      const name = cell === undefined ? "" : cellText(cell);
      const levels = row.book.evidence.get(evidence)?.levels ?? [];
      const level = levels.find((one) => one === name) ?? levels.find((one) => fold(one) === fold(name));
      return level === undefined ? wrong() : { is, level };
    }
    case "before":
    case "onOrBefore": {
      const date = cell === undefined ? undefined : readDay(cell);
      return date === undefined ? wrong() : { is, date };
    }
    case "unreadable":
      return { is, where: cell === undefined ? "" : cellText(cell) };
    default:
      return cell === undefined ? { is } : wrong();
  }
}

/** Above this no percentage is asked of anybody: it is a slip of the keyboard. */
const LARGEST_PERCENT = 1000;

function isPossible(value: number, percent: boolean): boolean {
  return value >= 0 && (percent ? value <= LARGEST_PERCENT : Number.isInteger(value));
}

function readValue(cell: Cell, percent: boolean): number | undefined {
  if (!percent) return readNumber(cell);
  const [, digits = ""] = /^(.*?)\s*%$/.exec(cellText(cell)) ?? [];
  if (digits !== "") return parseNumber(digits);
  const value = readNumber(cell);
  // 0.29 * 100 is not 29
  return value !== undefined && value > 0 && value <= LARGEST_FRACTION ? Number((value * 100).toPrecision(12)) : value;
}
