import type { Campaign } from "../../src/award/campaign/campaign";
import { plans } from "../../src/plans/plans";
import { readSheet } from "../../src/tally/read";
import { headers } from "./grids/headers";
import { rows } from "./grids/rows";
import { values } from "./grids/values";

/** Chance that comes out the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = chance(2025);
const below = (end: number): number => Math.floor(random() * end);
const one = <T>(from: readonly T[]): T => from[below(from.length)] as T;

// what stands in the hand-made sheets, and what no sheet should hold
const CELLS: readonly unknown[] = [...headers, ...rows, ...values].flatMap(({ grid }) => grid.flat());
const HEADERS: readonly unknown[] = [...headers, ...rows, ...values].flatMap(({ grid, header }) => grid[header ?? 0] ?? []);
const ODD: readonly unknown[] = [
  null,
  undefined,
  NaN,
  Infinity,
  -3,
  0,
  1e300,
  true,
  false,
  45884.5,
  {},
  [],
  { code: "#N/A" },
  { basicValue: { basicValue: 1 } },
  "__proto__",
  "constructor",
  "toString",
  "\ud800",
  "\u0301\u0303\u0323",
  "(((((",
  "[",
  ",,,,",
  "-".repeat(60),
  " \u00a0\u200b",
  "A.",
  "I",
  "(1)",
  "Cộng",
  "ngày tháng năm",
  "a\u0323".repeat(200),
  "§µ¸¶·".repeat(40),
  "NguyÔn ".repeat(40),
  "x".repeat(3000),
  "Ngày ".repeat(500),
  "(".repeat(2000),
  " ".repeat(2000) + "x",
  "Chức vụ, ".repeat(100),
];

function grid(height: number, width: number): readonly (readonly unknown[])[] {
  const headerRow = below(height + 2);
  return Array.from({ length: height }, (_, row) => {
    if (random() < 0.1) return [];
    return Array.from({ length: below(4) === 0 ? below(width + 1) : width }, () => {
      const dice = random();
      if (row === headerRow) return one(HEADERS);
      return dice < 0.3 ? "" : dice < 0.9 ? one(CELLS) : one(ODD);
    });
  });
}

const SIZES: readonly (readonly [height: number, width: number, grids: number])[] = [
  [3, 4, 60000],
  [10, 6, 28000],
  [25, 8, 10000],
  [60, 10, 2000],
];

const time = (campaign: Campaign, cells: readonly (readonly unknown[])[]): number => {
  const start = process.hrtime.bigint();
  readSheet(campaign, cells);
  return Number(process.hrtime.bigint() - start);
};

it("100,000 random sheets: nothing is thrown, and none takes 20 times as long as most of its size", () => {
  expect(SIZES.reduce((sum, [, , grids]) => sum + grids, 0)).toBe(100000);
  for (const [height, width, grids] of SIZES) {
    for (let warm = 0; warm < 300; warm++) time(one(plans), grid(height, width));
    const slow: { readonly campaign: Campaign; readonly cells: readonly (readonly unknown[])[]; readonly spent: number }[] = [];
    const times: number[] = [];
    let guess = Infinity;
    for (let index = 0; index < grids; index++) {
      const campaign = one(plans);
      const cells = grid(height, width);
      const spent = time(campaign, cells);
      times.push(spent);
      if (index === 500) guess = median(times) * 10;
      if (spent > guess) slow.push({ campaign, cells, spent });
    }
    const limit = 20 * median(times);
    // a pause of the machine is no slow sheet: what looked slow is timed again
    const stillSlow = slow
      .filter(({ spent }) => spent > limit)
      .filter(({ campaign, cells }) => Math.min(...[1, 2, 3].map(() => time(campaign, cells))) > limit);
    expect(stillSlow.map(({ cells }) => cells)).toEqual([]);
  }
}, 120000);

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

describe("a whole sheet", () => {
  const campaign = plans[0] as Campaign;

  it("of 1,048,576 blank rows is read at once", () => {
    const blank = Array.from({ length: 20 }, () => "");
    const cells = Array.from({ length: 1048576 }, () => blank);
    const start = Date.now();
    expect(readSheet(campaign, cells)).toMatchObject({ header: undefined, rows: [], problems: [] });
    expect(Date.now() - start).toBeLessThan(5000);
    const filled = [["STT", "Họ và tên"], [1, "Nông Văn Đạt"], ...cells];
    expect(readSheet(campaign, filled).rows).toHaveLength(2);
    expect(Date.now() - start).toBeLessThan(10000);
  });

  it("of one name 20,000 times is no slower a row than of 2,000", () => {
    const rowsOf = (count: number): readonly (readonly unknown[])[] => [
      ["STT", "Họ và tên", "Năm sinh", "Đơn vị"],
      ...Array.from({ length: count }, (_, index) => [index + 1, "Nông Văn Đạt", 1900 + (index % 100), `Thôn ${index}`]),
    ];
    const best = (count: number): number => {
      const cells = rowsOf(count);
      return Math.min(...[1, 2, 3].map(() => time(campaign, cells))) / count;
    };
    best(2000);
    expect(best(20000) / best(2000)).toBeLessThan(5);
  });
});
