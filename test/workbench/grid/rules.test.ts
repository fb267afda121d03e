import { createHeadlessUniver } from "../../../workbench/grid/headless";
import type { Validation } from "../../../workbench/grid/grid";
import type { UniverGrid } from "../../../workbench/grid/univer/univer-grid";
import { box, put } from "./cells";

let grid: UniverGrid;
let id: string;
beforeEach(() => {
  grid = createHeadlessUniver();
  id = grid.activeSheetId;
});
afterEach(() => grid.dispose());

const list = (source: string, ...boxes: string[]): Validation => ({
  boxes: boxes.map(box),
  rule: { type: "list", source },
  allowBlank: true,
});

/** What the grid offers in the cell. */
async function options(at: string): Promise<unknown> {
  const { r, c } = box(at);
  const range = grid.engine.workbook.getSheetBySheetId(id).getRange(r, c);
  const rule = range.getDataValidation()?.rule;
  const { DataValidatorRegistryService } = jest.requireActual("@univerjs/data-validation");
  const validator = grid.engine.injector.get(DataValidatorRegistryService).getValidatorItem(rule.type);
  return validator.getListAsync(rule, grid.engine.unitId, id, r, c);
}

describe("lists", () => {
  test.each(["Có,Không", "=MUC", "='Danh mục'!$A$1:$A$4"])("of %s", (source) => {
    grid.addSheet("Danh mục");
    grid.setName({ name: "MUC", formula: "'Danh mục'!$A$1:$A$4", visible: true });
    grid.setValidation(id, list(source, "O6:O505"));
    expect(grid.validations(id)).toEqual([list(source, "O6:O505")]);
  });

  test("options of a range are whole, commas and all", async () => {
    const other = grid.addSheet("Danh mục");
    put(grid, other, "A1", [["Tiêu biểu, xuất sắc"], ["Có; đã xác minh"], ["Không"], ["Khác"]]);
    grid.setName({ name: "MUC", formula: "'Danh mục'!$A$1:$A$4", visible: true });
    grid.setValidation(id, list("=MUC", "A1:A3"));
    grid.setValidation(id, list("='Danh mục'!$A$1:$A$2", "B1"));
    grid.setValidation(id, list("Có, Không", "C1"));
    await grid.settle();
    expect(await options("A2")).toEqual(["Tiêu biểu, xuất sắc", "Có; đã xác minh", "Không", "Khác"]);
    expect(await options("B1")).toEqual(["Tiêu biểu, xuất sắc", "Có; đã xác minh"]);
    expect(await options("C1")).toEqual(["Có", "Không"]);
  });

  test("hundreds of boxes in one rule", () => {
    const boxes = Array.from({ length: 500 }, (_, i) => ({ r: i * 2, c: 3, rows: 1, cols: 1 }));
    const before = performance.now();
    grid.setValidation(id, { boxes, rule: { type: "list", source: "a,b" }, allowBlank: false });
    expect(grid.validations(id)).toEqual([{ boxes, rule: { type: "list", source: "a,b" }, allowBlank: false }]);
    // one rule a cell took ten seconds
    expect(performance.now() - before).toBeLessThan(2000);
  });

  test("a rule replaces what stood on its cells; rows that come in between belong to it", () => {
    grid.setValidation(id, list("a,b", "A1:A10"));
    grid.setValidation(id, list("c,d", "A5:A6"));
    expect(grid.validations(id)).toEqual([list("a,b", "A1:A4", "A7:A10"), list("c,d", "A5:A6")]);
    grid.clearValidation(id, box("A7:A10"));
    grid.insertRows(id, 2, 2);
    expect(grid.validations(id)).toEqual([list("a,b", "A1:A6"), list("c,d", "A7:A8")]);
    grid.clear(id, box("A1:A6"), "all");
    expect(grid.validations(id)).toEqual([list("c,d", "A7:A8")]);
    grid.clear(id, box("A1:A9"), "contents");
    expect(grid.validations(id)).toHaveLength(1);
  });
});

test("other rules, with their messages", () => {
  const rules: Validation[] = [
    {
      boxes: [box("A1:A9")],
      rule: { type: "whole", operator: "between", formula1: "0", formula2: "100" },
      allowBlank: false,
      error: { show: true, style: "warning", title: "Điểm", message: "Từ 0 đến 100." },
      prompt: { show: true, title: "Điểm", message: "Một số nguyên." },
    },
    { boxes: [box("B1")], rule: { type: "decimal", operator: "greaterThan", formula1: "0.5" }, allowBlank: true },
    { boxes: [box("C1")], rule: { type: "date", operator: "lessThanOrEqual", formula1: "45800" }, allowBlank: true },
    { boxes: [box("D1")], rule: { type: "textLength", operator: "lessThan", formula1: "300" }, allowBlank: true },
    {
      boxes: [box("E1"), box("G1:G4")],
      rule: { type: "custom", formula: "=COUNTIF($A:$A,E1)=1" },
      allowBlank: true,
      error: { show: true, style: "stop", title: "", message: "Trùng." },
    },
  ];
  for (const rule of rules) grid.setValidation(id, rule);
  expect(grid.validations(id)).toEqual(rules);
});

describe("conditional formats by formula", () => {
  const shown = async (at: string) => {
    const { r, c } = box(at);
    // what paints the cell
    const { ConditionalFormattingService } = jest.requireActual("@univerjs/sheets-conditional-formatting");
    const service = grid.engine.injector.get(ConditionalFormattingService);
    service.composeStyle(grid.engine.unitId, id, r, c);
    await new Promise((resolve) => setTimeout(resolve, 400));
    return service.composeStyle(grid.engine.unitId, id, r, c)?.style?.bg?.rgb;
  };

  test("are read as they were set, the newest first", () => {
    const a = grid.setFormulaFormat(id, {
      boxes: [box("A6:A9"), box("C6:C9")],
      formula: '=LEFT($V6,9)="Bằng khen"',
      stopIfTrue: true,
      style: { fill: "#C6EFCE", color: "#006100", bold: true, italic: true, strike: true },
    });
    const b = grid.setFormulaFormat(id, { boxes: [box("B1")], formula: "=TRUE", stopIfTrue: false, style: { fill: "#FFEE00" } });
    expect(grid.formulaFormats(id).map((format) => format.id)).toEqual([b, a]);
    expect(grid.formulaFormats(id)[1]).toEqual({
      id: a,
      boxes: [box("A6:A9"), box("C6:C9")],
      formula: '=LEFT($V6,9)="Bằng khen"',
      stopIfTrue: true,
      style: { fill: "#C6EFCE", color: "#006100", bold: true, italic: true, strike: true },
    });
    grid.setFormulaFormat(id, { id: a, boxes: [box("A1")], formula: "=FALSE", stopIfTrue: false, style: { bold: true } });
    expect(grid.formulaFormats(id).find((format) => format.id === a)).toEqual({
      id: a,
      boxes: [box("A1")],
      formula: "=FALSE",
      stopIfTrue: false,
      style: { bold: true },
    });
    grid.removeFormulaFormat(id, b);
    expect(grid.formulaFormats(id).map((format) => format.id)).toEqual([a]);
    expect(() => grid.removeFormulaFormat(id, b)).toThrow("no conditional format");
  });

  test("see spilled cells", async () => {
    grid.registerFunction("TDKT.TIERS", false, () => ({ value: [["Bằng khen"], ["Giấy khen"], ["Bằng khen tỉnh"]] }));
    put(grid, id, "B2", [["=TDKT.TIERS()"]]);
    grid.setFormulaFormat(id, {
      boxes: [box("B2:B4")],
      formula: '=LEFT($B2,9)="Bằng khen"',
      stopIfTrue: false,
      style: { fill: "#C6EFCE" },
    });
    await grid.settle();
    expect(await shown("B2")).toBe("#C6EFCE");
    expect(await shown("B3")).toBeUndefined();
    expect(await shown("B4")).toBe("#C6EFCE");
  });

  test("names in them are kept", () => {
    grid.setName({ name: "NGUONG", formula: "Sheet1!$Z$1", visible: true });
    grid.setFormulaFormat(id, { boxes: [box("A1")], formula: "=A1>NGUONG", stopIfTrue: false, style: { bold: true } });
    expect(grid.formulaFormats(id)[0]?.formula).toBe("=A1>NGUONG");
  });

  test("follow rows", () => {
    grid.setFormulaFormat(id, { boxes: [box("A2:A5")], formula: "=$B2>1", stopIfTrue: false, style: { bold: true } });
    grid.insertRows(id, 0, 2);
    expect(grid.formulaFormats(id)[0]).toMatchObject({ boxes: [box("A4:A7")], formula: "=$B4>1" });
  });
});
