import type { Campaign, Kind } from "../award/campaign/campaign";
import type { Nomination, Picked } from "../award/nomination/nomination";
import { NO_COLUMN, type Value } from "../award/nomination/value";
import type { Column } from "../locale/columns";
import { fold } from "../text/fold";
import { nameKey, womanByAddress, womanByName } from "../text/name";
import { cellText, rawCell, type RawCell } from "./cell";
import type { ColumnMap } from "./columns";
import { Announcements, type Announced } from "./group";
import { ABSENT, readersOf, type Readers } from "./readers";
import { causeOf, isNumbering, isSignature, OTHER, type OtherRow } from "./row";
import type { Part } from "./variants";
import type { Reading } from "./value";
import { vocabularyOf } from "./vocabulary";

/** One row of a tally sheet, read. A group row says what it announces of the rows below it. */
export type Row =
  { readonly is: "nomination"; readonly nomination: Nomination } | (OtherRow & { readonly announces?: Announced });

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
): (cells: readonly unknown[]) => Row {
  return new SheetReader(campaign, columns, reading, headerName).read;
}

/** Where each column stands; -1 where the sheet lacks it. */
function places(columns: ColumnMap) {
  const column = (name: Column): number => columns.at.get(name) ?? -1;
  const part = (name: Part): number => columns.parts.get(name) ?? -1;
  return {
    id: column("id"),
    order: column("order"),
    name: column("name"),
    given: part("givenName"),
    address: part("address"),
    kind: column("kind"),
    category: column("category"),
    round: column("round"),
    requested: column("requested"),
    received: column("received"),
    unit: column("unit"),
    positionUnit: part("positionUnit"),
    birthYear: column("birthYear"),
    menBorn: part("menBorn"),
    womenBorn: part("womenBorn"),
    gender: column("gender"),
    men: part("men"),
    womenShare: column("womenShare"),
    score: column("score"),
    agreed: column("agreed"),
    agreedTier: column("agreedTier"),
    progress: column("progress"),
  };
}

const known = new WeakMap<ColumnMap, ReturnType<typeof places>>();

/** A sheet with one formula a row reads thousands of times by the same columns. */
function placesOf(columns: ColumnMap): ReturnType<typeof places> {
  let at = known.get(columns);
  if (at === undefined) known.set(columns, (at = places(columns)));
  return at;
}

class SheetReader {
  private readonly readers: Readers;
  private readonly at: ReturnType<typeof places>;
  private readonly heard: Announcements;
  private signed = false;

  constructor(
    private readonly campaign: Campaign,
    private readonly columns: ColumnMap,
    private readonly reading: Reading,
    private readonly headerName: string,
  ) {
    this.readers = readersOf(campaign, reading);
    this.at = placesOf(columns);
    this.heard = new Announcements(columns.announced);
  }

  readonly read = (cells: readonly unknown[]): Row => {
    const { at } = this;
    const nameCell = rawCell(cells[at.name]);
    if (this.isBlank(nameCell) && (at.given < 0 || this.isBlank(rawCell(cells[at.given])))) return this.unnamed(cells);
    if (nameCell.is === "error" && this.count(cells, isSaying) === 0) return OTHER.errorTail;
    const typed = nameCell.is === "value" ? String(nameCell.cell).trim() : nameCell.is === "error" ? nameCell.code : "";
    const text = at.given < 0 ? typed : `${typed} ${this.text(cells[at.given])}`.trim();
    const order = this.text(cells[at.order]);
    const other = this.otherRow(typed, order, cells);
    if (other !== undefined) return other;
    const name: Value =
      nameCell.is === "error"
        ? { is: "missing", why: "error", cell: nameCell.code }
        : { is: "text", cell: nameCell.is === "value" && at.given < 0 ? nameCell.cell : text };
    return { is: "nomination", nomination: this.nomination(cells, name, text) };
  };

  /** A cell that names something; a 0 that may be an empty cell names nothing. */
  private text(cell: unknown): string {
    return cell === 0 && this.reading.zeroIsUnknown ? "" : cellText(cell);
  }

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
    if (name === this.headerName || this.isHeader(name)) {
      this.signed = false;
      return OTHER.header;
    }
    if (name.length <= 4 && isNumbering(cells)) return OTHER.numbering;
    const other =
      causeOf(name, order, () => this.count(cells, isFilled) === 0) ??
      // "Tổng cộng" in the order column, with a number under the names
      (isWord(order) ? causeOf(order, "", () => false) : undefined);
    if (other?.is === "group") return { ...other, announces: this.heard.hear(name, order) };
    if (other !== undefined) return other;
    const few = !/\d/.test(order) && (this.signed || isSignature(name)) && this.count(cells, isFilled) <= 2;
    if (few && isSignature(name)) {
      this.signed = true;
      return OTHER.signature;
    }
    return few ? OTHER.belowSignature : undefined;
  }

  private isHeader(name: string): boolean {
    if (!HEADS_NAMES.test(name)) return false;
    const key = fold(name);
    const target = vocabularyOf(this.campaign).words.get(key);
    return (
      target !== undefined &&
      (("column" in target && target.column === "name") || ("part" in target && target.part === "familyName"))
    );
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
    const order = this.text(cells[this.at.order]);
    const lone = filled === (order === "" || order === first ? 1 : 2);
    if (signs && filled <= 3 && !/\d/.test(order)) {
      this.signed = true;
      return OTHER.signature;
    }
    // the text of a merged row stands in its first cell, whatever column that is
    const other = isWord(first) ? causeOf(first, order === first ? "" : order, () => lone && errors === 0) : undefined;
    if (other?.is === "group") return { ...other, announces: this.heard.hear(first, order === first ? "" : order) };
    if (other !== undefined) return other;
    if (this.signed && filled <= 2 && !/\d/.test(order)) return OTHER.belowSignature;
    if (this.isTail(cells)) return errors > 0 ? OTHER.errorTail : OTHER.orderTail;
    return OTHER.noName;
  }

  /** Nothing but a number in the order column, errors, and what formulas make of nothing: 0 or a mark. */
  private isTail(cells: readonly unknown[]): boolean {
    if (this.count(cells, (raw) => raw.is === "value" && raw.cell !== 0 && raw.cell !== false) > 0) return false;
    return /^\d{0,6}[.)]?$/.test(this.text(cells[this.at.order]));
  }

  private nomination(cells: readonly unknown[], name: Value, text: string): Nomination {
    const { at, readers, columns } = this;
    const { kind, category } = this.whom(cells);
    const collective = kind.is === "picked" && kind.id === "tapThe";
    const unit = this.unit(cells);
    return {
      id: this.text(cells[at.id]),
      name,
      kind,
      category,
      round: at.round < 0 ? readers.onlyRound : readers.round(cells[at.round]),
      requested: at.requested < 0 ? ABSENT : readers.requested(cells[at.requested]),
      received: at.received < 0 ? NO_COLUMN : readers.received(cells[at.received]),
      unit,
      confirmed: readers.confirmed(unit),
      values: this.campaign.evidence.map((_, index) => {
        const column = columns.evidence[index] ?? -1;
        return column < 0 ? NO_COLUMN : readers.evidence(index, cells[column], collective);
      }),
      key: () => nameKey(text),
      unitKey: readers.unitKey(unit),
      birthYear: this.birthYear(cells),
      score: at.score < 0 ? NO_COLUMN : readers.score(cells[at.score]),
      woman: this.woman(cells, text),
      womenShare: at.womenShare < 0 ? NO_COLUMN : readers.womenShare(cells[at.womenShare]),
      papers: columns.papers.map((column) => (column < 0 ? NO_COLUMN : readers.paper(cells[column]))),
      agreed: at.agreed < 0 ? NO_COLUMN : readers.agreed(cells[at.agreed]),
      agreedTier: at.agreedTier < 0 ? ABSENT : readers.requested(cells[at.agreedTier]),
      progress: at.progress < 0 ? ABSENT : readers.progress(cells[at.progress]),
    };
  }

  /** The unit's own column, else the second part of a combined one, else a group row that is a unit of the campaign. */
  private unit(cells: readonly unknown[]): string {
    const { at, readers } = this;
    const own = this.text(cells[at.unit]);
    if (own !== "") return own;
    const split = at.positionUnit < 0 ? undefined : readers.positionUnit(cells[at.positionUnit]).unit;
    if (split !== undefined) return split;
    const group = this.heard.unitNow()?.unit;
    return group !== undefined && readers.isUnit(group) ? group : "";
  }

  private birthYear(cells: readonly unknown[]): number | undefined {
    const { at, readers } = this;
    if (at.birthYear >= 0) return readers.birthYear(cells[at.birthYear]);
    if (at.menBorn < 0 && at.womenBorn < 0) return undefined;
    const [man, woman] = [readers.birthYear(cells[at.menBorn]), readers.birthYear(cells[at.womenBorn])];
    return man === undefined ? woman : woman === undefined ? man : undefined;
  }

  /** The gender column, else the column in which the year of birth stands, else Ông or Bà: a rank says nothing. */
  private woman(cells: readonly unknown[], name: string): boolean | undefined {
    const { at, readers } = this;
    const own = at.gender < 0 ? undefined : readers.woman(cells[at.gender]);
    if (own !== undefined) return own;
    if (at.men >= 0 && readers.woman(cells[at.men]) === true) return false;
    if (at.menBorn >= 0 || at.womenBorn >= 0) {
      const [man, woman] = [rawCell(cells[at.menBorn]).is === "value", rawCell(cells[at.womenBorn]).is === "value"];
      if (man !== woman) return woman;
    }
    if (at.address >= 0) return womanByAddress(this.text(cells[at.address]));
    return STARTS_ADDRESS.test(name) ? womanByName(name) : undefined;
  }

  /** A column headed "Đối tượng" may hold either word: a person type in the kind column says the kind as well. */
  private whom(cells: readonly unknown[]): Pick<Nomination, "kind" | "category"> {
    const { at, readers, campaign } = this;
    let kind: Picked<Kind> = at.kind < 0 ? ABSENT : readers.kind(cells[at.kind]);
    let category: Picked = at.category < 0 ? ABSENT : readers.category(cells[at.category]);
    if (kind.is === "unlisted" && category.is === "missing") {
      const typed = readers.category(cells[at.kind]);
      if (typed.is === "picked") category = typed;
    }
    if (kind.is !== "picked" && category.is === "picked") {
      const id = category.id;
      const listed = campaign.categories.find((one) => one.id === id);
      if (listed !== undefined) kind = { is: "picked", id: listed.kind, cell: category.cell };
    }
    // an empty cell, or no column, takes what stands above the row; a filled one never does
    if (kind.is === "missing" && kind.value.is === "missing" && kind.value.why !== "error") {
      const said = this.heard.kindNow();
      if (said?.kind !== undefined) kind = { is: "picked", id: said.kind, cell: said.text };
    }
    return { kind, category };
  }

  /** What stands above the row that was read last. */
  kindNow(): Announced | undefined {
    return this.heard.kindNow();
  }
}

const HEADS_NAMES = /^(?:h[oọ]|t[eê]n|ông|tập thể,)/iu;
const STARTS_ADDRESS = /^[ÔôBb]/;

function isFilled(raw: RawCell): boolean {
  return raw.is !== "blank";
}

function isSaying(raw: RawCell): boolean {
  return raw.is === "value" && raw.cell !== 0 && raw.cell !== false;
}

function isWord(text: string): boolean {
  return text !== "" && !/^\d/.test(text);
}
