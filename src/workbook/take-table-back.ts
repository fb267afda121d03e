import { ATTACHED_NAMES, MAP_HEADS } from "../locale/attached";
import { HEADERS } from "../locale/columns";
import { fold } from "../text/fold";

/** The free cells beside a table while ids and results are written into them. */
export const WRITING_AREA = "TDKT_DANG_GHI_O";

const ID = /^[A-ZĐ]+\d*-\d{3,9}$/i;

/**
 * Takes a half-attached table out of the workbook: its names, its rows of Ghép cột, and what was written beside it; cells in
 * which something else stands by now are left alone.
 *
 * @param tabs new sheets, which are deleted whole afterwards
 */
export async function takeTableBack(table: number, tabs: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    const map = names.getItemOrNullObject(ATTACHED_NAMES.map).getRangeOrNullObject();
    map.load("values,rowIndex,worksheet/name");
    const area = names.getItemOrNullObject(WRITING_AREA).getRangeOrNullObject();
    area.load("formulas");
    await context.sync();
    if (!area.isNullObject) clearOurs(area);
    if (!map.isNullObject && !tabs.includes(map.worksheet.name)) {
      const name = fold(`${ATTACHED_NAMES.table}${table}`);
      const [heads = [], ...rows] = map.values as readonly (readonly unknown[])[];
      const column = heads.findIndex((head) => fold(String(head)) === fold(MAP_HEADS.table));
      const own = rows.flatMap((row, at) => (fold(String(row[column] ?? "")) === name ? [map.rowIndex + 1 + at] : []));
      // rows go from below, so that those above keep their places
      for (const row of own.reverse()) map.worksheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().delete("Up");
    }
    const own = new Set([
      `${ATTACHED_NAMES.table}${table}`,
      `${ATTACHED_NAMES.columns}${table}`,
      `${ATTACHED_NAMES.campaign}${table}`,
      WRITING_AREA,
    ]);
    for (const { name } of names.items) if (own.has(name)) names.getItem(name).delete();
    await context.sync();
  });
}

/** Results spill from their header cells; ids stand in the column whose header cell says so. */
function clearOurs(area: Excel.Range): void {
  const [heads = [], ...rows] = area.formulas as readonly (readonly unknown[])[];
  heads.forEach((head, column) => {
    const text = String(head);
    if (text.startsWith("=TDKT.")) area.getCell(0, column).clear("Contents");
    if (text === HEADERS.id && rows.every((row) => isId(row[column]))) area.getColumn(column).clear("Contents");
  });
}

function isId(cell: unknown): boolean {
  return cell === "" || ID.test(String(cell));
}
