import { HEADS, LABELS, WORDS } from "../../locale/sheets";
import { daysOfSerial, formatDay, parseDays } from "../../text/date";
import { tidy } from "../../text/fold";
import { formatNumber, parseNumber } from "../../text/number";
import type { Cell, Plain } from "../cell";
import { writeNumber } from "../columns";
import type { Label } from "../info";
import type { CellRef, Places } from "./places";

/** How a field is typed: words, a day, a whole number, one of a few words. */
export type FieldKind = "text" | "day" | "whole" | "deadline";

/** A cell of the rule sheets as a field of the pane. */
export interface Field {
  /** Names the field among all. */
  readonly key: string;
  readonly ref: CellRef;
  /** The label or header word that stands in the sheet. */
  readonly label: string;
  readonly kind: FieldKind;
  /** What the cell shows. */
  readonly text: string;
}

/** Fields that belong together: the heading, a round, a unit. */
export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly Field[];
}

const HEADING: readonly (readonly [Label, FieldKind])[] = [
  ["title", "text"],
  ["issuer", "text"],
  ["superior", "text"],
  ["council", "text"],
  ["place", "text"],
  ["number", "text"],
  ["date", "day"],
  ["year", "whole"],
  ["theme", "text"],
  ["window", "text"],
  ["windowFrom", "day"],
  ["windowTo", "day"],
  ["evaluationFrom", "day"],
  ["evaluationTo", "day"],
  ["receiver", "text"],
  ["signerTitle", "text"],
  ["signerName", "text"],
];

const [DEADLINE, DEADLINE_DAY, EVENT, EVENT_DAYS] = HEADS.rounds.deadline;

/** The fields of Phong trào's label rows, in their order; a row that is not there, or stands twice, has none. */
export function headingFields(places: Places): readonly Field[] {
  return HEADING.flatMap(([label, kind]) => fieldOf(places, { in: "label", label }, LABELS[label], kind));
}

/** The fields of each round: its days, and how its deadline is counted. */
export function roundFields(places: Places): readonly FieldGroup[] {
  const labels = HEADS.rounds;
  return places.rows("rounds").map(({ id }) => {
    const of = (head: string, kind: FieldKind): readonly Field[] => fieldOf(places, { in: "rounds", id, head }, head, kind);
    const [name] = of(labels.label, "text");
    const event = [...of(EVENT, "text"), ...of(EVENT_DAYS, "whole")];
    return {
      title: name === undefined || name.text === "" ? id : name.text,
      fields: [
        ...of(labels.from, "day"),
        ...of(labels.to, "day"),
        ...of(DEADLINE, "deadline"),
        ...of(DEADLINE_DAY, "day"),
        // asked only where the plan counts from an event
        ...(event.some((one) => one.text !== "") ? event : []),
        ...of(labels.meeting, "day"),
      ],
    };
  });
}

/** The units with their numbers of people. */
export function unitFields(places: Places): readonly FieldGroup[] {
  return places.rows("units").map(({ id }) => ({
    title: id,
    fields: fieldOf(places, { in: "units", id, head: HEADS.units.people }, HEADS.units.people, "whole"),
  }));
}

function fieldOf(places: Places, ref: CellRef, label: string, kind: FieldKind): readonly Field[] {
  const found = places.cell(ref);
  if (found.is !== "found") return [];
  return [{ key: keyOf(ref), ref, label, kind, text: shownText(kind, found.cell) }];
}

export function keyOf(ref: CellRef): string {
  return ref.in === "label" ? `label ${ref.label}` : `${ref.in} ${ref.id} ${ref.head}`;
}

/** What a field shows of a cell. */
export function shownText(kind: FieldKind, cell: Plain): string {
  if (cell === undefined) return "";
  if (typeof cell === "object") return cell.code;
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell === "string") return cell;
  const days = kind === "day" ? daysOfSerial(cell) : undefined;
  return days !== undefined && days.from === days.to ? formatDay(days.from) : formatNumber(cell);
}

/** The words of the cell that says how a deadline is counted; nothing where the plan sets none. */
export const DEADLINE_WORDS: readonly string[] = ["", ...Object.values(WORDS.deadline)];

const MS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Makes the cell of what was typed into a field.
 *
 * @param now what stands in the cell: a day that is Excel's own stays one
 * @returns undefined where the text is not of that kind
 */
export function typedCell(kind: FieldKind, text: string, now: Plain): Cell | undefined {
  const typed = kind === "text" ? text.trim() : tidy(text);
  if (typed === "") return "";
  switch (kind) {
    case "day": {
      const days = parseDays(typed);
      if (days === undefined || days.from !== days.to) return undefined;
      return typeof now === "number" ? (Date.parse(`${days.from}T00:00:00Z`) - EPOCH) / MS_A_DAY : formatDay(days.from);
    }
    case "whole": {
      const value = parseNumber(typed);
      return value !== undefined && Number.isInteger(value) && value >= 0 ? writeNumber(value) : undefined;
    }
    default:
      return typed;
  }
}
