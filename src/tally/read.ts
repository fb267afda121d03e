import type { Campaign } from "../award/campaign/campaign";
import type { Nomination } from "../award/nomination/nomination";
import { HEADERS } from "../locale/columns";
import { fold } from "../text/fold";
import { cellText, rawCell } from "../text/cell";
import { mapColumns, type ColumnMap, type Confidence } from "./columns";
import { findDuplicates, type Candidate, type Different, type Duplicate } from "./duplicates";
import type { Announced } from "./group";
import { guessColumns } from "./guess";
import { findHeader, readHeader, withGivenName, type FoundHeader } from "./header";
import { SheetReader } from "./nominations";
import { legacyProblem, problem, rowProblems, shown, type Problem } from "./problems";
import { derivedOf, positionOf, type Derived } from "./provenance";
import { isDoubtful, type RowCause, type RowKind } from "./row";
import { nearUnits } from "./units";
import type { Reading } from "./value";
import { targetName, type Target } from "./vocabulary";

type Grid = readonly (readonly unknown[])[];

/** One column of a read sheet. `likely` is a guess that nothing is read by until a person confirms it. */
export interface ReadColumn {
  readonly index: number;
  /** The sheet's own words, its header rows joined. */
  readonly header: string;
  readonly means?: Target;
  readonly confidence: Confidence;
}

/** One row of a read sheet: what it is and why, with the nomination and where its values come from that stand in no cell. */
export type ReadRow =
  | {
      readonly row: number;
      readonly kind: "nomination";
      readonly nomination: Nomination;
      readonly position: string;
      readonly derived: readonly Derived[];
    }
  | {
      readonly row: number;
      readonly kind: Exclude<RowKind, "nomination">;
      readonly cause: RowCause;
      readonly announces?: Announced;
    };

export interface ReadSheet {
  /** Undefined where no header was found: then no row is read. */
  readonly header: FoundHeader | undefined;
  readonly columns: readonly ReadColumn[];
  /** From the top to the last row that holds anything. */
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
  readonly duplicates: readonly Duplicate[];
}

export interface ReadOptions {
  readonly reading?: Reading;
  /** Where the header stands, once a person has said so. */
  readonly header?: { readonly row: number; readonly rows: FoundHeader["rows"] };
  /** What each column means, in header words, once a person has said so; empty: the column is not read. */
  readonly columns?: readonly string[];
  /** Pairs of `identityOf` that are two people of one name. */
  readonly different?: Different;
}

const DIRECT: Reading = { zeroIsUnknown: false };

/**
 * Reads a sheet as people keep it: finds the header, takes the columns that are surely known, sorts the rows, types the values,
 * and reports what could not be read, who may stand in it twice, and what a person should confirm. Nothing is changed, no guess
 * is read by, nothing that a host can send makes it throw.
 *
 * @param grid the cells of the sheet's used range
 * @example
 * readSheet(caoLau2023, [["DANH SÁCH CÁ NHÂN"], ["STT", "Họ và tên"], [1, "Nông Văn Đạt"]]).rows.map((row) => row.kind)
 * //=> ["title", "header", "nomination"]
 */
export function readSheet(campaign: Campaign, grid: Grid, options: ReadOptions = {}): ReadSheet {
  const used = usedRows(grid);
  const header = headerOf(campaign, used, options);
  if (header === undefined) return unread(campaign, used);
  const { columns, headers } = header;
  const body = header.row + header.rows;
  const guesses = options.columns === undefined ? guessColumns(campaign, headers, used.slice(body, body + 200), columns) : [];
  const problems: Problem[] = headerProblems(header);
  for (const { index, means } of guesses)
    problems.push(
      problem("unconfirmed", header.row, index, { header: headers[index] ?? "", proposal: targetName(campaign, means) }),
    );
  const rows: ReadRow[] = used.slice(0, body).map((cells, row) => above(cells, row, header));
  const name = columns.at.get("name") ?? -1;
  const reader = new SheetReader(campaign, columns, options.reading ?? DIRECT, headers[name] ?? "");
  const candidates: Candidate[] = [];
  for (let row = body; row < used.length; row++) {
    const cells = used[row] ?? [];
    const read = reader.read(cells);
    if (read.is !== "nomination") {
      rows.push({
        row,
        kind: read.is,
        cause: read.cause,
        ...(read.announces === undefined ? {} : { announces: read.announces }),
      });
      if (read.cause === "noName") problems.push(nameless(cells, row, headers));
      continue;
    }
    const { nomination } = read;
    const text = cellText(cells[name]);
    const position = positionOf(campaign, columns, cells);
    candidates.push({ row, nomination, position });
    rows.push({
      row,
      kind: "nomination",
      nomination,
      position,
      derived: derivedOf(columns, cells, nomination, reader.kindNow()),
    });
    const kept = {
      unnumbered: !/\d/.test(cellText(cells[columns.at.get("order") ?? -1])),
      numbered: reader.numbered,
      signed: reader.signed,
      isBare: () => reader.isBare(cells),
      hasFacts: () => reader.hasFacts(cells),
    };
    if (isDoubtful(text, kept)) problems.push(problem("rowUnclear", row, name, { cell: shown(text) }));
    problems.push(...rowProblems(campaign, columns, headers, row, cells, nomination));
  }
  problems.push(...unitProblems(campaign, columns, candidates), ...idProblems(columns, candidates));
  return {
    header,
    columns: columnsOf(header, guesses, used),
    rows,
    problems: problems.sort((a, b) => a.row - b.row || a.column - b.column),
    duplicates: findDuplicates(candidates, options.different),
  };
}

/** The rows to the last one that holds anything; a used range often ends far below. */
function usedRows(grid: Grid): Grid {
  let end = grid.length;
  while (end > 0 && isEmptyRow(grid[end - 1])) end--;
  const rows = end === grid.length ? grid : grid.slice(0, end);
  return rows.every(Array.isArray)
    ? rows
    : rows.map((row: unknown) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
}

function isEmptyRow(row: unknown): boolean {
  return Array.isArray(row)
    ? row.every((cell) => cell === "" || rawCell(cell).is === "blank")
    : row === "" || rawCell(row).is === "blank";
}

function headerOf(campaign: Campaign, grid: Grid, { header, columns }: ReadOptions): FoundHeader | undefined {
  if (header === undefined && columns === undefined) return findHeader(campaign, grid);
  const place = header ?? findHeader(campaign, grid) ?? { row: 0, rows: 1 as const };
  const block = grid.slice(place.row, place.row + place.rows);
  const own = readHeader(campaign, block);
  const map = columns === undefined ? withGivenName(own, grid.slice(place.row + place.rows)) : mapColumns(campaign, columns);
  if (!map.at.has("name")) return undefined;
  return { row: place.row, rows: place.rows, headers: own.headers, columns: map, numbered: false };
}

/** A sheet whose header was not found: old fonts in it are the likeliest reason; guesses help a person to point at it. */
function unread(campaign: Campaign, grid: Grid): ReadSheet {
  const top = grid.slice(0, 30);
  const legacy = top.flatMap((cells, row) => cells.flatMap((cell, column) => legacyProblem(cell, row, column) ?? []));
  const none = mapColumns(campaign, []);
  const guesses = guessColumns(campaign, [], grid.slice(0, 60), none);
  return {
    header: undefined,
    columns: guesses.map(({ index, means }) => ({ index, header: "", means, confidence: "likely" })),
    rows: [],
    problems: grid.length === 0 ? [] : [problem("noHeader", 0, -1), ...legacy],
    duplicates: [],
  };
}

function above(cells: readonly unknown[], row: number, header: FoundHeader): ReadRow {
  if (row >= header.row) return { row, kind: "header", cause: "headerRow" };
  return isEmptyRow(cells) ? { row, kind: "blank", cause: "empty" } : { row, kind: "title", cause: "aboveHeader" };
}

function headerProblems({ row, headers, columns }: FoundHeader): Problem[] {
  return columns.conflicts.flatMap(({ kept, others }) =>
    others.map((other) => problem("twoColumns", row, other, { header: headers[kept] ?? "", other: headers[other] ?? "" })),
  );
}

function nameless(cells: readonly unknown[], row: number, headers: readonly string[]): Problem {
  const column = cells.findIndex((cell) => rawCell(cell).is === "value" && !/^\d+$/.test(cellText(cell)));
  return problem("noName", row, column, { header: headers[column] ?? "", cell: shown(cells[column]) });
}

function columnsOf(header: FoundHeader, guesses: readonly { index: number; means: Target }[], grid: Grid): readonly ReadColumn[] {
  const { headers, columns } = header;
  const guessed = new Map(guesses.map(({ index, means }) => [index, means]));
  const width = grid.slice(header.row, header.row + 60).reduce((most, row) => Math.max(most, row.length), headers.length);
  return Array.from({ length: width }, (_, index) => {
    const found = columns.found.get(index);
    const guess = guessed.get(index);
    return {
      index,
      header: headers[index] ?? "",
      ...(found !== undefined ? found : guess !== undefined ? { means: guess, confidence: "likely" } : { confidence: "unknown" }),
    };
  });
}

function unitProblems(campaign: Campaign, columns: ColumnMap, candidates: readonly Candidate[]): readonly Problem[] {
  const column = columns.at.get("unit") ?? columns.parts.get("positionUnit") ?? -1;
  const known = campaign.units.map(({ name }) => name);
  const keys = new Set(known.map((name) => fold(name)));
  const counts = new Map<string, number>();
  for (const { nomination } of candidates)
    if (nomination.unit !== "" && nomination.unit.length <= 200)
      counts.set(nomination.unit, (counts.get(nomination.unit) ?? 0) + 1);
  const near = new Map(nearUnits(known, counts).map((one) => [one.unit, one.near]));
  const said = new Set<string>();
  return candidates.flatMap(({ row, nomination: { unit, unitKey } }) => {
    if (unit === "" || said.has(unit)) return [];
    said.add(unit);
    const proposal = near.get(unit);
    if (proposal !== undefined) return [problem("unitNear", row, column, { cell: shown(unit), proposal })];
    if (keys.size === 0 || keys.has(unitKey)) return [];
    return [problem("unitUnknown", row, column, { cell: shown(unit), header: HEADERS.unit })];
  });
}

function idProblems(columns: ColumnMap, candidates: readonly Candidate[]): readonly Problem[] {
  const first = new Map<string, number>();
  return candidates.flatMap(({ row, nomination: { id } }) => {
    if (id === "") return [];
    const known = first.get(id);
    if (known !== undefined)
      return [problem("idTwice", row, columns.at.get("id") ?? -1, { cell: shown(id), other: String(known + 1) })];
    first.set(id, row);
    return [];
  });
}
