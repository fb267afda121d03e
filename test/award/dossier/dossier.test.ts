import type { Campaign, Deadline, Round, Unit } from "../../../src/award/campaign/campaign";
import { dossierState } from "../../../src/award/dossier/dossier";
import type { Nomination } from "../../../src/award/nomination/nomination";
import { BLANK, NO_COLUMN, type Value } from "../../../src/award/nomination/value";
import { dossierText } from "../../../src/locale/dossier";
import { bacSon2025 } from "../../../src/plans/plans";
import { caoLoc2025 } from "../../../src/plans/plans";
import { dongDang2025 } from "../../../src/plans/plans";
import { plans } from "../../../src/plans/plans";
import { NOBODY } from "../../nobody";

const CO: Value = { is: "yes", cell: "Có" };
const KHONG: Value = { is: "no", cell: "Không" };
const round = (id: string): Nomination["round"] => ({ is: "picked", id, cell: id });
const on = (from: string, to = from): Value => ({ is: "date", from, to, cell: from });

/** A row with all papers of the nominee, of round 1. */
const row = (campaign: Campaign, more: Partial<Nomination> = {}): Nomination => ({
  ...NOBODY,
  round: round("1"),
  papers: campaign.dossier.filter((one) => one.of === "nominee").map(() => CO),
  ...more,
});
const said = (campaign: Campaign, nomination: Nomination, unit?: Unit): string =>
  dossierText(campaign, dossierState(campaign, nomination, unit));

/** dong-dang-2025 with other rounds. */
const withRounds = (...deadlines: readonly (Deadline | undefined)[]): Campaign => ({
  ...dongDang2025,
  rounds: deadlines.map((deadline, at): Round => {
    const clause = { ref: "III" };
    const bare = { id: String(at + 1), label: `Đợt ${at + 1}`, text: "", clause };
    return deadline === undefined ? bare : { ...bare, deadline };
  }),
});
const upTo: Deadline = { is: "onOrBefore", date: "2025-08-30", clause: { ref: "IV.3" } };

describe("the deadline of dong-dang-2025, before 30/8/2025 (IV.3)", () => {
  it.each([
    ["2025-05-01", "1", "Đủ hồ sơ"],
    ["2025-08-29", "1", "Đủ hồ sơ"],
    ["2025-08-30", "1", "Nộp sau hạn: nhận 30/8/2025, hạn trước 30/8/2025 (IV.3)"],
    ["2025-09-05", "1", "Nộp sau hạn: nhận 5/9/2025, hạn trước 30/8/2025 (IV.3)"],
    ["2025-08-30", "2", "Đủ hồ sơ"],
    ["2025-10-29", "2", "Đủ hồ sơ"],
    ["2025-10-30", "2", "Nộp sau hạn: nhận 30/10/2025, hạn trước 30/10/2025 (IV.3)"],
    ["2026-01-01", "2", "Nộp sau hạn: nhận 1/1/2026, hạn trước 30/10/2025 (IV.3)"],
  ])("received %s in round %s: %s", (day, id, text) => {
    expect(said(dongDang2025, row(dongDang2025, { received: on(day), round: round(id) }))).toBe(text);
  });

  it("a month that ends before it is in time, one that begins on it is late, one around it is neither", () => {
    const month = (from: string, to: string): string => said(dongDang2025, row(dongDang2025, { received: on(from, to) }));
    expect(month("2025-07-01", "2025-07-31")).toBe("Đủ hồ sơ");
    expect(month("2025-08-01", "2025-08-29")).toBe("Đủ hồ sơ");
    expect(month("2025-08-01", "2025-08-31")).toBe(
      "Chưa có ngày nhận chính xác: từ 1/8/2025 đến 31/8/2025, hạn trước 30/8/2025 (IV.3)",
    );
    expect(month("2025-08-29", "2025-08-30")).toMatch(/^Chưa có ngày nhận chính xác: /);
    expect(month("2025-08-30", "2025-09-30")).toBe("Nộp sau hạn: nhận từ 30/8/2025 đến 30/9/2025, hạn trước 30/8/2025 (IV.3)");
  });
});

describe("an inclusive deadline", () => {
  const campaign = withRounds(upTo);
  it.each([
    [on("2025-08-30"), "Đủ hồ sơ"],
    [on("2025-08-31"), "Nộp sau hạn: nhận 31/8/2025, hạn đến hết 30/8/2025 (IV.3)"],
    [on("2025-08-01", "2025-08-30"), "Đủ hồ sơ"],
    [on("2025-08-30", "2025-08-31"), "Chưa có ngày nhận chính xác: từ 30/8/2025 đến 31/8/2025, hạn đến hết 30/8/2025 (IV.3)"],
  ])("%j: %s", (received, text) => expect(said(campaign, row(campaign, { received }))).toBe(text));
});

describe("a deadline counted from an event (bac-son-2025, VI.2)", () => {
  const needs =
    'Chưa xác định được hạn: cần ngày diễn ra Đại hội Đảng bộ xã nhiệm kỳ 2025-2030 và cách hiểu "sau 20 ngày tổ chức Đại hội Đảng bộ xã nhiệm kỳ 2025-2030" (VI.2)';

  it("is never computed, and says what it needs", () => {
    expect(said(bacSon2025, row(bacSon2025, { received: on("2025-08-30") }))).toBe(needs);
    const { timing } = dossierState(bacSon2025, row(bacSon2025, { received: on("2025-08-30") }));
    expect(timing).toMatchObject({
      is: "eventUnknown",
      deadline: { days: 20 },
      received: { is: "days", from: "2025-08-30", by: "nominee" },
    });
  });

  it("knows the unit's day of receipt, and asks for it where nobody says it", () => {
    const unit: Unit = { name: "Thôn A", received: "2025-08-30" };
    expect(said(bacSon2025, row(bacSon2025), unit)).toBe(needs);
    expect(dossierState(bacSon2025, row(bacSon2025), unit).timing).toMatchObject({
      received: { is: "days", from: "2025-08-30", to: "2025-08-30", by: "unit" },
    });
    expect(said(bacSon2025, row(bacSon2025), { name: "Thôn A" })).toBe(`Chưa có ngày nhận; ${needs}`);
  });

  it("asks for the day of receipt as well", () => expect(said(bacSon2025, row(bacSon2025))).toBe(`Chưa có ngày nhận; ${needs}`));
});

describe("a deadline of an unknown round", () => {
  const received = on("2025-08-29");
  it.each<[Nomination["round"], string]>([
    [{ is: "missing", value: BLANK }, 'Chưa xác định được hạn: chưa rõ đợt, "Đợt" để trống (IV.3)'],
    [{ is: "missing", value: NO_COLUMN }, 'Chưa xác định được hạn: chưa rõ đợt, "Đợt" bảng không có cột này (IV.3)'],
    [{ is: "unlisted", cell: "Đợt 3" }, 'Chưa xác định được hạn: chưa rõ đợt, "Đợt" ghi "Đợt 3" (IV.3)'],
    [round("3"), 'Chưa xác định được hạn: chưa rõ đợt, "Đợt" ghi "3" (IV.3)'],
    [
      { is: "missing", value: { is: "missing", why: "error", cell: "#N/A" } },
      'Chưa xác định được hạn: chưa rõ đợt, "Đợt" ô lỗi #N/A (IV.3)',
    ],
  ])("%j: %s", (one, text) => expect(said(dongDang2025, row(dongDang2025, { received, round: one }))).toBe(text));

  it("names each clause once, and the missing day before it", () => {
    const campaign = withRounds(upTo, { ...upTo, clause: { ref: "IV.4" } }, upTo);
    expect(said(campaign, row(campaign, { round: { is: "missing", value: BLANK } }))).toBe(
      'Chưa có ngày nhận; Chưa xác định được hạn: chưa rõ đợt, "Đợt" để trống (IV.3, IV.4)',
    );
  });

  it("the only round needs no word, yet a word that is none of the plan's is asked about", () => {
    const campaign = withRounds(upTo);
    const state = (one: Nomination["round"]): string => dossierState(campaign, row(campaign, { received, round: one })).timing.is;
    expect(state({ is: "missing", value: BLANK })).toBe("onTime");
    expect(state({ is: "missing", value: NO_COLUMN })).toBe("onTime");
    expect(state({ is: "unlisted", cell: "Đợt 3" })).toBe("roundUnknown");
    expect(state({ is: "missing", value: { is: "missing", why: "error", cell: "#N/A" } })).toBe("roundUnknown");
  });
});

describe("a plan without a deadline", () => {
  it("has no finding about days", () => {
    const campaign = withRounds(undefined, undefined);
    expect(said(campaign, row(campaign))).toBe("Đủ hồ sơ");
    expect(said(campaign, row(campaign, { round: { is: "unlisted", cell: "?" } }))).toBe("Đủ hồ sơ");
    expect(dossierState(campaign, row(campaign, { received: on("2030-01-01") })).timing).toEqual({ is: "noDeadline" });
  });

  it("for one of its rounds has none there", () => {
    const campaign = withRounds(upTo, undefined);
    expect(said(campaign, row(campaign, { round: round("2") }))).toBe("Đủ hồ sơ");
    expect(said(campaign, row(campaign, { round: round("1") }))).toBe("Chưa có ngày nhận");
  });

  it("and without papers asks nothing (cao-lau, hong-phong, cao-loc)", () => {
    const silent = plans.filter((one) => one.dossier.length === 0);
    expect(silent.map((one) => one.id)).toEqual(["cao-lau-2023", "hong-phong-2023", "cao-loc-2025"]);
    for (const campaign of silent) {
      expect(said(campaign, row(campaign))).toBe("Không quy định: kế hoạch không nêu thành phần hồ sơ");
      expect(dossierState(campaign, row(campaign))).toEqual({ papers: { is: "notAsked" }, timing: { is: "noDeadline" } });
    }
  });

  it("a deadline without papers still counts", () => {
    const campaign: Campaign = { ...caoLoc2025, rounds: withRounds(upTo).rounds };
    expect(said(campaign, row(campaign, { received: on("2025-08-30") }))).toBe(
      "Không quy định: kế hoạch không nêu thành phần hồ sơ",
    );
    expect(said(campaign, row(campaign, { received: on("2025-09-01") }))).toBe(
      "Nộp sau hạn: nhận 1/9/2025, hạn đến hết 30/8/2025 (IV.3); Không quy định: kế hoạch không nêu thành phần hồ sơ",
    );
  });
});

describe("papers", () => {
  const received = on("2025-08-29");
  const [summary = "", report = ""] = dongDang2025.dossier.filter((one) => one.of === "nominee").map((one) => one.id);
  const minutes = dongDang2025.dossier.find((one) => one.of === "unit")?.id ?? "";

  it.each<[readonly Value[], string]>([
    [[CO, CO], "Đủ hồ sơ"],
    [[KHONG, CO], "Thiếu: Tóm tắt thành tích (hồ sơ)"],
    [[CO, BLANK], "Thiếu: Báo cáo thành tích (mẫu 08)"],
    [[KHONG, BLANK], "Thiếu: Tóm tắt thành tích (hồ sơ), Báo cáo thành tích (mẫu 08)"],
    [[CO, NO_COLUMN], "Thiếu: Báo cáo thành tích (mẫu 08)"],
    [[CO, { is: "missing", why: "unreadable", cell: "đang làm" }], "Thiếu: Báo cáo thành tích (mẫu 08)"],
    [[CO], "Thiếu: Báo cáo thành tích (mẫu 08)"],
    [[], "Thiếu: Tóm tắt thành tích (hồ sơ), Báo cáo thành tích (mẫu 08)"],
  ])("%j: %s", (papers, text) => expect(said(dongDang2025, row(dongDang2025, { received, papers }))).toBe(text));

  it("a no is absent, an empty cell is unknown: the state keeps them apart", () => {
    expect(dossierState(dongDang2025, row(dongDang2025, { received, papers: [KHONG, BLANK] })).papers).toEqual({
      is: "asked",
      missing: [
        { item: summary, is: "absent" },
        { item: report, is: "unknown" },
      ],
      unit: false,
    });
  });

  it("of the unit are asked only where the unit keeps them, in the order of the plan", () => {
    const nomination = row(dongDang2025, { received, papers: [CO, KHONG] });
    const papersWith = (papers: Record<string, boolean>): unknown =>
      dossierState(dongDang2025, nomination, { name: "Văn phòng", papers }).papers;
    const late = { item: report, is: "absent" };
    expect(dossierState(dongDang2025, nomination, { name: "Văn phòng" }).papers).toEqual({
      is: "asked",
      missing: [late],
      unit: false,
    });
    expect(papersWith({ [minutes]: true })).toEqual({ is: "asked", missing: [late], unit: true });
    expect(papersWith({})).toEqual({ is: "asked", missing: [{ item: minutes, is: "unknown" }, late], unit: true });
    expect(papersWith({ [minutes]: false })).toEqual({
      is: "asked",
      missing: [{ item: minutes, is: "absent" }, late],
      unit: true,
    });
    expect(said(dongDang2025, nomination, { name: "Văn phòng", papers: {} })).toBe(
      "Thiếu: Biên bản họp xét, Báo cáo thành tích (mẫu 08)",
    );
  });

  it("align with the nominee's items though the unit's stand between them (bac-son-2025)", () => {
    const nomination = row(bacSon2025, { papers: [CO, KHONG] });
    const unit: Unit = { name: "Thôn A", papers: { "to-trinh": true, "bien-ban": false } };
    expect(dossierState(bacSon2025, nomination, unit).papers).toEqual({
      is: "asked",
      missing: [
        { item: "bieu-tom-tat", is: "absent" },
        { item: "bien-ban", is: "absent" },
      ],
      unit: true,
    });
    expect(said(bacSon2025, { ...nomination, received: on("2025-08-01") }, unit)).toMatch(
      /^Thiếu: Biểu tóm tắt thành tích, Biên bản họp xét; Chưa xác định được hạn: /,
    );
  });

  it("an item named like a part of every object is no paper", () => {
    const campaign: Campaign = {
      ...dongDang2025,
      dossier: [{ id: "constructor", label: "Giấy", of: "unit", text: "", clause: { ref: "V" } }],
    };
    const state = dossierState(campaign, row(campaign, { received }), { name: "A", papers: {} });
    expect(state.papers).toEqual({ is: "asked", missing: [{ item: "constructor", is: "unknown" }], unit: true });
  });

  it("missing and late stand in one cell, papers first", () => {
    expect(said(dongDang2025, row(dongDang2025, { received: on("2025-08-30"), papers: [CO, BLANK] }))).toBe(
      "Thiếu: Báo cáo thành tích (mẫu 08); Nộp sau hạn: nhận 30/8/2025, hạn trước 30/8/2025 (IV.3)",
    );
  });
});

describe("the day of receipt", () => {
  const unit: Unit = { name: "Văn phòng", received: "2025-08-30" };

  it("is the unit's where the row has none", () => {
    for (const received of [BLANK, NO_COLUMN, { is: "missing", why: "zeroOrBlank", cell: 0 } as const]) {
      const { timing } = dossierState(dongDang2025, row(dongDang2025, { received }), unit);
      expect(timing).toMatchObject({ is: "late", from: "2025-08-30", to: "2025-08-30", by: "unit" });
    }
  });

  it("is the row's own where it has one", () => {
    const { timing } = dossierState(dongDang2025, row(dongDang2025, { received: on("2025-08-29") }), unit);
    expect(timing).toMatchObject({ is: "onTime", by: "nominee" });
  });

  it("a cell that holds something unreadable is quoted, and no other day stands in", () => {
    const unreadable: Value = { is: "missing", why: "unreadable", cell: "30/8" };
    expect(said(dongDang2025, row(dongDang2025, { received: unreadable }), unit)).toBe(
      'Chưa có ngày nhận: "Ngày nhận hồ sơ" ghi "30/8"',
    );
    const error: Value = { is: "missing", why: "error", cell: "#REF!" };
    expect(said(dongDang2025, row(dongDang2025, { received: error }))).toBe('Chưa có ngày nhận: "Ngày nhận hồ sơ" ô lỗi #REF!');
  });

  it("missing from both is said", () => {
    expect(said(dongDang2025, row(dongDang2025), { name: "Văn phòng" })).toBe("Chưa có ngày nhận");
    expect(said(dongDang2025, row(dongDang2025))).toBe("Chưa có ngày nhận");
  });

  it.each(["30/8/2025", "", "2025-8-1", "x2025-08-01", "2025-08-01x"])("of a unit that is no ISO day is none: %j", (received) => {
    expect(said(dongDang2025, row(dongDang2025), { name: "Văn phòng", received })).toBe("Chưa có ngày nhận");
  });
});
