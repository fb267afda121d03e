import { caoLoc2025 } from "../../src/plans/plans";
import { appraise } from "../../src/taskpane/appraisal/appraise";

it("a name in two columns is shown whole, and its place is the first of them", () => {
  const values = [
    ["STT", "Họ và đệm", "Tên", "Đơn vị", "Mức xếp loại năm 2025"],
    [1, "Nông Văn", "Đạt", "Văn phòng", ""],
  ];
  const { rows } = appraise(caoLoc2025, { tab: "Bảng", row: 4, column: 2, values });
  expect(rows).toMatchObject([{ name: "Nông Văn Đạt", tab: "Bảng", row: 5, column: 3, key: "nong van dat van phong" }]);
});
