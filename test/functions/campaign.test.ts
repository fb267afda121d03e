import { campaign as campaignFunction, eligibleTier } from "../../src/functions/functions";
import { revisionOf } from "../../src/award/campaign/revision";
import type { Campaign } from "../../src/award/campaign/campaign";
import { caoLoc2025 } from "../../src/plans/plans";
import { plans } from "../../src/plans/plans";
import { encodeCampaign } from "../../src/sheets/encode";
import { loadFunctions } from "../dist";

type Blocks = [unknown, unknown, unknown, unknown];
type Call = (...parameters: unknown[]) => Promise<string[][]>;

const blocks = (campaign: Campaign): Blocks => {
  const { info, criteria, rules, units } = encodeCampaign(campaign);
  return [info, criteria, rules, units];
};
const call = campaignFunction as unknown as Call;
const pure = { address: "'Phong trào'!B9" };

/** The same plan with a lower percentage for the commune's own form. */
const edited: Campaign = {
  ...caoLoc2025,
  criteria: caoLoc2025.criteria.map((one) =>
    one.test.is === "atLeast" && one.test.value === 100 ? { ...one, test: { ...one.test, value: 80 } } : one,
  ),
};
const HEADERS = [
  "Loại",
  "Tên tập thể, cá nhân, hộ gia đình",
  "Mức xếp loại năm 2025",
  "Thành tích tiêu biểu, xuất sắc",
  "Mức hoàn thành chỉ tiêu, nhiệm vụ (%)",
  "Sáng kiến, mô hình mới, cách làm hay",
];
const ROW = ["Cá nhân", "Nguyễn Văn A", "Hoàn thành tốt nhiệm vụ", "Có", 85, "Có"];
const tier = (campaign: unknown): unknown => eligibleTier([ROW], [HEADERS], campaign, {} as CustomFunctions.Invocation);

describe("CAMPAIGN", () => {
  it.each(plans)("$id: names the plan and its content", async (plan) => {
    expect(await call(...blocks(plan), pure)).toEqual([[`${plan.id}#${revisionOf(plan)}`]]);
  });

  it("hands an edited threshold to every verdict", async () => {
    const [[text = ""] = []] = await call(...blocks(edited), pure);
    expect(text).toBe(`cao-loc-2025#${revisionOf(edited)}`);
    expect(text).not.toBe(`cao-loc-2025#${revisionOf(caoLoc2025)}`);
    expect([tier("cao-loc-2025"), tier(text)]).toEqual([[["Không đủ điều kiện"]], [["Giấy khen của Chủ tịch UBND xã"]]]);
    expect(tier([[text]])).toEqual([["Giấy khen của Chủ tịch UBND xã"]]);
  });

  it("takes a threshold typed in the sheet as the codec reads it", async () => {
    const [info, criteria, rules, units] = blocks(caoLoc2025);
    const typed = (criteria as unknown[][]).map((row) => row.map((cell) => (cell === 100 ? 80 : cell)));
    const [[text = ""] = []] = await call(info, typed, rules, units, pure);
    expect(tier(text)).toEqual([["Giấy khen của Chủ tịch UBND xã"]]);
  });

  it("says where a revision was never read", () => {
    expect(tier("cao-loc-2025#00000000")).toEqual([["Chưa tính được: chưa đọc được phong trào cao-loc-2025. Bấm Tính lại."]]);
  });

  it("says which sheet is gone, and every verdict repeats it", async () => {
    const [info, , rules, units] = blocks(caoLoc2025);
    const [[text = ""] = []] = await call(info, [[{ code: "#REF!" }]], rules, units, pure);
    expect(text).toMatch(/^Chưa tính được: thiếu trang Tiêu chuẩn\. /);
    expect(tier(text)).toEqual([[text]]);
  });

  it("names the row of the sheet where the ranges are bare references", async () => {
    const [info, criteria, rules, units] = blocks(caoLoc2025);
    const year = (info as unknown[][]).findIndex(([label]) => label === "Năm");
    expect(year).toBeGreaterThan(0);
    const bad = (info as unknown[][]).map((row, i) => (i === year ? ["Năm", "hai nghìn", ...row.slice(2)] : row));
    const parameterAddresses = ["'Phong trào'!$A$4:$J$60", "'Tiêu chuẩn'!A1:J99", null, undefined];
    const [[text = ""] = []] = await call(bad, criteria, rules, units, { ...pure, parameterAddresses });
    expect(text).toContain(`Phong trào, dòng ${year + 4}`);
  });

  it("forgets the oldest of many, so that hours of editing fill no memory", async () => {
    const texts: string[] = [];
    for (let value = 1; value <= 30; value++) {
      const [[text = ""] = []] = await call(...blocks({ ...edited, heading: { ...edited.heading, year: 2000 + value } }), pure);
      texts.push(text);
    }
    expect(tier(texts[0])).toEqual([["Chưa tính được: chưa đọc được phong trào cao-loc-2025. Bấm Tính lại."]]);
    expect(tier(texts[29])).toEqual([["Giấy khen của Chủ tịch UBND xã"]]);
  });
});

describe("CAMPAIGN as built", () => {
  const built = (...chunks: readonly string[]): Call => loadFunctions(...chunks).get("CAMPAIGN") as unknown as Call;

  it("is the same, with the file that reads rule sheets", async () => {
    const answer = await built("campaign.js")(...blocks(edited), pure);
    expect(answer.map((row) => [...row])).toEqual([[`cao-loc-2025#${revisionOf(edited)}`]]);
  });

  it("says so where that file does not arrive", async () => {
    const answer = await built()(...blocks(edited), pure);
    expect(answer.map((row) => [...row])).toEqual([
      ["Chưa tính được: chưa tải được phần đọc các trang quy tắc. Kiểm tra mạng, rồi bấm Tính lại."],
    ]);
  });
});
