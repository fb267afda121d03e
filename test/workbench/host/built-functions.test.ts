/** The add-in's own built functions at work in cells, and what an edit among 500 rows costs. */
import { planById } from "../../../src/plans/plans";
import { nominationHeaders } from "../../../src/sheets/nomination-columns";
import { columnName } from "../../../workbench/grid/a1";
import type { Scalar } from "../../../workbench/grid/grid";
import type { ExcelHost } from "../../../workbench/host/excel-host";
import { box, builtFunctions, calculated, runBuiltFunctions, shown, startExcel, type } from "./office";

const PLAN = "cao-loc-2025";
const ROWS = 500;
let host: ExcelHost;
let headers: readonly string[];

beforeAll(async () => {
  host = await startExcel({ functions: builtFunctions() });
  runBuiltFunctions();
  const plan = planById(PLAN);
  if (!plan) throw new Error(PLAN);
  headers = nominationHeaders(plan);
  host.grid.write(host.grid.activeSheetId, { r: 0, c: 0, rows: 1, cols: headers.length }, (_, j) => ({
    v: headers[j] ?? "",
  }));
});

const column = (words: RegExp) => headers.findIndex((header) => words.test(header));

function nominate(row: number): void {
  const cells: [RegExp, Scalar][] = [
    [/^(STT|TT)/i, row],
    [/tên/i, `Hoàng Văn ${row}`],
    [/loại/i, "Cá nhân"],
  ];
  for (const [words, value] of cells) {
    const at = column(words);
    if (at >= 0) host.grid.write(host.grid.activeSheetId, { r: row, c: at, rows: 1, cols: 1 }, () => ({ v: value }));
  }
}

const last = () => columnName(headers.length - 1);
const answer = (row: number) => columnName(headers.length + 1) + (row + 1);
const formula = (row: number) => `=TDKT.ELIGIBLE_TIER(A${row + 1}:${last()}${row + 1},$A$1:$${last()}$1,"${PLAN}")`;

async function cost(run: () => void) {
  const before = { ...host.functions.stats, passes: host.grid.passes };
  run();
  await calculated(host);
  const { messages, calls } = host.functions.stats;
  return {
    messages: messages - before.messages,
    calls: calls - before.calls,
    passes: host.grid.passes - before.passes,
  };
}

test("=TDKT.ELIGIBLE_TIER(…) typed into a cell answers", async () => {
  nominate(1);
  type(host.grid, answer(1), formula(1));
  await calculated(host);
  const [[value]] = shown(host.grid, answer(1)) as [[Scalar]];
  expect(value).toMatch(/^(Chưa đủ dữ liệu|Không đủ điều kiện|Cần xem xét|Giấy khen|Bằng khen)/);
  type(host.grid, answer(2), '=TDKT.ELIGIBLE_TIER(A2:B2,A1:B1,"hong-phong-2024")');
  await calculated(host);
  expect(shown(host.grid, answer(2))[0]?.[0]).toMatch(/^Chưa tính được: không có phong trào "hong-phong-2024"/);
});

test("one edit among 500 rows: one message, one call, two passes", async () => {
  for (let row = 1; row <= ROWS; row++) nominate(row);
  const first = await cost(() =>
    host.grid.write(host.grid.activeSheetId, box(`${answer(1)}:${answer(ROWS)}`), (i) => ({ f: formula(i + 1) })),
  );
  const edit = await cost(() => type(host.grid, `${columnName(column(/tên/i))}250`, "Lương Thị Đào"));
  console.log(`500 rows: first ${JSON.stringify(first)}, one edit ${JSON.stringify(edit)}`);
  expect(first).toMatchObject({ messages: 1, calls: ROWS });
  expect(edit).toEqual({ messages: 1, calls: 1, passes: 2 });
  const all = shown(host.grid, `${answer(1)}:${answer(ROWS)}`).flat();
  expect(all.every((value) => typeof value === "string" && value !== "" && !value.startsWith("#"))).toBe(true);
});

test("one block over the 500 rows is one call, and its header row gives the title", async () => {
  const spill = `${columnName(headers.length + 3)}1`;
  const rows = `A1:${last()}${ROWS + 1}`;
  const block = await cost(() => type(host.grid, spill, `=TDKT.ELIGIBLE_TIER(IF(${rows}="","",${rows}),,"${PLAN}")`));
  expect(block).toMatchObject({ messages: 1, calls: 1 });
  const [title, ...verdicts] = shown(host.grid, `${spill}:${columnName(headers.length + 3)}${ROWS + 1}`).flat();
  expect(typeof title).toBe("string");
  expect(verdicts).toEqual(shown(host.grid, `${answer(1)}:${answer(ROWS)}`).flat());
  const edit = await cost(() => type(host.grid, `${columnName(column(/tên/i))}250`, "Lương Thị Mai"));
  expect(edit).toEqual({ messages: 1, calls: 2, passes: 2 }); // the row's own and the block
});
