import fc from "fast-check";
import { eligibleTier, eligibleWhy } from "../../src/functions/functions";
import type { Campaign } from "../../src/award/campaign/campaign";
import { nominationHeaders } from "../../src/sheets/nomination-columns";
import { plans } from "../../src/plans/plans";
import { RUNS } from "./arbitrary";

type Cell = string | number;
const Invocation = (address?: string): CustomFunctions.Invocation =>
  (address === undefined ? {} : { parameterAddresses: [address] }) as CustomFunctions.Invocation;

const WORDS: readonly Cell[] = [
  "Có",
  "Không",
  "x",
  "",
  "",
  0,
  1,
  100,
  98.5,
  "100%",
  "Vượt mức",
  "Tiêu biểu",
  "Tiêu biểu, xuất sắc",
  "Chưa đến kỳ",
  "#N/A",
];
const DISCIPLINE = ["", "Không", "Khiển trách", "Đang xem xét kỷ luật", "Có", "đã xin lỗi"];

/** A sheet of one plan: its headers and a few rows as people fill them. */
const sheet = fc.constantFrom(...plans).chain((campaign) => {
  const headers = nominationHeaders(campaign);
  const cell = (header: string): fc.Arbitrary<Cell> => {
    if (header.startsWith("Tên tập thể"))
      return fc.constantFrom("Nông Văn Đạt", "Thôn Bản Vàng", "Lý Thị Hoa", "Chi bộ Văn phòng");
    if (header === "Mã hồ sơ" || header === "STT") return fc.constant("");
    if (header === "Loại") return fc.constantFrom("Tập thể", "Cá nhân", "Hộ gia đình", "");
    if (header === "Nhóm đối tượng") return fc.constantFrom("", "Hưu trí", ...campaign.categories.map((one) => one.label));
    if (header === "Đợt") return fc.constantFrom("", 1, "Đợt 2", "II");
    if (header === "Hình thức đề nghị")
      return fc.constantFrom("", "Giấy khen", "BK tỉnh", ...campaign.tiers.map((one) => one.name));
    if (header.startsWith("Kỷ luật, đang")) return fc.constantFrom(...DISCIPLINE);
    if (header === "Ngày nhận hồ sơ") return fc.constantFrom("", "20/8/2025", 45884, "tháng 5/2023");
    const levels = campaign.evidence.find((one) => one.header === header)?.levels ?? [];
    return fc.constantFrom<Cell>(...WORDS, ...levels, ...levels);
  };
  const row = fc.tuple(...headers.map(cell));
  return fc.array(row, { minLength: 1, maxLength: 6 }).map((rows) => ({ campaign, headers, rows }));
});

function both(
  campaign: Campaign,
  headers: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  address?: string,
): readonly string[] {
  const call = [rows as Cell[][], [headers as Cell[]], campaign.id, Invocation(address)] as [
    Cell[][],
    Cell[][],
    string,
    CustomFunctions.Invocation,
  ];
  const tiers = eligibleTier(...call).map(([text]) => String(text));
  return eligibleWhy(...call).map(([text], index) => `${tiers[index]}\n${text}`);
}

describe("laws of the sheet", () => {
  it("the order of the columns changes nothing", () => {
    const shuffled = sheet.chain((one) =>
      fc
        .shuffledSubarray(
          one.headers.map((_, at) => at),
          { minLength: one.headers.length },
        )
        .map((order) => ({ ...one, order })),
    );
    fc.assert(
      fc.property(shuffled, ({ campaign, headers, rows, order }) => {
        const moved = rows.map((row) => order.map((at) => row[at] ?? ""));
        expect(
          both(
            campaign,
            order.map((at) => headers[at] ?? ""),
            moved,
          ),
        ).toEqual(both(campaign, headers, rows));
      }),
      RUNS,
    );
  });

  it("the order of the rows changes nothing but the order", () => {
    const shuffled = sheet.chain((one) =>
      fc
        .shuffledSubarray(
          one.rows.map((_, at) => at),
          { minLength: one.rows.length },
        )
        .map((order) => ({ ...one, order })),
    );
    fc.assert(
      fc.property(shuffled, ({ campaign, headers, rows, order }) => {
        const results = both(campaign, headers, rows);
        expect(
          both(
            campaign,
            headers,
            order.map((at) => rows[at] ?? []),
          ),
        ).toEqual(order.map((at) => results[at]));
      }),
      RUNS,
    );
  });

  it("a row says the same alone and in a block, with its header in the block or apart, or in the template's order", () => {
    fc.assert(
      fc.property(sheet, ({ campaign, headers, rows }) => {
        const block = both(campaign, headers, rows);
        expect(rows.map((row) => both(campaign, headers, [row])[0])).toEqual(block);
        const inside = eligibleWhy([[...headers], ...rows.map((row) => [...row])], [[""]], campaign.id, Invocation());
        expect(inside.slice(1).map(([why]) => why)).toEqual(block.map((text) => text.slice(text.indexOf("\n") + 1)));
        const template = eligibleTier(rows as Cell[][], [[0]], campaign.id, Invocation());
        expect(template.map(([tier]) => tier)).toEqual(block.map((text) => text.slice(0, text.indexOf("\n"))));
      }),
      RUNS,
    );
  });

  it("with an address a 0 says no more than an empty cell", () => {
    fc.assert(
      fc.property(sheet, ({ campaign, headers, rows }) => {
        const status = (cells: readonly (readonly Cell[])[]): readonly string[] =>
          both(campaign, headers, cells, "Trang!A2:AC9").map((text) => text.slice(0, text.indexOf("\n")));
        expect(status(rows)).toEqual(status(rows.map((row) => row.map((cell) => (cell === 0 ? "" : cell)))));
      }),
      RUNS,
    );
  });

  it("whatever a host hands over, there is a block of texts and no throw", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.array(
        fc.array(
          fc.oneof(
            fc.string({ unit: "binary" }),
            fc.double(),
            fc.constantFrom(...WORDS, "__proto__", "constructor", null, undefined),
          ),
          { maxLength: 8 },
        ),
        { maxLength: 5 },
      ),
      sheet.map(({ headers }) => [headers]),
    );
    fc.assert(
      fc.property(
        anything,
        anything,
        fc.oneof(anything, fc.constantFrom(...plans.map((one) => one.id), "cao-lau-2023#00000000")),
        anything,
        (rows, headers, campaign, invocation) => {
          for (const call of [eligibleTier, eligibleWhy]) {
            const result = call(rows as never, headers as never, campaign, invocation as never);
            expect(result.length).toBeGreaterThan(0);
            for (const row of result) expect(row).toEqual([expect.any(String)]);
          }
        },
      ),
      RUNS,
    );
  });
});
