/**
 * Number formats of a file (ECMA-376 18.8.30), kept from ExcelJS: it turns a number into a JavaScript date wherever the letters of
 * its format may be those of a date, which rounds it and loses what is no date at all. It is shown `"n14"` (a quoted text) for
 * format 14, and the true format is put back when the numbers are read.
 */
import type { Style } from "exceljs";
import { child, childrenOf, parseXml, withoutPrefix, type XmlElement } from "./xml";

/** Formats that files name by number only, as Excel shows them in English; 14 is the short date of the reader's country. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"$"#,##0_);("$"#,##0)'],
  [6, '"$"#,##0_);[Red]("$"#,##0)'],
  [7, '"$"#,##0.00_);("$"#,##0.00)'],
  [8, '"$"#,##0.00_);[Red]("$"#,##0.00)'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);
/** Where the stand-ins are numbered; ExcelJS knows formats of its own below. */
const BASE = 1000;

export interface NumberFormats {
  /** The styles part with stand-ins. */
  readonly styles: string;
  /** Puts the true format into a style that ExcelJS read. */
  restore(style: Partial<Style> | undefined): void;
}

export function hideNumberFormats(styles: string): NumberFormats {
  const plain = withoutPrefix(styles, "styleSheet");
  const root = parseXml(plain);
  const codes = new Map(BUILT_IN);
  for (const { attributes } of childrenOf(child(root, "numFmts"), "numFmt")) {
    codes.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "General");
  }
  const used = new Set(formatsUsed(root));
  const standIns = [...used].map((id) => `<numFmt numFmtId="${BASE + id}" formatCode="&quot;n${id}&quot;"/>`).join("");
  const hidden = plain
    .replace(/<numFmts(\s[^<>]*)?(\/>|>[^]*?<\/numFmts\s*>)/, "")
    .replace(/(<xf(?=\s)[^<>]*?\snumFmtId\s*=\s*["'])(\d+)(["'])/g, (whole, before: string, id: string, after: string) =>
      Number(id) === 0 ? whole : `${before}${BASE + Number(id)}${after}`,
    )
    .replace(/<styleSheet(\s[^<>]*)?>/, (tag) => `${tag}<numFmts>${standIns}</numFmts>`);
  return {
    styles: hidden,
    restore(style) {
      const id = /^"n(\d+)"$/.exec(style?.numFmt ?? "")?.[1];
      if (style && id !== undefined) style.numFmt = codes.get(Number(id)) ?? "General";
    },
  };
}

function formatsUsed(root: XmlElement): readonly number[] {
  return childrenOf(child(root, "cellXfs"), "xf")
    .concat(childrenOf(child(root, "cellStyleXfs"), "xf"))
    .map(({ attributes }) => Number(attributes.get("numFmtId") ?? 0))
    .filter((id) => id > 0);
}
