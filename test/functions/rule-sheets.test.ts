/** What the four rule sheets say reaches every function that is called with CAMPAIGN's answer. */
import type { Campaign } from "../../src/award/campaign/campaign";
import * as functions from "../../src/functions/functions";
import { HEADS, LABELS, type SheetId } from "../../src/locale/sheets";
import { bacSon2025 } from "../../src/plans/plans";
import { dongDang2025 } from "../../src/plans/plans";
import { encodeCampaign } from "../../src/sheets/encode";
import { edit, rowWith, withUnits, type Grids } from "../sheets/grids";

const pure = { address: "'Phong trào'!B9" };
/** The blocks as bare references that begin in row 4. */
const referred = {
  ...pure,
  parameterAddresses: ["Phong trào", "Tiêu chuẩn", "Quy tắc xét", "Đơn vị"].map((sheet) => `'${sheet}'!$A$4:$Z$999`),
};
const { name: NAME, people: PEOPLE, received: RECEIVED, confirmed: CONFIRMED } = HEADS.units;
const MINUTES = "Biên bản họp xét";
const dongDang: Grids = encodeCampaign(dongDang2025);

type Call = (...parameters: unknown[]) => unknown[][];
const cell = (results: readonly unknown[][]): string => String(results[0]?.[0]);
async function campaignOf({ info, criteria, rules, units }: Grids, invocation: object = pure): Promise<string> {
  const call = functions.campaign as unknown as (...parameters: unknown[]) => Promise<unknown[][]>;
  return cell(await call(info, criteria, rules, units, invocation));
}
const ask = (call: unknown, row: Readonly<Record<string, unknown>>, campaign: string): string =>
  cell((call as Call)([Object.values(row)], [Object.keys(row)], campaign, {}));
const dossier = (row: Readonly<Record<string, unknown>>, campaign: string): string =>
  ask(functions.dossierCheck, { Tên: "Nông Văn A", Loại: "Cá nhân", ...row }, campaign);
const tier = (row: Readonly<Record<string, unknown>>, campaign: string): string => ask(functions.eligibleTier, row, campaign);
const why = (row: Readonly<Record<string, unknown>>, campaign: string): string[] =>
  ask(functions.eligibleWhy, row, campaign).split("\n");

const PAPERS = { "Tóm tắt thành tích (hồ sơ)": "x", "Báo cáo thành tích (mẫu 08)": "x" };
const placeOf = (grids: Grids, sheet: SheetId, table: string, first: string): number =>
  rowWith(grids[sheet], first, rowWith(grids[sheet], table)) + 4;

/** A person of dong-dang with everything that the plan asks. */
const officer: Readonly<Record<string, unknown>> = {
  "Tên tập thể, cá nhân, hộ gia đình": "Nông Văn A",
  Loại: "Cá nhân",
  Đợt: 1,
  "Đơn vị": "VP",
  "Xuất sắc, tiêu biểu, nổi trội": "Có",
  "Gương mẫu; học tập và làm theo Bác": "Có",
  "Tích cực tham gia đợt thi đua": "Có",
  "Đoàn kết, trách nhiệm, đạo đức công vụ": "Có",
  "Nhiều thành tích, sáng kiến, giải pháp": "Có",
  "Được đánh giá hoàn thành tốt": "Có",
  "Tỷ lệ hoàn thành nhiệm vụ (%)": 97,
};

describe("papers and receipt of a unit", () => {
  const sheet = withUnits(dongDang, { [NAME]: "VP", [PEOPLE]: 12, [RECEIVED]: "30/8/2025", [MINUTES]: "Không" });
  const row = { Đợt: 1, "Đơn vị": "VP", ...PAPERS };

  it("count for its nominations: the day of the unit where the row has none", async () => {
    const campaign = await campaignOf(sheet);
    expect(dossier(row, campaign)).toBe("Thiếu: Biên bản họp xét; Nộp sau hạn: nhận 30/8/2025, hạn trước 30/8/2025 (IV.3)");
    expect(dossier({ ...row, "Ngày nhận hồ sơ": "29/8/2025" }, campaign)).toBe("Thiếu: Biên bản họp xét");
  });

  it("are content: another revision", async () => {
    const bare = withUnits(dongDang, { [NAME]: "VP", [PEOPLE]: 12 });
    const texts = await Promise.all(
      [sheet, bare, withUnits(dongDang, { [NAME]: "VP", [PEOPLE]: 12, [RECEIVED]: "30/8/2025" })].map((one) => campaignOf(one)),
    );
    expect(new Set(texts).size).toBe(3);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ["in time and there", { [RECEIVED]: "29/8/2025", [MINUTES]: "Có" }, "Đủ hồ sơ"],
    ["nobody has ticked", { [RECEIVED]: "29/8/2025" }, "Thiếu: Biên bản họp xét"],
    ["unreadable", { [RECEIVED]: "29/8/2025", [MINUTES]: "có, bản chụp" }, "Thiếu: Biên bản họp xét"],
    ["an error", { [RECEIVED]: "29/8/2025", [MINUTES]: { code: "#N/A" } }, "Thiếu: Biên bản họp xét"],
    ["a day that is none", { [RECEIVED]: "31/6/2025", [MINUTES]: "Có" }, "Chưa có ngày nhận"],
  ])("%s", async (_, unit, text) => {
    expect(dossier(row, await campaignOf(withUnits(dongDang, { [NAME]: "VP", ...unit })))).toBe(text);
  });
});

describe("the number of people, from the sheet and as an argument", () => {
  const quota = (campaign: string, units: unknown): string =>
    cell((functions.quotaCheckCell as unknown as Call)([Object.values(officer)], [Object.keys(officer)], campaign, units, {}));
  const missing = "Chưa đủ dữ liệu: VP chưa có số người (IV.2.1.c)";

  it.each<[string, readonly (readonly [string, unknown])[], string | RegExp]>([
    [
      "twice the same",
      [
        ["VP", 12],
        ["VP", 12],
      ],
      /^Đạt: /,
    ],
    [
      "twice the same, in other letters",
      [
        ["VP", 12],
        ["vp", "12 người"],
      ],
      /^Đạt: /,
    ],
    [
      "two numbers",
      [
        ["VP", 12],
        ["VP", 20],
      ],
      missing,
    ],
    [
      "a number and none",
      [
        ["VP", 12],
        ["VP", ""],
      ],
      missing,
    ],
    ["a word for none", [["VP", "Không"]], missing],
    ["a dash", [["VP", "-"]], missing],
    ["not yet", [["VP", "chưa có"]], missing],
    ["about", [["VP", "khoảng 12"]], missing],
    ["nobody, as the sheet writes it", [["VP", "0 (không)"]], /^Cần xem xét: VP .*20% là 0, đề nghị 01 cá nhân/],
    ["nobody, in a computed array", [["VP", 0]], /^Cần xem xét: VP .*20% là 0, đề nghị 01 cá nhân/],
  ])("%s", async (_, rows, text) => {
    const sheet = withUnits(dongDang, ...rows.map(([name, people]) => ({ [NAME]: name, [PEOPLE]: people })));
    const answers = [quota(await campaignOf(sheet), null), quota("dong-dang-2025", [[NAME, PEOPLE], ...rows])];
    for (const answer of answers) expect(answer).toEqual(text instanceof RegExp ? expect.stringMatching(text) : text);
  });
});

describe("the confirmation of a unit whose number of people cannot be read", () => {
  it("counts (bac-son)", async () => {
    const row: Record<string, unknown> = { "Tên tập thể, cá nhân, hộ gia đình": "Nông Văn A", Loại: "Cá nhân", "Đơn vị": "VP" };
    for (const { type, header } of bacSon2025.evidence) if (type !== "discipline") row[header] = "x";
    const sheet = withUnits(encodeCampaign(bacSon2025), { [NAME]: "VP", [PEOPLE]: "khoảng 12", [CONFIRMED]: "Có" });
    expect(tier(row, await campaignOf(sheet))).toMatch(/^Giấy khen của Chủ tịch UBND xã Bắc Sơn hoặc Bằng khen/);
    const none = withUnits(encodeCampaign(bacSon2025), { [NAME]: "VP", [PEOPLE]: 12, [CONFIRMED]: "khoảng" });
    expect(tier(row, await campaignOf(none))).toBe("Chưa đủ dữ liệu");
  });
});

describe("a round of which the deadline cannot be read", () => {
  const head = HEADS.rounds.deadline;
  const row = { Đợt: 1, ...PAPERS, "Ngày nhận hồ sơ": "29/8/2025" };
  const place = placeOf(dongDang, "info", HEADS.rounds.id, "1");
  const spoiled = (column: string, value: unknown): Grids => edit(dongDang, "info", HEADS.rounds.id, "1", column, value);

  it.each<[string, string, unknown]>([
    ["a day that is none", head[1], "31/6/2025"],
    ["no day", head[1], ""],
    ["an error", head[1], { code: "#REF!" }],
    ["another word", head[0], "khoảng"],
    ["no word", head[0], ""],
    ["a word that misfits", head[0], "Sau sự kiện"],
    ["what belongs to another kind", head[2], "Đại hội"],
  ])("%s: says so, with its row", async (_, column, value) => {
    const campaign = await campaignOf(spoiled(column, value), referred);
    const needs = `Chưa xác định được hạn: chưa đọc được hạn nộp ở Phong trào, dòng ${place}`;
    expect(dossier(row, campaign)).toBe(needs);
    expect(dossier({ ...row, "Ngày nhận hồ sơ": "" }, campaign)).toBe(`Chưa có ngày nhận; ${needs}`);
    expect(dossier({ ...row, Đợt: 2 }, campaign)).toBe("Đủ hồ sơ");
    expect(dossier({ ...row, Đợt: "" }, campaign)).toMatch(/^Chưa xác định được hạn: chưa rõ đợt, .* \(IV\.3\)$/);
  });

  it("is another content than the sheet as it was, and is not written as if it were readable", async () => {
    const texts = await Promise.all(
      [dongDang, spoiled(head[1], "31/6/2025"), spoiled(head[1], "")].map((one) => campaignOf(one)),
    );
    expect(texts[1]).not.toBe(texts[0]);
    expect(texts[1]).toBe(texts[2]);
  });

  it("a round without a deadline has none, whatever else of its row is unreadable", async () => {
    const [first, ...rest] = dongDang2025.rounds;
    const { deadline: _, ...without } = first as NonNullable<typeof first>;
    const grids: Grids = encodeCampaign({ ...dongDang2025, rounds: [without, ...rest] });
    const campaign = await campaignOf(edit(grids, "info", HEADS.rounds.id, "1", HEADS.rounds.meeting, "mai"), referred);
    expect(dossier(row, campaign)).toBe("Đủ hồ sơ");
  });

  it("WHY names the row of rules once, and calls it no criterion", async () => {
    const campaign = await campaignOf(spoiled(head[1], "31/6/2025"), referred);
    const lines = why({ ...officer, "Tỷ lệ hoàn thành nhiệm vụ (%)": 100 }, campaign);
    const own = lines.find((line) => line.startsWith("Giấy khen của Trưởng ban: "));
    expect(own).toBe(
      `Giấy khen của Trưởng ban: cần đọc được mọi dòng quy tắc; chưa đọc được dòng quy tắc ở Phong trào, dòng ${place}`,
    );
    expect(lines.join("\n")).not.toContain("của khối");
    // and where nobody knows the row of the sheet, the row of the block is said
    const block = why(officer, await campaignOf(spoiled(head[1], "31/6/2025")));
    expect(block.join("\n")).toContain(`chưa đọc được dòng quy tắc ở Phong trào, dòng ${place - 3} của khối`);
  });
});

describe("a criterion that cannot be read", () => {
  const unused = (lines: readonly string[]): readonly string[] =>
    lines.filter((line) => line.includes("không dùng cho nhóm này"));
  const spoiled = (first: string, column: string, value: unknown): Grids =>
    edit(dongDang, "criteria", HEADS.criteria.id, first, column, value);

  it("is named with its own clause", async () => {
    const place = placeOf(dongDang, "criteria", HEADS.criteria.id, "cn-hoan-thanh");
    const lines = why(officer, await campaignOf(spoiled("cn-hoan-thanh", "Ngưỡng", -1), referred));
    expect(lines.join("\n")).toMatch(new RegExp(`; chưa đọc được tiêu chuẩn ở Tiêu chuẩn, dòng ${place} \\(IV\\.[^)]*\\)$`, "m"));
    expect(tier(officer, await campaignOf(spoiled("cn-hoan-thanh", "Ngưỡng", -1)))).toBe("Chưa đủ dữ liệu");
  });

  it("leaves no column of whom it may speak unused", async () => {
    const lines = why(officer, await campaignOf(spoiled("cn-hoan-thanh", "Cột minh chứng", "ty-le?")));
    expect(unused(lines)).toEqual([]);
    expect(unused(why(officer, await campaignOf(spoiled("cn-hoan-thanh", "Nhóm", "?"))))).toEqual([]);
    // a collective's criterion is nothing to a person
    const own = { ...officer, "Thành tích, sáng kiến được công nhận": "Có" };
    expect(unused(why(own, "dong-dang-2025"))).toHaveLength(1);
    const [collective = ""] = dongDang2025.criteria.flatMap(({ id, groups }) => (groups.join() === "tap-the" ? [id] : []));
    expect(unused(why(own, await campaignOf(spoiled(collective, "Cột minh chứng", "?"))))).toHaveLength(1);
  });

  it("without a clause that can be read has no empty brackets", async () => {
    const lines = why(officer, await campaignOf(spoiled("cn-hoan-thanh", "Điều khoản", { code: "#N/A" })));
    expect(lines.join("\n")).not.toContain("()");
  });
});

describe("a paper of which the row cannot be read", () => {
  const row = { Đợt: 1, "Ngày nhận hồ sơ": "29/8/2025", "Đơn vị": "VP", ...PAPERS };
  const spoiled = (first: string, column: string, value: unknown): Grids =>
    edit(dongDang, "rules", HEADS.dossier.id, first, column, value);

  it.each<[string, string, unknown]>([
    ["tom-tat", "Của", "ai đó"],
    ["tom-tat", "Của", ""],
    ["bien-ban", "Của", { code: "#N/A" }],
    ["bao-cao", "Tên giấy tờ", ""],
    ["bien-ban", "Mã giấy tờ", "tom-tat"],
  ])("%s, %s: no dossier is complete, and its place is said", async (first, column, value) => {
    const grids = spoiled(first, column, value);
    const campaign = await campaignOf(grids, referred);
    const at = column === "Mã giấy tờ" ? "tom-tat" : first;
    const place = placeOf(dongDang, "rules", HEADS.dossier.id, at);
    const said = `Chưa đọc được thành phần hồ sơ ở Quy tắc xét, dòng ${place}`;
    expect(dossier(row, campaign)).toBe(said);
    expect(dossier({ ...row, [Object.keys(PAPERS)[1] ?? ""]: "" }, campaign)).toBe(
      first === "bao-cao" ? said : `Thiếu: Báo cáo thành tích (mẫu 08); ${said}`,
    );
  });

  it("is another content than the row as it was", async () => {
    expect(await campaignOf(spoiled("tom-tat", "Của", "ai đó"))).not.toBe(await campaignOf(dongDang));
  });

  it("is written as unreadable", async () => {
    const { readCampaign } = await import("../../src/sheets/campaign-cell");
    const { info, criteria, rules, units } = edit(
      spoiled("tom-tat", "Của", "?"),
      "info",
      HEADS.rounds.id,
      "1",
      HEADS.rounds.deadline[1],
      "?",
    );
    const { campaign } = readCampaign(info, criteria, rules, units);
    const again = encodeCampaign(campaign as Campaign);
    expect(readCampaign(again.info, again.criteria, again.rules, again.units).campaign).toMatchObject({
      rounds: campaign?.rounds,
      dossier: campaign?.dossier,
    });
  });
});

describe("a 0 in a block", () => {
  const zero = edit(dongDang, "rules", HEADS.quotas.id, "mot-tap-the", "Tối đa", 0);
  const selected = { ...officer, Loại: "Tập thể", "Hội đồng thống nhất": "Có" };
  const quota = (campaign: string): string =>
    cell(
      (functions.quotaCheckCell as unknown as Call)(
        [Object.values(selected)],
        [Object.keys(selected)],
        campaign,
        [
          [NAME, PEOPLE],
          ["VP", 12],
        ],
        {},
      ),
    );
  const addressed = (...at: readonly number[]): object => ({
    ...pure,
    parameterAddresses: [0, 1, 2, 3].map((i) => (at.includes(i) ? `Sheet${i}!A1:Z99` : null)),
  });

  it("may be a blank only where that block is a bare reference", async () => {
    const max = "tập thể đã chọn 01, tối đa 00";
    expect(quota(await campaignOf(zero, addressed(0, 1, 3)))).toContain(max);
    expect(quota(await campaignOf(zero, addressed()))).toContain(max);
    expect(quota(await campaignOf(zero, addressed(2)))).not.toContain(max);
  });

  it("whole columns begin in the first row of the sheet", async () => {
    const year = rowWith(dongDang.info, LABELS.year);
    const bad = edit(dongDang, "info", "Mục", LABELS.year, "Nội dung", "năm nay");
    for (const address of ["'Phong trào'!A:D", "'Phong trào'!$A:$D", "'Phong trào'!1:99"]) {
      const text = await campaignOf(bad, { ...pure, parameterAddresses: [address] });
      expect(text).toContain(`Phong trào, dòng ${year + 1}: mục "Năm"`);
    }
  });
});
