import type { Campaign } from "../../award/campaign/campaign";
import { HEADERS, UNIT_HEADERS } from "../../locale/columns";
import { samples } from "../../locale/samples";
import type { Sample, SampleNomination } from "./sample";

export type SampleCell = string | number;

/** What a row of the laid-out sheet is, for whoever draws it. */
export type SampleRow = "issuer" | "title" | "subtitle" | "header" | "group" | "unit" | "nomination" | "free" | "total" | "below";

export type SampleColumn =
  | "id"
  | "order"
  | "round"
  | "name"
  | "birthYear"
  | "gender"
  | "position"
  | "unit"
  | "requested"
  | "summary"
  | "evidence"
  | "percent"
  | "discipline"
  | "received"
  | "paper"
  | "note";

/** A sample as cells, from A1, in the layout that offices use. */
export interface SampleSheet {
  /** Id of the plan, and how many units there are. */
  readonly campaign: string;
  readonly units: number;
  readonly cells: readonly (readonly SampleCell[])[];
  readonly rows: readonly SampleRow[];
  readonly columns: readonly SampleColumn[];
  /** Places from 0, `width` columns from the first one: the cells that are one. */
  readonly merges: readonly { readonly row: number; readonly column: number; readonly width: number }[];
  readonly header: number;
  /** The row of the grand total, the last one of the table. */
  readonly total: number;
}

interface Column {
  readonly is: SampleColumn;
  readonly header: string;
  readonly of: (one: SampleNomination) => SampleCell;
}

/** Rows left free above the grand total, for whoever is sent late. */
const FREE_ROWS = 4;

/**
 * Lays a sample out as a tally sheet: the issuer beside the national title, a title over all columns, one header row, the groups
 * "A. TẬP THỂ" and "B. CÁ NHÂN", the people unit by unit, some free rows, the total, and who signs. Dates are Excel's numbers.
 */
export function sampleSheet(sample: Sample, campaign: Campaign): SampleSheet {
  const columns = columnsOf(campaign);
  const width = columns.length;
  const name = columns.findIndex((one) => one.is === "name");
  const cells: SampleCell[][] = [];
  const rows: SampleRow[] = [];
  const merges: { row: number; column: number; width: number }[] = [];
  const add = (row: SampleRow, at: Readonly<Record<number, SampleCell>>): void => {
    rows.push(row);
    cells.push(Array.from({ length: width }, (_, column) => at[column] ?? ""));
  };
  const merged = (column: number, span: number): void => void merges.push({ row: rows.length - 1, column, width: span });

  const national = name + 3;
  samples.national.forEach((line, at) => {
    add("issuer", { 0: sample.issuer[at] ?? "", [national]: line });
    merged(0, name + 1);
    merged(national, 4);
  });
  add("title", { 0: sample.title });
  merged(0, width);
  add("subtitle", { 0: sample.subtitle });
  merged(0, width);
  const header = rows.length;
  add("header", { ...columns.map((one) => one.header) });

  const list = (nominations: readonly SampleNomination[]): void =>
    nominations.forEach((one, at) =>
      add("nomination", { ...columns.map((column) => (column.is === "order" ? at + 1 : column.of(one))) }),
    );
  const collectives = sample.nominations.filter((one) => one.kind === "tapThe");
  const people = sample.nominations.filter((one) => one.kind === "caNhan");
  add("group", { 0: "A", [name]: samples.collectives });
  list(collectives);
  add("group", { 0: "B", [name]: samples.people });
  let number = 0;
  for (const unit of sample.units) {
    const own = people.filter((one) => one.unit === unit.name);
    if (own.length === 0) continue;
    add("unit", { 0: roman(++number), [name]: unit.name });
    list(own);
  }
  for (let free = 0; free < FREE_ROWS; free++) add("free", {});
  const total = rows.length;
  add("total", { [name]: samples.total(collectives.length, people.length) });

  const right = width - 5;
  add("below", {});
  add("below", { [right]: sample.signedAt });
  merged(right, 4);
  const [maker, answers] = sample.signers;
  const signed = (left: string, other: string): void => {
    add("below", { [name]: left, [right]: other });
    merged(right, 4);
  };
  signed(maker?.title ?? "", answers?.title ?? "");
  signed(samples.signHere, samples.signHere);
  for (let blank = 0; blank < 3; blank++) add("below", {});
  signed(maker?.name ?? "", answers?.name ?? "");
  return {
    campaign: campaign.id,
    units: sample.units.length,
    cells,
    rows,
    columns: columns.map((one) => one.is),
    merges,
    header,
    total,
  };
}

function columnsOf({ evidence, dossier }: Campaign): readonly Column[] {
  return [
    { is: "order", header: HEADERS.order, of: () => "" },
    { is: "id", header: HEADERS.id, of: (one) => one.id },
    { is: "round", header: HEADERS.round, of: (one) => one.round },
    { is: "name", header: samples.name, of: (one) => one.name },
    { is: "birthYear", header: HEADERS.birthYear, of: (one) => one.birthYear ?? "" },
    { is: "gender", header: HEADERS.gender, of: (one) => one.gender },
    { is: "position", header: HEADERS.position, of: (one) => one.position },
    { is: "unit", header: HEADERS.unit, of: (one) => one.unit },
    { is: "requested", header: HEADERS.requested, of: (one) => one.requested },
    { is: "summary", header: HEADERS.summary, of: (one) => one.summary },
    ...evidence
      .filter((one) => one.type !== "discipline")
      .map((one): Column => ({
        is: one.type === "percent" ? "percent" : "evidence",
        header: one.header,
        of: (row) => row.evidence[one.id] ?? "",
      })),
    ...evidence
      .filter((one) => one.type === "discipline")
      .map((one): Column => ({ is: "discipline", header: one.header, of: (row) => row.discipline })),
    { is: "received", header: HEADERS.received, of: (one) => serialDay(one.received) },
    ...dossier
      .filter((item) => item.of === "nominee")
      .map((item): Column => ({ is: "paper", header: item.label, of: (one) => one.papers[item.id] ?? "" })),
    { is: "note", header: HEADERS.note, of: (one) => one.note },
  ];
}

/** The units with their numbers of people, header first, as the functions about numbers take them. */
export function sampleUnits(sample: Sample): readonly (readonly SampleCell[])[] {
  return [[HEADERS.order, HEADERS.unit, UNIT_HEADERS.people], ...sample.units.map((one, at) => [at + 1, one.name, one.people])];
}

/** Excel's number of a day. */
export function serialDay(day: string): SampleCell {
  return day === "" ? "" : Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

function roman(number: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  const [value, sign] = signs.find(([least]) => least <= number) ?? [0, ""];
  return value === 0 ? "" : sign + roman(number - value);
}
