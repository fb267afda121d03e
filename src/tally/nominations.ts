import type { Campaign, Evidence, Kind } from "../award/campaign/campaign";
import type { Nomination, Picked, Progress } from "../award/nomination/nomination";
import { BLANK, NO_COLUMN, type Value } from "../award/nomination/value";
import { PROGRESS, type Column } from "../locale/columns";
import { fold, tidy } from "../text/fold";
import { cellText, rawCell } from "./cell";
import type { ColumnMap } from "./columns";
import { readRequest } from "./request";
import { rowKind, type RowKind } from "./row";
import { readScore, readValue, type Reading } from "./value";

/** One row of a tally sheet, read. */
export type Row =
  { readonly is: "nomination"; readonly nomination: Nomination } | { readonly is: Exclude<RowKind, "nomination"> };

const KIND_WORDS: ReadonlyMap<string, Kind> = new Map([
  ["tap the", "tapThe"],
  ["tapthe", "tapThe"],
  ["tt", "tapThe"],
  ["ca nhan", "caNhan"],
  ["canhan", "caNhan"],
  ["cn", "caNhan"],
  ["ho gia dinh", "hoGiaDinh"],
  ["hogiadinh", "hoGiaDinh"],
  ["gia dinh", "hoGiaDinh"],
  ["ho", "hoGiaDinh"],
  ["hgd", "hoGiaDinh"],
]);
const ROMAN: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4", v: "5" };
const PROGRESS_WORDS = new Map(Object.entries(PROGRESS).map(([id, word]) => [fold(word), id as Progress]));
const YES_NO: Evidence = { id: "yes-no", header: "", aliases: [], type: "yesNo" };
const WOMEN_SHARE: Evidence = { id: "women-share", header: "", aliases: [], type: "percent" };
const RECEIVED: Evidence = { id: "received", header: "", aliases: [], type: "date" };
const DIRECT: Reading = { zeroIsUnknown: false };
const EMPTY: Picked<never> = { is: "missing", value: BLANK };
const ABSENT: Picked<never> = { is: "missing", value: NO_COLUMN };

/**
 * Reads the rows of a tally sheet by its columns: one result a row, in order.
 */
export function readRows(
  campaign: Campaign,
  grid: readonly (readonly unknown[])[],
  columns: ColumnMap,
  reading: Reading = DIRECT,
  headerName = "",
): readonly Row[] {
  return grid.map(rowReader(campaign, columns, reading, headerName));
}

/**
 * Makes the reader of one row of a sheet. The same cell text is read once for each column.
 *
 * @param headerName text of the name column's header, so that a header repeated between rows is not taken for a name
 */
export function rowReader(
  campaign: Campaign,
  columns: ColumnMap,
  reading: Reading = DIRECT,
  headerName = "",
): (cells: readonly unknown[]) => Row {
  const readers = readersOf(campaign, reading);
  const position = (column: Column): number => columns.at.get(column) ?? -1;
  const at = {
    id: position("id"),
    order: position("order"),
    name: position("name"),
    kind: position("kind"),
    category: position("category"),
    round: position("round"),
    requested: position("requested"),
    received: position("received"),
    unit: position("unit"),
    birthYear: position("birthYear"),
    gender: position("gender"),
    womenShare: position("womenShare"),
    score: position("score"),
    agreed: position("agreed"),
    agreedTier: position("agreedTier"),
    progress: position("progress"),
  };
  return (cells) => {
    const nameCell = rawCell(cells[at.name]);
    const isZero = nameCell.is === "value" && nameCell.cell === 0 && reading.zeroIsUnknown;
    if (nameCell.is === "blank" || isZero) return { is: "blank" };
    const name: Value =
      nameCell.is === "error" ? { is: "missing", why: "error", cell: nameCell.code } : { is: "text", cell: nameCell.cell };
    const text = nameCell.is === "value" ? String(nameCell.cell).trim() : nameCell.code;
    if (text === headerName) return { is: "header" };
    const kindOfRow = rowKind(text, cellText(cells[at.order]), () => isBare(cells, at.name, at.order, reading));
    if (kindOfRow !== "nomination") return { is: kindOfRow };

    const { kind, category } = whom(campaign, readers, at.kind, at.category, cells);
    const collective = kind.is === "picked" && kind.id === "tapThe";
    const unit = cellText(cells[at.unit]);
    const confirmed = readers.confirmed(unit);
    const birthYear = at.birthYear < 0 ? undefined : readers.birthYear(cells[at.birthYear]);
    const woman = at.gender < 0 ? undefined : readers.woman(cells[at.gender]);
    return {
      is: "nomination",
      nomination: {
        id: cellText(cells[at.id]),
        name,
        kind,
        category,
        round: at.round < 0 ? readers.onlyRound : readers.round(cells[at.round]),
        requested: at.requested < 0 ? ABSENT : readers.requested(cells[at.requested]),
        received: at.received < 0 ? NO_COLUMN : readers.received(cells[at.received]),
        unit,
        confirmed,
        values: campaign.evidence.map((_, index) => {
          const column = columns.evidence[index] ?? -1;
          return column < 0 ? NO_COLUMN : readers.evidence(index, cells[column], collective);
        }),
        key: () => fold(text),
        unitKey: readers.unitKey(unit),
        birthYear,
        score: at.score < 0 ? NO_COLUMN : readers.score(cells[at.score]),
        woman,
        womenShare: at.womenShare < 0 ? NO_COLUMN : readers.womenShare(cells[at.womenShare]),
        papers: columns.papers.map((column) => (column < 0 ? NO_COLUMN : readers.paper(cells[column]))),
        agreed: at.agreed < 0 ? NO_COLUMN : readers.agreed(cells[at.agreed]),
        agreedTier: at.agreedTier < 0 ? ABSENT : readers.requested(cells[at.agreedTier]),
        progress: at.progress < 0 ? ABSENT : readers.progress(cells[at.progress]),
      },
    };
  };
}

/** Nothing stands in the row but its name and order cells. */
function isBare(cells: readonly unknown[], name: number, order: number, reading: Reading): boolean {
  return cells.every((cell, index) => {
    if (index === name || index === order) return true;
    const raw = rawCell(cell);
    return raw.is === "blank" || (raw.is === "value" && raw.cell === 0 && reading.zeroIsUnknown);
  });
}

/** A column headed "Đối tượng" may hold either word: a person type in the kind column says the kind as well. */
function whom(
  campaign: Campaign,
  readers: Readers,
  kindAt: number,
  categoryAt: number,
  cells: readonly unknown[],
): Pick<Nomination, "kind" | "category"> {
  let kind: Picked<Kind> = kindAt < 0 ? ABSENT : readers.kind(cells[kindAt]);
  let category: Picked = categoryAt < 0 ? ABSENT : readers.category(cells[categoryAt]);
  if (kind.is === "unlisted" && category.is === "missing") {
    const typed = readers.category(cells[kindAt]);
    if (typed.is === "picked") category = typed;
  }
  if (kind.is !== "picked" && category.is === "picked") {
    const id = category.id;
    const listed = campaign.categories.find((one) => one.id === id);
    if (listed !== undefined) kind = { is: "picked", id: listed.kind, cell: category.cell };
  }
  return { kind, category };
}

interface Readers {
  readonly onlyRound: Picked;
  evidence(index: number, cell: unknown, collective: boolean): Value;
  kind(cell: unknown): Picked<Kind>;
  category(cell: unknown): Picked;
  round(cell: unknown): Picked;
  requested(cell: unknown): Picked;
  received(cell: unknown): Value;
  confirmed(unit: string): boolean | undefined;
  unitKey(unit: string): string;
  birthYear(cell: unknown): number | undefined;
  woman(cell: unknown): boolean | undefined;
  womenShare(cell: unknown): Value;
  score(cell: unknown): Value;
  paper(cell: unknown): Value;
  agreed(cell: unknown): Value;
  progress(cell: unknown): Picked<Progress>;
}

const made = new WeakMap<Campaign, [direct?: Readers, address?: Readers]>();

/** A sheet with one formula a row reads thousands of times by the same campaign. */
function readersOf(campaign: Campaign, reading: Reading): Readers {
  const at = reading.zeroIsUnknown ? 1 : 0;
  let readers = made.get(campaign);
  if (readers === undefined) made.set(campaign, (readers = []));
  return (readers[at] ??= makeReaders(campaign, reading));
}

function makeReaders(campaign: Campaign, reading: Reading): Readers {
  const only = campaign.rounds.length === 1 ? campaign.rounds[0] : undefined;
  const onlyRound: Picked = only === undefined ? ABSENT : { is: "picked", id: only.id, cell: "" };
  const categories = new Map<string, string>();
  for (const { id, label, aliases } of campaign.categories) [label, ...aliases].forEach((word) => categories.set(fold(word), id));
  const rounds = new Map<string, string>();
  for (const { id, label } of campaign.rounds) [label, id, `Đợt ${id}`].forEach((word) => rounds.set(fold(word), id));
  const units = new Map(campaign.units.map((unit) => [fold(unit.name), unit.confirmed]));
  const forPerson = campaign.evidence.map((evidence) => once((cell) => readValue(cell, evidence, reading)));
  const forCollective = campaign.evidence.map((evidence, index) =>
    evidence.type === "discipline" ? once((cell) => readValue(cell, evidence, reading, true)) : forPerson[index],
  );
  return {
    onlyRound,
    evidence: (index, cell, collective) => (collective ? forCollective : forPerson)[index]?.(cell) ?? BLANK,
    kind: once((cell) => pick(cell, reading, (word) => KIND_WORDS.get(word))),
    category: once((cell) => pick(cell, reading, (word) => categories.get(word))),
    round: once((cell) => {
      const picked = pick(cell, reading, (word) => rounds.get(roman(word)));
      return picked.is === "missing" && picked.value === BLANK ? onlyRound : picked;
    }),
    requested: once((cell) => pick(cell, reading, (_, text) => readRequest(campaign, text))),
    received: once((cell) => readValue(cell, RECEIVED, reading)),
    unitKey: once((unit) => fold(String(unit))) as (unit: string) => string,
    birthYear: once((cell) => {
      const value = readValue(cell, RECEIVED, reading);
      return value.is === "date" && value.from.slice(0, 4) === value.to.slice(0, 4) ? Number(value.from.slice(0, 4)) : undefined;
    }),
    woman: once((cell) => {
      const word = fold(cellText(cell));
      return word === "nu" || word === "x" ? true : word === "nam" ? false : undefined;
    }),
    womenShare: once((cell) => readValue(cell, WOMEN_SHARE, reading)),
    score: once((cell) => readScore(cell, reading)),
    paper: once((cell) => readValue(cell, YES_NO, reading)),
    agreed: once((cell) => readValue(cell, YES_NO, reading)),
    progress: once((cell) => pick(cell, reading, (word) => PROGRESS_WORDS.get(word))),
    confirmed: once((unit) => (typeof unit === "string" && unit !== "" ? units.get(fold(unit)) : undefined)),
  };
}

/** "Đợt II" is "Đợt 2". */
function roman(word: string): string {
  return word.replace(/\b(?:iii|ii|iv|i|v)$/, (digits) => ROMAN[digits] ?? digits);
}

function pick<Id extends string>(
  from: unknown,
  reading: Reading,
  find: (word: string, text: string) => Id | undefined,
): Picked<Id> {
  const raw = rawCell(from);
  if (raw.is === "blank") return EMPTY;
  if (raw.is === "error") return { is: "missing", value: { is: "missing", why: "error", cell: raw.code } };
  if (raw.cell === 0 && reading.zeroIsUnknown) return { is: "missing", value: { is: "missing", why: "zeroOrBlank", cell: 0 } };
  const text = tidy(String(raw.cell));
  const id = text.length > 300 ? undefined : find(fold(text), text);
  return id === undefined ? { is: "unlisted", cell: raw.cell } : { is: "picked", id, cell: raw.cell };
}

const MOST_REMEMBERED = 2000;

/** Remembers what a cell's text was read as; objects and long texts are read anew. */
function once<T>(read: (cell: unknown) => T): (cell: unknown) => T {
  const known = new Map<unknown, T>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined || known.has(cell)) return found as T;
    const value = read(cell);
    if (typeof cell === "object" || (typeof cell === "string" && cell.length > 300)) return value;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(cell, value);
    return value;
  };
}
