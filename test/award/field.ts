import type { Campaign, Kind, Quota } from "../../src/award/campaign/campaign";
import type { Candidate } from "../../src/award/candidate";
import { candidateOf } from "../../src/award/candidate";
import type { Decision } from "../../src/award/eligibility/decide";
import type { Nomination } from "../../src/award/nomination/nomination";
import { BLANK, type Value } from "../../src/award/nomination/value";
import { NOBODY } from "../nobody";

const clause = { ref: "IV" };

/** A campaign of two rounds and one form for one kind, ranked by a count, with the numbers under test. */
export function campaignOf(quotas: readonly Quota[], rounds = 2): Campaign {
  return {
    schema: 1,
    id: "thu",
    heading: {
      title: "Phong trào",
      issuer: "UBND xã",
      year: 2025,
      bases: [],
      window: { text: "năm 2025", clause },
      appraisers: [],
      signer: { capacity: [], title: "CHỦ TỊCH", name: "A" },
      recipients: [],
    },
    rounds: Array.from({ length: rounds }, (_, i) => ({ id: `${i + 1}`, label: `Đợt ${i + 1}`, text: "", clause })),
    groups: [{ id: "g", label: "Cá nhân" }],
    categories: [{ id: "ai", label: "Cá nhân", kind: "caNhan", aliases: [], covers: "all" }],
    evidence: [
      { id: "so", header: "Số sáng kiến", aliases: [], type: "count" },
      { id: "lanh-dao", header: "Lãnh đạo", aliases: [], type: "yesNo" },
    ],
    tiers: [{ id: "gk", name: "Giấy khen", aliases: [], own: true, rank: 1, clause, decidedBy: "plan" }],
    bindings: [{ tier: "gk", category: "ai", group: "g", named: true, clause }],
    criteria: [],
    choices: [],
    bars: [],
    quotas,
    ranking: [{ group: "g", evidence: ["so"] }],
    dossier: [],
    law: [],
    units: [],
  };
}

export function quota(id: string, change: Partial<Quota>): Quota {
  return {
    id,
    text: id,
    clause: { ref: `IV.${id}` },
    stage: "selected",
    kind: "caNhan",
    per: "campaign",
    span: "allRounds",
    ...change,
  };
}

/** What a row of the field says; the rest is nobody's. */
export interface Entry {
  readonly unit?: string;
  readonly round?: string;
  /** The ranking key; undefined where the row lacks it. */
  readonly degree?: number | undefined;
  /** Whether the row is a leader's; null where its cell is empty. */
  readonly leader?: boolean | null;
  readonly status?: Decision["status"];
  readonly agreed?: "yes" | "no" | undefined;
  readonly name?: string;
  readonly year?: number;
  readonly kind?: Kind;
  readonly score?: number;
}

/** Rows already judged, as ranking and numbers see them. */
export function candidatesOf(campaign: Campaign, entries: readonly Entry[]): readonly Candidate[] {
  return entries.map((entry, row) => {
    const { unit = "đơn vị 1", round = "1", status = "eligible", kind = "caNhan" } = entry;
    const count: Value = entry.degree === undefined ? BLANK : { is: "number", value: entry.degree, cell: entry.degree };
    const nomination: Nomination = {
      ...NOBODY,
      name: { is: "text", cell: entry.name ?? `Người ${row}` },
      key: () => entry.name ?? `người ${row}`,
      birthYear: entry.year,
      round: round === "" ? { is: "missing", value: BLANK } : { is: "picked", id: round, cell: round },
      unit,
      unitKey: unit,
      agreed: entry.agreed === undefined ? BLANK : { is: entry.agreed, cell: entry.agreed },
      score: entry.score === undefined ? BLANK : { is: "number", value: entry.score, cell: entry.score },
      values: [count, entry.leader === null ? BLANK : { is: entry.leader === true ? "yes" : "no", cell: "" }],
    };
    const decision: Decision = {
      status,
      tiers: status === "eligible" ? ["gk"] : [],
      standings: new Map([["gk", status === "eligible" ? { is: "met" } : { is: "notMet", because: [] }]]),
      bars: [],
      notes: [],
      whom: { is: "category", id: "ai", label: "Cá nhân", kind },
    };
    return candidateOf(campaign, row, nomination, decision);
  });
}
