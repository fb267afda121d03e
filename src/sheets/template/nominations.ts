import type { Campaign, Evidence } from "../../award/campaign/campaign";
import { HEADERS, RESULT_HEADERS, type Column } from "../../locale/columns";
import { HINTS, NAMES, TABS, template } from "../../locale/template";
import { vi } from "../../locale/vi";
import { nominationHeaders } from "../nomination-columns";
import type { ChoiceLists } from "./lists";
import { warned, type Invented } from "./invented";
import { BODY, GREY, HEADING, NOTE, TITLE } from "./looks";
import { address, letters, type Area, type Look, type SheetPlan } from "./sheet-plan";

/** Rows below the header that the functions of the template reach. */
export const ROOM = 500;
/** Where the header stands; above it the title and the numbers. */
export const HEADER_ROW = 4;

const COLUMN_OF = new Map<string, Column>(Object.entries(HEADERS).map(([column, header]) => [header, column as Column]));

/** Points; what is not here is as wide as its words need. */
const WIDTHS: Partial<Record<Column, number>> = {
  id: 54,
  order: 32,
  round: 48,
  kind: 66,
  name: 170,
  birthYear: 46,
  gender: 48,
  womenShare: 52,
  position: 120,
  unit: 120,
  category: 110,
  requested: 130,
  summary: 220,
  proof: 150,
  score: 46,
  received: 70,
  opinion: 130,
  agreed: 66,
  agreedTier: 130,
  progress: 104,
  note: 110,
};
const RESULT_WIDTHS = [150, 360, 54, 130];
const GAP = 12;
/** A row shows three lines of its reasons; Excel does not fit heights when formulas change, and the pane has them whole. */
const ROW_HEIGHT = 46;

/** The tally sheet: title, numbers, header, room for 500 nominations, and right of an empty column what the functions say. */
export function nominationsPlan(campaign: Campaign, lists: ChoiceLists, invented: Invented): SheetPlan {
  const headers = nominationHeaders(campaign);
  const width = headers.length;
  const block: Area = { row: HEADER_ROW, column: 0, rows: ROOM + 1, columns: width };
  const first = width + 1;
  const results = Object.values(RESULT_HEADERS);
  const rows: Area = { row: HEADER_ROW, column: first, rows: ROOM + 1, columns: results.length };
  const kinds = headers.map((header) => kindOf(campaign, header));
  const cells = `IF(${address(block)}="","",${address(block)})`;
  const call = (name: string): string => `=TDKT.${name}(${cells},,${NAMES.campaign})`;
  const below = (column: number): Area => ({ row: HEADER_ROW + 1, column, rows: ROOM, columns: 1 });
  return {
    tab: TABS.nominations,
    cells: [
      [campaign.heading.issuer.toUpperCase()],
      [warned(template.nominationsTitle, invented)],
      [campaign.heading.title],
      [template.numbers],
      headers,
      ...invented.rows.map((row) => headers.map((header) => row[header] ?? "")),
    ],
    formulas: [
      {
        row: HEADER_ROW - 1,
        column: 2,
        formula: `=TDKT.QUOTA_CHECK(${cells},,${NAMES.campaign},${NAMES.units})`,
      },
      ...["ELIGIBLE_TIER", "ELIGIBLE_WHY", "ACHIEVEMENT_RANK", "DOSSIER_CHECK"].map((name, at) => ({
        row: HEADER_ROW,
        column: first + at,
        formula: call(name),
      })),
    ],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: { bold: true } },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, look: TITLE },
      { area: { row: 2, column: 0, rows: 1, columns: 1 }, look: NOTE },
      { area: { row: 3, column: 0, rows: 1, columns: 3 }, look: { bold: true } },
      { area: block, look: BODY },
      { area: rows, look: BODY },
      ...headers.map((_, column) => ({ area: below(column), look: lookOf(kinds[column]) })),
      ...[0, 2, 3].map((at) => ({ area: below(first + at), look: at === 2 ? CENTER : {} })),
      { area: { ...block, rows: 1 }, look: HEADING },
      { area: { ...rows, rows: 1 }, look: { ...HEADING, fill: GREY } },
    ],
    widths: [...headers.map((header, at) => widthOf(header, kinds[at])), GAP, ...RESULT_WIDTHS],
    heights: [
      { row: HEADER_ROW, rows: 1, points: 78 },
      { row: HEADER_ROW + 1, rows: ROOM, points: ROW_HEIGHT },
    ],
    merges: [],
    names: [{ name: NAMES.nominations, area: block }],
    choices: headers.flatMap((header, column) => {
      const { list, hint } = choiceOf(kinds[column], lists);
      if (list === undefined && hint === undefined) return [];
      return [{ area: below(column), title: header.slice(0, 32), ...(list ? { list } : {}), ...(hint ? { hint } : {}) }];
    }),
    marks: marks(below(first)),
    freeze: { rows: HEADER_ROW + 1, columns: headers.indexOf(HEADERS.name) + 1 },
    print: { titleRow: HEADER_ROW, columns: first + results.length, landscape: true },
  };
}

type ColumnKind = { readonly column: Column } | { readonly evidence: Evidence } | { readonly paper: true };

function kindOf(campaign: Campaign, header: string): ColumnKind {
  const evidence = campaign.evidence.find((one) => one.header === header);
  if (evidence !== undefined) return { evidence };
  const column = COLUMN_OF.get(header);
  return column === undefined ? { paper: true } : { column };
}

const CENTER: Look = { horizontal: "center" };

function lookOf(kind: ColumnKind | undefined): Look {
  if (kind === undefined) return {};
  if ("paper" in kind) return CENTER;
  if ("evidence" in kind) {
    const { type } = kind.evidence;
    if (type === "date") return { ...CENTER, format: "dd/mm/yyyy" };
    return type === "text" || type === "discipline" ? {} : CENTER;
  }
  switch (kind.column) {
    case "id":
      return { ...CENTER, format: "@" };
    case "received":
      return { ...CENTER, format: "dd/mm/yyyy" };
    case "order":
    case "round":
    case "kind":
    case "birthYear":
    case "gender":
    case "womenShare":
    case "score":
    case "agreed":
      return CENTER;
    default:
      return {};
  }
}

function widthOf(header: string, kind: ColumnKind | undefined): number {
  if (kind !== undefined && "column" in kind) return WIDTHS[kind.column] ?? 90;
  if (kind !== undefined && "evidence" in kind && (kind.evidence.type === "level" || kind.evidence.type === "discipline"))
    return 110;
  return header.length > 40 ? 96 : 78;
}

function choiceOf(
  kind: ColumnKind | undefined,
  lists: ChoiceLists,
): { readonly list?: string | undefined; readonly hint?: string | undefined } {
  if (kind === undefined) return {};
  if ("paper" in kind) return { list: lists.yesNo, hint: HINTS.paper };
  if ("evidence" in kind) {
    const { id, type } = kind.evidence;
    if (type === "discipline") return { list: lists.discipline, hint: HINTS.discipline };
    if (type === "level") return { list: lists.levels.get(id), hint: HINTS.level };
    if (type === "percent") return { hint: HINTS.percent };
    return type === "yesNo" ? { list: lists.yesNo, hint: HINTS.evidence } : {};
  }
  const byColumn: Partial<Record<Column, string>> = {
    round: lists.round,
    kind: lists.kind,
    gender: lists.gender,
    unit: NAMES.list + "DON_VI",
    category: lists.category,
    requested: lists.form,
    agreed: lists.yesNo,
    agreedTier: lists.form,
    progress: lists.progress,
  };
  return { list: byColumn[kind.column], hint: HINTS[kind.column] };
}

/** Colours of the verdicts, by native formulas over the spilled column: Excel runs no custom function inside them. */
function marks(area: Area): SheetPlan["marks"] {
  const cell = `$${letters(area.column)}${area.row + 1}`;
  const is = (text: string, fill: string, color: string): SheetPlan["marks"][number] => ({
    area,
    formula: `=${cell}="${text}"`,
    fill,
    color,
  });
  return [
    is(vi.status.ineligible, "#F8D7DA", "#7A1420"),
    is(vi.status.suspended, "#F8D7DA", "#7A1420"),
    is(vi.status.insufficient, "#FFF3CD", "#664D03"),
    is(vi.status.review, "#DDEBF7", "#1F3864"),
    { area, formula: `=LEN(${cell})>0`, fill: "#E2F0D9", color: "#1E4620" },
  ];
}
