import type { Campaign, Unit } from "../../award/campaign/campaign";
import { resolveCategory } from "../../award/eligibility/category";
import type { Nomination } from "../../award/nomination/nomination";
import { DUPLICATES, SHARED } from "../../locale/tally";
import { earlierAwards, earlierText } from "../../sheets/awarded/match";
import type { EarlierAward } from "../../sheets/awarded/decode";
import type { DuplicateAnswers, Pair } from "../../sheets/journal/decisions";
import { identityOf, type Duplicate } from "../../tally/duplicates";
import { readSheet, type ReadOptions, type ReadRow, type ReadSheet } from "../../tally/read";
import { cellText } from "../../text/cell";
import { fold } from "../../text/fold";
import { nameColumnOf, nameOf } from "../appraisal/appraise";
import type { AsideRow } from "../../workbook/withdraw";

/** A table of nominations where it stands in the workbook; rows and columns of its sheet count from 0. */
export interface Table {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly as?: Pick<ReadOptions, "header" | "columns">;
}

/** Rows that may be one nomination, and what can be answered. */
export interface Question {
  /** By which the answer "later" is known again. */
  readonly key: string;
  readonly sentence: string;
  readonly putOff: boolean;
  readonly rows: readonly QuestionRow[];
  /** What the answer "different people" is kept as; empty where nothing tells the rows apart. */
  readonly pairs: readonly Pair[];
}

export interface QuestionRow {
  readonly unit: string;
  readonly aside: Omit<AsideRow, "progressColumn"> & { readonly progressColumn: number | undefined };
}

/** A unit that proposes somebody and has not confirmed that nobody is disciplined. */
export interface Unconfirmed {
  readonly unit: string;
  readonly count: number;
  readonly is: "none" | "no" | "unlisted";
}

/** What a person is asked beside the verdicts. */
export interface Review {
  readonly questions: readonly Question[];
  /** How many were answered: as different people, by taking rows aside. */
  readonly answered: { readonly different: number; readonly aside: number };
  readonly unconfirmed: readonly Unconfirmed[];
  /** Findings on earlier awards by place. */
  readonly earlier: ReadonlyMap<string, readonly string[]>;
  /** Ids of criteria groups by place. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Names a row of the workbook, for the maps of a review. */
export function placeKey(tab: string, row: number): string {
  return `${row} ${tab}`;
}

type NominationRow = Extract<ReadRow, { readonly kind: "nomination" }>;

/** Looks through all tables for what a person must answer. */
export function review(
  campaign: Campaign,
  tables: readonly Table[],
  answers: DuplicateAnswers,
  awards: readonly EarlierAward[],
): Review {
  const questions: Question[] = [];
  const answered = { different: 0, aside: 0 };
  const earlier = new Map<string, readonly string[]>();
  const groups = new Map<string, ReadonlySet<string>>();
  const byUnit = new Map<string, { readonly unit: string; count: number }>();
  const earlierOf = earlierAwards(campaign, awards);
  const groupsOf = groupsByCategory(campaign);
  for (const table of tables) {
    const sheet = readSheet(campaign, table.values, { ...table.as, different: answers.different });
    const rows = new Map(sheet.rows.flatMap((one) => (one.kind === "nomination" ? [[one.row, one] as const] : [])));
    for (const { row, nomination } of rows.values()) {
      const key = placeKey(table.tab, table.row + row);
      const found = earlierOf(nomination);
      if (found.length > 0) earlier.set(key, found.map(earlierText));
      groups.set(key, groupsOf(nomination));
      if (nomination.unitKey === "" || isAside(nomination)) continue;
      const unit = byUnit.get(nomination.unitKey) ?? { unit: nomination.unit, count: 0 };
      unit.count++;
      byUnit.set(nomination.unitKey, unit);
    }
    for (const duplicate of sheet.duplicates) {
      const members = duplicate.rows.flatMap((row) => rows.get(row) ?? []);
      const open = members.filter(({ nomination }) => !isAside(nomination));
      if (isDifferent(duplicate, members, answers)) answered.different++;
      else if (open.length < 2) answered.aside++;
      else questions.push(questionOf(table, sheet, duplicate, open, answers));
    }
  }
  // what was put off stands at the end, still to be answered
  questions.sort((a, b) => Number(a.putOff) - Number(b.putOff));
  return { questions, answered, unconfirmed: unconfirmedOf(campaign.units, byUnit), earlier, groups };
}

function isAside({ progress }: Nomination): boolean {
  return progress.is === "picked" && (progress.id === "withdrawn" || progress.id === "returned");
}

/** Of more than two rows every pair must have been told apart. */
function isDifferent({ is }: Duplicate, members: readonly NominationRow[], { different }: DuplicateAnswers): boolean {
  if (is === "different") return true;
  const ids = members.map(({ nomination }) => identityOf(nomination));
  if (ids.length < 3 || new Set(ids).size < ids.length) return false;
  const known = new Set(different.flatMap(([one, other]) => [`${one}\n${other}`, `${other}\n${one}`]));
  return pairsOf(ids).every(([one, other]) => known.has(`${one}\n${other}`));
}

function questionOf(
  table: Table,
  sheet: ReadSheet,
  { is, by }: Duplicate,
  members: readonly NominationRow[],
  { later }: DuplicateAnswers,
): Question {
  const columnOf = (column: "progress"): number | undefined =>
    sheet.columns.find(({ means }) => means !== undefined && "column" in means && means.column === column)?.index;
  const name = nameColumnOf(sheet);
  const progress = columnOf("progress");
  const ids = members.map(({ nomination }) => identityOf(nomination));
  const text = (row: number, column: number | undefined): string =>
    column === undefined ? "" : cellText(table.values[row]?.[column]);
  const why = by.map((one) => SHARED[one]).join(", ");
  const key = [...ids].sort().join("\n");
  const twins = ids.length > 2 && new Set(ids).size < ids.length;
  return {
    key,
    sentence: `${DUPLICATES[is]}: ${members.map(({ nomination }) => nameOf(nomination)).join(" / ")}${why === "" ? "" : ` (${why})`}`,
    putOff: later.has(key),
    rows: members.map(({ row, nomination }) => ({
      unit: nomination.unit,
      aside: {
        tab: table.tab,
        row: table.row + row,
        nameColumn: table.column + name,
        progressColumn: progress === undefined ? undefined : table.column + progress,
        name: nameOf(nomination),
        column: table.column,
        cells: (table.values[row] ?? []).map((cell) => cellText(cell)),
        progress: text(row, progress),
        id: nomination.id,
      },
    })),
    pairs: twins ? [] : pairsOf(ids),
  };
}

function pairsOf(ids: readonly string[]): readonly Pair[] {
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other): Pair => [one, other]));
}

function unconfirmedOf(
  units: readonly Unit[],
  byUnit: ReadonlyMap<string, { readonly unit: string; readonly count: number }>,
): readonly Unconfirmed[] {
  const listed = new Map(units.map((unit) => [fold(unit.name), unit]));
  return [...byUnit].flatMap(([key, { unit, count }]): readonly Unconfirmed[] => {
    const known = listed.get(key);
    if (known === undefined) return [{ unit, count, is: "unlisted" }];
    return known.confirmed === true ? [] : [{ unit: known.name, count, is: known.confirmed === false ? "no" : "none" }];
  });
}

/** The criteria groups whose texts speak of a nomination's person type. */
function groupsByCategory(campaign: Campaign): (nomination: Nomination) => ReadonlySet<string> {
  const byCategory = new Map<string, Set<string>>();
  for (const { category, group } of campaign.bindings)
    byCategory.set(category, (byCategory.get(category) ?? new Set()).add(group));
  return (nomination) => {
    const whom = resolveCategory(campaign, nomination);
    return (whom.is === "category" ? byCategory.get(whom.id) : undefined) ?? NO_GROUP;
  };
}

const NO_GROUP: ReadonlySet<string> = new Set();
