import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..");

/** ESLint as `npm run lint` starts it, in a process of its own: its configuration is a module that jest cannot load. */
const LINT = `
  const { ESLint } = require("eslint");
  const cases = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
  const eslint = new ESLint({ cwd: process.cwd() });
  (async () => {
    const found = [];
    for (const [filePath, text] of cases) {
      const [{ messages }] = await eslint.lintText(text, { filePath });
      found.push(messages.filter((one) => one.severity === 2).map((one) => one.ruleId));
    }
    console.log(JSON.stringify(found));
  })();
`;

/** For each file and text: names of the rules it would break. */
function broken(cases: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const output = execFileSync(process.execPath, ["-e", LINT], { cwd: root, input: JSON.stringify(cases) });
  return JSON.parse(output.toString()) as string[][];
}

const CLOSED = [
  ["src/award/x.ts", 'import "../text/fold";\n'],
  ["src/award/eligibility/x.ts", 'import "../../locale/vi";\n'],
  ["src/text/x.ts", 'import "../award/campaign/campaign";\n'],
  ["src/tally/x.ts", 'import "../sheets/nomination-columns";\n'],
  ["src/plans/x.ts", 'import "../tally/value";\n'],
  ["src/functions/x.ts", 'import "../workbook/read";\n'],
  ["src/workbook/x.ts", 'import "../functions/judge";\n'],
  ["src/sheets/x.ts", 'import "../taskpane/index";\n'],
  ["src/taskpane/x.tsx", 'import "../../workbench/host/host";\n'],
];
const OPEN = [
  ["src/functions/x.ts", 'import "../plans/plans";\n'],
  ["src/award/x.ts", 'import "./campaign/campaign";\n'],
  ["src/locale/x.ts", 'import "../award/campaign/campaign";\n'],
];
const EXCEL = `export const run = () =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    console.log(range.values);
  });
`;
const FORBIDDEN = [
  ["src/award/x.ts", "export const x = Math.random();\n", "no-restricted-properties"],
  ["src/award/x.ts", "export const x = new Date();\n", "no-restricted-syntax"],
  ["src/tally/x.ts", "export const x = Date.now();\n", "no-restricted-properties"],
  ["src/award/x.ts", "export const x = Office.context;\n", "no-restricted-globals"],
  ["src/taskpane/x.ts", EXCEL, "office-addins/load-object-before-read"],
  ["src/taskpane/x.tsx", EXCEL, "office-addins/load-object-before-read"],
];

// who may import whom is a rule, and the rule is seen to hold
describe("the walls of the house", () => {
  it("keep out what a folder may not know", () => {
    const expected = [...CLOSED.map(() => "no-restricted-imports"), ...FORBIDDEN.map(([, , rule]) => rule)];
    broken([...CLOSED, ...FORBIDDEN]).forEach((rules, index) =>
      expect([index, rules]).toEqual([index, expect.arrayContaining([expected[index]])]),
    );
  });

  it("let through what it may", () => expect(broken(OPEN)).toEqual(OPEN.map(() => [])));
});
