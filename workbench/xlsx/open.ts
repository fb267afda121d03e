/** Opens a file into the grid. A file that can't be taken changes nothing: all of it is decoded before the grid is touched. */
import { fileTrouble } from "../../src/locale/files";
import { openChosen, openXlsx, type ChosenFile, type OpenedFile, type RefusedFile } from "../../src/tally/xlsx/open";
import type { DocumentParts } from "../document";
import type { Grid } from "../grid/grid";
import { applyBook } from "./apply";
import { decode, TooSpread, type DecodedBook } from "./decode";

export interface Opened {
  readonly is: "opened";
  readonly parts: DocumentParts;
  readonly sheets: number;
  /** With a value or a formula. */
  readonly cells: number;
  readonly formulas: number;
  /** Sentences: what the file has and the grid does not keep. */
  readonly skipped: readonly string[];
}

export interface Refused {
  readonly is: "refused";
  /** What happened, why, what next. */
  readonly trouble: string;
}

export type OpenResult = Opened | Refused;

/** Opens what a person chose; a file that is too big is not even read. */
export async function openFile(grid: Grid, file: ChosenFile): Promise<OpenResult> {
  return take(grid, await openChosen(file));
}

export async function openWorkbook(grid: Grid, bytes: Uint8Array): Promise<OpenResult> {
  return take(grid, await openXlsx(bytes));
}

async function take(grid: Grid, file: OpenedFile | RefusedFile): Promise<OpenResult> {
  if (file.is === "refused") return { is: "refused", trouble: fileTrouble(file.trouble) };
  let book: DecodedBook;
  try {
    book = decode(file);
  } catch (error) {
    return { is: "refused", trouble: fileTrouble({ code: error instanceof TooSpread ? "tooSpread" : "damaged" }) };
  }
  await applyBook(grid, book);
  return {
    is: "opened",
    parts: book.parts,
    sheets: book.sheets.length,
    cells: book.contents,
    formulas: book.formulas,
    skipped: book.skipped.sentences(),
  };
}
