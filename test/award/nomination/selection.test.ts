import type { Progress } from "../../../src/award/nomination/nomination";
import { selectionOf, type Selection } from "../../../src/award/nomination/selection";
import { BLANK, isEmpty, NO_COLUMN, type Value } from "../../../src/award/nomination/value";

const yes: Value = { is: "yes", cell: "Có" };
const no: Value = { is: "no", cell: "Không" };
const missing = (why: "unreadable" | "error" | "notYet" | "zeroOrBlank", cell = ""): Value => ({ is: "missing", why, cell });
const read = (agreed: Value, progress?: Progress | "unlisted"): Selection =>
  selectionOf({
    agreed,
    progress:
      progress === undefined
        ? { is: "missing", value: BLANK }
        : progress === "unlisted"
          ? { is: "unlisted", cell: "đang xem" }
          : { is: "picked", id: progress, cell: progress },
  });

// the council's own column in each column, Tiến độ in each row
describe("what has been decided of a nomination", () => {
  it.each<[Progress | undefined, Selection, Selection, Selection]>([
    [undefined, "open", "selected", "refused"],
    ["received", "open", "selected", "refused"],
    ["appraised", "open", "selected", "refused"],
    ["submitted", "open", "selected", "refused"],
    ["agreed", "selected", "selected", "contradicted"],
    ["sentUp", "selected", "selected", "contradicted"],
    ["decided", "selected", "selected", "contradicted"],
    ["notAgreed", "refused", "contradicted", "refused"],
    ["notAwarded", "refused", "contradicted", "refused"],
    ["returned", "aside", "contradicted", "aside"],
    ["withdrawn", "aside", "contradicted", "aside"],
  ])(
    "Tiến độ %s: %s where the council's column is empty, %s with its yes, %s with its no",
    (progress, empty, agreed, refused) => {
      expect([read(BLANK, progress), read(yes, progress), read(no, progress)]).toEqual([empty, agreed, refused]);
    },
  );

  it("a Tiến độ that is none of the words decides nothing", () => {
    expect([read(BLANK, "unlisted"), read(yes, "unlisted"), read(no, "unlisted")]).toEqual(["open", "selected", "refused"]);
  });

  it.each<[string, Value, Selection, Selection]>([
    ["words that are neither yes nor no", missing("unreadable", "để xem"), "contradicted", "contradicted"],
    ["an error value", missing("error", "#N/A"), "contradicted", "contradicted"],
    ["a text", { is: "text", cell: "để xem" }, "contradicted", "contradicted"],
    ["a sheet without that column", NO_COLUMN, "open", "selected"],
    ["a 0 that may be an empty cell", missing("zeroOrBlank"), "open", "selected"],
    ["Chưa đến kỳ", missing("notYet", "Chưa đến kỳ"), "open", "selected"],
  ])("the council's column holding %s: %s, and %s beside a Tiến độ that says yes", (_, agreed, alone, beside) => {
    expect([read(agreed), read(agreed, "agreed")]).toEqual([alone, beside]);
  });
});

describe("a cell", () => {
  it.each<[string, Value, boolean]>([
    ["nothing", BLANK, true],
    ["a 0 that may be nothing", missing("zeroOrBlank"), true],
    ["no column", NO_COLUMN, true],
    ["an error value", missing("error", "#N/A"), false],
    ["Chưa đến kỳ", missing("notYet", "Chưa đến kỳ"), false],
    ["unreadable words", missing("unreadable", "để xem"), false],
    ["Không", no, false],
    ["0", { is: "number", value: 0, cell: 0 }, false],
  ])("that holds %s is empty: %s", (_, value, empty) => expect(isEmpty(value)).toBe(empty));
});
