import { findHeader, joinHeaders } from "../../src/tally/header";
import { mapColumns } from "../../src/tally/columns";
import { readRequest } from "../../src/tally/request";
import { readRows } from "../../src/tally/nominations";
import { rowKind } from "../../src/tally/row";
import { planById } from "../../src/plans/plans";
import type { Campaign } from "../../src/award/campaign/campaign";

const plan = (id: string): Campaign => planById(id) as Campaign;
const caoLau = plan("cao-lau-2023");

describe("what a row is", () => {
  const bare = (): boolean => true;
  const filled = (): boolean => false;
  it.each([
    ["Nguyễn Văn A", "1", filled, "nomination"],
    ["Tống Văn Cộng", "2", filled, "nomination"],
    ["Tống Công", "3", bare, "nomination"],
    ["Gia đình ông Lê Văn Hải", "", filled, "nomination"],
    ["Tập thể Phòng Tài chính", "1", filled, "nomination"],
    ["A. TẬP THỂ", "", bare, "group"],
    ["TẬP THỂ", "A", bare, "group"],
    ["I. Văn phòng HĐND và UBND", "", bare, "group"],
    ["Cá nhân:", "II", bare, "group"],
    ["Văn phòng", "III.", bare, "group"],
    ["Cộng", "", filled, "total"],
    ["Tổng cộng: 12", "", filled, "total"],
    ["TỔNG SỐ", "", bare, "total"],
    ["TONG CONG", "", bare, "total"],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", "", bare, "title"],
    ["", "4", bare, "blank"],
  ] as const)("%p (STT %p): %#", (name, order, isBare, kind) => expect(rowKind(name, order, isBare)).toBe(kind));
});

describe("a header", () => {
  it("is found below titles, in the words that offices use, in any case and order", () => {
    const grid = [
      ["DANH SÁCH ĐỐI TƯỢNG ĐỀ NGHỊ KHEN THƯỞNG", "", "", ""],
      ["", "", "", ""],
      ["TT", "HỌ VÀ TÊN", "Đơn vị\ncông tác", "Kỉ luật"],
      [1, "Nông Văn A", "Thôn 1", "Không"],
    ];
    const found = findHeader(caoLau, grid);
    expect(found).toMatchObject({ row: 2, rows: 1 });
    expect(Object.fromEntries(found?.columns.at ?? [])).toEqual({ order: 0, name: 1, unit: 2 });
    expect(found?.columns.evidence[caoLau.evidence.findIndex((one) => one.type === "discipline")]).toBe(3);
  });

  it("of two rows is joined top to bottom, and the lower word counts where the joined one is unknown", () => {
    expect(
      joinHeaders([
        ["Tên", "Cá nhân"],
        ["", "Giải pháp"],
      ]),
    ).toEqual(["Tên", "Cá nhân Giải pháp"]);
    const found = findHeader(caoLau, [
      ["STT", "Họ và tên", "Minh chứng", ""],
      ["", "", "Giải pháp", "Mưu trí, dũng cảm"],
      [1, "Nông Văn A", "Không", "x"],
    ]);
    expect(found).toMatchObject({ row: 0, rows: 2 });
    const at = (header: string): number | undefined =>
      found?.columns.evidence[caoLau.evidence.findIndex((one) => one.header === header)];
    expect([at("Giải pháp"), at("Mưu trí, dũng cảm")]).toEqual([2, 3]);
  });

  it("without a name column is none", () => expect(findHeader(caoLau, [["STT", "Đơn vị", "Giải pháp"]])).toBeUndefined());

  it("that stands twice to the letter is reported", () =>
    expect(mapColumns(caoLau, ["Tên", "Giải pháp", "Giải pháp"]).twice).toEqual(["Giải pháp"]));

  it("may be any word, even one that JavaScript knows", () => {
    expect(mapColumns(caoLau, ["__proto__", "constructor", "toString", "Họ tên"]).at.get("name")).toBe(3);
  });
});

describe("a request", () => {
  it.each([
    ["cao-lau-2023", "Bằng khen của Chủ tịch UBND tỉnh", "bang-khen-tinh"],
    ["cao-lau-2023", "BK tỉnh", "bang-khen-tinh"],
    ["cao-lau-2023", "BK", "bang-khen-tinh"],
    ["cao-lau-2023", "GK của CT UBND huyện", "giay-khen-huyen"],
    ["cao-lau-2023", "Đề nghị tặng Giấy khen của Chủ tịch UBND xã Cao Lâu", "giay-khen-xa"],
    ["cao-lau-2023", "GIẤY KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN", "giay-khen-huyen"],
    ["cao-lau-2023", "Giấy khen", undefined],
    ["cao-lau-2023", "Đề nghị khen thưởng", undefined],
    ["cao-lau-2023", "GK xã, BK tỉnh", undefined],
    ["cao-lau-2023", "Bằng khen của Thủ tướng Chính phủ", undefined],
    ["cao-lau-2023", "Huân chương Lao động", undefined],
    ["bac-son-2025", "Bằng khen của Chủ tịch UBND tỉnh", "bang-khen-tinh"],
    ["dong-dang-2025", "Giấy khen của Trưởng ban", "giay-khen-truong-ban"],
    ["dong-dang-2025", "Giấy khen của Đảng ủy, Trưởng ban", "giay-khen-truong-ban"],
    ["dong-dang-2025", "GK của BTV Đảng ủy UBND tỉnh", "giay-khen-btv-dang-uy-tinh"],
    ["dong-dang-2025", "GK", undefined],
    ["cao-loc-2025", "Đề nghị UBND tỉnh khen thưởng", "cap-tren"],
  ])("%s: %p asks for %p", (id, text, tier) => expect(readRequest(plan(id), text)).toBe(tier));

  it("by its own name fits every form of every plan", () => {
    for (const id of ["cao-lau-2023", "hong-phong-2023", "bac-son-2025", "cao-loc-2025", "dong-dang-2025"]) {
      for (const tier of plan(id).tiers) {
        for (const name of [tier.name, ...Object.values(tier.nameFor ?? {}), ...tier.aliases])
          expect([name, readRequest(plan(id), name)]).toEqual([name, tier.id]);
      }
    }
  });
});

describe("the reader of rows", () => {
  const read = (
    headers: readonly string[],
    row: readonly unknown[],
    campaign = caoLau,
  ): ReturnType<typeof readRows>[number] | undefined => readRows(campaign, [row], mapColumns(campaign, headers))[0];

  it("takes a person type that stands under “Đối tượng” for what it is", () => {
    expect(read(["Họ tên", "Đối tượng"], ["A", "Nông dân"])).toMatchObject({
      nomination: { kind: { id: "caNhan" }, category: { is: "picked" } },
    });
    expect(read(["Họ tên", "Đối tượng"], ["A", "TAPTHE"])).toMatchObject({ nomination: { kind: { id: "tapThe" } } });
  });

  it.each([
    [1, "1"],
    ["II", "2"],
    ["Đợt 1", "1"],
    ["đợt II", "2"],
    ["2", "2"],
  ])("round %p is %p", (cell, id) => {
    expect(read(["Tên", "Đợt"], ["A", cell], plan("dong-dang-2025"))).toMatchObject({
      nomination: { round: { is: "picked", id } },
    });
  });

  it("an empty round is the only one, and missing where there are two; one that does not exist is none", () => {
    expect(read(["Tên", "Đợt"], ["A", ""])).toMatchObject({ nomination: { round: { id: "1" } } });
    expect(read(["Tên", "Đợt"], ["A", ""], plan("dong-dang-2025"))).toMatchObject({ nomination: { round: { is: "missing" } } });
    expect(read(["Tên", "Đợt"], ["A", 3], plan("dong-dang-2025"))).toMatchObject({ nomination: { round: { is: "unlisted" } } });
  });

  it("finds a unit's confirmation by its folded name", () => {
    const campaign = { ...caoLau, units: [{ name: "Thôn  Nà Pàn", confirmed: true }] };
    expect(read(["Tên", "Đơn vị"], ["A", "thôn nà pàn"], campaign)).toMatchObject({ nomination: { confirmed: true } });
    expect(read(["Tên", "Đơn vị"], ["A", "Thôn khác"], campaign)).toMatchObject({ nomination: { confirmed: undefined } });
  });

  it("keeps the name as typed", () => {
    expect(read(["Tên"], ["Nguyê\u0303n  Văn A "])).toMatchObject({ nomination: { name: { cell: "Nguyê\u0303n  Văn A " } } });
  });
});
