import type { Campaign } from "../../../src/award/campaign/campaign";
import { differences } from "../../../src/award/campaign/differences";
import { caoLoc2025 } from "../../../src/plans/plans";
import { dongDang2025 } from "../../../src/plans/plans";
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

describe("each list of rules", () => {
  const told = (change: Partial<Campaign>): readonly string[] =>
    differences({ ...dongDang2025, ...change }, dongDang2025).map((one) =>
      [one.is, one.in, one.which, ...one.fields].join(" ").trim(),
    );
  const last = <T>(list: readonly T[]): T => list[list.length - 1] as T;

  it.each(["rounds", "groups", "categories", "evidence", "tiers", "criteria", "bars", "quotas", "dossier", "law"] as const)(
    "%s: a rule removed, one added, one changed, each by its id",
    (list) => {
      const rules = dongDang2025[list] as readonly { readonly id: string }[];
      const { id } = last(rules);
      expect(told({ [list]: rules.slice(0, -1) })).toEqual([`removed ${list} ${id}`]);
      expect(told({ [list]: [...rules, { ...last(rules), id: "moi" }] })).toEqual([`added ${list} moi`]);
      expect(told({ [list]: [...rules.slice(0, -1), { ...last(rules), ghi: 1 }] })).toEqual([`changed ${list} ${id} ghi`]);
    },
  );

  it("bindings by form and type, keys of ranking by group, choices by set", () => {
    const bindings = dongDang2025.bindings;
    const bound = last(bindings);
    expect(told({ bindings: [...bindings.slice(0, -1), { ...bound, named: !bound.named }] })).toEqual([
      `changed bindings ${bound.tier}/${bound.category} named`,
    ]);
    const keys = last(dongDang2025.ranking);
    expect(told({ ranking: [...dongDang2025.ranking.slice(0, -1), { ...keys, evidence: [] }] })).toEqual([
      `changed ranking ${keys.group} evidence`,
    ]);
    expect(told({ choices: [...dongDang2025.choices, { set: "moi", need: 1 }] })).toEqual(["added choices moi"]);
  });

  it("a heading by its field; a field that says nothing is no difference; units are none", () => {
    const { heading } = dongDang2025;
    expect(told({ heading: { ...heading, title: "Khác", theme: "thi đua" } })).toEqual([
      "changed heading title",
      "changed heading theme",
    ]);
    expect(told({ heading: { ...heading, ...({ la: undefined } as object) } })).toEqual([]);
    expect(told({ units: [{ name: "Văn phòng" }], rounds: [...dongDang2025.rounds].reverse() })).toEqual([]);
  });
});
