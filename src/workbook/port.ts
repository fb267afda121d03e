import { NOTHING } from "../locale/attached";
import { readAttached, type Attached } from "./read-attached";
import { workbookCampaign } from "./read-campaign";

/** `'Trang của tôi'!A5:V505`, a workbook in brackets before the tab or not. */
const ADDRESS = /^(?:'((?:[^']|'')+)'|([^!']+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i;

let reading: Promise<Attached> | undefined;

/** A sheet with one call a row asks thousands of times at once: one reading answers them all. */
function attached(): Promise<Attached> {
  reading ??= readAttached().finally(() => {
    reading = undefined;
  });
  return reading;
}

/** The workbook's campaign, of that id and revision where these are given. */
export { workbookCampaign as campaign };

/**
 * The columns of an attached table for a call without headers: `width` of them, from the address's first column on, or the whole
 * table's where the address is the calling cell's.
 *
 * @returns undefined where nothing is attached there
 * @throws a sentence where columns are gone or cannot be told apart
 */
export async function columns(address: string, width: number): Promise<readonly string[] | undefined> {
  const [, quoted, bare = "", letters = "", digits = "", endLetters] = ADDRESS.exec(address) ?? [];
  const tab = (quoted?.replace(/''/g, "'") ?? bare).replace(/^\[[^\]]*\]/, "");
  if (tab === "") return undefined;
  const row = Number(digits) - 1;
  const column = columnOf(letters);
  for (const table of (await attached()).tables) {
    if (table.tab.toLowerCase() !== tab.toLowerCase() || row < table.row || row >= table.row + table.values.length) continue;
    const own = table.values[0]?.length ?? 0;
    const first = column - table.column;
    const isRange = endLetters !== undefined || width === 1;
    // a cell that calls stands beside the table
    if (isRange ? first >= own || first + width <= 0 : width !== own) continue;
    if (!table.read.ok) throw new Error(table.read.sentences[0]);
    const words = table.read.columns;
    return isRange ? Array.from({ length: width }, (_, at) => words[first + at] ?? NOTHING) : words;
  }
  return undefined;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
