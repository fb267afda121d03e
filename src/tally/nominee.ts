import type { Campaign, Kind } from "../award/campaign/campaign";
import type { Nomination, Picked } from "../award/nomination/nomination";
import { NO_COLUMN, type Value } from "../award/nomination/value";
import { nameKey, womanByAddress, womanByName } from "../text/name";
import { cellText, rawCell } from "../text/cell";
import type { ColumnMap } from "./columns";
import type { Announcements } from "./group";
import type { Places } from "./places";
import { startsUnit } from "./position";
import { ABSENT, readersOf, type Readers } from "./readers";
import type { Reading } from "./value";

const STARTS_ADDRESS = /^[ÔôBb]/;

/** Makes a nomination of one row that names somebody: from its cells, and from what stands above it where they are empty. */
export class NomineeReader {
  private readonly readers: Readers;

  constructor(
    private readonly campaign: Campaign,
    private readonly columns: ColumnMap,
    private readonly reading: Reading,
    private readonly at: Places,
    private readonly heard: Announcements,
    units?: readonly string[],
  ) {
    this.readers = readersOf(campaign, reading, units);
  }

  /** Whether a text names a unit: one that is known, or as units begin. */
  readonly isUnit = (text: string): boolean => startsUnit(text) || this.readers.isUnit(text);

  /** A cell that names something; a 0 that may be an empty cell names nothing. */
  text(cells: readonly unknown[], at: number): string {
    // no column is no property: an array is slow to say so
    const cell = at < 0 ? "" : cells[at];
    return cell === "" || (cell === 0 && this.reading.zeroIsUnknown) ? "" : cellText(cell);
  }

  /** Types the cells of one row; `text` is the whole name, plain. */
  read(cells: readonly unknown[], name: Value, text: string): Nomination {
    const { at, readers, columns } = this;
    const { kind, category } = this.whom(cells);
    const collective = kind.is === "picked" && kind.id === "tapThe";
    const unit = this.unit(cells);
    return {
      id: this.text(cells, at.id),
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

  /** The unit's own column, else the second part of a combined one, else a group row that is a unit, or begins as units do. */
  private unit(cells: readonly unknown[]): string {
    const { at, readers } = this;
    const own = this.text(cells, at.unit);
    if (own !== "") return own;
    const split = at.positionUnit < 0 ? undefined : readers.positionUnit(cells[at.positionUnit]).unit;
    if (split !== undefined) return split;
    const group = this.heard.unitNow()?.unit;
    return group !== undefined && this.isUnit(group) ? group : "";
  }

  birthYear(cells: readonly unknown[]): number | undefined {
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
    if (at.address >= 0) return womanByAddress(this.text(cells, at.address));
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
    // "Nhóm" and "Đối tượng" mean either: what stands in them tells which is which
    if (kind.is === "unlisted" && at.category >= 0) {
      const [other, typed] = [readers.kind(cells[at.category]), readers.category(cells[at.kind])];
      if (other.is === "picked" && typed.is === "picked") [kind, category] = [other, typed];
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
}
