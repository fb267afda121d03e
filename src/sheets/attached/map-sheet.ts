/** The sheet Ghép cột as cells and formulas: Excel itself finds the columns of a table again, at every edit, with no add-in. */
import {
  ATTACHED_NAMES,
  ATTACHED_TAB,
  MAP_HEADS,
  MAP_LABELS,
  mapRow,
  mapSheet,
  NOT_READ,
  NOTHING,
  sayMapTrouble,
} from "../../locale/attached";
import { END } from "../../locale/columns";
import { NAMES } from "../../locale/template";
import type { Cell } from "../cell";
import { BODY, GREY, HEADING, NOTE, TITLE } from "../template/looks";
import type { SheetPlan } from "../template/sheet-plan";
import { meansText, type HeaderRows, type MappedColumn } from "./column-map";
import { isNamesake, sameKey } from "./header-keys";

/** Columns that may be inserted into a table after it was attached. */
export const SPARE = 12;

export const MAP_WIDTH = Object.keys(MAP_HEADS).length;
/** Where the block begins in a new sheet, from 0. */
const HEAD_ROW = 3;

/** Ghép cột without a table. Tables come in rows above the last line of its block. */
export function mapSheetPlan(meanings: readonly string[]): SheetPlan {
  const head = { row: HEAD_ROW, column: 0, rows: 1, columns: MAP_WIDTH };
  const list = { row: HEAD_ROW + 4, column: 0, rows: meanings.length, columns: 1 };
  return {
    tab: ATTACHED_TAB,
    cells: [
      [mapSheet.title],
      [mapSheet.hint],
      [],
      Object.values(MAP_HEADS),
      [END],
      [],
      [mapSheet.meanings],
      ...meanings.map((one) => [one]),
    ],
    formulas: [],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, look: NOTE },
      { area: head, look: HEADING },
      { area: { ...head, row: HEAD_ROW + 1, columns: 1 }, look: { italic: true, color: "#7F7F7F" } },
      { area: { ...list, row: list.row - 1, rows: 1 }, look: { bold: true } },
    ],
    widths: [110, 46, 190, 190, 190, 190, 190, 240],
    heights: [],
    merges: [],
    names: [
      { name: ATTACHED_NAMES.map, area: { ...head, rows: 2 } },
      { name: ATTACHED_NAMES.meanings, area: list },
    ],
    choices: [],
    marks: [],
    freeze: { rows: HEAD_ROW + 1, columns: 0 },
    print: { titleRow: HEAD_ROW, columns: MAP_WIDTH, landscape: true },
  };
}

/** Where the last line stands in a new sheet, from 0. */
export const NEW_END_ROW = HEAD_ROW + 1;

export interface TableRows {
  /** `Bảng … Đọc là`, a row each; the first says how many header rows there are. */
  readonly cells: readonly (readonly Cell[])[];
  /** The four columns right of them. */
  readonly formulas: readonly (readonly string[])[];
  readonly looks: SheetPlan["looks"];
}

/** Where the list of meanings stands below the last line, and that line itself. */
export const MEANINGS_BELOW = 3;

/** Rows of Ghép cột that a table of so many columns takes. */
export function rowCount(columns: number): number {
  return 1 + columns + SPARE;
}

/**
 * Writes the rows of one table.
 *
 * @param row of the first of them in the sheet, from 0
 * @param table address of the user's range with its sheet: it follows what is inserted, moved and renamed
 * @param meanings address of the list of meanings in the same sheet
 * @param count rows there are; at least `rowCount` for a new table
 */
export function tableRows(
  number: number,
  headerRows: HeaderRows,
  columns: readonly MappedColumn[],
  row: number,
  table: string,
  meanings: string,
  count = rowCount(columns.length),
): TableRows {
  const name = `${ATTACHED_NAMES.table}${number}`;
  const known = new Set(columns.map(({ words }) => sameKey(words)));
  const places = Array.from({ length: count - 1 }, (_, index) => index);
  const formulas = new Formulas(table, meanings, headerRows, row + 2, row + count);
  return {
    cells: [
      [name, "", MAP_LABELS.headerRows, headerRows],
      ...places.map((index): readonly Cell[] => {
        const column = columns[index];
        return [name, index + 1, column?.words ?? "", column === undefined ? "" : meansText(column.means)];
      }),
    ],
    formulas: [
      ["", "", "", formulas.campaign()],
      ...places.map((index) => formulas.row(index, isNamesake(columns[index]?.words ?? "", known))),
    ],
    looks: [
      {
        area: { row, column: 0, rows: count, columns: MAP_WIDTH },
        look: { ...BODY, bold: false, italic: false, color: "#000000" },
      },
      { area: { row, column: 0, rows: 1, columns: MAP_WIDTH }, look: { bold: true, fill: GREY } },
    ],
  };
}

/** A row for each kind of id: the highest number ever given out, so that none is used again. */
export function issuedRow(letters: string, highest: number): readonly Cell[] {
  return [MAP_LABELS.issued, "", letters, highest];
}

/** Line ends as spaces, several as one. */
const SPACES = [
  ["CHAR(10)", '" "'],
  ["CHAR(13)", '" "'],
  ['"  "', '" "'],
  ['"  "', '" "'],
] as const;

const ROW = "\u0001";
/** A quoted text of the row. */
const TEXT = "\u0002";

/** Formulas over the rows of one table; `first` and `last` are rows of the sheet, from 1. */
class Formulas {
  constructor(
    private readonly table: string,
    private readonly meanings: string,
    private readonly headerRows: HeaderRows,
    private readonly first: number,
    private readonly last: number,
  ) {}

  private all(column: string): string {
    return `${column}$${this.first}:${column}$${this.last}`;
  }

  /** The first sentence of the checks, else the campaign. */
  campaign(): string {
    const checks = this.all("H");
    return `=IFERROR(INDEX(${checks},MATCH("?*",${checks},0)),${NAMES.campaign})`;
  }

  row(index: number, isWatched: boolean): readonly string[] {
    const row = this.first + index;
    return [this.now(row), this.key(row), this.meansNow(row), this.check(row, isWatched)];
  }

  private now(row: number): string {
    const level = (at: number): string =>
      `IFERROR(TRIM(${SPACES.reduce((text, [from, to]) => `SUBSTITUTE(${text},${from},${to})`, `INDEX(${this.table},${at},$B${row})&""`)}),"")`;
    const levels = Array.from({ length: this.headerRows }, (_, at) => level(at + 1));
    return `=IFERROR(IF($B${row}>COLUMNS(${this.table}),"",${levels.join('&"|"&')}),"")`;
  }

  /** As `headerKeys`. */
  private key(row: number): string {
    const before = row === this.first ? '""' : `F${row - 1}`;
    const same = `SUMPRODUCT(--(E$${this.first}:E${row}=E${row}))`;
    return `=IFERROR(IF($B${row}>COLUMNS(${this.table}),"",IF(SUBSTITUTE(E${row},"|","")="",${before}&"+",E${row}&IF(${same}>1," ("&${same}&")",""))),"")`;
  }

  private meansNow(row: number): string {
    const words = this.all("C");
    const means = `INDEX(${this.all("D")},SUMPRODUCT((${words}=F${row})*${this.all("B")}))`;
    return `=IFERROR(IF(SUMPRODUCT(--(${words}=F${row}))=1,IF(${means}="","${NOTHING}",${means}),"${NOTHING}"),"${NOTHING}")`;
  }

  /** As `alignColumns` and `readMap`. */
  private check(row: number, isWatched: boolean): string {
    const count = (column: string, what: string): string => `SUMPRODUCT(--(${this.all(column)}=${what}))`;
    const words = `C${row}`;
    const means = `D${row}`;
    const next = `IF(RIGHT(${words},1)="+",${words}&"+",${words}&" (2)")`;
    const say = (code: Parameters<typeof sayMapTrouble>[0], text: string): string => {
      // quotes by their number: not every reader of formulas takes three of them in a row
      const written = sayMapTrouble(code, mapRow(0).replace("0", ROW), TEXT).replace(`"${TEXT}"`, TEXT);
      return `"${written.replace(ROW, `"&ROW(C${row})&"`).replace(TEXT, `"&CHAR(34)&${text}&CHAR(34)&"`)}"`;
    };
    const find =
      `IF(${count("F", words)}=0,${say("gone", words)},` +
      `IF(${count("F", next)}>${count("C", next)},${say("twice", words)},""))`;
    const unread = isWatched ? find : '""';
    return (
      `=IF(${words}="","",IF(OR(${means}="",${means}="${NOT_READ}"),${unread},` +
      `IF(SUMPRODUCT(--(${this.meanings}=${means}))=0,${say("unknownMeaning", means)},` +
      `IF(${count("D", means)}>1,${say("meaningTwice", means)},${find}))))`
    );
  }
}
