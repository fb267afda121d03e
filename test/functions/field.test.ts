import { quotaCheck, rankRows, shortlist } from "../../src/functions/field";

// the functions as written, without the build: what becomes of the council's yes, and of units that are spelled alike
const PLAN = "dong-dang-2025";
const HEADERS = [
  "Tên tập thể, cá nhân, hộ gia đình",
  "Loại",
  "Đợt",
  "Đơn vị",
  "Xuất sắc, tiêu biểu, nổi trội",
  "Gương mẫu; học tập và làm theo Bác",
  "Tích cực tham gia đợt thi đua",
  "Đoàn kết, trách nhiệm, đạo đức công vụ",
  "Nhiều thành tích, sáng kiến, giải pháp",
  "Được đánh giá hoàn thành tốt",
  "Tỷ lệ hoàn thành nhiệm vụ (%)",
  "Hội đồng thống nhất",
];
interface Person {
  readonly name: string;
  readonly kind?: string;
  readonly round?: unknown;
  readonly unit?: string;
  readonly percent?: unknown;
  readonly agreed?: string;
}
const row = ({ name, kind = "Cá nhân", round = 1, unit = "Văn phòng", percent = 100, agreed = "Có" }: Person): unknown[] => [
  name,
  kind,
  round,
  unit,
  ...["Có", "Có", "Có", "Có", "Có", "Có"],
  percent,
  agreed,
];
const UNITS = [
  ["Đơn vị", "Số người"],
  ["Văn phòng", 100],
];
const lines = (...people: readonly Person[]): unknown =>
  (shortlist(people.map(row), [HEADERS], PLAN, UNITS, undefined) as unknown[][]).slice(1);
const check = (units: unknown, ...people: readonly Person[]): unknown =>
  (quotaCheck(people.map(row), [HEADERS], PLAN, units, undefined) as unknown[][])[0]?.[0];

describe("SHORTLIST and the council's yes", () => {
  const form = "Giấy khen của Trưởng ban";

  it.each<[string, Partial<Person>, string, string]>([
    ["a round that the plan does not have", { round: 9 }, "Cá nhân", form],
    ["no round", { round: "" }, "Cá nhân", form],
    ["no kind", { kind: "" }, "", form],
  ])("keeps a row with %s, without a place, after the lists", (_, change, group, tier) =>
    expect(lines({ name: "Nông Văn A", ...change }, { name: "Nông Văn B", agreed: "" })).toEqual([
      [1, "Nông Văn B", "Văn phòng", "Cá nhân", form, "Đề xuất"],
      ["", "Nông Văn A", "Văn phòng", group, tier, "Đề xuất"],
    ]),
  );

  it("keeps a row without the key by which the others are ranked, at the end of its list", () => {
    const people: readonly Person[] = [
      { name: "A", percent: "" },
      { name: "B", percent: 110 },
      { name: "C", percent: 105, round: 2 },
    ];
    expect(lines(...people)).toEqual([
      [1, "B", "Văn phòng", "Cá nhân", form, "Đề xuất"],
      ["", "A", "Văn phòng", "Cá nhân", form, "Đề xuất"],
      [1, "C", "Văn phòng", "Cá nhân", form, "Đề xuất"],
    ]);
    expect(rankRows(people.map(row), [HEADERS], PLAN, undefined)).toEqual([[""], [1], [1]]);
  });

  it("counts it as the numbers do", () =>
    expect(check(UNITS, { name: "Nông Văn A", round: 9 })).toMatch(/cá nhân đã chọn 01\/07, còn tối đa 06/));
});

describe("QUOTA_CHECK of two units that only a tone tells apart", () => {
  const people: readonly Person[] = [
    { name: "Nông Văn A", unit: "Thôn Nà Pàn", agreed: "" },
    { name: "Nông Văn B", unit: "Thôn Nà Pán", agreed: "" },
  ];
  const units = (...rows: readonly (readonly unknown[])[]): unknown => [["Đơn vị", "Số người"], ...rows];

  it("counts each for itself where the list has both", () =>
    expect(check(units(["Thôn Nà Pàn", 8], ["Thôn Nà Pán", 8]), ...people)).toMatch(/2\/2 đơn vị trong giới hạn 20%/));

  it("gives no verdict where the list has neither, and names both", () =>
    expect(check(units(["Văn phòng", 8]), ...people)).toBe(
      "Chưa đủ dữ liệu: các đơn vị gần giống tên: Thôn Nà Pàn, Thôn Nà Pán (IV.2.1.c)",
    ));

  it("takes them for one where the list has one", () =>
    expect(check(units(["Thôn Nà Pán", 8]), ...people)).toBe(
      "Vượt số lượng: Thôn Nà Pán đề nghị 02 cá nhân, tối đa 01 (20% của 08 người; IV.2.1.c)",
    ));
});
