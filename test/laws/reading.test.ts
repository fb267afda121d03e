import fc from "fast-check";
import type { Campaign } from "../../src/award/campaign/campaign";
import { planById, plans } from "../../src/plans/plans";
import { nominationHeaders } from "../../src/sheets/nomination-columns";
import { readSheet, type ReadSheet } from "../../src/tally/read";
import { fold } from "../../src/text/fold";
import { findLegacy } from "../../src/text/legacy";
import { nameKey } from "../../src/text/name";
import { RUNS } from "./arbitrary";

type Row = readonly unknown[];
const caoLau = planById("cao-lau-2023") as Campaign;

const FAMILIES = ["Nguyễn", "Nông", "Lý", "Vi", "Hoàng", "Chu", "Bế", "Lương", "Hà"];
const MIDDLES = ["Văn", "Thị", "Thanh", "Đức", ""];
const GIVEN = ["Hoà", "Hoa", "Hùng", "Hưng", "Thuỷ", "Kỷ", "Lý", "Đạt", "Thành", "Tú", "Quý"];
const name = fc
  .tuple(fc.constantFrom(...FAMILIES), fc.constantFrom(...MIDDLES), fc.constantFrom(...GIVEN))
  .map((words) => words.filter((word) => word !== "").join(" "));

/** The same name as another hand writes it. */
const rewritten = (text: string): fc.Arbitrary<string> =>
  fc
    .record({
      capitals: fc.boolean(),
      decomposed: fc.boolean(),
      gap: fc.constantFrom(" ", "  ", "\u00a0"),
      address: fc.constantFrom("", "Ông ", "bà ", "BÀ "),
      newTones: fc.boolean(),
    })
    .map(({ capitals, decomposed, gap, address, newTones }) => {
      const toned = newTones ? text.replace("Hoà", "Hòa").replace("Thuỷ", "Thủy").replace("Kỷ", "Kỉ") : text;
      const spaced = `${address}${toned}`.split(" ").join(gap);
      const cased = capitals ? spaced.toUpperCase() : spaced;
      return decomposed ? cased.normalize("NFD") : cased;
    });

const HEAD: Row = ["STT", "Họ và tên", "Năm sinh", "Đơn vị"];
const person = fc.tuple(name, fc.constantFrom(1980, 1981, ""), fc.constantFrom("Thôn Nà Pàn", "Thôn Bản Mới", ""));
const people = fc.array(person, { minLength: 1, maxLength: 8 });
const listed = (all: readonly (readonly [string, unknown, string])[]): readonly Row[] =>
  all.map(([who, year, unit], index) => [index + 1, who, year, unit]);

const nominations = (sheet: ReadSheet): readonly unknown[] =>
  sheet.rows.flatMap((row) => {
    if (row.kind !== "nomination") return [];
    const { name: text, kind, unit, birthYear, woman, values } = row.nomination;
    return [{ text, kind, unit, birthYear, woman, values }];
  });
const pairs = (sheet: ReadSheet, from: number): readonly string[] =>
  sheet.duplicates.map(({ is, rows }) => `${is} ${rows.map((row) => row - from).join(",")}`);

describe("laws of reading", () => {
  it("a name keeps its key whoever writes it: case, Unicode form, tone placement, spaces, Ông and Bà", () => {
    fc.assert(
      fc.property(
        name.chain((one) => fc.tuple(fc.constant(one), rewritten(one))),
        ([one, other]) => expect(nameKey(other)).toBe(nameKey(one)),
      ),
      RUNS,
    );
  });

  it("names of two tones, or two letters, never share a key", () => {
    const letters = (text: string): string => text.toLowerCase().replace("lý", "lí").replace("kỷ", "kỉ");
    const TONES = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
    // one tone of the name becomes another: Hùng is not Hứng
    const retoned = (one: string, pick: number, tone: string): string => {
      const parts = one.normalize("NFD").split(/([\u0300\u0301\u0303\u0309\u0323])/);
      const at = 1 + 2 * (pick % Math.max(1, (parts.length - 1) / 2));
      return parts
        .map((part, index) => (index === at ? tone : part))
        .join("")
        .normalize("NFC");
    };
    const near = name.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.oneof(
          name,
          fc.tuple(fc.nat(), fc.constantFrom(...TONES)).map(([pick, tone]) => retoned(one, pick, tone)),
        ),
      ),
    );
    fc.assert(
      fc.property(near, ([one, other]) => {
        if (letters(one) !== letters(other)) expect(nameKey(one)).not.toBe(nameKey(other));
      }),
      RUNS,
    );
  });

  it("titles above, blank rows, totals and signatures change no nomination", () => {
    const title = fc.constantFrom<Row>(
      ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
      ["ỦY BAN NHÂN DÂN", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      [],
      ["", "", ""],
    );
    const between = fc.constantFrom<Row>([], ["", "Cộng", "", ""], ["Tổng cộng", "", 3, ""], ["(1)", "(2)", "(3)", "(4)"], HEAD, [
      7,
      "",
      "",
      "",
    ]);
    const below = fc.constantFrom<Row>([], ["", "Người lập biểu", "", "CHỦ TỊCH"], ["", "", "", "Ngày 05 tháng 8 năm 2025"]);
    fc.assert(
      fc.property(
        people,
        fc.array(title, { maxLength: 10 }),
        fc.array(between, { maxLength: 4 }),
        below,
        (all, titles, more, end) => {
          const rows = listed(all);
          const plain = readSheet(caoLau, [HEAD, ...rows]);
          const half = rows.length >> 1;
          const dressed = readSheet(caoLau, [...titles, HEAD, ...rows.slice(0, half), ...more, ...rows.slice(half), end]);
          expect(nominations(dressed)).toEqual(nominations(plain));
        },
      ),
      RUNS,
    );
  });

  it("our own headers are exact in any order, case and Unicode form, and each column is read", () => {
    const shuffled = fc.constantFrom(...plans).chain((campaign) => {
      const headers = nominationHeaders(campaign);
      return fc.record({
        campaign: fc.constant(campaign),
        headers: fc.shuffledSubarray([...headers], { minLength: headers.length }),
        capitals: fc.boolean(),
        form: fc.constantFrom("NFC", "NFD"),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ campaign, headers, capitals, form }) => {
        const typed = headers.map((header) => (capitals ? header.toUpperCase() : header).normalize(form));
        const { columns, problems } = readSheet(campaign, [typed, headers.map(() => "x")]);
        expect(columns.map(({ confidence }) => confidence)).toEqual(headers.map(() => "exact"));
        expect(problems.filter(({ code }) => code === "twoColumns" || code === "unconfirmed")).toEqual([]);
      }),
      RUNS,
    );
  });

  it("a group row never speaks against a filled cell, and speaks of every empty one below it", () => {
    const kind = fc.constantFrom("", "Tập thể", "Cá nhân", "Hộ gia đình");
    const group = fc.constantFrom("A. TẬP THỂ", "II. Cá nhân", "HỘ GIA ĐÌNH:");
    fc.assert(
      fc.property(group, fc.array(fc.tuple(name, kind), { minLength: 1, maxLength: 6 }), (said, all) => {
        const rows = [["STT", "Loại", "Họ và tên"], ["", "", said], ...all.map(([who, cell]) => ["", cell, who])];
        const read = readSheet(caoLau, rows).rows.flatMap((row) => (row.kind === "nomination" ? [row.nomination.kind] : []));
        read.forEach((one, index) => {
          const typed = all[index]?.[1] ?? "";
          const expected = fold(typed === "" ? said.replace(/^\w+\. /, "") : typed);
          const ids = { tapThe: "tap the", caNhan: "ca nhan", hoGiaDinh: "ho gia dinh" } as const;
          expect(one.is === "picked" && ids[one.id]).toBe(expected);
        });
      }),
      RUNS,
    );
  });

  it("who is found twice does not depend on the order of the rows", () => {
    const shuffled = people.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, order]) => {
        const straight = pairs(readSheet(caoLau, [HEAD, ...listed(all)]), 1);
        const moved = readSheet(caoLau, [HEAD, ...listed(order.map((at) => all[at] ?? ["", "", ""]))]).duplicates.map(
          ({ is, rows }) =>
            `${is} ${rows
              .map((row) => order[row - 1] ?? -1)
              .sort((a, b) => a - b)
              .join(",")}`,
        );
        // of three equal rows and a fourth, any of the three may stand for them
        const kinds = (found: readonly string[]): readonly string[] => found.map((one) => one.slice(0, one.indexOf(" "))).sort();
        expect(kinds(moved)).toEqual(kinds(straight));
        const same = (found: readonly string[]): readonly string[] => found.filter((one) => one.startsWith("same")).sort();
        expect(same(moved)).toEqual(same(straight));
      }),
      RUNS,
    );
  });

  it("correct Unicode is never taken for an old encoding", () => {
    fc.assert(
      fc.property(
        name.chain((one) => rewritten(one)),
        (text) => expect(findLegacy(text)).toEqual([]),
      ),
      RUNS,
    );
  });
});
