import { ATTACHED_NAMES, attachTrouble, MAP_HEADS } from "../locale/attached";
import type { MappedColumn } from "../sheets/attached/column-map";
import { headerKeys, sameKey } from "../sheets/attached/header-keys";
import { SPARE, tableRows } from "../sheets/attached/map-sheet";
import { address, quoted } from "../sheets/template/sheet-plan";
import { fold } from "../text/fold";
import { asText } from "./cell-text";
import { askVersion, whyUnwritable } from "./newer-file";
import { AttachedReader } from "./read-attached";
import { done, refused, sentenceOf, type Outcome } from "./trouble";

/**
 * Writes how an attached table is read from now on, by its header as it stands. Only Ghép cột is written, in two syncs.
 */
export async function changeMap(number: number, columns: readonly MappedColumn[]): Promise<Outcome<undefined>> {
  try {
    return await Excel.run(async (context) => {
      const reader = new AttachedReader(context);
      const version = askVersion(context);
      await context.sync();
      const unwritable = whyUnwritable(version);
      if (unwritable !== undefined) return refused(unwritable);
      const { tables, block, meanings } = reader.read();
      const table = tables.find((one) => one.number === number);
      if (table === undefined || block === undefined || meanings === undefined) return refused(attachTrouble.noSheet);
      const keys = headerKeys(table.values.slice(0, table.headerRows));
      const isSame = columns.every(({ words }, at) => sameKey(words) === sameKey(keys[at] ?? ""));
      if (!isSame) return refused(attachTrouble.changed);
      const [heads = [], ...rows] = block.values;
      const at = heads.findIndex((head) => fold(String(head)) === fold(MAP_HEADS.table));
      const own = rows.flatMap((row, index) => (fold(String(row[at] ?? "")) === fold(table.name) ? [index + 1] : []));
      const [first = 0] = own;
      const isWhole = own.every((row, index) => row === first + index);
      if (!isWhole || own.length < 1 + columns.length) return refused(attachTrouble.tooWide(SPARE));
      const row = block.row + first;
      const { row: top, column, values } = table;
      const area = { row: top, column, rows: values.length, columns: values[0]?.length ?? 1 };
      const range = `${quoted(table.tab)}!${address(area, true)}`;
      const list = address({ ...meanings, column: 0, columns: 1 }, true);
      const written = tableRows(number, table.headerRows, columns, row, range, list, own.length);
      const sheet = context.workbook.names.getItem(ATTACHED_NAMES.map).getRange().worksheet;
      sheet.getRangeByIndexes(row, 0, own.length, 4).values = written.cells.map((line) =>
        line.map((cell) => (typeof cell === "string" ? asText(cell) : cell)),
      );
      sheet.getRangeByIndexes(row, 4, own.length, 4).formulas = written.formulas.map((line) => [...line]);
      await context.sync();
      return done(undefined);
    });
  } catch (error) {
    return refused(sentenceOf(error));
  }
}
