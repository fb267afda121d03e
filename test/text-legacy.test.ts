import { findLegacy, fromLegacy } from "../src/text/legacy";
import { isSyllable } from "../src/text/syllable";

// the letters as two published tables give them: the national standard's, and the one of the ABC and VNI font makers
const UNICODE = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";
const TCVN3 = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦";
const VNI =
  "aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î AÊ AÂ Ñ EÂ OÂ Ô Ö".split(
    " ",
  );

describe("text in an old encoding", () => {
  it("is converted letter by letter as the published tables say", () => {
    const letters = Array.from(UNICODE);
    expect([TCVN3.length, VNI.length]).toEqual([letters.length, letters.length]);
    letters.forEach((letter, index) => {
      expect([letter, fromLegacy(TCVN3[index] ?? "", "tcvn3")]).toEqual([letter, letter]);
      expect([letter, fromLegacy(VNI[index] ?? "", "vni")]).toEqual([letter, letter]);
    });
    expect(fromLegacy("NGUYEÃN ÑÖÙC HOÀ", "vni")).toBe("NGUYỄN ĐỨC HỒ");
  });

  it.each([
    ["NguyÔn V¨n Nam", "tcvn3", "Nguyễn Văn Nam"],
    ["TrÇn ThÞ H\u00adêng", "tcvn3", "Trần Thị Hường"],
    ["Vò §×nh Hoµ", "tcvn3", "Vũ Đình Hoà"],
    ["Phßng Tµi chÝnh - KÕ ho¹ch", "tcvn3", "Phòng Tài chính - Kế hoạch"],
    ["NGUYÔN V¡N NAM", "tcvn3", "NGUYỄN VĂN NAM"],
    ["Nguyeãn Vaên Nam", "vni", "Nguyễn Văn Nam"],
    ["Traàn Thò Höôøng", "vni", "Trần Thị Hường"],
    ["Ñaëng Thuøy Traâm", "vni", "Đặng Thùy Trâm"],
  ])("%p is %s for %p", (text, encoding, proposal) => expect(findLegacy(text)).toEqual([{ encoding, proposal }]));

  it("that may be either has two proposals", () =>
    expect(findLegacy("Böu").map(({ proposal }) => proposal)).toEqual(["Bửu", "Bưu"]));

  it.each([
    "",
    "Nguyễn Văn Nam",
    "Nguyễn Văn Nam".normalize("NFD"),
    "Hà Thanh Tú",
    "LÝ THÀNH CÔNG",
    "Khòn Lèn",
    "UBND TP. Hà Nội",
    "100 m²",
    "× ½ §",
    "José",
    "Café Đà Lạt",
    "H’Mông",
    "Krông Pông",
    "Y Bhăm Niê",
    "x".repeat(5000),
    "µ".repeat(5000),
  ])("%p is none", (text) => expect(findLegacy(text)).toEqual([]));
});

describe("a syllable", () => {
  it.each(
    "Nguyễn Văn Quốc giặt gì giếng nghiêng khuya thuở yến ưu Thuỷ Thủy Lường Chẩu Khoáng xoong huỳnh Oanh Uyên Ích Út Quýnh Loan Khuê Quý Quí Duẩn rượu Kiều ngoéo khoẻ khỏe quạ giữa Thoả Duyệt Chiến Bế Lộc oái".split(
      " ",
    ),
  )("%p may be one", (word) => expect(isSyllable(word)).toBe(true));
  it.each(["NguyÔn", "Hoµng", "V¨n", "Traàn", "Böôùc", "José", "Krông", "hòà", "tốc̀", "thop̉", "q", ""])("%p is none", (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});
