import { readFileSync } from "node:fs";
import { join } from "node:path";
import { revisionOf } from "../../src/award/campaign/revision";
import { appraise } from "../../src/taskpane/appraisal/appraise";
import { HEADS, LABELS } from "../../src/locale/sheets";
import { dongDang2025, plans } from "../../src/plans/plans";
import { campaignCell } from "../../src/sheets/campaign-cell";
import { decodeCampaign } from "../../src/sheets/decode";
import { encodeCampaign } from "../../src/sheets/encode";
import { ageOf, migrated, upgradedCells, VERSIONS, type Migration, type RawGrids, type Versions } from "../../src/sheets/schema";
import { edit, type Grids } from "./grids";

interface Frozen {
  readonly schema: number;
  readonly campaign: string;
  readonly blocks: Grids;
  readonly tables: readonly {
    readonly headers: readonly string[];
    readonly rows: readonly { readonly cells: readonly (string | number)[]; readonly verdict: string }[];
  }[];
}

const frozen = (schema: number, plan: string): Frozen =>
  JSON.parse(readFileSync(join(__dirname, `../fixtures/schema-${schema}/${plan}.json`), "utf8")) as Frozen;

// Workbooks out there: what they were when their version was released. These files are never written again.
describe.each(plans.map((plan) => plan.id))("a workbook of version 1 with %s", (id) => {
  const { blocks, campaign: cell, tables } = frozen(1, id);
  const { campaign, troubles, older } = decodeCampaign(blocks);

  it("is read without trouble, as the campaign it was", () => {
    expect(troubles).toEqual([]);
    expect(older).toBe(VERSIONS.newest === 1 ? undefined : 1);
    expect(campaign && `${campaign.id}#${revisionOf(campaign)}`).toBe(cell);
  });

  it("gives every row the verdict it had", () => {
    if (campaign === undefined) throw new Error("not read");
    let rows = 0;
    for (const { headers, rows: own } of tables) {
      const said = appraise(campaign, { tab: "", row: 0, column: 0, values: [headers, ...own.map((one) => one.cells)] }).rows.map(
        (one) => one.verdict,
      );
      expect(said).toEqual(own.map((one) => one.verdict));
      rows += own.length;
    }
    expect(rows).toBeGreaterThan(10);
  });
});

const grids = encodeCampaign(dongDang2025);
const versionOf = (version: unknown): Grids => edit(grids, "info", HEADS.info.label, LABELS.schema, HEADS.info.value, version);

/** A second version in which the numbers' sheet calls its columns otherwise, and a third with one more note. */
const rename =
  (from: string, to: string): Migration =>
  (all) => ({ ...all, rules: all.rules.map((row) => row.map((cell) => (cell === from ? to : cell))) });
const versions: Versions = {
  newest: 3,
  migrations: new Map([
    [1, rename("Nhiều nhất", HEADS.quotas.max)],
    [
      2,
      (all) => ({
        ...all,
        info: [...all.info.slice(0, -1), ["v2", "Cách hiểu", "II", "", "của phiên bản sau"], ...all.info.slice(-1)],
      }),
    ],
  ]),
};
const old: RawGrids = rename(HEADS.quotas.max, "Nhiều nhất")(grids);

describe("versions of the sheets", () => {
  it.each([
    [1, { is: "current" }],
    [2, { is: "newer", version: 2 }],
    ["7", { is: "newer", version: 7 }],
    [0, { is: "current" }],
    ["một", { is: "current" }],
    ["", { is: "current" }],
  ])("%p is %p of what is known today", (version, age) => expect(ageOf(versionOf(version).info)).toEqual(age));

  it("an older workbook is brought up step by step, in memory, and says of which version it is", () => {
    expect(decodeCampaign(old).campaign).toBeUndefined();
    expect(decodeCampaign(old, { versions })).toMatchObject({ campaign: { ...dongDang2025 }, troubles: [], older: 1 });
    expect(campaignCell(old.info, old.criteria, old.rules, old.units, { versions })).toBe(
      `dong-dang-2025#${revisionOf(dongDang2025)}`,
    );
    expect(old.rules.flat()).toContain("Nhiều nhất");
  });

  it("one that is half-way takes only the steps that are left", () => {
    expect(decodeCampaign(versionOf(2), { versions })).toMatchObject({ troubles: [], older: 2 });
    expect(decodeCampaign(versionOf(3), { versions }).older).toBeUndefined();
  });

  it("an upgrade changes the cells that the steps change, and the version's own", () => {
    const after = migrated(old, versions);
    if (after === undefined) throw new Error("not migrated");
    const cells = upgradedCells(old, after);
    expect(cells.map(({ from, to }) => [from, to])).toEqual([
      [1, 3],
      [undefined, "v2"],
      [undefined, "Cách hiểu"],
      [undefined, "II"],
      [undefined, "của phiên bản sau"],
      ["Nhiều nhất", HEADS.quotas.max],
    ]);
    expect(upgradedCells(after, after)).toEqual([]);
  });

  it("a newer workbook is not judged by what is known today, whatever else it holds", () => {
    const newer = versionOf(4);
    const { campaign, troubles } = decodeCampaign({ ...newer, criteria: [["?", "?"]] }, { versions });
    expect([campaign, troubles.map(({ code, params }) => [code, params])]).toEqual([undefined, [["newer", ["4"]]]]);
    expect(migrated(newer, versions)).toBeUndefined();
  });

  it("a sheet that is gone, or a version that never was, is trouble and no old file", () => {
    expect(migrated({ ...old, units: { code: "#REF!" } }, versions)).toBeUndefined();
    expect(decodeCampaign({ ...old, units: { code: "#REF!" } }, { versions }).campaign).toBeUndefined();
    expect(decodeCampaign(versionOf(0), { versions }).troubles.map(({ code }) => code)).toEqual(["noLabel"]);
  });
});
