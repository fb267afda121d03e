import { decide } from "../../../src/award/eligibility/decide";
import { statusText } from "../../../src/locale/reasons";
import { dongDang2025 } from "../../../src/plans/plans";
import { dongDangSample } from "../../../src/plans/samples/dong-dang-2025";
import { readSampleTable } from "../../../src/plans/samples/sample";
import { sampleSheet, sampleUnits } from "../../../src/plans/samples/sheet";
import { readSheet } from "../../../src/tally/read";
import { builtFunction } from "../../dist";

const sheet = sampleSheet(dongDangSample, dongDang2025);
const campaign = { ...dongDang2025, units: dongDangSample.units };
const read = readSheet(campaign, sheet.cells);
const table = sheet.cells.slice(sheet.header, sheet.total + 1);
const nominations = read.rows.flatMap((row) => (row.kind === "nomination" ? [row] : []));

describe("the sample of dong-dang-2025", () => {
  it("is read as 64 nominations of 12 units, each of them known, without a problem", () => {
    expect(nominations).toHaveLength(64);
    const known = dongDangSample.units.map((unit) => unit.name);
    expect(known).toHaveLength(12);
    expect(new Set(nominations.map(({ nomination }) => nomination.unit))).toEqual(new Set(known));
    expect(read.problems).toEqual([]);
    expect(read.columns.filter((column) => column.confidence === "unknown")).toEqual([]);
  });

  it("is read where it was laid out: only nominations are nominations", () => {
    expect(read.header).toMatchObject({ row: sheet.header, rows: 1 });
    expect(nominations.map(({ row }) => row)).toEqual(sheet.rows.flatMap((kind, row) => (kind === "nomination" ? [row] : [])));
    expect(read.rows[sheet.total]?.kind).toBe("total");
  });

  it("tells the kind of each row by its group, and gives back what the data says", () => {
    nominations.forEach(({ nomination }, at) => {
      const said = dongDangSample.nominations.find((one) => one.id === nomination.id);
      expect([at, nomination.kind]).toMatchObject([at, { id: said?.kind }]);
      expect([at, nomination.name]).toMatchObject([at, { cell: said?.name }]);
    });
  });

  it("shows every verdict that the plan can give", () => {
    const count = new Map<string, number>();
    for (const { nomination } of nominations) {
      const text = statusText(campaign, decide(campaign, nomination));
      count.set(text, (count.get(text) ?? 0) + 1);
    }
    expect(Object.fromEntries(count)).toEqual({
      "Giấy khen của Đảng ủy, Trưởng ban": 9,
      "Giấy khen của Trưởng ban": 32,
      "Cần xem xét": 5,
      "Chưa đủ dữ liệu": 8,
      "Tạm dừng xét": 3,
      "Không đủ điều kiện": 7,
    });
  });

  it("holds a person written twice and one whom two units propose", () => {
    expect(read.duplicates.map(({ is }) => is).sort()).toEqual(["same", "suspect"]);
  });

  it("has a unit over its 20 % and leaves a unit of four to the council", () => {
    const units = sampleUnits(dongDangSample);
    const [[worst]] = builtFunction("QUOTA_CHECK")(table, null, dongDangSample.campaign, units) as [[string]];
    expect(worst).toBe(
      "Vượt số lượng: Phòng Tài nguyên và Môi trường đề nghị 03 cá nhân, tối đa 02 (20% của 12 người; IV.2.1.c)",
    );
    const report = builtFunction("QUOTA_REPORT")(table, null, dongDangSample.campaign, units);
    expect(report.filter((row) => row.includes("Cần xem xét")).map((row) => row[1])).toEqual(["Phòng Pháp chế, cả 2 đợt"]);
  });

  it("leaves two places to four people of equal achievement", () => {
    const list = builtFunction("SHORTLIST")(table, null, dongDangSample.campaign, sampleUnits(dongDangSample));
    const people = (result: string): number =>
      list.filter((row) => row[5] === result && row[4] === "Giấy khen của Trưởng ban").length;
    expect(people("Đề xuất")).toBe(5);
    expect(people("Đồng hạng, chờ Hội đồng quyết định")).toBe(4);
  });

  it("has dossiers that are whole, late, not whole and without a day", () => {
    const words = builtFunction("DOSSIER_CHECK")(table, null, dongDangSample.campaign).map(
      ([text]) => String(text).split(/[:;]/)[0],
    );
    for (const word of ["Đủ hồ sơ", "Thiếu", "Nộp sau hạn"]) expect(words).toContain(word);
  });

  it("names no line that cannot be read", () => {
    const line = "1 | Một người | 1990 | Nam | | ccc | 100 | Không | | | cc | |";
    const writing = {
      round: 1,
      year: 2025,
      marks: { tapThe: [], caNhan: ["a"] },
      percent: "p",
      papers: ["x", "y"],
      requests: {},
    };
    expect(() => readSampleTable(line, "caNhan", dongDangSample.units, writing)).toThrow("cannot be read");
  });
});
