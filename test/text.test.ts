import { fold, tidy } from "../src/text/fold";
import { formatDay } from "../src/text/date";
import { formatNumber, parseNumber } from "../src/text/number";

describe("folding", () => {
  it.each([
    ["Kỷ luật,\nđang bị xem xét", "kỉ luật đang bị xem xét"],
    ["Tỷ lệ (%)", "TI LE %"],
    ["hoà giải", "hòa giải"],
    ["Thuỷ", "Thủy"],
    ["chiến sỹ", "chiến sĩ"],
    ["ĐẢNG ỦY", "Đảng uỷ"],
    ["Họ và tên".normalize("NFD"), "Họ và tên"],
    ["Đơn vị\u00a0 công tác", "đơn vị công tác"],
  ])("%p and %p are one", (one, other) => expect(fold(one)).toBe(fold(other)));
  it.each([
    ["quy chế", "qui chế"],
    ["Tập thể", "Cá nhân"],
    ["thúy", "thúi"],
  ])("%p and %p are two", (one, other) => expect(fold(one)).not.toBe(fold(other)));
  it("leaves a lone surrogate and an empty text alone", () => expect([fold("\ud800"), fold("")]).toEqual(["", ""]));
  it("tidies without changing a letter", () => expect(tidy("Nguyê\u0303n\u200b \u00a0Văn ")).toBe("Nguyễn Văn"));
});

describe("numbers and days", () => {
  it.each([
    ["1.000,5", 1000.5],
    ["1,000.5", 1000.5],
    ["-3", -3],
    ["0.125", 0.125],
    ["12 000", 12000],
  ])("%p is %p", (text, value) => expect(parseNumber(text)).toBe(value));
  it.each(["", "abc", "1.2.3", "1,2,3", "--1", "1e5", "9".repeat(40)])("%p is no number", (text) =>
    expect(parseNumber(text)).toBeUndefined(),
  );
  it("are written as a Vietnamese cell writes them", () =>
    expect([formatNumber(98.5), formatNumber(0.1 + 0.2), formatDay("2025-08-05")]).toEqual(["98,5", "0,3", "5/8/2025"]));
});
