import { NOBODY } from "../../nobody";
import type { Bar, Campaign, Criterion, Test } from "../../../src/award/campaign/campaign";
import { decide } from "../../../src/award/eligibility/decide";
import { holds, sumHolds } from "../../../src/award/eligibility/holds";
import type { Nomination } from "../../../src/award/nomination/nomination";
import { BLANK, type Value } from "../../../src/award/nomination/value";
import { reasonLines } from "../../../src/locale/reasons";
import { planById } from "../../../src/plans/plans";

const number = (value: number, above?: true): Value => ({ is: "number", value, cell: value, ...(above ? { above } : {}) });
const column = { id: "e", header: "E", aliases: [], type: "count" } as const;

describe("one test of one value", () => {
  it.each<[Test, Value, string]>([
    [{ is: "no" }, { is: "no", cell: "Không" }, "yes"],
    [{ is: "no" }, { is: "yes", cell: "Có" }, "no"],
    [{ is: "no" }, BLANK, "data"],
    [{ is: "filled" }, { is: "text", cell: "QĐ 12" }, "yes"],
    [{ is: "filled" }, BLANK, "data"],
    [{ is: "judged" }, { is: "yes", cell: "Có" }, "yes"],
    [{ is: "judged" }, { is: "no", cell: "Không" }, "no"],
    [{ is: "judged" }, BLANK, "judgement"],
    [{ is: "judged" }, { is: "missing", why: "error", cell: "#N/A" }, "data"],
    [{ is: "atLeast", value: 2 }, number(2), "yes"],
    [{ is: "moreThan", value: 2 }, number(2), "no"],
    [{ is: "atMost", value: 2 }, number(2), "yes"],
    [{ is: "atMost", value: 2 }, number(3), "no"],
    [{ is: "moreThan", value: 100 }, number(100, true), "yes"],
    [{ is: "moreThan", value: 105 }, number(100, true), "data"],
    [{ is: "atMost", value: 100 }, number(100, true), "no"],
    [{ is: "atMost", value: 110 }, number(100, true), "data"],
    [{ is: "before", date: "2025-08-30" }, { is: "date", from: "2025-08-29", to: "2025-08-29", cell: "" }, "yes"],
    [{ is: "before", date: "2025-08-30" }, { is: "date", from: "2025-08-30", to: "2025-08-30", cell: "" }, "no"],
    [{ is: "onOrBefore", date: "2025-08-30" }, { is: "date", from: "2025-08-30", to: "2025-08-30", cell: "" }, "yes"],
    [{ is: "onOrBefore", date: "2025-08-30" }, { is: "date", from: "2025-08-01", to: "2025-08-31", cell: "" }, "data"],
    [{ is: "onOrBefore", date: "2025-08-30" }, { is: "date", from: "2025-08-31", to: "2025-08-31", cell: "" }, "no"],
    [{ is: "unreadable", where: "Tiêu chuẩn, dòng 7" }, number(1), "data"],
    [{ is: "yes" }, number(1), "data"],
    [{ is: "atLeast", value: 1 }, { is: "yes", cell: "Có" }, "data"],
  ])("%j of %j is %s", (test, value, answer) => expect(holds(test, value, column)).toBe(answer));

  it.each<[Test, readonly Value[], string]>([
    [{ is: "atLeast", value: 1 }, [number(0), number(1)], "yes"],
    [{ is: "atLeast", value: 1 }, [number(1), BLANK], "yes"],
    [{ is: "atLeast", value: 1 }, [number(0), BLANK], "data"],
    [{ is: "atLeast", value: 1 }, [number(0), number(0)], "no"],
    [{ is: "atMost", value: 1 }, [number(2), BLANK], "no"],
    [{ is: "atMost", value: 1 }, [number(1), BLANK], "data"],
    [{ is: "yes" }, [number(1)], "data"],
  ])("of a sum: %j of %j is %s", (test, parts, answer) => expect(sumHolds(test, parts)).toBe(answer));
});

describe("rules that no shipped plan has yet", () => {
  const plan = planById("dong-dang-2025") as Campaign;
  const row = (values: readonly Value[] = []): Nomination => ({
    ...NOBODY,
    name: { is: "text", cell: "A" },
    kind: { is: "picked", id: "caNhan", cell: "Cá nhân" },
    category: { is: "missing", value: BLANK },
    round: { is: "picked", id: "1", cell: 1 },
    requested: { is: "missing", value: BLANK },
    received: BLANK,
    unit: "",
    values,
  });
  const lines = (campaign: Campaign, nomination: Nomination): readonly string[] =>
    reasonLines(campaign, nomination, decide(campaign, nomination));

  it("a rule row that could not be read makes its forms unknown, and names sheet and row", () => {
    const criteria = plan.criteria.map((one): Criterion => ({ ...one, test: { is: "unreadable", where: "Tiêu chuẩn, dòng 7" } }));
    const broken: Campaign = { ...plan, criteria };
    expect(decide(broken, row()).status).toBe("insufficient");
    expect(lines(broken, row()).some((line) => /chưa đọc được tiêu chuẩn ở Tiêu chuẩn, dòng 7 \(IV\./.test(line))).toBe(true);
  });

  it("a rule for a column that the campaign lacks is missing data", () => {
    const broken: Campaign = { ...plan, criteria: plan.criteria.map((one) => ({ ...one, evidence: "cot-da-xoa" })) };
    expect(decide(broken, row()).status).toBe("insufficient");
    expect(lines(broken, row()).some((line) => line.includes('chưa có cột minh chứng "cot-da-xoa"'))).toBe(true);
  });

  it("a bar that makes ineligible ends the matter, with its clause", () => {
    const bar: Bar = {
      id: "b",
      text: "đã bị kỷ luật",
      clause: { ref: "IV.9" },
      evidence: "ky-luat",
      test: { is: "punished" },
      effect: "ineligible",
    };
    const strict: Campaign = { ...plan, bars: [bar] };
    const at = plan.evidence.findIndex((one) => one.type === "discipline");
    const values = plan.evidence.map((_, index): Value =>
      index === at ? { is: "discipline", punished: true, examined: false, cell: "Cảnh cáo" } : BLANK,
    );
    expect(decide(strict, row(values)).status).toBe("ineligible");
    expect(lines(strict, row(values))[0]).toBe('Không đủ điều kiện: "Kỷ luật, đang bị xem xét" ghi "Cảnh cáo" (IV.9)');
  });

  it("a plan whose every form is decided elsewhere sends the row to the council", () => {
    const elsewhere: Campaign = { ...plan, tiers: plan.tiers.filter((one) => one.decidedBy !== "plan") };
    expect(decide(elsewhere, row()).status).toBe("review");
  });

  it("the unit's confirmation is told beside the verdict", () => {
    const { status, notes } = decide(plan, { ...row(), unit: "Văn phòng", confirmed: true });
    expect([status, notes.map((one) => one.is)]).toEqual(["insufficient", ["confirmedByUnit"]]);
    expect(lines(plan, { ...row(), unit: "Văn phòng", confirmed: true })).toContain(
      'Lưu ý: "Kỷ luật, đang bị xem xét" để trống; Văn phòng đã xác nhận bằng văn bản không có người bị kỷ luật, đang bị xem xét',
    );
  });

  it("two cells that contradict each other are missing data", () => {
    const collective: Nomination = {
      ...row(),
      kind: { is: "picked", id: "tapThe", cell: "Tập thể" },
      category: {
        is: "picked",
        id: plan.categories.find((one) => one.kind === "caNhan" && one.covers === undefined)?.id ?? "",
        cell: "Công chức",
      },
    };
    expect(decide(plan, collective).status).toBe("insufficient");
    expect(
      lines(plan, collective).some((line) =>
        line.includes('"Loại" ghi "Tập thể", "Nhóm đối tượng" ghi "Công chức", hai ô không khớp nhau'),
      ),
    ).toBe(true);
  });
});
