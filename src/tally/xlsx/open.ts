/**
 * Opens the bytes of a file that a person chose: the only way in, for the pane and for the workbench.
 * What can't be taken is a trouble with a sentence; nothing is thrown, and no part of a file is believed before it was counted.
 */
import type { Style, Workbook, Worksheet } from "exceljs";
import { zipSync } from "fflate";
import { writtenCells, writtenRows } from "./cells";
import { refusedKind } from "./kind";
import { LIMITS, type Limits } from "./limits";
import { hideNumberFormats } from "./number-formats";
import { packageKind, partsAt, readPart, relationsOf, type Part, type Relation } from "./package";
import { checkNothingLost, readSheetXml, withoutPhonetics } from "./sheet-xml";
import { Refusal, type FileTrouble } from "./trouble";
import { child, childrenOf, isTrue, parseXml, withoutPrefix, type XmlElement } from "./xml";
import { Zip } from "./zip";

export interface OpenedSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** Its place among all tabs of the file, charts included; names of a sheet's own refer to it. */
  readonly tab: number;
  /** Values, formulas, looks. Days are numbers with their format; merged areas and lists stand in `outline`. */
  readonly sheet: Worksheet;
  /** The worksheet element without its rows. */
  readonly outline: XmlElement;
  readonly dynamic: ReadonlySet<string>;
  readonly relations: readonly Relation[];
  readonly tables: readonly XmlElement[];
}

export interface OpenedFile {
  readonly is: "opened";
  readonly book: Workbook;
  /** In the order of the tabs. */
  readonly sheets: readonly OpenedSheet[];
  /** Names of tabs that are no worksheets. */
  readonly otherTabs: readonly string[];
  readonly workbook: XmlElement;
  readonly relations: readonly Relation[];
  /** The looks that conditional formats refer to by number. */
  readonly differential: readonly Partial<Style>[];
  readonly styles?: XmlElement;
  readonly theme?: XmlElement;
  /** Author, title and the like. */
  readonly properties?: XmlElement;
  /** Days count from 1904 in this file. */
  readonly date1904: boolean;
  /** XML parts beside the sheets that belong to add-ins. */
  readonly customXml: readonly { readonly xml: string; readonly props?: XmlElement }[];
  readonly webExtensions: readonly XmlElement[];
  /** Cells and rows, empty ones with a format counted. */
  readonly size: number;
}

export interface RefusedFile {
  readonly is: "refused";
  readonly trouble: FileTrouble;
}

/** A `File`, as far as it is needed. */
export interface ChosenFile {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Refuses a file by its size, before it is read. */
export function tooBig(bytes: number, limits: Limits = LIMITS): FileTrouble | undefined {
  return bytes > limits.fileBytes ? { code: "tooBig", limit: Math.floor(limits.fileBytes / (1024 * 1024)) } : undefined;
}

/** Reads and opens; a file that is too big is not read at all. */
export async function openChosen(file: ChosenFile, limits: Limits = LIMITS): Promise<OpenedFile | RefusedFile> {
  const trouble = tooBig(file.size, limits);
  if (trouble) return { is: "refused", trouble };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // moved, deleted or locked since it was chosen
    return { is: "refused", trouble: { code: "unreadable" } };
  }
  return openXlsx(bytes, limits);
}

export async function openXlsx(bytes: Uint8Array, limits: Limits = LIMITS): Promise<OpenedFile | RefusedFile> {
  const trouble = tooBig(bytes.length, limits);
  if (trouble) return { is: "refused", trouble };
  try {
    const kind = refusedKind(bytes);
    if (kind) throw new Refusal(kind);
    const zip = new Zip(bytes, limits);
    const wrong = packageKind(zip);
    if (wrong) throw new Refusal(wrong);
    return await open(zip, limits);
  } catch (error) {
    return { is: "refused", trouble: error instanceof Refusal ? error.trouble : { code: "damaged" } };
  }
}

async function open(zip: Zip, limits: Limits): Promise<OpenedFile> {
  const main = relationsOf(zip, "").find((one) => one.kind === "officeDocument");
  if (!main) throw new Refusal("damaged");
  const part = readPart(zip, main.target);
  const workbook = parseXml(part.xml);
  if (workbook.name !== "workbook") throw new Refusal("damaged");
  if (childrenOf(child(workbook, "definedNames"), "definedName").length > limits.areas) throw new Refusal("damaged");

  const tabs = childrenOf(child(workbook, "sheets"), "sheet").map((tab) => {
    const id = tab.attributes.get("r:id");
    const relation = part.relations.find((one) => one.id === id);
    if (!relation) throw new Refusal("damaged");
    return { name: tab.attributes.get("name") ?? "", state: tab.attributes.get("state"), relation };
  });
  checkNames(tabs.map(({ name }) => name));
  let size = 0;
  const read = tabs.flatMap(({ name, state, relation }, tab) => {
    if (relation.kind !== "worksheet") return [];
    const sheet = readPart(zip, relation.target);
    const xml = readSheetXml(sheet.xml, limits, size);
    size += xml.size;
    return [{ name, state: visibility(state), tab, part: sheet, ...xml }];
  });
  if (read.length === 0) throw new Refusal("noSheet");

  const [styles] = partsAt(zip, part.relations, "styles");
  const [strings] = partsAt(zip, part.relations, "sharedStrings");
  const [properties] = partsAt(zip, relationsOf(zip, ""), "core-properties");
  const [theme] = partsAt(zip, part.relations, "theme");
  const formats = styles && hideNumberFormats(styles.xml);
  const stylesTree = styles && parseXml(styles.xml);
  const looks = childrenOf(child(stylesTree, "dxfs"), "dxf").length;
  const book = await load(
    read.map((one) => one.clean),
    formats?.styles,
    strings && withoutPhonetics(withoutPrefix(strings.xml, "sst")),
    looks,
  );
  const sheets = read.map((one, i): OpenedSheet => {
    const sheet = book.worksheets[i];
    if (!sheet) throw new Refusal("damaged");
    checkNothingLost(one.clean, sheet);
    if (formats) restoreFormats(sheet, formats.restore);
    const tables = partsAt(zip, one.part.relations, "table").map((table) => parseXml(table.xml));
    const { name, state, tab, outline, dynamic } = one;
    return { name, state, tab, outline, dynamic, sheet, tables, relations: one.part.relations };
  });
  return {
    is: "opened",
    book,
    sheets,
    otherTabs: tabs.filter(({ relation }) => relation.kind !== "worksheet").map(({ name }) => name),
    workbook,
    relations: part.relations,
    differential: differential(book, looks),
    ...(stylesTree ? { styles: stylesTree } : {}),
    ...(theme ? { theme: parseXml(theme.xml) } : {}),
    ...(properties ? { properties: parseXml(properties.xml) } : {}),
    date1904: isTrue(child(workbook, "workbookPr")?.attributes.get("date1904")),
    customXml: customXml(zip, part),
    webExtensions: partsAt(zip, relationsOf(zip, ""), "webextensiontaskpanes").flatMap((panes) =>
      partsAt(zip, panes.relations, "webextension").map((one) => parseXml(one.xml)),
    ),
    size,
  };
}

/** Excel makes no other names of tabs, and nothing can be done with a workbook that has them. */
function checkNames(names: readonly string[]): void {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const wrong = names.some((name) => name.length === 0 || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name));
  if (wrong || taken.size < names.length) throw new Refusal("damaged");
}

function visibility(state: string | undefined): OpenedSheet["state"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function customXml(zip: Zip, workbook: Part): OpenedFile["customXml"] {
  return partsAt(zip, workbook.relations, "customXml").map(({ path, xml, relations }) => {
    const [props] = partsAt(zip, relations, "customXmlProps");
    // as it was written, comments included; the declaration speaks of the bytes, not of the text
    const written = new TextDecoder().decode(zip.read(path)).replace(/^\s*<\?xml[^<>]*\?>/, "");
    return { xml: (written.includes("\0") ? xml : written).trim(), ...(props ? { props: parseXml(props.xml) } : {}) };
  });
}

/** A package of our own with what ExcelJS is to read and nothing else; sheets are called S1, S2 … as it refuses some names. */
async function load(
  sheets: readonly string[],
  styles: string | undefined,
  strings: string | undefined,
  looks: number,
): Promise<Workbook> {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files: Record<string, Uint8Array> = {
    "xl/workbook.xml": bytes(
      `<workbook><sheets>${sheets.map((_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join("")}` +
        "</sheets></workbook>",
    ),
    "xl/_rels/workbook.xml.rels": bytes(
      `<Relationships>${sheets
        .map((_, i) => `<Relationship Id="r${i + 1}" Type="worksheet" Target="worksheets/sheet${i + 1}.xml"/>`)
        .join("")}</Relationships>`,
    ),
  };
  if (styles !== undefined) files["xl/styles.xml"] = bytes(styles);
  if (strings !== undefined) files["xl/sharedStrings.xml"] = bytes(strings);
  sheets.forEach((xml, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = bytes(i === 0 ? withLooks(xml, looks) : xml);
  });
  const { default: excel } = await import("exceljs");
  const book = new excel.Workbook();
  await book.xlsx.load(zipSync(files, { level: 0 }).buffer as ArrayBuffer);
  return book;
}

/** The looks of conditional formats are within reach only through a rule that uses them: one for each, on the first sheet. */
function withLooks(xml: string, looks: number): string {
  const rules = Array.from(
    { length: looks },
    (_, i) => `<cfRule type="expression" dxfId="${i}" priority="${i + 1}"><formula>1</formula></cfRule>`,
  );
  const block = looks > 0 ? `<conditionalFormatting sqref="A1">${rules.join("")}</conditionalFormatting>` : "";
  return xml.replace("</sheetData>", `</sheetData>${block}`);
}

function differential(book: Workbook, looks: number): readonly Partial<Style>[] {
  const first: unknown = book.worksheets[0];
  const sheet = first as { conditionalFormattings?: { rules: { style?: Partial<Style> }[] }[] };
  const rules = sheet.conditionalFormattings?.[0]?.rules ?? [];
  sheet.conditionalFormattings = [];
  return Array.from({ length: looks }, (_, i) => rules[i]?.style ?? {});
}

function restoreFormats(sheet: Worksheet, restore: (style: Partial<Style> | undefined) => void): void {
  // not its `columnCount`, for which ExcelJS looks at every place of every row
  for (const column of (sheet.columns as Worksheet["columns"] | null) ?? []) restore(column.style);
  for (const row of writtenRows(sheet)) {
    restore((row as { style?: Partial<Style> }).style);
    for (const cell of writtenCells(row)) restore(cell.style);
  }
}
