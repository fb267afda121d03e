import { SheetInterceptorService } from "@univerjs/sheets";
import { createHeadlessUniver } from "../../../workbench/grid/headless";
import { readTyped, readTypedFormula } from "../../../workbench/grid/univer/typed";
import { box } from "./cells";

test.each([
  ["100,5%", { value: 1.005, format: "0.0%" }],
  ["100%", { value: 1, format: "0%" }],
  ["98,5", { value: 98.5 }],
  ["1.234,5", { value: 1234.5, format: "#,##0.00" }],
  ["-1.234.567", { value: -1234567, format: "#,##0" }],
  ["15/8/2025", { value: 45884, format: "dd/mm/yyyy" }],
  ["1/2/2025", { value: 45689, format: "dd/mm/yyyy" }],
  ["1/2", { value: 46054, format: "dd/mm/yyyy" }],
])("%s is read as in Vietnam", (text, expected) => {
  expect(readTyped(text, 2026)).toEqual(expected);
});

test.each(["31/2/2025", "98.5", "1.234", "abc", "1,2,3", "IV.2.1", ""])("%p is no number of ours", (text) => {
  expect(readTyped(text, 2026)).toBeUndefined();
});

test("semicolons part the arguments of a typed formula", () => {
  expect(readTypedFormula(`=F('a;b'!A1;;"x;""y";{1;2})`)).toBe(`=F('a;b'!A1,,"x;""y",{1;2})`);
});

test("the editor reads so; cells of text and the host's writes stay", () => {
  const grid = createHeadlessUniver();
  const id = grid.activeSheetId;
  const book = grid.engine.workbook.getWorkbook();
  const sheet = book.getSheetBySheetId(id);
  const type = (column: number, v: object): unknown =>
    grid.engine.injector.get(SheetInterceptorService).onWriteCell(book, sheet, 0, column, v);
  grid.setStyle(id, box("B1"), { format: "@" });
  grid.write(id, box("C1"), () => ({ v: "98,5" }));
  expect(grid.read(id, box("C1"))).toEqual([[{ v: "98,5" }]]);
  expect(type(0, { v: "100,5%" })).toMatchObject({ v: 1.005, s: { n: { pattern: "0.0%" } } });
  expect(type(0, { f: "=SUM(1;2)" })).toMatchObject({ f: "=SUM(1,2)" });
  expect(type(1, { v: "98,5" })).toMatchObject({ v: "98,5" });
  grid.dispose();
});
