import fc from "fast-check";
import type { Campaign, Kind, Quota } from "../../src/award/campaign/campaign";
import { candidateOf, type Candidate } from "../../src/award/candidate";
import { decide } from "../../src/award/eligibility/decide";
import type { Nomination, Picked, Progress } from "../../src/award/nomination/nomination";
import { BLANK, type Value } from "../../src/award/nomination/value";
import type { KeyedUnit } from "../../src/award/quota/units";
import { campaignOf, quota } from "../award/field";
import { NOBODY } from "../nobody";

export type Form = "gk" | "bk";

/** A row as its cells say it; undefined is an empty cell. */
export interface Row {
  readonly kind: Kind | undefined;
  /** Empty where the row names no unit. */
  readonly unit: string;
  /** "9" is a round that the campaign does not have. */
  readonly round: "1" | "2" | "9" | "";
  /** What the lower form asks, and what the higher. */
  readonly good: boolean | undefined;
  readonly great: boolean;
  /** What both ask of the council's judgement. */
  readonly opinion: boolean | undefined;
  readonly suspended: boolean;
  readonly requested: Form | undefined;
  readonly so: number | undefined;
  readonly hai: number | undefined;
  readonly score: number | undefined;
  readonly leader: boolean | undefined;
  readonly agreed: boolean | undefined;
  readonly agreedTier: Form | undefined;
  readonly progress: Progress | undefined;
}

export interface Instance {
  readonly campaign: Campaign;
  readonly quotas: readonly Quota[];
  readonly rows: readonly Row[];
  readonly units: readonly KeyedUnit[];
}

export const UNITS = ["A", "B", "C"];
const EVIDENCE = ["so", "hai", "lanh-dao", "tot", "xuat-sac", "y-kien", "tam-dung"] as const;
export const KINDS: readonly Kind[] = ["caNhan", "tapThe", "hoGiaDinh"];

/** Two forms, each with a criterion of its own; individuals and households share a list, collectives have another. */
export function twoForms(quotas: readonly Quota[]): Campaign {
  const clause = { ref: "V" };
  const base = campaignOf(quotas);
  const groups = ["g", "t"];
  const criterion = (id: string, tier: Form, evidence: string, is: "yes" | "judged"): Campaign["criteria"][number] => ({
    id,
    text: id,
    reading: id,
    clause,
    tiers: [tier],
    groups,
    evidence,
    test: { is },
  });
  return {
    ...base,
    groups: groups.map((id) => ({ id, label: id })),
    categories: KINDS.map((kind) => ({ id: kind, label: kind, kind, aliases: [] })),
    evidence: EVIDENCE.map((id, at) => ({ id, header: id, aliases: [], type: at < 2 ? "count" : "yesNo" })),
    tiers: [
      { id: "gk", name: "Giấy khen", aliases: [], own: true, rank: 1, clause, decidedBy: "plan" },
      { id: "bk", name: "Bằng khen", aliases: [], own: false, rank: 2, clause, decidedBy: "plan" },
    ],
    bindings: KINDS.flatMap((category) =>
      ["gk", "bk"].map((tier) => ({ tier, category, group: category === "tapThe" ? "t" : "g", named: true, clause })),
    ),
    criteria: [
      criterion("gk-tot", "gk", "tot", "yes"),
      criterion("bk-xuat-sac", "bk", "xuat-sac", "yes"),
      criterion("gk-y-kien", "gk", "y-kien", "judged"),
      criterion("bk-y-kien", "bk", "y-kien", "judged"),
    ],
    bars: [{ id: "dung", text: "dừng", clause, evidence: "tam-dung", test: { is: "yes" }, effect: "suspended" }],
    ranking: [
      { group: "g", evidence: ["so", "hai"] },
      { group: "t", evidence: ["hai"] },
    ],
  };
}

/** The rows through the real decision. */
export function candidatesOf(campaign: Campaign, rows: readonly Row[]): readonly Candidate[] {
  return rows.map((row, at) => {
    const nomination = nominationOf(row, at);
    return candidateOf(campaign, at, nomination, decide(campaign, nomination));
  });
}

function nominationOf(row: Row, at: number): Nomination {
  const picked = <Id extends string>(id: Id | undefined): Picked<Id> =>
    id === undefined ? { is: "missing", value: BLANK } : { is: "picked", id, cell: id };
  const number = (value: number | undefined): Value => (value === undefined ? BLANK : { is: "number", value, cell: value });
  const mark = (value: boolean | undefined): Value => (value === undefined ? BLANK : { is: value ? "yes" : "no", cell: "" });
  return {
    ...NOBODY,
    name: { is: "text", cell: `Người ${at}` },
    key: () => `người ${at}`,
    kind: picked(row.kind),
    category: picked(row.kind),
    round: row.round === "9" ? { is: "unlisted", cell: 9 } : picked(row.round === "" ? undefined : row.round),
    requested: picked(row.requested),
    unit: row.unit,
    unitKey: row.unit.toLowerCase(),
    agreed: mark(row.agreed),
    agreedTier: picked(row.agreedTier),
    progress: picked(row.progress),
    score: number(row.score),
    values: [
      number(row.so),
      number(row.hai),
      mark(row.leader),
      mark(row.good),
      mark(row.great),
      mark(row.opinion),
      mark(row.suspended),
    ],
  };
}

/** What may be unusual about a row; what stands here twice comes twice as often. */
const QUIRKS: readonly Partial<Row>[] = [
  { round: "9" },
  { round: "" },
  { unit: "" },
  { kind: undefined },
  { good: false },
  { good: undefined },
  { great: true },
  { great: true },
  { great: true, requested: "gk" },
  { opinion: undefined },
  { opinion: false },
  { suspended: true },
  { requested: "bk" },
  { so: undefined },
  { so: undefined },
  { hai: undefined },
  { leader: undefined },
  { agreed: true },
  { agreed: true },
  { agreed: true },
  { agreed: true, agreedTier: "bk" },
  { agreed: true, good: false },
  { agreed: true, round: "9" },
  { agreed: true, kind: undefined },
  { agreed: true, so: undefined },
  { agreed: false },
  { progress: "agreed" },
  { progress: "notAgreed" },
  { progress: "withdrawn" },
  { agreed: true, progress: "notAgreed" },
];
const PLAIN = {
  good: true,
  great: false,
  opinion: true,
  suspended: false,
  requested: undefined,
  agreed: undefined,
  agreedTier: undefined,
  progress: undefined,
};

/** A row like most: eligible, of the first round, equal to others; sometimes with a quirk or two. */
const rowOf = (kinds: readonly Kind[]): fc.Arbitrary<Row> =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      unit: fc.constantFrom(...UNITS, "A", "A"),
      round: fc.constantFrom<Row["round"]>("1", "1", "1", "1", "2"),
      so: fc.constantFrom(1, 2, 2, 2, 2, 3),
      hai: fc.constantFrom(1, 1, 1, 1, 2),
      score: fc.constantFrom(80, 80, 80, 90, undefined),
      leader: fc.boolean(),
      quirks: fc
        .constantFrom(0, 0, 0, 1, 1, 2)
        .chain((count) => fc.array(fc.constantFrom(...QUIRKS), { minLength: count, maxLength: count })),
    })
    .map(({ quirks, ...row }): Row => quirks.reduce<Row>((before, quirk) => ({ ...before, ...quirk }), { ...row, ...PLAIN }));

const people = fc.constantFrom(undefined, 0, 4, 5, 5, 9, 10, 10, 14, 15, 30);

/** Rows and units for the numbers. `most`: how many rows, or up to three fewer; Điểm is there for all rows, for some, or for none. */
const instanceOf = (numbers: fc.Arbitrary<readonly Quota[]>, kinds: readonly Kind[], most: number): fc.Arbitrary<Instance> =>
  fc
    .record({
      quotas: numbers,
      people: fc.array(people, { minLength: UNITS.length, maxLength: UNITS.length }),
      scores: fc.constantFrom("all", "some", "none", "none", "none"),
      rows: fc.array(rowOf(kinds), { minLength: most - 3, maxLength: most, size: "max" }),
    })
    .map(({ quotas, people: counts, scores, rows }) => ({
      quotas,
      campaign: twoForms(quotas),
      rows: rows.map((one) => ({
        ...one,
        score: scores === "none" ? undefined : scores === "all" ? (one.score ?? 70) : one.score,
      })),
      units: UNITS.map((name, at): KeyedUnit => {
        const count = counts[at];
        return { name, key: name.toLowerCase(), ...(count === undefined ? {} : { people: count }) };
      }),
    }));

/** A number that the plan has in two of three cases, a share in one of three. */
const number = (id: string, most: number, change: Partial<Quota>): fc.Arbitrary<readonly Quota[]> =>
  fc
    .tuple(fc.constantFrom(true, true, false), fc.integer({ min: 0, max: most }))
    .map(([there, count]) => (there ? [quota(id, { max: { count }, ...change })] : []));
const share: fc.Arbitrary<readonly Quota[]> = fc
  .constantFrom(true, false, false)
  .map((there) =>
    there ? [quota("share", { stage: "nominated", per: "unit", max: { ofHeadcount: { num: 20, den: 100 } } })] : [],
  );

/** Numbers as plans have them: totals of a kind and of a form, one a round, a share and a number of each unit. */
const laminarQuotas: fc.Arbitrary<readonly Quota[]> = fc
  .tuple(
    number("total", 5, {}),
    number("round", 4, { span: "eachRound" }),
    share,
    number("unit", 3, { per: "unit", span: "eachRound" }),
    number("higher", 2, { tier: "bk" }),
    number("collectives", 2, { kind: "tapThe" }),
  )
  .map((all) => all.flat());

const crossingQuotas = fc
  .tuple(laminarQuotas, fc.integer({ min: 0, max: 3 }))
  .map(([others, count]) => [
    ...others,
    quota("leaders", { max: { count }, where: { evidence: "lanh-dao", test: { is: "yes" } } }),
  ]);

const TWO: readonly Kind[] = ["caNhan", "caNhan", "caNhan", "caNhan", "caNhan", "tapThe"];
const ALL: readonly Kind[] = [...TWO, "hoGiaDinh"];

/** Every number concerns all equals of a list alike, but for their units. */
export const laminar = (most: number): fc.Arbitrary<Instance> => fc.noBias(instanceOf(laminarQuotas, TWO, most));

/** A number speaks of some equals only: of leaders, or of individuals among households. */
export const crossing = (most: number): fc.Arbitrary<Instance> => fc.noBias(instanceOf(crossingQuotas, ALL, most));
