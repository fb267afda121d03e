// Mutates src/award, one folder after the other, each against the tests that mirror it and its laws; prints one total and fails
// below THRESHOLD. Arguments name folders ("." are the files beside them); without any, all. What survived: .cache/mutation/*.txt
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const THRESHOLD = 85;
const root = fileURLToPath(new URL("..", import.meta.url));
const reports = `${root}.cache/mutation`;
mkdirSync(reports, { recursive: true });

const all = readdirSync(`${root}src/award`, { withFileTypes: true }).filter((one) => one.isDirectory());
const folders = process.argv.length > 2 ? process.argv.slice(2) : [".", ...all.map((one) => one.name)];

const total = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0, other: 0 };
for (const folder of folders) {
  const report = `${reports}/${folder === "." ? "award" : folder}`;
  const args = [`${root}node_modules/@stryker-mutator/core/bin/stryker.js`, "run", "--mutate", `src/award/${folder}/*.ts`];
  const run = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, MUTATED: folder },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  writeFileSync(`${report}.txt`, run.stdout + run.stderr);
  if (run.status !== 0) throw new Error(`Stryker failed on ${folder}: ${report}.txt`);
  renameSync(`${reports}.json`, `${report}.json`);
  const counts = countsOf(JSON.parse(readFileSync(`${report}.json`, "utf8")));
  for (const status of Object.keys(total)) total[status] += counts[status];
  console.log(line(folder, counts));
}
console.log(line("src/award", total));
process.exitCode = score(total) >= THRESHOLD ? 0 : 1;

function countsOf({ files }) {
  const counts = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0, other: 0 };
  for (const { status } of Object.values(files).flatMap((one) => one.mutants)) counts[status in counts ? status : "other"]++;
  return counts;
}

function score({ Killed, Timeout, Survived, NoCoverage }) {
  return (100 * (Killed + Timeout)) / (Killed + Timeout + Survived + NoCoverage);
}

function line(name, counts) {
  const { Killed, Timeout, Survived, NoCoverage, other } = counts;
  const found = `${Killed} killed, ${Timeout} timed out, ${Survived} survived, ${NoCoverage} untested, ${other} invalid`;
  return `${name.padEnd(12)} ${score(counts).toFixed(1).padStart(5)} %  ${found}`;
}
