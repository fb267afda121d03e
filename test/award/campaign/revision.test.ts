import { revisionOf } from "../../../src/award/campaign/revision";
import { campaignOf } from "../field";

describe("the revision of a campaign", () => {
  it("is eight hex digits that change with the content, and only with it", () => {
    const one = campaignOf([]);
    for (let i = 0; i < 100; i++) expect(revisionOf({ ...one, id: `thu-${i}` })).toMatch(/^[0-9a-f]{8}$/);
    expect(revisionOf({ ...one })).toBe(revisionOf(one));
    expect(revisionOf({ ...one, id: "khac" })).not.toBe(revisionOf(one));
  });

  it("of a campaign that is not changed is made once", () => {
    let asked = 0;
    const one = campaignOf([]);
    const watched = Object.defineProperty({ ...one }, "id", { enumerable: true, get: () => (asked++, one.id) });
    expect(revisionOf(watched)).toBe(revisionOf(one));
    expect(revisionOf(watched)).toBe(revisionOf(one));
    expect(asked).toBe(1);
  });
});
