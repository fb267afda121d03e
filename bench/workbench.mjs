// The shipped add-in in the embedded Excel: what one command and one edit cost in messages, calls and passes.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { firstListRow } from "./first-list.mjs";
import { launchBrowser } from "../scripts/browser.mjs";
import { startServer } from "../workbench/server.mjs";
import { WORKBENCH } from "../workbench/webpack.config.mjs";

const ADDIN = fileURLToPath(new URL("../dist", import.meta.url));
const ROWS = 500;

/** Counts of one run, as rows of the bench. */
export async function workbenchRows() {
  if (!existsSync(`${WORKBENCH}/index.html`)) {
    throw new Error("Chưa có trang bàn thử: chạy `npm run build:workbench` trước, rồi chạy lại lệnh này.");
  }
  const server = await startServer({ addin: ADDIN });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
    await page.goto(server.url);
    // the page opens with a sample of its own first
    await page
      .getByRole("status")
      .getByText(/Đã mở mẫu/)
      .waitFor({ timeout: 60_000 });
    await page.evaluate(() => window.workbench.sample("template"));
    const edit = await page.evaluate(measure, ROWS);
    const firstList = await firstListRow(page);
    return [
      firstList,
      { name: `function calls in a template with ${ROWS} rows`, value: edit.first, target: 6 },
      { name: "function messages after one edit", value: edit.edited.messages, target: 1 },
      { name: "function calls after one edit", value: edit.edited.calls, target: 5 },
      { name: "calculation passes after one edit", value: edit.edited.passes, target: 2 },
      { name: "function messages after one rule edit", value: edit.rule.messages, target: 2 },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page: fills the tally sheet, then edits a cell of it and a threshold. */
async function measure(rows) {
  const { grid, functions } = window.host;
  const sheet = (name) => grid.sheetIds().find((id) => grid.sheetName(id) === name);
  const calm = async () => {
    for (let quiet = 0; quiet < 5;) {
      await grid.settle();
      await new Promise((done) => setTimeout(done, 40));
      quiet = grid.busy || functions.pending > 0 ? 0 : quiet + 1;
    }
  };
  const cost = async (edit) => {
    await calm();
    const before = { ...functions.stats, passes: grid.passes };
    edit();
    await calm();
    const after = { ...functions.stats, passes: grid.passes };
    return Object.fromEntries(["messages", "calls", "passes"].map((key) => [key, after[key] - before[key]]));
  };
  const tally = sheet("Đề nghị");
  const headers = grid.read(tally, { r: 4, c: 0, rows: 1, cols: 60 })[0].map(({ v }) => v);
  const write = (header, row, count, value) =>
    grid.write(tally, { r: row, c: headers.indexOf(header), rows: count, cols: 1 }, (i) => ({ v: value(i) }));
  const { calls: first } = await cost(() => {
    write("Loại", 5, rows, () => "Cá nhân");
    write("Tên tập thể, cá nhân, hộ gia đình", 5, rows, (i) => `Nông Văn ${i}`);
    write("Đơn vị", 5, rows, (i) => `Đơn vị ${i % 12}`);
    write("Đợt", 5, rows, () => 1);
  });
  const edited = await cost(() => write("Tỷ lệ hoàn thành nhiệm vụ (%)", 40, 1, () => 101));
  const criteria = sheet("Tiêu chuẩn");
  const box = grid.usedBox(criteria, true);
  const cells = grid.read(criteria, box);
  const row = cells.findIndex((line) => line.some(({ v }) => v === 100));
  const column = cells[row].findIndex(({ v }) => v === 100);
  const rule = await cost(() => grid.write(criteria, { r: box.r + row, c: box.c + column, rows: 1, cols: 1 }, () => ({ v: 95 })));
  return { first, edited, rule };
}
