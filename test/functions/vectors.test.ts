import { judged } from "./sheet-call";

// Cases that a reader of the plans worked out beforehand; each goes through the shipped file.
const TAP_THE_2023 = {
  Loại: "Tập thể",
  "Mức thành tích": "Tiêu biểu, xuất sắc",
  "Nhiều sáng kiến, giải pháp": "Có",
  "Mức hoàn thành 6 tháng đầu năm 2023 (%)": 105,
  "Chấp hành pháp luật, an ninh trật tự": "Có",
  "Kỷ luật, đang bị xem xét": "Không",
};
const CA_NHAN_2023 = {
  Loại: "Cá nhân",
  "Nhóm đối tượng": "Cán bộ, công chức",
  "Nỗ lực bám sát cơ sở": "Có",
  "Giải pháp": "Sáng kiến, giải pháp hữu ích",
  "Mưu trí, dũng cảm": "Có",
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
const DONG_DANG = {
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
const BK_TINH = "Bằng khen của Chủ tịch UBND tỉnh";
const GK_XA = "Giấy khen của Chủ tịch UBND xã";
const BAC_SON_BOTH = "Giấy khen của Chủ tịch UBND xã Bắc Sơn hoặc Bằng khen của Chủ tịch UBND tỉnh Lạng Sơn";
const LAW = "khoản 4 Điều 4 NĐ 152/2025/NĐ-CP";

describe("hong-phong-2023", () => {
  it("a collective without a model or a piece of work: GK xã, and both upper forms say why not", () => {
    const row = { ...TAP_THE_2023, "Số mô hình tiêu biểu": 0, "Số công trình, phần việc": 0 };
    const asked = judged("hong-phong-2023", { ...row, "Hình thức đề nghị": BK_TINH });
    expect(asked.tier).toBe(GK_XA);
    expect(asked.why).toEqual([
      'Bằng khen của Chủ tịch UBND tỉnh: cần ít nhất 01 mô hình hoặc công trình, phần việc; "Số mô hình tiêu biểu" ghi 0, "Số công trình, phần việc" ghi 0 (V.2.2.a)',
      'Giấy khen của Chủ tịch UBND huyện: cần ít nhất 01 mô hình hoặc công trình, phần việc; "Số mô hình tiêu biểu" ghi 0, "Số công trình, phần việc" ghi 0 (V.2.2.2.a)',
    ]);
  });

  it("one piece of work is enough for BK tỉnh", () => {
    const row = { ...TAP_THE_2023, "Số mô hình tiêu biểu": 0, "Số công trình, phần việc": 1 };
    expect(judged("hong-phong-2023", row)).toEqual({ tier: BK_TINH, why: [`${BK_TINH}: đủ tiêu chuẩn (V.2.2.a)`] });
  });

  it("an officer of a village asking for BK tỉnh: eligible for GK xã, and the first line answers the request", () => {
    const row = { ...CA_NHAN_2023, "Nhóm đối tượng": "Cán bộ không chuyên trách thôn", "Hình thức đề nghị": BK_TINH };
    const { tier, why } = judged("hong-phong-2023", row);
    expect(tier).toBe(GK_XA);
    expect(why[0]).toBe(`${BK_TINH}: "Cán bộ không chuyên trách thôn" không nêu tên ở hình thức này, Hội đồng xem xét (V.2.2.b)`);
  });

  it("a viên chức who fails a criterion of every form is not saved by not being named", () => {
    const row = { ...CA_NHAN_2023, "Nhóm đối tượng": "Viên chức", "Giải pháp": "Không", "Mưu trí, dũng cảm": "Không" };
    expect(judged("hong-phong-2023", row).tier).toBe("Không đủ điều kiện");
  });

  it("mưu trí, dũng cảm alone is enough", () => {
    const row = { ...CA_NHAN_2023, "Nỗ lực bám sát cơ sở": "Không", "Giải pháp": "Không", "Mưu trí, dũng cảm": "x" };
    expect(judged("hong-phong-2023", row).tier).toBe(BK_TINH);
  });
});

describe("cao-lau-2023", () => {
  it("forms are not nested: BK tỉnh without a phần việc, which GK huyện asks for", () => {
    const row = { ...TAP_THE_2023, "Phần việc cụ thể, thiết thực": "Không", "Hình thức đề nghị": "GK huyện" };
    const { tier, why } = judged("cao-lau-2023", row);
    expect(tier).toBe(BK_TINH);
    expect(why[0]).toMatch(
      /^Giấy khen của Chủ tịch UBND huyện: cần .*; "Phần việc cụ thể, thiết thực" ghi "Không" \(V\.2\.1\.2\.a\)$/,
    );
    expect(why[1]).toBe(`${BK_TINH}: đủ tiêu chuẩn (V.2.2.a)`);
  });

  it("a collective that fails both upper forms goes to the council: GK xã is left to the chairman", () => {
    const { tier, why } = judged("cao-lau-2023", {
      ...TAP_THE_2023,
      "Mức thành tích": "Không",
      "Phần việc cụ thể, thiết thực": "Có",
    });
    expect(tier).toBe("Cần xem xét");
    expect(why).toContain("Giấy khen của Chủ tịch UBND xã: do Chủ tịch UBND xã quy định (V.2.1.1)");
  });

  it("mưu trí, dũng cảm alone is enough", () => {
    const row = { ...CA_NHAN_2023, "Nỗ lực bám sát cơ sở": "", "Giải pháp": "", "Mưu trí, dũng cảm": "x" };
    expect(judged("cao-lau-2023", row).tier).toBe(BK_TINH);
  });
});

describe("bac-son-2025", () => {
  it("a row that meets everything has both forms, and the council chooses", () => {
    expect(judged("bac-son-2025", BAC_SON)).toEqual({ tier: BAC_SON_BOTH, why: [`${BAC_SON_BOTH}: đủ tiêu chuẩn (V)`] });
    expect(judged("bac-son-2025", { ...BAC_SON, "Hình thức đề nghị": "Bằng khen của Chủ tịch UBND tỉnh Lạng Sơn" }).tier).toBe(
      BAC_SON_BOTH,
    );
  });

  it("a person reprimanded, and a collective with one member reprimanded, are out by V", () => {
    for (const row of [
      { ...BAC_SON, "Kỷ luật, đang bị xem xét": "Khiển trách" },
      { ...BAC_SON, Loại: "Tập thể", "Kỷ luật, đang bị xem xét": "01 cá nhân bị khiển trách" },
      { ...BAC_SON, Loại: "Tập thể", "Kỷ luật, đang bị xem xét": 1 },
    ]) {
      const { tier, why } = judged("bac-son-2025", row);
      expect(tier).toBe("Không đủ điều kiện");
      expect(why[0]).toMatch(/"Kỷ luật, đang bị xem xét" ghi .* \(V\)$/);
    }
  });

  it("a person under examination is suspended by the decree, though all is met", () => {
    const { tier, why } = judged("bac-son-2025", { ...BAC_SON, "Kỷ luật, đang bị xem xét": "Đang xem xét kỷ luật" });
    expect(tier).toBe("Tạm dừng xét");
    expect(why[0]).toBe(`Tạm dừng xét: "Kỷ luật, đang bị xem xét" ghi "Đang xem xét kỷ luật" (${LAW})`);
  });

  it("an empty discipline cell is missing data: it is a criterion of the plan", () => {
    expect(judged("bac-son-2025", { ...BAC_SON, "Kỷ luật, đang bị xem xét": "" }).tier).toBe("Chưa đủ dữ liệu");
  });
});

describe("dong-dang-2025", () => {
  it.each([[98.5], ["98,5"], ["98,5%"], [0.985]])("%p percent is not 100", (percent) => {
    const { tier, why } = judged("dong-dang-2025", { ...DONG_DANG, "Tỷ lệ hoàn thành nhiệm vụ (%)": percent });
    expect(tier).toBe("Không đủ điều kiện");
    expect(why.some((line) => line.endsWith("(IV.2.1.b)"))).toBe(true);
  });

  it.each([[100], ["100"], ["100%"], ["100 %"], [1]])("%p is 100 percent", (percent) => {
    expect(judged("dong-dang-2025", { ...DONG_DANG, "Tỷ lệ hoàn thành nhiệm vụ (%)": percent }).tier).toBe(
      "Giấy khen của Trưởng ban",
    );
  });

  it("a collective has the name of its own issuer", () => {
    const row = {
      Loại: "Tập thể",
      Đợt: 2,
      "Xuất sắc, tiêu biểu, nổi trội": "Có",
      "Gương mẫu; học tập và làm theo Bác": "Có",
      "Kỷ luật, kỷ cương; tiết kiệm; dân chủ cơ sở; đoàn kết": "Có",
      "Tích cực tham gia đợt thi đua": "Có",
      "Tỷ lệ hoàn thành nhiệm vụ (%)": 100,
      "Thành tích, sáng kiến được công nhận": "Có",
      "Kỷ luật, đang bị xem xét": "Không",
    };
    expect(judged("dong-dang-2025", row).tier).toBe("Giấy khen của Đảng ủy, Trưởng ban");
  });

  it("98.5 percent and asking for BK tỉnh goes to the council: that form is decided elsewhere", () => {
    const row = { ...DONG_DANG, "Tỷ lệ hoàn thành nhiệm vụ (%)": 98.5, "Hình thức đề nghị": "Bằng khen của Chủ tịch UBND tỉnh" };
    const { tier, why } = judged("dong-dang-2025", row);
    expect(tier).toBe("Cần xem xét");
    expect(why[0]).toBe(
      "Bằng khen của Chủ tịch UBND tỉnh: theo mục IV Kế hoạch số 134/KH-UBND ngày 15/5/2025 của UBND tỉnh, không xét ở đây (IV.2.2)",
    );
  });
});

describe("cao-loc-2025", () => {
  const row = {
    Loại: "Cá nhân",
    "Mức xếp loại năm 2025": "HTTNV",
    "Thành tích tiêu biểu, xuất sắc": "Có",
    "Mức hoàn thành chỉ tiêu, nhiệm vụ (%)": 100,
    "Sáng kiến, mô hình mới, cách làm hay": "Có",
    "Kỷ luật, đang bị xem xét": "Không",
  };

  it("reads the abbreviations of the yearly rating", () => {
    expect(judged("cao-loc-2025", row).tier).toBe(GK_XA);
    expect(judged("cao-loc-2025", { ...row, "Mức xếp loại năm 2025": "HTXSNV" }).tier).toBe(GK_XA);
    expect(judged("cao-loc-2025", { ...row, "Mức xếp loại năm 2025": "HTNV" }).tier).toBe("Không đủ điều kiện");
    expect(judged("cao-loc-2025", { ...row, "Mức xếp loại năm 2025": "KHTNV" }).tier).toBe("Không đủ điều kiện");
  });

  it("the rating binds a person, not a collective", () => {
    expect(judged("cao-loc-2025", { ...row, Loại: "Tập thể", "Mức xếp loại năm 2025": "" }).tier).toBe(GK_XA);
    expect(judged("cao-loc-2025", { ...row, "Mức xếp loại năm 2025": "" }).tier).toBe("Chưa đủ dữ liệu");
  });

  it("đặc biệt xuất sắc is told, and changes nothing", () => {
    const special = judged("cao-loc-2025", { ...row, "Đặc biệt xuất sắc": "Có" });
    expect(special.tier).toBe(GK_XA);
    expect(special.why).toContainEqual(expect.stringMatching(/"Đặc biệt xuất sắc" ghi "Có" \(IV\.1\)$/));
    expect(judged("cao-loc-2025", { ...row, "Đặc biệt xuất sắc": "Không" }).tier).toBe(GK_XA);
  });
});

describe("in every plan", () => {
  it("a 0 is unknown exactly when the call was given an address", () => {
    const row = { ...TAP_THE_2023, "Số mô hình tiêu biểu": 0, "Số công trình, phần việc": 0 };
    const reference = judged(
      "hong-phong-2023",
      { ...row, "Hình thức đề nghị": BK_TINH },
      { parameterAddresses: ["Trang1!A2:I2"] },
    );
    expect(reference.tier).toBe(GK_XA);
    expect(reference.why[0]).toMatch(
      /"Số mô hình tiêu biểu" 0 hoặc để trống, "Số công trình, phần việc" 0 hoặc để trống \(V\.2\.2\.a\)$/,
    );
    const computed = judged("hong-phong-2023", { ...row, "Hình thức đề nghị": BK_TINH }, { parameterAddresses: [null] });
    expect(computed.why[0]).toMatch(/"Số mô hình tiêu biểu" ghi 0/);
  });

  it("where the decree is not in force an examination is a question to the council, with a note", () => {
    const { tier, why } = judged("cao-lau-2023", { ...CA_NHAN_2023, "Kỷ luật, đang bị xem xét": "Đang xác minh đơn thư" });
    expect(tier).toBe("Cần xem xét");
    expect(why).toContainEqual(expect.stringMatching(/^Lưu ý: ngày 31\/5\/2023 NĐ 152\/2025\/NĐ-CP không có hiệu lực/));
    const late = judged("dong-dang-2025", {
      ...DONG_DANG,
      "Kỷ luật, đang bị xem xét": "Đang xác minh đơn thư",
      "Ngày nhận hồ sơ": "1/3/2027",
    });
    expect(late.tier).toBe("Cần xem xét");
    const lastDay = { ...DONG_DANG, "Kỷ luật, đang bị xem xét": "Đang xác minh đơn thư", "Ngày nhận hồ sơ": "28/2/2027" };
    expect(judged("dong-dang-2025", lastDay).tier).toBe("Tạm dừng xét");
  });

  it("a finished discipline is the council's where the plan has no rule", () => {
    const { tier, why } = judged("dong-dang-2025", { ...DONG_DANG, "Kỷ luật, đang bị xem xét": "Khiển trách" });
    expect(tier).toBe("Cần xem xét");
    expect(why.filter((line) => line.startsWith("Lưu ý"))).toHaveLength(1);
  });

  it("no word on discipline is a note beside the verdict", () => {
    const { tier, why } = judged("dong-dang-2025", { ...DONG_DANG, "Kỷ luật, đang bị xem xét": "" });
    expect(tier).toBe("Giấy khen của Trưởng ban");
    expect(why).toContain("Lưu ý: chưa có thông tin kỷ luật");
  });

  it("evidence of another group is told as not used", () => {
    const { why } = judged("cao-lau-2023", { ...CA_NHAN_2023, "Mức thành tích": "Tiêu biểu" });
    expect(why).toContain('Lưu ý: "Mức thành tích" ghi "Tiêu biểu": không dùng cho nhóm này');
  });

  it("a person without a type is one missing datum where the groups differ, and needs none where they do not", () => {
    const { tier, why } = judged("cao-lau-2023", { ...CA_NHAN_2023, "Nhóm đối tượng": "" });
    expect(tier).toBe("Chưa đủ dữ liệu");
    expect(why[0]).toBe(`${BK_TINH}: cần biết thuộc đối tượng nào; "Nhóm đối tượng" để trống (V.2.2)`);
    expect(judged("dong-dang-2025", DONG_DANG).tier).toBe("Giấy khen của Trưởng ban");
  });
});
