import { readFileSync } from "node:fs";
import ts from "typescript";

/** `[Api set: ExcelApi 1.4]` of each member of a class, as the type declarations of office.js document it. */
let documented: Map<string, number[]> | undefined;

/** The minor numbers a member's documentation names; that of its class where it names none. */
export function requirementSets(type: string, member: string): number[] {
  documented ??= read();
  return documented.get(`${type}.${member}`) ?? documented.get(type) ?? [];
}

function read(): Map<string, number[]> {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found = new Map<string, number[]>();
  const note = (key: string, node: ts.Node) => {
    const text = ts
      .getJSDocCommentsAndTags(node)
      .map((comment) => comment.getText())
      .join(" ");
    const set = /\[Api set:([^\]]*)\]/.exec(text)?.[1] ?? "";
    const numbers = [...set.matchAll(/\b1\.(\d+)/g)].map(([, minor]) => Number(minor));
    if (numbers.length > 0) found.set(key, [...(found.get(key) ?? []), ...numbers]);
  };
  const walk = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel" && node.body && ts.isModuleBlock(node.body)) {
      for (const statement of node.body.statements) {
        if (!ts.isClassDeclaration(statement) || !statement.name) continue;
        note(statement.name.text, statement);
        for (const member of statement.members) {
          if (member.name) note(`${statement.name.text}.${member.name.getText()}`, member);
        }
      }
    } else ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}
