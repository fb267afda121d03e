import type { Campaign } from "../award/campaign/campaign";
import type { Nomination, Picked } from "../award/nomination/nomination";
import type { Value } from "../award/nomination/value";
import type { Column } from "../locale/columns";
import type { ProblemCode, ProblemParams } from "../locale/tally";
import { swappedDay } from "../text/date";
import { findLegacy } from "../text/legacy";
import { cellText, rawCell } from "../text/cell";
import type { ColumnMap } from "./columns";

/** What is wrong with one cell, or one row (`column` -1), of a sheet; 0-based. Its words are in the locale. */
export interface Problem {
  readonly code: ProblemCode;
  /** `info`: nothing has to be done. */
  readonly severity: "error" | "warning" | "info";
  readonly row: number;
  readonly column: number;
  readonly params: ProblemParams;
}

const SEVERITY: Partial<Record<ProblemCode, Problem["severity"]>> = {
  noHeader: "error",
  idTwice: "error",
  noName: "error",
  legacy: "error",
  decomposed: "info",
  unconfirmed: "info",
};
const SHOWN = 120;

export function problem(code: ProblemCode, row: number, column: number, params: ProblemParams = {}): Problem {
  return { code, severity: SEVERITY[code] ?? "warning", row, column, params };
}

/** A cell as a sentence quotes it. */
export function shown(cell: unknown): string {
  const raw = rawCell(cell);
  const text = raw.is === "error" ? raw.code : cellText(cell);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

const OLD_FONTS = { tcvn3: "TCVN3 (ABC)", vni: "VNI" } as const;

/** Finds a text in an old encoding; two proposals where it may be either. */
export function legacyProblem(cell: unknown, row: number, column: number): Problem | undefined {
  if (typeof cell !== "string") return undefined;
  const found = findLegacy(cell);
  if (found.length === 0) return undefined;
  return problem("legacy", row, column, {
    cell: shown(cell),
    proposal: found.map((one) => one.proposal).join('" hoặc "'),
    other: found.map((one) => OLD_FONTS[one.encoding]).join(" hoặc "),
  });
}

/**
 * Reports each cell of a nomination that could not be read, or is read in a way a person should know of.
 *
 * @param headers the sheet's own header words
 */
export function rowProblems(
  campaign: Campaign,
  columns: ColumnMap,
  headers: readonly string[],
  row: number,
  cells: readonly unknown[],
  nomination: Nomination,
): readonly Problem[] {
  const found: Problem[] = [];
  const say = (code: ProblemCode, column: number, more: ProblemParams = {}): void => {
    found.push(problem(code, row, column, { header: headers[column] ?? "", cell: shown(cells[column]), ...more }));
  };
  const at = (column: Column): number => columns.at.get(column) ?? -1;
  const value = (one: Value, column: number, dated = false): void => {
    if (column < 0 || one.is !== "missing") return;
    if (one.why === "error") say("errorCell", column);
    else if (one.why === "unreadable" && dated) date(column);
    else if (one.why === "unreadable") say("unreadable", column);
  };
  const date = (column: number): void => {
    const proposal = swappedDay(cellText(cells[column]));
    if (proposal === undefined) say("dateUnreadable", column);
    else say("dateSwapped", column, { proposal });
  };
  const picked = (one: Picked, column: number, code: ProblemCode): void => {
    if (column < 0) return;
    if (one.is === "unlisted") say(code, column);
    else if (one.is === "missing") value(one.value, column);
  };

  const name = at("name");
  if (nomination.name.is === "missing") say("errorCell", name);
  const typed = cells[name];
  if (typeof typed === "string" && /[\u0300-\u0323]/.test(typed) && typed !== typed.normalize("NFC")) say("decomposed", name);
  cells.forEach((cell, column) => {
    const legacy = columns.found.has(column) ? legacyProblem(cell, row, column) : undefined;
    if (legacy !== undefined) found.push(legacy);
  });
  // a person type in the kind column is read as that
  if (nomination.kind.is === "unlisted") picked(nomination.kind, at("kind"), "kindUnknown");
  picked(nomination.category, at("category"), "categoryUnknown");
  picked(nomination.round, at("round"), "roundUnknown");
  picked(nomination.requested, at("requested"), "requestUnclear");
  picked(nomination.agreedTier, at("agreedTier"), "requestUnclear");
  picked(nomination.progress, at("progress"), "progressUnknown");
  value(nomination.received, at("received"), true);
  value(nomination.score, at("score"));
  value(nomination.womenShare, at("womenShare"));
  value(nomination.agreed, at("agreed"));
  nomination.papers.forEach((paper, index) => value(paper, columns.papers[index] ?? -1));
  nomination.values.forEach((one, index) => value(one, columns.evidence[index] ?? -1, campaign.evidence[index]?.type === "date"));
  for (const column of [at("birthYear"), columns.parts.get("menBorn") ?? -1, columns.parts.get("womenBorn") ?? -1]) {
    if (column < 0 || rawCell(cells[column]).is === "blank") continue;
    const year = nomination.birthYear;
    if (rawCell(cells[column]).is === "error") say("errorCell", column);
    else if (year === undefined && swappedDay(cellText(cells[column])) !== undefined) date(column);
    else if (year === undefined) say("birthYearUnreadable", column);
    else if (year < campaign.heading.year - 110 || year > campaign.heading.year - 5) say("birthYearImpossible", column);
  }
  const combined = columns.parts.get("positionUnit") ?? -1;
  if (combined >= 0 && nomination.unit === "" && cellText(cells[combined]) !== "") say("positionUnsplit", combined);
  return found;
}
