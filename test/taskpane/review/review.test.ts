import { dongDang2025 } from "../../../src/plans/plans";
import { placeKey, review, type Table } from "../../../src/taskpane/review/review";

const HEADER = ["Mã hồ sơ", "Đợt", "Loại", "Tên tập thể, cá nhân, hộ gia đình", "Năm sinh", "Đơn vị", "Tiến độ"];
const person = (id: string, name: string, year: number | "", unit: string, progress = ""): readonly unknown[] => {
  return [id, 1, "Cá nhân", name, year, unit, progress];
};
const table = (...rows: readonly (readonly unknown[])[]): Table => ({
  tab: "Đề nghị",
  row: 4,
  column: 1,
  values: [HEADER, ...rows],
});
const none = { different: [], later: new Set<string>() };
const campaign = {
  ...dongDang2025,
  units: [{ name: "Văn phòng", confirmed: true }, { name: "Phòng Pháp chế", confirmed: false }, { name: "Phòng Tài chính" }],
};
const twice = table(
  person("A1", "Nông Văn Đạt", 1980, "Văn phòng"),
  person("A2", "Nông Văn Đạt", 1980, "Văn phòng", "Đã tiếp nhận"),
);

describe("a duplicate", () => {
  it("is a question with the cells that an answer would write", () => {
    const { questions } = review(campaign, [twice], none, []);
    expect(questions).toMatchObject([
      { sentence: expect.stringContaining("Trùng: Nông Văn Đạt / Nông Văn Đạt") as unknown, putOff: false },
    ]);
    expect(questions[0]?.rows.map(({ aside }) => aside)).toMatchObject([
      { tab: "Đề nghị", row: 5, nameColumn: 4, progressColumn: 7, progress: "", id: "A1" },
      { tab: "Đề nghị", row: 6, nameColumn: 4, progressColumn: 7, progress: "Đã tiếp nhận", id: "A2" },
    ]);
  });

  it("is answered by a decision in the journal, or by taking a row aside", () => {
    const [question] = review(campaign, [twice], none, []).questions;
    const different = question?.pairs ?? [];
    expect(review(campaign, [twice], { ...none, different }, [])).toMatchObject({
      questions: [],
      answered: { different: 1, aside: 0 },
    });
    const aside = table(
      person("A1", "Nông Văn Đạt", 1980, "Văn phòng"),
      person("A2", "Nông Văn Đạt", 1980, "Văn phòng", "Đơn vị rút"),
    );
    expect(review(campaign, [aside], none, [])).toMatchObject({ questions: [], answered: { different: 0, aside: 1 } });
  });

  it("put off stays, behind those that were not looked at", () => {
    const both = table(
      ...twice.values.slice(1),
      person("A3", "Lê Thị Bình", 1975, "Văn phòng"),
      person("A4", "Lê Thị Bình", 1975, "Văn phòng"),
    );
    const [first] = review(campaign, [both], none, []).questions;
    const then = review(campaign, [both], { ...none, later: new Set([first?.key ?? ""]) }, []).questions;
    expect(then.map(({ putOff }) => putOff)).toEqual([false, true]);
  });

  it("of three rows that nothing tells apart cannot be said to be different people", () => {
    const rows = [1, 2, 3].map(() => person("", "Nông Văn Đạt", 1980, "Văn phòng"));
    expect(review(campaign, [table(...rows)], none, []).questions[0]?.pairs).toEqual([]);
    const told = table(...[1, 2, 3].map((id) => person(`A${id}`, "Nông Văn Đạt", 1980, "Văn phòng")));
    const [question] = review(campaign, [told], none, []).questions;
    expect(question?.pairs).toHaveLength(3);
    expect(review(campaign, [told], { ...none, different: question?.pairs ?? [] }, []).questions).toEqual([]);
  });
});

it("units are listed that propose somebody and have not confirmed", () => {
  const rows = ["Văn phòng", "Phòng Pháp chế", "Phòng Tài chính", "Phòng lạ"].map((unit, at) =>
    person(`A${at}`, `Người ${"ABCD"[at] ?? ""}`, 1980, unit),
  );
  expect(review(campaign, [table(...rows)], none, []).unconfirmed).toEqual([
    { unit: "Phòng Pháp chế", count: 1, is: "no" },
    { unit: "Phòng Tài chính", count: 1, is: "none" },
    { unit: "Phòng lạ", count: 1, is: "unlisted" },
  ]);
});

it("every nomination is in its criteria group", () => {
  const { groups } = review(campaign, [twice], none, []);
  expect([...(groups.get(placeKey("Đề nghị", 5)) ?? [])]).toEqual(["ca-nhan"]);
});
