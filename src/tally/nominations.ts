import type { Campaign } from "../award/campaign/campaign";
import type { Nomination } from "../award/nomination/nomination";
import { BLANK, type Value } from "../award/nomination/value";
import { fold } from "../text/fold";
import { rawCell, type RawCell } from "../text/cell";
import type { ColumnMap } from "./columns";
import { Announcements, readHeading, type Announced } from "./group";
import { NomineeReader } from "./nominee";
import { startsUnit } from "./position";
import { placesOf, type Places } from "./places";
import { causeOf, isNumbering, isOffice, isSignature, OTHER, type OtherRow } from "./row";
import type { Reading } from "./value";
import { vocabularyOf } from "./vocabulary";

/** One row of a tally sheet, read. A group row says what it announces of the rows below it. */
export type Row =
  { readonly is: "nomination"; readonly nomination: Nomination } | (OtherRow & { readonly announces?: Announced });

/** What is known beside the sheet. */
export interface RowOptions {
  /** Names of the units that are known; without it the campaign's. */
  readonly units?: readonly string[];
}

const DIRECT: Reading = { zeroIsUnknown: false };

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
 * Makes the reader of the rows of one sheet, to be called from the top down: a group row ("A. TẬP THỂ") tells the kind of the
 * rows below it that have none, and below the signatures nobody is nominated. The same cell text is read once for each column.
 *
 * @param headerName text of the name column's header, so that a header repeated between rows is not taken for a name
 */
export function rowReader(
  campaign: Campaign,
  columns: ColumnMap,
  reading: Reading = DIRECT,
  headerName = "",
  options?: RowOptions,
): (cells: readonly unknown[]) => Row {
  return new SheetReader(campaign, columns, reading, headerName, options).read;
}

/** Reads the rows of one sheet from the top down, and tells what stands above the row that was read last. */
export class SheetReader {
  private readonly at: Places;
  private readonly nominee: NomineeReader;
  private readonly heard: Announcements;
  /** A signature stands above, and since then no group or header. */
  signed = false;
  /** Some name above has a number: then a signer has none. */
  numbered = false;
  private named = false;

  constructor(
    private readonly campaign: Campaign,
    columns: ColumnMap,
    private readonly reading: Reading,
    private readonly headerName: string,
    options?: RowOptions,
  ) {
    this.at = placesOf(columns);
    this.heard = new Announcements(columns.announced);
    this.nominee = new NomineeReader(campaign, columns, reading, this.at, this.heard, options?.units);
  }

  readonly read = (cells: readonly unknown[]): Row => {
    const { at } = this;
    const nameCell = rawCell(cells[at.name]);
    if (this.isBlank(nameCell) && (at.given < 0 || this.isBlank(rawCell(cells[at.given])))) return this.unnamed(cells);
    if (nameCell.is === "error" && this.count(cells, isSaying) === 0) return OTHER.errorTail;
    const typed = nameCell.is === "value" ? String(nameCell.cell).trim() : nameCell.is === "error" ? nameCell.code : "";
    const text = at.given < 0 ? typed : `${typed} ${this.nominee.text(cells, at.given)}`.trim();
    const order = this.nominee.text(cells, at.order);
    const other = this.otherRow(typed, order, cells);
    if (other !== undefined) return other;
    const name: Value =
      nameCell.is === "error"
        ? { is: "missing", why: "error", cell: nameCell.code }
        : { is: "text", cell: nameCell.is === "value" && at.given < 0 ? nameCell.cell : text };
    this.numbered ||= /\d/.test(order);
    this.named = true;
    return { is: "nomination", nomination: this.nominee.read(cells, name, text) };
  };

  private isBlank(raw: RawCell): boolean {
    return raw.is === "blank" || (raw.is === "value" && raw.cell === 0 && this.reading.zeroIsUnknown);
  }

  /** How many cells, but the name's and the order's, hold what is asked for. */
  private count(cells: readonly unknown[], holds: (raw: RawCell) => boolean): number {
    let found = 0;
    cells.forEach((cell, index) => {
      if (index === this.at.name || index === this.at.order) return;
      const raw = rawCell(cell);
      if (!this.isBlank(raw) && holds(raw)) found++;
    });
    return found;
  }

  /** A named row that is no nomination. */
  private otherRow(name: string, order: string, cells: readonly unknown[]): Row | undefined {
    const isBare = (): boolean => this.isBare(cells);
    const isCounted = (): boolean => this.count(cells, isSaid) === 0 && this.nominee.birthYear(cells) === undefined;
    // "Cá nhân" may head the names, and a group of them
    if ((name === this.headerName || this.isHeader(name)) && !(readHeading(name).sure && isBare())) {
      this.signed = false;
      return OTHER.header;
    }
    if (name.length <= 4 && isNumbering(cells)) return OTHER.numbering;
    const other =
      causeOf(name, order, isBare, isCounted, this.nominee.isUnit) ??
      // "Tổng cộng" in the order column, with a number under the names
      (isWord(order) ? causeOf(order, "", () => false) : undefined);
    if (other !== undefined) return this.group(other, name, order);
    if (/\d/.test(order)) return undefined;
    const signs = isSignature(name);
    const office = !signs && isOffice(name);
    if (
      (signs || office || (this.signed && this.count(cells, isNobody) === 0)) &&
      this.count(cells, isUnsigned) <= 2 &&
      !this.hasFacts(cells, !signs)
    ) {
      // above all names nobody signs; where no name has a number, names may stand below an office as below a group
      this.signed ||= this.named && (signs || this.numbered);
      return signs || office ? OTHER.signature : OTHER.belowSignature;
    }
    if (isBare()) this.heard.doubt(name, order, this.numbered && startsUnit(name));
    return undefined;
  }

  /** A group tells what is below it, and ends the signatures above. */
  private group(other: OtherRow, name: string, order: string): Row {
    if (other.is !== "group") return other;
    this.signed = false;
    return { ...other, announces: this.heard.hear(name, order) };
  }

  /** Whether nothing but the name and the order stands in a row. */
  isBare(cells: readonly unknown[]): boolean {
    return this.count(cells, isFilled) === 0;
  }

  /** Whether a row holds what a group, a total or a signature never does: a type, a form, a value that could be read. */
  hasFacts(cells: readonly unknown[], unitToo = true): boolean {
    const { kind, category, requested, birthYear, unit, values, papers, received, score } = this.nominee.read(cells, BLANK, "");
    return (
      (kind.is === "picked" && kind.cell === cells[this.at.kind]) ||
      birthYear !== undefined ||
      // a unit that no group row gave
      (unitToo && unit !== this.heard.unitNow()?.unit && this.nominee.isUnit(unit)) ||
      [category, requested, received, score, ...values, ...papers].some(({ is }) => !NO_FACT.has(is))
    );
  }

  private isHeader(name: string): boolean {
    if (name.length > 100 || !HEADS_NAMES.test(name)) return false;
    const [means] = Object.values(vocabularyOf(this.campaign).words.get(fold(name)) ?? {}) as unknown[];
    return means === "name" || means === "familyName";
  }

  /** A row without a name: empty, pre-filled, a group or a total in another cell, a signature, or somebody's name is missing. */
  private unnamed(cells: readonly unknown[]): Row {
    let first = "";
    let filled = 0;
    let errors = 0;
    let signs = false;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (cell === "" || cell === null || cell === undefined || index === this.at.name) continue;
      const raw = rawCell(cell);
      if (this.isBlank(raw)) continue;
      if (raw.is === "error") errors++;
      else if (raw.is === "value") {
        filled++;
        if (typeof raw.cell !== "string") continue;
        if (first === "") first = raw.cell.trim();
        signs ||= isSignature(raw.cell.trim());
      }
    }
    if (filled === 0) return errors === 0 ? OTHER.blank : OTHER.errorTail;
    const order = this.nominee.text(cells, this.at.order);
    const lone = filled === (order === "" || order === first ? 1 : 2);
    if (signs && filled <= 3 && !/\d/.test(order)) {
      this.signed ||= this.named;
      return OTHER.signature;
    }
    // the text of a merged row stands in its first cell, whatever column that is
    const other = isWord(first)
      ? causeOf(first, order === first ? "" : order, () => lone && errors === 0, undefined, this.nominee.isUnit)
      : undefined;
    if (other !== undefined) return this.group(other, first, order === first ? "" : order);
    if (this.signed && filled <= 2 && !/\d/.test(order)) return OTHER.belowSignature;
    if (this.isTail(cells)) return errors > 0 ? OTHER.errorTail : OTHER.orderTail;
    return OTHER.noName;
  }

  /** Nothing but a number in the order column, errors, and what formulas make of nothing: 0 or a mark. */
  private isTail(cells: readonly unknown[]): boolean {
    if (this.count(cells, (raw) => raw.is === "value" && raw.cell !== 0 && raw.cell !== false) > 0) return false;
    return /^\d{0,6}[.)]?$/.test(this.nominee.text(cells, this.at.order));
  }

  /** What a group row, a title or a header says of the row that was read last. */
  kindNow(): Announced | undefined {
    return this.heard.kindNow();
  }
}

const SIGNER = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)+$/u;
const NO_FACT = new Set(["missing", "text", "unlisted"]);
const HEADS_NAMES = /^(?:h[oọ]|t[eê]n|ông|tập thể,)/iu;

function isFilled(raw: RawCell): boolean {
  return raw.is !== "blank";
}

/** Neither a number nor what a formula makes of nothing. */
function isSaid(raw: RawCell): boolean {
  return raw.is === "value" && typeof raw.cell === "string" && !/^\d+(?: (?:người|tập thể|cá nhân|hộ))?$/i.test(raw.cell.trim());
}

function isUnsigned(raw: RawCell): boolean {
  return isFilled(raw) && !(raw.is === "value" && isSignature(String(raw.cell).trim()));
}

/** Neither a signer nor a signature beside one: somebody's office, place or evidence. */
function isNobody(raw: RawCell): boolean {
  const text = raw.is === "value" ? String(raw.cell).trim() : "";
  return isFilled(raw) && !SIGNER.test(text) && !isSignature(text);
}

function isSaying(raw: RawCell): boolean {
  return raw.is === "value" && raw.cell !== 0 && raw.cell !== false;
}

function isWord(text: string): boolean {
  return text !== "" && !/^\d/.test(text);
}
