import { PROGRESS } from "../locale/columns";
import { figuresTrouble, workbookTrouble } from "../locale/workbook";
import { withdrawnAsDuplicate } from "../sheets/journal/decisions";
import { cellText } from "../text/cell";
import { appendJournal, askJournal, readJournal, type By } from "./journal";
import { attempt, Refusal, type Outcome } from "./trouble";

/** A row that is taken aside: where its cells stand, and what they showed when a person chose it. */
export interface AsideRow {
  readonly tab: string;
  /** Of the sheet, from 0. */
  readonly row: number;
  readonly nameColumn: number;
  readonly progressColumn: number;
  readonly name: string;
  /** The whole row as it stood: twins have one name. Its first cell is in this column of the sheet. */
  readonly column: number;
  readonly cells: readonly string[];
  readonly progress: string;
  /** Mã hồ sơ, or empty. */
  readonly id: string;
}

/** Sets Tiến độ of one row to Đơn vị rút and records it: two syncs. A row that changed meanwhile is left alone. */
export function withdraw(row: AsideRow, by: By): Promise<Outcome<{ readonly warning: string | undefined }>> {
  return attempt(() =>
    Excel.run(async (context) => {
      if (by.who === "") throw new Refusal(figuresTrouble.noWho);
      const sheet = context.workbook.worksheets.getItem(row.tab);
      const cell = (column: number): Excel.Range => sheet.getRangeByIndexes(row.row, column, 1, 1);
      const whole = sheet.getRangeByIndexes(row.row, row.column, 1, Math.max(1, row.cells.length));
      const progress = cell(row.progressColumn);
      whole.load("values");
      progress.load("values,formulas");
      const { protection } = sheet;
      protection.load("protected");
      const asked = askJournal(context);
      await context.sync();
      if (protection.protected) throw new Refusal(workbookTrouble.protected(row.tab));
      const [now = []] = whole.values;
      const isSame = row.cells.every((text, at) => cellText(now[at]) === text);
      const isFormula = String(progress.formulas[0]?.[0]).startsWith("=");
      if (!isSame || isFormula || textOf(progress) !== row.progress) throw new Refusal(figuresTrouble.rowChanged);
      const said = {
        what: withdrawnAsDuplicate(row.name),
        target: row.id,
        before: row.progress,
        after: PROGRESS.withdrawn,
      };
      const { warning } = appendJournal(context, readJournal(asked), [said], by);
      progress.values = [[PROGRESS.withdrawn]];
      await context.sync();
      return { warning };
    }),
  );
}

function textOf(range: Excel.Range): string {
  return cellText((range.values as unknown[][])[0]?.[0]);
}
