/** Defined names (ECMA-376 18.2.5), with those that Excel keeps for printing and filters. */
import { childrenOf, child, escapeXml, isTrue, type XmlElement } from "../../src/tally/xlsx/xml";
import { parseBox, quoteSheet, splitAddress } from "../grid/a1";
import type { NamedRange, PageLayout } from "../grid/grid";
import { formulaForFile, formulaFromFile, refersElsewhere } from "./formula-text";
import { tokenize } from "./formula-tokens";
import type { Skipped } from "./skipped";

/** A name of a file; its sheet by its place among the tabs. */
export interface FileName extends Omit<NamedRange, "sheetId"> {
  readonly tab?: number;
}

export interface FileNames {
  readonly names: readonly FileName[];
  /** By tab. */
  readonly print: ReadonlyMap<number, Pick<PageLayout, "printArea" | "titleRows" | "titleColumns">>;
}

export function namesFromFile(workbook: XmlElement, skipped: Skipped): FileNames {
  const names: FileName[] = [];
  const print = new Map<number, Pick<PageLayout, "printArea" | "titleRows" | "titleColumns">>();
  for (const { attributes, text } of childrenOf(child(workbook, "definedNames"), "definedName")) {
    const name = attributes.get("name") ?? "";
    const scope = attributes.get("localSheetId");
    const tab = scope === undefined ? undefined : Number(scope);
    const own = /^_xlnm\.(.*)$/i.exec(name)?.[1]?.toLowerCase();
    if (own !== undefined) {
      if (tab !== undefined) print.set(tab, { ...print.get(tab), ...printed(own, text) });
      continue;
    }
    // macros of an old kind, and what refers to another file
    const unusable = isTrue(attributes.get("function")) || isTrue(attributes.get("vbProcedure")) || refersElsewhere(text);
    if (unusable || text.trim() === "" || name === "") {
      skipped.add("names", name);
      continue;
    }
    const comment = attributes.get("comment");
    names.push({
      name,
      formula: formulaFromFile(text).slice(1),
      visible: !isTrue(attributes.get("hidden")),
      ...(tab === undefined ? {} : { tab }),
      ...(comment ? { comment } : {}),
    });
  }
  return { names, print };
}

function printed(name: string, text: string): Pick<PageLayout, "printArea" | "titleRows" | "titleColumns"> {
  const areas = areasOf(text).map((area) => splitAddress(area).local.replace(/\$/g, ""));
  if (areas.some((area) => !parseBox(area))) return {};
  if (name === "print_area") return areas.length > 0 ? { printArea: areas.join(",") } : {};
  if (name !== "print_titles") return {};
  const titleRows = areas.find((area) => /^\d+:\d+$/.test(area));
  const titleColumns = areas.find((area) => /^[A-Z]+:[A-Z]+$/i.test(area));
  return { ...(titleRows ? { titleRows } : {}), ...(titleColumns ? { titleColumns } : {}) };
}

/** Splits at the commas between areas, not those in the name of a sheet. */
function areasOf(text: string): string[] {
  const areas = [""];
  for (const token of tokenize(text)) {
    if (token.text === ",") areas.push("");
    else areas[areas.length - 1] += token.text;
  }
  return areas.filter((area) => area !== "");
}

export interface SheetForNames {
  readonly id: string;
  readonly name: string;
  readonly layout: PageLayout;
  /** `A5:T505` */
  readonly filter?: string;
}

export function namesForFile(names: readonly NamedRange[], sheets: readonly SheetForNames[]): string {
  const written = names.flatMap(({ name, formula, visible, sheetId, comment }) => {
    const tab = sheetId === undefined ? undefined : sheets.findIndex(({ id }) => id === sheetId);
    return tab === -1 ? [] : [element(name, formulaForFile(formula), tab, !visible, comment)];
  });
  sheets.forEach(({ name, layout, filter }, tab) => {
    const at = (local: string): string => `${quoteSheet(name)}!${absolute(local)}`;
    const titles = [layout.titleColumns, layout.titleRows].flatMap((one) => (one ? [at(one)] : []));
    if (filter) written.push(element("_xlnm._FilterDatabase", at(filter), tab, true));
    if (layout.printArea) written.push(element("_xlnm.Print_Area", layout.printArea.split(",").map(at).join(","), tab));
    if (titles.length > 0) written.push(element("_xlnm.Print_Titles", titles.join(","), tab));
  });
  return written.length === 0 ? "" : `<definedNames>${written.join("")}</definedNames>`;
}

function absolute(local: string): string {
  return splitAddress(local)
    .local.replace(/\$/g, "")
    .replace(/[A-Za-z]+|\d+/g, "$$$&");
}

function element(name: string, text: string, tab?: number, hidden = false, comment?: string): string {
  const attributes = [
    ` name="${escapeXml(name)}"`,
    comment ? ` comment="${escapeXml(comment)}"` : "",
    tab === undefined ? "" : ` localSheetId="${tab}"`,
    hidden ? ' hidden="1"' : "",
  ];
  return `<definedName${attributes.join("")}>${escapeXml(text)}</definedName>`;
}
