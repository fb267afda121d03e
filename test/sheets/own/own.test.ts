import fc from "fast-check";
import type { Campaign } from "../../../src/award/campaign/campaign";
import { decide } from "../../../src/award/eligibility/decide";
import { revisionOf } from "../../../src/award/campaign/revision";
import { END } from "../../../src/locale/columns";
import { HEADS } from "../../../src/locale/sheets";
import { discipline, law, suspended } from "../../../src/plans/common";
import { plans } from "../../../src/plans/plans";
import { decodeCampaign } from "../../../src/sheets/decode";
import { encodeCampaign } from "../../../src/sheets/encode";
import { blankCopy, copyNote } from "../../../src/sheets/own/blank";
import { emptyCampaign } from "../../../src/sheets/own/empty";
import { ownId, type OwnFields } from "../../../src/sheets/own/fields";
import { troubleText } from "../../../src/sheets/trouble";
import { isAwaited } from "../../../src/sheets/test-column";
import { nominationOf } from "../../laws/arbitrary";
import { edit, type Grids } from "../grids";

const fields: OwnFields = { title: "Thi đua 2026", issuer: "UBND xã Kỳ Lừa", place: "Kỳ Lừa", year: 2026, number: "" };
const shipped = plans.map((plan) => plan.id);
const copies = plans.map((plan) => [plan.id, plan, blankCopy(plan, "ky-lua-2026", fields)] as const);
const empty = emptyCampaign("ky-lua-2026", fields, { law, discipline, bars: [suspended] });
const all = [...copies.map(([id, , copy]) => [id, copy] as const), ["an empty one", empty] as const];

const read = (campaign: Campaign) => {
  const { campaign: own, troubles } = decodeCampaign(encodeCampaign(campaign));
  if (own === undefined) throw new Error(troubles.map(troubleText).join("\n"));
  return { own, troubles };
};

describe("the id of a campaign of one's own", () => {
  it.each([
    ["Ủy ban nhân dân xã Kỳ Lừa", 2026, "uy-ban-nhan-dan-xa-ki-lua-2026"],
    ["  ", 2026, "phong-trao-2026"],
    ["Sở Nội vụ (Lạng Sơn)", 2027, "so-noi-vu-lang-son-2027"],
    ["Đồng Đăng", 2025, "dong-dang-2025-2"],
    ["日本", 2026, "phong-trao-2026"],
  ])("%s, %d: %s", (issuer, year, id) => expect(ownId(issuer, year, shipped)).toBe(id));

  it("is ASCII and none of the shipped ones, whatever the body is called", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("Cao Lộc", "Bắc Sơn")), (issuer) => {
        const id = ownId(issuer, 2025, shipped);
        expect(id).toMatch(/^[a-z0-9-]+$/);
        expect(shipped).not.toContain(id);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a blank copy of a plan", () => {
  it.each(copies)("%s: dates and numbers are blank, the rest is the plan's", (_, plan, copy) => {
    expect(copy.rounds.flatMap(({ from, to, meeting, text }) => [from, to, meeting, text || undefined])).toEqual(
      plan.rounds.flatMap(() => [undefined, undefined, undefined, undefined]),
    );
    expect(copy.quotas.flatMap(({ max, min }) => [max, min]).filter((one) => one !== undefined)).toEqual([]);
    expect(copy.criteria.filter(({ test }) => isAwaited(test.is))).toEqual([]);
    expect(copy.criteria.map(({ text, reading }) => text + reading).filter((text) => /\d/.test(text))).toEqual([]);
    expect([copy.heading.number, copy.heading.date, copy.heading.signer.name, copy.heading.bases]).toEqual([
      undefined,
      undefined,
      "",
      [],
    ]);
    expect(copy.evidence.map((one) => one.header).filter((header) => header.includes(String(plan.heading.year)))).toEqual([]);
    expect(copy.criteria.map(({ id, tiers, groups, evidence, clause }) => [id, tiers, groups, evidence, clause])).toEqual(
      plan.criteria.map(({ id, tiers, groups, evidence, clause }) => [id, tiers, groups, evidence, clause]),
    );
    expect(copyNote(plan).text).toContain(plan.heading.issuer);
  });

  it("calls the forms by the new place", () => {
    const [, , copy] = copies.find(([id]) => id === "bac-son-2025") ?? [];
    expect(copy?.tiers.map((tier) => tier.name)).toContain("Giấy khen của Chủ tịch UBND xã Kỳ Lừa");
  });

  it.each(all)("%s: says of each blank where it is to be filled in, and nothing else", (_, copy) => {
    const sentences = read(copy).troubles.map(troubleText);
    expect(sentences.length).toBeGreaterThan(0);
    for (const one of sentences) {
      expect(one).toMatch(
        /^(?:Phong trào|Tiêu chuẩn|Quy tắc xét), dòng \d+ của khối: (?:"[^"]+" để trống|chưa đọc được "\(chưa ghi\)" ở "Hạn nộp hồ sơ")\. Sửa dòng đó/,
      );
    }
  });

  it.each(all)("%s: what is not blank reads back as it was, and a second time to the letter", (_, copy) => {
    const { own } = read(copy);
    const known = ({
      heading,
      groups,
      categories,
      evidence,
      tiers,
      bindings,
      choices,
      bars,
      ranking,
      dossier,
      law: laws,
    }: Campaign) => {
      return { heading, groups, categories, evidence, tiers, bindings, choices, bars, ranking, dossier, laws };
    };
    expect(known(own)).toEqual(known(copy));
    const withoutPlace = ({ criteria }: Campaign) =>
      criteria.map(({ test, reading: _, ...rest }) => ({
        ...rest,
        test: test.is === "unreadable" ? { ...test, where: "" } : test,
      }));
    expect(withoutPlace(own).slice(0, copy.criteria.length)).toEqual(withoutPlace(copy));
  });

  it.each(copies)("%s: filled with the plan's own cells it is the plan again", (_, plan, copy) => {
    const fill = {
      ...copy,
      id: plan.id,
      heading: plan.heading,
      rounds: plan.rounds,
      quotas: plan.quotas,
      evidence: plan.evidence,
    };
    const named = { ...fill, tiers: plan.tiers };
    let grids: Grids = encodeCampaign(named);
    const threshold = HEADS.asked[2];
    const source = encodeCampaign(plan).criteria;
    for (const { id, test } of plan.criteria) {
      if (!isAwaited(test.is)) continue;
      const header = source.findIndex((row) => row[0] === HEADS.criteria.id);
      const row = source.findIndex((cells, at) => at > header && cells[0] === id);
      grids = edit(grids, "criteria", HEADS.criteria.id, id, threshold, source[row]?.[source[header]?.indexOf(threshold) ?? -1]);
    }
    const words = ({ criteria, ...rest }: Campaign) => ({
      ...rest,
      criteria: criteria.map(({ text: _, reading: __, ...one }) => one),
    });
    const decoded = decodeCampaign(grids);
    expect(decoded.troubles).toEqual([]);
    expect(words(decoded.campaign as Campaign)).toEqual(words(plan));
  });

  it("is another revision than the plan, so that no function takes one for the other", () => {
    for (const [, plan, copy] of copies) expect(revisionOf(read(copy).own)).not.toBe(revisionOf(plan));
  });
});

describe("nobody is eligible by a blank", () => {
  it.each(all)("%s: whatever a row says, no form is met", (_, copy) => {
    const { own } = read(copy);
    fc.assert(
      fc.property(nominationOf(own), (nomination) => {
        const decision = decide(own, nomination);
        expect(decision.status).not.toBe("eligible");
        expect([...decision.standings.values()].filter((one) => one.is === "met")).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(plans.map((plan) => [plan.id, plan] as const))(
    "%s: a form is met by nobody while one threshold of it is blank, all else being filled",
    (_, plan) => {
      const withThreshold = plan.criteria.filter(({ test }) => isAwaited(test.is));
      for (const blank of withThreshold) {
        const one = {
          ...plan,
          criteria: plan.criteria.map((own) =>
            own === blank && isAwaited(own.test.is)
              ? { ...own, test: { is: "unreadable" as const, where: "", awaits: own.test.is } }
              : own,
          ),
        };
        const { own } = read(one);
        fc.assert(
          fc.property(nominationOf(own), (nomination) => {
            const { whom, standings } = decide(own, nomination);
            if (whom.is !== "category") return;
            for (const tier of blank.tiers) {
              const binding = own.bindings.find((b) => b.tier === tier && b.category === whom.id);
              if (binding !== undefined && blank.groups.includes(binding.group)) expect(standings.get(tier)?.is).not.toBe("met");
            }
          }),
          { numRuns: 300 },
        );
      }
    },
  );
});

test("every block of an own campaign ends in the fixed line", () => {
  for (const [, copy] of all) {
    for (const grid of Object.values(encodeCampaign(copy))) expect(grid[grid.length - 1]?.[0]).toBe(END);
  }
});
