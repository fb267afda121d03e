import type { Campaign } from "../../award/campaign/campaign";
import { planNotes } from "../../plans/notes/notes";
import { NAMES } from "../../locale/template";
import { mapSheetPlan } from "../../sheets/attached/map-sheet";
import type { SheetPlan } from "../../sheets/template/sheet-plan";
import { templatePlan } from "../../sheets/template/template";
import { mapColumns } from "../../tally/columns";
import { readSheet, type ReadSheet } from "../../tally/read";
import type { Attachment } from "../../workbook/attach";
import type { SheetCells } from "../../workbook/read-sheet";
import { meaningsOf } from "./meanings";
import type { HeaderPlace, ProposedColumn } from "./proposal";

/** What a sheet is as a person reads it now: its rows, and where the names stand. */
export interface Preview {
  readonly sheet: ReadSheet;
  /** Column of the names, from the first one; undefined where none is read as one. */
  readonly nameColumn: number | undefined;
  /** Meanings that two columns have. */
  readonly twice: readonly string[];
  readonly hasIds: boolean;
  /** How many columns are read. */
  readonly columns: number;
}

/** Reads a sheet by the columns that a person has chosen. */
export function previewOf(
  campaign: Campaign,
  cells: SheetCells,
  header: HeaderPlace,
  columns: readonly ProposedColumn[],
  means: readonly string[],
): Preview {
  const words = columns.map(({ index }) => means[index] ?? "");
  const map = mapColumns(campaign, words);
  const read = words.filter((one) => one !== "");
  return {
    sheet: readSheet(campaign, cells.values, { header, columns: words }),
    nameColumn: map.at.get("name"),
    twice: [...new Set(read.filter((one, at) => read.indexOf(one) !== at))],
    hasIds: map.at.has("id"),
    columns: read.length,
  };
}

/** The sheets that are written together with a first table: the campaign's, but Đề nghị, and Ghép cột. */
export function sheetsFor(campaign: Campaign): readonly SheetPlan[] {
  const own = templatePlan(campaign, planNotes(campaign.id));
  return [...own.filter((plan) => !plan.names.some(({ name }) => name === NAMES.nominations)), mapSheet(campaign)];
}

/** Ghép cột alone, for a workbook that has its campaign. */
export function mapSheet(campaign: Campaign): SheetPlan {
  return mapSheetPlan(meaningsOf(campaign));
}

/** What the workbook layer is asked to do. */
export function attachmentOf(
  campaign: Campaign,
  cells: SheetCells,
  header: HeaderPlace,
  columns: readonly ProposedColumn[],
  means: readonly string[],
  preview: Preview,
  consent: { readonly ids: boolean; readonly results: boolean },
): Attachment {
  const nameColumn = preview.nameColumn ?? 0;
  const nominations = preview.sheet.rows.flatMap((row) => (row.kind === "nomination" ? [row] : []));
  return {
    tab: cells.tab,
    row: cells.row + header.row,
    column: cells.column,
    headerRows: header.rows,
    columns: columns.map(({ index, words }) => ({ words, means: means[index] ?? "" })),
    nameColumn,
    ids:
      consent.ids && !preview.hasIds
        ? nominations.map(({ row, nomination: { round } }) => ({
            row: cells.row + row,
            letters: `D${roundNumber(campaign, round)}`,
            name: cells.values[row]?.[nameColumn] ?? "",
          }))
        : undefined,
    results: consent.results,
  };
}

/** 1 for the first round; 0 where a row does not say. */
function roundNumber(campaign: Campaign, round: { readonly is: string; readonly id?: string }): number {
  if (campaign.rounds.length === 1) return 1;
  return campaign.rounds.findIndex(({ id }) => round.is === "picked" && id === round.id) + 1;
}
