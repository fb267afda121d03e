// A law counts once it was seen failing: each is run on a copy of the sources that is broken on purpose, and must fail there.
// test/laws/breaks.json names the law and what to break. A second argument runs only the laws whose name contains it.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const only = process.argv[2] ?? "";
const breaks = JSON.parse(readFileSync(`${root}test/laws/breaks.json`, "utf8")).filter(({ law }) => law.includes(only));

/** Runs one law on a broken copy; says what came of it. */
async function tried({ test, law, breaks: edits }, index) {
  const copy = `${root}.cache/broken/${index}`;
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  cpSync(`${root}src`, `${copy}/src`, { recursive: true });
  cpSync(`${root}test`, `${copy}/test`, {
    recursive: true,
    filter: (file) => !file.includes("/fixtures") && !file.includes("/e2e"),
  });
  for (const { file, find, replace } of edits) {
    const text = readFileSync(`${copy}/${file}`, "utf8");
    if (text.split(find).length !== 2) return `the text to break stands ${text.split(find).length - 1} times in ${file}: ${find}`;
    writeFileSync(
      `${copy}/${file}`,
      text.replace(find, () => replace),
    );
  }
  writeFileSync(
    `${copy}/jest.config.js`,
    `const [unit] = require(${JSON.stringify(`${root}jest.config.js`)}).projects;
    module.exports = { ...unit, rootDir: __dirname, modulePathIgnorePatterns: [] };`,
  );
  const { code, output } = await jest(copy, test, law);
  const counted = /Tests:.*?(\d+) failed/.exec(output)?.[1];
  rmSync(copy, { recursive: true, force: true });
  if (code === 0) return "still holds on the broken core";
  return counted === "1" ? undefined : `did not fail as one law: ${output.slice(-800)}`;
}

function jest(copy, test, law) {
  const pattern = law.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const args = [
    `${root}node_modules/jest/bin/jest.js`,
    "--rootDir",
    copy,
    "--config",
    `${copy}/jest.config.js`,
    test,
    "-t",
    pattern,
  ];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
    child.on("close", (code) => resolve({ code, output }));
  });
}

const waiting = breaks.map((one, index) => ({ one, index }));
let failed = 0;
async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const trouble = await tried(next.one, next.index);
    console.log(trouble === undefined ? `seen failing: ${next.one.law}` : `NOT SEEN FAILING: ${next.one.law}: ${trouble}`);
    if (trouble !== undefined) failed++;
  }
}
await Promise.all([work(), work()]);
console.log(`${breaks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && breaks.length > 0 ? 0 : 1;
