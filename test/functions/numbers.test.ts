import { builtFunction } from "../dist";

const check = builtFunction("QUOTA_CHECK");
const report = builtFunction("QUOTA_REPORT");
const rankOf = builtFunction("ACHIEVEMENT_RANK");
const shortlist = builtFunction("SHORTLIST");
const dossier = builtFunction("DOSSIER_CHECK");
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
  "Tiến độ",
  "Năm sinh",
];

interface Person {
  readonly name: string;
  readonly unit?: string;
  readonly round?: number;
  readonly percent?: number;
  readonly agreed?: string;
  readonly progress?: string;
  readonly year?: number;
  readonly good?: string;
}

const row = ({
  name,
  unit = "Văn phòng",
  round = 1,
  percent = 100,
  agreed = "",
  progress = "",
  year = 1985,
  good = "Có",
}: Person): unknown[] => [name, "Cá nhân", round, unit, good, "Có", "Có", "Có", "Có", "Có", percent, agreed, progress, year];
const people = (count: number, change: Omit<Person, "name"> = {}, from = 0): unknown[][] =>
  Array.from({ length: count }, (_, i) => row({ name: `Nông Văn ${from + i}`, ...change }));
const units = (...rows: readonly (readonly unknown[])[]): unknown[][] => [["Đơn vị", "Số người"], ...rows.map((one) => [...one])];
const ask = (rows: readonly (readonly unknown[])[], all: unknown = units(["Văn phòng", 100])): unknown =>
  check(rows, [HEADERS], PLAN, all)[0]?.[0];

describe("QUOTA_CHECK of dong-dang (IV.2.1.c)", () => {
  it("a unit of 12 that proposes 3 is over: floor(2.4) is 2", () => {
    expect(ask(people(3), units(["Văn phòng", 12]))).toBe(
      "Vượt số lượng: Văn phòng đề nghị 03 cá nhân, tối đa 02 (20% của 12 người; IV.2.1.c)",
    );
  });

  it("a unit of 4 that proposes 1 is the council's question", () => {
    expect(ask(people(1), units(["Văn phòng", 4]))).toBe(
      "Cần xem xét: Văn phòng có 04 người, 20% là 0, đề nghị 01 cá nhân: Hội đồng quyết định (IV.2.1.c)",
    );
  });

  it("10 and 2, 15 and 3 are within", () => {
    const rows = [...people(2, { unit: "Văn phòng" }), ...people(3, { unit: "Phòng Đầu tư" }, 10)];
    expect(ask(rows, units(["Văn phòng", 10], ["phòng  đầu tư", 15], ["Phòng khác", 2]))).toBe(
      "Đạt: tập thể đã chọn 00/01, còn tối đa 01 (IV.2.1.c) | cá nhân đã chọn 00/07, còn tối đa 07; tối thiểu 05 cho cả 2 đợt (IV.2.1.c) | 2/2 đơn vị trong giới hạn 20% (IV.2.1.c)",
    );
  });

  it("4 selected in round 1 and 4 in round 2 are over 7", () => {
    expect(ask([...people(4, { agreed: "Có" }), ...people(4, { agreed: "Có", round: 2 }, 10)])).toBe(
      "Vượt số lượng: cá nhân đã chọn 08, tối đa 07 (IV.2.1.c)",
    );
  });

  it("2 and 2, both rounds closed, are below 5", () => {
    expect(ask([...people(2, { agreed: "Có" }), ...people(2, { progress: "Đã có quyết định", round: 2 }, 10)])).toBe(
      "Chưa đạt: cá nhân đã chọn 04, tối thiểu 05 (IV.2.1.c)",
    );
  });

  it("3 after round 1: fine, 4 more at most, the minimum is not due", () => {
    expect(ask(people(3, { agreed: "Có" }))).toBe(
      "Đạt: tập thể đã chọn 00/01, còn tối đa 01 (IV.2.1.c) | cá nhân đã chọn 03/07, còn tối đa 04; tối thiểu 05 cho cả 2 đợt (IV.2.1.c) | 1/1 đơn vị trong giới hạn 20% (IV.2.1.c)",
    );
  });

  it("a missing number of people is missing data, of every unit in the order of the sheet", () => {
    const rows = [...people(1, { unit: "Phòng B" }), ...people(1, { unit: "Phòng A" }, 5)];
    expect(ask(rows, null)).toBe("Chưa đủ dữ liệu: Phòng B chưa có số người (IV.2.1.c) | Phòng A chưa có số người (IV.2.1.c)");
    expect(ask(rows, units(["Phòng A", 10], ["Phòng B", "05-07"]))).toBe("Chưa đủ dữ liệu: Phòng B chưa có số người (IV.2.1.c)");
    expect(ask(rows, units(["Phòng A", -3], ["Phòng B", 10]))).toBe("Chưa đủ dữ liệu: Phòng A chưa có số người (IV.2.1.c)");
    expect(ask(rows, units(["Phòng A", "12 người"], ["Phòng B", 10]))).toMatch(/^Đạt: /);
    expect(ask(rows, units(["Phòng A", 12], ["PHÒNG A", 30], ["Phòng B", 10]))).toBe(
      "Chưa đủ dữ liệu: PHÒNG A chưa có số người (IV.2.1.c)",
    );
  });

  it("a word for none is no number of people, and a unit typed twice with one number has it", () => {
    const missing = "Chưa đủ dữ liệu: Văn phòng chưa có số người (IV.2.1.c)";
    for (const word of ["Không", "-", "–", "chưa", "k"]) expect(ask(people(1), units(["Văn phòng", word]))).toBe(missing);
    expect(ask(people(1), units(["Văn phòng", 12], ["Văn phòng", 12]))).toMatch(/^Đạt: /);
    expect(ask(people(1), units(["Văn phòng", 12], ["Văn phòng", 13]))).toBe(missing);
    expect(ask(people(1), units(["Văn phòng", 12], ["Văn phòng", ""]))).toBe(missing);
  });

  it("counts a person once over both rounds, and nobody who was withdrawn", () => {
    const twice = [...people(2), ...people(2, { round: 2 })];
    expect(ask(twice, units(["Văn phòng", 10]))).toMatch(/^Đạt: /);
    expect(
      ask(
        [...people(2), ...people(1, { progress: "Đơn vị rút" }, 5), ...people(1, { progress: "Trả hồ sơ" }, 6)],
        units(["Văn phòng", 10]),
      ),
    ).toMatch(/^Đạt: /);
    expect(ask([...people(2), row({ name: "Nông Văn 0", year: 1990 })], units(["Văn phòng", 10]))).toMatch(/^Vượt số lượng/);
  });

  it("counts every nomination, whatever its status", () => {
    expect(ask([...people(2), ...people(1, { good: "Không" }, 5)], units(["Văn phòng", 10]))).toMatch(
      /^Vượt số lượng: Văn phòng đề nghị 03 cá nhân/,
    );
  });

  it("two columns that contradict each other are missing data", () => {
    expect(ask(people(1, { agreed: "Có", progress: "Hội đồng không thống nhất" }))).toMatch(
      /^Chưa đủ dữ liệu: 01 dòng ghi "Hội đồng thống nhất" và "Tiến độ" không khớp/,
    );
  });

  it("says so where units come without their header", () => {
    expect(ask(people(1), [["Văn phòng", 12]])).toBe(
      'Chưa tính được: bảng đơn vị không có cột "Đơn vị" và "Số người". Chọn cả dòng tiêu đề của bảng đơn vị.',
    );
  });

  it("of a plan without numbers says so", () => {
    expect(check([["A"]], [["Tên"]], "cao-lau-2023")).toEqual([["Không quy định: kế hoạch không giới hạn số lượng"]]);
  });
});

describe("QUOTA_REPORT", () => {
  it("is a table: one row a number", () => {
    const table = report(people(3, { agreed: "Có" }), [HEADERS], PLAN, units(["Văn phòng", 12]));
    expect(table[0]).toEqual([
      "Số lượng quy định",
      "Phạm vi",
      "Đã có",
      "Tối thiểu",
      "Tối đa",
      "Còn lại",
      "Kết luận",
      "Điều khoản",
    ]);
    expect(table.slice(1).map((line) => line.slice(1))).toEqual([
      ["cả 2 đợt", 0, "", 1, 1, "Đạt", "IV.2.1.c"],
      ["cả 2 đợt", 3, 5, 7, 4, "Đạt", "IV.2.1.c"],
      ["Văn phòng, cả 2 đợt", 3, "", 2, 0, "Vượt số lượng", "IV.2.1.c"],
    ]);
  });
});

describe("ACHIEVEMENT_RANK", () => {
  it("is 1, 2, 2, 4 from the highest down, and empty where a row is not ranked", () => {
    const rows = [105, 110, 105, 98, 101].map((percent, i) => row({ name: `A${i}`, percent }));
    expect(rankOf(rows, [HEADERS], PLAN)).toEqual([[2], [1], [2], [""], [4]]);
  });

  it("ranks each round for itself, and goes by Điểm where every row has one", () => {
    const rows = [row({ name: "A", percent: 110 }), row({ name: "B", percent: 105 }), row({ name: "C", round: 2 })];
    expect(rankOf(rows, [HEADERS], PLAN)).toEqual([[1], [2], [1]]);
    const scored = (scores: readonly unknown[]): unknown =>
      rankOf(
        rows.map((one, i) => [...one, scores[i]]),
        [[...HEADERS, "Điểm"]],
        PLAN,
      );
    expect(scored([80, 90.5, 70])).toEqual([[2], [1], [1]]);
    expect(scored([80, "", 70])).toEqual([[1], [2], [1]]);
  });

  it("has its title beside the header", () => {
    expect(rankOf([HEADERS, row({ name: "A" }), ["", ...HEADERS.slice(1).map(() => "")]], null, PLAN)).toEqual([
      ["Xếp hạng"],
      [1],
      [""],
    ]);
  });
});

describe("SHORTLIST", () => {
  it("proposes from the highest down, asks at a tie, and puts the council's questions below", () => {
    const rows = [
      ...Array.from({ length: 6 }, (_, i) => row({ name: `Nông Văn ${i}`, percent: 110 - i })),
      row({ name: "Lý Thị Hoa", percent: 101 }),
      row({ name: "Vi Văn Sơn", percent: 101 }),
      row({ name: "Chu Văn Bình", percent: 100 }),
      row({ name: "Bế Thị Lan", unit: "Đội 4", percent: 120 }),
    ];
    const table = shortlist(rows, [HEADERS], PLAN, units(["Văn phòng", 100], ["Đội 4", 4]));
    expect(table[0]).toEqual(["Hạng", "Tên", "Đơn vị", "Nhóm đối tượng", "Hình thức", "Kết quả"]);
    expect(table.slice(1).map(([place, name, , , , outcome]) => [place, name, outcome])).toEqual([
      ...Array.from({ length: 6 }, (_, i) => [i + 1, `Nông Văn ${i}`, "Đề xuất"]),
      [7, "Lý Thị Hoa", "Đồng hạng, chờ Hội đồng quyết định"],
      [7, "Vi Văn Sơn", "Đồng hạng, chờ Hội đồng quyết định"],
      ["", "Bế Thị Lan", "Trình Hội đồng xem xét"],
    ]);
    expect(table[1]).toEqual([1, "Nông Văn 0", "Văn phòng", "Cá nhân", "Giấy khen của Trưởng ban", "Đề xuất"]);
  });

  it("of nobody is its header", () => expect(shortlist([["", ""]], [["Tên", "Loại"]], PLAN)).toHaveLength(1));
});

describe("DOSSIER_CHECK of dong-dang (IV.3)", () => {
  const headers = ["Tên", "Đợt", "Ngày nhận hồ sơ", "Tóm tắt thành tích (hồ sơ)", "Báo cáo thành tích (mẫu 08)"];
  const of = (...cells: readonly unknown[]): unknown => dossier([["Nông Văn A", ...cells]], [headers], PLAN)[0]?.[0];

  it("received on 30/8/2025 is late, on 29/8 in time: the deadline is strict", () => {
    expect(of(1, "30/8/2025", "Có", "Có")).toBe("Nộp sau hạn: nhận 30/8/2025, hạn trước 30/8/2025 (IV.3)");
    expect(of(1, "29/8/2025", "Có", "Có")).toBe("Đủ hồ sơ");
    expect(of(2, "30/8/2025", "Có", "Có")).toBe("Đủ hồ sơ");
    expect(of(1, 45899, "x", "x")).toBe("Nộp sau hạn: nhận 30/8/2025, hạn trước 30/8/2025 (IV.3)");
  });

  it("names the papers that are missing", () => {
    expect(of(1, "29/8/2025", "Không", "Có")).toBe("Thiếu: Tóm tắt thành tích (hồ sơ)");
    expect(of(1, "29/8/2025", "", "")).toBe("Thiếu: Tóm tắt thành tích (hồ sơ), Báo cáo thành tích (mẫu 08)");
  });

  it("without a date, and of a plan without a list, says so", () => {
    expect(of(1, "", "Có", "Có")).toBe("Chưa có ngày nhận");
    expect(dossier([["A"]], [["Tên"]], "cao-loc-2025")).toEqual([["Không quy định: kế hoạch không nêu thành phần hồ sơ"]]);
  });

  it("of bac-son cannot know the deadline before the congress's day is known", () => {
    const row = ["A", "1/9/2025", "Có", "Có"];
    const names = ["Tên", "Ngày nhận hồ sơ", "Báo cáo thành tích (mẫu 08)", "Biểu tóm tắt thành tích"];
    expect(dossier([row], [names], "bac-son-2025")[0]?.[0]).toMatch(/^Chưa xác định được hạn: /);
  });
});
