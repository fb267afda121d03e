/** A formula cut into tokens, as far as files need it: nothing inside a text, a sheet name or brackets is mistaken for a name. */
export interface Token {
  readonly kind: "text" | "sheet" | "brackets" | "reference" | "word" | "number" | "space" | "mark";
  readonly text: string;
}

const WORD = "[A-Za-z_\\\\\\u00AA-\\u{10FFFF}][\\w.\\\\?\\u00AA-\\u{10FFFF}]*";
const END = "(?![\\w.(!\\u00AA-\\u{10FFFF}])";
const PATTERNS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /'(?:[^']|'')*'/y],
  ["reference", new RegExp(`\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}${END}`, "uy")],
  ["reference", new RegExp(`\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${END}`, "uy")],
  ["reference", new RegExp(`\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}${END}`, "uy")],
  ["word", new RegExp(WORD, "uy")],
  ["number", /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y],
  ["space", /\s+/y],
];

export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = formula[at] === "[" ? brackets(formula, at) : (match(formula, at) ?? { kind: "mark", text: formula[at] ?? "" });
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function match(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return undefined;
}

/** `[…]` with what it nests; `'` escapes one letter inside (a column called `[x]` is written `'[x']`). */
function brackets(formula: string, from: number): Token {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return { kind: "brackets", text: formula.slice(from, at + 1) };
  }
  return { kind: "brackets", text: formula.slice(from) };
}

/** The place of the bracket that closes the one at `open`. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const text = tokens[at]?.kind === "mark" ? tokens[at]?.text : "";
    if (text === "(" || text === "{") depth++;
    if ((text === ")" || text === "}") && --depth === 0) return at;
  }
  return tokens.length;
}
