import fc from "fast-check";
import type { Candidate } from "../../src/award/candidate";
import { quotaStates } from "../../src/award/quota/state";
import { rank } from "../../src/award/ranking/rank";
import { propose, type Proposal, type Shortlist } from "../../src/award/shortlist/propose";
import { campaignOf, candidatesOf as judgedRows, quota, type Entry } from "../award/field";
import { runs, RUNS } from "./arbitrary";
import { countedWith, fit, oracle, selection, verdict } from "./oracle";
import { candidatesOf, crossing, laminar, twoForms, type Instance, type Row } from "./rows";

const INSTANCES = 20_000;
const MINUTES = 60_000;

const run = ({ campaign, rows, units }: Instance): Shortlist => propose(campaign, candidatesOf(campaign, rows), units);
const indices = (all: readonly Candidate[]): number[] => all.map((one) => one.row).sort((a, b) => a - b);
const ranked = (all: readonly { readonly candidate: Candidate }[]): number[] => indices(all.map((one) => one.candidate));

interface Sets {
  readonly chosen: readonly number[];
  readonly tied: readonly number[];
  readonly out: readonly number[];
  readonly below: readonly number[];
  readonly unplaced: readonly number[];
  readonly asked: readonly number[];
}

function sets(list: Shortlist): Sets {
  const all = list.proposals;
  return {
    chosen: ranked(all.flatMap((one) => one.chosen)),
    tied: ranked(all.flatMap((one) => one.tied.flatMap((tie) => tie.members))),
    out: ranked(all.flatMap((one) => one.passedOver.map((passed) => passed.who))),
    below: ranked(all.flatMap((one) => one.notReached)),
    unplaced: indices([...all.flatMap((one) => one.unplaced), ...list.unlisted]),
    asked: ranked(list.asked),
  };
}

/** Each row with its place, in the order of the rows. */
const placesOf = (lists: readonly Proposal["list"][]): readonly (readonly [row: number, place: number])[] =>
  lists.flatMap((list) => list.ranked.map(({ candidate, place }) => [candidate.row, place] as const)).sort(([a], [b]) => a - b);

/** All that a shortlist says of each row: its place, what becomes of it and why. */
function told(list: Shortlist): unknown {
  return {
    places: placesOf(list.proposals.map((one) => one.list)),
    ...sets(list),
    why: list.asked.map(({ candidate, cause }) => `${candidate.row} ${cause}`),
    numbers: list.proposals
      .flatMap((one) => one.passedOver.map(({ who, quota: full }) => `${who.candidate.row} ${full.id}`))
      .sort(),
    ties: list.proposals.flatMap((one) => one.tied.map((tie) => [ranked(tie.members), tie.room, tie.quota.id])),
    left: list.left.map((one) => [one.quota.id, one.round, one.seats]),
  };
}

describe("the shortlist and brute force", () => {
  it(
    `agree on ${INSTANCES} random instances: who is in always, sometimes, never, with which place, and who is asked about`,
    () => {
      let decided = 0;
      let waiting = 0;
      fc.assert(
        fc.property(laminar(7), (one) => {
          const list = run(one);
          const { below, ...mine } = sets(list);
          const { places, uncertain, ...all } = oracle(one);
          const reached = (rows: readonly number[]): readonly number[] => rows.filter((row) => !below.includes(row));
          expect(mine).toEqual({ ...all, chosen: reached(all.chosen), tied: reached(all.tied), out: reached(all.out) });
          expect(placesOf(list.proposals.map((each) => each.list))).toEqual([...places].sort(([a], [b]) => a - b));
          // rows are left undecided only where their seats hang on a tie, or on a selected row of which something is missing
          if (below.length > 0) expect(mine.tied.length > 0 || uncertain).toBe(true);
          decided += mine.chosen.length + mine.tied.length + mine.out.length;
          waiting += below.length;
        }),
        runs(INSTANCES),
      );
      expect(waiting).toBeLessThan(decided / 10);
    },
    10 * MINUTES,
  );

  it(
    `agree on ${INSTANCES} random instances where a cap crosses units: nothing is decided that hangs on a cut, all else is`,
    () => {
      fc.assert(
        fc.property(crossing(7), (one) => {
          const list = run(one);
          const { chosen, tied, out, below, unplaced, asked } = sets(list);
          const all = oracle(one);
          expect([unplaced, asked]).toEqual([all.unplaced, all.asked]);
          expect(placesOf(list.proposals.map((each) => each.list))).toEqual([...all.places].sort(([a], [b]) => a - b));
          // whoever is decided is so by every way to fill the cuts
          expect(chosen.filter((row) => !all.chosen.includes(row))).toEqual([]);
          expect(out.filter((row) => !all.out.includes(row))).toEqual([]);
          if (all.uncertain) return;
          // the first cut is one: by the ways to fill it not all of its members are in
          const cut = list.proposals.findIndex((each) => each.tied.length > 0 || each.notReached.length > 0);
          const members = ranked(list.proposals[cut]?.tied.flatMap((tie) => tie.members) ?? []);
          if (cut >= 0) expect(members.filter((row) => !all.chosen.includes(row)).length).toBeGreaterThan(0);
          // and all before it are decided
          else expect([chosen, tied, out, below]).toEqual([all.chosen, [], all.out, []]);
        }),
        runs(INSTANCES),
      );
    },
    10 * MINUTES,
  );
});

describe("laws of ranking, numbers and the shortlist", () => {
  it("the council's yes stands in block I once, and every eligible row is somewhere", () => {
    fc.assert(
      fc.property(fc.oneof(laminar(12), crossing(12)), (one) => {
        const { chosen, tied, out, below, unplaced, asked } = sets(run(one));
        const of = (what: (row: Row) => boolean): readonly number[] => one.rows.flatMap((row, at) => (what(row) ? [at] : []));
        const selected = of((row) => selection(row) === "selected");
        expect([...chosen, ...unplaced].filter((row) => selected.includes(row)).sort((a, b) => a - b)).toEqual(selected);
        const open = of((row) => selection(row) === "open" && verdict(row).status === "eligible");
        const somewhere = [...chosen, ...tied, ...out, ...below, ...asked];
        expect(somewhere.filter((row) => open.includes(row)).sort((a, b) => a - b)).toEqual(open);
      }),
      RUNS,
    );
  });

  it("equal keys share a place, better keys stand above, and places count everyone above", () => {
    const keyed = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 20 });
    fc.assert(
      fc.property(keyed, (degrees) => {
        const campaign = campaignOf([]);
        const rows = judgedRows(
          campaign,
          degrees.map((degree) => ({ degree })),
        );
        for (const { ranked: places } of rank(campaign, rows).lists) {
          expect(places).toHaveLength(degrees.length);
          for (const one of places) {
            const mine = degrees[one.candidate.row] ?? 0;
            expect(one.place).toBe(1 + degrees.filter((degree) => degree > mine).length);
            expect(one.tied).toBe(degrees.filter((degree) => degree === mine).length > 1);
          }
        }
      }),
      RUNS,
    );
  });

  it("the chosen never break a cap, with any way to fill the ties", () => {
    fc.assert(
      fc.property(laminar(16), (one) => {
        const open = { ...one, rows: one.rows.map((row) => ({ ...row, agreed: undefined, progress: undefined })) };
        const list = run(open);
        let seated = sets(list).chosen;
        expect(fit(open, seated)).toBe(true);
        for (const tie of list.proposals.flatMap((each) => each.tied)) {
          const now = seated;
          const found = ranked(tie.members).reduce<readonly number[]>(
            (more, row) => (more.length < tie.room && fit(open, [...now, ...more, row]) ? [...more, row] : more),
            [],
          );
          expect(found).toHaveLength(tie.room);
          seated = [...seated, ...found];
        }
      }),
      RUNS,
    );
  });

  it("raising the total costs nobody a seat; raising another number only those whose seat under a full number went to a row above", () => {
    const raisable = laminar(12).filter((one) =>
      one.quotas.some((number) => number.kind === "caNhan" && number.tier === undefined),
    );
    fc.assert(
      fc.property(raisable, fc.nat(), (one, pick) => {
        const own = one.quotas.filter((number) => number.kind === "caNhan" && number.tier === undefined);
        const which = own[pick % own.length];
        const quotas = one.quotas.map((cap) =>
          cap !== which || cap.max === undefined
            ? cap
            : { ...cap, max: "count" in cap.max ? { count: cap.max.count + 1 } : { ofHeadcount: { num: 40, den: 100 } } },
        );
        const more: Instance = { ...one, quotas, campaign: twoForms(quotas) };
        const [before, after] = [run(one), run(more)];
        const undecided = [before, after].some((list) => sets(list).tied.length + sets(list).below.length > 0);
        if (undecided) return;
        // a share of nobody is a question to the council: raised, its rows come into the lists, and the places are others
        const places = (list: Shortlist): unknown => placesOf(list.proposals.map((each) => each.list));
        if (JSON.stringify(places(before)) !== JSON.stringify(places(after))) return;
        const [had, has] = [sets(before).chosen, sets(after).chosen];
        const gained = has.filter((row) => !had.includes(row));
        const lost = had.filter((row) => !has.includes(row));
        if (which?.id === "total") expect(lost).toEqual([]);
        const order = after.proposals.flatMap((each, at) =>
          each.list.ranked.map(({ candidate, place }) => ({ row: candidate.row, at, place })),
        );
        const isAbove = (a: number, b: number): boolean => {
          const [x, y] = [a, b].map((row) => order.find((each) => each.row === row));
          return x !== undefined && y !== undefined && (x.at < y.at || (x.at === y.at && x.place < y.place));
        };
        const passed = after.proposals.flatMap((each) => each.passedOver);
        for (const row of lost) {
          const number = passed.find(({ who }) => who.candidate.row === row)?.quota;
          expect(number).toBeDefined();
          expect(number?.id).not.toBe(which?.id);
          expect(countedWith(more, number?.id ?? "", row, gained).some((other) => isAbove(other, row))).toBe(true);
        }
      }),
      runs(4000),
    );
  });

  it("adding an ineligible row changes no rank and no choice: not a place, not a question, not another verdict", () => {
    fc.assert(
      fc.property(laminar(12), laminar(4), fc.constantFrom(true, undefined, false), (one, { rows: others }, opinion) => {
        const added = others.map((row): Row => ({
          ...row,
          good: false,
          great: false,
          opinion,
          kind: row.kind ?? "caNhan",
          suspended: false,
          agreed: undefined,
          progress: undefined,
        }));
        const more = { ...one, rows: [...one.rows, ...added] };
        const judged = candidatesOf(more.campaign, more.rows);
        expect(judged.slice(one.rows.length).map((row) => row.decision.status)).toEqual(added.map(() => "ineligible"));
        expect(judged.map((row) => row.decision.status)).toEqual(more.rows.map((row) => verdict(row).status));
        expect(told(run(more))).toEqual(told(run(one)));
        const lists = (all: Instance): unknown =>
          rank(all.campaign, candidatesOf(all.campaign, all.rows)).lists.map((list) => [
            placesOf([list]),
            list.unranked.map(({ candidate, lacks }) => [candidate.row, lacks]),
          ]);
        expect(lists(more)).toEqual(lists(one));
      }),
      RUNS,
    );
  });

  it("shuffling the rows changes nothing but their order", () => {
    const shuffled = fc.oneof(laminar(10), crossing(10)).chain((one) =>
      fc
        .shuffledSubarray(
          one.rows.map((_, at) => at),
          { minLength: one.rows.length },
        )
        .map((order) => ({ one, order })),
    );
    fc.assert(
      fc.property(shuffled, ({ one, order }) => {
        const there = run({ ...one, rows: order.map((at) => one.rows[at] as Row) });
        const back = (rows: readonly number[]): readonly number[] => rows.map((row) => order[row] ?? -1).sort((a, b) => a - b);
        const moved = Object.fromEntries(
          Object.entries(sets(there) as unknown as Record<string, readonly number[]>).map(([name, rows]) => [name, back(rows)]),
        );
        const here = run(one);
        expect(moved).toEqual(sets(here));
        const places = placesOf(there.proposals.map((each) => each.list)).map(
          ([row, place]) => [order[row] ?? -1, place] as const,
        );
        expect([...places].sort(([a], [b]) => a - b)).toEqual(placesOf(here.proposals.map((each) => each.list)));
      }),
      RUNS,
    );
  });

  it("a tie at a cut is never resolved: none of the equals is in while another lacks a seat of the campaign's, or of the same unit", () => {
    fc.assert(
      fc.property(laminar(12), (one) => {
        const { proposals } = run(one);
        for (const { list, chosen, tied, passedOver, notReached } of proposals) {
          const lacks = [
            ...tied.flatMap((tie) => tie.members.map((who) => ({ who, number: tie.quota }))),
            ...passedOver.map(({ who, quota: number }) => ({ who, number })),
          ];
          for (const a of list.ranked) {
            if (a.candidate.selection === "selected" || !chosen.includes(a)) continue;
            const equals = list.ranked.filter((b) => b.place === a.place && b.candidate.selection === "open");
            expect(equals.some((b) => notReached.includes(b))).toBe(false);
            for (const { who, number } of lacks) {
              if (!equals.includes(who)) continue;
              const unitsDiffer = who.candidate.nomination.unitKey !== a.candidate.nomination.unitKey;
              expect(number.per === "unit" && unitsDiffer).toBe(true);
            }
          }
          for (const tie of tied) expect(tie.members.length).toBeGreaterThan(tie.room);
        }
      }),
      RUNS,
    );
  });

  it("rounds together never pass the maximum, and a later round never changes an earlier one", () => {
    fc.assert(
      fc.property(laminar(14), (whole) => {
        // of the later round nobody is selected yet, and every row names its round
        const rows = whole.rows.map((row): Row => {
          const named = {
            ...row,
            kind: row.kind ?? ("caNhan" as const),
            round: row.round === "2" ? ("2" as const) : ("1" as const),
          };
          return named.round === "2" ? { ...named, agreed: undefined, progress: undefined } : named;
        });
        const one = { ...whole, rows };
        const list = run(one);
        const total = one.quotas.find((cap) => cap.id === "total")?.max;
        const counted = (row: number): boolean => rows[row]?.kind === "caNhan";
        const { chosen, unplaced } = sets(list);
        const ties = list.proposals.flatMap((each) => each.tied.filter((tie) => counted(ranked(tie.members)[0] ?? -1)));
        const seats = [...chosen, ...unplaced].filter(counted).length + ties.reduce((sum, tie) => sum + tie.room, 0);
        const selected = rows.filter((row) => row.kind === "caNhan" && selection(row) === "selected").length;
        if (total !== undefined && "count" in total) expect(seats).toBeLessThanOrEqual(Math.max(total.count, selected));
        const first = propose(
          one.campaign,
          candidatesOf(one.campaign, rows).filter((row) => row.round === "1"),
          one.units,
        );
        const ofFirst = (all: Shortlist): unknown =>
          sets({ ...all, proposals: all.proposals.filter((each) => each.list.round === "1"), asked: [] });
        expect(ofFirst(list)).toEqual(ofFirst(first));
      }),
      RUNS,
    );
  });

  it("a person nominated twice is one person", () => {
    const people = fc.array(fc.record({ name: fc.constantFrom("a", "b", "c"), year: fc.constantFrom(undefined, 1980, 1990) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(people, (named) => {
        const campaign = campaignOf([
          quota("share", { stage: "nominated", per: "unit", max: { ofHeadcount: { num: 20, den: 100 } } }),
        ]);
        // plainly: of one name, as many people as there are years of birth, and at least one
        const distinct = [...new Set(named.map((one) => one.name))]
          .map((name) => new Set(named.filter((one) => one.name === name && one.year !== undefined).map((one) => one.year)).size)
          .reduce((sum, years) => sum + Math.max(1, years), 0);
        const rows = judgedRows(campaign, [...named, ...named] as unknown as readonly Entry[]);
        const [state] = quotaStates(campaign, rows, [{ key: "đơn vị 1", name: "Đơn vị 1", people: 10 }]);
        expect([state?.used, state?.verdict]).toEqual([distinct, distinct > 2 ? "over" : "ok"]);
      }),
      RUNS,
    );
  });
});
