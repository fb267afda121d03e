/**
 * Formulas as people read them and as Univer 0.25.1 understands them.
 *
 * - `Bảng[@Cột]`, `Bảng[@[A]:[B]]` is unknown to it: `Bảng[[#This Row],[Cột]]`.
 * - Its order of calculation ignores names, and cells that name a moved cell are not asked again: the name of one cell goes in as
 *   `NAMEDCELL("TDKT_DOT",'Đợt 1'!$B$2)`, a function of ours that answers its reference. Univer keeps that reference up to date.
 * - `_xlfn.`, `_xlws.` are how files write newer functions.
 */
export const NAMED_CELL = "NAMEDCELL";

/** Where the one cell of a name is: `'Đợt 1'!$B$2`; undefined for a name of anything else. */
export type CellOfName = (name: string) => string | undefined;

export function toEngine(formula: string, cellOf: CellOfName): string {
  if (!/[[\p{L}_\\]/u.test(formula)) return formula;
  return outsideQuotes(formula, (part) =>
    namesToCells(part.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./gi, ""), cellOf)
      .replace(/\[@((?:\[[^\][]*\]:)?\[[^\][]*\])\]/g, "[[#This Row],$1]")
      .replace(/\[@([^\][]+)\]/g, "[[#This Row],[$1]]"),
  );
}

export function fromEngine(formula: string): string {
  const named = formula.includes(`${NAMED_CELL}(`) ? formula.replace(NAMED_CELL_CALL, "$1") : formula;
  if (!/#This Row/i.test(named)) return named;
  return outsideQuotes(named, (part) =>
    part
      .replace(/\[\[#This Row\],(\[[^\][]*\]:\[[^\][]*\])\]/gi, "[@$1]")
      .replace(/\[\[#This Row\],\[([^\][]*)\]\]/gi, (_, column: string) =>
        /[\s:#'@,.()]/.test(column) ? `[@[${column}]]` : `[@${column}]`,
      ),
  );
}

/** Says of a formula in Univer's form whether it speaks of a name. */
export function mentions(formula: string, name: string): boolean {
  return formula.toLowerCase().includes(name.toLowerCase());
}

/** A name was renamed: the formulas follow. */
export function renameInFormula(formula: string, before: string, after: string): string {
  return formula.replaceAll(`${NAMED_CELL}("${before}"`, `${NAMED_CELL}("${after}"`);
}

const NAMED_CELL_CALL = new RegExp(`${NAMED_CELL}\\("([^"]*)",\\s*(?:'(?:[^']|'')*'!|[^'!()"]*!)?[^()!]*\\)`, "g");
// not after a letter, a sheet's `!` or in brackets; not a function, a sheet or a table
const NAME = /(?<![\p{L}\p{N}_.\\!$#\]])[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![\p{L}\p{N}_.\\?([!])/gu;

function namesToCells(part: string, cellOf: CellOfName): string {
  // what stands in the brackets of a table's columns is no name
  return part
    .split(/(\[[^\]]*\])/)
    .map((piece, i) =>
      i % 2
        ? piece
        : piece.replace(NAME, (name) => {
            const cell = cellOf(name);
            return cell === undefined ? name : `${NAMED_CELL}("${name}",${cell})`;
          }),
    )
    .join("");
}

/** Changes what stands outside "texts", 'sheet names' and calls that are translated already. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  const fixed = new RegExp(`(${NAMED_CELL_CALL.source.replace('([^"]*)', '[^"]*')}|"(?:[^"]|"")*"|'(?:[^']|'')*')`, "g");
  return formula
    .split(fixed)
    .map((part, i) => (i % 2 ? part : change(part)))
    .join("");
}
