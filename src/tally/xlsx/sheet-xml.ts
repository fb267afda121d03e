/**
 * One worksheet part, made ready for ExcelJS (ECMA-376 18.3.1.99). ExcelJS 4.4.0 reads prefixed element names as an empty sheet,
 * needs an address on every cell, misreads ISO dates, and walks through every cell of a merged area, a list or a column range:
 * those are kept from it and read from `outline`.
 */
import type { Worksheet } from "exceljs";
import { MAX_COLUMN, MAX_ROW, type Limits } from "./limits";
import { Refusal } from "./trouble";
import { child, childrenOf, escapeXml, parseXml, withoutPrefix, type XmlElement } from "./xml";

export interface SheetXml {
  /** The worksheet element without its rows. */
  readonly outline: XmlElement;
  /** What ExcelJS is to read. */
  readonly clean: string;
  /** Cells and rows. */
  readonly size: number;
  /** Addresses of cells whose formula is a dynamic array (`cm`). */
  readonly dynamic: ReadonlySet<string>;
}

const FOR_EXCELJS = ["sheetPr", "sheetViews", "sheetFormatPr", "cols"];
const FOR_EXCELJS_AFTER = ["printOptions", "pageMargins", "pageSetup", "headerFooter"];

/** `before`: cells and rows of the sheets read so far. */
export function readSheetXml(xml: string, limits: Limits, before: number): SheetXml {
  const { around, rows } = split(withoutPhonetics(withoutPrefix(xml, "worksheet")));
  const outline = parseXml(around);
  if (outline.name !== "worksheet") throw new Refusal("damaged");
  checkAreas(outline, limits);
  const found = scan(rows, limits, before);
  const pick = (names: readonly string[]): string =>
    names.map((name) => childrenOf(outline, name).map(serialize).join("")).join("");
  return {
    outline,
    size: found.size,
    dynamic: found.dynamic,
    clean: `<worksheet>${pick(FOR_EXCELJS)}<sheetData>${found.rows}</sheetData>${pick(FOR_EXCELJS_AFTER)}</worksheet>`,
  };
}

/**
 * Takes out how a text is read aloud (`rPh`, `phoneticPr`, 18.4.6 and 18.4.3): inside an inline string ExcelJS stops at it,
 * and drops the rest of the sheet.
 */
export function withoutPhonetics(xml: string): string {
  const kept: string[] = [];
  let at = 0;
  for (const found of xml.matchAll(/<(rPh|phoneticPr)(?=[\s/>])[^<>]*>/g)) {
    const [tag, name = ""] = found;
    if (found.index < at) continue;
    kept.push(xml.slice(at, found.index));
    at = found.index + tag.length;
    if (tag.endsWith("/>")) continue;
    const end = xml.indexOf(`</${name}`, at);
    const after = xml.indexOf(">", end) + 1;
    if (end < 0 || after === 0) throw new Refusal("damaged");
    at = after;
  }
  return kept.length === 0 ? xml : kept.join("") + xml.slice(at);
}

const CONTENT = /<c(?=[\s/>])([^<>]*)>|<[vtf](?=[\s>])[^<>]*>\s*[^<\s]/g;

/** Refuses when a cell with contents did not get through ExcelJS, which stops without a word at an element it does not know. */
export function checkNothingLost(clean: string, sheet: Worksheet): void {
  let address: string | undefined;
  for (const [, cell] of clean.matchAll(CONTENT)) {
    if (cell !== undefined) {
      address = ADDRESS.exec(cell)?.[1];
      continue;
    }
    // one look at each cell
    if (address === undefined) continue;
    const [, letters = "", digits = ""] = /^([A-Za-z]+)(\d+)$/.exec(address) ?? [];
    const read: unknown = sheet.findRow(Number(digits))?.findCell(columnOf(letters))?.value;
    if (read === undefined || read === null) throw new Refusal("damaged");
    address = undefined;
  }
}

function split(xml: string): { readonly around: string; readonly rows: string } {
  const start = /<sheetData(\s[^<>]*)?>/.exec(xml);
  if (!start) return { around: xml, rows: "" };
  if (start[0].endsWith("/>")) return { around: xml, rows: "" };
  const from = start.index + start[0].length;
  const to = xml.indexOf("</sheetData", from);
  if (to < 0) throw new Refusal("damaged");
  return { around: xml.slice(0, from) + xml.slice(to), rows: xml.slice(from, to) };
}

/** Refuses ranges off the sheet and absurd numbers of them; ExcelJS counts up to whatever `max` a column says. */
function checkAreas(outline: XmlElement, limits: Limits): void {
  for (const column of childrenOf(child(outline, "cols"), "col")) {
    const [min, max] = [Number(column.attributes.get("min")), Number(column.attributes.get("max"))];
    if (!(min >= 1 && min <= max && max <= MAX_COLUMN)) throw new Refusal("damaged");
  }
  const count = (element: XmlElement): number => element.children.reduce((sum, one) => sum + count(one), 1);
  if (count(outline) > limits.areas) throw new Refusal("tooManyCells", limits.cells);
}

const TAG = /<(row|c)(?=[\s/>])([^<>]*)>/g;
const ADDRESS = /\sr\s*=\s*["']([^"']*)["']/;

/** Walks over all rows and cells: counts, checks addresses and gives one to those that have none. */
function scan(
  xml: string,
  limits: Limits,
  before: number,
): { readonly size: number; readonly rows: string; readonly dynamic: ReadonlySet<string> } {
  const dynamic = new Set<string>();
  let size = 0;
  let row = 0;
  let column = 0;
  let incomplete = false;
  const place = (name: string, rest: string): string => {
    if (++size + before > limits.cells) throw new Refusal("tooManyCells", limits.cells);
    const written = ADDRESS.exec(rest)?.[1];
    if (name === "row") {
      row = written === undefined ? row + 1 : Number(written);
      column = 0;
    } else {
      const [, letters = "", digits = ""] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(written ?? `${letter(column + 1)}${row}`) ?? [];
      if (letters === "" || Number(digits) !== row) throw new Refusal("damaged");
      column = columnOf(letters);
      if (column > MAX_COLUMN) throw new Refusal("damaged");
      if (/\scm\s*=/.test(rest)) dynamic.add(`${letter(column)}${row}`);
    }
    if (!(Number.isInteger(row) && row >= 1 && row <= MAX_ROW)) throw new Refusal("damaged");
    incomplete ||= written === undefined;
    return written === undefined ? ` r="${name === "row" ? row : `${letter(column)}${row}`}"` : "";
  };
  for (const [, name = "", rest = ""] of xml.matchAll(TAG)) place(name, rest);
  const complete = incomplete ? restart() : xml;
  return { size, dynamic, rows: isoDatesAsNumbers(complete) };

  function restart(): string {
    size = row = column = 0;
    return xml.replace(TAG, (_, name: string, rest: string) => `<${name}${place(name, rest)}${rest}>`);
  }
}

/** `<c t="d"><v>2025-09-02</v>` (18.18.11): the day as Excel's number, which is how everybody else writes it. */
function isoDatesAsNumbers(xml: string): string {
  if (!/\st\s*=\s*["']d["']/.test(xml)) return xml;
  return xml.replace(
    /<c(\s[^<>]*?)\st\s*=\s*["']d["']([^<>]*)>(<f[^<>]*>[^<]*<\/f>)?<v[^<>]*>([^<]*)<\/v>/g,
    (_, before: string, after: string, formula: string | undefined, text: string) => {
      const [, y, m, d, h = "0", min = "0", s = "0"] =
        /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim()) ?? [];
      if (y === undefined) throw new Refusal("damaged");
      const day = Date.UTC(Number(y), Number(m) - 1, Number(d)) / 86_400_000 + 25_569;
      const serial = day + (Number(h) * 3600 + Number(min) * 60 + Number(s)) / 86_400;
      return `<c${before}${after}>${formula ?? ""}<v>${serial}</v>`;
    },
  );
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
}

function letter(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function serialize(element: XmlElement): string {
  const attributes = [...element.attributes]
    .filter(([name]) => !/^xmlns\b|:/.test(name))
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const inside = element.children.length > 0 ? element.children.map(serialize).join("") : escapeXml(element.text);
  return `<${element.name}${attributes.join("")}>${inside}</${element.name}>`;
}
