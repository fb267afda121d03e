import type { Campaign } from "../../src/award/campaign/campaign";
import { planById } from "../../src/plans/plans";
import { findHeader } from "../../src/tally/header";
import { readSheet } from "../../src/tally/read";

const campaign = planById("cao-lau-2023") as Campaign;

describe("a header of names, in the words of offices", () => {
  const kindOf = (header: string): string | undefined => {
    const found = findHeader(campaign, [
      ["STT", header, "Đơn vị"],
      [1, "Nông Văn Đạt", "Thôn Nà Pàn"],
    ]);
    expect([header, found?.row, found?.columns.at.get("name")]).toEqual([header, 0, 1]);
    return found?.columns.announced?.kind;
  };
  it.each([
    "Tập thể, cá nhân",
    "TẬP THỂ/CÁ NHÂN",
    "Tên tập thể, cá nhân đề nghị khen thưởng",
    "Tên tập thể/Họ và tên cá nhân",
    "Họ tên / Tên tập thể",
    "Họ và tên người được đề nghị khen thưởng",
    "Họ và tên, chức vụ",
    "Danh sách tập thể, cá nhân",
  ])("%p", (header) => expect(kindOf(header)).toBeUndefined());
  it.each([
    ["Cá nhân", "caNhan"],
    ["Tập thể", "tapThe"],
    ["Chủ hộ", "hoGiaDinh"],
  ])("%p says the kind as well", (header, kind) => expect(kindOf(header)).toBe(kind));

  it("is not the title of a list of one column", () =>
    expect(readSheet(campaign, [["Danh sách tập thể, cá nhân"], ["Nông Văn Đạt"], ["Lý Thị Hoà"]]).header).toBeUndefined());

  it("is not the title above a header", () =>
    expect(
      readSheet(campaign, [
        ["Danh sách tập thể, cá nhân", "", ""],
        ["STT", "Họ và tên", "Đơn vị"],
        [1, "Nông Văn Đạt", "Thôn Nà Pàn"],
      ]).rows.map(({ kind }) => kind),
    ).toEqual(["title", "header", "nomination"]));

  it("is neither of two columns that count them, and never one beside a better one", () => {
    expect(findHeader(campaign, [["STT", "Đơn vị", "Tập thể", "Cá nhân"]])?.columns.twice).toEqual(['Tập thể" và "Cá nhân']);
    expect(
      readSheet(campaign, [
        ["STT", "Tập thể", "Cá nhân"],
        [1, "Trường A", ""],
      ]).problems,
    ).toMatchObject([{ code: "twoColumns", params: { header: "Tập thể", other: "Cá nhân" } }]);
    const better = findHeader(campaign, [["STT", "Họ và tên", "Tập thể", "Cá nhân"]]);
    expect(better?.columns.at.get("name")).toBe(1);
    expect(better?.columns).toMatchObject({ conflicts: [], twice: [] });
  });

  it("is no row of a list that says “Cá nhân” under “Loại”", () => {
    for (const row of [
      ["Nông Văn Đạt", "Cá nhân", "Đợt 1", "Cơ quan"],
      ["Nông Văn Đạt", "Cá nhân", "Tập thể", "Thôn"],
      ["Nông Văn Đạt", "Chủ hộ", "Phòng", "Nữ"],
    ])
      expect(findHeader(campaign, [row])).toBeUndefined();
    // the law of the sheet found this: two rows joined are "Tập thể Cá nhân"
    expect(
      findHeader(campaign, [
        ["", "Tập thể", "Trường A", "Đợt"],
        ["", "Cá nhân", "Nông Văn Đạt", "Nữ"],
      ]),
    ).toBeUndefined();
  });

  it("is also a group below itself, where nothing else stands in the row", () =>
    expect(
      readSheet(campaign, [
        ["STT", "Tập thể, cá nhân", "Đơn vị"],
        ["", "TẬP THỂ", ""],
        [1, "Trường A", "Xã A"],
        ["", "Tập thể, cá nhân", ""],
        [2, "Vi Văn Lâm", "Xã A"],
        ["STT", "Tập thể, cá nhân", "Đơn vị"],
      ]).rows.map((row) =>
        row.kind === "nomination" ? (row.nomination.kind.is === "picked" ? row.nomination.kind.id : "-") : row.kind,
      ),
    ).toEqual(["header", "group", "tapThe", "group", "-", "header"]));
});

describe("a name in two columns below one header", () => {
  const read = (...names: readonly (readonly [string, string])[]): readonly string[] =>
    readSheet(campaign, [
      ["STT", "Họ và tên", "", "Đơn vị"],
      ...names.map(([family, given], index) => [index + 1, family, given, "Thôn Nà Pàn"]),
    ]).rows.flatMap((row) => (row.kind === "nomination" ? [String(row.nomination.name.cell)] : []));
  const twice = (...names: readonly (readonly [string, string])[]): readonly string[] =>
    findHeader(campaign, [
      ["STT", "Họ và tên", "", "Đơn vị"],
      ...names.map(([family, given], index) => [index + 1, family, given, ""]),
    ])?.columns.twice ?? [];
  const KIM = [
    ["Nguyễn Thị Kim", "Oanh"],
    ["Nguyễn Thị Kim", "Dung"],
  ] as const;

  it("is joined where some part is half a name, however many have three words", () => {
    expect(read(KIM[0], ["Lý Thị", "Hoà"], ["Hoàng Thị Thanh", "Thuỷ"], ["Nông Văn", "Đạt"])).toEqual([
      ...["Nguyễn Thị Kim Oanh", "Lý Thị Hoà", "Hoàng Thị Thanh Thuỷ", "Nông Văn Đạt"],
    ]);
    expect(read(...KIM)).toEqual(["Nguyễn Thị Kim Oanh", "Nguyễn Thị Kim Dung"]);
  });

  it("that is two of one family name is no name twice", () =>
    expect(
      readSheet(campaign, [["STT", "Họ và tên", "", "Đơn vị"], ...KIM.map((pair, index) => [index + 1, ...pair, "Thôn Nà Pàn"])])
        .duplicates,
    ).toEqual([]));

  it("is refused where nobody can say whether it is one", () => {
    expect(twice(KIM[0], ["Hoàng Thị Thanh", "Thuỷ"], ["Nông Đức", "Mạnh"])).toEqual(["Họ và tên"]);
    expect(twice(...KIM)).toEqual([]);
  });

  it.each([
    ["a people", ["Tày", "Nùng", "Kinh"]],
    ["a gender", ["Nam", "Nữ", "Nam"]],
    ["a mark", ["Tốt", "Khá", "Đạt"]],
  ])("is not made of a whole name and %s", (_, marks) => {
    const names = ["Nông Văn Đạt", "Nông Văn Đạt", "Vi Văn Lâm"].map((name, index) => [name, marks[index] ?? ""] as const);
    expect(read(...names)).toEqual(["Nông Văn Đạt", "Nông Văn Đạt", "Vi Văn Lâm"]);
    expect(twice(...names)).toEqual([]);
  });
});
