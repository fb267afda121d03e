import type { Campaign } from "../../src/award/campaign/campaign";
import type { RowCause } from "../../src/tally/row";
import { planById } from "../../src/plans/plans";
import { readSheet } from "../../src/tally/read";

// which rows are people: a wrong drop costs somebody an award, a wrong keep is seen on the sheet
const campaign = planById("cao-lau-2023") as Campaign;
const HEAD = ["STT", "Họ và tên", "Loại", "Đơn vị", "Giải pháp"];
const FIRST = [1, "Nông Văn Đạt", "Cá nhân", "Thôn Nà Pàn", "Không"];
const named = (name: string): readonly unknown[] => ["", name, "", "", ""];

function read(...rows: readonly (readonly unknown[])[]): readonly (RowCause | "nomination")[] {
  return readSheet(campaign, [HEAD, ...rows]).rows.map((row) => (row.kind === "nomination" ? "nomination" : row.cause));
}

describe("a row that is nobody", () => {
  const nobody: readonly (readonly [cause: RowCause, names: readonly string[]])[] = [
    [
      "signatureWords",
      [
        "PHÓ CHỦ TỊCH",
        "Chủ tịch UBND xã",
        "Quyền Chủ tịch",
        "Phó Chủ tịch Hội đồng",
        "CHỦ TỊCH UỶ BAN NHÂN DÂN",
        "Bí thư Đảng ủy",
        "HIỆU TRƯỞNG",
        "KT. CHỦ TỊCH",
        "KT.CHỦ TỊCH",
        "TM. ỦY BAN NHÂN DÂN",
        "TM. UỶ BAN NHÂN DÂN XÃ",
        "(Đã ký)",
        "Đã ký",
        "(Ký)",
        "(Ký tên, đóng dấu)",
        "(Chữ ký, họ tên)",
        "Người lập biểu",
        "NGƯỜI LẬP",
        "Lập biểu",
        "Người kiểm tra",
        "Kế toán",
        "Kế toán trưởng",
        "Thủ trưởng đơn vị",
        "Nơi nhận:",
        "Ngày … tháng … năm …",
        "Ngày ..... tháng ..... năm 2025",
        "Ngày....tháng....năm 2025",
        "Khuổi Lạnh, ngày 05 tháng 8 năm 2025",
        "PHÓ CHỦ TỊCH".normalize("NFD"),
      ],
    ],
    [
      "totalWords",
      ["Tổng I+II", "Tổng (I+II)", "Tổng I + II", "Cộng A+B", "Cộng (A+B)", "Tổng cộng A+B", "Cộng A", "Tổng A và B"],
    ],
    [
      "groupWords",
      [
        "Nhóm 1: Tập thể",
        "Nhóm II. Cá nhân",
        "Đợt 1",
        "ĐỢT II",
        "Đợt 2 năm 2025",
        "Đợt 1 (từ ngày 01/5 đến ngày 30/6/2025)",
        "* Khối cơ quan Đảng",
        "- Khối trường học",
        "Khối trường học",
        "KHỐI TRƯỜNG HỌC",
        "Khối xã, phường",
        "Khối các cơ quan, ban, ngành",
        "Khối Mặt trận - Đoàn thể",
        "Khối thi đua số 2",
        "Cụm thi đua số 3",
      ],
    ],
    ["kindWords", ["Cá nhân:", "Tập thể:", "* Tập thể", "- Cá nhân", "Về tập thể", "Tập thể (05 tập thể)", "Cá nhân: 02 người"]],
  ];
  it.each(nobody.flatMap(([cause, names]) => names.map((name) => [name, cause] as const)))("%p: %s", (name, cause) =>
    expect(read(FIRST, named(name))).toEqual(["headerRow", "nomination", cause]),
  );

  it.each([
    ["Cá nhân:", 5, "kindWords"],
    ["TẬP THỂ", "02 tập thể", "kindWords"],
    ["Đợt 1", 12, "groupWords"],
    ["Nhóm 1: Tập thể", { code: "#N/A" }, "groupWords"],
  ])("%p with how many it has", (name, count, cause) =>
    expect(read(FIRST, ["", name, "", "", count])).toEqual(["headerRow", "nomination", cause]),
  );

  it.each(["Đợt 1", "* Khối trường học", "Nhóm 1: Tập thể", "Tổng I+II", "(Đã ký)"])("%p merged over the row", (name) =>
    expect(read(FIRST, [name, "", "", "", ""])).not.toContain("noName"),
  );

  it("is one of the signatures, with others beside it and names below", () =>
    expect(
      read(
        FIRST,
        ["", "NGƯỜI LẬP BIỂU", "KẾ TOÁN", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
        ["", "PHÓ CHỦ TỊCH", "", "", ""],
        ["", "(Đã ký)", "", "(Đã ký)", ""],
        ["", "Hoàng Thị Lan", "", "Vi Văn Quý", ""],
      ).slice(2),
    ).toEqual(["signatureWords", "signatureWords", "signatureWords", "belowSignature"]));

  it("an office above a name is a signature where the names above it have numbers", () =>
    expect(read(FIRST, named("PHÓ CHỦ TỊCH"), named("Vi Văn Quý")).slice(2)).toEqual(["signatureWords", "belowSignature"]));
});

describe("what a group row without a number says", () => {
  const kinds = (...rows: readonly (readonly unknown[])[]): readonly unknown[] =>
    readSheet(campaign, [HEAD, ...rows]).rows.flatMap((row) =>
      row.kind === "nomination" ? [row.nomination.kind.is === "picked" ? row.nomination.kind.id : undefined] : [],
    );
  const some = (name: string): readonly unknown[] => [1, name, "", "", ""];

  it("is the kind of the rows below it", () =>
    expect(
      kinds(
        named("Nhóm 1: Tập thể"),
        some("Thôn Nà Pàn"),
        named("Nhóm 2: Cá nhân"),
        some("Vi Văn Lâm"),
        named("* Tập thể:"),
        some("A"),
      ),
    ).toEqual(["tapThe", "caNhan", "tapThe"]));

  it("a khối keeps the kind above it; another đợt does not", () => {
    expect(kinds(named("TẬP THỂ"), named("* Khối trường học"), some("Trường A"))).toEqual(["tapThe"]);
    expect(kinds(named("TẬP THỂ"), some("Trường A"), named("Đợt 2"), some("Trường B"))).toEqual(["tapThe", undefined]);
  });
});

describe("a row that may be somebody is read", () => {
  it.each([
    "Kế toán trưởng Nguyễn Văn A",
    "Phó Chủ tịch Hội ND Hoàng Thị Mai",
    "Chủ tịch UBND xã Nguyễn Văn A",
    "Trường Tiểu học Đồng Đăng",
    "Ban Chỉ huy Quân sự",
    "Tổ Kế toán",
    "Khối Dân vận xã Cao Lâu",
    "Khối 5",
    "Khối phố 3",
    "Khối số 2 phường Vĩnh Trại",
    "Nhóm Tự quản",
    "Đợt Văn Hùng",
    "Tổng A Páo",
    "Cộng Thị Đồng",
    "Cá nhân tiêu biểu Nông Văn Đạt",
    "Tập thể Phòng Tài chính",
    "Ký Văn Lưu",
    "Ngày hội đoàn kết",
    "Người cao tuổi thôn Nà Pàn",
    "P. Kinh tế",
    "- Nông Văn Đạt",
  ])("%p, with nothing beside it", (name) => expect(read(FIRST, named(name)).slice(2)).toEqual(["nomination"]));

  // what stands beside the name, and whether a person is told to look at the row
  it.each([
    ["Khối Dân vận xã Cao Lâu", ["", "Tập thể", "Xã Cao Lâu", "Không"], false],
    ["Khối Mặt trận, đoàn thể", ["", "Tập thể", "", ""], false],
    ["Khối trường học", [2, "", "", ""], true],
    ["Khối trường học", ["", "", "", 12], true],
    ["Đợt 1", [2, "", "", ""], true],
    ["Kế toán", [2, "", "", ""], true],
    ["Kế toán", ["", "Cá nhân", "", ""], true],
    ["Kế toán", ["", "", "", "Không"], true],
    ["Hiệu trưởng", ["", "", "Trường Mầm non Khuổi Lạnh", ""], true],
    ["Người lập biểu", ["", "Cá nhân", "", "Không"], true],
    ["Thủ trưởng cơ quan", [7, "", "", ""], true],
    ["Cá nhân", ["", "Cá nhân", "", "Không"], true],
    ["Cá nhân: Nông Văn Đạt", ["", "", "", ""], true],
    ["Thôn Nà Pàn:", ["", "", "", ""], true],
    ["* Thôn Nà Pàn", ["", "", "", ""], true],
    ["P. Kinh tế", [2, "", "", ""], false],
    ["V. Hoàng", [2, "", "", ""], false],
    ["Nông Văn Đạt", [2, "", "", ""], false],
  ] as const)("%p beside %p", (name, [order, ...rest], unclear) => {
    const { rows, problems } = readSheet(campaign, [HEAD, FIRST, [order, name, ...rest]]);
    expect(rows[2]?.kind).toBe("nomination");
    const said = problems.filter(({ code }) => code === "rowUnclear");
    expect(said).toEqual(
      unclear ? [expect.objectContaining({ severity: "warning", row: 2, column: 1, params: { cell: name } })] : [],
    );
  });

  it("below a signature where the row has facts, or a number", () =>
    expect(
      read(
        FIRST,
        named("Người lập biểu"),
        ["", "Lý Thị Hoà", "Cá nhân", "", ""],
        ["", "Vi Văn Lâm", "", "", "Không"],
        ["", "Bế Thị Mai", "", "Thôn Bản Mới", ""],
        [2, "Chu Văn Sơn", "", "", ""],
        named("Hoàng Thị Lan"),
      ).slice(2),
    ).toEqual(["signatureWords", "nomination", "nomination", "nomination", "nomination", "belowSignature"]));

  it("below an office where no name has a number: it may be a group", () =>
    expect(read(named("Kế toán"), named("Lý Thị Hoà"), named("Vi Văn Lâm"))).toEqual([
      "headerRow",
      "signatureWords",
      "nomination",
      "nomination",
    ]));
});
