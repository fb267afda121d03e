/** A reference to cells in a formula, as it is written there. */
export interface Reference {
  /** The sheet's name, undefined where it is the formula's own. */
  readonly sheet: string | undefined;
  /** Without `$`: `A5:V505`, `A1`, `A:V`. */
  readonly address: string;
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
/** Texts are passed over; then references with or without their sheet, not what is part of a longer word or a function. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'\]])(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(${CELL}(?::${CELL})?|${COLUMN}:${COLUMN})(?![\p{L}\p{N}_.(!:])`,
  "giu",
);

/** Lists the references of a formula, each once. References to other files, and by tables' columns, are not ours to follow. */
export function referencesOf(formula: string): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const { reference } of tokens(formula)) found.set(referenceKey(reference), reference);
  return [...found.values()];
}

/** Writes a formula with other references in the places of its own; undefined leaves one as it is. */
export function withReferences(formula: string, of: (reference: Reference) => Reference | undefined): string {
  let text = "";
  let from = 0;
  for (const { reference, at, length, dollars } of tokens(formula)) {
    const now = of(reference);
    if (now === undefined) continue;
    text += formula.slice(from, at) + written(now, dollars);
    from = at + length;
  }
  return text + formula.slice(from);
}

export function referenceKey({ sheet, address }: Reference): string {
  return `${sheet === undefined ? "" : quoted(sheet)}!${address}`;
}

interface Token {
  readonly reference: Reference;
  readonly at: number;
  readonly length: number;
  /** Which parts of the address were fixed: before each letter and each number, in order. */
  readonly dollars: readonly boolean[];
}

function tokens(formula: string): readonly Token[] {
  return [...formula.matchAll(TOKEN)].flatMap((match): readonly Token[] => {
    const [whole, sheet, address] = match;
    // [Book2.xlsx]Sheet1!A1 is another file
    if (address === undefined || sheet?.includes("[") === true) return [];
    const reference = {
      sheet: sheet === undefined ? undefined : unquoted(sheet),
      address: address.replace(/\$/g, "").toUpperCase(),
    };
    const dollars = [...address.matchAll(/(\$?)(?:[A-Z]+|\d+)/gi)].map(([, sign]) => sign === "$");
    return [{ reference, at: match.index, length: whole.length, dollars }];
  });
}

function written({ sheet, address }: Reference, dollars: readonly boolean[]): string {
  let part = 0;
  const fixed = address.replace(
    /[A-Z]+|\d+/gi,
    (text) => `${dollars[part++ % Math.max(1, dollars.length)] === true ? "$" : ""}${text}`,
  );
  return sheet === undefined ? fixed : `${quoted(sheet)}!${fixed}`;
}

function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
