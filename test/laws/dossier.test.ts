import { NOBODY } from "../nobody";
import fc from "fast-check";
import type { Campaign, Deadline } from "../../src/award/campaign/campaign";
import { dossierState, type DossierState } from "../../src/award/dossier/dossier";
import type { Nomination } from "../../src/award/nomination/nomination";
import { BLANK, type Value } from "../../src/award/nomination/value";
import { dossierText } from "../../src/locale/dossier";
import { bacSon2025 } from "../../src/plans/plans";
import { dongDang2025 } from "../../src/plans/plans";
import { plans } from "../../src/plans/plans";
import { RUNS } from "./arbitrary";

const day = (offset: number): string => new Date(Date.UTC(2025, 7, 20 + offset)).toISOString().slice(0, 10);
/** Days around a deadline, so that every side of it is tried. */
const offset = fc.nat({ max: 20 });
const deadline = fc
  .tuple(fc.constantFrom("before" as const, "onOrBefore" as const), offset)
  .map(([is, at]): Deadline => ({ is, date: day(at), clause: { ref: "IV.3" } }));
const received = (from: number, to: number): Value => ({ is: "date", from: day(from), to: day(to), cell: "" });

function campaignWith(one: Deadline): Campaign {
  const round = { id: "1", label: "Đợt 1", text: "", clause: { ref: "III" }, deadline: one };
  return { ...dongDang2025, rounds: [round] };
}

function timing(one: Deadline, value: Value): string {
  return dossierState(campaignWith(one), { ...NOBODY, received: value }).timing.is;
}

const paper = fc.constantFrom<Value>(
  { is: "yes", cell: "Có" },
  { is: "no", cell: "Không" },
  BLANK,
  { is: "missing", why: "noColumn", cell: "" },
  { is: "missing", why: "error", cell: "#N/A" },
  { is: "missing", why: "unreadable", cell: "đang làm" },
);
const PAPERED = [bacSon2025, dongDang2025];
const paperRow = fc.constantFrom(...PAPERED).chain((campaign) =>
  fc.record({
    campaign: fc.constant(campaign),
    papers: fc.array(paper, { minLength: 2, maxLength: 2 }),
    unit: fc.option(fc.dictionary(fc.constantFrom(...campaign.dossier.map((one) => one.id)), fc.boolean()), { nil: undefined }),
  }),
);

function stateOf(campaign: Campaign, papers: readonly Value[], unit: Record<string, boolean> | undefined): DossierState {
  const nomination: Nomination = { ...NOBODY, papers };
  return dossierState(campaign, nomination, unit === undefined ? undefined : { name: "A", papers: unit });
}

describe("laws of the dossier", () => {
  it("a later receipt never makes a late dossier on time", () => {
    const rank: Record<string, number> = { onTime: 0, unclear: 1, late: 2 };
    fc.assert(
      fc.property(
        deadline,
        offset,
        fc.nat({ max: 5 }),
        fc.nat({ max: 10 }),
        fc.nat({ max: 10 }),
        (one, from, span, later, wider) => {
          const first = timing(one, received(from, from + span));
          const second = timing(one, received(from + later, from + span + later + wider));
          expect(rank[second]).toBeGreaterThanOrEqual(rank[first] ?? 3);
          if (first === "late") expect(timing(one, received(from + later, from + later + wider))).toBe("late");
        },
      ),
      RUNS,
    );
  });

  it("a period says what all of its days say, and is unclear where they differ", () => {
    fc.assert(
      fc.property(deadline, offset, fc.nat({ max: 20 }), (one, from, span) => {
        const days = Array.from({ length: span + 1 }, (_, i) => timing(one, received(from + i, from + i)));
        const [only, ...others] = [...new Set(days)];
        expect(timing(one, received(from, from + span))).toBe(others.length === 0 ? only : "unclear");
        expect(days).not.toContain("unclear");
      }),
      RUNS,
    );
  });

  it("only the day itself tells a strict deadline from an inclusive one", () => {
    fc.assert(
      fc.property(offset, offset, (date, on) => {
        const common = { date: day(date), clause: { ref: "IV.3" } };
        const strict = timing({ ...common, is: "before" }, received(on, on));
        const inclusive = timing({ ...common, is: "onOrBefore" }, received(on, on));
        expect(strict === inclusive).toBe(on !== date);
        if (on === date) expect([strict, inclusive]).toEqual(["late", "onTime"]);
      }),
      RUNS,
    );
  });

  it("a deadline counted from an event, or of an unknown round, is never decided", () => {
    const event: Deadline = { is: "afterEvent", event: "Đại hội", days: 20, text: "sau 20 ngày", clause: { ref: "VI.2" } };
    fc.assert(
      fc.property(offset, fc.boolean(), fc.option(offset, { nil: undefined }), (on, known, unitDay) => {
        const value = known ? received(on, on) : BLANK;
        const unit = unitDay === undefined ? undefined : { name: "A", received: day(unitDay) };
        const row: Nomination = { ...NOBODY, received: value, round: { is: "unlisted", cell: "Đợt 9" } };
        expect(dossierState(campaignWith(event), { ...row, round: NOBODY.round }, unit).timing.is).toBe("eventUnknown");
        expect(dossierState(dongDang2025, row, unit).timing.is).toBe("roundUnknown");
      }),
      RUNS,
    );
  });

  it("missing are exactly the papers asked for that are not there, in the order of the plan", () => {
    fc.assert(
      fc.property(paperRow, ({ campaign, papers, unit }) => {
        const state = stateOf(campaign, papers, unit).papers;
        const left = [...papers];
        const expected = campaign.dossier.flatMap(({ id, of }) => {
          const there = of === "unit" ? (unit === undefined ? "yes" : unit[id] === true ? "yes" : "") : left.shift()?.is;
          return there === "yes" ? [] : [id];
        });
        expect(state.is === "asked" && state.missing.map((one) => one.item)).toEqual(expected);
      }),
      RUNS,
    );
  });

  it("an empty cell is never called absent, and a no never unknown", () => {
    fc.assert(
      fc.property(paperRow, ({ campaign, papers, unit }) => {
        const state = stateOf(campaign, papers, unit).papers;
        const ids = campaign.dossier.filter((one) => one.of === "nominee").map((one) => one.id);
        for (const one of state.is === "asked" ? state.missing : []) {
          const at = ids.indexOf(one.item);
          if (at >= 0) expect(one.is).toBe(papers[at]?.is === "no" ? "absent" : "unknown");
        }
      }),
      RUNS,
    );
  });

  it("a dossier is called complete exactly where nothing is missing, late or unknown", () => {
    const row = fc.record({
      campaign: fc.constantFrom(...plans, ...PAPERED, ...PAPERED),
      papers: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant<Value>({ is: "yes", cell: "x" }) }, paper), {
        minLength: 2,
        maxLength: 2,
      }),
      on: fc.option(offset, { nil: undefined }),
      round: fc.constantFrom("1", "2", "3"),
    });
    fc.assert(
      fc.property(row, ({ campaign, papers, on, round }) => {
        const nomination: Nomination = {
          ...NOBODY,
          papers,
          received: on === undefined ? BLANK : received(on, on),
          round: { is: "picked", id: round, cell: round },
        };
        const state = dossierState(campaign, nomination);
        const whole = state.papers.is === "asked" && state.papers.missing.length === 0;
        const inTime = state.timing.is === "onTime" || state.timing.is === "noDeadline";
        expect(dossierText(campaign, state) === "Đủ hồ sơ").toBe(whole && inTime);
      }),
      RUNS,
    );
  });
});
