import type { Nomination } from "../award/nomination/nomination";
import type { Campaign, Evidence, Unit } from "../award/campaign/campaign";
import type { KeyedUnit } from "../award/quota/caps";
import { END, HEADERS, UNIT_HEADERS } from "../locale/columns";
import { vi } from "../locale/vi";
import { cellText } from "../text/cell";
import { readValue } from "../tally/value";
import { fold } from "../text/fold";
import { gridOf, ok, trouble, type Answer } from "./arguments";

const PEOPLE: Evidence = { id: "people", header: UNIT_HEADERS.people, aliases: [], type: "count" };
const PEOPLE_WORDS = [
  UNIT_HEADERS.people,
  "Số lượng người",
  "Tổng số người",
  "Biên chế",
  "Số công chức, viên chức, người lao động",
].map(fold);
const UNIT_WORDS = [HEADERS.unit, "Tên đơn vị", "Phòng, đơn vị", "Đơn vị công tác"].map(fold);

/**
 * Reads the units' numbers of people: a block whose first row is a header with `Đơn vị` and `Số người`; omitted, the campaign's own.
 * A number that cannot be read, or is negative, is missing.
 */
export function unitsOf(campaign: Campaign, argument: unknown, zeroIsUnknown: boolean): Answer<readonly KeyedUnit[]> {
  const grid = gridOf(argument);
  if (grid === undefined) return ok(campaign.units.map((unit) => ({ ...unit, key: fold(unit.name) })));
  const [head = [], ...rows] = grid;
  const words = head.map((cell) => fold(cellText(cell)));
  const nameAt = words.findIndex((word) => UNIT_WORDS.includes(word));
  const peopleAt = words.findIndex((word) => PEOPLE_WORDS.includes(word));
  if (nameAt < 0 || peopleAt < 0) return trouble(vi.trouble.unitHeaders(HEADERS.unit, UNIT_HEADERS.people));
  return ok(
    rows.flatMap((row): KeyedUnit[] => {
      const name = cellText(row[nameAt]);
      if (name === "" || name === END || (zeroIsUnknown && row[nameAt] === 0)) return [];
      const people = peopleOf(row[peopleAt], zeroIsUnknown);
      return [{ name, key: fold(name), ...(people === undefined ? {} : { people }) }];
    }),
  );
}

/** A number of people: a word for none ("Không", "-") says that nobody has given it; a 0 that is meant is written "0 (không)". */
function peopleOf(cell: unknown, zeroIsUnknown: boolean): number | undefined {
  const text = cellText(cell);
  if (fold(text) === "0 khong") return 0;
  const value = readValue(cell, PEOPLE, { zeroIsUnknown });
  return value.is === "number" && /\d/.test(text) ? value.value : undefined;
}

const byKey = new WeakMap<Campaign, ReadonlyMap<string, Unit>>();

/** The campaign's unit that a row names. */
export function unitOf(campaign: Campaign, { unitKey }: Nomination): Unit | undefined {
  let units = byKey.get(campaign);
  if (units === undefined) byKey.set(campaign, (units = new Map(campaign.units.map((unit) => [fold(unit.name), unit]))));
  return units.get(unitKey);
}
