// Everything `npm test` promises: types, lint, build, then all tests in three time zones. Ends with "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = `${root}.cache/`;
const bin = (name) => `${root}node_modules/${name}`;
const zones = ["Asia/Ho_Chi_Minh", "UTC", "America/Los_Angeles"];

let passed = 0;
let failed = 0;

function run(title, args, env = {}) {
  process.stdout.write(`\n== ${title}\n`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  return status === 0;
}

function step(title, args) {
  const ok = run(title, args);
  if (ok) passed++;
  else failed++;
  return ok;
}

function tests(zone, also) {
  const report = `${cache}jest-${zone.replace("/", "-")}.json`;
  rmSync(report, { force: true });
  const args = [bin("jest/bin/jest.js"), "--json", `--outputFile=${report}`, "--silent=false", ...also.args];
  const ok = run(`tests, TZ=${zone}`, args, { TZ: zone, ...also.env });
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    passed += result.numPassedTests;
    // a suite that could not start counts as one failure; so does a run that failed with every test green
    failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    if (!ok && result.numFailedTests + result.numRuntimeErrorTestSuites === 0) failed++;
  } catch (error) {
    console.error(`jest left no report (${error.message})`);
    failed++;
  }
}

mkdirSync(cache, { recursive: true });
step("types", [bin("typescript/bin/tsc"), "--noEmit", "-p", "."]);
step("lint", [bin("eslint/bin/eslint.js"), "."]);
step("format", [bin("prettier/bin/prettier.cjs"), "--check", "."]);
step("laws, each on a core broken on purpose", ["scripts/laws.mjs"]);
if (step("build", [bin("webpack/bin/webpack.js"), "--mode", "production"])) {
  step("build of the workbench", [bin("webpack/bin/webpack.js"), "--config", "workbench/webpack.config.mjs"]);
  // what a browser shows does not depend on this process's time zone, nor do laws in their full number of runs: once is enough
  zones.forEach((zone, index) =>
    tests(zone, index === 0 ? { args: [], env: {} } : { args: ["--selectProjects", "unit"], env: { FEWER_RUNS: "20" } }),
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
