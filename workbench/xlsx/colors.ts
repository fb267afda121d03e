/** Colours of a file as `#RRGGBB`: of its theme with a tint (18.8.19, 18.3.1.15) and of the old palette (18.8.27). */
import type { Color } from "exceljs";
import { child, childrenOf, type XmlElement } from "../../src/tally/xlsx/xml";

type FileColor = Partial<Color> & { readonly indexed?: number; readonly tint?: number };

const BASE = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const PALETTE = [
  ...BASE,
  ...BASE,
  ...(
    "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
    "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
    "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
  ).split(" "),
  // the window's own text and ground
  "000000",
  "FFFFFF",
];
/** Office's theme of 2013, for files without one. */
const OFFICE = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
/** The order in which files number the colours of a theme. */
const SLOTS = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

export type Palette = (color: FileColor | undefined) => string | undefined;

export function palette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const themed = SLOTS.map((slot, i) => {
    const value = child(scheme, slot)?.children[0]?.attributes;
    return value?.get("lastClr") ?? (/^[0-9a-f]{6}$/i.exec(value?.get("val") ?? "")?.[0] || OFFICE[i]);
  });
  const own = childrenOf(child(child(styles, "colors"), "indexedColors"), "rgbColor").map((one) =>
    one.attributes.get("rgb")?.slice(-6),
  );
  return (color) => {
    const base =
      color?.argb !== undefined
        ? color.argb.slice(-6)
        : color?.theme !== undefined
          ? themed[color.theme]
          : color?.indexed !== undefined
            ? (own[color.indexed] ?? PALETTE[color.indexed])
            : undefined;
    if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
    return `#${tinted(base, color?.tint ?? 0).toUpperCase()}`;
  };
}

/** A tint moves the lightness: below 0 towards black, above 0 towards white. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue = spread === 0 ? 0 : max === r ? ((g - b) / spread + 6) % 6 : max === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  const target = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const parts = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(hue) % 6] ?? [0, 0, 0];
  return parts
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part + target - chroma / 2)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}
