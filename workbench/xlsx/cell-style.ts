/** Looks of a cell: ExcelJS's style and the grid's. */
import type { Alignment, Border, Borders, Fill, Font, Style } from "exceljs";
import type { CellStyle, Line, Side } from "../grid/grid";
import type { Palette } from "./colors";
import type { LostCode } from "../../src/locale/files";

/** What Excel takes for a cell that says nothing; not repeated in the grid. */
export const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

const LINES: Readonly<Record<string, Line>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  dashed: "dashed",
  dotted: "dotted",
  double: "double",
  hair: "hair",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  slantDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
};
const SIDES: readonly Side[] = ["top", "right", "bottom", "left"];
const HORIZONTAL: Readonly<Record<string, NonNullable<CellStyle["horizontal"]>>> = {
  general: "general",
  left: "left",
  center: "center",
  right: "right",
  justify: "justify",
  fill: "left",
  centerContinuous: "center",
  distributed: "justify",
};
const VERTICAL: Readonly<Record<string, NonNullable<CellStyle["vertical"]>>> = {
  top: "top",
  middle: "center",
  bottom: "bottom",
  justify: "top",
  distributed: "center",
};
type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** Format 14 is the short date of the reader's country: of Vietnam here, as a Vietnamese Excel shows it. */
export function shownFormat(format: string): string {
  return format.replace(/^m\/d\/yyyy/, "dd/mm/yyyy");
}

export interface ReadStyle {
  readonly style: CellStyle;
  /** What of it a cell loses. */
  readonly lost: readonly LostCode[];
}

export function styleFromFile(style: Partial<Style>, color: Palette): ReadStyle {
  const { font, fill, border, alignment, numFmt, protection } = style;
  const found: Writable<CellStyle> = {};
  const lost: LostCode[] = [];
  if (font) {
    Object.assign(found, fontFromFile(font, color));
    if (font.vertAlign !== undefined) lost.push("scripts");
    if (typeof font.underline === "string" && !["none", "single"].includes(font.underline)) lost.push("underlines");
  }
  const ground = fill && fillFromFile(fill, color);
  if (ground?.color !== undefined) found.fill = ground.color;
  if (ground?.rough) lost.push("fills");
  const lines = border && bordersFromFile(border, color, lost);
  if (lines) found.borders = lines;
  if (alignment) Object.assign(found, alignmentFromFile(alignment, lost));
  if (numFmt && numFmt !== "General") found.format = shownFormat(numFmt);
  if (protection?.locked === false || protection?.hidden) lost.push("locks");
  return { style: found, lost: [...new Set(lost)] };
}

export function fontFromFile(font: Partial<Font>, color: Palette): CellStyle {
  const found: Writable<CellStyle> = {};
  if (font.name && font.name !== DEFAULT_FONT.name) found.font = font.name;
  if (font.size && font.size !== DEFAULT_FONT.size) found.size = font.size;
  if (font.bold) found.bold = true;
  if (font.italic) found.italic = true;
  if (font.underline && font.underline !== "none") found.underline = true;
  if (font.strike) found.strike = true;
  const ink = color(font.color);
  if (ink && ink !== "#000000") found.color = ink;
  return found;
}

/** `rough`: there was more to it than one colour. */
export function fillFromFile(fill: Fill, color: Palette): { readonly color?: string; readonly rough: boolean } {
  if (fill.type === "gradient") {
    const first = color(fill.stops[0]?.color);
    return first ? { color: first, rough: true } : { rough: true };
  }
  if (!fill.pattern || fill.pattern === "none") return { rough: false };
  const ground = color(fill.fgColor) ?? color(fill.bgColor);
  const rough = fill.pattern !== "solid";
  return ground ? { color: ground, rough } : { rough };
}

function bordersFromFile(borders: Partial<Borders>, color: Palette, lost: LostCode[]): CellStyle["borders"] | undefined {
  const found: { [side in Side]?: { line: Line; color: string } } = {};
  for (const side of SIDES) {
    const border: Partial<Border> | undefined = borders[side];
    const line = LINES[border?.style ?? ""];
    if (!border || !line) continue;
    if (line !== border.style) lost.push("borders");
    found[side] = { line, color: color(border.color) ?? "#000000" };
  }
  if (borders.diagonal?.style && (borders.diagonal.up || borders.diagonal.down)) lost.push("borders");
  return Object.keys(found).length > 0 ? found : undefined;
}

function alignmentFromFile(alignment: Partial<Alignment>, lost: LostCode[]): CellStyle {
  const found: Writable<CellStyle> = {};
  const horizontal = HORIZONTAL[alignment.horizontal ?? ""];
  if (horizontal && horizontal !== "general") found.horizontal = horizontal;
  const vertical = VERTICAL[alignment.vertical ?? ""];
  if (vertical && vertical !== "bottom") found.vertical = vertical;
  if (alignment.wrapText) found.wrap = true;
  const turned: unknown = alignment.textRotation;
  if (typeof turned === "number" && turned !== 0) found.rotation = turned;
  const special =
    Boolean(alignment.indent) ||
    Boolean(alignment.shrinkToFit) ||
    turned === "vertical" ||
    ["fill", "centerContinuous", "distributed"].includes(alignment.horizontal ?? "") ||
    ["justify", "distributed"].includes(alignment.vertical ?? "");
  if (special) lost.push("alignments");
  return found;
}

export function styleForFile(style: CellStyle): Partial<Style> {
  const made: Partial<Style> = {};
  if (style.font || style.size || style.bold || style.italic || style.underline || style.strike || style.color) {
    made.font = fontForFile(style, DEFAULT_FONT);
  }
  if (style.fill) made.fill = { type: "pattern", pattern: "solid", fgColor: { argb: argb(style.fill) } };
  const borders = bordersForFile(style.borders);
  if (borders) made.border = borders;
  const alignment = alignmentForFile(style);
  if (alignment) made.alignment = alignment;
  // ExcelJS knows format 14 by this code
  if (style.format && style.format !== "General") made.numFmt = style.format === "m/d/yyyy" ? "mm-dd-yy" : style.format;
  return made;
}

export function fontForFile(style: CellStyle, base: Partial<Font> = {}): Partial<Font> {
  return {
    ...base,
    ...(style.font ? { name: style.font } : {}),
    ...(style.size ? { size: style.size } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.strike ? { strike: true } : {}),
    ...(style.color ? { color: { argb: argb(style.color) } } : {}),
  };
}

function bordersForFile(borders: CellStyle["borders"]): Partial<Borders> | undefined {
  const made: Partial<Borders> = {};
  for (const side of SIDES) {
    const border = borders?.[side];
    if (border) made[side] = { style: border.line, color: { argb: argb(border.color) } };
  }
  return Object.keys(made).length > 0 ? made : undefined;
}

function alignmentForFile({ horizontal, vertical, wrap, rotation }: CellStyle): Partial<Alignment> | undefined {
  const made: Partial<Alignment> = {
    ...(horizontal && horizontal !== "general" ? { horizontal } : {}),
    ...(vertical ? { vertical: vertical === "center" ? "middle" : vertical } : {}),
    ...(wrap ? { wrapText: true } : {}),
    ...(rotation ? { textRotation: rotation } : {}),
  };
  return Object.keys(made).length > 0 ? made : undefined;
}

export function argb(color: string): string {
  return `FF${color.slice(-6).toUpperCase()}`;
}
