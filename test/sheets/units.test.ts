import type { Unit } from "../../src/award/campaign/campaign";
import { revisionOf } from "../../src/award/campaign/revision";
import { END } from "../../src/locale/columns";
import { HEADS } from "../../src/locale/sheets";
import { bacSon2025 } from "../../src/plans/plans";
import { caoLoc2025 } from "../../src/plans/plans";
import { dongDang2025 } from "../../src/plans/plans";
import { decodeCampaign } from "../../src/sheets/decode";
import { encodeCampaign } from "../../src/sheets/encode";
import { troubleText } from "../../src/sheets/trouble";
import { decodeUnits } from "../../src/sheets/units";
import { read, withUnits } from "./grids";

const { name: NAME, people: PEOPLE, received: RECEIVED, confirmed: CONFIRMED } = HEADS.units;
const MINUTES = "Biên bản họp xét";
const dongDang = encodeCampaign(dongDang2025);
const header = [NAME, PEOPLE, "Liên hệ", CONFIRMED];
const unitsOf = (...units: readonly Readonly<Record<string, unknown>>[]): readonly Unit[] =>
  read(withUnits(dongDang, ...units)).campaign.units;

describe("a number of people", () => {
  it.each<[unknown, unknown]>([
    [12, { people: 12 }],
    ["12", { people: 12 }],
    ["12 người", { people: 12 }],
    ["0 (không)", { people: 0 }],
    [0, {}],
    ["", {}],
    ["Không", {}],
    ["-", {}],
    [-3, {}],
    [2.5, {}],
    ["khoảng 12", {}],
    [{ code: "#N/A" }, {}],
  ])("typed as %p is %p", (cell, people) => {
    const { units } = decodeUnits([header, ["Văn phòng", cell, "x", ""]]);
    expect(units).toEqual([{ name: "Văn phòng", ...(people as object) }]);
  });

  it("of 0 stays 0 where it cannot be a blank", () => {
    const rows = [header, ["Văn phòng", 0, "", ""]];
    expect(decodeUnits(rows, { zeroIsBlank: false }).units).toEqual([{ name: "Văn phòng", people: 0 }]);
    expect(decodeUnits(rows, { zeroIsBlank: { units: false } }).units).toEqual([{ name: "Văn phòng", people: 0 }]);
    expect(decodeUnits(rows, { zeroIsBlank: { info: false } }).units).toEqual([{ name: "Văn phòng" }]);
  });
});

describe("a unit of which one cell cannot be read", () => {
  it("keeps what can be", () => {
    const rows = [header, ["VP", "khoảng 12", "", "Có"], ["Phòng A", 5, "", "không rõ"]];
    const { units, troubles } = decodeUnits(rows);
    expect(units).toEqual([
      { name: "VP", confirmed: true },
      { name: "Phòng A", people: 5 },
    ]);
    expect(troubles.map(troubleText)).toEqual([
      'Đơn vị, dòng 2 của khối: chưa đọc được "khoảng 12" ở "Số người". Sửa dòng đó, rồi bấm Tính lại.',
      `Đơn vị, dòng 3 của khối: chưa đọc được "không rõ" ở "${CONFIRMED}". Sửa dòng đó, rồi bấm Tính lại.`,
    ]);
  });
});

describe("a unit typed twice", () => {
  const twice = 'Đơn vị, dòng 3 của khối: "VP" ở "Đơn vị" dùng cho hai dòng. Sửa dòng đó, rồi bấm Tính lại.';
  const typed = (...rows: readonly (readonly unknown[])[]): unknown => {
    const { units, troubles } = decodeUnits([header, ...rows]);
    return [units, troubles.map(troubleText)];
  };

  it("with the same number keeps it, and nothing is said", () => {
    const unit = { name: "VP", people: 12 };
    expect(typed(["VP", 12, "", ""], ["VP", "12 người", "", ""])).toEqual([[unit, unit], []]);
    expect(typed(["VP", 12, "", ""], [" vp ", 12, "", ""])).toEqual([[unit, { ...unit, name: "vp" }], []]);
  });

  it("with two numbers has none, nor a confirmation that only one row gives", () => {
    const none = [[{ name: "VP" }, { name: "VP" }], [twice]];
    expect(typed(["VP", 12, "", "Có"], ["VP", 13, "", ""])).toEqual(none);
    expect(typed(["VP", 12, "", ""], ["VP", "", "", "Không"])).toEqual(none);
    expect(typed(["VP", "", "", ""], ["VP", 12, "", ""])).toEqual(none);
  });

  it("with other tones may be two: each has its number of people, and what they do not say alike nobody knows", () => {
    expect(typed(["Nà Pàn", 12, "", "Có"], ["Nà Pán", 20, "", "Không"])).toEqual([
      [
        { name: "Nà Pàn", people: 12 },
        { name: "Nà Pán", people: 20 },
      ],
      ['Đơn vị, dòng 3 của khối: "Nà Pán" ở "Đơn vị" dùng cho hai dòng. Sửa dòng đó, rồi bấm Tính lại.'],
    ]);
  });

  it("has only the papers and the day that both rows name", () => {
    const row = { [NAME]: "VP", [RECEIVED]: "29/8/2025", [MINUTES]: "Có" };
    const unit: Unit = { name: "VP", received: "2025-08-29", papers: { "bien-ban": true } };
    expect(unitsOf(row, row)).toEqual([unit, unit]);
    const other = { ...row, [RECEIVED]: "30/8/2025", [MINUTES]: "Không" };
    expect(unitsOf(row, other)).toEqual([
      { name: "VP", papers: {} },
      { name: "VP", papers: {} },
    ]);
    expect(unitsOf(row, { [NAME]: "VP" })).toEqual([
      { name: "VP", papers: {} },
      { name: "VP", papers: {} },
    ]);
  });
});

describe("papers and day of receipt of a unit", () => {
  it("come back from the sheet", () => {
    const units: readonly Unit[] = [
      { name: "A", people: 12, received: "2025-08-30", papers: { "to-trinh": true, "bien-ban": false } },
      { name: "B", confirmed: true, papers: { "to-trinh": false } },
      { name: "C", papers: {} },
    ];
    const campaign = { ...bacSon2025, units };
    const grids = encodeCampaign(campaign);
    expect(grids.units[0]).toEqual([
      NAME,
      PEOPLE,
      "Liên hệ",
      RECEIVED,
      "Tờ trình kèm danh sách",
      MINUTES,
      CONFIRMED,
      "Tình trạng",
      "Ghi chú",
    ]);
    expect(grids.units[1]).toEqual(["A", 12, "", "30/8/2025", "Có", "Không", "", "", ""]);
    expect(decodeCampaign(grids)).toMatchObject({ campaign, troubles: [] });
    expect(revisionOf(read(grids).campaign)).toBe(revisionOf(campaign));
  });

  it.each<[unknown, Unit["papers"]]>([
    ["Có", { "bien-ban": true }],
    ["x", { "bien-ban": true }],
    ["✓", { "bien-ban": true }],
    [true, { "bien-ban": true }],
    ["Không", { "bien-ban": false }],
    ["chưa có", { "bien-ban": false }],
    ["", {}],
    [0, {}],
    ["không đủ", {}],
    ["có, bản chụp", {}],
    [{ code: "#N/A" }, {}],
    [45899, {}],
  ])("a paper typed as %p is %p", (cell, papers) => {
    expect(unitsOf({ [NAME]: "VP", [PEOPLE]: 12, [MINUTES]: cell })).toEqual([{ name: "VP", people: 12, papers }]);
  });

  it.each<[unknown, string | undefined]>([
    ["30/8/2025", "2025-08-30"],
    [45899, "2025-08-30"],
    ["2025-08-30", "2025-08-30"],
    ["", undefined],
    [0, undefined],
    ["30/8", undefined],
    ["31/6/2025", undefined],
    ["tháng 8/2025", undefined],
    ["Có", undefined],
    [{ code: "#REF!" }, undefined],
  ])("a day typed as %p is %p", (cell, received) => {
    const [unit] = unitsOf({ [NAME]: "VP", [RECEIVED]: cell });
    expect(unit).toEqual({ name: "VP", papers: {}, ...(received === undefined ? {} : { received }) });
  });

  it("what cannot be read is said with its row", () => {
    const grids = withUnits(dongDang, { [NAME]: "VP", [RECEIVED]: "31/6/2025", [MINUTES]: "một nửa" });
    expect(read(grids, { firstRows: { units: 3 } }).said).toEqual([
      'Đơn vị, dòng 4: chưa đọc được "31/6/2025" ở "Ngày nhận hồ sơ". Sửa dòng đó, rồi bấm Tính lại.',
      'Đơn vị, dòng 4: chưa đọc được "một nửa" ở "Biên bản họp xét". Sửa dòng đó, rồi bấm Tính lại.',
    ]);
  });

  it("a unit below the last line counts, with nothing but its paper", () => {
    const row = (dongDang.units[0] ?? []).map((head) => (head === NAME ? "VP" : head === MINUTES ? "Không" : ""));
    const { campaign } = read({ ...dongDang, units: [...dongDang.units, row] });
    expect(campaign.units).toEqual([{ name: "VP", papers: { "bien-ban": false } }]);
  });

  it("a column that the sheet lacks is of papers that nobody knows; a plan without papers asks for none", () => {
    const units = [
      [NAME, PEOPLE],
      ["VP", 12],
      [END, ""],
    ];
    expect(read({ ...dongDang, units }).campaign.units).toEqual([{ name: "VP", people: 12, papers: {} }]);
    expect(read({ ...encodeCampaign(caoLoc2025), units }).campaign.units).toEqual([{ name: "VP", people: 12 }]);
  });

  it("two columns of one paper stop everything, as of any other", () => {
    const units = dongDang.units.map((row) => [...row, row[0] === NAME ? MINUTES : ""]);
    expect(decodeCampaign({ ...dongDang, units }).troubles.map(troubleText)).toEqual([
      'Chưa tính được: trang Đơn vị, bảng "Đơn vị" có hai cột "Biên bản họp xét". Đổi tên hoặc xóa một cột.',
    ]);
  });

  it("papers of one label share a column; one called like another column has none", () => {
    const paper = (id: string, label: string) => ({ id, label, of: "unit" as const, text: "", clause: { ref: "IV.3" } });
    const dossier = [
      paper("a", MINUTES),
      paper("b", "biên bản họp xét"),
      paper("c", "Ghi chú"),
      paper("constructor", "Tờ trình"),
    ];
    const units: readonly Unit[] = [{ name: "VP", papers: { a: true, b: true, constructor: false } }];
    const grids = encodeCampaign({ ...dongDang2025, dossier, units });
    expect(grids.units[0]?.slice(4, 6)).toEqual([MINUTES, "Tờ trình"]);
    expect(grids.units[0]?.filter((head) => head === "Ghi chú")).toHaveLength(1);
    expect(read(grids).campaign.units).toEqual(units);
  });
});

describe("a range of units", () => {
  it("needs a header with Đơn vị and Số người", () => {
    expect(decodeUnits([["a", "b"]]).units).toBeUndefined();
    expect(decodeUnits(null).troubles[0]?.code).toBe("noSheet");
    expect(
      decodeUnits([
        [NAME, CONFIRMED],
        ["A", "Có"],
      ]).troubles[0]?.params,
    ).toEqual(["Đơn vị", "Số người"]);
  });

  it("may have a million empty rows", () => {
    const rows = [header, ["A", 3, "", ""], ...Array.from({ length: 1_048_574 }, () => [0, 0, 0, 0])];
    expect(decodeUnits(rows).units).toEqual([{ name: "A", people: 3 }]);
  });
});
