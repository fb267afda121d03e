import { WHEN_TYPED } from "./trouble";
import { ATTACHED_NAMES, NAME_MEANINGS } from "../locale/attached";
import { HEADERS } from "../locale/columns";
import { NAMES } from "../locale/template";
import type { HeaderRows } from "../sheets/attached/column-map";
import { AttachedReader, MOST_TABLES, type AttachedTable } from "./read-attached";

/** A table of nominations as it stands in the workbook, header first. Rows and columns of the sheet count from 0. */
export interface NominationsBlock {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  /** How an attached table is read, as a person has confirmed; the template's own says so itself. */
  readonly as?: {
    readonly header: { readonly row: number; readonly rows: HeaderRows };
    readonly columns: readonly string[];
  };
}

/** Every table of nominations in the workbook, and why another cannot be read. */
export interface Nominations {
  readonly blocks: readonly NominationsBlock[];
  readonly sentences: readonly string[];
}

/** Reads the tally sheet of the template and the attached tables, in one sync. */
export async function readNominations(): Promise<Nominations> {
  return Excel.run(WHEN_TYPED, async (context) => {
    const range = context.workbook.names.getItemOrNullObject(NAMES.nominations).getRangeOrNullObject();
    range.load("values,rowIndex,columnIndex,worksheet/name");
    const attached = new AttachedReader(context);
    await context.sync();
    const own: readonly NominationsBlock[] = range.isNullObject
      ? []
      : [{ tab: range.worksheet.name, row: range.rowIndex, column: range.columnIndex, values: range.values }];
    const { tables, sentences } = attached.read();
    return {
      blocks: [...own, ...tables.flatMap(blockOf)],
      sentences: [...sentences, ...tables.flatMap(({ read }) => (read.ok ? [] : read.sentences))],
    };
  });
}

/** The rows of an attached table as the functions beside it are given them: their header is known by our word for the name. */
export function blockOf({ tab, row, column, values, headerRows, read }: AttachedTable): readonly NominationsBlock[] {
  if (!read.ok) return [];
  const { columns } = read;
  const name = columns.findIndex((means) => NAMES_OF_PEOPLE.has(means));
  const shown = values.map((cells, at) =>
    at >= headerRows || name < 0 ? cells : cells.map((cell: unknown, i) => (i === name ? (at === 0 ? columns[name] : "") : cell)),
  );
  return [{ tab, row, column, values: shown, as: { header: { row: 0, rows: headerRows }, columns } }];
}

const NAMES_OF_PEOPLE: ReadonlySet<string> = new Set([HEADERS.name, ...NAME_MEANINGS]);

/** Shows a cell: its sheet to the front, the cell selected. */
export async function goToCell(tab: string, row: number, column: number): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(tab);
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });
}

/**
 * Asks the campaign cell again, and through Excel's own graph every result that depends on it, in attached tables too; there
 * also the calls that a person wrote without a campaign, by their rows. Never all open workbooks.
 */
export async function recalculate(): Promise<void> {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    const tables = Array.from({ length: MOST_TABLES }, (_, at) => `${ATTACHED_NAMES.table}${at + 1}`);
    for (const name of [NAMES.campaign, ATTACHED_NAMES.map, ...tables])
      names.getItemOrNullObject(name).getRangeOrNullObject().setDirty();
    await context.sync();
  });
}
