import type { Campaign } from "../../src/award/campaign/campaign";
import { PROBLEMS, ROW_CAUSES, sayProblem, type ProblemCode } from "../../src/locale/tally";
import { planById } from "../../src/plans/plans";
import { mapColumns } from "../../src/tally/columns";
import { identityOf } from "../../src/tally/duplicates";
import { splitPosition } from "../../src/tally/position";
import { readSheet } from "../../src/tally/read";
import { causeOf, isNumbering, isSignature } from "../../src/tally/row";
import { nearUnits } from "../../src/tally/units";
import { HEADERS } from "../../src/locale/columns";

const caoLau = planById("cao-lau-2023") as Campaign;
const SHEET = [
  ["STT", "Người được khen", "Nơi làm việc", "Năm sinh"],
  [1, "Nông Văn Đạt", "Thôn Nà Pàn", 1980],
  [2, "Nông Văn Đạt", "Thôn Bản Mới", 1980],
];

describe("what a person says once", () => {
  const columns = [HEADERS.order, HEADERS.name, HEADERS.unit, ""];

  it("is how a sheet with words of its own is read", () => {
    expect(readSheet(caoLau, SHEET).header).toBeUndefined();
    const read = readSheet(caoLau, SHEET, { header: { row: 0, rows: 1 }, columns });
    expect(read.rows.map(({ kind }) => kind)).toEqual(["header", "nomination", "nomination"]);
    expect(read.columns.map(({ confidence }) => confidence)).toEqual(["exact", "exact", "exact", "unknown"]);
  });

  it("makes two people of one name different, by Mã hồ sơ or by name, year and unit", () => {
    const named = [["STT", "Họ và tên", "Đơn vị", "Năm sinh"], ...SHEET.slice(1)];
    const first = readSheet(caoLau, named);
    expect(first.duplicates).toEqual([{ is: "suspect", rows: [1, 2], by: ["birthYear"] }]);
    const [one = "", other = ""] = first.rows.flatMap((row) => (row.kind === "nomination" ? [identityOf(row.nomination)] : []));
    for (const pair of [[one, other] as const, [other, one] as const])
      expect(readSheet(caoLau, named, { different: [pair] }).duplicates).toMatchObject([{ is: "different", rows: [1, 2] }]);
  });
});

describe("every problem and cause", () => {
  it("has words: what happened, why, what next", () => {
    for (const code of Object.keys(PROBLEMS) as ProblemCode[]) {
      const text = sayProblem(code, { header: "Đợt", cell: "3", proposal: "x", other: "y" });
      expect(text).toMatch(/^\S.+\. \S.+\. \S.+\.$/s);
      expect(text).not.toMatch(/undefined|\.\.$/);
    }
    for (const words of Object.values(ROW_CAUSES)) expect(words.length).toBeGreaterThan(5);
  });

  it("of a row without a name quotes a cell that is filled", () => {
    const { problems } = readSheet(caoLau, [
      ["STT", "Họ tên", "Đơn vị"],
      [1, "", "Thôn Nà Pàn"],
    ]);
    expect(problems).toMatchObject([
      { code: "noName", severity: "error", row: 1, column: 2, params: { header: "Đơn vị", cell: "Thôn Nà Pàn" } },
    ]);
  });
});

describe("the parts", () => {
  it.each([
    [["(1)", "(2)", "(3)"], true],
    [[1, 2, 3, ""], true],
    [["A", "B", 1, 2], true],
    [["(1)", "(2)", "(3)=(1)+(2)"], true],
    [[1, 2], false],
    [[1, 3, 4], false],
    [[1, "Nông Văn Đạt", 2], false],
    [[], false],
  ])("%p numbers the columns: %p", (cells, numbers) => expect(isNumbering(cells)).toBe(numbers));

  it.each([
    "NGƯỜI LẬP BIỂU",
    "TM. ỦY BAN NHÂN DÂN",
    "KT.CHỦ TỊCH",
    "Nơi nhận:",
    "Lạng Sơn, ngày 05 tháng 8 năm 2025",
    "Ngày … tháng … năm 2025",
    "……, ngày     tháng     năm 2025",
    "(Ký, ghi rõ họ tên)",
    "Thủ trưởng đơn vị",
  ])("%p is a signature", (text) => expect(isSignature(text)).toBe(true));
  it.each(["Nông Văn Đạt", "Ký Văn Lưu", "Lưu Văn Nhận", "Người cao tuổi thôn Nà Pàn", "Ngày hội đoàn kết", "TMT"])(
    "%p is none",
    (text) => expect(isSignature(text)).toBe(false),
  );

  it.each(["Cộng mục I", "Tổng cộng (A+B)", "Tổng cộng đợt 1", "Tổng số: 12"])("%p is a total", (text) =>
    expect(causeOf(text, "", () => false)?.is).toBe("total"),
  );
  it.each(["Tổng công ty Lâm sản", "Công an xã", "Tổng đội thanh niên"])("%p is nobody's total", (text) =>
    expect(causeOf(text, "", () => false)).toBeUndefined(),
  );

  it.each([
    ["Phó Trưởng phòng, Phòng Kinh tế, UBND xã", { position: "Phó Trưởng phòng", unit: "Phòng Kinh tế, UBND xã" }],
    ["Bí thư - Trưởng thôn", { position: "Bí thư - Trưởng thôn" }],
    ["Chuyên viên", { position: "Chuyên viên" }],
    ["", { position: "" }],
  ])("%p is split into %p", (text, parts) => expect(splitPosition(text, new Map())).toEqual(parts));

  it("units nearly the same: a letter, a swap of tones; never a number, never a short name", () => {
    const known = ["Thôn Khuổi Lạnh", "Thôn 1", "Phòng Kinh tế"];
    const near = (unit: string): string | undefined => nearUnits(known, new Map([[unit, 1]]))[0]?.near;
    expect(["Thôn Khuổi Lạh", "Thôn Khuổi Lánh", "Phòng Kinh té", "phòng kinh tế", "Thôn 2", "Thôn 11"].map(near)).toEqual([
      "Thôn Khuổi Lạnh",
      "Thôn Khuổi Lạnh",
      "Phòng Kinh tế",
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      nearUnits(
        [],
        new Map([
          ["Thôn Nà Pò", 2],
          ["Thôn Nà Pù", 1],
        ]),
      ),
    ).toEqual([]);
  });

  it("a header known only without its note is a variant, never exact", () => {
    const { found } = mapColumns(caoLau, ["Họ và tên (in hoa)", "Đơn vị (ghi rõ)", "Ghi chú (*)", "lạ"]);
    expect([...found].map(([at, { confidence }]) => [at, confidence])).toEqual([
      [2, "exact"],
      [0, "variant"],
      [1, "variant"],
    ]);
  });
});
