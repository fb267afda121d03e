import type { Campaign } from "../../src/award/campaign/campaign";
import { planById } from "../../src/plans/plans";
import { mapColumns } from "../../src/tally/columns";
import { rowReader } from "../../src/tally/nominations";
import { splitPosition, startsUnit } from "../../src/tally/position";

const campaign = planById("cao-lau-2023") as Campaign;
const HEAD = ["STT", "Họ và tên", "Chức vụ, đơn vị"];

function unitsOf(rows: readonly (readonly unknown[])[], units?: readonly string[], plan = campaign): readonly string[] {
  const read = rowReader(
    plan,
    mapColumns(plan, HEAD),
    { zeroIsUnknown: false },
    "Họ và tên",
    units === undefined ? {} : { units },
  );
  return rows.map(read).flatMap((row) => (row.is === "nomination" ? [row.nomination.unit] : []));
}
const below = (group: string): readonly (readonly unknown[])[] => [
  ["I", group, ""],
  [1, "Nông Văn Đạt", ""],
];

describe("a unit that no separate cell names", () => {
  it("is one of the units that the call names", () => {
    const rows = [[1, "Nông Văn Đạt", "Chuyên viên Phòng Kinh tế"]];
    expect(unitsOf(rows)).toEqual([""]);
    expect(unitsOf(rows, ["phòng kinh tế"])).toEqual(["Phòng Kinh tế"]);
    expect(unitsOf(below("Nà Pàn"), ["Nà Pàn"])).toEqual(["Nà Pàn"]);
  });

  it("is one of the campaign's where the call names none, and not where it names others", () => {
    const own = { ...campaign, units: [{ name: "Nà Pàn" }, { name: "Phòng Kinh tế" }] };
    const rows = [...below("Nà Pàn"), [2, "Lý Thị Hoà", "Chuyên viên Phòng Kinh tế"]];
    expect(unitsOf(rows, undefined, own)).toEqual(["Nà Pàn", "Phòng Kinh tế"]);
    expect(unitsOf(rows, ["Bản Mới"], own)).toEqual(["", ""]);
  });

  it.each([
    "Phòng Kinh tế",
    "Ban Chỉ huy Quân sự",
    "Thôn Nà Pàn",
    "Trường Mầm non Khuổi Lạnh",
    "VĂN PHÒNG HĐND VÀ UBND",
    "Bản Mới",
  ])("is %p above it, in no list at all", (group) => expect(unitsOf(below(group))).toEqual([group]));
  it("is without the number of its people", () => {
    expect(unitsOf(below("Thôn Nà Pàn (05 người)"))).toEqual(["Thôn Nà Pàn"]);
    expect(
      unitsOf([
        ["", "Đơn vị: Khu 2-4", ""],
        [1, "Nông Văn Đạt", ""],
      ]),
    ).toEqual(["Khu 2-4"]);
  });
  it.each(["Khối trường học", "GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ", "Tổ chức, đoàn thể", "Trường học", "Các phòng, ban"])(
    "is not %p",
    (group) => expect(unitsOf(below(group))).toEqual([""]),
  );
});

describe("words with which a unit begins", () => {
  it.each([
    "Bản Mới",
    "Ban Chỉ huy",
    "Tổ 3",
    "Đoàn Thanh niên",
    "UỶ BAN NHÂN DÂN",
    "Ủy ban",
    "Toà án",
    "PHONG KINH TE",
    "Thôn  Nà".normalize("NFD"),
  ])("%p", (text) => expect(startsUnit(text)).toBe(true));
  it.each([
    "Bàn Văn Quý",
    "Tô Văn Quý",
    "Đoàn Văn Hùng",
    "Hội trưởng",
    "Xã đội trưởng",
    "Công an viên",
    "Trương Thị Lan",
    "Hồi Thị Mai",
    "Phongsavan",
  ])("%p has none", (text) => expect(startsUnit(text)).toBe(false));
  it("tell a unit from a second office and from a name", () => {
    expect(splitPosition("Trưởng ban, Tô Văn Quý", new Map())).toEqual({ position: "Trưởng ban, Tô Văn Quý" });
    expect(splitPosition("Trưởng bản, Bản Mới", new Map())).toEqual({ position: "Trưởng bản", unit: "Bản Mới" });
    expect(splitPosition("Chuyen vien, Phong Kinh te", new Map())).toEqual({ position: "Chuyen vien", unit: "Phong Kinh te" });
  });
});
