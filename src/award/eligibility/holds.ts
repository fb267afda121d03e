import type { Evidence, Test } from "../campaign/campaign";
import type { Value } from "../nomination/value";

/** Kleene's three values; what is unknown lacks data, or the council's judgement. */
export type Holds = "yes" | "no" | "data" | "judgement";

/**
 * Asks one test of one value. A value of a sort that the test cannot read is missing data, never a "no".
 *
 * @example
 * holds({ is: "atLeast", value: 100 }, { is: "number", value: 98.5, cell: 98.5 }, evidence) //=> "no"
 * holds({ is: "atLeast", value: 100 }, BLANK, evidence) //=> "data"
 */
export function holds(test: Test, value: Value, evidence: Evidence): Holds {
  switch (test.is) {
    case "unreadable":
      return "data";
    case "yes":
      return value.is === "yes" ? "yes" : value.is === "no" ? "no" : "data";
    case "no":
      return value.is === "no" ? "yes" : value.is === "yes" ? "no" : "data";
    case "judged":
      if (value.is === "yes" || value.is === "no") return value.is;
      return value.is === "missing" && (value.why === "blank" || value.why === "zeroOrBlank") ? "judgement" : "data";
    case "filled":
      return value.is === "missing" ? "data" : "yes";
    case "atLeast":
    case "moreThan":
    case "atMost":
      return value.is === "number" ? compare(test.is, test.value, value.value, value.above === true) : "data";
    case "atLeastLevel":
    case "atMostLevel":
      return level(test.is, test.level, value, evidence);
    case "before":
      return value.is !== "date" ? "data" : value.to < test.date ? "yes" : value.from >= test.date ? "no" : "data";
    case "onOrBefore":
      return value.is !== "date" ? "data" : value.to <= test.date ? "yes" : value.from > test.date ? "no" : "data";
    case "punished":
      return value.is === "discipline" ? yesNo(value.punished) : "data";
    case "notPunished":
      return value.is === "discipline" ? yesNo(!value.punished) : "data";
    case "underExamination":
      return value.is === "discipline" ? yesNo(value.examined) : "data";
  }
}

/** `above`: the number is an open lower bound, so a bar that is higher may or may not be reached. */
function compare(test: "atLeast" | "moreThan" | "atMost", bar: number, value: number, above: boolean): Holds {
  if (above) {
    if (value >= bar) return test === "atMost" ? "no" : "yes";
    return "data";
  }
  if (test === "atLeast") return yesNo(value >= bar);
  return test === "moreThan" ? yesNo(value > bar) : yesNo(value <= bar);
}

function level(test: "atLeastLevel" | "atMostLevel", bar: string, value: Value, evidence: Evidence): Holds {
  const at = evidence.levels?.indexOf(bar) ?? -1;
  if (value.is !== "level" || at < 0) return "data";
  return yesNo(test === "atLeastLevel" ? value.level >= at : value.level <= at);
}

function yesNo(is: boolean): "yes" | "no" {
  return is ? "yes" : "no";
}

/**
 * Asks a test of a sum of counts. With a part missing the sum is a lower bound: enough without it is
 * enough, too much without it is too much, everything between is missing data.
 */
export function sumHolds(test: Test, parts: readonly Value[]): Holds {
  if (test.is !== "atLeast" && test.is !== "moreThan" && test.is !== "atMost") return "data";
  let sum = 0;
  let open = false;
  for (const part of parts) {
    if (part.is === "number") sum += part.value;
    open ||= part.is !== "number" || part.above === true;
  }
  const closed = compare(test.is, test.value, sum, false);
  if (!open) return closed;
  return (test.is === "atMost" && closed === "no") || (test.is !== "atMost" && closed === "yes") ? closed : "data";
}
