import { callsUs } from "../../../src/sheets/figures/calls";
import { areaOf, namedPlace } from "../../../src/sheets/figures/grids";
import { referencesOf, withReferences } from "../../../src/sheets/figures/references";

describe("a formula of ours", () => {
  it.each([
    ["=TDKT.ELIGIBLE_TIER(A5:V9,,TDKT_DOT)", true],
    ['=IFERROR(INDEX(tdkt.eligible_why(A5:V9),2),"")', true],
    ["=_xldudf_TDKT_ELIGIBLE_TIER(A5:V9)", true],
    ["=_xlfn._xldudf_TDKT_CAMPAIGN(A1)", true],
    ["=ELIGIBLE_TIER(A5:V9)", true],
    ['="TDKT.ELIGIBLE_TIER("&A1', false],
    ["='TDKT.ELIGIBLE_TIER('!A1", false],
    ["=TDKT_DOT", false],
    ["=COUNTIF(TDKT_DE_NGHI,1)", false],
    ["=MY_ELIGIBLE_TIER(A1)", false],
    ["=CAMPAIGN(A1)", false],
    ["TDKT.ELIGIBLE_TIER(A5)", false],
    [5, false],
  ])("%s: %s", (formula, ours) => {
    expect(callsUs(formula)).toBe(ours);
  });
});

describe("the references of a formula", () => {
  it("are found with and without sheets, never in texts, names and functions", () => {
    const formula = `=TDKT.CAMPAIGN('Phong trào'!A4:J60,Sheet2!$A$1,'O''B'!A:C,LOG10(B7),"A1:B2",TDKT_DOT,ABC123_X,[Khác.xlsx]S!A1)`;
    expect(referencesOf(formula)).toEqual([
      { sheet: "Phong trào", address: "A4:J60" },
      { sheet: "Sheet2", address: "A1" },
      { sheet: "O'B", address: "A:C" },
      { sheet: undefined, address: "B7" },
    ]);
  });

  it("are moved and keep what was fixed", () => {
    const moved = withReferences("=F($A5:V$505,'Đơn vị'!B2,A1)", ({ sheet, address }) =>
      address === "A1"
        ? undefined
        : { sheet: sheet === undefined ? undefined : "Các phòng", address: address === "B2" ? "C3" : "B7:W507" },
    );
    expect(moved).toBe("=F($B7:W$507,'Các phòng'!C3,A1)");
  });
});

it("addresses and names are read", () => {
  expect(areaOf("$A$5:$V$505")).toEqual({ row: 4, column: 0, rows: 501, columns: 22 });
  expect(areaOf("AA1")).toEqual({ row: 0, column: 26, rows: 1, columns: 1 });
  expect(areaOf("A:V")).toBeUndefined();
  expect(namedPlace("='Đề nghị (2)'!$A$5:$V$505")).toEqual({ tab: "Đề nghị (2)", address: "A5:V505" });
  expect(namedPlace("=Sheet1!$A$1")).toEqual({ tab: "Sheet1", address: "A1" });
  expect(namedPlace("=#REF!")).toBeUndefined();
  expect(namedPlace("=Sheet1!#REF!")).toBeUndefined();
});
