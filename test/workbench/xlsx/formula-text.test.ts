import {
  formulaForFile,
  formulaFromFile,
  movedFormula,
  refersElsewhere,
  worksOnArrays,
} from "../../../workbench/xlsx/formula-text";

/** In a file, and as Excel shows it. */
const PAIRS = [
  ["SUM(A1:A3)", "=SUM(A1:A3)"],
  ["_xlfn.XLOOKUP(1,A:A,B:B)", "=XLOOKUP(1,A:A,B:B)"],
  ["_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))", "=SORT(UNIQUE(A1:A9))"],
  ['_xlfn._xlws.FILTER(A1:B9,A1:A9="SORT(x)")', '=FILTER(A1:B9,A1:A9="SORT(x)")'],
  ["_xlfn.LET(_xlpm.tổng,SUM(A1:A3),_xlpm.n,2,_xlpm.tổng/_xlpm.n)", "=LET(tổng,SUM(A1:A3),n,2,tổng/n)"],
  ["_xlfn.LAMBDA(_xlpm.r,_xlfn.BYROW(_xlpm.r,_xlfn.LAMBDA(_xlpm.x,SUM(_xlpm.x))))", "=LAMBDA(r,BYROW(r,LAMBDA(x,SUM(x))))"],
  ['_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2)&"f"&x)', '=LET(f,LAMBDA(x,x+1),f(2)&"f"&x)'],
  ["_xldudf_TDKT_ELIGIBLE_TIER(A6:T6,A5:T5,TDKT_DOT)", "=TDKT.ELIGIBLE_TIER(A6:T6,A5:T5,TDKT_DOT)"],
  ["IF('_xlfn.LET(A'!A1,1,2)", "=IF('_xlfn.LET(A'!A1,1,2)"],
  ["COUNTA(_xlfn.ANCHORARRAY('Trang 1'!V6))", "=COUNTA('Trang 1'!V6#)"],
  ["_xlfn.SINGLE(A1:A9)*2", "=@A1:A9*2"],
  ["Bang[[#This Row],[Điểm]]+Bang[[#Totals],[Điểm]]", "=Bang[[#This Row],[Điểm]]+Bang[[#Totals],[Điểm]]"],
] as const;

describe("a formula", () => {
  it.each(PAIRS)("%s", (file, shown) => {
    expect(formulaFromFile(file)).toBe(shown);
    expect(formulaForFile(shown)).toBe(file);
  });

  it("is read in the forms that older workbooks have", () => {
    expect(formulaFromFile("TDKT.WHY(A1)")).toBe("=TDKT.WHY(A1)");
    expect(formulaFromFile("=_xlfn._xldudf_TDKT_WHY(A1)")).toBe("=TDKT.WHY(A1)");
    expect(formulaForFile("=tdkt.why(a1)")).toBe("_xldudf_TDKT_WHY(a1)");
    expect(formulaForFile("=KHAC.WHY(A1)")).toBe("KHAC.WHY(A1)");
  });

  it("in a table names it before [@…]", () => {
    expect(formulaForFile("=[@Điểm]*2", "DeNghi")).toBe("DeNghi[[#This Row],[Điểm]]*2");
    expect(formulaForFile("=SUM(DeNghi[@[Đợt 1]:[Đợt 2]])")).toBe("SUM(DeNghi[[#This Row],[Đợt 1]:[Đợt 2]])");
    expect(formulaForFile("=SUM([Điểm])", "DeNghi")).toBe("SUM(DeNghi[Điểm])");
  });

  it("that is shared moves its relative references only", () => {
    expect(movedFormula("A1&$A1&A$1&$A$1&\"A1\"&'A1'!A1&LOG10(A1)&B_1", 2, 1)).toBe(
      "B3&$A3&B$1&$A$1&\"A1\"&'A1'!B3&LOG10(B3)&B_1",
    );
    expect(movedFormula("SUM(A:B)+SUM(1:2)+SUM($A:B)+SUM($1:2)", 1, 1)).toBe("SUM(B:C)+SUM(2:3)+SUM($A:C)+SUM($1:3)");
    expect(movedFormula("A1", -1, 0)).toBe("#REF!");
  });

  it("that asks another file is known", () => {
    expect(refersElsewhere("[1]Trang1!A1")).toBe(true);
    expect(refersElsewhere("'[2]Trang 1'!A1")).toBe(true);
    expect(refersElsewhere("'C:\\Sổ\\[Sổ 1.xlsx]Trang'!A1")).toBe(false);
    expect(refersElsewhere("Bang[1]+SUM(A1)")).toBe(false);
  });

  it("that works on a whole range is known, so that Excel does not cut it to one cell", () => {
    const arrays = [
      "=SUM(A1:A3*2)",
      '=TDKT.WHY(IF(A6:T6="","",A6:T6))',
      "=SUM(-A1:A3)",
      "=FILTER(A1:A3,B1:B3)",
      "=SUM(DeNghi[Điểm]*2)",
      "=SUM('Trang 1'!A1:A3>2)",
      "=SUM(V6#)",
    ];
    const plain = ["=SUM(A1:A3)*2", "=TDKT.WHY(A6:T6,A5:T5)", "=A1*2", "=[@Điểm]*2", '="A1:A3"&A1', "=VLOOKUP(A1,B1:C9,2,FALSE)"];
    expect(arrays.filter((formula) => !worksOnArrays(formula))).toEqual([]);
    expect(plain.filter(worksOnArrays)).toEqual([]);
  });
});
