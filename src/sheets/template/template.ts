import type { Campaign, PlanNote } from "../../award/campaign/campaign";
import { AWARDED_HEADERS, NAMES, TABS, template } from "../../locale/template";
import { choiceLists, type ChoiceLists } from "./lists";
import { BODY, HEADING, NOTE, TITLE } from "./looks";
import type { Invented } from "./invented";
import { nominationsPlan } from "./nominations";
import { ruleSheets } from "./rule-sheets";
import type { SheetPlan } from "./sheet-plan";

/**
 * Plans the sheets of a campaign, in the order of their tabs: Đề nghị first, where the secretary works; then the campaign's own,
 * Đơn vị among them; Đã khen and Danh mục last. Nothing is written here.
 *
 * @param invented rows that never were, for trying the tool
 */
export function templatePlan(
  campaign: Campaign,
  notes: readonly PlanNote[],
  invented: Invented = { rows: [] },
): readonly SheetPlan[] {
  const lists = choiceLists(campaign);
  return [
    nominationsPlan(campaign, lists, invented),
    ...ruleSheets(campaign, notes, lists, invented),
    awardedPlan(),
    listsPlan(lists),
  ];
}

const AWARDED_ROOM = 500;

function awardedPlan(): SheetPlan {
  const columns = AWARDED_HEADERS.length;
  const area = { row: 3, column: 0, rows: AWARDED_ROOM + 1, columns };
  return {
    tab: TABS.awarded,
    cells: [[template.awardedTitle], [template.awardedHint], [], AWARDED_HEADERS],
    formulas: [],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, look: NOTE },
      { area, look: BODY },
      { area: { ...area, rows: 1 }, look: HEADING },
    ],
    widths: [180, 60, 160, 200, 240, 180],
    heights: [],
    merges: [],
    names: [{ name: NAMES.awarded, area }],
    choices: [],
    marks: [],
    freeze: { rows: 4, columns: 1 },
    print: { titleRow: 3, columns, landscape: true },
  };
}

/** One named column a list. */
function listsPlan({ all }: ChoiceLists): SheetPlan {
  const longest = Math.max(...all.map((list) => list.items.length));
  const area = { row: 2, column: 0, rows: longest + 1, columns: all.length };
  return {
    tab: TABS.lists,
    cells: [
      [template.listsTitle],
      [template.listsHint],
      all.map((list) => list.title),
      ...Array.from({ length: longest }, (_, row) => all.map((list) => list.items[row] ?? "")),
    ],
    formulas: [],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, look: NOTE },
      { area, look: BODY },
      { area: { ...area, rows: 1 }, look: HEADING },
    ],
    widths: all.map((list) =>
      Math.min(240, Math.max(80, 12 + 5 * Math.max(...[list.title, ...list.items].map((one) => one.length)))),
    ),
    heights: [],
    merges: [],
    names: all.map((list, column) => ({ name: list.name, area: { row: 3, column, rows: list.items.length, columns: 1 } })),
    choices: [],
    marks: [],
    freeze: { rows: 3, columns: 0 },
    print: { titleRow: 2, columns: all.length, landscape: true },
  };
}
