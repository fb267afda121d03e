import type { Campaign } from "../award/campaign/campaign";
import type { Nomination } from "../award/nomination/nomination";
import type { Column } from "../locale/columns";
import { fold } from "../text/fold";
import { cellText } from "../text/cell";
import type { ColumnMap } from "./columns";
import type { Announced } from "./group";
import { splitPosition } from "./position";

/** A value of a nomination that stands in no cell of its own, and where it was taken from. */
export interface Derived {
  readonly value: "name" | "kind" | "unit" | "position" | "woman" | "birthYear";
  readonly from: "joined" | "split" | "group" | "title" | "header" | "category" | "address" | "column";
  /** The words it rests on. */
  readonly text: string;
}

/** The position (Chức vụ), from its own column or the first part of a combined one. */
export function positionOf(campaign: Campaign, columns: ColumnMap, cells: readonly unknown[]): string {
  const own = cellText(cells[columns.at.get("position") ?? -1]);
  const combined = columns.parts.get("positionUnit");
  if (own !== "" || combined === undefined) return own;
  return splitPosition(cellText(cells[combined]).slice(0, 300), unitsOf(campaign)).position;
}

const known = new WeakMap<Campaign, ReadonlyMap<string, unknown>>();

function unitsOf(campaign: Campaign): ReadonlyMap<string, unknown> {
  let units = known.get(campaign);
  if (units === undefined) known.set(campaign, (units = new Map(campaign.units.map(({ name }) => [fold(name), true]))));
  return units;
}

/**
 * Lists what was taken from elsewhere than a cell of its own.
 *
 * @param said what stands above the row: a group row, a title, a header
 */
export function derivedOf(
  columns: ColumnMap,
  cells: readonly unknown[],
  nomination: Nomination,
  said: Announced | undefined,
): readonly Derived[] {
  const derived: Derived[] = [];
  const own = (column: Column): string => cellText(cells[columns.at.get(column) ?? -1]);
  const part = (name: "positionUnit" | "address"): string => cellText(cells[columns.parts.get(name) ?? -1]);
  if (columns.parts.has("givenName")) derived.push({ value: "name", from: "joined", text: String(nomination.name.cell) });
  if (nomination.kind.is === "picked" && nomination.kind.cell !== cells[columns.at.get("kind") ?? -1]) {
    const text = String(nomination.kind.cell);
    const above = said !== undefined && said.text === text && own("category") !== text;
    derived.push({ value: "kind", from: above ? said.by : "category", text });
  }
  const combined = part("positionUnit");
  if (nomination.unit !== "" && own("unit") === "")
    derived.push({
      value: "unit",
      from: combined.includes(nomination.unit) ? "split" : combined === "" ? "group" : "split",
      text: nomination.unit,
    });
  if (combined !== "" && own("position") === "") derived.push({ value: "position", from: "split", text: combined });
  if (nomination.birthYear !== undefined && !columns.at.has("birthYear"))
    derived.push({ value: "birthYear", from: "column", text: String(nomination.birthYear) });
  if (nomination.woman !== undefined && own("gender") === "") {
    const halves = columns.parts.has("menBorn") || columns.parts.has("womenBorn") || columns.parts.has("men");
    derived.push({ value: "woman", from: halves ? "column" : "address", text: part("address") || String(nomination.name.cell) });
  }
  return derived;
}
