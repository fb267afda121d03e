/** Formulas of every day, each with a value worked out by hand. */
import { createHeadlessGrid } from "../../../workbench/grid/headless";
import type { Grid, Scalar } from "../../../workbench/grid/grid";
import { edate } from "../../../workbench/grid/univer/overrides/edate";
import { proper } from "../../../workbench/grid/univer/overrides/proper";
import { box, cell, put, values } from "./cells";

let grid: Grid;
let id: string;
beforeAll(async () => {
  grid = createHeadlessGrid();
  id = grid.activeSheetId;
  put(grid, id, "A1", [
    ["Tên", "Đơn vị", "Điểm", "Năm", "Ngày"],
    ["An", "Tổ 1", 92, 3, 45658],
    ["Bình", "Tổ 2", 85, 7, 45688],
    ["Cúc", "Tổ 1", 78, 2, 45716],
    ["Dũng", "Tổ 3", 92, 5, 45747],
    ["Em", "Tổ 2", 60, 1, 45777],
    ["Phúc", "Tổ 1", 88, 9, 45808],
  ]);
  await grid.settle();
});
afterAll(() => grid.dispose());

const everyday: [string, (Scalar | undefined)[][]][] = [
  ['=COUNTIF(B2:B7,"Tổ 1")', [[3]]],
  ['=COUNTIFS(B2:B7,"Tổ 1",C2:C7,">80")', [[2]]],
  ['=SUMIF(B2:B7,"Tổ 2",C2:C7)', [[145]]],
  ['=SUMIFS(C2:C7,B2:B7,"Tổ 1",D2:D7,"<5")', [[170]]],
  ['=AVERAGEIF(B2:B7,"Tổ 1",C2:C7)', [[86]]],
  ['=MAXIFS(C2:C7,B2:B7,"Tổ 2")', [[85]]],
  ['=SUMPRODUCT((B2:B7="Tổ 1")*(C2:C7>=80))', [[2]]],
  ['=XLOOKUP("Cúc",A2:A7,C2:C7)', [[78]]],
  ['=XLOOKUP("Giang",A2:A7,C2:C7,"không có")', [["không có"]]],
  ['=VLOOKUP("Dũng",A2:E7,3,FALSE)', [[92]]],
  ['=INDEX(C2:C7,MATCH("Em",A2:A7,0))', [[60]]],
  ["=MATCH(78,C2:C7,0)", [[3]]],
  ['=FILTER(A2:A7,B2:B7="Tổ 2")', [["Bình"], ["Em"]]],
  ["=SORTBY(A2:A4,D2:D4)", [["Cúc"], ["An"], ["Bình"]]],
  ["=UNIQUE(B2:B7)", [["Tổ 1"], ["Tổ 2"], ["Tổ 3"]]],
  ["=SORT(C2:C7,1,-1)", [[92], [92], [88], [85], [78], [60]]],
  ["=LET(x,SUM(C2:C3),x/2)", [[88.5]]],
  ["=RANK.EQ(88,C2:C7)", [[3]]],
  ["=RANK(92,C2:C7)", [[1]]],
  ["=LARGE(C2:C7,3)", [[88]]],
  ["=SMALL(D2:D7,2)", [[2]]],
  ['=IFERROR(1/0,"lỗi")', [["lỗi"]]],
  ['=IFNA(MATCH("zz",A2:A7,0),-1)', [[-1]]],
  ['=IF(C2>=90,"Xuất sắc",IF(C2>=80,"Tốt","Đạt"))', [["Xuất sắc"]]],
  ['=IFS(C4>=90,"A",C4>=80,"B",TRUE,"C")', [["C"]]],
  ['=SWITCH(B3,"Tổ 1",1,"Tổ 2",2,0)', [[2]]],
  ["=AND(C2>90,D2>=3)", [[true]]],
  ['=TEXT(E2,"dd/mm/yyyy")', [["01/01/2025"]]],
  ['=TEXT(1234.5,"#,##0.00")', [["1,234.50"]]],
  ["=DATE(2025,2,30)", [[45718]]],
  ["=YEAR(E3)*100+MONTH(E3)", [[202501]]],
  ['=DATEDIF(DATE(2020,5,15),DATE(2025,5,14),"y")', [[4]]],
  ["=EDATE(E3,1)", [[45716]]],
  ["=EOMONTH(E2,0)", [[45688]]],
  ["=WEEKDAY(E2,2)", [[3]]],
  ['=ROUND(2.345,2)&"|"&ROUNDDOWN(2.349,2)&"|"&ROUNDUP(2.341,2)', [["2.35|2.34|2.35"]]],
  ['=TEXTJOIN(", ",TRUE,A2:A4)', [["An, Bình, Cúc"]]],
  ['=LEFT("Bằng khen",4)&MID("Giấy khen",6,4)&RIGHT("đợt 1",1)', [["Bằngkhen1"]]],
  ['=SUBSTITUTE(TRIM("  Tổ   1 ")," ","-")', [["Tổ-1"]]],
  ['=UPPER("đoàn")&LOWER("ĐOÀN")&LEN("ưu tú")', [["ĐOÀNđoàn5"]]],
  ['=PROPER("nguyễn thị ánh")', [["Nguyễn Thị Ánh"]]],
  ['=VALUE("12.5")+1', [[13.5]]],
  ["=SUBTOTAL(109,C2:C7)", [[495]]],
  ["=MOD(-7,3)", [[2]]],
  ["=TRANSPOSE(D2:D4)", [[3, 7, 2]]],
  ["=COUNTA(A2:A9)&COUNTBLANK(A2:A9)", [["62"]]],
];

test.each(everyday)("%s", async (formula, expected) => {
  const at = { r: 19, c: 9, rows: expected.length, cols: expected[0]?.length ?? 0 };
  grid.clear(id, box("J20:R40"), "all");
  grid.write(id, { ...at, rows: 1, cols: 1 }, () => ({ f: formula }));
  await grid.settle();
  expect(grid.read(id, at).map((row) => row.map(({ v }) => v))).toEqual(expected);
  expect(cell(grid, id, "J20").f).toBe(formula);
});

describe("SORT", () => {
  test("leaves alone what other formulas read in the same pass", async () => {
    const sheet = grid.addSheet("Xếp");
    put(grid, sheet, "A1", [
      ["b", 10, "=SORT(A1:B4)", null, '=SUMIFS(B1:B4,A1:A4,"b")'],
      ["a", 220, null, null, "=INDEX(A1:B4,1,2)"],
      ["b", 1, null, null, '=SUMIFS(B1:B4,A1:A4,"b")'],
      ["c", 20, null, null, "=SUM(SORT(B1:B4)*SEQUENCE(4))"],
    ]);
    await grid.settle();
    expect(values(grid, sheet, "C1:D4")).toEqual([
      ["a", 220],
      ["b", 10],
      ["b", 1],
      ["c", 20],
    ]);
    // 1*1 + 10*2 + 20*3 + 220*4
    expect(values(grid, sheet, "E1:E4")).toEqual([[11], [10], [11], [961]]);
  });

  test("keys, orders, columns, blanks and Vietnamese words", async () => {
    const sheet = grid.addSheet("Xếp 2");
    put(grid, sheet, "A1", [
      ["Đào", 2],
      ["Dung", 1],
      ["Ân", 2],
      ["Anh", null],
    ]);
    put(grid, sheet, "D1", [["=SORT(A1:A4)", "=SORT(A1:B4,{2,1},{-1,1})", null, "=SORT(B1:B4)", "=SORT(A1:A4,5)"]]);
    put(grid, sheet, "D8", [["=SORT({3,1,2},1,1,TRUE)"]]);
    await grid.settle();
    expect(values(grid, sheet, "D1:D4")).toEqual([["Anh"], ["Ân"], ["Dung"], ["Đào"]]);
    expect(values(grid, sheet, "E1:F4")).toEqual([
      ["Ân", 2],
      ["Đào", 2],
      ["Dung", 1],
      ["Anh", 0],
    ]);
    expect(values(grid, sheet, "G1:G4")).toEqual([[1], [2], [2], [0]]);
    expect(cell(grid, sheet, "H1").v).toBe("#VALUE!");
    expect(values(grid, sheet, "D8:F8")).toEqual([[1, 2, 3]]);
  });
});

describe("EDATE", () => {
  const serial = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25569;

  test.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-08-31", 1, "2025-09-30"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-05-15", -60, "2020-05-15"],
    ["2025-12-31", 2, "2026-02-28"],
  ])("%s and %d months is %s", (from, months, to) => {
    expect(edate(serial(from), months)).toBe(serial(to));
  });

  test("in cells: whole months only, errors, arrays", async () => {
    const sheet = grid.addSheet("Ngày");
    put(grid, sheet, "A1", [[serial("2025-01-31"), "=EDATE(A1,1.9)", '=EDATE("x",1)', "=EDATE(1/0,1)", "=EDATE(A1,-9999)"]]);
    put(grid, sheet, "A2", [["=EDATE(A1,{1,2})"]]);
    await grid.settle();
    expect(values(grid, sheet, "B1:E1")).toEqual([[serial("2025-02-28"), "#VALUE!", "#DIV/0!", "#NUM!"]]);
    expect(values(grid, sheet, "A2:B2")).toEqual([[serial("2025-02-28"), serial("2025-03-31")]]);
  });
});

describe("PROPER", () => {
  test.each([
    ["NGUYỄN THỊ ÁNH", "Nguyễn Thị Ánh"],
    ["đoàn văn ước", "Đoàn Văn Ước"],
    ["tổ 2a-khu 3", "Tổ 2A-Khu 3"],
    ["o'neil", "O'Neil"],
    ["nguyễn".normalize("NFD"), "Nguyễn".normalize("NFD")],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(proper(text)).toBe(expected);
  });
});

test("prefixes that files put before newer functions are understood", async () => {
  put(grid, id, "J50", [
    ['=_xlfn.XLOOKUP("An",A2:A7,C2:C7)', "=SUM(_xlfn._xlws.SORT(C2:C7))", "=_xlfn.LET(_xlpm.x,2,_xlpm.x*3)"],
  ]);
  await grid.settle();
  expect(values(grid, id, "J50:L50")).toEqual([[92, 495, 6]]);
});

it("takes a typed 0 for a 0 and an empty cell for empty, however often a range is compared", async () => {
  const own = createHeadlessGrid();
  const sheet = own.activeSheetId;
  put(own, sheet, "A1", [[0], ["x"]]);
  put(own, sheet, "B1", [['=IF(A1:A3="","trống",A1:A3)', '=IF(A1:A3="","trống",A1:A3)&""', '=COUNTIF(A1:A3,"")']]);
  await own.settle();
  expect(values(own, sheet, "B1:B3")).toEqual([[0], ["x"], ["trống"]]);
  expect(values(own, sheet, "C1:C3")).toEqual([["0"], ["x"], ["trống"]]);
  expect(values(own, sheet, "D1")).toEqual([[1]]);
  own.dispose();
});
