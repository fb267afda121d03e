import { eligibleTier, eligibleWhy } from "../../src/functions/functions";
import { builtFunction } from "../dist";
import { judgedTables } from "../fixtures/judged";

function judgeFromSources(call: readonly unknown[]): { readonly status: string; readonly reasons: string } {
  const full = [...call, undefined] as unknown as Parameters<typeof eligibleTier>;
  return { status: String(eligibleTier(...full)[0]?.[0]), reasons: String(eligibleWhy(...full)[0]?.[0]) };
}

const tier = builtFunction("ELIGIBLE_TIER");
const why = builtFunction("ELIGIBLE_WHY");
const plans = ["cao-lau-2023", "hong-phong-2023", "bac-son-2025", "cao-loc-2025", "dong-dang-2025"];

// The rows were judged by hand from the plans' words before the code was run; they go through the shipped file, and the sources say the same.
describe.each(plans)("%s: the rows judged by hand", (plan) => {
  const tables = judgedTables(plan);

  it("are at least 30", () => {
    expect(tables.reduce((sum, table) => sum + table.rows.length, 0)).toBeGreaterThanOrEqual(30);
  });

  for (const { section, headers, rows } of tables) {
    it.each(rows.map((row) => [row.cells[headers.indexOf("Tên tập thể, cá nhân, hộ gia đình")], row] as const))(
      `${section}: %s`,
      (_, row) => {
        const call = [[row.cells], [headers], plan] as const;
        const reasons = String(why(...call)[0]?.[0]);
        expect({ status: tier(...call)[0]?.[0], reasons }).toEqual({ status: row.status, reasons });
        const sources = judgeFromSources(call);
        expect(sources).toEqual({ status: row.status, reasons });
        const cited = [...reasons.matchAll(/\(([^()]*)\)$/gm)].map((match) => match[1]);
        expect(cited).toEqual(expect.arrayContaining([...row.clauses]));
      },
    );
  }
});
