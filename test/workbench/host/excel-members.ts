/** Finds which members of Excel's classes a program uses, by its types: `range.values`, `range.load("format/fill/color")`. */
import { join } from "node:path";
import ts from "typescript";

/** Of every client object, not of Excel: they never reach the host. */
const OF_THE_CLIENT = new Set(["context", "isNullObject", "load", "set", "sync", "toJSON", "track", "untrack"]);

const ROOT = join(__dirname, "../../..");

/** A program of these files with the project's own settings; `extra` are files that exist only here. */
export function programOf(files: readonly string[], extra: ReadonlyMap<string, string> = new Map()): ts.Program {
  const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const project = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const options = { ...project.options, types: ["office-js", "custom-functions-runtime"] };
  const host = ts.createCompilerHost(options);
  const [readFile, fileExists] = [host.readFile.bind(host), host.fileExists.bind(host)];
  host.readFile = (path) => extra.get(path) ?? readFile(path);
  host.fileExists = (path) => extra.has(path) || fileExists(path);
  const { getSourceFile } = host;
  host.getSourceFile = (path, ...rest) => {
    const text = extra.get(path);
    return text === undefined ? getSourceFile(path, ...rest) : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  };
  // packages are of no interest, and the spreadsheet engine's declarations take half a minute
  host.resolveModuleNameLiterals = (literals, from, _redirected, compilerOptions) =>
    literals.map(({ text }) =>
      text.startsWith(".") ? ts.resolveModuleName(text, from, compilerOptions, host) : { resolvedModule: undefined },
    );
  return ts.createProgram([...files, ...extra.keys()], options, host);
}

/** TypeScript files of the repository's folders. */
export function filesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) => ts.sys.readDirectory(join(ROOT, folder), [".ts", ".tsx"]));
}

/** `Range.values` → where it is used first. */
export function excelMembers(program: ts.Program, files: ReadonlySet<string>): Map<string, string> {
  const checker = program.getTypeChecker();
  const used = new Map<string, string>();

  /** The class of Excel a property belongs to. */
  const ownerOf = (symbol: ts.Symbol | undefined): string | undefined => {
    const declaration = symbol?.declarations?.[0];
    const owner = declaration?.parent;
    if (!owner || !ts.isClassDeclaration(owner) || !owner.name) return undefined;
    const module = ts.isModuleBlock(owner.parent) ? owner.parent.parent : undefined;
    return module?.name.text === "Excel" ? owner.name.text : undefined;
  };

  const note = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
    const owner = ownerOf(symbol);
    if (owner === undefined || owner === "RequestContext" || !symbol || OF_THE_CLIENT.has(symbol.name)) return;
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    const key = `${owner}.${symbol.name}`;
    if (!used.has(key)) used.set(key, `${source.fileName.slice(ROOT.length + 1)}:${line + 1}`);
  };

  /** A path of `load`: through the items of a collection, and down. */
  const notePath = (type: ts.Type, path: string, node: ts.Node): void => {
    let at = type;
    for (const part of path.split(/[/.]/)) {
      const items = at.getProperty("items");
      const element = items && checker.getTypeOfSymbolAtLocation(items, node).getNumberIndexType();
      const own = at.getProperty(part);
      const from = own && part !== "items" ? at : (element ?? at);
      const property = part === "items" ? undefined : from.getProperty(part);
      note(property, node);
      at = property ? checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, node)) : from;
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      note(checker.getTypeAtLocation(node.parent).getProperty(name), node);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "load") {
      const type = checker.getTypeAtLocation(node.expression.expression);
      for (const argument of node.arguments) {
        const texts = ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument];
        for (const text of texts.filter(ts.isStringLiteralLike)) {
          for (const path of text.text.split(",")) notePath(type, path.trim(), node);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (files.has(source.fileName)) visit(source);
  return used;
}

/** A file that exists only for the compiler. */
export const snippetPath = join(__dirname, "a-snippet-that-is-nowhere.ts");
