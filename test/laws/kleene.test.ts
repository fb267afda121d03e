import { NOBODY } from "../nobody";
import fc from "fast-check";
import { decide } from "../../src/award/eligibility/decide";
import type { Campaign } from "../../src/award/campaign/campaign";
import type { Nomination } from "../../src/award/nomination/nomination";
import { BLANK } from "../../src/award/nomination/value";
import { inventedCampaign, runs, valueOf } from "./arbitrary";

const CASES = 20_000;

// Kleene's k of n against the plain meaning of a blank: whatever may stand there. Every blank is filled in every way.
describe("Kleene's logic of a form", () => {
  it(`agrees with the exhaustive completion of the blanks on ${CASES} random cases`, () => {
    // three columns at most are blank, each is filled as badly and as well as can be
    const blanks = inventedCampaign.chain((campaign) =>
      fc
        .array(fc.constantFrom<"worst" | "best" | "blank">("worst", "best", "blank"), {
          minLength: campaign.evidence.length,
          maxLength: campaign.evidence.length,
        })
        .map((marks) => ({ campaign: named(campaign), marks })),
    );
    fc.assert(
      fc.property(blanks, ({ campaign, marks }) => {
        const open = marks.flatMap((mark, at) => (mark === "blank" ? [at] : []));
        const row = rowOf(campaign, marks);
        const completed = Array.from({ length: 2 ** open.length }, (_, fill) =>
          rowOf(
            campaign,
            marks.map((mark, at) => (mark !== "blank" ? mark : (fill >> open.indexOf(at)) % 2 === 1 ? "best" : "worst")),
          ),
        ).map((one) => decide(campaign, one).standings);
        for (const [tier, standing] of decide(campaign, row).standings) {
          if (!campaign.criteria.some((one) => one.tiers.includes(tier))) continue;
          const ways = new Set(completed.map((one) => one.get(tier)?.is));
          expect(ways.has("unknown")).toBe(false);
          expect(standing.is).toBe(ways.size === 2 ? "unknown" : [...ways][0]);
        }
      }),
      runs(CASES),
    );
  });
});

function named(campaign: Campaign): Campaign {
  return {
    ...campaign,
    bindings: campaign.tiers.map((tier) => ({ tier: tier.id, category: "ai", group: "g", named: true, clause: tier.clause })),
    // a criterion that even the best cell cannot meet, or the worst one meets, has no two ways to complete
    criteria: campaign.criteria.map((one) => {
      if (one.test.is === "atLeast" || one.test.is === "moreThan") return { ...one, test: { is: "atLeast", value: 1 } as const };
      return one.test.is === "onOrBefore" ? { ...one, test: { is: "onOrBefore", date: "2025-08-15" } as const } : one;
    }),
    evidence: campaign.evidence.map((one) => (one.type === "percent" ? { ...one, type: "count" as const } : one)),
  };
}

function rowOf(campaign: Campaign, marks: readonly ("worst" | "best" | "blank")[]): Nomination {
  return {
    ...NOBODY,
    name: { is: "text", cell: "A" },
    kind: { is: "picked", id: "caNhan", cell: "Cá nhân" },
    category: { is: "missing", value: BLANK },
    round: { is: "picked", id: "1", cell: "1" },
    requested: { is: "missing", value: BLANK },
    received: BLANK,
    unit: "",
    values: campaign.evidence.map((evidence, at) =>
      marks[at] === "blank" ? BLANK : valueOf(evidence, marks[at] === "best" ? 0.999 : 0),
    ),
  };
}
