import { swappedDay } from "../src/text/date";
import { fold } from "../src/text/fold";
import { headKey, nameKey, womanByAddress, womanByName } from "../src/text/name";

describe("the key of a name", () => {
  it.each([
    ["Nguyễn Thị Hoà", "NGUYỄN THỊ HÒA"],
    ["Nguyễn Thị Hoà", "Bà  Nguyễn\u00a0Thị Hoà "],
    ["Nguyễn Thị Hoà", "Nguyễn Thị Hoà".normalize("NFD")],
    ["Lý Văn Kỷ", "Lí Văn Kỉ"],
    ["Thuỷ", "Thủy"],
    ["Ðinh Văn Ðạt", "Đinh Văn Đạt"],
    ["Ông: Vi Văn Lâm", "Vi Văn Lâm"],
    ["Vi Văn\u200b Lâm.", "vi văn lâm"],
    ["H’Mông Sính", "H'Mông Sính"],
  ])("%p and %p are one", (one, other) => expect(nameKey(one)).toBe(nameKey(other)));
  it.each([
    ["Nguyễn Thị Hoà", "Nguyễn Thị Hoa"],
    ["Vi Văn Hùng", "Vi Văn Hưng"],
    ["Vi Văn Hung", "Vi Văn Hùng"],
    ["Quý", "Qui"],
    ["Lê Đức", "Lê Dức"],
    ["Lý Thị Thúy", "Lý Thị Thúi"],
    ["Thái", "Thaí bình"],
    ["NguyÔn V¨n Nam", "Nguyễn Văn Nam"],
  ])("%p and %p are two", (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));
  it("keeps a name that is an address alone, or one word behind it", () =>
    expect([nameKey("Bà"), nameKey("Ông Ích")].map((key) => key !== "")).toEqual([true, true]));
});

describe("a household", () => {
  it.each(["Gia đình ông Lê Văn Hải", "Hộ gia đình ông Lê Văn Hải", "HỘ ÔNG LÊ VĂN HẢI", "Hộ gia đình: Lê Văn Hải"])(
    "%p has a head",
    (name) => expect(headKey(name)).toBe(nameKey("Lê Văn Hải")),
  );
  it.each(["Lê Văn Hải", "Hồ Văn Gia", "Hộ", "Hội Nông dân"])("%p has none", (name) => expect(headKey(name)).toBeUndefined());
});

it("only Ông and Bà tell a gender", () => {
  expect(["Bà", "ông", "BÀ.", "Thượng tá", "Anh", "", "Đồng chí"].map(womanByAddress)).toEqual([
    true,
    false,
    true,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(["Bà Lý Thị Hoà", "Bà Lý", "Bành Thị Sao", "Đại tá Bà Thị"].map(womanByName)).toEqual([
    true,
    undefined,
    undefined,
    undefined,
  ]);
});

it("a day that only an American can mean is proposed in our order", () =>
  expect(["08/15/2025", "8-15-2025", "15/8/2025", "8/5/2025", "13/13/2025", "2/30/2025"].map(swappedDay)).toEqual([
    "15/8/2025",
    "15/8/2025",
    undefined,
    undefined,
    undefined,
    undefined,
  ]));

it("folding takes & for và, and the D's of other alphabets for Đ", () =>
  expect([fold("Tài chính & Kế hoạch"), fold("Ðội 1")]).toEqual([fold("Tài chính và Kế hoạch"), fold("Đội 1")]));
