import type { Campaign } from "../../src/award/campaign/campaign";
import { bacSon2025, dongDang2025, plans } from "../../src/plans/plans";
import { calledIn, changes } from "../../src/sheets/changes";

const plan = dongDang2025;
const said = (campaign: Campaign, from = plan): readonly string[] =>
  changes(campaign, from).map(({ difference, name, cells }) =>
    [`${difference.is} ${name}`, ...cells.map(({ head, from: was, to }) => `${head}: ${was} → ${to}`)].join(" | "),
  );

describe("differences from a plan, in the words of the sheets", () => {
  it.each(plans.map((one) => [one.id, one] as const))("%s: none from itself", (_, one) => expect(said(one, one)).toEqual([]));

  it("a threshold", () => {
    const criteria = plan.criteria.map((one) =>
      one.id === "cn-hoan-thanh" ? { ...one, test: { is: "atLeast" as const, value: 95.5 } } : one,
    );
    expect(said({ ...plan, criteria })).toEqual([
      "changed hoàn thành tốt 100% các nhiệm vụ được giao trong 10 tháng đầu năm 2025 | Ngưỡng: 100 → 95.5",
    ]);
  });

  it("days, numbers and texts, each as its cell says it", () => {
    const rounds = plan.rounds.map((one) => (one.id === "2" ? { ...one, to: "2025-11-30" } : one));
    const quotas = plan.quotas.map((one) =>
      one.id === "ty-le-don-vi" ? { ...one, max: { count: 3 } } : one.id === "ca-nhan-05-07" ? { ...one, min: 4 } : one,
    );
    const heading = { ...plan.heading, number: "12/KH", date: "2025-06-03", bases: ["A", "B"] };
    const lines = said({ ...plan, rounds, quotas, heading });
    expect(lines.slice(0, 2)).toEqual([
      "changed Số kế hoạch | Số kế hoạch:  → 12/KH",
      "changed Ngày kế hoạch | Ngày kế hoạch:  → 3/6/2025",
    ]);
    expect(lines[2]).toMatch(/^changed Căn cứ \| Căn cứ: Kế hoạch số 134.*… → A; B$/);
    expect(lines.slice(3)).toEqual([
      "changed Đợt 2 | Đến ngày: 31/10/2025 → 30/11/2025",
      "changed tổng 2 đợt từ 05-07 cá nhân tiêu biểu, xuất sắc tặng Giấy khen của Trưởng ban | Tối thiểu: 5 → 4",
      "changed Các phòng, đơn vị thuộc Ban đề nghị không quá 20% cá nhân thuộc phòng, đơn vị | Tối đa: 20% số người → 3",
    ]);
  });

  it("a rule that came or went, and whom a form speaks of", () => {
    const [first, ...rest] = plan.bindings;
    if (first === undefined) throw new Error("no binding");
    expect(said({ ...plan, quotas: plan.quotas.slice(1), bindings: [{ ...first, named: false }, ...rest] })).toEqual([
      "changed Giấy khen của Trưởng ban, Tập thể | Hình thức: Đối tượng nêu tên → Đối tượng tương tự",
      "removed xem xét, đề xuất 01 tập thể tiêu biểu, xuất sắc tặng Giấy khen",
    ]);
    expect(said(bacSon2025).some((line) => line.startsWith("added "))).toBe(true);
  });

  it("rules are called by their names", () => {
    expect([calledIn(plan, "rounds", "1"), calledIn(plan, "units", "Văn phòng"), calledIn(plan, "quotas", "?")]).toEqual([
      "Đợt 1",
      "Văn phòng",
      "?",
    ]);
  });
});
