import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "./dist";

const files = (folder: string, inside = ""): readonly string[] =>
  readdirSync(join(folder, inside), { withFileTypes: true })
    .flatMap((one) => (one.isDirectory() ? files(folder, join(inside, one.name)) : [join(inside, one.name)]))
    .sort();

describe("what is shipped", () => {
  it("is our own files, and nothing of Microsoft's", () => {
    expect(files(DIST)).toEqual(
      [
        ...[16, 20, 24, 32, 40, 48, 64, 80].map((size) => join("assets", `icon-${size}.png`)),
        "appraisal.js",
        "appraisal.js.LICENSE.txt",
        "attach.js",
        "campaign.js",
        "fluent.js",
        "fluent.js.LICENSE.txt",
        "functions.en.json",
        "functions.js",
        "functions.json",
        "help.html",
        "manifest.xml",
        "pane.js",
        "ribbon.js",
        "rules.js",
        "taskpane.html",
        "taskpane.js",
        "ways.js",
        "workbook.js",
      ].sort(),
    );
  });

  it("loads no script but its own and office.js, functions first", () => {
    const page = readFileSync(join(DIST, "taskpane.html"), "utf8");
    const scripts = [...page.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map(([, source]) => source);
    expect([...scripts].sort()).toEqual([
      "functions.js",
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "taskpane.js",
    ]);
    expect(scripts.indexOf("functions.js")).toBeLessThan(scripts.indexOf("taskpane.js"));
  });
});
