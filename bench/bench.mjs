// Ratios of one run, each against a floor measured beside it; absolute times mean nothing on a shared machine.
// `npm run bench -- --json` prints an array of { name, value, target, pass }.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { field } from "./field.mjs";
import { workbenchRows } from "./workbench.mjs";
import { grid, HEADERS, PLAN } from "./sheet.mjs";

const built = fileURLToPath(new URL("../dist/functions.js", import.meta.url));
if (!existsSync(built)) {
  console.error("Chưa có dist/functions.js: chạy `npm run build` trước, rồi chạy lại lệnh này.");
  process.exit(1);
}
const source = readFileSync(built, "utf8");
const functions = new Map();
new Function("CustomFunctions", source)({ associate: (id, call) => functions.set(id, call) });
const tier = functions.get("ELIGIBLE_TIER");
const why = functions.get("ELIGIBLE_WHY");

// the core by itself, as the compiler writes it
const root = fileURLToPath(new URL("..", import.meta.url));
const compiled = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", `${root}bench`], {
  stdio: "inherit",
});
if (compiled.status !== 0) process.exit(1);
const { rank } = createRequire(import.meta.url)(`${root}.cache/bench/award/ranking/rank.js`);

const ROUNDS = 21;

/** Times two pieces of work in turns and returns the ratio of their medians. */
function ratio(work, floor, fresh = () => undefined) {
  const times = { work: [], floor: [] };
  for (let round = 0; round < ROUNDS + 3; round++) {
    const given = fresh(round);
    for (const [name, run] of [
      ["work", work],
      ["floor", floor],
    ]) {
      const start = process.hrtime.bigint();
      run(given);
      const spent = Number(process.hrtime.bigint() - start);
      // the first rounds warm the engine up
      if (round >= 3) times[name].push(spent);
    }
  }
  return median(times.work) / median(times.floor);
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1];
}

/** Ranks candidates of two keys, against sorting the same keys the plainest way. */
function ranking(count) {
  const { campaign, candidates } = field(count);
  const degree = (one, key) => one.nomination.values[key].value;
  // short work is done many times over, or the clock and the cold engine are all that is measured
  const times = Math.ceil(20_000 / count);
  const over = (run) => () => {
    for (let i = 0; i < times; i++) run();
  };
  return ratio(
    over(() => rank(campaign, candidates)),
    over(() => [...candidates].sort((a, b) => degree(b, 0) - degree(a, 0) || degree(b, 1) - degree(a, 1))),
  );
}

/** Reading, judging, ranking and the shortlist of a whole sheet. */
function pipeline(count) {
  const shortlist = functions.get("SHORTLIST");
  const cells = grid(count);
  const times = [0, 1, 2, 3, 4].map(() => {
    const start = process.hrtime.bigint();
    shortlist(cells, headers, PLAN);
    return Number(process.hrtime.bigint() - start);
  });
  return median(times);
}

/** Size of a built file as it goes over the wire, in kB. */
function zipped(file) {
  return gzipSync(readFileSync(new URL(`../dist/${file}`, import.meta.url)), { level: 9 }).length / 1000;
}

const headers = [HEADERS];
const rows = grid(5000);
const results = [
  {
    // other people every round: names, years, texts and numbers are read anew; marks and levels are the few words of any sheet
    name: "5,000 × 20 cells to decisions with every reason text ÷ JSON round trip of the cells",
    value: ratio(
      (cells) => why(cells, headers, PLAN),
      (cells) => JSON.parse(JSON.stringify(cells)),
      (round) => grid(5000, round),
    ),
    target: 4,
  },
  {
    name: "5,000 one-row calls of ELIGIBLE_TIER ÷ one block call",
    value: ratio(
      () => rows.forEach((row) => tier([row], headers, PLAN)),
      () => tier(rows, headers, PLAN),
    ),
    target: 4,
  },
  ...[500, 10_000, 100_000].map((count) => ({
    name: `rank ${count.toLocaleString("en")} ÷ sorting the same keys`,
    value: ranking(count),
    target: 1.5,
  })),
  { name: "whole pipeline at 100,000 ÷ at 10,000", value: pipeline(100_000) / pipeline(10_000), target: 13 },
  {
    name: "kB (gzip) before the first formula answers, office.js aside",
    value: zipped("functions.js"),
    target: 45,
  },
  {
    name: "kB (gzip) where rule sheets in the workbook are the campaign (CAMPAIGN loads their reader)",
    value: zipped("functions.js") + zipped("campaign.js"),
    target: 60,
  },
  {
    name: "kB (gzip) of the pane's first load, office.js aside",
    value: ["functions", "taskpane", "pane", "fluent"].reduce((sum, file) => sum + zipped(`${file}.js`), 0),
    target: 205,
  },
  ...(await workbenchRows()),
].map((row) => ({ ...row, value: Number(row.value.toFixed(2)), pass: row.value <= row.target }));

if (process.argv.includes("--json")) console.log(JSON.stringify(results, null, 2));
else
  for (const { name, value, target, pass } of results)
    console.log(`${pass ? "ok  " : "MISS"} ${value} (at most ${target}): ${name}`);
process.exitCode = results.every(({ pass }) => pass) ? 0 : 1;
