import { alignColumns, type TableMap } from "../../../src/sheets/attached/column-map";
import { headerKeys } from "../../../src/sheets/attached/header-keys";
import { IdMaker } from "../../../src/sheets/attached/ids";

const map = (columns: readonly (readonly [string, string])[]): TableMap => ({
  number: 1,
  headerRows: 1,
  columns: columns.map(([words, means], at) => ({ words, means, row: at + 6 })),
});

const TABLE = map([
  ["STT", "STT"],
  ["Họ và tên", "Họ và đệm"],
  ["Họ và tên+", "Tên"],
  ["Đơn vị", "Đơn vị"],
  ["Đơn vị (2)", ""],
]);

it("columns are named by their header rows, twins by their number, nameless ones by their neighbour", () => {
  expect(headerKeys([["STT", " Họ  và\ntên ", "", "Ghi chú", "GHI CHÚ"]])).toEqual([
    "STT",
    "Họ và tên",
    "Họ và tên+",
    "Ghi chú",
    "GHI CHÚ (2)",
  ]);
  expect(
    headerKeys([
      ["Tên", "Năm sinh", ""],
      ["", "Nam", "Nữ"],
    ]),
  ).toEqual(["Tên|", "Năm sinh|Nam", "|Nữ"]);
});

it("moved columns are found again, an inserted one is not read", () => {
  expect(alignColumns(TABLE, [["Đơn vị", "Mới", "Đơn vị", "STT", "Họ và tên", ""]])).toEqual({
    ok: true,
    columns: ["Đơn vị", "(không đọc)", "(không đọc)", "STT", "Họ và đệm", "Tên"],
  });
});

it.each([
  ["a word that is gone", ["STT", "Họ tên", "", "Đơn vị", "Đơn vị"], 'tiêu đề "Họ và tên" không còn'],
  ["one of two twins that is gone", ["STT", "Họ và tên", "", "Đơn vị"], 'tiêu đề "Đơn vị (2)" không còn'],
  ["a word that stands twice by now", ["STT", "STT", "Họ và tên", "", "Đơn vị", "Đơn vị"], 'thêm một cột mang tiêu đề "STT"'],
  ["a nameless column more beside the name", ["STT", "Họ và tên", "", "", "Đơn vị", "Đơn vị"], '"Họ và tên+"'],
])("%s is said with its row, never guessed", (_, header, words) => {
  const aligned = alignColumns(TABLE, [header]);
  expect(aligned.ok ? "" : aligned.sentences.join("\n")).toContain(words);
  expect(aligned.ok ? "" : aligned.sentences[0]).toMatch(/^Chưa tính được: Ghép cột, dòng \d+: /);
});

it("ids go on from the highest ever given, of each kind", () => {
  const ids = new IdMaker(new Map([["D1", 7]]), ["D1-003", "D2-012", "Nông Văn Đạt"]);
  expect([ids.next("D1"), ids.next("D2"), ids.next("D0")]).toEqual(["D1-008", "D2-013", "D0-001"]);
});
