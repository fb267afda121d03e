// Ratios of one run, each against a floor measured beside it; absolute times mean nothing on a shared machine.
// `npm run bench -- --json` prints an array of { name, value, target, pass }.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
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

const ROUNDS = 21;

/** Times two pieces of work in turns and returns the ratio of their medians. */
function ratio(work, floor) {
  const times = { work: [], floor: [] };
  for (let round = 0; round < ROUNDS + 3; round++) {
    for (const [name, run] of [
      ["work", work],
      ["floor", floor],
    ]) {
      const start = process.hrtime.bigint();
      run();
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

const rows = grid(5000);
const headers = [HEADERS];
const results = [
  {
    name: "5,000 × 20 cells to decisions with every reason text ÷ JSON round trip of the cells",
    value: ratio(
      () => why(rows, headers, PLAN),
      () => JSON.parse(JSON.stringify(rows)),
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
  {
    name: "kB (gzip) before the first formula answers, office.js aside",
    value: gzipSync(source, { level: 9 }).length / 1000,
    target: 45,
  },
].map((row) => ({ ...row, value: Number(row.value.toFixed(2)), pass: row.value <= row.target }));

if (process.argv.includes("--json")) console.log(JSON.stringify(results, null, 2));
else
  for (const { name, value, target, pass } of results)
    console.log(`${pass ? "ok  " : "MISS"} ${value} (at most ${target}): ${name}`);
process.exitCode = results.every(({ pass }) => pass) ? 0 : 1;
