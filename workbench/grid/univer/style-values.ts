/** Looks of cells: ours and Univer's. */
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellStyle, Line, Side } from "../grid";

const HORIZONTAL = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const LINES: { readonly [line in Line]: BorderStyleTypes } = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
};
const SIDES: { readonly [side in Side]: string } = { top: "t", right: "r", bottom: "b", left: "l" };

export function toUniverStyle(style: CellStyle): any {
  const out: any = {};
  if (style.font !== undefined) out.ff = style.font;
  if (style.size !== undefined) out.fs = style.size;
  if (style.bold !== undefined) out.bl = Number(style.bold);
  if (style.italic !== undefined) out.it = Number(style.italic);
  if (style.underline !== undefined) out.ul = { s: Number(style.underline) };
  if (style.strike !== undefined) out.st = { s: Number(style.strike) };
  if (style.color !== undefined) out.cl = { rgb: style.color };
  if (style.fill !== undefined) out.bg = style.fill === null ? null : { rgb: style.fill };
  if (style.horizontal !== undefined) out.ht = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) out.vt = VERTICAL[style.vertical];
  if (style.wrap !== undefined) out.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.rotation !== undefined) out.tr = { a: style.rotation };
  if (style.format !== undefined) out.n = style.format === "General" ? null : { pattern: style.format };
  if (style.borders !== undefined) {
    out.bd = {};
    for (const side of keys(SIDES)) {
      const border = style.borders[side];
      if (border !== undefined) {
        out.bd[SIDES[side]] = border === null ? null : { s: LINES[border.line], cl: { rgb: border.color } };
      }
    }
  }
  return out;
}

export function fromUniverStyle(s: any): CellStyle {
  if (!s) return {};
  const borders: { [side in Side]?: { line: Line; color: string } } = {};
  for (const side of keys(SIDES)) {
    const border = s.bd?.[SIDES[side]];
    const line = border && keys(LINES).find((name) => LINES[name] === border.s);
    if (line) borders[side] = { line, color: color(border.cl) ?? "#000000" };
  }
  const fill = color(s.bg);
  const fontColor = color(s.cl);
  const horizontal = keys(HORIZONTAL).find((name) => HORIZONTAL[name] === s.ht);
  const vertical = keys(VERTICAL).find((name) => VERTICAL[name] === s.vt);
  return {
    ...(s.ff && { font: s.ff as string }),
    ...(s.fs && { size: s.fs as number }),
    ...(s.bl && { bold: true }),
    ...(s.it && { italic: true }),
    ...(s.ul?.s && { underline: true }),
    ...(s.st?.s && { strike: true }),
    ...(fontColor && { color: fontColor }),
    ...(fill && { fill }),
    ...(horizontal && horizontal !== "general" && { horizontal }),
    ...(vertical && { vertical }),
    ...(s.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(s.tr?.a && { rotation: s.tr.a as number }),
    ...(s.n?.pattern && s.n.pattern !== "General" && { format: s.n.pattern as string }),
    ...(Object.keys(borders).length > 0 && { borders }),
  };
}

/** `#RRGGBB`; the grid's own menus also write `rgb(1, 2, 3)` and short forms. */
export function color(value: any): string | undefined {
  const text = value?.rgb as string | undefined;
  if (!text) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(text);
  const hex = parts
    ? parts
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, "0"))
        .join("")
    : text.replace(/^#/, "").replace(/^(.)(.)(.)$/, "$1$1$2$2$3$3");
  return `#${hex.slice(0, 6).toUpperCase()}`;
}

function keys<K extends string>(record: { readonly [key in K]: unknown }): K[] {
  return Object.keys(record) as K[];
}
