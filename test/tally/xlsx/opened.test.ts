import fc from "fast-check";
import { fileTrouble } from "../../../src/locale/files";
import { openXlsx, type OpenedFile } from "../../../src/tally/xlsx/open";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { list, rezipped, SHEET, workbook } from "./files";

async function open(bytes: Uint8Array): Promise<OpenedFile> {
  const file = await openXlsx(bytes);
  if (file.is === "refused") throw new Error(file.trouble.code);
  return file;
}

const rows = (bytes: Uint8Array, xml: string): Uint8Array =>
  rezipped(bytes, {
    [SHEET]: (sheet) => sheet.replace(/<sheetData>[^]*<\/sheetData>|<sheetData\/>/, () => `<sheetData>${xml}</sheetData>`),
  });

describe("a list", () => {
  it("is a workbook with its sheets in order; days are numbers with their format", async () => {
    const file = await open(await list());
    expect(file.sheets.map(({ name, state }) => [name, state])).toEqual([["Danh sách", "visible"]]);
    const sheet = file.sheets[0]?.sheet;
    expect(sheet?.getCell("B4").value).toBe("Trần Thị Thử");
    expect([sheet?.getCell("C4").value, sheet?.getCell("C4").numFmt]).toEqual([32994, "dd/mm/yyyy"]);
    expect(sheet?.getCell("D5").formula).toBe("D4-1");
    expect(sheet?.getCell("B3").font.bold).toBe(true);
  });

  it("keeps names of tabs that ExcelJS refuses, and numbers that it would take for days", async () => {
    const bytes = rezipped(
      await workbook((book) => {
        const sheet = book.addWorksheet("A");
        sheet.getCell("A1").value = 1e12;
        sheet.getCell("A1").numFmt = "#,##0\\ \\d";
        sheet.getCell("A2").value = 45902.123456789;
        sheet.getCell("A2").numFmt = "d/m/yyyy h:mm";
        sheet.getCell("A3").value = 45902;
        sheet.getCell("A3").numFmt = "mm-dd-yy";
      }),
      { "xl/workbook.xml": (xml) => xml.replace('name="A"', 'name="History"') },
    );
    const file = await open(bytes);
    const sheet = file.sheets[0]?.sheet;
    expect(file.sheets[0]?.name).toBe("History");
    expect(["A1", "A2", "A3"].map((at) => sheet?.getCell(at).value)).toEqual([1e12, 45902.123456789, 45902]);
    expect(["A1", "A2", "A3"].map((at) => sheet?.getCell(at).numFmt)).toEqual(["#,##0\\ \\d", "d/m/yyyy h:mm", "m/d/yyyy"]);
  });
});

describe("files of other programs", () => {
  it("with prefixes on every element", async () => {
    const prefixed = (xml: string): string =>
      xml.replace(/<(\/?)(?![?!])([A-Za-z])/g, "<$1x:$2").replace(/\sxmlns="([^"]*)"/, ' xmlns:x="$1"');
    const bytes = rezipped(
      await list(),
      Object.fromEntries([SHEET, "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml"].map((path) => [path, prefixed])),
    );
    const file = await open(bytes);
    expect(file.sheets[0]?.sheet.getCell("B4").value).toBe("Trần Thị Thử");
    expect(file.sheets[0]?.sheet.getCell("B3").font.bold).toBe(true);
    expect(file.sheets[0]?.outline.children.map(({ name }) => name)).toContain("mergeCells");
  });

  it("with cells that have no address, days as texts, CDATA and comments", async () => {
    const file = await open(
      rows(
        await workbook((book) => void book.addWorksheet("A")),
        '<row><c t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c><!-- <c r="Z9"><v>1</v></c> --><c><v>2</v></c></row>' +
          '<row><c t="d"><v>2025-09-02T12:00:00</v></c></row>',
      ),
    );
    const sheet = file.sheets[0]?.sheet;
    expect(["A1", "B1", "A2"].map((at) => sheet?.getCell(at).value)).toEqual(["a < b", 2, 45902.5]);
    expect(sheet?.rowCount).toBe(2);
  });

  it.each([
    ["how a text is read aloud", '<is><t>a</t><rPh sb="0" eb="1"><t>PHON</t></rPh><phoneticPr fontId="1"/></is>'],
    [
      "the same twice, and empty",
      '<is><t>a</t><rPh sb="0" eb="1"><t>P</t></rPh><rPh sb="0" eb="1"/><phoneticPr fontId="1"></phoneticPr></is>',
    ],
  ])("with %s in an inline string", async (_, text) => {
    const file = await open(
      rows(
        await list(),
        `<row r="3"><c r="B3" t="inlineStr">${text}</c><c r="C3"><v>2</v></c></row><row r="4"><c r="A4"><v>3</v></c></row>`,
      ),
    );
    const sheet = file.sheets[0]?.sheet;
    expect(["B3", "C3", "A4"].map((at) => sheet?.getCell(at).value)).toEqual(["a", 2, 3]);
  });

  it("with the same among rich runs, and among shared strings", async () => {
    const phonetic = '<rPh sb="0" eb="1"><t>PHON</t></rPh><phoneticPr fontId="1"/>';
    const inline = await open(
      rows(
        await list(),
        `<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r>${phonetic}</is></c><c r="B1"><v>2</v></c></row>`,
      ),
    );
    expect(inline.sheets[0]?.sheet.getCell("A1").text).toBe("ab");
    expect(inline.sheets[0]?.sheet.getCell("B1").value).toBe(2);
    const shared = await open(
      rezipped(await list(), { "xl/sharedStrings.xml": (xml) => xml.replaceAll("</t></si>", `</t>${phonetic}</si>`) }),
    );
    expect(shared.sheets[0]?.sheet.getCell("B4").value).toBe("Trần Thị Thử");
  });

  it("with parts in other places, absolute targets and a file in UTF-16", async () => {
    const bytes = await list();
    const files = unzipSync(bytes);
    const sheet = strFromU8(files[SHEET] ?? new Uint8Array()).replace("UTF-8", "UTF-16");
    const wide = new Uint8Array(2 + sheet.length * 2);
    wide.set([0xff, 0xfe]);
    [...sheet].forEach((letter, i) => new DataView(wide.buffer).setUint16(2 + i * 2, letter.charCodeAt(0), true));
    delete files[SHEET];
    files["Trang/một.XML"] = wide;
    files["xl/_rels/workbook.xml.rels"] = strToU8(
      strFromU8(files["xl/_rels/workbook.xml.rels"] ?? new Uint8Array()).replace("worksheets/sheet1.xml", "/trang/Một.xml"),
    );
    const file = await open(zipSync(files));
    expect(file.sheets[0]?.sheet.getCell("B5").value).toBe("Nguyễn Văn Nghiệm");
  });
});

describe("a file of which ExcelJS drops cells", () => {
  it.each([
    ["an element in an inline string", '<c r="A1" t="inlineStr"><is><t>a</t><strange><t>x</t></strange></is></c>'],
    ["an element in a cell", '<c r="A1"><v>1</v><extLst><ext uri="x"/></extLst></c>'],
    ["an element in a row", '<strange/><c r="A1"><v>1</v></c>'],
  ])("for %s: all is there, or it is refused", async (_, cell) => {
    const bytes = rows(await list(), `<row r="1">${cell}<c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>`);
    const file = await openXlsx(bytes);
    if (file.is === "refused") expect(file.trouble).toEqual({ code: "damaged" });
    else expect(["A1", "B1", "A2"].map((at) => file.sheets[0]?.sheet.getCell(at).value)).toEqual([expect.anything(), 2, 3]);
  });

  it("one inside an inline string is refused", async () => {
    const bytes = rows(
      await list(),
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t><strange/></is></c><c r="B1"><v>2</v></c></row>',
    );
    expect(await openXlsx(bytes)).toEqual({ is: "refused", trouble: { code: "damaged" } });
  });

  it("cells without contents, empty texts and merged ones are none", async () => {
    const file = await open(
      rows(
        await list(),
        '<row r="1"><c r="A1"/><c r="B1"><v/></c><c r="C1" t="str"><v></v></c><c r="D1" t="inlineStr"><is><t/></is></c>' +
          '<c r="E1" t="str"><f>""</f><v></v></c><c r="F1" t="e"><v>#N/A</v></c><c r="G1" t="b"><v>0</v></c></row>',
      ),
    );
    expect(file.sheets[0]?.sheet.getCell("G1").value).toBe(false);
  });
});

describe("a mutated file", () => {
  const answers = async (bytes: Uint8Array): Promise<void> => {
    const file = await openXlsx(bytes);
    if (file.is === "refused") expect(fileTrouble(file.trouble)).toMatch(/^[A-ZĐ].*\.$/);
    else expect(file.sheets.length).toBeGreaterThan(0);
  };

  it("in its bytes is opened or refused, never more", async () => {
    const whole = await list();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 5 }),
        fc.nat(whole.length),
        async (changes, cut) => {
          const bytes = whole.slice(0, cut % 3 === 0 ? cut : undefined);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          await answers(bytes);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("in its XML is opened or refused, never more", async () => {
    const files = unzipSync(await list());
    const paths = Object.keys(files).filter((path) => /workbook|sheet1|styles|shared|Types|rels/.test(path));
    const pieces = ["", "<", ">", '"', "&", "0", "-1", "A1", "<c>", "</row>", ' r="B2"', "99999999999", "x:", "<!--", "\u0000"];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...paths), fc.nat(1_000_000), fc.nat(12), fc.constantFrom(...pieces)), {
          minLength: 1,
          maxLength: 3,
        }),
        async (changes) => {
          const changed = { ...files };
          for (const [path, at, length, piece] of changes) {
            const xml = strFromU8(changed[path] ?? new Uint8Array());
            const start = at % xml.length;
            changed[path] = strToU8(xml.slice(0, start) + piece + xml.slice(start + length));
          }
          await answers(zipSync(changed));
        },
      ),
      { numRuns: 500 },
    );
  });
});
