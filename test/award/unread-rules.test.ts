import { quotaStates } from "../../src/award/quota/state";
import { rank } from "../../src/award/ranking/rank";
import { propose } from "../../src/award/shortlist/propose";
import { quotaText, reportRows } from "../../src/locale/quotas";
import { campaignOf, candidatesOf, quota } from "./field";

const WHERE = "Quy tắc xét, dòng 7";

describe("a ranking rule that cannot be read", () => {
  const campaign = { ...campaignOf([]), ranking: [{ group: "g", evidence: [WHERE] }] };

  it("places nobody among several, and says what is missing", () => {
    const [list] = rank(campaign, candidatesOf(campaign, [{ degree: 3 }, { degree: 1 }])).lists;
    expect(list?.ranked).toEqual([]);
    expect(list?.unranked.map(({ lacks }) => lacks)).toEqual([WHERE, WHERE]);
  });

  it("does not stand in the way of keys before it that already tell rows apart", () => {
    const first = { ...campaign, ranking: [{ group: "g", evidence: ["so", WHERE] }] };
    const [list] = rank(first, candidatesOf(first, [{ degree: 3 }, { degree: 1 }, { degree: 1 }])).lists;
    expect(list?.ranked.map(({ candidate, place }) => [candidate.row, place])).toEqual([[0, 1]]);
    expect(list?.unranked.map(({ candidate }) => candidate.row)).toEqual([1, 2]);
  });

  it("leaves a single row where it is: first", () => {
    const [list] = rank(campaign, candidatesOf(campaign, [{ degree: 3 }])).lists;
    expect(list?.ranked.map(({ place, tied }) => [place, tied])).toEqual([[1, false]]);
  });
});

describe("a number whose rule cannot be read", () => {
  const unread = quota("so-luong", {
    text: "Không quá 07 cá nhân",
    max: { count: 7 },
    where: { evidence: "", test: { is: "unreadable", where: WHERE } },
  });

  it.each([[[]], [[{ degree: 1, agreed: "yes" as const }]]])("is missing data, said with its place (%j)", (entries) => {
    const campaign = campaignOf([unread, quota("tong", { max: { count: 9 } })]);
    const states = quotaStates(campaign, candidatesOf(campaign, entries), []);
    expect(quotaText(campaign, states)).toBe(`Chưa đủ dữ liệu: chưa đọc được số lượng quy định ở ${WHERE} (IV.so-luong)`);
    expect(reportRows(campaign, states)[0]).toEqual([
      "Không quá 07 cá nhân",
      "",
      "",
      "",
      `chưa đọc được số lượng quy định ở ${WHERE}`,
      "",
      "Chưa đủ dữ liệu",
      "IV.so-luong",
    ]);
  });

  it("is said once, however many units propose somebody", () => {
    const campaign = campaignOf([{ ...unread, per: "unit" }]);
    const states = quotaStates(campaign, candidatesOf(campaign, [{ unit: "a" }, { unit: "b" }]), []);
    expect(states).toHaveLength(1);
  });

  it("puts whom it may concern before the council", () => {
    const campaign = campaignOf([unread]);
    const proposal = propose(campaign, candidatesOf(campaign, [{ degree: 2 }]), []);
    expect(proposal.asked.map(({ cause }) => cause)).toEqual(["ruleUnread"]);
  });
});
