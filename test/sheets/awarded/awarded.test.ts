import type { Nomination } from "../../../src/award/nomination/nomination";
import { caoLau2023, dongDang2025 } from "../../../src/plans/plans";
import { decodeAwarded } from "../../../src/sheets/awarded/decode";
import { earlierAwards, earlierText } from "../../../src/sheets/awarded/match";
import { readSheet } from "../../../src/tally/read";

const grid = [
  ["ĐÃ KHEN THƯỞNG TRƯỚC ĐÂY"],
  [],
  ["Đơn vị", "Của tôi", "Tên", "Năm sinh", "Hình thức", "Thành tích, phong trào", "Số, ngày quyết định"],
  ["Văn phòng", "x", "NGUYỄN THỊ HOÀ", "12/3/1980", "Giấy khen", "Năm 2024", "12/QĐ-BQL ngày 5/1/2025"],
  ["", "", "Nguyễn Thị Hòa", 1980, "Bằng khen", "", 45662],
  ["Phòng khác", "", "Nguyễn Thị Hòa", 1990, "", "", ""],
  ["", "", "", 1970, "Giấy khen", "", ""],
  ["", "", "Nguyễn Thị Hoa", 1980, "Giấy khen", "", ""],
];
const { awards, nameless } = decodeAwarded(grid);

function nominations(campaign: typeof dongDang2025, rows: readonly (readonly unknown[])[]): readonly Nomination[] {
  const header = ["STT", "Đợt", "Loại", "Tên tập thể, cá nhân, hộ gia đình", "Năm sinh", "Đơn vị"];
  return readSheet(campaign, [header, ...rows]).rows.flatMap((row) => (row.kind === "nomination" ? [row.nomination] : []));
}

it("Đã khen is read by header words in any order", () => {
  expect(awards).toHaveLength(4);
  expect(awards[0]).toMatchObject({
    name: "NGUYỄN THỊ HOÀ",
    birthYear: 1980,
    unit: "Văn phòng",
    decision: "12/QĐ-BQL ngày 5/1/2025",
  });
  expect(awards[1]?.decision).toBe("5/1/2025");
  expect(nameless).toEqual([6]);
  expect(decodeAwarded([["Đơn vị", "Hình thức"]])).toMatchObject({ sentence: expect.stringContaining('"Tên"') as unknown });
  expect(decodeAwarded([["Tên", "Đơn vị", "Tên"]])).toMatchObject({ sentence: expect.stringContaining("hai cột") as unknown });
});

it("a match of name, year and unit is said, what differs or is missing is doubtful, another name is nobody's", () => {
  const [hoa, an] = nominations(dongDang2025, [
    [1, 1, "Cá nhân", "Bà Nguyễn Thị Hòa", 1980, "Văn phòng"],
    [2, 1, "Cá nhân", "Lê Văn An", 1980, "Văn phòng"],
  ]);
  if (hoa === undefined || an === undefined) throw new Error("no rows");
  const find = earlierAwards(dongDang2025, awards);
  expect(find(hoa).map(({ doubts }) => doubts)).toEqual([[], ["unitMissing"], ["otherYear", "otherUnit"]]);
  expect(find(hoa).map(earlierText)[0]).toContain(
    "Đã được khen: Giấy khen, Năm 2024, 12/QĐ-BQL ngày 5/1/2025; một thành tích không khen nhiều lần, nhiều hình thức (Luật Thi đua, khen thưởng Điều 5)",
  );
  expect(find(hoa).map(earlierText)[2]).toMatch(
    /^Có thể đã được khen \(trùng tên, khác năm sinh, khác đơn vị\): chưa ghi hình thức/,
  );
  expect(find(an)).toEqual([]);
});

it("before 2024 the law was not in force, and nothing is said", () => {
  const [hoa] = nominations(caoLau2023, [[1, "", "Cá nhân", "Nguyễn Thị Hòa", 1980, "Văn phòng"]]);
  if (hoa === undefined) throw new Error("no row");
  expect(earlierAwards(caoLau2023, awards)(hoa)).toEqual([]);
  expect(
    earlierAwards({ ...caoLau2023, heading: { ...caoLau2023.heading, year: 2024 }, rounds: [], law: [] }, awards)(hoa),
  ).toHaveLength(3);
});
