import { fileTrouble, type FileTroubleCode } from "../../../src/locale/files";
import { LIMITS } from "../../../src/tally/xlsx/limits";
import { openChosen, openXlsx } from "../../../src/tally/xlsx/open";
import { compound, list, rezipped, SHEET, zipOf } from "./files";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

async function code(bytes: Uint8Array, limits = LIMITS): Promise<FileTroubleCode | undefined> {
  const file = await openXlsx(bytes, limits);
  return file.is === "refused" ? file.trouble.code : undefined;
}

const types = (type: string): Record<string, string> => ({
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x" ContentType="${type}"/></Types>`,
});
const KINDS: readonly (readonly [string, Uint8Array, FileTroubleCode])[] = [
  ["nothing", new Uint8Array(), "empty"],
  ["an old .xls", compound(["\u0005SummaryInformation", "a", "b", "c", "d", "Workbook"]), "oldExcel"],
  ["an older .xls", compound(["Book"]), "oldExcel"],
  ["an .xls without a compound file", Uint8Array.of(9, 8, 8, 0, 0, 5, 16, 0, 0, 0), "oldExcel"],
  ["an encrypted .xlsx", compound(["a", "b", "c", "EncryptionInfo", "\u0006DataSpaces", "EncryptedPackage"]), "encrypted"],
  ["an old .doc", compound(["WordDocument", "1Table"]), "otherOffice"],
  ["a compound file cut off in its header", compound(["Workbook"]).slice(0, 300), "damaged"],
  ["an .xlsb", zipOf(types("application/vnd.ms-excel.sheet.binary.macroEnabled.main")), "binaryExcel"],
  ["an .ods", zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }), "openDocument"],
  ["a .docx", zipOf(types("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")), "word"],
  ["a .pptx", zipOf(types("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")), "slides"],
  ["a zip of files", zipOf({ "danh sách.xlsx": "?" }), "archive"],
  ["a .rar", text("Rar!\u001a\u0007\u0001"), "archive"],
  ["a .pdf", text("%PDF-1.7\n%\u00e2"), "pdf"],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), "picture"],
  ["a web page called .xls", text("<html xmlns:x='urn:schemas-microsoft-com:office:excel'><body><table><tr><td>1"), "webPage"],
  ["an XML spreadsheet", text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'), "xml2003"],
  ["a .csv", text("\ufeffSTT,Họ và tên\r\n1,Trần Thị Thử\r\n"), "text"],
  ["a .csv in UTF-16", Uint8Array.of(0xff, 0xfe, 65, 0, 9, 0, 66, 0), "text"],
  ["bytes", Uint8Array.of(1, 2, 3, 0, 250, 7), "unknown"],
];

describe("what is no .xlsx", () => {
  it.each(KINDS)("%s", async (_, bytes, expected) => {
    expect(await code(bytes)).toBe(expected);
  });

  it("is told in a sentence: what, why, what next", () => {
    for (const [, , one] of KINDS) expect(fileTrouble({ code: one })).toMatch(/^[A-ZĐ].+\. [A-ZĐ].+\. Hãy .+\.$/);
    expect(fileTrouble({ code: "tooManyCells", limit: LIMITS.cells })).toContain("1.000.000");
  });
});

describe("a file over the limits", () => {
  it("of bytes is not even read", async () => {
    let read = 0;
    const arrayBuffer = async (): Promise<ArrayBuffer> => {
      read++;
      return new ArrayBuffer(0);
    };
    const file = await openChosen({ size: 200 * 1024 * 1024, arrayBuffer });
    expect(file).toEqual({ is: "refused", trouble: { code: "tooBig", limit: 50 } });
    expect(read).toBe(0);
    expect(fileTrouble({ code: "tooBig", limit: 50 })).toContain("50 MB");
  });

  it("that can't be read is told", async () => {
    const arrayBuffer = (): Promise<ArrayBuffer> => Promise.reject(new Error("gone"));
    expect(await openChosen({ size: 10, arrayBuffer })).toEqual({ is: "refused", trouble: { code: "unreadable" } });
  });

  it("of unpacked bytes stops while it unpacks, whatever size it declares", async () => {
    const bomb = rezipped(await list(), { [SHEET]: (xml) => xml.replace("<sheetData>", `<sheetData>${" ".repeat(8_000_000)}`) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await code(bomb, { ...LIMITS, unpackedBytes: 1_000_000 })).toBe("unpacksTooBig");
    // the directory says that each part is 10 bytes
    const view = new DataView(bomb.buffer);
    for (let at = 0; at + 4 < bomb.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    expect(await code(bomb, { ...LIMITS, unpackedBytes: 1_000_000 })).toBe("unpacksTooBig");
  });

  it("a bomb in a part that nobody reads does no harm", async () => {
    const file = rezipped(await list(), { "xl/media/image1.png": () => " ".repeat(8_000_000) });
    expect(await code(file, { ...LIMITS, unpackedBytes: 1_000_000 })).toBeUndefined();
  });

  it("of cells is told, and empty cells with a format count", async () => {
    const row = (r: number): string => `<row r="${r}">${["A", "B", "C"].map((c) => `<c r="${c}${r}" s="0"/>`).join("")}</row>`;
    const rows = Array.from({ length: 50 }, (_, i) => row(i + 1)).join("");
    const file = rezipped(await list(), {
      [SHEET]: (xml) => xml.replace(/<sheetData>[^]*<\/sheetData>/, `<sheetData>${rows}</sheetData>`),
    });
    expect(await code(file, { ...LIMITS, cells: 200 })).toBeUndefined();
    expect(await openXlsx(file, { ...LIMITS, cells: 199 })).toEqual({
      is: "refused",
      trouble: { code: "tooManyCells", limit: 199 },
    });
  });

  it("of ranges: a name, a merge, a list or a column over the whole sheet cost nothing", async () => {
    const file = rezipped(await list(), {
      [SHEET]: (xml) =>
        xml
          .replace(/<mergeCells[^]*?<\/mergeCells>/, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
          .replace(/sqref="E4"/, 'sqref="A1:XFD1048576"'),
      "xl/workbook.xml": (xml) =>
        xml.replace(
          /<definedNames>[^]*<\/definedNames>/,
          "<definedNames><definedName name=\"X\">'Danh sách'!$A$1:$XFD$1048576</definedName></definedNames>",
        ),
    });
    const started = performance.now();
    expect(await code(file)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("of the sheet: a cell in the last column of many rows costs what is there", async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join("");
    const file = rezipped(await list(), {
      [SHEET]: (xml) => xml.replace(/<sheetData>[^]*<\/sheetData>/, `<sheetData>${rows}</sheetData>`),
    });
    const started = performance.now();
    expect(await code(file)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("a broken file", () => {
  it.each([0.02, 0.3, 0.6, 0.9, 0.99])("cut off at %s of its length", async (part) => {
    const whole = await list();
    expect(await code(whole.slice(0, Math.floor(whole.length * part)))).toBe("damaged");
  });

  it("with one wrong byte in a part is refused, not read wrongly", async () => {
    const whole = zipOf({});
    expect(await code(whole)).toBe("archive");
    const file = await list();
    const view = new DataView(file.buffer, file.byteOffset);
    // the first local entry's contents
    const start = 30 + view.getUint16(26, true) + view.getUint16(28, true);
    file[start + 20] = (file[start + 20] ?? 0) ^ 0x10;
    expect(await code(file)).toBe("damaged");
  });

  it.each([
    ["no workbook", "xl/workbook.xml", () => undefined],
    ["no relations", "xl/_rels/workbook.xml.rels", () => undefined],
    ["a sheet that is not there", SHEET, () => undefined],
    ["a sheet cut off", SHEET, (xml: string) => xml.slice(0, xml.length / 2)],
    ["a cell off the sheet", SHEET, (xml: string) => xml.replace('r="A3"', 'r="XFE3"')],
    ["a row off the sheet", SHEET, (xml: string) => xml.replace('<row r="3"', '<row r="4294967294"')],
    [
      "columns without end",
      SHEET,
      (xml: string) => xml.replace("<sheetData>", '<cols><col min="1" max="4000000000"/></cols><sheetData>'),
    ],
    ["a text that is not there", SHEET, (xml: string) => xml.replace(/<v>0<\/v>/, "<v>999</v>")],
    ["two tabs of one name", "xl/workbook.xml", (xml: string) => xml.replace(/<sheet [^<>]*\/>/, "$&$&")],
    ["an undefined entity", SHEET, (xml: string) => xml.replace("<v>", "<v>&bomb;")],
  ] as const)("%s", async (_, path, change) => {
    expect(await code(rezipped(await list(), { [path]: change }))).toBe("damaged");
  });

  it("without any worksheet", async () => {
    const file = rezipped(await list(), {
      "xl/_rels/workbook.xml.rels": (xml) => xml.replace("relationships/worksheet", "relationships/chartsheet"),
    });
    expect(await code(file)).toBe("noSheet");
  });

  it("with a password on the zip", async () => {
    const file = await list();
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    for (let at = 0; at + 4 < file.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(await code(file)).toBe("lockedZip");
  });

  it.each([
    ["sheet", SHEET],
    ["workbook", "xl/workbook.xml"],
    ["styles", "xl/styles.xml"],
    ["texts", "xl/sharedStrings.xml"],
    ["content types", "[Content_Types].xml"],
  ])("with a DOCTYPE in its %s", async (_, path) => {
    const doctype = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;">]>';
    const file = rezipped(await list(), { [path]: (xml) => xml.replace(/^<\?xml[^<>]*\?>\s*/, (start) => start + doctype) });
    expect(await code(file)).toBe("forbiddenXml");
  });

  it("with a million unclosed comments does not keep the reader busy", async () => {
    const file = rezipped(await list(), {
      [SHEET]: (xml) => xml.replace("<sheetData>", `<sheetData>${"<!--".repeat(1_000_000)}`),
    });
    const started = performance.now();
    expect(await code(file)).toBe("damaged");
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
