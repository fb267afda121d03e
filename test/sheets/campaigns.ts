import fc from "fast-check";
import type { Campaign, Clause, PlanNote, Quota, Round, Test, Unit } from "../../src/award/campaign/campaign";
import { fold } from "../../src/text/fold";
import { plans } from "../../src/plans/plans";
import { inventedCampaign } from "../laws/arbitrary";

const PIECES = [
  "Ủy ban",
  "xã Cao Lâu",
  "đợt 1",
  "100%",
  "01",
  "a;b",
  '"trích"',
  "…",
  "(KH)",
  "-",
  "\n",
  "Điều 4",
  "#",
  "1/2025",
  "  ",
];

/** A text as it stands in a cell: composed, trimmed, not empty. */
const words = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(" ").trim())
  .filter((text) => text !== "" && text !== "#");
const items = fc.array(words, { maxLength: 3 });
const day = fc.integer({ min: 0, max: 3000 }).map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
const clause: fc.Arbitrary<Clause> = fc.record(
  { ref: words, printed: fc.constantFrom("V.2.2.2", "II.3"), title: words },
  { requiredKeys: ["ref"] },
);
const cited = fc.record({ text: words, clause });
const note: fc.Arbitrary<PlanNote> = fc.record({
  id: words,
  is: fc.constantFrom("slip" as const, "reading" as const),
  clause,
  text: words,
});
/** Notes on a plan, each id once. */
export const planNotesArbitrary = fc.array(note, { maxLength: 3 }).map((all) => once(all, (one) => one.id));
const count = fc.integer({ min: 0, max: 30 });
const kind = fc.constantFrom("tapThe" as const, "caNhan" as const, "hoGiaDinh" as const);

const deadline: fc.Arbitrary<NonNullable<Round["deadline"]>> = fc.oneof(
  fc.record({ is: fc.constantFrom("before" as const, "onOrBefore" as const), date: day, clause }),
  fc.record({ is: fc.constant("afterEvent" as const), event: words, days: count, text: words, clause }),
);
const round = fc.record(
  { id: words, label: words, text: words, clause, from: day, to: day, deadline, meeting: day },
  { requiredKeys: ["id", "label", "text", "clause"] },
);

/** Tests of every sort that fit the evidence columns of a campaign. */
function asked(campaign: Campaign): fc.Arbitrary<{ readonly evidence: string; readonly test: Test }> {
  return fc.constantFrom(...campaign.evidence).chain(({ id, type, levels = [] }) => {
    const bare = (...is: readonly ("yes" | "no" | "filled" | "judged" | "notPunished" | "punished" | "underExamination")[]) =>
      fc.constantFrom(...is).map((one): Test => ({ is: one }));
    const byType: Readonly<Record<typeof type, fc.Arbitrary<Test>>> = {
      yesNo: bare("yes", "no", "filled", "judged"),
      count: fc.record({ is: fc.constantFrom("atLeast" as const, "moreThan" as const, "atMost" as const), value: count }),
      percent: fc.record({
        is: fc.constantFrom("atLeast" as const, "moreThan" as const, "atMost" as const),
        value: fc.constantFrom(0, 0.5, 1, 1.5, 2, 98.5, 100, 120),
      }),
      level: fc.record({
        is: fc.constantFrom("atLeastLevel" as const, "atMostLevel" as const),
        level: fc.constantFrom(...levels, ...(levels.length === 0 ? [""] : [])),
      }),
      date: fc.record({ is: fc.constantFrom("before" as const, "onOrBefore" as const), date: day }),
      text: bare("filled"),
      discipline: bare("notPunished", "punished", "underExamination", "filled"),
    };
    return byType[type].map((test) => ({ evidence: id, test }));
  });
}

function quota(campaign: Campaign): fc.Arbitrary<Quota> {
  const max = fc.oneof(
    count.map((one) => ({ count: one })),
    fc.tuple(count, fc.constantFrom(100, 3, 1000)).map(([num, den]) => ({ ofHeadcount: { num, den } })),
  );
  return fc.record(
    {
      id: words,
      text: words,
      clause,
      stage: fc.constantFrom("nominated" as const, "selected" as const),
      kind,
      per: fc.constantFrom("unit" as const, "campaign" as const),
      span: fc.constantFrom("eachRound" as const, "allRounds" as const),
      max,
      tier: fc.constantFrom(...campaign.tiers.map((one) => one.id)),
      min: count,
      where: asked(campaign),
      reading: words,
    },
    { requiredKeys: ["id", "text", "clause", "stage", "kind", "per", "span", "max"] },
  );
}

function once<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  return [...new Map(list.map((one) => [key(one), one])).values()];
}

/** What a secretary may change in a campaign: everything, as long as what is named stays there. */
function edited(campaign: Campaign): fc.Arbitrary<Campaign> {
  const { id: _, ...kept } = campaign;
  const head = fc.record(
    {
      superior: words,
      council: words,
      place: words,
      number: words,
      date: day,
      theme: words,
      evaluation: fc.record({ text: words, clause, from: day, to: day }, { requiredKeys: ["text", "clause"] }),
      subjects: cited,
      receiver: cited,
      title: words,
      issuer: words,
      year: fc.integer({ min: 2000, max: 2100 }),
      bases: items,
      window: fc.record({ text: words, clause, from: day, to: day }, { requiredKeys: ["text", "clause"] }),
      appraisers: fc.array(cited, { maxLength: 2 }),
      signer: fc.record({ capacity: items, title: words, name: words }),
      recipients: items,
    },
    { requiredKeys: ["title", "issuer", "year", "bases", "window", "appraisers", "signer", "recipients"] },
  );
  const law = fc.record(
    { id: words, name: words, from: day, until: day, about: words },
    { requiredKeys: ["id", "name", "from", "about"] },
  );
  const paper = fc.record({
    id: words,
    label: words,
    of: fc.constantFrom("nominee" as const, "unit" as const),
    text: words,
    clause,
  });
  const unit = fc.record({ name: words, people: count, confirmed: fc.boolean(), received: day }, { requiredKeys: ["name"] });
  // of each paper of the unit: there, not there, nobody knows
  const there = fc.array(fc.constantFrom(true, false, undefined), { minLength: 3, maxLength: 3 });
  return fc
    .record({
      head,
      rounds: fc.array(round, { maxLength: 3 }),
      law: fc.array(law, { maxLength: 2 }),
      dossier: fc.array(paper, { maxLength: 3 }),
      units: fc.array(fc.tuple(unit, there), { maxLength: 5 }),
      quotas: fc.array(quota(campaign), { maxLength: 3 }),
      tests: fc.array(asked(campaign), { minLength: 1, maxLength: 5 }),
      texts: fc.array(fc.tuple(words, words, clause), { minLength: 1, maxLength: 5 }),
      aliases: items,
      names: fc.record({ tapThe: words, caNhan: words, hoGiaDinh: words }, { requiredKeys: [] }),
      from: fc.nat(),
      own: fc.boolean(),
    })
    .map((edit): Campaign => {
      const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;
      const shift = edit.from % Math.max(1, campaign.criteria.length);
      // the columns of Đơn vị are called by the labels
      const dossier = once(
        once(edit.dossier, (one) => one.id).filter((one) => fold(one.label) !== ""),
        (one) => fold(one.label),
      );
      const papers = dossier.filter((one) => one.of === "unit").map((one) => one.id);
      const units = edit.units.map(([one, marks]): Unit => {
        const known = papers.flatMap((id, i) => (marks[i] === undefined ? [] : [[id, marks[i]] as const]));
        return papers.length === 0 ? one : { ...one, papers: Object.fromEntries(known) };
      });
      return {
        ...kept,
        id: "ban-sua",
        heading: edit.head,
        rounds: once(edit.rounds, (one) => one.id),
        law: once([...campaign.law, ...edit.law], (one) => one.id),
        dossier,
        units: once(units, (one) =>
          one.name
            .toLowerCase()
            .replace(/[^\p{L}\p{N}%]+/gu, " ")
            .trim(),
        ),
        quotas: once(edit.quotas, (one) => one.id),
        tiers: campaign.tiers.map((tier) => {
          const named = Object.keys(edit.names).length > 0 ? { nameFor: edit.names } : {};
          return { ...tier, aliases: edit.aliases, own: edit.own, ...named };
        }),
        categories: campaign.categories.map((one) => ({ ...one, aliases: edit.aliases })),
        criteria: [...campaign.criteria.slice(shift), ...campaign.criteria.slice(0, shift)].map((one, i) => {
          const [text, reading, place] = pick(edit.texts, i);
          return { ...one, text, reading, clause: place, ...(i % 3 === 0 ? pick(edit.tests, i) : {}) };
        }),
        bars: campaign.bars.map((one, i) => ({ ...one, ...pick(edit.tests, i) })),
      };
    });
}

/** The five plans, invented campaigns, and either with everything edited that a secretary may edit. */
export const anyCampaign: fc.Arbitrary<Campaign> = fc
  .oneof(fc.constantFrom(...plans), inventedCampaign)
  .chain((campaign) => fc.oneof({ weight: 1, arbitrary: fc.constant(campaign) }, { weight: 3, arbitrary: edited(campaign) }));
