import { KINDS } from "../../locale/columns";

/** A tally sheet that never was: units and what they propose, for showing the tool and for trying it. All names are made up. */
export interface Sample {
  /** Id of the shipped plan it belongs to. */
  readonly campaign: string;
  /** Above the table: who made the list, its title, what it is for. */
  readonly issuer: readonly [superior: string, council: string];
  readonly title: string;
  readonly subtitle: string;
  /** Below it: place and day, then who made it and who answers for it. */
  readonly signedAt: string;
  readonly signers: readonly { readonly title: string; readonly name: string }[];
  readonly units: readonly SampleUnit[];
  readonly nominations: readonly SampleNomination[];
}

export interface SampleUnit {
  readonly name: string;
  readonly people: number;
}

/** What one row says; a text that is empty is an empty cell. */
export interface SampleNomination {
  readonly id: string;
  readonly round: number;
  readonly kind: "tapThe" | "caNhan";
  readonly name: string;
  readonly birthYear?: number;
  readonly gender: string;
  readonly position: string;
  readonly unit: string;
  readonly requested: string;
  readonly summary: string;
  /** By id of the plan's evidence columns. */
  readonly evidence: Readonly<Record<string, string | number>>;
  readonly discipline: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly received: string;
  /** By id of the plan's papers. */
  readonly papers: Readonly<Record<string, string>>;
  readonly note: string;
}

/** How a sample's text tables are written; each plan's evidence stands in the order of its marks. */
export interface SampleWriting {
  readonly round: number;
  readonly year: number;
  /** Evidence ids, one a letter of the row's marks. */
  readonly marks: Readonly<Record<SampleNomination["kind"], readonly string[]>>;
  readonly percent: string;
  readonly papers: readonly string[];
  readonly requests: Readonly<Record<string, string>>;
}

const MARKS: Readonly<Record<string, string>> = { c: "Có", k: "Không", t: "Chưa đến kỳ", "-": "" };

/**
 * Reads a sample's text table, a nomination a line, `|` between its cells: unit number, name, year of birth, gender, position,
 * marks, percent, discipline, requested form, day received, papers, summary, note. A mark is one letter: c Có, k Không,
 * t Chưa đến kỳ, - left empty.
 *
 * @throws {Error} at a line that has another number of cells or marks, or names no unit: a slip of whoever wrote the sample
 */
export function readSampleTable(
  table: string,
  kind: SampleNomination["kind"],
  units: readonly SampleUnit[],
  writing: SampleWriting,
  firstId = 1,
): readonly SampleNomination[] {
  const lines = table.trim().split("\n");
  return lines.map((line, at) => nominationOf(line, kind, units, writing, firstId + at));
}

function nominationOf(
  line: string,
  kind: SampleNomination["kind"],
  units: readonly SampleUnit[],
  writing: SampleWriting,
  number: number,
): SampleNomination {
  const cells = line.split("|").map((cell) => cell.trim());
  const [unitNumber, name, born, gender, position, marks, percent, discipline, requested, day, papers, summary, note] = cells;
  const unit = units[Number(unitNumber) - 1];
  const ids = writing.marks[kind];
  if (cells.length !== 13 || unit === undefined || marks?.length !== ids.length || papers?.length !== writing.papers.length)
    throw new Error(`a sample's line cannot be read as ${KINDS[kind]}: ${line}`);
  const evidence = Object.fromEntries(ids.map((id, at) => [id, markOf(marks[at])]));
  const percentCell = percent === "" || percent === undefined ? "" : /^\d+(?:\.\d+)?$/.test(percent) ? Number(percent) : percent;
  return {
    id: `D${writing.round}-${String(number).padStart(3, "0")}`,
    round: writing.round,
    kind,
    name: name ?? "",
    ...(born === "" ? {} : { birthYear: Number(born) }),
    gender: gender ?? "",
    position: position ?? "",
    unit: unit.name,
    requested: writing.requests[requested ?? ""] ?? "",
    summary: summary ?? "",
    evidence: { ...evidence, [writing.percent]: percentCell },
    discipline: discipline ?? "",
    received: isoDay(day ?? "", writing.year),
    papers: Object.fromEntries(writing.papers.map((id, at) => [id, markOf(papers[at])])),
    note: note ?? "",
  };
}

function markOf(letter: string | undefined): string {
  const text = MARKS[letter ?? ""];
  if (text === undefined) throw new Error(`a sample has an unknown mark: ${letter}`);
  return text;
}

/** `25/8` of 2025 → `2025-08-25`. */
function isoDay(text: string, year: number): string {
  const [day = "", month = ""] = text.split("/");
  return text === "" ? "" : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
