import type { Column } from "../locale/columns";
import type { ColumnMap } from "./columns";
import type { Part } from "./variants";

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

export type Places = ReturnType<typeof places>;

const known = new WeakMap<ColumnMap, Places>();

/** A sheet with one formula a row reads thousands of times by the same columns. */
export function placesOf(columns: ColumnMap): Places {
  let at = known.get(columns);
  if (at === undefined) known.set(columns, (at = places(columns)));
  return at;
}
