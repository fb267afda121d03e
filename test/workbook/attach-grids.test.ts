/** Every messy sheet of the test set is attached as its preview proposes, and cells and pane say the same of every row. */
import type { Campaign } from "../../src/award/campaign/campaign";
import { RESULT_HEADERS } from "../../src/locale/columns";
import { appraiseAll } from "../../src/taskpane/appraisal/appraise";
import { attachmentOf, mapSheet, previewOf, sheetsFor } from "../../src/taskpane/attach/preview";
import { propose } from "../../src/taskpane/attach/proposal";
import { attachTable } from "../../src/workbook/attach";
import { readNominations } from "../../src/workbook/nominations";
import { readAttached } from "../../src/workbook/read-attached";
import { readSheetCells } from "../../src/workbook/read-sheet";
import { takeTableBack } from "../../src/workbook/take-table-back";
import type { ExcelHost } from "../../workbench/host/excel-host";
import type { GridCase } from "../tally/grids/grid";
import { builtFunctions, calculated, runBuiltFunctions, startExcel } from "../workbench/host/office";
import { casesByCampaign } from "./grid-cases";

/** Sheets in which a person must choose what nobody could propose, by column; `null`: there is no column of names. */
const BY_HAND: Readonly<Record<string, Readonly<Record<number, string>> | null>> = {
  "a header in TCVN3 is not read, and said": { 1: "Tên cá nhân", 2: "Đơn vị" },
  "a sheet without a header": null,
  "a scoring sheet of an emulation cluster is no list of names": null,
};

let host: ExcelHost;

beforeAll(async () => {
  host = await startExcel({ functions: builtFunctions() });
  runBuiltFunctions("campaign.js");
});

function emptyWorkbook(): void {
  const [keep, ...others] = host.grid.sheetIds();
  for (const { name } of host.grid.names()) host.grid.removeName(name);
  for (const id of others) host.grid.deleteSheet(id);
  if (keep !== undefined) host.grid.clear(keep, { r: 0, c: 0, rows: 50, cols: 30 }, "all");
  host.grid.commit();
}

function addSheet(tab: string, cells: GridCase["grid"]): string {
  const id = host.grid.addSheet(tab);
  const width = Math.max(...cells.map((row) => row.length));
  host.grid.write(id, { r: 0, c: 0, rows: cells.length, cols: width }, (r, c) => {
    const value = cells[r]?.[c];
    return value === "" || value === null || value === undefined ? undefined : { v: value as string | number | boolean };
  });
  host.grid.commit();
  return id;
}

/** What of a sheet does not agree, in lines; none where all is well. */
async function attachAndCompare(campaign: Campaign, one: GridCase, isFirst: boolean): Promise<readonly string[]> {
  const tab = "Bảng của tôi";
  const id = addSheet(tab, one.grid);
  const before = JSON.stringify(one.grid);
  const cells = await readSheetCells(tab);
  if (cells === undefined) throw new Error("no sheet");
  const { header, columns } = propose(campaign, cells.values);
  const own = BY_HAND[one.trap];
  const means = columns.map((column) => own?.[column.index] ?? column.means);
  const preview = previewOf(campaign, cells, header, columns, means);
  if (preview.nameColumn === undefined) {
    host.grid.deleteSheet(id);
    return own === null ? [] : ["no name column"];
  }
  const attachment = attachmentOf(campaign, cells, header, columns, means, preview, { ids: true, results: true });
  const outcome = await attachTable(isFirst ? sheetsFor(campaign) : [], attachment);
  if (!outcome.ok) return [outcome.sentence];
  await calculated(host);
  const { blocks, sentences } = await readNominations();
  const [block] = blocks;
  const wrong = [...sentences];
  if (block === undefined) return [...wrong, "not read"];
  const { rows } = appraiseAll(campaign, blocks);
  const expected = new Map(rows.map((row) => [row.row, [row.verdict, row.reasons().join("\n")]]));
  expected.set(block.row, [RESULT_HEADERS.tier, RESULT_HEADERS.why]);
  const width = block.values[0]?.length ?? 0;
  const shown = host.grid.read(id, { r: block.row, c: block.column + width + 1, rows: block.values.length, cols: 2 });
  shown.forEach((pair, at) => {
    const said = JSON.stringify(pair.map(({ v }) => v ?? ""));
    const wanted = JSON.stringify(expected.get(block.row + at) ?? ["", ""]);
    if (said !== wanted) wrong.push(`row ${block.row + at + 1}: the cells say ${said}, the pane ${wanted}`);
  });
  const nominations = one.rows.replace(/[^N]/g, "").length;
  if (one.header !== undefined && rows.length !== nominations && own === undefined)
    wrong.push(`${rows.length} nominations are read, not ${nominations}`);
  if (JSON.stringify(one.grid) !== before) wrong.push("the grid was changed");
  const left = host.grid.read(id, { r: 0, c: 0, rows: one.grid.length, cols: columns.length });
  left.forEach((line, r) =>
    line.forEach(({ v }, c) => {
      const own = one.grid[r]?.[c] ?? "";
      if ((v ?? "") !== own) wrong.push(`cell ${r},${c} was ${String(own)}, is ${String(v)}`);
    }),
  );
  await takeTableBack(outcome.value, []);
  host.grid.deleteSheet(id);
  host.grid.commit();
  if ((await readAttached()).tables.length > 0) wrong.push("it is still attached");
  return wrong;
}

describe.each(["desktop", "web"] as const)("on the %s", (profile) => {
  beforeAll(() => {
    host.profile = profile;
  });

  it.each([...casesByCampaign()])(
    "sheets of %s are attached, and cells and pane agree",
    async (_, { campaign, cases }) => {
      emptyWorkbook();
      let isFirst = true;
      const wrong: Record<string, readonly string[]> = {};
      for (const one of cases) {
        const lines = await attachAndCompare(campaign, one, isFirst);
        if (lines.length > 0) wrong[one.trap] = lines;
        isFirst = (await readAttached()).map === undefined;
      }
      expect(wrong).toEqual({});
      expect(mapSheet(campaign).tab).toBe("Ghép cột");
    },
    120_000,
  );
});
