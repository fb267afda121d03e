/** What ExcelJS can't write, or writes cell by cell, put into the XML of a sheet in the order of the schema (ECMA-376 18.3.1.99). */
import { boxAddress } from "../grid/a1";
import type { Grid } from "../grid/grid";
import { sizesOf, type Sizes } from "./sizes";
import { validationsForFile } from "./validations";

/** Pixels of a digit of Calibri 11; files count widths in digits. */
const DIGIT = 7;

/** `stopping`: priorities of the conditional formats after which no other applies. */
export function patchSheet(xml: string, grid: Grid, id: string, stopping: ReadonlySet<number>): string {
  const widths = sizesOf(grid.sheetSize(id).cols, (column) => grid.columnWidth(id, column));
  return xml
    .replace(/<sheetFormatPr /, () => `<sheetFormatPr defaultColWidth="${widths.usual / DIGIT}" `)
    .replace(/(<cols>[^]*?<\/cols>)?(?=<sheetData)/, (written: string) => columns(written, widths, grid.hiddenColumns(id)))
    .replace(/<\/sheetData>|<sheetData\/>/, (end) => end + filterAndMerges(grid, id))
    .replace(/(?=<(?:printOptions|pageMargins)[ />])/, () => validationsForFile(grid.validations(id)))
    .replace(/<cfRule [^<>]*?priority="(\d+)"/g, (rule, priority: string) =>
      stopping.has(Number(priority)) ? `${rule} stopIfTrue="1"` : rule,
    )
    .replace(/<c ([^<>]*)>(?=<f t="array")/g, (_, attributes: string) => `<c ${attributes} cm="1">`);
}

function filterAndMerges(grid: Grid, id: string): string {
  const filter = grid.filter(id);
  const merges = grid.merges(id).map((box) => `<mergeCell ref="${boxAddress(box)}"/>`);
  return (
    (filter ? `<autoFilter ref="${boxAddress(filter)}"/>` : "") +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "")
  );
}

interface Column {
  readonly width: number;
  readonly hidden: boolean;
  readonly style: string | undefined;
}

/** Keeps the styles that ExcelJS wrote for columns; it leaves out a column of width 9, which it takes for the usual one. */
function columns(written: string, widths: Sizes, hidden: readonly number[]): string {
  const known = new Map<number, Column>();
  const set = (column: number, change: Partial<Column>): void => {
    known.set(column, { ...(known.get(column) ?? { width: widths.usual, hidden: false, style: undefined }), ...change });
  };
  for (const [, min, max, style] of (written ?? "").matchAll(/<col min="(\d+)" max="(\d+)"[^<>]*? style="(\d+)"/g)) {
    for (let column = Number(min); column <= Number(max); column++) set(column - 1, { style });
  }
  for (const { at, count, size } of widths.others) {
    for (let column = at; column < at + count; column++) set(column, { width: size });
  }
  for (const column of hidden) set(column, { hidden: true });
  const elements = [...known]
    .sort(([a], [b]) => a - b)
    .map(([column, one]) => {
      const looks = (one.style === undefined ? "" : ` style="${one.style}"`) + (one.hidden ? ' hidden="1"' : "");
      return `<col min="${column + 1}" max="${column + 1}" width="${one.width / DIGIT}"${looks} customWidth="1"/>`;
    });
  return elements.length > 0 ? `<cols>${elements.join("")}</cols>` : "";
}
