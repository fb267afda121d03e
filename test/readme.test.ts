import { readFileSync } from "node:fs";
import { join } from "node:path";
import { judged } from "./functions/sheet-call";

const read = (file: string): string => readFileSync(join(__dirname, "..", file), "utf8");
const readme = read("README.md");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

describe("README", () => {
  it.each(["README.md", "CONTRIBUTING.md", "docs/excel-checklist.md"])("%s names only npm commands that exist", (file) => {
    const named = [...read(file).matchAll(/npm (?:run )?([a-z:]+)(?!\p{L})/gu)]
      .map(([, name = ""]) => name)
      .filter((name) => name !== "ci" && name !== "scripts");
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it("shows what the functions answer", () => {
    const tables = readme.split("\n").filter((line) => /^\| [^-]/.test(line));
    const cells = (line: string | undefined): readonly string[] =>
      (line ?? "")
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim());
    const at = tables.findIndex((line) => line.startsWith("| Tên tập thể"));
    const [headers, row] = [cells(tables[at]), cells(tables[at + 1])];
    const { tier, why } = judged("dong-dang-2025", Object.fromEntries(headers.map((header, index) => [header, row[index]])));
    expect(readme).toContain(`cho \`${tier}\``);
    expect(readme).toContain(`\`\`\`text\n${why.join("\n")}\n\`\`\``);
  });
});
