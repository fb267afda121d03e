import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pngPixels } from "./png";

const assets = join(__dirname, "../assets");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

test("assets holds one icon for each size and nothing else", () => {
  expect(readdirSync(assets).sort()).toEqual(sizes.map((size) => `icon-${size}.png`).sort());
});

describe.each(sizes)("icon-%i.png", (size) => {
  const { width, height, rgba } = pngPixels(readFileSync(join(assets, `icon-${size}.png`)));
  const pixel = (x: number, y: number): readonly number[] => [...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];

  test("is exactly its size", () => {
    expect({ width, height }).toEqual({ width: size, height: size });
  });

  test("has transparent corners", () => {
    const last = size - 1;
    expect([pixel(0, 0), pixel(last, 0), pixel(0, last), pixel(last, last)].map(([, , , alpha]) => alpha)).toEqual([0, 0, 0, 0]);
  });

  test("shows gold, the red star and dark rows on an opaque board", () => {
    const count = { opaque: 0, gold: 0, red: 0, dark: 0 };
    for (let at = 0; at < rgba.length; at += 4) {
      const [r = 0, g = 0, b = 0, a = 0] = rgba.subarray(at, at + 4);
      if (a !== 255) continue;
      count.opaque++;
      if (r > 200 && g > 150 && b < 180) count.gold++;
      else if (r > 140 && g < 60 && b < 60) count.red++;
      else if (r < 160 && g < 110 && b < 40) count.dark++;
    }
    const share = (n: number): number => n / (size * size);
    expect(share(count.opaque)).toBeGreaterThan(0.85);
    expect(share(count.gold)).toBeGreaterThan(0.4);
    expect(share(count.red)).toBeGreaterThan(0.05);
    expect(share(count.dark)).toBeGreaterThan(0.1);
  });
});
