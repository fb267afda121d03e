import type { Campaign } from "../../../src/award/campaign/campaign";
import { differences } from "../../../src/award/campaign/differences";
import { caoLoc2025 } from "../../../src/plans/cao-loc-2025";
import { plans } from "../../../src/plans/plans";

describe("differences between a workbook's rules and the shipped plan", () => {
  it.each(plans)("$id: none with itself", (plan) => {
    expect(differences(structuredClone(plan), plan)).toEqual([]);
  });

  it("name the rule and what is other in it", () => {
    const [first, ...rest] = caoLoc2025.criteria as [Campaign["criteria"][number], ...Campaign["criteria"][number][]];
    const edited: Campaign = {
      ...caoLoc2025,
      heading: { ...caoLoc2025.heading, year: 2026 },
      criteria: [{ ...first, test: { is: "no" } }, ...rest.slice(1), { ...first, id: "moi" }],
      units: [{ name: "Văn phòng" }],
    };
    expect(differences(edited, caoLoc2025)).toEqual([
      { in: "heading", which: "year", is: "changed", fields: [] },
      { in: "criteria", which: first.id, is: "changed", fields: ["test"] },
      { in: "criteria", which: "moi", is: "added", fields: [] },
      { in: "criteria", which: rest[0]?.id, is: "removed", fields: [] },
    ]);
  });

  it("find a person type that was bound to a form, and one that no longer is", () => {
    const [gone, ...bindings] = caoLoc2025.bindings;
    const found = differences({ ...caoLoc2025, bindings }, caoLoc2025);
    expect(found).toEqual([{ in: "bindings", which: `${gone?.tier ?? ""}/${gone?.category ?? ""}`, is: "removed", fields: [] }]);
  });
});
