import type { Campaign, PlanNote } from "../../award/campaign/campaign";
import { END } from "../../locale/columns";
import { SHEETS, TITLES, type SheetId } from "../../locale/sheets";
import { HEADS } from "../../locale/sheets";
import { NAMES, template } from "../../locale/template";
import type { Cell } from "../cell";
import { encodeCampaign } from "../encode";
import type { ChoiceLists } from "./lists";
import { warned, type Invented } from "./invented";
import { BODY, GREY, HEADING, NOTE, TITLE } from "./looks";
import { address, quoted, type Area, type SheetPlan } from "./sheet-plan";

/** Empty rows of Đơn vị above its last line: a commune has at most some dozens of units. */
const UNIT_ROOM = 40;
/** Rows above the block of each sheet. */
const TOP: Readonly<Record<SheetId, number>> = { info: 3, criteria: 2, rules: 2, units: 2 };
const NAME_OF: Readonly<Record<SheetId, string>> = {
  info: NAMES.info,
  criteria: NAMES.criteria,
  rules: NAMES.rules,
  units: NAMES.units,
};
const TITLE_TEXTS: ReadonlySet<unknown> = new Set(Object.values(TITLES));

/** The four sheets that hold the campaign; the cell of CAMPAIGN stands in the first row of Phong trào. */
export function ruleSheets(
  campaign: Campaign,
  notes: readonly PlanNote[],
  lists: ChoiceLists,
  invented: Invented,
): readonly SheetPlan[] {
  const grids = encodeCampaign(campaign, notes);
  const blocks = (Object.keys(SHEETS) as SheetId[]).map((sheet) => {
    const rows = sheet === "units" ? withRoom(grids.units) : grids[sheet];
    const area: Area = { row: TOP[sheet], column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 };
    return { sheet, rows, area };
  });
  const ranges = blocks.map(({ sheet, area }) => `${quoted(SHEETS[sheet])}!${address(area)}`);
  return blocks.map(({ sheet, rows, area }) => {
    const plan = blockPlan(warned(template.sheetTitle(SHEETS[sheet], campaign.heading.title), invented), sheet, rows, area);
    if (sheet === "info") return withCampaignCell(plan, `=TDKT.CAMPAIGN(${ranges.join(",")})`);
    return sheet === "units" ? withUnitChoices(plan, rows, area, lists) : plan;
  });
}

function withRoom(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const width = rows[0]?.length ?? 1;
  const blank = Array.from({ length: UNIT_ROOM }, () => Array.from({ length: width }, () => ""));
  return [...rows.slice(0, -1), ...blank, ...rows.slice(-1)];
}

function blockPlan(title: string, sheet: SheetId, rows: readonly (readonly Cell[])[], area: Area): SheetPlan {
  const line = (row: number): Area => ({ ...area, row: area.row + row, rows: 1 });
  const isTitle = (row: number): boolean => {
    const [first, ...rest] = rows[row] ?? [];
    return TITLE_TEXTS.has(first) && rest.every((cell) => cell === "");
  };
  const titles = rows.flatMap((_, row) => (isTitle(row) ? [row] : []));
  const heads = sheet === "units" ? [0] : titles.map((row) => row + 1);
  const ends = rows.flatMap(([first], row) => (first === END ? [row] : []));
  // each table from its header to its last line has lines around its cells
  const tables = heads.map((head, at) => {
    const end = ends[at] ?? rows.length - 1;
    const used = Math.max(1, ...rows.slice(head, end).map((cells) => lastFilled(cells) + 1));
    return { head, area: { ...area, row: area.row + head, rows: end - head + 1, columns: used } };
  });
  return {
    tab: SHEETS[sheet],
    cells: [[title], ...Array.from({ length: area.row - 1 }, () => []), ...rows],
    formulas: [],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
      ...tables.map((table) => ({ area: table.area, look: BODY })),
      ...tables.map((table) => ({ area: { ...table.area, rows: 1 }, look: HEADING })),
      ...titles.map((row) => ({ area: { ...line(row), columns: 1 }, look: { bold: true, size: 12 } })),
      ...ends.map((row) => ({ area: { ...line(row), columns: 1 }, look: { italic: true, color: "#7F7F7F", wrap: false } })),
    ],
    widths: widths(rows),
    heights: [],
    merges: [],
    names: [{ name: NAME_OF[sheet], area }],
    choices: [],
    marks: [],
    freeze: { rows: sheet === "units" ? area.row + 1 : 0, columns: 0 },
    print: { ...(sheet === "units" ? { titleRow: area.row } : {}), columns: area.columns, landscape: true },
  };
}

function lastFilled(cells: readonly Cell[]): number {
  return cells.reduce<number>((last, cell, at) => (cell === "" ? last : at), -1);
}

/** Wide enough for the words of most cells, on a page that a person can still read. */
function widths(rows: readonly (readonly Cell[])[]): readonly number[] {
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const lengths = rows.map((cells) => String(cells[column] ?? "").length).filter((length) => length > 0);
    const typical = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 8;
    return Math.min(260, Math.max(60, 14 + typical * 4.2));
  });
}

function withCampaignCell(plan: SheetPlan, formula: string): SheetPlan {
  const [title, , ...rest] = plan.cells;
  const cell: Area = { row: 0, column: 1, rows: 1, columns: 1 };
  return {
    ...plan,
    cells: [[template.campaignCell], title ?? [], [template.campaignHint], ...rest.slice(1)],
    formulas: [{ row: 0, column: 1, formula }],
    looks: [
      { area: { ...cell, column: 0 }, look: { bold: true } },
      { area: cell, look: { bold: true, fill: GREY } },
      { area: { ...cell, row: 1, column: 0 }, look: TITLE },
      { area: { ...cell, row: 2, column: 0 }, look: NOTE },
      ...plan.looks.slice(1),
    ],
    names: [...plan.names, { name: NAMES.campaign, area: cell }],
  };
}

/** Dropdowns beside the units, and the units themselves as the list of the tally sheet's column. */
function withUnitChoices(plan: SheetPlan, rows: readonly (readonly Cell[])[], area: Area, lists: ChoiceLists): SheetPlan {
  const heads = rows[0] ?? [];
  const body = (column: number): Area => ({ row: area.row + 1, column, rows: area.rows - 2, columns: 1 });
  const at = (head: string): Area => body(heads.indexOf(head));
  const { name, people, contact, received, state, note } = HEADS.units;
  const plain: readonly Cell[] = [name, people, contact, received, state, note];
  // the unit's papers and its confirmation
  const yesNo = heads.flatMap((head, column) => (plain.includes(head) ? [] : [{ area: body(column), list: lists.yesNo }]));
  return {
    ...plan,
    choices: [{ area: at(state), list: lists.unitState }, ...yesNo],
    names: [...plan.names, { name: `${NAMES.list}DON_VI`, area: at(name) }],
    looks: [...plan.looks, { area: at(received), look: { format: "dd/mm/yyyy" } }],
  };
}
