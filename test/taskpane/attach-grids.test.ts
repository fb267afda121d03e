/** Every messy sheet of the test set, attached as its preview proposes: what its cells are told and what the pane says are one. */
import type { Campaign } from "../../src/award/campaign/campaign";
import { NAME_MEANINGS } from "../../src/locale/attached";
import { HEADERS, RESULT_HEADERS } from "../../src/locale/columns";
import { judgeRows } from "../../src/functions/judge";
import { remember } from "../../src/functions/arguments";
import { revisionOf } from "../../src/award/campaign/revision";
import { reasonLines, statusText } from "../../src/locale/reasons";
import { alignColumns } from "../../src/sheets/attached/column-map";
import { appraiseAll } from "../../src/taskpane/appraisal/appraise";
import { meaningsOf } from "../../src/taskpane/attach/meanings";
import { attachmentOf, previewOf } from "../../src/taskpane/attach/preview";
import { propose } from "../../src/taskpane/attach/proposal";
import { blockOf } from "../../src/workbook/nominations";
import type { GridCase } from "../tally/grids/grid";
import { casesByCampaign } from "../workbook/grid-cases";

/** Sheets in which a person must choose what nobody could propose, by column; `null`: there is no column of names. */
const BY_HAND: Readonly<Record<string, Readonly<Record<number, string>> | null>> = {
  "a header in TCVN3 is not read, and said": { 1: "Tên cá nhân", 2: "Đơn vị" },
  "a sheet without a header": null,
  "a scoring sheet of an emulation cluster is no list of names": null,
};

const ID_TWICE: ReadonlySet<string> = new Set(["one Mã hồ sơ for two rows"]);

interface Sides {
  readonly cells: readonly (readonly [unknown, unknown])[];
  readonly pane: readonly (readonly [unknown, unknown])[];
  readonly nominations: number;
}

/** What the calls beside a table answer, and what the pane says, row by row; undefined where no name is read. */
function bothSides(campaign: Campaign, one: GridCase): Sides | undefined {
  const values = one.grid.map((row) => row.map((cell) => cell ?? ""));
  const cells = { tab: "Bảng", row: 0, column: 0, values, isProtected: false, tabs: ["Bảng"] };
  const { header, columns } = propose(campaign, values);
  const own = BY_HAND[one.trap];
  const means = columns.map((column) => own?.[column.index] ?? column.means);
  const preview = previewOf(campaign, cells, header, columns, means);
  if (preview.nameColumn === undefined) return undefined;
  const {
    row,
    headerRows,
    columns: mapped,
  } = attachmentOf(campaign, cells, header, columns, means, preview, {
    ids: false,
    results: true,
  });
  for (const { means: word } of mapped) expect(meaningsOf(campaign).concat("")).toContain(word);
  const rows = values.slice(row).map((line) => columns.map((_, at) => line[at] ?? ""));
  const read = alignColumns(
    { number: 1, headerRows, columns: mapped.map((column, at) => ({ ...column, row: at })) },
    rows.slice(0, headerRows),
  );
  if (!read.ok) throw new Error(read.sentences.join("\n"));
  // as the formula hands its rows over: the header as one row of our word, blanks as ""
  const handed = rows.map((line, at) => line.map((cell) => (at >= headerRows ? cell : at === 0 ? HEADERS.name : "")));
  const revision = `${campaign.id}#${revisionOf(campaign)}`;
  remember(revision, campaign);
  const call = (title: string, of: Parameters<typeof judgeRows>[4]["of"]): readonly unknown[] => {
    const answer = judgeRows(handed, [read.columns], [[revision]], { address: "Bảng!Z1" }, { title, of });
    if (answer instanceof Promise) throw new Error("the call is not pure");
    return answer.map(([cell]) => cell);
  };
  const tier = call(RESULT_HEADERS.tier, (plan, _, decision) => statusText(plan, decision));
  const why = call(RESULT_HEADERS.why, (plan, nomination, decision) => reasonLines(plan, nomination, decision).join("\n"));
  const blocks = blockOf({ number: 1, name: "TDKT_BANG_1", tab: "Bảng", row, column: 0, values: rows, headerRows, read });
  const { rows: judged } = appraiseAll(campaign, blocks);
  const said = new Map(judged.map((each) => [each.row - row, [each.verdict, each.reasons().join("\n")] as const]));
  said.set(0, [RESULT_HEADERS.tier, RESULT_HEADERS.why]);
  return {
    cells: rows.map((_, at) => [tier[at], why[at]]),
    pane: rows.map((_, at) => said.get(at) ?? ["", ""]),
    nominations: judged.length,
  };
}

describe.each([...casesByCampaign()])("sheets of %s", (_, { campaign, cases }) => {
  it.each(cases.map((one) => [one.trap, one] as const))("%s", (trap, one) => {
    const sides = bothSides(campaign, one);
    if (BY_HAND[trap] === null) return expect(sides).toBeUndefined();
    if (sides === undefined) throw new Error("no name column is proposed");
    // an id that stands in two rows stops the functions; the pane judges on and says which rows
    if (ID_TWICE.has(trap)) return expect(sides.cells[0]?.[0]).toMatch(/^Chưa tính được: mã hồ sơ D1-001 dùng cho hai dòng/);
    expect(sides.cells).toEqual(sides.pane);
    const nominations = one.rows.replace(/[^N]/g, "").length;
    if (one.header !== undefined) expect(sides.nominations).toBe(nominations);
  });
});

it("the first word for a name is our own header", () => {
  expect(NAME_MEANINGS[0]).toBe(HEADERS.name);
});
