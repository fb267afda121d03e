import type { Campaign, Tier } from "../../src/award/campaign/campaign";
import { candidateOf, consideredForm, type Candidate } from "../../src/award/candidate";
import type { Decision } from "../../src/award/eligibility/decide";
import type { Nomination, Picked } from "../../src/award/nomination/nomination";
import { BLANK } from "../../src/award/nomination/value";
import { NOBODY } from "../nobody";
import { campaignOf } from "./field";

const tier = (id: string, rank: number, own: boolean): Tier => ({
  id,
  name: id,
  aliases: [],
  own,
  rank,
  clause: { ref: "V" },
  decidedBy: "plan",
});
const bound = (form: string, category: string, group: string): Campaign["bindings"][number] => ({
  tier: form,
  category,
  group,
  named: true,
  clause: { ref: "V" },
});
/** Three forms: the commune's own certificate stands between two that others decide. */
const campaign: Campaign = {
  ...campaignOf([]),
  tiers: [tier("bang-khen-tinh", 3, false), tier("giay-khen-xa", 2, true), tier("thu-khen", 1, false)],
  bindings: [
    bound("giay-khen-xa", "nong-dan", "nhom-nong-dan"),
    bound("giay-khen-xa", "can-bo", "nhom-can-bo"),
    bound("bang-khen-tinh", "can-bo", "nhom-lanh-dao"),
  ],
};
const picked = (id: string): Picked => ({ is: "picked", id, cell: id });
const none: Picked = { is: "missing", value: BLANK };
const decision = (met: readonly string[], change: Partial<Decision> = {}): Decision => ({
  status: met.length > 0 ? "eligible" : "ineligible",
  tiers: met,
  standings: new Map(
    campaign.tiers.map((one) => [one.id, met.includes(one.id) ? { is: "met" } : { is: "notMet", because: [] }] as const),
  ),
  bars: [],
  notes: [],
  whom: { is: "category", id: "can-bo", label: "Cán bộ", kind: "caNhan" },
  ...change,
});
const nomination = (change: Partial<Nomination> = {}): Nomination => ({ ...NOBODY, ...change });

describe("the considered form", () => {
  const of = (met: readonly string[], change: Partial<Nomination> = {}, more: Partial<Decision> = {}): string | undefined =>
    consideredForm(campaign, nomination(change), decision(met, more));

  it("is the council's, whatever was met or asked for", () => {
    expect(of([], { agreedTier: picked("thu-khen") })).toBe("thu-khen");
    expect(of(["bang-khen-tinh"], { agreedTier: picked("thu-khen"), requested: picked("bang-khen-tinh") })).toBe("thu-khen");
  });

  it("is the requested one where that is met", () => {
    expect(of(["bang-khen-tinh", "giay-khen-xa", "thu-khen"], { requested: picked("thu-khen") })).toBe("thu-khen");
    expect(of(["bang-khen-tinh"], { requested: picked("bang-khen-tinh") })).toBe("bang-khen-tinh");
  });

  it("is the body's own among several where the requested one is not met, or is none of the plan's", () => {
    expect(of(["bang-khen-tinh", "giay-khen-xa"], { requested: picked("thu-khen") })).toBe("giay-khen-xa");
    expect(of(["bang-khen-tinh", "giay-khen-xa"], { requested: picked("huan-chuong") })).toBe("giay-khen-xa");
    expect(of(["bang-khen-tinh", "giay-khen-xa"], { requested: { is: "unlisted", cell: "khen" } })).toBe("giay-khen-xa");
    expect(of(["bang-khen-tinh", "giay-khen-xa"])).toBe("giay-khen-xa");
  });

  it("is the highest met where none of several is the body's own", () =>
    expect(of(["bang-khen-tinh", "thu-khen"])).toBe("bang-khen-tinh"));

  it("is the only one met", () => expect(of(["bang-khen-tinh"])).toBe("bang-khen-tinh"));

  it.each<Decision["status"]>(["ineligible", "insufficient", "review", "suspended"])(
    "is none where the row is %s, though a form for which it asks is met",
    (status) => expect(of(["giay-khen-xa"], { requested: picked("giay-khen-xa") }, { status })).toBeUndefined(),
  );
});

describe("a candidate", () => {
  const of = (met: readonly string[], change: Partial<Nomination> = {}, more: Partial<Decision> = {}): Candidate =>
    candidateOf(campaign, 4, nomination(change), decision(met, more));

  it("keeps its row, its nomination and its decision", () => {
    const who = nomination({ id: "D1-001" });
    const what = decision(["giay-khen-xa"]);
    expect(candidateOf(campaign, 4, who, what)).toMatchObject({ row: 4, nomination: who, decision: what, selection: "open" });
  });

  it("is of the round that its row names, and of none where it names none of the plan's", () => {
    expect(of([], { round: picked("2") }).round).toBe("2");
    expect(of([], { round: none }).round).toBeUndefined();
    expect(of([], { round: { is: "unlisted", cell: "đợt 9" } }).round).toBeUndefined();
  });

  it("counts for the body's own form where the council selected it without a form met", () => {
    expect(of([], { agreed: { is: "yes", cell: "Có" } })).toMatchObject({ selection: "selected", tier: "giay-khen-xa" });
    expect(of([]).tier).toBeUndefined();
    expect(of([], { agreed: { is: "no", cell: "Không" } }).tier).toBeUndefined();
    expect(of(["thu-khen"], { agreed: { is: "yes", cell: "Có" } }).tier).toBe("thu-khen");
  });

  it("is ranked in the group by which its form speaks of it", () => {
    expect(of(["bang-khen-tinh"]).group).toBe("nhom-lanh-dao");
    expect(of(["giay-khen-xa"]).group).toBe("nhom-can-bo");
  });

  it("is ranked in the first group of its type where its form does not speak of it, or where it has no form", () => {
    expect(of(["thu-khen"]).group).toBe("nhom-can-bo");
    expect(of([]).group).toBe("nhom-can-bo");
  });

  it("is ranked by its kind where the plan binds no form to its type, or its type is not known", () => {
    expect(of(["giay-khen-xa"], {}, { whom: { is: "category", id: "khac", label: "Khác", kind: "hoGiaDinh" } }).group).toBe(
      "hoGiaDinh",
    );
    expect(of([], {}, { whom: { is: "missing", kind: "tapThe", cells: [] } }).group).toBe("tapThe");
  });
});
