import type { Campaign, Evidence, Kind } from "../../src/award/campaign/campaign";
import { HEADERS, RESULT_HEADERS } from "../../src/locale/columns";
import { planNotes } from "../../src/plans/notes/notes";
import { planById, plans } from "../../src/plans/plans";
import { fold } from "../../src/text/fold";

const [caoLau, hongPhong, bacSon, caoLoc, dongDang] = plans as [Campaign, Campaign, Campaign, Campaign, Campaign];

const isColumn = (evidence: Evidence): boolean => evidence.sumOf === undefined;

describe("planById", () => {
  it("finds the five plans", () => {
    expect(plans.map(({ id }) => id)).toEqual([
      "cao-lau-2023",
      "hong-phong-2023",
      "bac-son-2025",
      "cao-loc-2025",
      "dong-dang-2025",
    ]);
    for (const plan of plans) expect(planById(plan.id)).toBe(plan);
  });

  it.each(["", "cao-lau", "Cao-Lau-2023", "__proto__", "constructor", "toString"])("knows no plan %j", (id) => {
    expect(planById(id)).toBeUndefined();
  });
});

describe("forms", () => {
  it.each([
    [
      caoLau,
      [
        ["giay-khen-xa", "Giấy khen của Chủ tịch UBND xã", "own, chairman: Chủ tịch UBND xã", "V.2.1.1"],
        ["giay-khen-huyen", "Giấy khen của Chủ tịch UBND huyện", "plan", "V.2.1.2"],
        ["bang-khen-tinh", "Bằng khen của Chủ tịch UBND tỉnh", "plan", "V.2.2"],
      ],
    ],
    [
      hongPhong,
      [
        ["giay-khen-xa", "Giấy khen của Chủ tịch UBND xã", "own, plan", "V.2.1.1"],
        ["giay-khen-huyen", "Giấy khen của Chủ tịch UBND huyện", "plan", "V.2.2.2"],
        ["bang-khen-tinh", "Bằng khen của Chủ tịch UBND tỉnh", "plan", "V.2.2"],
      ],
    ],
    [
      bacSon,
      [
        ["giay-khen-xa", "Giấy khen của Chủ tịch UBND xã Bắc Sơn", "own, plan, one text V", "V"],
        ["bang-khen-tinh", "Bằng khen của Chủ tịch UBND tỉnh Lạng Sơn", "plan, one text V", "V"],
      ],
    ],
    [
      caoLoc,
      [
        ["giay-khen-xa", "Giấy khen của Chủ tịch UBND xã", "own, plan", "IV.1"],
        ["cap-tren", "Đề nghị UBND tỉnh khen thưởng", "elsewhere: quy định của cấp trên", "IV.1"],
      ],
    ],
    [
      dongDang,
      [
        ["giay-khen-truong-ban", "Giấy khen của Trưởng ban", "own, plan", "IV.2.1"],
        [
          "giay-khen-btv-dang-uy-tinh",
          "Giấy khen của Ban Thường vụ Đảng ủy UBND tỉnh",
          "elsewhere: mục IV Kế hoạch số 134/KH-UBND ngày 15/5/2025 của UBND tỉnh",
          "IV.2.2",
        ],
        [
          "bang-khen-tinh",
          "Bằng khen của Chủ tịch UBND tỉnh",
          "elsewhere: mục IV Kế hoạch số 134/KH-UBND ngày 15/5/2025 của UBND tỉnh",
          "IV.2.2",
        ],
      ],
    ],
  ] as const)("$id: names to the letter, low to high", ({ tiers }, expected) => {
    expect(
      tiers.map(({ id, name, own, decidedBy, elsewhere, oneText, clause }) => {
        const by = elsewhere === undefined ? decidedBy : `${decidedBy}: ${elsewhere}`;
        const who = [...(own ? ["own"] : []), by, ...(oneText === undefined ? [] : [`one text ${oneText}`])].join(", ");
        return [id, name, who, clause.printed ?? clause.ref];
      }),
    ).toEqual(expected);
    expect(tiers.map(({ rank }) => rank)).toEqual(tiers.map((_, i) => i + 1));
  });

  it("are named by who gives them: dong-dang names a collective's form otherwise", () => {
    expect(dongDang.tiers.map(({ nameFor }) => nameFor)).toEqual([
      { tapThe: "Giấy khen của Đảng ủy, Trưởng ban" },
      undefined,
      undefined,
    ]);
  });

  it.each(plans)("$id: no word for a form fits two", ({ tiers }) => {
    const said = tiers.flatMap(({ name, nameFor, aliases }) => [
      ...new Set([name, ...Object.values(nameFor ?? {}), ...aliases].map(fold)),
    ]);
    expect(said.filter((word, i) => said.indexOf(word) !== i)).toEqual([]);
  });
});

/** N named, a by analogy, – nothing written, · left to the chairman; form by form, low to high. */
function bindingsOf({ tiers, bindings, categories }: Campaign, label: string): string {
  const category = categories.find((each) => each.label === label);
  return tiers
    .map(({ id, decidedBy }) => {
      const found = bindings.filter((each) => each.tier === id && each.category === category?.id);
      if (found.length > 1) return "twice";
      const [binding] = found;
      if (binding === undefined) return decidedBy === "chairman" ? "·" : "–";
      return `${binding.named ? "N" : "a"} ${binding.clause.printed ?? binding.clause.ref}`;
    })
    .join(" / ");
}

describe("which text names whom", () => {
  const huyenTinh = { a: "N V.2.1.2.a / N V.2.2.a", c: "N V.2.1.2.c / N V.2.2.c" };
  const ca3 = { a: "N V.2.1.1.a / N V.2.2.2.a / N V.2.2.a", c: "N V.2.1.1.c / N V.2.2.2.c / N V.2.2.c" };
  const xa = (clause: string): string => `N ${clause} / N ${clause}`;
  const tables: readonly (readonly [Campaign, Record<string, readonly [Kind, string, string]>])[] = [
    [
      caoLau,
      {
        "Cơ quan, tổ chức": ["tapThe", "tap-the", `· / ${huyenTinh.a}`],
        Thôn: ["tapThe", "tap-the", `· / ${huyenTinh.a}`],
        "Doanh nghiệp": ["tapThe", "tap-the", "· / a V.2.1.2.a / a V.2.2.a"],
        "Cán bộ, công chức": ["caNhan", "ca-nhan", "· / N V.2.1.2.b / N V.2.2.b"],
        "Viên chức": ["caNhan", "ca-nhan", "· / a V.2.1.2.b / a V.2.2.b"],
        "Lực lượng vũ trang": ["caNhan", "ca-nhan", "· / a V.2.1.2.b / a V.2.2.b"],
        "Dân quân": ["caNhan", "ca-nhan", "· / a V.2.1.2.b / a V.2.2.b"],
        "Cán bộ không chuyên trách thôn": ["caNhan", "ca-nhan", "· / a V.2.1.2.b / a V.2.2.b"],
        "Hộ gia đình": ["hoGiaDinh", "ho-gia-dinh", `· / ${huyenTinh.c}`],
        "Nông dân": ["caNhan", "ho-gia-dinh", `· / ${huyenTinh.c}`],
        "Người lao động": ["caNhan", "ho-gia-dinh", `· / ${huyenTinh.c}`],
        "Công nhân": ["caNhan", "ho-gia-dinh", "· / a V.2.1.2.c / a V.2.2.c"],
      },
    ],
    [
      hongPhong,
      {
        "Cơ quan, tổ chức": ["tapThe", "tap-the", ca3.a],
        Thôn: ["tapThe", "tap-the", ca3.a],
        "Doanh nghiệp": ["tapThe", "tap-the", ca3.a.replaceAll("N ", "a ")],
        "Cán bộ, công chức": ["caNhan", "ca-nhan", "N V.2.1.1.b / N V.2.2.2.b / N V.2.2.b"],
        "Viên chức": ["caNhan", "ca-nhan", "a V.2.1.1.b / a V.2.2.2.b / N V.2.2.b"],
        "Lực lượng vũ trang": ["caNhan", "ca-nhan", "a V.2.1.1.b / N V.2.2.2.b / N V.2.2.b"],
        "Cán bộ không chuyên trách thôn": ["caNhan", "ca-nhan", "N V.2.1.1.b / a V.2.2.2.b / a V.2.2.b"],
        "Doanh nhân": ["caNhan", "", "– / – / –"],
        "Hộ gia đình": ["hoGiaDinh", "ho-gia-dinh", ca3.c],
        "Nông dân": ["caNhan", "ho-gia-dinh", ca3.c],
        "Người lao động": ["caNhan", "ho-gia-dinh", ca3.c],
        "Công nhân": ["caNhan", "ho-gia-dinh", ca3.c.replaceAll("N ", "a ")],
      },
    ],
    [
      bacSon,
      {
        "Tập thể": ["tapThe", "tap-the", xa("V")],
        "Cơ quan, đơn vị": ["tapThe", "tap-the", xa("V")],
        Thôn: ["tapThe", "tap-the", xa("V")],
        "Cá nhân": ["caNhan", "ca-nhan", xa("V")],
        "Cán bộ, công chức": ["caNhan", "ca-nhan", xa("V")],
        "Viên chức": ["caNhan", "ca-nhan", xa("V")],
        "Người lao động": ["caNhan", "ca-nhan", xa("V")],
        "Lực lượng vũ trang": ["caNhan", "ca-nhan", xa("V")],
      },
    ],
    [
      caoLoc,
      {
        "Tập thể": ["tapThe", "tap-the", "N IV.2 / N IV.1"],
        "Cơ quan": ["tapThe", "tap-the", "N IV.2 / N IV.1"],
        "Trường học": ["tapThe", "tap-the", "N IV.2 / N IV.1"],
        Thôn: ["tapThe", "tap-the", "N IV.2 / N IV.1"],
        "Cá nhân": ["caNhan", "ca-nhan", "N IV.2 / N IV.1"],
        "Cán bộ, công chức": ["caNhan", "ca-nhan", "N IV.2 / N IV.1"],
        "Viên chức": ["caNhan", "ca-nhan", "N IV.2 / N IV.1"],
      },
    ],
    [
      dongDang,
      {
        "Tập thể": ["tapThe", "tap-the", "N IV.2.1.a / N IV.2.2 / N IV.2.2"],
        "Chi bộ": ["tapThe", "tap-the", "N IV.2.1.a / N IV.2.2 / N IV.2.2"],
        Phòng: ["tapThe", "tap-the", "N IV.2.1.a / N IV.2.2 / N IV.2.2"],
        "Đơn vị trực thuộc": ["tapThe", "tap-the", "N IV.2.1.a / N IV.2.2 / N IV.2.2"],
        "Cá nhân": ["caNhan", "ca-nhan", "N IV.2.1.b / N IV.2.2 / N IV.2.2"],
        "Công chức": ["caNhan", "ca-nhan", "N IV.2.1.b / N IV.2.2 / N IV.2.2"],
        "Viên chức": ["caNhan", "ca-nhan", "N IV.2.1.b / N IV.2.2 / N IV.2.2"],
        "Người lao động": ["caNhan", "ca-nhan", "N IV.2.1.b / N IV.2.2 / N IV.2.2"],
      },
    ],
  ];

  it.each(tables)("$id", (plan, expected) => {
    const found = plan.categories.map(({ id, label, kind }) => {
      const groups = new Set(plan.bindings.filter((each) => each.category === id).map(({ group }) => group));
      return [label, [kind, [...groups].join(), bindingsOf(plan, label)]];
    });
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it.each([
    [caoLau, ["blank: Cơ quan, tổ chức", "blank: Hộ gia đình"]],
    [hongPhong, ["blank: Cơ quan, tổ chức", "blank: Hộ gia đình"]],
    [bacSon, ["all: Tập thể", "all: Cá nhân"]],
    [caoLoc, ["all: Tập thể", "all: Cá nhân"]],
    [dongDang, ["all: Tập thể", "all: Cá nhân"]],
  ] as const)("$id: what an empty type means", ({ categories }, expected) => {
    expect(categories.flatMap(({ covers, label }) => (covers === undefined ? [] : [`${covers}: ${label}`]))).toEqual(expected);
  });

  it.each(plans)("$id: no word for a person type fits two", ({ categories }) => {
    const said = categories.flatMap(({ label, aliases }) => [...new Set([label, ...aliases].map(fold))]);
    expect(said.filter((word, i) => said.indexOf(word) !== i)).toEqual([]);
  });

  it.each([
    [caoLau, "Công chức xã", "Cán bộ, công chức"],
    [caoLau, "CBCC", "Cán bộ, công chức"],
    [caoLau, "Tổ chức chính trị - xã hội xã", "Cơ quan, tổ chức"],
    [caoLau, "Gia đình", "Hộ gia đình"],
    [hongPhong, "cán bộ, chiến sĩ lực lượng vũ trang", "Lực lượng vũ trang"],
    [hongPhong, "Trưởng thôn", "Cán bộ không chuyên trách thôn"],
    [hongPhong, "Người hoạt động không chuyên trách ở thôn", "Cán bộ không chuyên trách thôn"],
    [dongDang, "Cán bộ, công chức", "Công chức"],
  ] as const)("$id: %s is %s", ({ categories }, typed, expected) => {
    const found = categories.find(({ label, aliases }) => [label, ...aliases].some((word) => fold(word) === fold(typed)));
    expect(found?.label).toBe(expected);
  });
});

describe("evidence columns", () => {
  const both = [
    "Chấp hành pháp luật, an ninh trật tự",
    "Nỗ lực bám sát cơ sở",
    "Giải pháp",
    "Mưu trí, dũng cảm",
    "Gương mẫu chấp hành",
    "Tích cực hưởng ứng",
    "Việc làm đóng góp",
    "Sản xuất giỏi, thu nhập cao",
    "Kỷ luật, đang bị xem xét",
  ];
  it.each([
    [
      caoLau,
      [
        "Mức thành tích",
        "Nhiều sáng kiến, giải pháp",
        "Mức hoàn thành 6 tháng đầu năm 2023 (%)",
        "Phần việc cụ thể, thiết thực",
        ...both,
      ],
    ],
    [
      hongPhong,
      [
        "Mức thành tích",
        "Nhiều sáng kiến, giải pháp",
        "Mức hoàn thành 6 tháng đầu năm 2023 (%)",
        "Số mô hình tiêu biểu",
        "Số công trình, phần việc",
        ...both,
      ],
    ],
    [
      bacSon,
      [
        "Gương mẫu chấp hành",
        "Nội bộ đoàn kết",
        "Tiết kiệm; phòng, chống tham nhũng, tiêu cực",
        "Sáng kiến, cách làm hay",
        "Việc làm cụ thể, thiết thực",
        "Thành tích xuất sắc, tiêu biểu (mục II)",
        "Kỷ luật, đang bị xem xét",
      ],
    ],
    [
      caoLoc,
      [
        "Mức xếp loại năm 2025",
        "Thành tích tiêu biểu, xuất sắc",
        "Mức hoàn thành chỉ tiêu, nhiệm vụ (%)",
        "Sáng kiến, mô hình mới, cách làm hay",
        "Đặc biệt xuất sắc",
        "Kỷ luật, đang bị xem xét",
      ],
    ],
    [
      dongDang,
      [
        "Xuất sắc, tiêu biểu, nổi trội",
        "Gương mẫu; học tập và làm theo Bác",
        "Kỷ luật, kỷ cương; tiết kiệm; dân chủ cơ sở; đoàn kết",
        "Tích cực tham gia đợt thi đua",
        "Tỷ lệ hoàn thành nhiệm vụ (%)",
        "Thành tích, sáng kiến được công nhận",
        "Đoàn kết, trách nhiệm, đạo đức công vụ",
        "Nhiều thành tích, sáng kiến, giải pháp",
        "Được đánh giá hoàn thành tốt",
        "Kỷ luật, đang bị xem xét",
      ],
    ],
  ] as const)("$id: headers to the letter, in the template's order", ({ evidence }, headers) => {
    expect(evidence.filter(isColumn).map(({ header }) => header)).toEqual(headers);
  });

  it.each([
    [caoLau, "Mức thành tích", ["Tiêu biểu", "Tiêu biểu, xuất sắc"]],
    [caoLau, "Giải pháp", ["Giải pháp hữu ích", "Sáng kiến, giải pháp hữu ích"]],
    [caoLau, "Việc làm đóng góp", ["Thiết thực", "Nổi bật, thiết thực"]],
    [hongPhong, "Mức thành tích", ["Tiêu biểu", "Tiêu biểu, xuất sắc"]],
    [hongPhong, "Giải pháp", ["Giải pháp hữu ích", "Sáng kiến, giải pháp hữu ích"]],
    [hongPhong, "Việc làm đóng góp", ["Thiết thực", "Nổi bật, thiết thực"]],
    [
      caoLoc,
      "Mức xếp loại năm 2025",
      ["Không hoàn thành nhiệm vụ", "Hoàn thành nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ"],
    ],
  ] as const)("$id: levels of %s, low to high", ({ evidence }, header, levels) => {
    expect(evidence.find((each) => each.header === header)).toMatchObject({ type: "level", levels });
  });

  it("of other types than yes/no and level are few", () => {
    const others = plans.map(({ evidence }) =>
      evidence.filter(({ type }) => type !== "yesNo" && type !== "level").map(({ id, type }) => `${id} ${type}`),
    );
    expect(others).toEqual([
      ["muc-hoan-thanh percent", "ky-luat discipline"],
      ["muc-hoan-thanh percent", "so-mo-hinh count", "so-cong-trinh count", "mo-hinh-cong-trinh count", "ky-luat discipline"],
      ["ky-luat discipline"],
      ["muc-hoan-thanh percent", "ky-luat discipline"],
      ["ty-le-hoan-thanh percent", "ky-luat discipline"],
    ]);
  });

  it("sum models and works in hong-phong only, as no column of its own", () => {
    expect(plans.flatMap(({ evidence }) => evidence.filter((each) => !isColumn(each)))).toEqual([
      {
        id: "mo-hinh-cong-trinh",
        header: "Số mô hình và công trình, phần việc",
        aliases: [],
        type: "count",
        sumOf: ["so-mo-hinh", "so-cong-trinh"],
      },
    ]);
  });

  it.each([caoLau, hongPhong, caoLoc, dongDang])("$id: Vượt mức is above 100 %", ({ evidence }) => {
    const percent = evidence.find(({ type }) => type === "percent");
    expect(percent?.words).toContainEqual({ word: "Vượt mức", above: 100 });
  });

  it.each([
    ["HTXSNV", "Hoàn thành xuất sắc nhiệm vụ"],
    ["HTTNV", "Hoàn thành tốt nhiệm vụ"],
    ["HTNV", "Hoàn thành nhiệm vụ"],
    ["KHTNV", "Không hoàn thành nhiệm vụ"],
    ["Hoàn thành xuất sắc", "Hoàn thành xuất sắc nhiệm vụ"],
    ["Hoàn thành tốt", "Hoàn thành tốt nhiệm vụ"],
    ["Hoàn thành", "Hoàn thành nhiệm vụ"],
    ["Không hoàn thành", "Không hoàn thành nhiệm vụ"],
  ])("reads %s as %s", (word, level) => {
    expect(caoLoc.evidence.find(({ id }) => id === "muc-xep-loai")?.words).toContainEqual({ word, level });
  });

  it.each(plans)("$id: no header fits two columns", ({ evidence, dossier }) => {
    const said = [
      ...evidence.filter(isColumn).flatMap(({ header, aliases }) => [...new Set([header, ...aliases].map(fold))]),
      ...[...Object.values(HEADERS), ...Object.values(RESULT_HEADERS), ...dossier.map(({ label }) => label)].map(fold),
    ];
    expect(said.filter((word, i) => said.indexOf(word) !== i)).toEqual([]);
  });
});

describe("numbers, rounds, deadlines", () => {
  it("are limited by dong-dang only", () => {
    expect(plans.map(({ quotas }) => quotas.length)).toEqual([0, 0, 0, 0, 3]);
    expect(dongDang.quotas).toMatchObject([
      {
        text: "xem xét, đề xuất 01 tập thể tiêu biểu, xuất sắc tặng Giấy khen",
        clause: { ref: "IV.2.1.c" },
        stage: "selected",
        kind: "tapThe",
        tier: "giay-khen-truong-ban",
        per: "campaign",
        span: "allRounds",
        max: { count: 1 },
        reading: expect.stringContaining("cả 2 đợt"),
      },
      {
        text: "tổng 2 đợt từ 05-07 cá nhân tiêu biểu, xuất sắc tặng Giấy khen của Trưởng ban",
        clause: { ref: "IV.2.1.c" },
        stage: "selected",
        kind: "caNhan",
        tier: "giay-khen-truong-ban",
        per: "campaign",
        span: "allRounds",
        max: { count: 7 },
        min: 5,
      },
      {
        text: "Các phòng, đơn vị thuộc Ban đề nghị không quá 20% cá nhân thuộc phòng, đơn vị",
        clause: { ref: "IV.2.1.c" },
        stage: "nominated",
        kind: "caNhan",
        per: "unit",
        span: "allRounds",
        max: { ofHeadcount: { num: 20, den: 100 } },
        reading: expect.stringContaining("cả 2 đợt"),
      },
    ]);
    expect(dongDang.quotas.map((quota) => ["min" in quota, "tier" in quota, "reading" in quota])).toEqual([
      [false, true, true],
      [true, true, false],
      [false, false, true],
    ]);
  });

  it("have the days the plans print", () => {
    const days = plans.map(({ rounds }) => rounds.map(({ id, label, from, to }) => [id, label, from, to]));
    expect(days).toEqual([
      [["1", "Cả đợt thi đua", undefined, "2023-05-31"]],
      [["1", "Cả đợt thi đua", undefined, "2023-05-31"]],
      [["1", "Cả đợt thi đua", undefined, undefined]],
      [["1", "Cả đợt thi đua", undefined, undefined]],
      [
        ["1", "Đợt 1", "2025-05-01", "2025-08-15"],
        ["2", "Đợt 2", "2025-08-15", "2025-10-31"],
      ],
    ]);
    expect(plans.map(({ heading }) => [heading.year, heading.window.to, heading.evaluation?.to])).toEqual([
      [2023, "2023-05-31", "2023-06-30"],
      [2023, "2023-05-31", "2023-06-30"],
      [2025, undefined, undefined],
      [2025, undefined, "2025-12-31"],
      [2025, "2025-10-31", "2025-10-31"],
    ]);
  });

  it("end strictly before a day, or after an event without a day", () => {
    expect(plans.map(({ rounds }) => rounds.map(({ deadline }) => deadline))).toEqual([
      [undefined],
      [undefined],
      [
        {
          is: "afterEvent",
          event: "Đại hội Đảng bộ xã nhiệm kỳ 2025-2030",
          days: 20,
          text: "sau 20 ngày tổ chức Đại hội Đảng bộ xã nhiệm kỳ 2025-2030",
          clause: { ref: "VI.2" },
        },
      ],
      [undefined],
      [
        { is: "before", date: "2025-08-30", clause: { ref: "IV.3" } },
        { is: "before", date: "2025-10-30", clause: { ref: "IV.3" } },
      ],
    ]);
  });
});

describe("papers", () => {
  it("are asked by bac-son and dong-dang, in the plan's order", () => {
    const papers = plans.map(({ dossier }) => dossier.map(({ of, label, clause }) => `${of}: ${label} (${clause.ref})`));
    expect(papers).toEqual([
      [],
      [],
      [
        "unit: Tờ trình kèm danh sách (VI.1)",
        "nominee: Báo cáo thành tích (mẫu 08) (VI.1)",
        "nominee: Biểu tóm tắt thành tích (VI.1)",
        "unit: Biên bản họp xét (VI.1)",
      ],
      [],
      [
        "unit: Biên bản họp xét (IV.3)",
        "nominee: Tóm tắt thành tích (hồ sơ) (IV.3)",
        "nominee: Báo cáo thành tích (mẫu 08) (IV.3)",
      ],
    ]);
  });
});

describe("law and discipline", () => {
  it.each(plans)("$id: decrees hold from their day to their day", ({ law }) => {
    expect(law.map(({ id, name, from, until }) => [id, name, from, until])).toEqual([
      ["nd-152-2025", "NĐ 152/2025/NĐ-CP", "2025-07-01", "2027-03-01"],
      ["nd-98-2023", "NĐ 98/2023/NĐ-CP", "2024-01-01", "2025-07-01"],
      ["luat-tdkt-2022", "Luật Thi đua, khen thưởng 06/2022/QH15", "2024-01-01", undefined],
    ]);
  });

  it.each(plans)("$id: an examination suspends while the decree is in force", ({ bars }) => {
    expect(bars[0]).toMatchObject({
      evidence: "ky-luat",
      test: { is: "underExamination" },
      effect: "suspended",
      law: "nd-152-2025",
      clause: { ref: "khoản 4 Điều 4 NĐ 152/2025/NĐ-CP" },
    });
  });

  it("of a finished discipline only bac-son has a rule; elsewhere the council is asked", () => {
    expect(plans.map(({ bars }) => bars.slice(1).map(({ test, effect, clause }) => [test.is, effect, clause.ref]))).toEqual([
      [["punished", "judgement", "V.2"]],
      [["punished", "judgement", "V.2"]],
      [],
      [["punished", "judgement", "IV.2"]],
      [["punished", "judgement", "IV.2"]],
    ]);
    const ruled = plans.flatMap(({ id, criteria }) => criteria.flatMap(({ test }) => (test.is === "notPunished" ? [id] : [])));
    expect(ruled).toEqual(["bac-son-2025"]);
  });
});

describe("ranking", () => {
  it("starts from the provisional keys, by group", () => {
    const keys = plans.map(({ ranking }) => ranking.map(({ group, evidence }) => `${group}: ${evidence.join(", ")}`));
    expect(keys).toEqual([
      ["tap-the: muc-thanh-tich, muc-hoan-thanh", "ca-nhan: giai-phap", "ho-gia-dinh: viec-lam-dong-gop"],
      ["tap-the: muc-thanh-tich, muc-hoan-thanh, mo-hinh-cong-trinh", "ca-nhan: giai-phap", "ho-gia-dinh: viec-lam-dong-gop"],
      [],
      ["tap-the: muc-hoan-thanh", "ca-nhan: muc-xep-loai, muc-hoan-thanh"],
      ["tap-the: ty-le-hoan-thanh", "ca-nhan: ty-le-hoan-thanh"],
    ]);
  });
});

describe("heading", () => {
  it("names who signs", () => {
    expect(plans.map(({ heading: { signer } }) => [...signer.capacity, signer.title, signer.name].join(" / "))).toEqual([
      "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Vi Văn Đồng",
      "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Hoàng Văn Huân",
      "CHỦ TỊCH / Trịnh Minh Tuấn",
      "CHỦ TỊCH / Hứa Anh Tuấn",
      "TRƯỞNG BAN / Nguyễn Quốc Toàn",
    ]);
  });

  it("leaves out what the plan leaves out", () => {
    const [noNumber, noDay, noCouncil, noTheme, noReceiver] = (["number", "date", "council", "theme", "receiver"] as const).map(
      (part) => plans.filter(({ heading }) => heading[part] === undefined).map(({ id }) => id),
    );
    expect(noNumber).toEqual(["cao-lau-2023", "bac-son-2025", "cao-loc-2025", "dong-dang-2025"]);
    expect(noDay).toEqual(plans.map(({ id }) => id));
    expect(noCouncil).toEqual(["cao-loc-2025"]);
    expect(noTheme).toEqual(["cao-loc-2025", "dong-dang-2025"]);
    expect(noReceiver).toEqual(["cao-loc-2025"]);
  });
});

describe("notes on the plans' slips", () => {
  it.each([
    [caoLau, "000", 9],
    [hongPhong, "001", 10],
    [bacSon, "002", 8],
    [caoLoc, "003", 7],
    [dongDang, "004", 13],
  ] as const)("$id: all of %s-1 to %s-%d, and readings of our own after them", ({ id: plan }, number, count) => {
    const notes = planNotes(plan);
    const ids = notes.map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, i) => `${number}-${i + 1}`));
    expect(ids.length).toBeGreaterThanOrEqual(count);
    expect(notes.slice(count).filter((note) => note.is !== "reading")).toEqual([]);
  });

  it.each(plans)("$id: read as sentences", ({ id }) => {
    for (const { text } of planNotes(id)) {
      expect(text).toMatch(/^[\p{Lu}"].*\.$/su);
      expect(text.length).toBeGreaterThan(60);
      expect(text.length).toBeLessThan(400);
      expect((text.match(/"/g) ?? []).length % 2).toBe(0);
    }
  });

  it("tell a number printed twice from its twin by the title", () => {
    expect(planNotes("cao-loc-2025")[0]?.clause).toEqual({
      ref: "II.3bis",
      printed: "II.3",
      title: "Nâng cao hiệu quả Cải cách hành chính, Chuyển đổi số",
    });
  });

  it("give the days of a decree that is out of force", () => {
    for (const note of [planNotes("bac-son-2025")[0], planNotes("dong-dang-2025")[10]]) {
      expect(note?.text).toMatch(/98\/2023\/NĐ-CP.*01\/01\/2024.*01\/7\/2025.*152\/2025\/NĐ-CP.*01\/7\/2025/s);
    }
  });
});

describe.each(plans)("$id as data", (plan) => {
  const { criteria, evidence, tiers, groups, categories, choices, bindings, law } = plan;
  const ids = (of: readonly { readonly id: string }[]): string[] => of.map(({ id }) => id);

  it("uses each id once, plain and in small letters", () => {
    for (const list of [criteria, evidence, tiers, groups, categories, law, plan.rounds, plan.quotas, plan.dossier, plan.bars]) {
      expect(new Set(ids(list)).size).toBe(list.length);
      for (const id of ids(list)) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it("refers to nothing that is not there", () => {
    const columns = ids(evidence);
    const used = [...criteria, ...plan.bars].map((each) => each.evidence);
    const keys = plan.ranking.flatMap((each) => each.evidence);
    const parts = evidence.flatMap(({ sumOf = [] }) => sumOf);
    expect([...used, ...keys, ...parts].filter((id) => !columns.includes(id))).toEqual([]);
    const forms = [
      ...criteria.flatMap((each) => each.tiers),
      ...bindings.map(({ tier }) => tier),
      ...plan.quotas.flatMap(({ tier }) => (tier === undefined ? [] : [tier])),
    ];
    expect(forms.filter((id) => !ids(tiers).includes(id))).toEqual([]);
    const grouped = [...criteria.flatMap((each) => each.groups), ...[...bindings, ...plan.ranking].map(({ group }) => group)];
    expect(grouped.filter((id) => !ids(groups).includes(id))).toEqual([]);
    expect(bindings.filter(({ category }) => !ids(categories).includes(category))).toEqual([]);
    const sets = criteria.flatMap(({ choice }) => (choice === undefined ? [] : [choice.set]));
    expect([...new Set(sets)].sort()).toEqual(choices.map(({ set }) => set).sort());
  });

  it("uses every column, and tests each by what it holds", () => {
    const used = new Set([
      ...criteria.map((each) => each.evidence),
      ...plan.bars.map((each) => each.evidence),
      ...evidence.flatMap(({ sumOf = [] }) => sumOf),
    ]);
    expect(ids(evidence).filter((id) => !used.has(id))).toEqual([]);
    for (const { test, evidence: id } of criteria) {
      const column = evidence.find((each) => each.id === id);
      const holds = { yes: "yesNo", atLeastLevel: "level", moreThan: "percent", notPunished: "discipline" } as const;
      if (test.is in holds) expect(column?.type).toBe(holds[test.is as keyof typeof holds]);
      else expect(["count", "percent"]).toContain(column?.type);
      if (test.is === "atLeastLevel") expect(column?.levels).toContain(test.level);
    }
    for (const { levels = [], words = [] } of evidence) {
      for (const word of words) if ("level" in word) expect(levels).toContain(word.level);
    }
  });

  it("is composed Unicode, with days that exist and no list of units", () => {
    const text = JSON.stringify(plan);
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/\s\s|[\u200b-\u200d\ufeff\u00a0]/);
    for (const day of text.match(/\d{4}-\d\d-\d\d/g) ?? []) {
      expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    }
    expect(plan.units).toEqual([]);
    expect(plan.schema).toBe(1);
  });
});
