import { decide } from "../../src/award/eligibility/decide";
import type { Nomination } from "../../src/award/nomination/nomination";
import { BLANK, type Value } from "../../src/award/nomination/value";
import { NOBODY } from "../nobody";
import { reasonLines } from "../../src/locale/reasons";
import { revisionOf } from "../../src/award/campaign/revision";
import { validateCampaign } from "../../src/award/campaign/validate";
import { END } from "../../src/locale/columns";
import { HEADS, LABELS, TITLES, type SheetId } from "../../src/locale/sheets";
import { bacSon2025 } from "../../src/plans/plans";
import { caoLau2023 } from "../../src/plans/plans";
import { dongDang2025 } from "../../src/plans/plans";
import { hongPhong2023 } from "../../src/plans/plans";
import { planNotes } from "../../src/plans/notes/notes";
import { plans } from "../../src/plans/plans";
import { campaignCell, readCampaign } from "../../src/sheets/campaign-cell";
import { decodeCampaign, type DecodeOptions } from "../../src/sheets/decode";
import { encodeCampaign } from "../../src/sheets/encode";
import { edit, read, rowWith, type Grids } from "./grids";

const officer: Nomination = {
  ...NOBODY,
  name: { is: "text", cell: "A" },
  kind: { is: "picked", id: "caNhan", cell: "Cá nhân" },
  category: { is: "picked", id: "can-bo-cong-chuc", cell: "Cán bộ, công chức" },
  round: { is: "picked", id: "1", cell: "1" },
  requested: { is: "missing", value: BLANK },
  received: BLANK,
  unit: "",
  values: [],
};

const text = ({ info, criteria, rules, units }: Grids, options?: DecodeOptions): string =>
  campaignCell(info, criteria, rules, units, options);

const dongDang = encodeCampaign(dongDang2025);
const hongPhong = encodeCampaign(hongPhong2023);
const { criteria: CRITERIA, tiers: TIERS } = HEADS;
const criterion = (first: string, head: string, cell: unknown): Grids =>
  edit(hongPhong, "criteria", CRITERIA.id, first, head, cell);

describe("the sheets of a campaign", () => {
  it.each(plans.map((plan) => [plan.id, plan] as const))("%s comes back as it was", (id, plan) => {
    const notes = planNotes(id);
    const grids = encodeCampaign(plan, notes);
    expect(decodeCampaign(grids)).toEqual({ campaign: plan, notes, troubles: [] });
    expect(text(grids)).toBe(`${id}#${revisionOf(plan)}`);
    for (const grid of Object.values(grids)) {
      expect(new Set(grid.map((row) => row.length)).size).toBe(1);
      expect(grid[grid.length - 1]?.[0]).toBe(END);
    }
  });

  it("can be read by a person", () => {
    const row = (sheet: SheetId, table: string, first: string): readonly unknown[] =>
      (dongDang[sheet][rowWith(dongDang[sheet], first, rowWith(dongDang[sheet], table))] ?? []).filter((cell) => cell !== "");
    expect(row("criteria", TIERS.id, "giay-khen-btv-dang-uy-tinh").slice(-4)).toEqual([
      2,
      "IV.2.2",
      "Văn bản khác",
      "mục IV Kế hoạch số 134/KH-UBND ngày 15/5/2025 của UBND tỉnh",
    ]);
    expect(row("criteria", HEADS.form, "giay-khen-truong-ban")).toEqual([
      "giay-khen-truong-ban",
      "tap-the",
      "tap-the; chi-bo; phong; don-vi-truc-thuoc",
      "IV.2.1.a",
    ]);
    expect(row("rules", HEADS.quotas.id, "ty-le-don-vi").slice(2, -1)).toEqual([
      "IV.2.1.c",
      "Đề nghị",
      "Cá nhân",
      "Mỗi đơn vị",
      "Tất cả các đợt",
      "20% số người",
    ]);
    expect(row("info", HEADS.rounds.id, "1").slice(4)).toEqual(
      ["1/5/2025", "15/8/2025", "Trước ngày", "30/8/2025", "IV.3"].slice(0),
    );
    expect(row("info", HEADS.info.label, LABELS.evaluation)).toEqual([
      LABELS.evaluation,
      "trong 10 tháng đầu năm 2025",
      "IV.2.1",
    ]);
  });

  it("are what a printed number and a title of a clause need", () => {
    const clause = { ref: "II.3bis", printed: "II.3", title: "Cải cách hành chính" };
    const grids = encodeCampaign(bacSon2025, [{ id: "1", is: "slip", clause, text: "" }]);
    expect(grids.info.flat()).toContain("II.3 “Cải cách hành chính”");
    expect(decodeCampaign(grids).notes?.[0]?.clause).toEqual(clause);
  });
});

describe("trouble that stops everything", () => {
  const REF = { code: "#REF!" };
  const without = (sheet: SheetId, from: string, to: string): Grids => {
    const grid = dongDang[sheet];
    const start = rowWith(grid, from);
    return { ...dongDang, [sheet]: [...grid.slice(0, start), ...grid.slice(rowWith(grid, to, start) + 1)] };
  };
  const column = (sheet: SheetId, table: string, head: string, name: string): Grids => {
    const header = rowWith(dongDang[sheet], table);
    return {
      ...dongDang,
      [sheet]: dongDang[sheet].map((row, i) => (i === header ? row.map((cell) => (cell === head ? name : cell)) : row)),
    };
  };
  const lost = "Hoàn tác việc xóa, hoặc chọn lại vùng của trang đó, rồi bấm Tính lại.";
  const cases: readonly (readonly [string, Grids | Readonly<Record<SheetId, unknown>>, string])[] = [
    ["#REF!", { ...dongDang, criteria: REF }, `thiếu trang Tiêu chuẩn. ${lost}`],
    ["#REF! in a block of one cell", { ...dongDang, info: [[REF]] }, `thiếu trang Phong trào. ${lost}`],
    ["#NAME? as text", { ...dongDang, rules: "#NAME?" }, `thiếu trang Quy tắc xét. ${lost}`],
    ["nothing", { ...dongDang, units: null }, `thiếu trang Đơn vị. ${lost}`],
    ["a blank as desktop Excel sends it", { ...dongDang, units: [[0]] }, `thiếu trang Đơn vị. ${lost}`],
    [
      "a missing table",
      without("criteria", TITLES.groups, END),
      'trang Tiêu chuẩn thiếu bảng "Nhóm tiêu chuẩn". Ghi lại dòng tiêu đề của bảng: Mã nhóm | Tên nhóm.',
    ],
    [
      "a missing column",
      column("criteria", CRITERIA.id, "Ngưỡng", "Ngưỡng cũ"),
      'trang Tiêu chuẩn, bảng "Tiêu chuẩn" thiếu cột "Ngưỡng". Ghi lại tiêu đề của cột đó.',
    ],
    [
      "a column twice",
      column("rules", HEADS.quotas.id, "Tối thiểu", "tối đa "),
      'trang Quy tắc xét, bảng "Số lượng" có hai cột "Tối đa". Đổi tên hoặc xóa một cột.',
    ],
    [
      "a deleted end line",
      { ...dongDang, rules: dongDang.rules.slice(0, -1) },
      `trang Quy tắc xét mất dòng cuối "${END}". Ghi lại dòng đó ngay dưới dòng cuối, trong vùng của trang; dòng quy tắc nào nằm ngoài vùng thì đưa vào.`,
    ],
    [
      "no id",
      edit(dongDang, "info", "Mục", LABELS.id, "Nội dung", 0),
      'trang Phong trào thiếu mục "Mã phong trào". Ghi mục đó và nội dung của nó.',
    ],
    [
      "an id that is two",
      edit(dongDang, "info", "Mục", LABELS.id, "Nội dung", "a#b"),
      'Phong trào: mục "Mã phong trào" ghi "a#b". Sửa dòng đó, rồi bấm Tính lại.',
    ],
    [
      "no schema",
      edit(dongDang, "info", "Mục", LABELS.schema, "Mục", "Phiên bản"),
      'trang Phong trào thiếu mục "Phiên bản bảng". Ghi mục đó và nội dung của nó.',
    ],
    [
      "a newer schema, whatever its tables are",
      { ...edit(without("info", TITLES.law, END), "info", "Mục", LABELS.schema, "Nội dung", 2), rules: [["?", "?"]] },
      "trang Phong trào theo phiên bản bảng 2, mới hơn phần bổ trợ này. Cập nhật phần bổ trợ; tệp được giữ nguyên.",
    ],
    [
      "a year that is none",
      edit(dongDang, "info", "Mục", LABELS.year, "Nội dung", "năm nay"),
      'Phong trào, dòng 12 của khối: mục "Năm" ghi "năm nay". Sửa dòng đó, rồi bấm Tính lại.',
    ],
    [
      "a year in an error cell",
      edit(dongDang, "info", "Mục", LABELS.year, "Nội dung", { code: "#N/A" }),
      'Phong trào, dòng 12 của khối: mục "Năm" ghi "#N/A". Sửa dòng đó, rồi bấm Tính lại.',
    ],
    [
      "a label twice",
      edit(dongDang, "info", "Mục", LABELS.superior, "Mục", LABELS.title),
      'Phong trào, dòng 7 của khối: có hai mục "Tên phong trào". Xóa một trong hai dòng.',
    ],
  ];
  it.each(cases)("%s", (_, { info, criteria, rules, units }, sentence) => {
    expect(campaignCell(info, criteria, rules, units)).toBe(`Chưa tính được: ${sentence}`);
    expect(readCampaign(info, criteria, rules, units).campaign).toBeUndefined();
  });

  it("says all of it, the first in the cell", () => {
    const { troubles } = decodeCampaign({ info: REF, criteria: null, rules: 0, units: "" });
    expect(troubles.map((one) => one.sheet)).toEqual(["info", "criteria", "rules", "units"]);
  });
});

describe("a rule row that cannot be read", () => {
  const id = "xa-tt-vuot-muc";
  const where = `Tiêu chuẩn, dòng ${rowWith(hongPhong.criteria, id) + 1} của khối`;
  const cases: readonly (readonly [string, string, unknown, string])[] = [
    ["threshold", "Ngưỡng", "nhiều", `chưa đọc được "nhiều" ở "Ngưỡng"`],
    ["threshold of a blank as desktop Excel sends it", "Ngưỡng", 0, `"Ngưỡng" để trống`],
    ["threshold in an error cell", "Ngưỡng", { code: "#VALUE!" }, `ô lỗi #VALUE! ở "Ngưỡng"`],
    ["test", "Phép thử", "hơn", `chưa đọc được "hơn" ở "Phép thử"`],
    ["column", "Cột minh chứng", "muc-hoan", `"muc-hoan" ở "Cột minh chứng" không có trong danh mục`],
    ["group", "Nhóm", "Nhóm lạ", `"Nhóm lạ" ở "Nhóm" không có trong danh mục`],
    ["form", "Hình thức", "Bằng khen", `"Bằng khen" ở "Hình thức" không có trong danh mục`],
    ["empty form", "Hình thức", "", `"Hình thức" để trống`],
    ["option without a set", "Phương án", "a", `"Tập chọn" để trống`],
    ["id", "Mã tiêu chuẩn", "xa-tt-sang-kien", `"xa-tt-sang-kien" ở "Mã tiêu chuẩn" dùng cho hai dòng`],
  ];
  it.each(cases)("%s", (_, head, cell, what) => {
    const { campaign, said } = read(criterion(id, head, cell));
    expect(said).toEqual([`${where}: ${what}. Sửa dòng đó, rồi bấm Tính lại.`]);
    const own = campaign.criteria.find((one) => one.test.is === "unreadable");
    expect(own?.test).toMatchObject({ is: "unreadable", where });
    expect(own?.tiers).toEqual(head === "Hình thức" ? hongPhong2023.tiers.map((one) => one.id) : ["giay-khen-xa"]);
    expect(own?.groups).toEqual(head === "Nhóm" ? hongPhong2023.groups.map((one) => one.id) : ["tap-the"]);
    expect(text(criterion(id, head, cell))).toMatch(/^hong-phong-2023#[0-9a-f]{8}$/);
  });

  it.each([
    ["dong-dang-2025", dongDang, "cn-hoan-thanh", "-1"],
    ["dong-dang-2025", dongDang, "cn-hoan-thanh", -1],
    ["dong-dang-2025", dongDang, "cn-hoan-thanh", "-5%"],
    ["dong-dang-2025", dongDang, "cn-hoan-thanh", 1001],
    ["dong-dang-2025", dongDang, "cn-hoan-thanh", "10000%"],
    ["hong-phong-2023", hongPhong, "huyen-tt-mo-hinh", "1,5"],
    ["hong-phong-2023", hongPhong, "huyen-tt-mo-hinh", 0.5],
    ["hong-phong-2023", hongPhong, "huyen-tt-mo-hinh", -1],
  ])("%s: a threshold that cannot be meant (%#)", (_, grids, of, cell) => {
    const row = `Tiêu chuẩn, dòng ${rowWith(grids.criteria, of) + 4}`;
    const { campaign, said } = read(edit(grids, "criteria", CRITERIA.id, of, "Ngưỡng", cell), { firstRows: { criteria: 4 } });
    expect(said).toEqual([`${row}: chưa đọc được "${String(cell)}" ở "Ngưỡng". Sửa dòng đó, rồi bấm Tính lại.`]);
    expect(campaign.criteria.find((one) => one.id === of)?.test).toEqual({ is: "unreadable", where: row });
  });

  it("counts the rows of the sheet where its first row is known", () => {
    const { campaign } = read(criterion(id, "Ngưỡng", "nhiều"), { firstRows: { criteria: 5 } });
    const row = rowWith(hongPhong.criteria, id) + 5;
    expect(campaign.criteria.find((one) => one.id === id)?.test).toEqual({ is: "unreadable", where: `Tiêu chuẩn, dòng ${row}` });
  });

  it("asks nothing of other forms", () => {
    const { campaign } = read(criterion(id, "Ngưỡng", "nhiều"));
    expect(campaign.criteria.filter((one) => one.id !== id)).toEqual(hongPhong2023.criteria.filter((one) => one.id !== id));
  });

  const elsewhere: readonly (readonly [string, Grids, string, readonly string[]])[] = [
    [
      "an evidence column, through its criteria",
      edit(hongPhong, "criteria", HEADS.evidence.id, "giai-phap", "Kiểu", "?"),
      "giai-phap",
      ["giay-khen-xa", "giay-khen-huyen", "bang-khen-tinh"],
    ],
    [
      "a choice set, through its criteria",
      edit(hongPhong, "criteria", HEADS.choices.set, "xa-cn", HEADS.choices.need, "một"),
      "xa-cn",
      ["giay-khen-xa"],
    ],
    [
      "a form's rank",
      edit(hongPhong, "criteria", TIERS.id, "giay-khen-huyen", "Thứ bậc", ""),
      "giay-khen-huyen",
      ["giay-khen-huyen"],
    ],
    [
      "a binding",
      edit(hongPhong, "criteria", HEADS.form, "bang-khen-tinh", "Nhóm tiêu chuẩn", "?"),
      "bang-khen-tinh",
      ["bang-khen-tinh"],
    ],
    [
      "a person type",
      edit(hongPhong, "criteria", HEADS.categories.id, "thon", "Loại", "làng"),
      "thon",
      hongPhong2023.tiers.map((one) => one.id),
    ],
    [
      "a bar",
      edit(hongPhong, "criteria", HEADS.bars.id, "da-bi-ky-luat", "Kết quả", "?"),
      "da-bi-ky-luat",
      hongPhong2023.tiers.map((one) => one.id),
    ],
    [
      "a law that a bar rests on",
      edit(hongPhong, "info", HEADS.law.id, "nd-152-2025", "Có hiệu lực từ", "2025"),
      "nd-152-2025",
      hongPhong2023.tiers.map((one) => one.id),
    ],
    [
      "a round",
      edit(hongPhong, "info", HEADS.rounds.id, "1", "Đến ngày", "31/6/2023"),
      "1",
      hongPhong2023.tiers.map((one) => one.id),
    ],
  ];
  it.each(elsewhere)("%s", (_, grids, __, tiers) => {
    const { campaign, said } = read(grids);
    expect(said.length).toBeGreaterThan(0);
    const unknown = new Set(campaign.criteria.filter((one) => one.test.is === "unreadable").flatMap((one) => one.tiers));
    expect([...unknown].sort()).toEqual([...tiers].sort());
  });

  it("of a number or a ranking key is something unknown there, and no verdict's", () => {
    const quota = read(edit(dongDang, "rules", HEADS.quotas.id, "ca-nhan-05-07", "Tối đa", "khoảng bảy")).campaign;
    expect(quota.quotas[1]?.where?.test.is).toBe("unreadable");
    const none = read(edit(dongDang, "rules", HEADS.quotas.id, "mot-tap-the", "Tối đa", 0)).campaign;
    expect(none.quotas[0]?.where?.test.is).toBe("unreadable");
    const row = rowWith(dongDang.rules, "ca-nhan", rowWith(dongDang.rules, HEADS.ranking.group)) + 1;
    const keys = read(edit(dongDang, "rules", HEADS.ranking.group, "ca-nhan", HEADS.ranking.evidence, "tuổi")).campaign;
    expect(keys.ranking[0]).toEqual({ group: "ca-nhan", evidence: [`Quy tắc xét, dòng ${row} của khối`] });
    for (const one of [quota, none, keys]) expect(one.criteria).toEqual(dongDang2025.criteria);
  });

  it("never fails a row that could have been met: an option of a set whose other option fails", () => {
    const grids = criterion("xa-cn-muu-tri", "Ngưỡng", "cao");
    const { campaign } = read(grids);
    const where = `Tiêu chuẩn, dòng ${rowWith(hongPhong.criteria, "xa-cn-muu-tri") + 1} của khối`;
    const values = campaign.evidence.map(({ id }): Value => ({ is: id === "no-luc-bam-sat" ? "no" : "yes", cell: "" }));
    const decision = decide(campaign, { ...officer, values });
    const standing = decision.standings.get("giay-khen-xa");
    expect(standing).toMatchObject({ is: "unknown", lacking: "data" });
    // and the option that holds does not do in its place
    const good: Value = { is: "level", level: 1, cell: "" };
    const other = campaign.evidence.map(({ type }): Value => (type === "level" ? good : { is: "yes", cell: "" }));
    const row = { ...officer, values: other, requested: { is: "picked", id: "giay-khen-xa", cell: "GK xã" } } as const;
    const judged = decide(campaign, row);
    expect(judged.standings.get("giay-khen-xa")).toMatchObject({ is: "unknown", lacking: "data" });
    expect(reasonLines(campaign, row, judged)[0]).toBe(
      `Giấy khen của Chủ tịch UBND xã: cần đọc được mọi dòng quy tắc; chưa đọc được dòng quy tắc ở ${where}`,
    );
  });
});

describe("what a secretary does to the sheets", () => {
  it("edits a threshold: another revision, the new number", () => {
    const grids = edit(dongDang, "criteria", CRITERIA.id, "cn-hoan-thanh", "Ngưỡng", "95,5");
    const { campaign, said } = read(grids);
    expect(said).toEqual([]);
    expect(campaign.criteria.find((one) => one.id === "cn-hoan-thanh")?.test).toEqual({ is: "atLeast", value: 95.5 });
    expect(text(grids)).not.toBe(`dong-dang-2025#${revisionOf(dongDang2025)}`);
  });

  it.each([
    ["100%", 100],
    ["98,5 %", 98.5],
    [1, 100],
    [0.95, 95],
    ["1%", 1],
    ["1000%", 1000],
    [120, 120],
    ["0 (không)", 0],
  ])("a percent typed as %p is %p", (cell, value) => {
    const { campaign } = read(edit(dongDang, "criteria", CRITERIA.id, "cn-hoan-thanh", "Ngưỡng", cell));
    expect(campaign.criteria.find((one) => one.id === "cn-hoan-thanh")?.test).toEqual({ is: "atLeast", value });
  });

  it.each([
    ["7", { count: 7 }],
    ["07 cá nhân", { count: 7 }],
    ["0 (không)", { count: 0 }],
    [0.2, { ofHeadcount: { num: 20, den: 100 } }],
    ["12,5%", { ofHeadcount: { num: 125, den: 1000 } }],
    ["1/5 số người", { ofHeadcount: { num: 1, den: 5 } }],
  ])("a cap typed as %p is %p", (cell, max) => {
    expect(read(edit(dongDang, "rules", HEADS.quotas.id, "ca-nhan-05-07", "Tối đa", cell)).campaign.quotas[1]?.max).toEqual(max);
  });

  it.each<[unknown, string | undefined]>([
    [45884, "2025-08-15"],
    ["15/08/2025", "2025-08-15"],
    ["15 tháng 8 năm 2025", "2025-08-15"],
    [{ basicValue: 45884 }, "2025-08-15"],
    [0, undefined],
    [2025, undefined],
  ])("a day typed as %p is %p", (cell, day) => {
    expect(read(edit(dongDang, "info", HEADS.rounds.id, "2", "Từ ngày", cell)).campaign.rounds[1]?.from).toBe(day);
  });

  it("adds a criterion, by the names of things", () => {
    const grid = dongDang.criteria;
    const header = rowWith(grid, CRITERIA.id);
    const added = (grid[header] ?? []).map((head): unknown => {
      const cells: Record<string, unknown> = {
        "Mã tiêu chuẩn": "them",
        "Nguyên văn Kế hoạch": "không bị kỷ luật",
        "Cách hiểu": "không bị kỷ luật",
        "Điều khoản": "IV.2",
        "Hình thức": "giấy khen của trưởng ban; Bằng khen của Chủ tịch UBND tỉnh",
        Nhóm: "Tập thể\nCá nhân",
        "Cột minh chứng": "Kỷ luật, đang bị xem xét",
        "Phép thử": "không bị kỷ luật",
      };
      return cells[String(head)] ?? 0;
    });
    const end = rowWith(grid, END, header);
    for (const at of [end, end + 1]) {
      const { campaign, said } = read({ ...dongDang, criteria: [...grid.slice(0, at), added, ...grid.slice(at)] });
      expect(said).toEqual([]);
      expect(campaign.criteria[campaign.criteria.length - 1]).toEqual({
        id: "them",
        text: "không bị kỷ luật",
        reading: "không bị kỷ luật",
        clause: { ref: "IV.2" },
        tiers: ["giay-khen-truong-ban", "bang-khen-tinh"],
        groups: ["tap-the", "ca-nhan"],
        evidence: "ky-luat",
        test: { is: "notPunished" },
      });
      expect(validateCampaign(campaign)).toEqual([]);
    }
  });

  it("writes notes between the tables, deletes an end line within, changes titles", () => {
    const grid = dongDang.criteria.map((row) => (row[0] === TITLES.criteria ? ["II. Tiêu chuẩn (đã rà soát)"] : row));
    const at = rowWith(grid, CRITERIA.id);
    const noted = [...grid.slice(0, at - 1), ["Xem mục IV của Kế hoạch."], ...grid.slice(at - 1)];
    expect(text({ ...dongDang, criteria: noted })).toBe(text(dongDang));
    const first = rowWith(grid, END);
    expect(text({ ...dongDang, criteria: [...grid.slice(0, first), ...grid.slice(first + 1)] })).toBe(text(dongDang));
  });

  it("leaves a 0 that a computed array sends as it is", () => {
    const grids = edit(dongDang, "rules", HEADS.quotas.id, "mot-tap-the", "Tối đa", 0);
    expect(read(grids, { zeroIsBlank: false }).campaign.quotas[0]?.max).toEqual({ count: 0 });
  });

  it("turns a kept zero into one that no host takes for a blank", () => {
    const tiers = caoLau2023.tiers.map((one, i) => ({ ...one, rank: i }));
    expect(read(encodeCampaign({ ...caoLau2023, tiers })).campaign.tiers).toEqual(tiers);
  });
});
