import { ATTACHED_NAMES, attachTrouble } from "../locale/attached";
import { END, HEADERS } from "../locale/columns";
import { NAMES } from "../locale/template";
import { workbookTrouble } from "../locale/workbook";
import type { HeaderRows, MappedColumn } from "../sheets/attached/column-map";
import { headerKeys, sameKey } from "../sheets/attached/header-keys";
import { IdMaker } from "../sheets/attached/ids";
import { issuedRow, MAP_WIDTH, MEANINGS_BELOW, NEW_END_ROW, rowCount, tableRows } from "../sheets/attached/map-sheet";
import { blockRows } from "../sheets/attached/result-columns";
import { address, quoted, type Area, type SheetPlan } from "../sheets/template/sheet-plan";
import { fold } from "../text/fold";
import { writeBeside, type Beside } from "./beside";
import { asText } from "./cell-text";
import { AttachedReader, MOST_TABLES, type Attached } from "./read-attached";
import { done, type Outcome } from "./trouble";
import { applyLook, writeSheets, type Addition } from "./write-sheets";

/** A table of the user's own as its preview showed it. Rows and columns of the sheet count from 0. */
export interface Attachment {
  readonly tab: string;
  /** First header row and first column. */
  readonly row: number;
  readonly column: number;
  readonly headerRows: HeaderRows;
  readonly columns: readonly MappedColumn[];
  /** The column of the names, from the table's first one. */
  readonly nameColumn: number;
  /** Rows that get an id, with its letters and the name that stands there; undefined without consent. */
  readonly ids: readonly { readonly row: number; readonly letters: string; readonly name: unknown }[] | undefined;
  /** Whether the result columns may be written. */
  readonly results: boolean;
}

/**
 * Attaches a table: its map into Ghép cột, its name, and beside it what the user has consented to. Two syncs.
 *
 * @param sheets new sheets that it needs: a whole campaign with Ghép cột, Ghép cột alone, or none
 * @returns the number of the table
 */
export async function attachTable(sheets: readonly SheetPlan[], attachment: Attachment): Promise<Outcome<number>> {
  const lists = sheets.flatMap((plan) => plan.names.filter(({ name }) => name === ATTACHED_NAMES.meanings));
  const addition = new Attaching(attachment, lists.length > 0, lists[0]?.area.rows ?? 0);
  const outcome = await writeSheets(sheets, addition);
  return outcome.ok ? done(addition.table) : outcome;
}

/** What the first sync told. */
interface Known {
  readonly attached: Attached;
  /** Formulas of the sheet's used cells, and where they begin. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly top: number;
  readonly left: number;
}

class Attaching implements Addition {
  table = 0;
  private loaded:
    | { readonly sheet: Excel.Worksheet; readonly used: Excel.Range; readonly own: Excel.Range; readonly reader: AttachedReader }
    | undefined;
  private known: Known | undefined;

  constructor(
    private readonly attachment: Attachment,
    private readonly isNewMap: boolean,
    /** How many meanings the list of a new map has. */
    private readonly newMeanings: number,
  ) {}

  load(context: Excel.RequestContext): void {
    const sheet = context.workbook.worksheets.getItemOrNullObject(this.attachment.tab);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values,formulas,rowIndex,columnIndex");
    sheet.protection.load("protected");
    const own = context.workbook.names.getItemOrNullObject(NAMES.nominations).getRangeOrNullObject();
    own.load("values,rowIndex,columnIndex,columnCount,worksheet/name");
    this.loaded = { sheet, used, own, reader: new AttachedReader(context) };
  }

  refusal(): string | undefined {
    if (this.loaded === undefined) return attachTrouble.noSheet;
    const { sheet, used, reader } = this.loaded;
    const { attachment } = this;
    if (sheet.isNullObject || used.isNullObject) return attachTrouble.noSheet;
    const attached = reader.read();
    this.known = { attached, formulas: used.formulas, values: used.values, top: used.rowIndex, left: used.columnIndex };
    if (!this.isNewMap && (attached.block === undefined || attached.sentences.length > 0))
      return attached.sentences[0] ?? attachTrouble.changed;
    if (!this.isAsShown()) return attachTrouble.changed;
    const over = attached.tables.find((one) => this.overlaps(one));
    if (over !== undefined) return attachTrouble.attached(over.name);
    const free = Array.from({ length: MOST_TABLES }, (_, at) => at + 1).find((one) => !attached.taken.has(one));
    if (free === undefined) return attachTrouble.full(MOST_TABLES);
    this.table = free;
    if (attachment.ids === undefined && !attachment.results) return undefined;
    if (sheet.protection.protected) return workbookTrouble.protected(attachment.tab);
    const taken = this.takenCell();
    return taken === undefined ? undefined : attachTrouble.noRoom(taken);
  }

  write(context: Excel.RequestContext): void {
    if (this.loaded === undefined || this.known === undefined) return;
    const { sheet } = this.loaded;
    const { names } = context.workbook;
    const { attachment, table } = this;
    const block = this.block();
    const ids = attachment.ids === undefined ? undefined : this.ids(attachment.ids);
    // names first: formulas find the table by its own
    names.add(`${ATTACHED_NAMES.table}${table}`, sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns));
    this.writeMap(context, ids?.issued ?? new Map());
    const beside: Beside = {
      table,
      block,
      headerRows: attachment.headerRows,
      ids: ids?.cells,
      results: attachment.results,
      first: attachment.column + attachment.columns.length,
    };
    writeBeside(names, sheet, beside);
  }

  /** The header, and the rows that get an id, are those of the preview. */
  private isAsShown(): boolean {
    const { row, column, headerRows, columns, nameColumn, ids = [] } = this.attachment;
    const header = Array.from({ length: headerRows }, (_, at) => columns.map((_, i) => this.valueAt(row + at, column + i)));
    const keys = headerKeys(header);
    return (
      columns.every(({ words }, at) => sameKey(words) === sameKey(keys[at] ?? "")) &&
      ids.every((one) => this.valueAt(one.row, column + nameColumn) === one.name)
    );
  }

  private valueAt(row: number, column: number): unknown {
    return this.known?.values[row - this.known.top]?.[column - this.known.left] ?? "";
  }

  private overlaps(one: {
    readonly tab: string;
    readonly row: number;
    readonly column: number;
    readonly values: readonly unknown[];
  }): boolean {
    const width = (one.values[0] as readonly unknown[] | undefined)?.length ?? 0;
    const { row, column, columns } = this.attachment;
    const below = row > one.row + one.values.length - 1 || this.lastRow() < one.row;
    const apart = column > one.column + width - 1 || column + columns.length - 1 < one.column;
    return one.tab === this.attachment.tab && !below && !apart;
  }

  private lastRow(): number {
    return (this.known?.top ?? 0) + (this.known?.values.length ?? 1) - 1;
  }

  private block(): Area {
    const { row, column, headerRows, columns, ids } = this.attachment;
    return {
      row,
      column,
      rows: headerRows + blockRows(this.lastRow() - row - headerRows + 1),
      columns: columns.length + (ids === undefined ? 0 : 1),
    };
  }

  /** The first cell, of those that are wanted, that holds something. */
  private takenCell(): string | undefined {
    const { row, column, columns, ids, results } = this.attachment;
    const first = column + columns.length;
    // an empty column before the results, and behind the ids what stands right of the table keeps its distance
    const count = (ids === undefined ? 0 : 1) + (results ? 3 : 0);
    for (let at = row; at <= this.lastRow(); at++) {
      for (let i = first; i < first + count; i++) {
        const formula = this.known?.formulas[at - this.known.top]?.[i - this.known.left] ?? "";
        if (formula !== "") return address({ row: at, column: i, rows: 1, columns: 1 });
      }
    }
    return undefined;
  }

  private ids(rows: NonNullable<Attachment["ids"]>): {
    readonly cells: ReadonlyMap<number, string>;
    readonly issued: ReadonlyMap<string, number>;
  } {
    const { own } = this.loaded ?? {};
    const { attached } = this.known ?? {};
    const cells = [...(own?.isNullObject === false ? own.values : []), ...(attached?.tables.flatMap((one) => one.values) ?? [])];
    const maker = new IdMaker(
      attached?.map?.issued ?? new Map<string, number>(),
      (cells as readonly (readonly unknown[])[]).flatMap((row) => row.filter((cell) => typeof cell === "string")),
    );
    return { cells: new Map(rows.map(({ row, letters }) => [row, maker.next(letters)])), issued: maker.issued() };
  }

  /** Puts the table's rows above the last line of Ghép cột. */
  private writeMap(context: Excel.RequestContext, issued: ReadonlyMap<string, number>): void {
    const { names } = context.workbook;
    const { attachment, table } = this;
    const { block, map } = this.known?.attached ?? {};
    const sheet = names.getItem(ATTACHED_NAMES.map).getRange().worksheet;
    const first = block?.row ?? 0;
    const at = (block?.values ?? []).map(([label]) => fold(String(label)) === fold(END)).lastIndexOf(true);
    const end = this.isNewMap || at < 0 ? NEW_END_ROW : first + at;
    const columns = [...attachment.columns, ...(attachment.ids === undefined ? [] : [this.idColumn()])];
    const fresh = [...issued].filter(([letters]) => map?.issued.has(letters) !== true);
    for (const [letters, highest] of issued) {
      const known = (block?.values ?? []).findIndex((row) => row[2] === letters);
      if (known >= 0) sheet.getRangeByIndexes(first + known, 3, 1, 1).values = [[highest]];
    }
    const row = end + fresh.length;
    const count = fresh.length + rowCount(columns.length);
    const list = this.known?.attached.meanings ?? { row: end + MEANINGS_BELOW, rows: this.newMeanings };
    // by where it stands once the rows of the table have come
    const meanings = address({ row: list.row + count, column: 0, rows: list.rows, columns: 1 }, true);
    const rows = tableRows(
      table,
      attachment.headerRows,
      columns,
      row,
      `${quoted(attachment.tab)}!${address(this.block(), true)}`,
      meanings,
    );
    sheet.getRangeByIndexes(end, 0, count, 1).getEntireRow().insert("Down");
    const cells = [...fresh.map(([letters, highest]) => issuedRow(letters, highest)), ...rows.cells];
    for (const { area, look } of rows.looks)
      applyLook(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns), look);
    sheet.getRangeByIndexes(end, 0, count, 4).values = cells.map((line) =>
      line.map((cell) => (typeof cell === "string" ? asText(cell) : cell)),
    );
    names.add(`${ATTACHED_NAMES.columns}${table}`, sheet.getRangeByIndexes(row + 1, 6, rowCount(columns.length) - 1, 1));
    names.add(`${ATTACHED_NAMES.campaign}${table}`, sheet.getRangeByIndexes(row, 7, 1, 1));
    const { dataValidation } = sheet.getRangeByIndexes(row + 1, 3, rows.cells.length - 1, 1);
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${ATTACHED_NAMES.meanings}` } };
    dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
    sheet.getRangeByIndexes(row, 4, rows.formulas.length, MAP_WIDTH - 4).formulas = rows.formulas.map((line) => [...line]);
  }

  private idColumn(): MappedColumn {
    const { columns, headerRows } = this.attachment;
    const namesakes = columns.some(({ words }) => sameKey(words) === sameKey(idKey(headerRows)));
    return { words: idKey(headerRows) + (namesakes ? " (2)" : ""), means: HEADERS.id };
  }
}

function idKey(headerRows: HeaderRows): string {
  return HEADERS.id + "|".repeat(headerRows - 1);
}
