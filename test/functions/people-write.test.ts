import { builtFunction } from "../dist";
import { judged } from "./sheet-call";

// Cells, headers and rows as people really write them; each of these once gave a wrong or a silent verdict.
const tier = builtFunction("ELIGIBLE_TIER");
const REFERENCE = { parameterAddresses: ["Trang1!A2:H9"] };
const GOOD = {
  Loại: "Cá nhân",
  Đợt: 1,
  "Xuất sắc, tiêu biểu, nổi trội": "Có",
  "Gương mẫu; học tập và làm theo Bác": "Có",
  "Tích cực tham gia đợt thi đua": "Có",
  "Đoàn kết, trách nhiệm, đạo đức công vụ": "Có",
  "Nhiều thành tích, sáng kiến, giải pháp": "Có",
  "Được đánh giá hoàn thành tốt": "Có",
  "Tỷ lệ hoàn thành nhiệm vụ (%)": 100,
  "Kỷ luật, đang bị xem xét": "Không",
};
const BAC_SON = {
  Loại: "Cá nhân",
  "Gương mẫu chấp hành": "Có",
  "Nội bộ đoàn kết": "Có",
  "Tiết kiệm; phòng, chống tham nhũng, tiêu cực": "Có",
  "Kỷ luật, đang bị xem xét": "Không",
  "Sáng kiến, cách làm hay": "Có",
  "Việc làm cụ thể, thiết thực": "Không",
  "Thành tích xuất sắc, tiêu biểu (mục II)": "Có",
};
const AWARD = "Giấy khen của Trưởng ban";
const BOTH = "Giấy khen của Chủ tịch UBND xã Bắc Sơn hoặc Bằng khen của Chủ tịch UBND tỉnh Lạng Sơn";

describe("a discipline cell", () => {
  const bacSon = (discipline: unknown, Loại = "Cá nhân"): string =>
    judged("bac-son-2025", { ...BAC_SON, Loại, "Kỷ luật, đang bị xem xét": discipline }).tier;
  it.each(["Chưa xem xét", "Chưa ai xem xét", "Chưa có hình thức", "chưa rõ"])("%p denies nothing", (cell) =>
    expect(bacSon(cell)).toBe("Chưa đủ dữ liệu"),
  );
  it.each(["Không bị kỷ luật, không bị xem xét", "Không vi phạm, không bị kỷ luật", "Không có ai bị kỷ luật", "Chưa bị kỷ luật"])(
    "%p denies it",
    (cell) => expect(bacSon(cell)).toBe(BOTH),
  );
  it("of two answers is none", () => expect(bacSon("Không, Khiển trách")).toBe("Chưa đủ dữ liệu"));
  it.each(["02 người", "1 cá nhân", "02 đồng chí"])("%p of a collective is somebody", (cell) =>
    expect(bacSon(cell, "Tập thể")).toBe("Không đủ điều kiện"),
  );
});

describe("a dossier's date", () => {
  const examined = { ...GOOD, "Kỷ luật, đang bị xem xét": "Đang điều tra, thanh tra, kiểm tra" };
  it.each(["30/6/25", "06/30/2025", "#N/A"])(
    "%p is not replaced by the round's: no verdict by a law that may not hold",
    (day) => {
      const { tier: status, why } = judged("dong-dang-2025", { ...examined, "Ngày nhận hồ sơ": day });
      expect(status).toBe("Cần xem xét");
      expect(why).toContainEqual(expect.stringMatching(/^Lưu ý: "Ngày nhận hồ sơ" (ghi|ô lỗi) .*chưa rõ ngày để áp dụng NĐ 152/));
    },
  );
  it("that is empty is the round's", () =>
    expect(judged("dong-dang-2025", { ...examined, "Ngày nhận hồ sơ": "" }).tier).toBe("Tạm dừng xét"));
});

describe("a request", () => {
  it.each(["Không đề nghị Bằng khen của Chủ tịch UBND tỉnh", "Chiến sĩ thi đua cấp tỉnh", "Chưa đề nghị"])(
    "%p asks for no form",
    (request) => {
      expect(judged("dong-dang-2025", { ...GOOD, "Tỷ lệ hoàn thành nhiệm vụ (%)": 90, "Hình thức đề nghị": request }).tier).toBe(
        "Không đủ điều kiện",
      );
      const caoLoc = {
        Loại: "Tập thể",
        "Thành tích tiêu biểu, xuất sắc": "Có",
        "Mức hoàn thành chỉ tiêu, nhiệm vụ (%)": 90,
        "Sáng kiến, mô hình mới, cách làm hay": "Có",
        "Hình thức đề nghị": request,
      };
      if (!request.startsWith("Không")) expect(judged("cao-loc-2025", caoLoc).tier).toBe("Không đủ điều kiện");
    },
  );
});

describe("a count", () => {
  const row = {
    Loại: "Tập thể",
    "Mức thành tích": "Tiêu biểu, xuất sắc",
    "Nhiều sáng kiến, giải pháp": "Có",
    "Mức hoàn thành 6 tháng đầu năm 2023 (%)": 105,
    "Chấp hành pháp luật, an ninh trật tự": "Có",
    "Số công trình, phần việc": 0,
  };
  it.each(["1 không đạt", "01 (chưa công nhận)", "1 đang xây dựng"])("%p counts nothing", (count) => {
    expect(
      judged("hong-phong-2023", { ...row, "Số mô hình tiêu biểu": count }).why.some(
        (line) => line.includes("Bằng khen") && line.includes("đủ tiêu chuẩn"),
      ),
    ).toBe(false);
  });
});

describe("letters", () => {
  it("Ð of old keyboards is Đ, in cells and in headers", () => {
    expect(judged("dong-dang-2025", { ...GOOD, "Gương mẫu; học tập và làm theo Bác": "Ðạt" }).tier).toBe(AWARD);
    const { Đợt: _, ...rest } = GOOD;
    expect(judged("dong-dang-2025", { ...rest, Ðợt: 1 }).why).not.toContainEqual(expect.stringContaining("chưa rõ đợt"));
  });
});

describe("the zeros of desktop Excel", () => {
  it("in Mã hồ sơ are empty cells, not one code used twice", () => {
    expect(
      tier(
        [
          [0, "A"],
          [0, "B"],
        ],
        [["Mã hồ sơ", "Tên"]],
        "dong-dang-2025",
        REFERENCE,
      ),
    ).toEqual([["Chưa đủ dữ liệu"], ["Chưa đủ dữ liệu"]]);
  });

  it("in Đợt of a plan of one round are its round", () => {
    const { why } = judged("bac-son-2025", { ...BAC_SON, Đợt: 0 }, REFERENCE);
    expect(why).not.toContainEqual(expect.stringContaining("chưa rõ đợt"));
    expect(judged("dong-dang-2025", { ...GOOD, Đợt: "01" }).why).not.toContainEqual(expect.stringContaining("chưa rõ đợt"));
  });

  it("in a header of two rows are merged cells", () => {
    const headers = [
      ["STT", "Họ và tên", "Loại", "Nhóm đối tượng", "Thành tích", 0],
      [0, 0, 0, 0, "Mưu trí, dũng cảm", "Giải pháp"],
    ];
    const row = [1, "Nông Văn Đạt", "Cá nhân", "Cán bộ, công chức", "x", ""];
    const award = [["Bằng khen của Chủ tịch UBND tỉnh"]];
    expect(tier([row], headers, "hong-phong-2023", REFERENCE)).toEqual(award);
    expect(tier([...headers, row], null, "hong-phong-2023", REFERENCE).slice(2)).toEqual(award);
  });
});

describe("two columns for one meaning", () => {
  it("say so, whichever stands first", () => {
    const { "Tỷ lệ hoàn thành nhiệm vụ (%)": _, ...rest } = GOOD;
    for (const row of [
      { ...rest, "Tỷ lệ": 98, "% hoàn thành": 100 },
      { ...rest, "% hoàn thành": 100, "Tỷ lệ": 98 },
    ]) {
      expect(judged("dong-dang-2025", row).tier).not.toBe(AWARD);
      expect(judged("dong-dang-2025", row).tier).not.toBe("Không đủ điều kiện");
    }
  });

  it("Nhóm and Đối tượng are told apart by what they hold", () => {
    const row = { "Mưu trí, dũng cảm": "x" };
    const one = judged("hong-phong-2023", { ...row, Nhóm: "Cá nhân", "Đối tượng": "Cán bộ, công chức" });
    const other = judged("hong-phong-2023", { ...row, "Đối tượng": "Cán bộ, công chức", Nhóm: "Cá nhân" });
    expect([one.tier, other.tier]).toEqual(["Bằng khen của Chủ tịch UBND tỉnh", "Bằng khen của Chủ tịch UBND tỉnh"]);
  });
});

describe("rows that are no person", () => {
  const NOBODY = [
    ...["TỔNG CỘNG TOÀN XÃ", "Cộng I", "Cộng tập thể: 5", "Tổng số cá nhân: 5", "Tổng I+II", "Cộng A+B"],
    ...["A - TẬP THỂ", "1. Tập thể", "Nhóm 1: Tập thể", "Đợt 2 năm 2025", "* Khối cơ quan Đảng", "Khối xã, phường"],
    ...["PHÓ CHỦ TỊCH", "(Đã ký)", "Kế toán", "Nơi nhận:", "(2)"],
    ...["CÁ NHÂN TIÊU BIỂU", "CA NHAN", "PHẦN I: TẬP THỂ", "Khen thưởng tập thể", "Cá nhân - 05 người", "I. Thôn Nà Pàn"],
    ...["BÍ THƯ CHI BỘ", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI", "KT.TRƯỞNG BAN", "TM UBND XÃ", "ĐẠI DIỆN THÔN", "Ngày 5/8/2025"],
    ...["Tổng toàn xã", "Cộng trang", "Mang sang", "(Bằng chữ: Năm người)", "./.", "Hết", "GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ"],
  ];
  it.each(NOBODY)("%p", (name) => {
    const cells = name === "(2)" ? ["(1)", "(2)", "(3)"] : ["", name, ""];
    expect(tier([cells], [["STT", "Tên", "Loại"]], "dong-dang-2025")).toEqual([[""]]);
  });

  const NAMES = ["Đ/c Nông Văn Đạt", "A. Đạt", "X. Cao Lâu", "C.ty TNHH An Phát", "Cá nhân: 1. Nông Văn Đạt", "Tổng V Hùng"];
  it.each(NAMES)("%p alone in its row is one", (name) =>
    expect(tier([["", name, ""]], [["STT", "Tên", "Loại"]], "dong-dang-2025")).toEqual([["Chưa đủ dữ liệu"]]),
  );

  const SOMEBODY = ["Cộng đồng thôn Bản Vàng", "Tống Công", "Tổ Công nghệ số cộng đồng", "Tổ Kế toán", "Khối Dân vận xã Cao Lâu"];
  it.each(SOMEBODY)("%p is one", (name) => {
    for (const order of ["1", ""])
      expect(tier([[order, name, "Tập thể"]], [["STT", "Tên", "Loại"]], "dong-dang-2025")).toEqual([["Chưa đủ dữ liệu"]]);
  });

  it("a heading that nobody knows makes no collective of the persons below it", () => {
    const block = [
      ["STT", "Họ và tên", "Xuất sắc, tiêu biểu, nổi trội"],
      ["", "TẬP THỂ", ""],
      [1, "Trường A", "Có"],
      ["", "CÁ NHÂN ở các thôn", ""],
      [1, "Nông Văn Đạt", "Có"],
    ];
    const why = builtFunction("ELIGIBLE_WHY")(block, null, "dong-dang-2025").map(([one]) => String(one));
    expect(why[4]).not.toBe(why[2]);
    expect(why[4]).toContain("Loại");
  });

  it("a group between ends the signatures above; a date above all names ends nobody", () => {
    const head = ["STT", "Họ và tên", "Chức vụ", "Ghi chú"];
    const person = (name: string): readonly string[] => ["", name, "Phó thôn", "Khuổi Lạnh"];
    const block = [
      head,
      ["", "Khuổi Lạnh, ngày 05 tháng 8 năm 2025", "", ""],
      ["I", "Thôn Nà Pàn", "", ""],
      [1, "Nông Văn Đạt", "", ""],
      ["", "NGƯỜI LẬP BIỂU", "", ""],
      ["", "Vi Văn Quý", "", ""],
      ["II", "Thôn Khuổi Lạnh", "", ""],
      ...[person("Lý Thị Hoà"), person("Bế Thị Mai")],
    ];
    const missing = "Chưa đủ dữ liệu";
    expect(tier(block, null, "dong-dang-2025").map(([one]) => one)).toEqual([
      ...["Hình thức đủ tiêu chuẩn", "", "", missing, "", "", "", missing, missing],
    ]);
    const first = [head, block[1], person("Lý Thị Hoà"), ["", "Bế Thị Mai", "", ""]];
    expect(tier(first, null, "dong-dang-2025").slice(1)).toEqual([[""], [missing], [missing]]);
  });

  it("a header of three rows in the block is one, with its numbers; names in two columns are two persons", () => {
    const block = [
      ["STT", "Họ và tên", "", "Thông tin", "", "Loại"],
      ["", "", "", "Năm sinh", "", ""],
      ["", "", "", "Nam", "Nữ", ""],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
      [1, "Nông Văn", "Đạt", 1980, "", "Cá nhân"],
      [2, "Nông Văn", "Lâm", 1980, "", "Cá nhân"],
    ];
    expect(tier(block, null, "dong-dang-2025").map(([one]) => one)).toEqual([
      ...["Hình thức đủ tiêu chuẩn", "", "", ""],
      ...["Chưa đủ dữ liệu", "Chưa đủ dữ liệu"],
    ]);
  });

  it("a name that may go on in the next column is refused, not halved", () => {
    const head = ["STT", "Họ và tên", "", "Loại"];
    const block = (...names: readonly (readonly [string, string])[]): unknown[][] => [
      head,
      ...names.map((name, index) => [index + 1, ...name, "Cá nhân"]),
    ];
    const [refused] = tier(block(["Nguyễn Thị Kim", "Oanh"], ["Hoàng Thị Thanh", "Thuỷ"]), null, "dong-dang-2025");
    expect(refused).toEqual([expect.stringMatching(/^Chưa tính được: .*"Họ và tên"/)]);
    expect(tier(block(["Nguyễn Thị Kim", "Oanh"], ["Lý Thị", "Hoà"]), null, "dong-dang-2025").slice(1)).toEqual([
      ...[["Chưa đủ dữ liệu"], ["Chưa đủ dữ liệu"]],
    ]);
  });
});

describe("what stands apart from the rows", () => {
  it("units passed to a function are known in group rows and beside a position", () => {
    const check = builtFunction("QUOTA_CHECK");
    const units = [
      ["Đơn vị", "Số người"],
      ["Phòng Kinh tế", 12],
    ];
    const rows = [
      ["I", "Phòng Kinh tế", ""],
      [1, "Nông Văn Đạt", "Cá nhân"],
    ];
    expect(check(rows, [["STT", "Họ và tên", "Loại"]], "dong-dang-2025", units)[0]?.[0]).toMatch(/^Đạt: .*1\/1 đơn vị/);
    const beside = [[1, "Nông Văn Đạt", "Cá nhân", "Chuyên viên Phòng Kinh tế"]];
    expect(check(beside, [["STT", "Họ và tên", "Loại", "Chức vụ, đơn vị"]], "dong-dang-2025", units)[0]?.[0]).toMatch(
      /^Đạt: .*1\/1 đơn vị/,
    );
  });

  it("headers passed apart read a name over two columns whole", () => {
    const evidence = ["Hoàn thành tốt nhiệm vụ", "Có", 100, "Có"];
    const rows = [
      [1, "Nguyễn Thị Kim", "Oanh", "Cá nhân", ...evidence],
      [2, "Nguyễn Thị Kim", "Dung", "Cá nhân", ...evidence],
      [3, "Nông Văn", "Đạt", "Cá nhân", ...evidence],
      [4, "Lý Thị", "Hoà", "Cá nhân", ...evidence],
    ];
    const headers = [
      "STT",
      "Họ và tên",
      "",
      "Loại",
      "Mức xếp loại năm 2025",
      "Thành tích tiêu biểu, xuất sắc",
      "Mức hoàn thành chỉ tiêu, nhiệm vụ (%)",
      "Sáng kiến, mô hình mới, cách làm hay",
    ];
    const named = builtFunction("SHORTLIST")(rows, [headers], "cao-loc-2025", undefined).map(([, name]) => name);
    expect(named).toEqual(["Tên", "Nguyễn Thị Kim Oanh", "Nguyễn Thị Kim Dung", "Nông Văn Đạt", "Lý Thị Hoà"]);
  });
});
