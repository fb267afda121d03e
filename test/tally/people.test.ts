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
        "BÍ THƯ CHI BỘ",
        "Bí thư chi bộ kiêm Trưởng thôn",
        "CHỦ TỊCH HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
        "CHỦ TỊCH CÔNG ĐOÀN",
        "THƯỜNG TRỰC HỘI ĐỒNG",
        "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI",
        "Chỉ huy trưởng",
        "Trưởng Công an xã",
        "Văn thư",
        "KT.TRƯỞNG BAN",
        "TRƯỞNG BAN QUẢN LÝ",
        "TRƯỞNG ĐƠN VỊ",
        "LÃNH ĐẠO ĐƠN VỊ",
        "TM UBND XÃ",
        "T.M UBND XÃ",
        "ĐẠI DIỆN THÔN",
        "Ngày 5/8/2025",
        "Cao Lâu, ngày 05/8/2025",
      ],
    ],
    [
      "totalWords",
      [
        ...["Tổng I+II", "Tổng (I+II)", "Tổng I + II", "Cộng A+B", "Cộng (A+B)", "Tổng cộng A+B", "Cộng A", "Tổng A và B"],
        ...["Tổng chung", "Cộng chung", "CỘNG CHUNG", "Tổng toàn xã", "Cộng thôn Nà Pàn", "Cộng trang", "CỘNG TRANG"],
        ...["Mang sang", "Cộng mang sang", "Lũy kế", "Luỹ kế", "LŨY KẾ"],
      ],
    ],
    [
      "titleWords",
      [
        ...["(Danh sách có 05 cá nhân)", "(Bằng chữ: Năm người)", "Số tiền bằng chữ: Năm triệu đồng", "./.", "…", "-----"],
        ...[
          "Hết",
          "- Hết -",
          "Trang 2",
          "Trang 2/3",
          "Ghi chú",
          "Lưu ý: danh sách chưa đủ",
          "(Kèm theo Tờ trình số 12/TTr-UBND)",
        ],
      ],
    ],
    [
      "ordinal",
      [
        ...["I. Thôn Nà Pàn", "II", "II. Nà Pàn", "III. Bản Mới", "C. Cán bộ, công chức", "B. Phòng Kinh tế", "V. Thôn Bản Mới"],
        ...["X. Trường Mầm non", "D. Lĩnh vực giáo dục"],
      ],
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
        "GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ",
        "Đề nghị tặng Bằng khen",
        "Đợt 2 (bổ sung)",
        "Đơn vị: Thôn Nà Pàn",
      ],
    ],
    [
      "kindWords",
      [
        ...["Cá nhân:", "Tập thể:", "* Tập thể", "- Cá nhân", "Về tập thể", "Tập thể (05 tập thể)", "Cá nhân: 02 người"],
        ...["A. TẬP THỂ", "B. CÁ NHÂN", "C. HỘ GIA ĐÌNH", "A/ Tập thể", "1.1. Cá nhân", "a) Cá nhân"],
        ...["CA NHAN", "TAP THE", "HO GIA DINH", "CA NHAN TIEU BIEU", "CÁ NHÂN TIÊU BIỂU", "CÁ NHÂN".normalize("NFD")],
        ...["Cá nhân đề nghị tặng Giấy khen", "Cá nhân đề nghị tặng Giấy khen của Chủ tịch UBND xã Cao Lâu"],
        ...["Tập thể đề nghị khen thưởng", "Khen thưởng tập thể", "Cá nhân - 05 người", "Cá nhân: 5", "Nhóm cá nhân"],
        ...["Cá nhân (nữ)", "Cá nhân trực tiếp lao động", "Mục I. Tập thể", "PHẦN I: TẬP THỂ", "Tập thể, cá nhân"],
        ...["Hộ gia đình tiêu biểu (03 hộ)"],
      ],
    ],
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

describe("a row that may be a group, and is kept", () => {
  const kinds = (...rows: readonly (readonly unknown[])[]): readonly unknown[] =>
    readSheet(campaign, [["STT", "Họ và tên", "Ghi chú"], ...rows]).rows.flatMap((row) =>
      row.kind === "nomination"
        ? [`${row.nomination.kind.is === "picked" ? row.nomination.kind.id : "-"} ${row.nomination.unit}`]
        : [],
    );

  it("ends the other kind above it: nobody is judged as a collective", () => {
    const above = [
      ["", "TẬP THỂ", ""],
      [1, "Trường A", ""],
    ];
    expect(kinds(...above, ["", "CÁ NHÂN ở các thôn", ""], [1, "Vi Văn Lâm", ""])).toEqual(["tapThe ", "- ", "- "]);
    expect(kinds(...above, ["", "CÁ NHÂN TIÊU BIỂU", ""], [1, "Vi Văn Lâm", ""])).toEqual(["tapThe ", "caNhan "]);
    expect(kinds(...above, ["", "Tập thể Phòng Tài chính", ""], [2, "Trường B", ""])).toEqual(["tapThe ", "tapThe ", "tapThe "]);
    expect(kinds(["", "CÁ NHÂN", ""], ["", "Gia đình ông Vi Văn Cao", ""], ["", "Vi Văn Lâm", ""])).toEqual([
      ...["caNhan ", "caNhan "],
    ]);
    expect(kinds(["", "CÁ NHÂN", ""], ["", "A. Đạt", ""], ["", "Đ/c Nông Văn Đạt", ""], ["", "Vi Văn Lâm", ""])).toEqual([
      ...["caNhan ", "caNhan ", "caNhan "],
    ]);
  });

  it("ends the kind that a title said, too", () =>
    expect(
      readSheet(campaign, [
        ["DANH SÁCH TẬP THỂ"],
        ["STT", "Họ và tên"],
        [1, "Trường A"],
        ["", "Cá nhân khác"],
        [2, "Vi Văn Lâm"],
      ]).rows.map((row) => row.kind === "nomination" && row.nomination.kind.is),
    ).toEqual([false, false, "picked", "missing", "missing"]));

  it("ends the unit above it", () => {
    const group = ["I", "Thôn Nà Pàn", ""];
    expect(kinds(group, [1, "Vi Văn Lâm", ""], ["", "Thôn Bản Mới (05 người)", ""], [2, "Lý Thị Hoà", ""])).toEqual([
      ...["- Thôn Nà Pàn", "- ", "- "],
    ]);
    expect(kinds(group, [1, "Vi Văn Lâm", ""], ["II", "Khuổi Lạnh Thượng", ""], [2, "Lý Thị Hoà", ""])).toEqual([
      ...["- Thôn Nà Pàn", "- ", "- "],
    ]);
    expect(kinds(group, ["", "Chi bộ thôn", ""], ["", "Lý Thị Hoà", ""])).toEqual(["- Thôn Nà Pàn", "- Thôn Nà Pàn"]);
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
    ...["Đ/c Nông Văn Đạt", "Đ/C Nông Văn Đạt", "Đ.c Nông Văn Đạt", "Đ/c Đạt", "A. Đạt", "C. Lan", "X. Cao Lâu", "H. Tràng Định"],
    ...["C.ty TNHH An Phát", "C/ty TNHH", "L. V. Tám", "D.Nông Văn A", "C. Gia đình ông Hải", "A. Tập thể Phòng Tài chính"],
    ...["T.T. Lan", "T.M. Hùng", "K.T. Hùng", "I. Nông Văn Đạt", "II. Bế Mai Lan", "A. NÔNG VĂN ĐẠT"],
    ...["Cá nhân: 1. Nông Văn Đạt", "Cá nhân: 01 Nông Văn Đạt", "Hộ gia đình: 01. Ông Vi Văn Cao", "Cá nhân: gồm Nông Văn Đạt"],
    ...["Cá nhân đề nghị tặng Giấy khen của Chủ tịch UBND xã: Nông Đức Mạnh", "Cá nhân tiêu biểu Nông Đức Mạnh", "Tập thể A"],
    ...[
      "Tập thể Đông Tiến",
      "Tập thể UBND xã",
      "Tập thể 2",
      "Tổng V Hùng",
      "Cộng Thị Trang",
      "Cộng Trang",
      "Cộng đồng thôn Bản Vàng",
    ],
    ...["Văn Thư", "Trương Công An", "Bí thư chi bộ Nông Đức Mạnh", "Thường trực Hội đồng nhân dân xã", "Đại diện thôn Nà Pàn"],
    ...["Mang Sang", "Trang", "Hết Văn Lâm", "Giấy khen: Nông Văn Đạt", "Đơn vị: Nông Văn Đạt", "Thôn Nà Pàn (05 người)"],
    ...["Lý Thị Tổng", "Ngày 5 tháng 8", "Đoàn Văn Hùng", "Tô Văn Quý", "Hội Cựu chiến binh"],
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
    ["Nông Văn Đạt", ["", "", "", ""], false],
    ["Lý Hoà", ["", "", "", ""], false],
    ["Đ/c Đạt", ["", "", "", ""], false],
    ["C.ty TNHH An Phát", ["", "", "", ""], false],
    ["C. Lan", ["", "", "", ""], true],
    ["C. Lan", ["", "Cá nhân", "", ""], false],
    ["Cộng A", ["", "Cá nhân", "", ""], false],
    ["Cộng A", [4, "", "", ""], true],
    ["Hết", [4, "", "", ""], false],
    ["Tổng V Hùng", ["", "", "", ""], true],
    ["Thôn Nà Pàn (05 người)", ["", "", "", ""], true],
    ["Thôn Nà Pàn", ["", "", "", ""], true],
    ["Trưởng phòng Giáo dục", ["", "", "", ""], true],
    ["Đại diện thôn Nà Pàn", ["", "", "", ""], true],
    ["Cá nhân tiêu biểu Nông Đức Mạnh", ["", "", "", ""], true],
    ["Danh mục kèm theo", ["", "", "", ""], true],
    ["5", [2, "", "Thôn Nà Pàn", ""], true],
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

  it("below a signature where it has a place or an office, which a signer has not", () => {
    const { rows, problems } = readSheet(campaign, [
      HEAD,
      FIRST,
      named("Người lập biểu"),
      ["", "Lý Thị Hoà", "", "Khuổi Lạnh xã", ""],
      ["", "Vi Văn Lâm", "", "Phó thôn", "Khuổi Lạnh"],
      ["", "Bế Thị Mai", "", "Hoàng Thị Lan", ""],
    ]);
    expect(rows.slice(2).map((row) => (row.kind === "nomination" ? "nomination" : row.cause))).toEqual([
      ...["signatureWords", "nomination", "nomination", "belowSignature"],
    ]);
    expect(problems.filter(({ code }) => code === "rowUnclear").map(({ row }) => row)).toEqual([3, 4]);
  });

  it("below a signature where a group or a header stands between", () => {
    const group = ["II", "Thôn Khuổi Lạnh", "", "", ""];
    const below = [named("Lý Thị Hoà"), ["", "Bế Thị Mai", "", "Khuổi Lạnh", ""]];
    for (const between of [group, ["II. Thôn Khuổi Lạnh", "", "", "", ""], HEAD, named("CÁ NHÂN")])
      expect(
        read(["I", "Thôn Nà Pàn", "", "", ""], FIRST, named("NGƯỜI LẬP BIỂU"), named("Vi Văn Quý"), between, ...below).slice(3),
      ).toEqual([...["signatureWords", "belowSignature", expect.not.stringMatching("nomination"), "nomination", "nomination"]]);
  });

  it.each([
    ["in the column of names", named("Khuổi Lạnh, ngày 05 tháng 8 năm 2025")],
    ["in another column", ["", "", "", "Khuổi Lạnh, ngày 05 tháng 8 năm 2025", ""]],
    ["that is an office", named("TM. ỦY BAN NHÂN DÂN XÃ")],
  ] as const)("below a signature above all names, %s", (_, first) =>
    expect(read(first, named("Lý Thị Hoà"), ["", "Vi Văn Lâm", "", "Khuổi Lạnh", ""]).slice(1)).toEqual([
      ...["signatureWords", "nomination", "nomination"],
    ]),
  );

  it("below an office where no name has a number: it may be a group", () =>
    expect(read(named("Kế toán"), named("Lý Thị Hoà"), named("Vi Văn Lâm"))).toEqual([
      "headerRow",
      "signatureWords",
      "nomination",
      "nomination",
    ]));
});
