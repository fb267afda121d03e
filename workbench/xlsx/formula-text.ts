/**
 * Formulas as files write them, and as Excel shows them.
 *
 * In a file: `_xlfn.`/`_xlfn._xlws.` before newer functions, `_xlpm.` before names that LET and LAMBDA give, `_xldudf_NS_NAME`
 * for a custom function `NS.NAME` (office-js #3558), `ANCHORARRAY(A1)` for `A1#`, `SINGLE(x)` for `@x`, and the table named in
 * front of `[#This Row]`. No leading `=`.
 */
import { columnIndex, columnName, MAX_COLS, MAX_ROWS } from "../grid/a1";
import { functionInFile, spillsByNature } from "./future-functions";
import { closing, tokenize, type Token } from "./formula-tokens";

/** Namespaces whose functions are custom functions. */
export const NAMESPACES: readonly string[] = ["TDKT"];

/**
 * @example
 * formulaFromFile("_xlfn.LET(_xlpm.x,A1,_xldudf_TDKT_WHY(_xlpm.x))") //=> "=LET(x,A1,TDKT.WHY(x))"
 */
export function formulaFromFile(text: string): string {
  const tokens = tokenize(text.replace(/^=/, ""));
  const shown: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text: token } = tokens[at] ?? { kind: "mark", text: "" };
    const operator = kind === "word" ? /^_xlfn\.(ANCHORARRAY|SINGLE)$/i.exec(token)?.[1]?.toUpperCase() : undefined;
    if (operator !== undefined && tokens[at + 1]?.text === "(") {
      const end = closing(tokens, at + 1);
      const inside = tokens
        .slice(at + 2, end)
        .map((one) => one.text)
        .join("");
      const plain = formulaFromFile(inside).slice(1);
      shown.push(operator === "SINGLE" ? `@${plain}` : `${plain}#`);
      at = end;
    } else {
      shown.push(kind === "word" ? wordShown(token) : token);
    }
  }
  return `=${shown.join("")}`;
}

function wordShown(word: string): string {
  const custom = /^(?:_xlfn\.)?_xldudf_([^_]+)_(.+)$/i.exec(word);
  if (custom) return `${custom[1]}.${custom[2]}`;
  return word.replace(/^_xlfn\./i, "").replace(/^(_xlws|_xlpm|_xlop|_xleta)\./i, "");
}

/**
 * `table`: the table in which the formula stands, for `[@Cột]`.
 *
 * @example
 * formulaForFile("=SORT(TDKT.WHY([@Tên]))", "Bang1") //=> "_xlfn._xlws.SORT(_xldudf_TDKT_WHY(Bang1[[#This Row],[Tên]]))"
 */
export function formulaForFile(formula: string, table?: string): string {
  const tokens = tokenize(formula.replace(/^=/, ""));
  const given = givenNames(tokens);
  const written = tokens.map(({ kind, text }, at) => {
    const next = tokens[at + 1]?.text;
    if (kind === "word") {
      if (given.has(at)) return `_xlpm.${text}`;
      if (next !== "(") return text;
      const custom = customFunction(text);
      return custom ?? functionInFile(text);
    }
    if (kind === "brackets") return bracketsForFile(text, tokens[at - 1]?.kind === "word", table);
    return text;
  });
  return operators(tokens, written).join("");
}

function customFunction(name: string): string | undefined {
  const dot = name.indexOf(".");
  return dot > 0 && NAMESPACES.includes(name.slice(0, dot).toUpperCase())
    ? `_xldudf_${name.slice(0, dot).toUpperCase()}_${name.slice(dot + 1).toUpperCase()}`
    : undefined;
}

/** Places of the names that LET and LAMBDA give: where they are given and where they are used. */
function givenNames(tokens: readonly Token[]): ReadonlySet<number> {
  const places = new Set<number>();
  tokens.forEach(({ kind, text }, at) => {
    const call = kind === "word" && tokens[at + 1]?.text === "(" ? text.toUpperCase() : "";
    if (call !== "LET" && call !== "LAMBDA") return;
    const end = closing(tokens, at + 1);
    const starts = argumentStarts(tokens, at + 1, end);
    const names = new Set(
      starts
        .slice(0, -1)
        .filter((_, i) => call === "LAMBDA" || i % 2 === 0)
        .map((start) => {
          const first = tokens.slice(start, end).find((one) => one.kind !== "space");
          return first?.text.replace(/^\[|\]$/g, "").toLowerCase() ?? "";
        }),
    );
    for (let i = at + 2; i < end; i++) {
      if (tokens[i]?.kind === "word" && names.has(tokens[i]?.text.toLowerCase() ?? "")) places.add(i);
    }
  });
  return places;
}

function argumentStarts(tokens: readonly Token[], open: number, end: number): number[] {
  const starts = [open + 1];
  let depth = 0;
  for (let at = open; at < end; at++) {
    const { kind, text } = tokens[at] ?? { kind: "mark", text: "" };
    if (kind !== "mark") continue;
    if (text === "(" || text === "{") depth++;
    else if (text === ")" || text === "}") depth--;
    else if (text === "," && depth === 1) starts.push(at + 1);
  }
  return starts;
}

/** `[@Cột]`, `[@[A]:[B]]`, `[@]` are shown only; a file writes `Bảng[[#This Row],[Cột]]`. */
function bracketsForFile(text: string, named: boolean, table: string | undefined): string {
  const name = named || table === undefined ? "" : table;
  if (!text.startsWith("[@")) return `${name}${text}`;
  const inside = text.slice(2, -1);
  if (inside === "") return `${name}[#This Row]`;
  return `${name}[[#This Row],${inside.startsWith("[") ? inside : `[${inside}]`}]`;
}

/** `A1#` and `@A1` of a reference or a name. */
function operators(tokens: readonly Token[], written: string[]): string[] {
  const isPlace = (at: number): boolean => ["reference", "word", "brackets"].includes(tokens[at]?.kind ?? "");
  tokens.forEach(({ kind, text }, at) => {
    if (kind !== "mark") return;
    if (text === "#" && isPlace(at - 1)) {
      let first = at - 1;
      while (first > 0 && /^[!:]$/.test(tokens[first - 1]?.text ?? "")) first -= 2;
      written[first] = `_xlfn.ANCHORARRAY(${written[first] ?? ""}`;
      written[at] = ")";
    }
    if (text === "@" && isPlace(at + 1) && tokens[at + 2]?.text !== "(") {
      let last = at + 1;
      while (/^[!:]$/.test(tokens[last + 1]?.text ?? "")) last += 2;
      written[at] = "_xlfn.SINGLE(";
      written[last] = `${written[last] ?? ""})`;
    }
  });
  return written;
}

/** The formula of a shared formula's other cells (18.3.1.40): relative references move along. */
export function movedFormula(text: string, rows: number, columns: number): string {
  return tokenize(text)
    .map((token) => (token.kind === "reference" ? moved(token.text, rows, columns) : token.text))
    .join("");
}

function moved(reference: string, rows: number, columns: number): string {
  return reference
    .split(":")
    .map((part) => {
      const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part) ?? [];
      // in `$5:$9` the only mark stands before the row
      const rowFixed = letters === "" ? fixedColumn !== "" || fixedRow !== "" : fixedRow !== "";
      const column = letters === "" ? 0 : columnIndex(letters) + (fixedColumn === "" ? columns : 0);
      const row = digits === "" ? 1 : Number(digits) + (rowFixed ? 0 : rows);
      if (column < 0 || column >= MAX_COLS || row < 1 || row > MAX_ROWS) return "#REF!";
      return `${letters === "" ? "" : fixedColumn + columnName(column)}${digits === "" ? "" : `${rowFixed ? "$" : ""}${row}`}`;
    })
    .join(":");
}

/** Refers to another file (`[1]Trang!A1`). */
export function refersElsewhere(text: string): boolean {
  const tokens = tokenize(text);
  return tokens.some(
    ({ kind, text: token }, at) =>
      (kind === "brackets" && /^\[\d+\]$/.test(token) && tokens[at + 1]?.kind === "word") ||
      (kind === "sheet" && /^'\[\d+\]/.test(token)) ||
      (kind === "sheet" && /^'.*\[\d+\]/.test(token) && tokens[at + 1]?.text === "!"),
  );
}

/**
 * Has to be written as a dynamic array even when its answer is one cell: Excel puts `@` into what is written plainly, which would
 * take one cell of a range that is to be worked on whole.
 */
// unverified: that Excel takes a single cell with `cm` as the same formula without braces and without `@`
export function worksOnArrays(formula: string): boolean {
  const tokens = tokenize(formula.replace(/^=/, "")).filter(({ kind }) => kind !== "space");
  const operator = (at: number): boolean => tokens[at]?.kind === "mark" && /^[-+*/^&=<>]$/.test(tokens[at]?.text ?? "");
  return tokens.some(({ kind, text }, at) => {
    if (kind === "word") return tokens[at + 1]?.text === "(" && spillsByNature(text);
    if (text === "#") return tokens[at - 1]?.kind === "reference";
    const end = tokens[at + 1]?.text === ":" && tokens[at + 2]?.kind === "reference" ? at + 2 : at;
    const range =
      (kind === "reference" && (end > at || text.includes(":"))) || (kind === "brackets" && !/@|#This Row/i.test(text));
    return range && (operator(start(tokens, at) - 1) || operator(end + 1));
  });
}

/** Where a reference starts, its sheet or table included. */
function start(tokens: readonly Token[], at: number): number {
  const place = tokens[at]?.kind === "brackets" && tokens[at - 1]?.kind === "word" ? at - 1 : at;
  return tokens[place - 1]?.text === "!" ? place - 2 : place;
}
