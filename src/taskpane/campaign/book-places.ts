import { HEADS, type SheetId } from "../../locale/sheets";
import { placesIn, type CellRef, type Place, type Places } from "../../sheets/edit/places";
import type { Label } from "../../sheets/info";
import { tablesIn } from "../../sheets/layouts";
import type { RawGrids } from "../../sheets/schema";
import { TABLES, type TableId } from "../../sheets/tables";
import type { SheetTrouble } from "../../sheets/trouble";
import { INFO_HEADS } from "../../sheets/info";
import { gridsOf, whole, type CampaignBlocks } from "../../workbook/campaign-blocks";
import type { Part } from "../../award/campaign/validate";
import type { SheetPlace } from "../ui/jump";

/** Where the rules of the workbook's campaign stand, for whoever names one and offers the way to it. */
export interface BookPlaces {
  readonly places: Places;
  /** A cell of a block in its sheet. */
  at(place: Place | undefined): SheetPlace | undefined;
  cell(ref: CellRef): SheetPlace | undefined;
  /** The row of a rule, as problems, remarks and differences name it. */
  rule(part: Part, which: string): SheetPlace | undefined;
  trouble(trouble: SheetTrouble): SheetPlace | undefined;
}

/** Undefined where one of the four sheets is gone. */
export function bookPlaces(found: CampaignBlocks): BookPlaces | undefined {
  const blocks = whole(found);
  if (blocks === undefined) return undefined;
  const grids = gridsOf(blocks);
  const places = placesIn(grids);
  const at = (place: Place | undefined): SheetPlace | undefined => {
    if (place === undefined) return undefined;
    const { tab, row, column } = blocks[place.sheet];
    return { tab, row: row + place.row, column: column + place.column };
  };
  const cell = (ref: CellRef): SheetPlace | undefined => {
    const one = places.cell(ref);
    return one.is === "found" ? at(one.place) : undefined;
  };
  return {
    places,
    at,
    cell,
    rule: (part, which) => {
      if (part === "heading") return cell({ in: "label", label: which as Label });
      if (part === "bindings") return at(bindingRow(places, which));
      return at(places.row(part, which));
    },
    trouble: ({ sheet, row, params }) => {
      if (row === 0) return undefined;
      const inBlock = row - 1 - blocks[sheet].row;
      return at({ sheet, row: inBlock, column: columnOf(grids, sheet, inBlock, params[0] ?? "") });
    },
  };
}

/** The row whose form is that, and which names the person type among others. */
function bindingRow(places: Places, which: string): Place | undefined {
  const [tier = "", category = ""] = which.split("/");
  const heads = TABLES.bindings.heads;
  const lists = [HEADS.bindings.named, HEADS.bindings.alike].map((head) => heads.indexOf(head));
  const own = places.rows("bindings").filter(({ id }) => id === tier);
  const names = (cell: unknown): boolean =>
    typeof cell === "string" &&
    cell
      .split(";")
      .map((one) => one.trim())
      .includes(category);
  const found = own.find(({ row }) => lists.some((at) => names(row.cells[at]))) ?? own[0];
  return found === undefined ? undefined : { sheet: TABLES.bindings.sheet, row: found.row.at, column: found.row.places[0] ?? 0 };
}

/** The column of a header word in the table to which a row belongs; the first one where it is not there. */
function columnOf(grids: RawGrids, sheet: SheetId, row: number, head: string): number {
  for (const [table, rows] of tablesIn(sheet, grids[sheet])) {
    const own = rows.find(({ at }) => at === row);
    if (own === undefined) continue;
    const heads: readonly string[] = table === "info" ? INFO_HEADS : TABLES[table satisfies TableId].heads;
    // a label row is called by its label: what is wrong stands behind it
    const at = own.places[table === "info" ? 1 : heads.indexOf(head)] ?? -1;
    return at < 0 ? (own.places[0] ?? 0) : at;
  }
  return 0;
}
