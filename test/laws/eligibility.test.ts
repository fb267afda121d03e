import fc from "fast-check";
import { decide, type Decision } from "../../src/award/eligibility/decide";
import type { Standing } from "../../src/award/eligibility/standing";
import type { Campaign } from "../../src/award/campaign/campaign";
import type { Nomination } from "../../src/award/nomination/nomination";
import { BLANK, type Value } from "../../src/award/nomination/value";
import { reasonLines } from "../../src/locale/reasons";
import { anyRow, goodness, inventedAndRow, planAndRow, RUNS, valueOf } from "./arbitrary";

const RANK: Record<Standing["is"], number> = { notMet: 0, unknown: 1, met: 2, elsewhere: 3 };

function withValue(nomination: Nomination, at: number, value: Value): Nomination {
  return { ...nomination, values: nomination.values.map((one, index) => (index === at ? value : one)) };
}

function standings(decision: Decision): readonly (readonly [string, Standing["is"]])[] {
  return [...decision.standings].map(([tier, standing]) => [tier, standing.is] as const);
}

describe("laws of eligibility", () => {
  it("nobody is found eligible by a form without a criterion for the group", () => {
    fc.assert(
      fc.property(anyRow, fc.nat(), ({ campaign, nomination }, pick) => {
        const tier = campaign.tiers[pick % campaign.tiers.length]?.id ?? "";
        const emptied: Campaign = { ...campaign, criteria: campaign.criteria.filter((one) => !one.tiers.includes(tier)) };
        expect(decide(emptied, nomination).standings.get(tier)?.is).not.toBe("met");
      }),
      RUNS,
    );
  });

  it("a better value never lowers a standing", () => {
    const better = anyRow.chain((row) =>
      fc.record({
        row: fc.constant(row),
        at: fc.nat({ max: row.campaign.evidence.length - 1 }),
        worse: goodness,
        more: goodness,
      }),
    );
    fc.assert(
      fc.property(better, ({ row: { campaign, nomination }, at, worse, more }) => {
        const evidence = campaign.evidence[at];
        if (evidence === undefined || evidence.sumOf !== undefined) return;
        const low = decide(campaign, withValue(nomination, at, valueOf(evidence, Math.min(worse, more))));
        const high = decide(campaign, withValue(nomination, at, valueOf(evidence, Math.max(worse, more))));
        for (const [tier, standing] of low.standings) {
          expect(RANK[high.standings.get(tier)?.is ?? "notMet"]).toBeGreaterThanOrEqual(RANK[standing.is]);
        }
      }),
      RUNS,
    );
  });

  it("filling a blank evidence cell never turns a form's no into anything else", () => {
    const filled = anyRow.chain(({ campaign, nomination }) =>
      fc.nat({ max: campaign.evidence.length - 1 }).chain((at) => {
        const evidence = campaign.evidence[at];
        const cell = evidence === undefined ? fc.constant(BLANK) : goodness.map((one) => valueOf(evidence, one));
        return cell.map((value) => ({ campaign, nomination: withValue(nomination, at, BLANK), at, value }));
      }),
    );
    fc.assert(
      fc.property(filled, ({ campaign, nomination, at, value }) => {
        const before = decide(campaign, nomination);
        const after = decide(campaign, withValue(nomination, at, value));
        for (const [tier, standing] of before.standings) {
          if (standing.is === "notMet") expect(after.standings.get(tier)?.is).toBe("notMet");
        }
      }),
      RUNS,
    );
  });

  it("no form is met while a criterion is unmet, and none fails while every criterion is met", () => {
    fc.assert(
      fc.property(inventedAndRow, ({ campaign, nomination }) => {
        const { standings: found } = decide(campaign, nomination);
        for (const tier of campaign.tiers) {
          const bound = campaign.bindings.some((one) => one.tier === tier.id);
          if (!bound) continue;
          const asked = campaign.criteria.filter((one) => one.tiers.includes(tier.id));
          const alone = asked.filter((one) => one.choice === undefined);
          const standing = found.get(tier.id);
          if (alone.some((one) => plainly(campaign, nomination, one.evidence, one.test) === false))
            expect(standing?.is).toBe("notMet");
          if (asked.every((one) => plainly(campaign, nomination, one.evidence, one.test) === true)) {
            const impossible = campaign.choices.some(
              (set) => optionsOf(campaign, tier.id, set.set) > 0 && optionsOf(campaign, tier.id, set.set) < set.need,
            );
            if (!impossible) expect(standing?.is).not.toBe("notMet");
          }
        }
      }),
      RUNS,
    );
  });

  it("every status but eligible has a finding with a clause, and every eligible row a form of the plan that is met", () => {
    fc.assert(
      fc.property(anyRow, ({ campaign, nomination }) => {
        const decision = decide(campaign, nomination);
        const lines = reasonLines(campaign, nomination, decision);
        expect(lines.some((line) => /\([^()]+\)$/.test(line) && !line.startsWith("Lưu ý"))).toBe(true);
        if (decision.status !== "eligible") return;
        expect(decision.tiers.length).toBeGreaterThan(0);
        for (const id of decision.tiers) {
          expect(decision.standings.get(id)?.is).toBe("met");
          expect(campaign.tiers.find((tier) => tier.id === id)?.decidedBy).toBe("plan");
        }
      }),
      RUNS,
    );
  });

  it("no reason stands twice", () => {
    fc.assert(
      fc.property(anyRow, ({ campaign, nomination }) => {
        const lines = reasonLines(campaign, nomination, decide(campaign, nomination));
        expect(new Set(lines).size).toBe(lines.length);
      }),
      RUNS,
    );
  });

  it("every no of a form that is told names each criterion that failed, and no other", () => {
    fc.assert(
      fc.property(inventedAndRow, ({ campaign, nomination }) => {
        const { standings: found } = decide(campaign, nomination);
        for (const tier of campaign.tiers) {
          if (!campaign.bindings.some((one) => one.tier === tier.id)) continue;
          const standing = found.get(tier.id);
          const told = standing?.is === "notMet" ? standing.because : [];
          const named = told.flatMap((one) =>
            one.kind === "unmet" && one.asked.is === "criterion" ? [one.asked.criterion.id] : [],
          );
          const failed = campaign.criteria.filter(
            (one) =>
              one.tiers.includes(tier.id) &&
              one.choice === undefined &&
              plainly(campaign, nomination, one.evidence, one.test) === false,
          );
          expect(named).toEqual(failed.map((one) => one.id));
          if (standing?.is === "notMet") expect(told[0]?.kind).toBe("unmet");
        }
      }),
      RUNS,
    );
  });

  it("each form is judged alone: the criteria of another form change nothing", () => {
    fc.assert(
      fc.property(inventedAndRow, fc.nat({ max: 2 }), ({ campaign, nomination }, kept) => {
        const tier = campaign.tiers[kept % campaign.tiers.length];
        if (tier === undefined) return;
        const alone: Campaign = {
          ...campaign,
          tiers: [tier],
          bindings: campaign.bindings.filter((one) => one.tier === tier.id),
          criteria: campaign.criteria.filter((one) => one.tiers.includes(tier.id)),
        };
        expect(decide(alone, nomination).standings.get(tier.id)).toEqual(decide(campaign, nomination).standings.get(tier.id));
      }),
      RUNS,
    );
  });

  it("a form that names the group only by analogy, or not at all, is never met, and stays failed where it failed", () => {
    fc.assert(
      fc.property(inventedAndRow, ({ campaign, nomination }) => {
        const named: Campaign = { ...campaign, bindings: campaign.bindings.map((one) => ({ ...one, named: true })) };
        const free = decide(named, nomination).standings;
        for (const [tier, standing] of decide(campaign, nomination).standings) {
          const binding = campaign.bindings.find((one) => one.tier === tier);
          if (binding?.named === true) expect(standing.is).toBe(free.get(tier)?.is);
          else if (!campaign.criteria.some((one) => one.tiers.includes(tier))) expect(standing.is).toBe("unknown");
          else expect(standing.is).toBe(binding !== undefined && free.get(tier)?.is === "notMet" ? "notMet" : "unknown");
        }
      }),
      RUNS,
    );
  });

  it("whoever is under examination is suspended while the law holds, whatever else stands in the row", () => {
    fc.assert(
      fc.property(planAndRow, fc.integer({ min: 2024, max: 2028 }), ({ campaign, nomination }, year) => {
        const at = campaign.evidence.findIndex((one) => one.type === "discipline");
        const day = `${year}-07-15`;
        const examined: Nomination = {
          ...withValue(nomination, at, { is: "discipline", punished: false, examined: true, cell: "Đang xác minh đơn thư" }),
          received: { is: "date", from: day, to: day, cell: day },
        };
        const { status } = decide(campaign, examined);
        if (day >= "2025-07-01" && day < "2027-03-01") expect(status).toBe("suspended");
        else expect(status).not.toMatch(/suspended|eligible$(?<!ineligible)/);
      }),
      RUNS,
    );
  });

  it("forms that share one text are one answer: all of them are met, or none", () => {
    fc.assert(
      fc.property(planAndRow, ({ campaign, nomination }) => {
        const { tiers } = decide(campaign, nomination);
        for (const id of tiers) {
          const { oneText } = campaign.tiers.find((tier) => tier.id === id) ?? {};
          const together = campaign.tiers.filter((tier) => oneText !== undefined && tier.oneText === oneText);
          if (together.length > 0) expect([...tiers].sort()).toEqual(together.map((tier) => tier.id).sort());
          else expect(tiers).toEqual([id]);
        }
      }),
      RUNS,
    );
  });

  it("asking for a form changes no standing, and no status but a no that becomes the council's", () => {
    fc.assert(
      fc.property(planAndRow, ({ campaign, nomination }) => {
        const silent: Nomination = { ...nomination, requested: { is: "missing", value: BLANK } };
        const asked = decide(campaign, nomination);
        const unasked = decide(campaign, silent);
        expect(standings(asked)).toEqual(standings(unasked));
        if (asked.status !== unasked.status) expect([unasked.status, asked.status]).toEqual(["ineligible", "review"]);
      }),
      RUNS,
    );
  });

  it("a column that does not concern the group changes no status", () => {
    const other = planAndRow.chain(({ campaign, nomination }) =>
      fc.nat({ max: campaign.evidence.length - 1 }).chain((at) => {
        const evidence = campaign.evidence[at];
        const cell = evidence === undefined ? fc.constant(BLANK) : goodness.map((one) => valueOf(evidence, one));
        return cell.map((value) => ({ campaign, nomination, at, value }));
      }),
    );
    fc.assert(
      fc.property(other, ({ campaign, nomination, at, value }) => {
        const { category } = nomination;
        const id = campaign.evidence[at]?.id ?? "";
        const groups = campaign.bindings
          .filter((one) => category.is === "picked" && one.category === category.id)
          .map((one) => one.group);
        const sums = campaign.evidence.filter((one) => one.sumOf?.includes(id)).map((one) => one.id);
        const concerns = campaign.criteria.some(
          (one) => [id, ...sums].includes(one.evidence) && one.groups.some((group) => groups.includes(group)),
        );
        if (concerns || campaign.bars.some((bar) => bar.evidence === id)) return;
        const changed = withValue(nomination, at, value);
        expect(standings(decide(campaign, changed))).toEqual(standings(decide(campaign, nomination)));
      }),
      RUNS,
    );
  });

  it("a cell without its column is judged as an empty cell", () => {
    const lacking = anyRow.chain((row) => fc.nat({ max: row.campaign.evidence.length - 1 }).map((at) => ({ ...row, at })));
    fc.assert(
      fc.property(lacking, ({ campaign, nomination, at }) => {
        const blank = decide(campaign, withValue(nomination, at, BLANK));
        const absent = decide(campaign, withValue(nomination, at, { is: "missing", why: "noColumn", cell: "" }));
        expect(absent.status).toBe(blank.status);
        expect(standings(absent)).toEqual(standings(blank));
      }),
      RUNS,
    );
  });

  it("the unit's confirmation fills an empty discipline cell as Không does, and overrules nothing that is written", () => {
    fc.assert(
      fc.property(planAndRow, ({ campaign, nomination }) => {
        const at = campaign.evidence.findIndex((one) => one.type === "discipline");
        const none: Value = { is: "discipline", punished: false, examined: false, cell: "Không" };
        const confirmed: Nomination = { ...withValue(nomination, at, BLANK), confirmed: true };
        expect(decide(campaign, confirmed).status).toBe(decide(campaign, withValue(nomination, at, none)).status);
        const written = nomination.values[at];
        if (written?.is === "discipline")
          expect(decide(campaign, { ...nomination, confirmed: true })).toEqual(decide(campaign, nomination));
      }),
      RUNS,
    );
  });
});

/** Reads a test the plain way, apart from the code under test; undefined where the cell says nothing. */
function plainly(
  campaign: Campaign,
  nomination: Nomination,
  id: string,
  test: Campaign["criteria"][number]["test"],
): boolean | undefined {
  const at = campaign.evidence.findIndex((one) => one.id === id);
  const value = nomination.values[at];
  if (value === undefined || value.is === "missing") return undefined;
  switch (test.is) {
    case "yes":
      return value.is === "yes";
    case "notPunished":
      return value.is === "discipline" && !value.punished;
    case "atLeast":
      return value.is === "number" && value.value >= test.value;
    case "moreThan":
      return value.is === "number" && value.value > test.value;
    case "atLeastLevel":
      return value.is === "level" && value.level >= (campaign.evidence[at]?.levels ?? []).indexOf(test.level);
    case "onOrBefore":
      return value.is === "date" && value.to <= test.date;
    default:
      return undefined;
  }
}

function optionsOf(campaign: Campaign, tier: string, set: string): number {
  return new Set(
    campaign.criteria.filter((one) => one.tiers.includes(tier) && one.choice?.set === set).map((one) => one.choice?.option),
  ).size;
}
