import type { Campaign } from "../../src/award/campaign/campaign";
import { planById } from "../../src/plans/plans";
import { readSheet, type ReadRow, type ReadSheet } from "../../src/tally/read";
import { targetKey } from "../../src/tally/vocabulary";
import type { GridCase } from "./grids/grid";
import { headers } from "./grids/headers";
import { rows } from "./grids/rows";
import { values } from "./grids/values";

const LETTERS: Readonly<Record<ReadRow["kind"], string>> = {
  nomination: "N",
  blank: "B",
  header: "H",
  title: "T",
  group: "G",
  total: "S",
  tail: "F",
  numbering: "#",
  signature: "Y",
};

function read(one: GridCase): { readonly campaign: Campaign; readonly sheet: ReadSheet } {
  const plan = planById(one.plan ?? "cao-lau-2023") as Campaign;
  const campaign = one.units === undefined ? plan : { ...plan, units: one.units };
  return { campaign, sheet: readSheet(campaign, one.grid) };
}

/** Names the columns of a sheet that are read, as the cases do. */
function columnsOf(campaign: Campaign, sheet: ReadSheet): Record<string, number> {
  const named: Record<string, number> = {};
  for (const [column, at] of sheet.header?.columns.at ?? []) named[column] = at;
  for (const [part, at] of sheet.header?.columns.parts ?? []) if (part !== "votes") named[part] = at;
  sheet.header?.columns.evidence.forEach((at, index) => {
    const header = campaign.evidence[index]?.header ?? "";
    if (at >= 0) named[header] = at;
  });
  return named;
}

function plain(sheet: ReadSheet, row: number): Record<string, unknown> {
  const one = sheet.rows[row];
  if (one?.kind !== "nomination") return {};
  const { nomination, position } = one;
  return {
    name: nomination.name.cell,
    kind: nomination.kind.is === "picked" ? nomination.kind.id : undefined,
    unit: nomination.unit,
    birthYear: nomination.birthYear,
    woman: nomination.woman,
    requested: nomination.requested.is === "picked" ? nomination.requested.id : undefined,
    position,
  };
}

describe.each([
  ["headers", headers],
  ["rows", rows],
  ["values", values],
])("a sheet (%s)", (_, cases) => {
  it.each(cases.map((one) => [one.trap, one] as const))("%s", (_trap, one) => {
    const { campaign, sheet } = read(one);
    expect(sheet.header?.row).toBe(one.header);
    expect(columnsOf(campaign, sheet)).toEqual(one.columns);
    expect(sheet.rows.map(({ kind }) => LETTERS[kind]).join("")).toBe(one.rows);
    if (one.duplicates === undefined) expect(sheet.duplicates).toEqual([]);
    else expect(sheet.duplicates.map((pair) => `${pair.is} ${pair.rows.join(",")}`)).toEqual(one.duplicates);
    expect(sheet.problems.map(({ code, row, column }) => `${code}@${row},${column}`)).toEqual(one.problems ?? []);
    for (const [row, expected] of Object.entries(one.reads ?? {})) {
      expect({ row, ...plain(sheet, Number(row)) }).toMatchObject({ row, ...expected });
      for (const [key, value] of Object.entries(expected)) expect([key, plain(sheet, Number(row))[key]]).toEqual([key, value]);
    }
    for (const [row, expected] of Object.entries(one.derived ?? {})) {
      const found = sheet.rows[Number(row)];
      const derived = found?.kind === "nomination" ? found.derived.map(({ value, from }) => `${value} ${from}`) : [];
      if (expected.length === 0) expect(derived).toEqual([]);
      else expect(derived).toEqual(expect.arrayContaining([...expected]));
    }
  });
});

it("there are at least 60 sheets, each hard in its own way", () => {
  const traps = [...headers, ...rows, ...values].map(({ trap }) => trap);
  expect(new Set(traps).size).toBe(traps.length);
  expect(traps.length).toBeGreaterThanOrEqual(60);
});

it("only what is surely known is read: guesses are proposals", () => {
  for (const one of [...headers, ...rows, ...values]) {
    const { sheet } = read(one);
    const map = sheet.header?.columns;
    for (const column of sheet.columns) {
      const isRead = map?.found.has(column.index) ?? false;
      expect([one.trap, column.index, isRead]).toEqual([
        one.trap,
        column.index,
        ["exact", "variant"].includes(column.confidence),
      ]);
      if (column.confidence !== "unknown") expect(targetKey(column.means ?? { ours: "" })).not.toBe("ours:");
    }
  }
});
