import { NOBODY } from "../nobody";
import fc from "fast-check";
import type { Campaign, Choice, Criterion, Evidence, Test } from "../../src/award/campaign/campaign";
import type { Nomination } from "../../src/award/nomination/nomination";
import { BLANK, type Value } from "../../src/award/nomination/value";
import { plans } from "../../src/plans/plans";

/** Runs of a law. Mutation testing asks each law hundreds of times over and lowers them all by this factor. */
export const runs = (count: number): { readonly numRuns: number } => ({
  numRuns: Math.ceil(count / Number(process.env.FEWER_RUNS ?? 1)),
});

/** Every law is tried at least this often. */
export const RUNS = runs(1000);

const LEVELS = ["thấp", "vừa", "cao"];

/** A level, a count or a yes, from worse to better, as a value of that evidence. */
export function valueOf(evidence: Evidence, goodness: number): Value {
  switch (evidence.type) {
    case "yesNo":
      return { is: goodness > 0.5 ? "yes" : "no", cell: goodness > 0.5 ? "Có" : "Không" };
    case "count": {
      const value = Math.floor(goodness * 4);
      return { is: "number", value, cell: value };
    }
    case "percent": {
      const value = Math.floor(goodness * 60) + 70;
      return { is: "number", value, cell: value };
    }
    case "level": {
      const levels = evidence.levels ?? [];
      const level = Math.floor(goodness * (levels.length + 1)) - 1;
      return { is: "level", level, cell: levels[level] ?? "Không" };
    }
    case "date": {
      const day = `2025-08-${String(31 - Math.floor(goodness * 30)).padStart(2, "0")}`;
      return { is: "date", from: day, to: day, cell: day };
    }
    case "discipline":
      return { is: "discipline", punished: goodness < 0.3, examined: false, cell: goodness < 0.3 ? "Khiển trách" : "Không" };
    case "text":
      return { is: "text", cell: "báo cáo" };
  }
}

export const goodness = fc.double({ min: 0, max: 0.999, noNaN: true });

/** A cell: mostly as good as can be, so that many rows come near to an award; sometimes any value, or missing in one way or another. */
export function cellOf(evidence: Evidence): fc.Arbitrary<Value> {
  const missing = fc.constantFrom<Value>(
    BLANK,
    { is: "missing", why: "noColumn", cell: "" },
    { is: "missing", why: "error", cell: "#N/A" },
    { is: "missing", why: "notYet", cell: "Chưa đến kỳ" },
    { is: "missing", why: "unreadable", cell: "chưa rõ" },
  );
  return fc.oneof(
    { weight: 16, arbitrary: fc.constant(valueOf(evidence, 0.999)) },
    { weight: 2, arbitrary: goodness.map((one) => valueOf(evidence, one)) },
    { weight: 1, arbitrary: missing },
  );
}

/** A row for a campaign: any person type, any cells. */
export function nominationOf(campaign: Campaign): fc.Arbitrary<Nomination> {
  const category = fc.constantFrom(...campaign.categories);
  const values = fc.tuple(...campaign.evidence.map(cellOf));
  const requested = fc.option(fc.constantFrom(...campaign.tiers.map((tier) => tier.id)), { nil: undefined });
  const round = fc.constantFrom(...campaign.rounds.map((one) => one.id));
  return fc.tuple(category, values, requested, round).map(([who, cells, form, day]) => ({
    ...NOBODY,
    name: { is: "text", cell: "Nguyễn Văn A" },
    kind: { is: "picked", id: who.kind, cell: who.kind },
    category: { is: "picked", id: who.id, cell: who.label },
    round: { is: "picked", id: day, cell: day },
    requested: form === undefined ? { is: "missing", value: BLANK } : { is: "picked", id: form, cell: form },
    received: BLANK,
    unit: "Văn phòng",
    values: cells,
  }));
}

/** One of the five plans with a row for it. */
export const planAndRow = fc
  .constantFrom(...plans)
  .chain((campaign) => nominationOf(campaign).map((nomination) => ({ campaign, nomination })));

interface Atom {
  readonly evidence: Evidence;
  readonly test: Test;
}

/** An evidence with a test for which more is better. */
const atom = (id: string): fc.Arbitrary<Atom> => {
  const common = { id, header: `Cột ${id}`, aliases: [] };
  return fc.oneof(
    fc.constant<Atom>({ evidence: { ...common, type: "yesNo" }, test: { is: "yes" } }),
    fc.constant<Atom>({ evidence: { ...common, type: "discipline" }, test: { is: "notPunished" } }),
    fc
      .tuple(fc.constantFrom("atLeast" as const, "moreThan" as const), fc.integer({ min: 0, max: 3 }))
      .map(([is, value]): Atom => ({ evidence: { ...common, type: "count" }, test: { is, value } })),
    fc
      .integer({ min: 80, max: 120 })
      .map((value): Atom => ({ evidence: { ...common, type: "percent" }, test: { is: "atLeast", value } })),
    fc
      .constantFrom(...LEVELS)
      .map((level): Atom => ({ evidence: { ...common, type: "level", levels: LEVELS }, test: { is: "atLeastLevel", level } })),
    fc.integer({ min: 1, max: 31 }).map((day): Atom => ({
      evidence: { ...common, type: "date" },
      test: { is: "onOrBefore", date: `2025-08-${String(day).padStart(2, "0")}` },
    })),
  );
};

/** An invented campaign: up to three forms over up to eight evidence columns, choice sets among the criteria, bound by name or not. */
export const inventedCampaign: fc.Arbitrary<Campaign> = fc
  .record({
    atoms: fc.integer({ min: 1, max: 8 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => atom(`c${i}`)))),
    forms: fc.integer({ min: 1, max: 3 }),
    bound: fc.array(fc.constantFrom("named", "analogy", "none"), { minLength: 3, maxLength: 3 }),
    // for each atom: the forms that ask for it, its set (0: none) and its option
    asks: fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 3 })), {
      minLength: 8,
      maxLength: 8,
    }),
    needs: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
  })
  .map(({ atoms, forms, bound, asks, needs }) => {
    const tiers = Array.from({ length: forms }, (_, i) => `f${i}`);
    const clause = (ref: string): { readonly ref: string } => ({ ref });
    const criteria = atoms.map(({ evidence, test }, i): Criterion => {
      const [mask = 1, set = 0, option = 0] = asks[i] ?? [];
      return {
        id: `k${i}`,
        text: `tiêu chuẩn ${i}`,
        reading: `điều ${i}`,
        clause: clause(`V.${i}`),
        tiers: tiers.filter((_, f) => (mask >> f) % 2 === 1),
        groups: ["g"],
        evidence: evidence.id,
        test,
        ...(set === 0 ? {} : { choice: { set: `s${set}`, option: `o${option}` } }),
      };
    });
    const choices: Choice[] = needs.map((need, i) => ({ set: `s${i + 1}`, need }));
    return {
      schema: 1,
      id: "phong-trao",
      heading: {
        title: "Phong trào",
        issuer: "UBND xã",
        year: 2025,
        bases: [],
        window: { text: "năm 2025", clause: clause("IV") },
        appraisers: [],
        signer: { capacity: [], title: "CHỦ TỊCH", name: "A" },
        recipients: [],
      },
      rounds: [{ id: "1", label: "Đợt 1", text: "năm 2025", clause: clause("IV") }],
      groups: [{ id: "g", label: "Nhóm" }],
      categories: [{ id: "ai", label: "Cá nhân", kind: "caNhan", aliases: [], covers: "all" }],
      evidence: atoms.map((one) => one.evidence),
      tiers: tiers.map((id, rank) => ({
        id,
        name: `Hình thức ${rank}`,
        aliases: [],
        own: rank === 0,
        rank,
        clause: clause(`V.${id}`),
        decidedBy: "plan",
      })),
      bindings: tiers.flatMap((tier, i) =>
        bound[i] === "none"
          ? []
          : [{ tier, category: "ai", group: "g", named: bound[i] === "named", clause: clause(`V.${tier}.b`) }],
      ),
      criteria,
      choices,
      bars: [],
      quotas: [],
      ranking: [],
      dossier: [],
      law: [],
      units: [],
    };
  });

export const inventedAndRow = inventedCampaign.chain((campaign) =>
  nominationOf(campaign).map((nomination) => ({ campaign, nomination })),
);

/** A row for one of the five plans, or for an invented campaign. */
export const anyRow = fc.oneof(planAndRow, inventedAndRow);
