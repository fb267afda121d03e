import type { Campaign } from "../../award/campaign/campaign";
import { decide, type Decision } from "../../award/eligibility/decide";
import type { Nomination } from "../../award/nomination/nomination";
import { reasonLines, statusText } from "../../locale/reasons";
import { sayProblem } from "../../locale/tally";
import { readSheet, type ReadSheet } from "../../tally/read";
import type { Target } from "../../tally/vocabulary";
import { fold } from "../../text/fold";
import type { NominationsBlock } from "../../workbook/nominations";

type Status = Decision["status"];

/** A cell of the workbook; row and column of its sheet, from 0. */
export interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** One nomination with its verdict; its place is that of its name. */
export interface Appraised extends Place {
  readonly name: string;
  readonly unit: string;
  readonly status: Status;
  /** As the cell says it. */
  readonly verdict: string;
  /** Folded name: what a search looks into. */
  readonly key: string;
  /** Built when they are looked at. */
  reasons(): readonly string[];
}

/** Something in a sheet that a person should look at. */
export interface Concern extends Place {
  readonly sentence: string;
}

export interface Appraisal {
  readonly rows: readonly Appraised[];
  readonly problems: readonly Concern[];
}

/** Reads every table of nominations and judges every row. */
export function appraiseAll(campaign: Campaign, blocks: readonly NominationsBlock[]): Appraisal {
  const all = blocks.map((block) => appraise(campaign, block));
  return {
    rows: all.flatMap((one) => one.rows),
    problems: all.flatMap((one) => one.problems),
  };
}

/** Reads one table and judges every nomination in it. */
export function appraise(campaign: Campaign, block: NominationsBlock): Appraisal {
  const { values, tab } = block;
  const sheet = readSheet(campaign, values, block.as);
  const at = (row: number, column: number): Place => ({ tab, row: block.row + row, column: block.column + column });
  const nameColumn = nameColumnOf(sheet);
  const rows = sheet.rows.flatMap((one): readonly Appraised[] => {
    if (one.kind !== "nomination") return [];
    return [appraised(campaign, at(one.row, nameColumn), one.nomination)];
  });
  return {
    rows,
    problems: sheet.problems.map(({ code, row, column, params }) => ({
      ...at(row, Math.max(0, column)),
      sentence: sayProblem(code, params),
    })),
  };
}

/** Where names stand; a name in two columns begins in the first of them. */
export function nameColumnOf({ columns }: ReadSheet): number {
  const of = (is: (means: Target) => boolean): number | undefined =>
    columns.find(({ means }) => means !== undefined && is(means))?.index;
  return (
    of((means) => "column" in means && means.column === "name") ??
    of((means) => "part" in means && means.part === "familyName") ??
    0
  );
}

/** A name as it is typed, its parts joined. */
export function nameOf({ name }: Nomination): string {
  return name.is === "text" ? String(name.cell).trim() : "";
}

function appraised(campaign: Campaign, place: Place, nomination: Nomination): Appraised {
  const decision = decide(campaign, nomination);
  const name = nameOf(nomination);
  return {
    ...place,
    name,
    unit: nomination.unit,
    status: decision.status,
    verdict: statusText(campaign, decision),
    key: fold(`${name} ${nomination.unit}`),
    reasons: () => reasonLines(campaign, nomination, decision),
  };
}

/** What of a list is shown. */
export interface Filter {
  readonly status: Status | "all";
  readonly unit: string;
  readonly search: string;
}

/** The rows that a filter lets through; a search needs no tone marks. */
export function filtered(rows: readonly Appraised[], { status, unit, search }: Filter): readonly Appraised[] {
  const words = fold(search).split(" ");
  return rows.filter(
    (one) =>
      (status === "all" || one.status === status) &&
      (unit === "" || one.unit === unit) &&
      words.every((word) => one.key.includes(word)),
  );
}

/** How many rows there are of each status. */
export function counts(rows: readonly Appraised[]): Readonly<Record<Status, number>> {
  const found: Record<Status, number> = { eligible: 0, review: 0, insufficient: 0, suspended: 0, ineligible: 0 };
  for (const { status } of rows) found[status]++;
  return found;
}
