import { cite } from "../../../src/award/campaign/clause";
import { planNotes } from "../../../src/plans/notes/notes";

describe("a clause", () => {
  it("is cited as the plan prints it", () => {
    expect(cite({ ref: "V.2.2.a" })).toBe("V.2.2.a");
    expect(cite({ ref: "V.2.1.2.a", printed: "V.2.2.2.a" })).toBe("V.2.2.2.a");
  });

  it("shows its title where the plan uses the number twice (cao-loc-2025, II.3)", () => {
    const note = planNotes("cao-loc-2025").find((one) => one.id === "003-1");
    expect(note && cite(note.clause)).toBe("II.3 “Nâng cao hiệu quả Cải cách hành chính, Chuyển đổi số”");
  });
});
