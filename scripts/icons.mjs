/**
 * Draws assets/icon-*.png, the mark of Bảng Vàng: a golden honours board, a red star at its head, the names in rows below.
 *
 * Each size is drawn for itself on whole pixels; small ones carry less. Run: `npm run icons`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "./browser.mjs";

const assets = join(dirname(dirname(fileURLToPath(import.meta.url))), "assets");
const colour = { frame: "#8f5a00", gold: "#ffc62e", edge: "#ffe59a", star: "#b0101c", leaf: "#b97a00", ink: "#7a4a00" };

/** Stars for the sizes at which a drawn one blurs: set pixel by pixel. */
const small = ["...##...", "...##...", "########", ".######.", "..####..", ".######.", ".##..##."];
const middle = [
  "....##....",
  "....##....",
  "...####...",
  "##########",
  ".########.",
  "..######..",
  "..######..",
  ".###..###.",
  ".##....##.",
];
const large = [
  ".....##.....",
  ".....##.....",
  "....####....",
  "....####....",
  "############",
  ".##########.",
  "..########..",
  "...######...",
  "..########..",
  "..###..###..",
  ".##......##.",
];

/**
 * All numbers are pixels of that size. `border` is the frame, `edge` the light line inside it, `tip` the top of the star,
 * `reach` its radius (or `pixels`), `rows` the tops of the names' rows, `left` where they begin, `mark` their rank marks' width.
 */
const drawings = {
  16: { round: 4, border: 1, edge: 0, tip: 2, pixels: small, rows: [10, 12], thick: 1, left: 3, mark: 0 },
  20: { round: 4, border: 1, edge: 0, tip: 2, pixels: middle, rows: [12, 15], thick: 2, left: 4, mark: 0 },
  24: { round: 4, border: 1, edge: 1, tip: 3, pixels: large, rows: [16, 19], thick: 2, left: 4, mark: 2 },
  32: { round: 5, border: 2, edge: 1, tip: 4, reach: 9, rows: [22, 26], thick: 2, left: 6, mark: 2 },
  40: { round: 6, border: 2, edge: 1, tip: 5, reach: 11, rows: [27, 32], thick: 3, left: 8, mark: 3 },
  48: { round: 7, border: 2, edge: 1, tip: 6, reach: 11, rows: [28, 34, 40], thick: 3, left: 9, mark: 3, leaves: true },
  64: { round: 9, border: 3, edge: 1, tip: 8, reach: 14, rows: [37, 45, 53], thick: 4, left: 12, mark: 4, leaves: true },
  80: { round: 11, border: 4, edge: 2, tip: 10, reach: 18, rows: [46, 56, 66], thick: 5, left: 15, mark: 5, leaves: true },
};

const rect = (x, y, width, height, fill, round = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;

function starOf(size, { tip, reach, pixels }) {
  if (pixels) {
    const left = (size - pixels[0].length) / 2;
    const cells = pixels.flatMap((line, y) =>
      [...line].map((c, x) => (c === "#" ? rect(left + x, tip + y, 1, 1, colour.star) : "")),
    );
    return cells.join("");
  }
  const points = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 ? reach * 0.42 : reach;
    const angle = (i * Math.PI) / 5;
    return `${(size / 2 + radius * Math.sin(angle)).toFixed(3)},${(tip + reach - radius * Math.cos(angle)).toFixed(3)}`;
  });
  return `<polygon points="${points.join(" ")}" fill="${colour.star}"/>`;
}

/** Two sprigs of laurel, left and right of the star. */
function leavesOf(size, { tip, reach }) {
  const leaves = [];
  for (const side of [-1, 1]) {
    for (const degrees of [105, 80, 55]) {
      const angle = (degrees * Math.PI) / 180;
      const x = (size / 2 + side * reach * 1.36 * Math.sin(angle)).toFixed(3);
      const y = (tip + reach - reach * 1.36 * Math.cos(angle)).toFixed(3);
      const turn = side * (degrees - 90) + side * -25;
      leaves.push(
        `<ellipse cx="${x}" cy="${y}" rx="${(reach * 0.13).toFixed(3)}" ry="${(reach * 0.3).toFixed(3)}" fill="${colour.leaf}" transform="rotate(${turn} ${x} ${y})"/>`,
      );
    }
  }
  return leaves.join("");
}

function rowsOf(size, { rows, thick, left, mark }) {
  return rows
    .map((top) => {
      const start = mark ? left + mark + Math.max(2, Math.round(thick * 0.8)) : left;
      return (mark ? rect(left, top, mark, thick, colour.star) : "") + rect(start, top, size - left - start, thick, colour.ink);
    })
    .join("");
}

function svgOf(size, drawing) {
  const { round, border, edge } = drawing;
  const inner = (by, fill) => rect(by, by, size - 2 * by, size - 2 * by, fill, Math.max(0, round - by));
  const parts = [inner(0, colour.frame), edge ? inner(border, colour.edge) : "", inner(border + edge, colour.gold)];
  parts.push(drawing.leaves ? leavesOf(size, drawing) : "", starOf(size, drawing), rowsOf(size, drawing));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${parts.join("")}</svg>`;
}

const browser = await launchBrowser();
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  mkdirSync(assets, { recursive: true });
  for (const [name, drawing] of Object.entries(drawings)) {
    const size = Number(name);
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svgOf(size, drawing)}`);
    writeFileSync(join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
