import type { Campaign, Kind } from "../../award/campaign/campaign";
import { HEADERS } from "../../locale/columns";
import type { HeaderRows } from "../../sheets/attached/column-map";
import { headerKeys } from "../../sheets/attached/header-keys";
import type { ColumnMap, Confidence } from "../../tally/columns";
import { guessColumns } from "../../tally/guess";
import { findHeader, readHeader, withGivenName } from "../../tally/header";
import { targetName, type Target } from "../../tally/vocabulary";
import { cellText } from "../../text/cell";

type Grid = readonly (readonly unknown[])[];

/** Where a header stands in the sheet's cells; row from 0. */
export interface HeaderPlace {
  readonly row: number;
  readonly rows: HeaderRows;
}

/** One column of a sheet with what it is proposed to be read as. */
export interface ProposedColumn {
  readonly index: number;
  /** The sheet's own words; several header rows are joined. */
  readonly header: string;
  /** By which it is known again (`headerKeys`). */
  readonly words: string;
  /** The first value below the header. */
  readonly example: string;
  /** In our header words; empty where nothing is proposed. */
  readonly means: string;
  readonly confidence: Confidence;
  /** A person must look: a guess, or two columns of one meaning. */
  readonly confirm: boolean;
}

export interface Proposal {
  readonly header: HeaderPlace;
  /** No row of the sheet is surely its header. */
  readonly isGuess: boolean;
  readonly columns: readonly ProposedColumn[];
}

/** How far down an example is looked for, and how much of it is shown. */
const SAMPLE = 60;
const EXAMPLE = 40;

/**
 * Proposes how a sheet may be read, for a person to confirm.
 *
 * @param grid the cells of the used range
 * @param place where the header stands, once a person has said so; `rows` may be left to us
 */
export function propose(campaign: Campaign, grid: Grid, place?: { readonly row: number; readonly rows?: HeaderRows }): Proposal {
  const sure = findHeader(campaign, grid);
  const isSure = place === undefined || (place.row === sure?.row && (place.rows ?? sure.rows) === sure.rows);
  const found = isSure ? sure : undefined;
  const header: HeaderPlace =
    found ??
    (place === undefined
      ? { row: likelyHeader(grid), rows: 1 }
      : { row: place.row, rows: place.rows ?? rowsAt(campaign, grid, place.row) });
  const rows = grid.slice(header.row, header.row + header.rows);
  const body = grid.slice(header.row + header.rows);
  const own = readHeader(campaign, rows);
  const columns = found?.columns ?? withGivenName(own, body);
  const kind = columns.announced?.kind;
  const guesses = new Map(
    guessColumns(campaign, own.headers, body.slice(0, 200), columns).map(({ index, means }) => [index, means]),
  );
  const doubtful = new Set(columns.conflicts.flatMap(({ kept, others }) => [kept, ...others]));
  const keys = headerKeys(rows);
  const last = Math.max(
    -1,
    ...own.headers.flatMap((text, index) => (text === "" ? [] : [index])),
    ...columns.found.keys(),
    ...guesses.keys(),
  );
  const taken = new Set<string>();
  return {
    header,
    isGuess: place === undefined && found === undefined,
    columns: Array.from({ length: last + 1 }, (_, index): ProposedColumn => {
      const guess = guesses.get(index);
      const target = columns.found.get(index)?.means ?? guess;
      const means = target === undefined ? "" : meansOf(campaign, columns, target, index, kind);
      const isFree = means !== "" && !taken.has(means);
      if (isFree) taken.add(means);
      return {
        index,
        header: own.headers[index] ?? "",
        words: keys[index] ?? "",
        example: exampleOf(body, index),
        means: isFree ? means : "",
        confidence: columns.found.get(index)?.confidence ?? (guess === undefined ? "unknown" : "likely"),
        confirm: guess !== undefined || doubtful.has(index),
      };
    }),
  };
}

const NAME_OF: Readonly<Record<Kind, string>> = {
  tapThe: "Tên tập thể",
  caNhan: "Tên cá nhân",
  hoGiaDinh: "Tên hộ gia đình",
};

/** The word by which a column is read again as it was found; empty for what is known and not read. */
function meansOf(campaign: Campaign, { at, parts }: ColumnMap, target: Target, index: number, kind: Kind | undefined): string {
  if ("ours" in target || ("part" in target && target.part === "votes")) return "";
  if (parts.has("givenName")) {
    if (index === at.get("name")) return targetName(campaign, { part: "familyName" });
    if (index === parts.get("givenName")) return targetName(campaign, { part: "givenName" });
  }
  if ("column" in target && target.column === "name") return kind === undefined ? HEADERS.name : NAME_OF[kind];
  return targetName(campaign, target);
}

/** Of the first rows that with the most texts: where a person would look first. */
function likelyHeader(grid: Grid): number {
  let best = 0;
  let most = 0;
  grid.slice(0, 15).forEach((cells, row) => {
    const texts = cells.filter((cell) => typeof cell === "string" && cell.trim() !== "").length;
    if (texts > most) [best, most] = [row, texts];
  });
  return best;
}

/** How many rows a header takes that begins here: as many as make more columns known. */
function rowsAt(campaign: Campaign, grid: Grid, row: number): HeaderRows {
  let best: HeaderRows = 1;
  let most = -1;
  for (const rows of [1, 2, 3] as const) {
    const block = grid.slice(row, row + rows);
    if (block.length < rows) break;
    const { recognised } = readHeader(campaign, block).columns;
    if (recognised > most) [best, most] = [rows, recognised];
  }
  return best;
}

function exampleOf(body: Grid, index: number): string {
  const numbers = (cells: readonly unknown[]): boolean => cells.every((cell) => /^(?:\(?\d{1,2}\)?)?$/.test(cellText(cell)));
  const text = body
    .slice(0, SAMPLE)
    .filter((cells) => !numbers(cells))
    .map((cells) => cellText(cells[index]))
    .find((one) => one !== "");
  if (text === undefined) return "";
  return text.length > EXAMPLE ? `${Array.from(text).slice(0, EXAMPLE).join("")}…` : text;
}
