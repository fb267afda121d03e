import type { Evidence } from "../../src/award/campaign/campaign";
import { readValue } from "../../src/tally/value";

const evidence = (type: Evidence["type"], more: Partial<Evidence> = {}): Evidence => ({
  id: "e",
  header: "E",
  aliases: [],
  type,
  ...more,
});
const read = (cell: unknown, of: Evidence, zeroIsUnknown = false): unknown => {
  const value = readValue(cell, of, { zeroIsUnknown });
  if (value.is === "missing") return value.why;
  if (value.is === "number") return value.above === true ? `>${value.value}` : value.value;
  if (value.is === "level") return value.level;
  if (value.is === "date") return value.from === value.to ? value.from : `${value.from}..${value.to}`;
  return value.is;
};

describe("a yes/no cell", () => {
  const yesNo = evidence("yesNo");
  it.each([
    "x",
    "X",
    "×",
    "✓",
    "✔",
    "v",
    "Có",
    "có ",
    "CÓ",
    "Co",
    "Đạt",
    "đạt",
    "Đủ",
    "1",
    1,
    true,
    "TRUE",
    "Đa\u0323t".normalize("NFD"),
    "\u00a0x\u00a0",
  ])("%p is yes", (cell) => expect(read(cell, yesNo)).toBe("yes"));
  it.each(["Không", "không", "KHÔNG", "Chưa", "Chưa đạt", "Không đạt", "0", 0, false, "k", "K", "-", "–", "Chưa có"])(
    "%p is no",
    (cell) => expect(read(cell, yesNo)).toBe("no"),
  );
  it.each(["", "   ", null, undefined, "\u00a0"])("%p is empty", (cell) => expect(read(cell, yesNo)).toBe("blank"));
  it.each(["có thể", "Có vi phạm", "chưa rõ", 2, -1, "100%", "Không rõ"])("%p is not understood", (cell) =>
    expect(read(cell, yesNo)).toBe("unreadable"),
  );
  it("Chưa đến kỳ is not yet", () =>
    expect([read("Chưa đến kỳ", yesNo), read("chưa đến kì", yesNo)]).toEqual(["notYet", "notYet"]));
});

describe("an error cell", () => {
  it.each([
    "#N/A",
    "#REF!",
    "#VALUE!",
    "#DIV/0!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#BUSY!",
    { code: "#N/A" },
    { code: "#VALUE!", message: "x" },
    { type: "Error", basicValue: "#N/A" },
    NaN,
    {},
    [],
  ])("%p is an error, of any column", (cell) => {
    for (const type of ["yesNo", "count", "percent", "level", "date", "text", "discipline"] as const)
      expect(read(cell, evidence(type))).toBe("error");
  });
  it("a typed value is the value it shows", () =>
    expect(read({ type: "FormattedNumber", basicValue: 98.5 }, evidence("percent"))).toBe(98.5));
});

describe("a percent cell", () => {
  const percent = evidence("percent", { words: [{ word: "Vượt mức", above: 100 }] });
  it.each([
    [100, 100],
    ["100", 100],
    ["100%", 100],
    ["100 %", 100],
    [1, 100],
    ["1", 100],
    [1.5, 150],
    [1.51, 1.51],
    [0.985, 98.5],
    ["0,985", 98.5],
    ["98,5", 98.5],
    ["98.5%", 98.5],
    ["98,5 %", 98.5],
    [0.29, 29],
    [0.57, 57],
    [1.1, 110],
    ["1%", 1],
    [0, 0],
    ["0%", 0],
    ["102%", 102],
    ["Vượt mức", ">100"],
    ["vượt  mức", ">100"],
  ])("%p is %p", (cell, points) => expect(read(cell, percent)).toBe(points));
  it.each(["Có", "x", -5, "-5%", "khoảng 100", "90-100", "1.000", "98.765", true])("%p is not understood", (cell) =>
    expect(read(cell, percent)).toBe("unreadable"),
  );
});

describe("a count cell", () => {
  const count = evidence("count");
  it.each([
    [0, 0],
    [3, 3],
    ["01", 1],
    ["02 mô hình", 2],
    ["Không", 0],
    ["-", 0],
    ["1.234.567", 1234567],
    [12, 12],
  ])("%p is %p", (cell, number) => expect(read(cell, count)).toBe(number));
  it.each(["Có", "x", -1, 1.5, "1,5", "1.234", "01 mô hình, 02 công trình", "vài", "05-07", "2 + 1", true])(
    "%p is not understood",
    (cell) => expect(read(cell, count)).toBe("unreadable"),
  );
  it("0 may be an empty cell where the call says so, and only there", () => {
    expect([read(0, count, true), read("0", count, true), read(1, count, true), read(0, count)]).toEqual([
      "zeroOrBlank",
      0,
      1,
      0,
    ]);
  });
});

describe("a level cell", () => {
  const level = evidence("level", {
    levels: ["Tiêu biểu", "Tiêu biểu, xuất sắc"],
    words: [{ word: "TBXS", level: "Tiêu biểu, xuất sắc" }],
  });
  it.each([
    ["Tiêu biểu", 0],
    ["tiêu biểu , xuất sắc", 1],
    ["TIÊU BIỂU, XUẤT SẮC", 1],
    ["tbxs", 1],
    ["Không", -1],
  ])("%p is %p", (cell, at) => expect(read(cell, level)).toBe(at));
  it.each(["Có", "x", 1, 0, "xuất sắc", true])("%p is missing data", (cell) => expect(read(cell, level)).toBe("unreadable"));
});

describe("a date cell", () => {
  const date = evidence("date");
  it.each([
    ["15/8/2025", "2025-08-15"],
    ["15.08.2025", "2025-08-15"],
    ["15-8-2025", "2025-08-15"],
    ["2025-08-15", "2025-08-15"],
    [45884, "2025-08-15"],
    [45884.75, "2025-08-15"],
    ["ngày 05 tháng 01 năm 2026", "2026-01-05"],
    ["29/2/2024", "2024-02-29"],
    ["tháng 5/2025", "2025-05-01..2025-05-31"],
    ["hết tháng 10/2025", "2025-10-01..2025-10-31"],
    [2025, "2025-01-01..2025-12-31"],
    ["2025", "2025-01-01..2025-12-31"],
  ])("%p is %p", (cell, day) => expect(read(cell, date)).toBe(day));
  it.each(["08/15/2025", "15/8", "31/6/2025", "29/2/2025", "hôm qua", -3, 3000000, true])("%p is not understood", (cell) =>
    expect(read(cell, date)).toBe("unreadable"),
  );
});

describe("a discipline cell", () => {
  const says = (cell: unknown, collective = false): string => {
    const value = readValue(cell, evidence("discipline"), { zeroIsUnknown: false }, collective);
    if (value.is !== "discipline") return value.is === "missing" ? value.why : value.is;
    return [value.punished ? "punished" : "", value.examined ? "examined" : ""].filter(Boolean).join("+") || "none";
  };
  it.each([
    "Không",
    "không có",
    "0",
    0,
    "-",
    "Không bị kỷ luật",
    "Chưa bị kỉ luật",
    "Không có cá nhân vi phạm và bị kỷ luật từ hình thức khiển trách trở lên",
    "Không có cá nhân, thành viên nào bị kỷ luật",
    "Không, không vi phạm",
    "Không bị kỷ luật; không bị xem xét kỷ luật.",
  ])("%p: none", (cell) => expect(says(cell)).toBe("none"));
  it.each([
    "Khiển trách",
    "KHIỂN TRÁCH",
    "Cảnh cáo",
    "Hạ bậc lương",
    "Giáng chức",
    "Cách chức",
    "Buộc thôi việc",
    "01 cá nhân bị khiển trách",
    "Khiển trách (QĐ 12/QĐ-UBND)",
  ])("%p: punished", (cell) => expect(says(cell)).toBe("punished"));
  it.each([
    "Đang xem xét kỷ luật",
    "Đang điều tra, thanh tra, kiểm tra",
    "Đang xác minh đơn thư",
    "Báo chí nêu, đang xác minh",
    "Đang bị xem xét kỉ luật",
  ])("%p: examined", (cell) => expect(says(cell)).toBe("examined"));
  it("both may stand in one cell", () => expect(says("Khiển trách; đang xác minh đơn thư")).toBe("punished+examined"));
  it.each([
    ...["Không, Khiển trách", "Không; khiển trách", "Không - Khiển trách", "Không/Khiển trách", "Không\nKhiển trách"],
    ...["Không (khiển trách)", "Chưa, kỷ luật", "Không vi phạm, bị khiển trách", "Không, Khiển trách".normalize("NFD")],
    "Đã hết thời hạn khiển trách",
    "Được xóa kỷ luật khiển trách",
    "Không rõ có bị khiển trách hay không",
    "đã kiểm điểm",
    "Có",
  ])("%p is not for the tool to decide", (cell) => expect(says(cell)).toBe("unreadable"));
  it("a mark or a count speaks of a member of a collective, and of nobody else", () => {
    for (const cell of ["Có", "x", 1, "02", true]) expect([says(cell, true), says(cell)]).toEqual(["punished", "unreadable"]);
    expect(says(0, true)).toBe("none");
  });
});

describe("prose", () => {
  it("longer than any word of a list is not understood, and costs nothing", () => {
    const prose = "x".repeat(32767);
    for (const type of ["yesNo", "count", "percent", "level", "date", "discipline"] as const)
      expect(read(prose, evidence(type))).toBe("unreadable");
    expect(read(prose, evidence("text"))).toBe("text");
  });
});
