import { readFileSync } from "node:fs";
import { join } from "node:path";
import { revisionOf } from "../../src/award/campaign/revision";
import type { Campaign } from "../../src/award/campaign/campaign";
import { eligibleTier } from "../../src/functions/functions";
import { connectWorkbook } from "../../src/functions/workbook-port";
import { planById, plans } from "../../src/plans/plans";
import { nominationHeaders } from "../../src/sheets/nomination-columns";
import { builtFunction, DIST, loadFunctions } from "../dist";

const tier = builtFunction("ELIGIBLE_TIER");
const why = builtFunction("ELIGIBLE_WHY");
const PLAN = "hong-phong-2023";
const HEADERS = ["STT", "Tên", "Loại", "Nhóm đối tượng", "Nỗ lực bám sát cơ sở", "Giải pháp", "Mưu trí, dũng cảm"];
const ROW = [1, "Nông Văn Đạt", "Cá nhân", "Cán bộ, công chức", "", "", "x"];
const BK = "Bằng khen của Chủ tịch UBND tỉnh";

describe("functions.json", () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(DIST, file), "utf8"));
  const vietnamese = read("functions.json") as {
    functions: { id: string; name: string; description: string; parameters: { name: string; description: string }[] }[];
  };
  const english = read("functions.en.json") as typeof vietnamese;

  it("is what Excel must be told", () => {
    expect(vietnamese).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
    const shapes = vietnamese.functions.map(({ id, parameters }) => [id, ...parameters.map((one) => one.name)]);
    expect(shapes).toEqual([
      ["ELIGIBLE_TIER", "rows", "headers", "campaign"],
      ["ELIGIBLE_WHY", "rows", "headers", "campaign"],
      ["QUOTA_CHECK", "range", "headers", "campaign", "units"],
      ["QUOTA_REPORT", "range", "headers", "campaign", "units"],
      ["ACHIEVEMENT_RANK", "range", "headers", "campaign"],
      ["SHORTLIST", "range", "headers", "campaign", "units"],
      ["DOSSIER_CHECK", "rows", "headers", "campaign"],
      ["CAMPAIGN", "info", "criteria", "rules", "units"],
    ]);
    const matrix = { type: "any", dimensionality: "matrix" };
    for (const one of vietnamese.functions) {
      if (one.id === "CAMPAIGN") {
        expect(one).toMatchObject({ name: one.id, options: { requiresAddress: true, requiresParameterAddresses: true } });
        for (const parameter of one.parameters) expect(parameter).toMatchObject(matrix);
        continue;
      }
      const [rows, headers, campaign, units] = one.parameters;
      expect(one).toMatchObject({
        name: one.id,
        options: { requiresAddress: true, requiresParameterAddresses: true },
        result: { dimensionality: "matrix" },
      });
      expect(rows).toMatchObject(matrix);
      expect(headers).toMatchObject({ ...matrix, optional: true });
      expect(campaign).toMatchObject({ type: "any", optional: true });
      expect(campaign).not.toHaveProperty("dimensionality");
      if (units !== undefined) expect(units).toMatchObject({ ...matrix, optional: true });
    }
  });

  it("says the same in English, in other words only", () => {
    const bare = (metadata: typeof vietnamese): unknown =>
      JSON.parse(JSON.stringify(metadata, (key, value: unknown) => (key === "description" ? undefined : value)));
    expect(bare(english)).toEqual(bare(vietnamese));
    const words = (metadata: typeof vietnamese): string[] =>
      metadata.functions.flatMap((one) => [one.description, ...one.parameters.map((parameter) => parameter.description)]);
    words(english).forEach((text, index) => {
      expect(text).not.toBe(words(vietnamese)[index]);
      expect(text).toMatch(/^[A-Z].*\.$/);
    });
    for (const text of words(vietnamese)) expect(text).toMatch(/[\u00c0-\u1ef9]/);
  });

  it("names what functions.js associates, no more and no less", () => {
    expect([...loadFunctions().keys()].sort()).toEqual(vietnamese.functions.map((one) => one.id).sort());
  });
});

describe("a call", () => {
  it("with an id and headers needs nothing but CustomFunctions", () => {
    expect(tier([ROW], [HEADERS], PLAN)).toEqual([[BK]]);
  });

  it("finds the header at the top of the block, and its first row is the column's title", () => {
    const block = [
      ["DANH SÁCH ĐỀ NGHỊ", "", "", "", "", "", ""],
      HEADERS,
      ROW,
      ["", "", "", "", "", "", ""],
      ["", "Cộng", "", "", "", "", 1],
    ];
    expect(tier(block, null, PLAN)).toEqual([[""], ["Hình thức đủ tiêu chuẩn"], [BK], [""], [""]]);
    expect(why(block, "", PLAN)[1]).toEqual(["Lý do"]);
  });

  it("gives a further header row nothing", () => {
    const block = [HEADERS, ["", "", "", "", "(Có/Không)", "", ""], ROW];
    expect(tier(block, [[""]], PLAN)).toEqual([["Hình thức đủ tiêu chuẩn"], [""], [BK]]);
    const again = [HEADERS, ROW, HEADERS, ROW];
    expect(tier(again, 0, PLAN)).toEqual([["Hình thức đủ tiêu chuẩn"], [BK], [""], [BK]]);
  });

  it("takes the title for the header in the block where headers were passed as well", () => {
    expect(tier([HEADERS, ROW], [HEADERS], PLAN)).toEqual([["Hình thức đủ tiêu chuẩn"], [BK]]);
  });

  it("without any header takes the template's order, of exactly the template's width", () => {
    const headers = nominationHeaders(planById(PLAN) as Campaign);
    const row = headers.map((header) => ROW[HEADERS.indexOf(header)] ?? (header.startsWith("Tên tập thể") ? "Nông Văn Đạt" : ""));
    expect(tier([row], [[null]], PLAN)).toEqual([[BK]]);
    expect(tier([row.slice(1)], [[null]], PLAN)).toEqual([
      [
        `Chưa tính được: vùng chọn không có dòng tiêu đề và rộng ${row.length - 1} cột, bảng mẫu rộng ${row.length} cột. Ghi dòng tiêu đề vào đối số thứ hai, hoặc chọn cả dòng tiêu đề.`,
      ],
    ]);
  });

  it.each([
    [
      "an unknown campaign",
      [ROW],
      [HEADERS],
      "hong-phong-2024",
      'Chưa tính được: không có phong trào "hong-phong-2024". Dùng một trong: cao-lau-2023, hong-phong-2023, bac-son-2025, cao-loc-2025, dong-dang-2025.',
    ],
    [
      "no campaign and no workbook",
      [ROW],
      [HEADERS],
      null,
      'Chưa tính được: chưa biết phong trào nào. Ghi mã phong trào vào đối số thứ ba, ví dụ "dong-dang-2025", hoặc mở bảng Phong trào.',
    ],
    [
      "a campaign cell with an error",
      [ROW],
      [HEADERS],
      { code: "#REF!" },
      "Chưa tính được: ô phong trào báo lỗi #REF!. Kiểm tra trang Phong trào còn đủ không, rồi bấm Tính lại.",
    ],
    [
      "a campaign cell that reports trouble",
      [ROW],
      [HEADERS],
      "Chưa tính được: thiếu trang Tiêu chuẩn. Khôi phục trang.",
      "Chưa tính được: thiếu trang Tiêu chuẩn. Khôi phục trang.",
    ],
    [
      "a revision that only the workbook has",
      [ROW],
      [HEADERS],
      "hong-phong-2023#00000000",
      "Chưa tính được: chưa đọc được phong trào hong-phong-2023. Bấm Tính lại.",
    ],
    [
      "headers of another width",
      [ROW],
      [HEADERS.slice(1)],
      PLAN,
      "Chưa tính được: dòng tiêu đề có 6 cột, vùng dữ liệu có 7 cột. Chọn hai vùng rộng bằng nhau.",
    ],
    [
      "three header rows",
      [ROW],
      [HEADERS, HEADERS, HEADERS],
      PLAN,
      "Chưa tính được: vùng tiêu đề có 3 dòng. Chọn 1 hoặc 2 dòng tiêu đề.",
    ],
    [
      "no name column",
      [ROW],
      [HEADERS.map((header) => (header === "Tên" ? "Ghi chú" : header))],
      PLAN,
      'Chưa tính được: bảng không có cột tên. Thêm cột "Tên tập thể, cá nhân, hộ gia đình" (hoặc "Họ và tên"), hoặc chọn cả dòng tiêu đề.',
    ],
    [
      "two columns of one title",
      [ROW],
      [[...HEADERS.slice(0, 5), "Mưu trí, dũng cảm", "Mưu trí, dũng cảm"]],
      PLAN,
      'Chưa tính được: có hai cột cho cùng một nội dung, một cột là "Mưu trí, dũng cảm". Đổi tên hoặc xóa một cột.',
    ],
    [
      "one Mã hồ sơ in two rows",
      [
        ["D1-001", "A"],
        ["D1-001", "B"],
      ],
      [["Mã hồ sơ", "Tên"]],
      PLAN,
      "Chưa tính được: mã hồ sơ D1-001 dùng cho hai dòng. Sửa một trong hai mã hồ sơ.",
    ],
  ])("with %s says so in one cell", (_, rows, headers, campaign, sentence) => {
    expect(tier(rows, headers, campaign)).toEqual([[sentence]]);
    expect(why(rows, headers, campaign)).toEqual([[sentence]]);
  });

  it("of a shipped plan by its revision is pure", () => {
    expect(tier([ROW], [HEADERS], `${PLAN}#${revisionOf(planById(PLAN) as Campaign)}`)).toEqual([[BK]]);
    expect(tier([ROW], [HEADERS], [[PLAN]])).toEqual([[BK]]);
  });

  it("of nothing at all is an empty cell", () => {
    for (const rows of [null, undefined, "", [], [[]], [[""]], [[null]]]) expect(tier(rows, [["Tên"]], PLAN)).toEqual([[""]]);
  });
});

describe("bad input", () => {
  it("error cells are evidence, not the end", () => {
    const row = [1, "Nông Văn Đạt", "Cá nhân", "Cán bộ, công chức", { code: "#N/A" }, "#REF!", { code: "#VALUE!", message: "x" }];
    expect(tier([row], [HEADERS], PLAN)).toEqual([["Chưa đủ dữ liệu"]]);
    expect(why([row], [HEADERS], PLAN)[0]?.[0]).toMatch(
      /"Nỗ lực bám sát cơ sở" ô lỗi #N\/A, "Giải pháp" ô lỗi #REF!, "Mưu trí, dũng cảm" ô lỗi #VALUE!/,
    );
  });

  it("100,000 rows are answered row by row", () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => [i + 1, `Nông Văn ${i}`, ...ROW.slice(2)]);
    const results = tier(rows, [HEADERS], PLAN);
    expect(results).toHaveLength(100_000);
    expect(new Set(results.map(([text]) => text))).toEqual(new Set([BK]));
  });

  it("cells of 32,767 characters are quoted short, and a reason never grows past a cell", () => {
    const long = "Có vi phạm ".repeat(2979).slice(0, 32767);
    const text = why([[1, long, long, long, long, long, long]], [HEADERS], PLAN)[0]?.[0];
    expect(String(text).length).toBeLessThan(4000);
    expect(text).toContain("…");
  });

  it("lone surrogates and strange headers are cells like others", () => {
    const headers = [...HEADERS.slice(0, 6), "__proto__"];
    expect(tier([[1, "\ud800", "Cá nhân", "\udfff", "x", "\ud83d", "hasOwnProperty"]], [headers], PLAN)).toEqual([
      ["Cần xem xét"],
    ]);
    expect(tier([["x", "y"]], [["__proto__", "constructor"]], "__proto__")[0]?.[0]).toMatch(
      /^Chưa tính được: không có phong trào "__proto__"/,
    );
  });

  it("a name that is an error is judged, and told", () => {
    const row = [1, { code: "#N/A" }, ...ROW.slice(2)];
    expect(tier([row], [HEADERS], PLAN)).toEqual([[BK]]);
    expect(why([row], [HEADERS], PLAN)[0]?.[0]).toMatch(/Lưu ý: "Tên tập thể, cá nhân, hộ gia đình" ô lỗi #N\/A/);
  });
});

describe("with a workbook", () => {
  const own: Campaign = { ...(planById(PLAN) as Campaign), units: [{ name: "Thôn 1", confirmed: true }] };
  const call = (...parameters: unknown[]): Promise<string[][]> =>
    Promise.resolve(eligibleTier(...(parameters as Parameters<typeof eligibleTier>)));
  const asked: unknown[] = [];

  beforeEach(() => {
    asked.length = 0;
    connectWorkbook({
      campaign: (id, revision) => {
        asked.push([id, revision]);
        return Promise.resolve(id === undefined || revision === revisionOf(own) ? own : undefined);
      },
      columns: (address, width) => {
        asked.push([address, width]);
        return Promise.resolve(address.startsWith("Bảng") ? HEADERS : undefined);
      },
    });
  });
  afterEach(() => connectWorkbook(undefined));

  it("asks it for the campaign it was not given", async () => {
    expect(await call([ROW], [HEADERS], null)).toEqual([[BK]]);
    expect(await call([ROW], [HEADERS], `${PLAN}#${revisionOf(own)}`)).toEqual([[BK]]);
    expect(await call([ROW], [HEADERS], `${PLAN}#12345678`)).toEqual([
      [`Chưa tính được: chưa đọc được phong trào ${PLAN}. Bấm Tính lại.`],
    ]);
    expect(asked).toEqual([
      [undefined, undefined],
      [PLAN, revisionOf(own)],
      [PLAN, "12345678"],
    ]);
  });

  it("asks it for the columns attached to the rows, else to the formula's own sheet, else takes the template's", async () => {
    expect(await call([ROW], [[0]], PLAN, { parameterAddresses: ["Bảng!A2:G2"] })).toEqual([[BK]]);
    expect(await call([ROW], [[0]], PLAN, { address: "Bảng!H2", parameterAddresses: [null] })).toEqual([[BK]]);
    expect((await call([ROW], [[0]], PLAN, { address: "Khác!H2" }))[0]?.[0]).toMatch(
      /^Chưa tính được: vùng chọn không có dòng tiêu đề/,
    );
    expect(asked).toEqual([
      ["Bảng!A2:G2", 7],
      ["Bảng!H2", 7],
      ["Khác!H2", 7],
    ]);
  });

  it("asks it nothing where id and headers are given", async () => {
    await call([ROW], [HEADERS], PLAN, { address: "Bảng!H2", parameterAddresses: ["Bảng!A2:G2"] });
    expect(asked).toEqual([]);
  });

  it("says so where the workbook fails", async () => {
    connectWorkbook({ campaign: () => Promise.reject(new Error("mất kết nối")), columns: () => Promise.resolve(undefined) });
    expect(await call([ROW], [HEADERS], null)).toEqual([
      [
        "Chưa tính được: phần bổ trợ gặp lỗi không lường trước (mất kết nối). Bấm Tính lại; nếu vẫn vậy, gửi dòng này cho người hỗ trợ.",
      ],
    ]);
  });
});

describe("the shipped plans", () => {
  it("have the revisions that workbooks already name", () => {
    expect(Object.fromEntries(plans.map((plan) => [plan.id, revisionOf(plan)]))).toMatchInlineSnapshot(`
     {
       "bac-son-2025": "3e070b01",
       "cao-lau-2023": "6265e353",
       "cao-loc-2025": "572cec59",
       "dong-dang-2025": "764546ae",
       "hong-phong-2023": "32846fd3",
     }
    `);
  });
});
