/** Words of what Thẩm định asks a person: duplicates, units without confirmation, earlier awards. */

const vi = {
  group: "Nhóm đối tượng",
  allGroups: "Mọi nhóm đối tượng",
  duplicates: {
    title: (count: number): string => `Trùng, nghi trùng (${count})`,
    hint: "Trả lời từng trường hợp; câu trả lời ghi vào Nhật ký và còn nguyên khi mở lại bảng. Không dòng nào trong trang bị sửa cho đến khi bấm Ghi.",
    journal: (tab: string): string => `Câu trả lời đầu tiên sẽ tạo trang mới ${tab}.`,
    same: "Trùng…",
    different: "Khác người",
    later: "Để sau",
    putOff: "đã để sau",
    choose: "Dòng nào rút? Dòng còn lại giữ nguyên.",
    option: (row: number, name: string, unit: string): string => `Dòng ${row}: ${name}${unit === "" ? "" : `, ${unit}`}`,
    write: (row: number): string => `Ghi Tiến độ dòng ${row} là Đơn vị rút`,
    noProgress: "Bảng không có cột Tiến độ nên chưa ghi được. Thêm cột Tiến độ, hoặc xóa dòng thừa trong trang.",
    twins: "Nhiều dòng ghi hệt nhau tên, năm sinh, đơn vị. Nếu là những người khác nhau, ghi Mã hồ sơ cho từng dòng trước.",
    answered: (different: number, aside: number): string =>
      `Đã trả lời: ${different} trường hợp trùng tên, khác người; ${aside} trường hợp đã rút bớt dòng.`,
  },
  unconfirmed: {
    title: (count: number): string => `Đơn vị chưa xác nhận về kỷ luật (${count})`,
    hint: (column: string): string =>
      `Ô kỷ luật để trống của một đề nghị được thay bằng văn bản xác nhận của đơn vị. Chưa có xác nhận thì ô trống là thiếu thông tin: chưa đủ dữ liệu nơi kế hoạch coi đó là tiêu chuẩn, một lưu ý nơi khác; không bao giờ là Không. Khi có văn bản, ghi Có vào cột "${column}".`,
    none: (unit: string, count: number): string => `${unit}: ${count} đề nghị, chưa có xác nhận`,
    no: (unit: string, count: number): string => `${unit}: ${count} đề nghị, đơn vị ghi Không xác nhận`,
    unlisted: (unit: string, count: number): string => `${unit}: ${count} đề nghị, không có trong trang Đơn vị`,
    go: "Đến trang Đơn vị",
  },
  awarded: {
    title: (rows: number): string => `Đã khen (${rows})`,
    count: (rows: number, lines: number): string =>
      `${rows} đề nghị trùng tên với một lần đã khen (trong ${lines} lần ghi ở trang Đã khen); xem ghi chú dưới kết luận.`,
    only: "Chỉ xem các đề nghị ấy",
  },
};

export type ReviewWords = typeof vi;

const en: ReviewWords = {
  group: "Group",
  allGroups: "All groups",
  duplicates: {
    title: (count) => `Duplicates, certain or suspected (${count})`,
    hint: "Answer each; answers go into the journal and are there when the pane is opened again. No row of the sheet is changed before you press Write.",
    journal: (tab) => `The first answer makes a new sheet ${tab}.`,
    same: "The same…",
    different: "Different people",
    later: "Later",
    putOff: "put off",
    choose: "Which row is withdrawn? The other stays as it is.",
    option: (row, name, unit) => `Row ${row}: ${name}${unit === "" ? "" : `, ${unit}`}`,
    write: (row) => `Set Tiến độ of row ${row} to Đơn vị rút`,
    noProgress:
      "The table has no column Tiến độ, so nothing can be written. Add the column, or delete the extra row in the sheet.",
    twins: "Several rows have the same name, year and unit. If they are different people, give each row a Mã hồ sơ first.",
    answered: (different, aside) => `Answered: ${different} different people of one name; ${aside} with rows withdrawn.`,
  },
  unconfirmed: {
    title: (count) => `Units without confirmation on discipline (${count})`,
    hint: (column) =>
      `An empty discipline cell is filled by the unit's written confirmation. Without it the empty cell is missing data where the plan makes it a criterion, and a note elsewhere; it is never "no". Once the paper is there, write Có in the column "${column}".`,
    none: (unit, count) => `${unit}: ${count} nominations, no confirmation yet`,
    no: (unit, count) => `${unit}: ${count} nominations, the unit does not confirm`,
    unlisted: (unit, count) => `${unit}: ${count} nominations, not on the sheet Đơn vị`,
    go: "Go to the sheet Đơn vị",
  },
  awarded: {
    title: (rows) => `Earlier awards (${rows})`,
    count: (rows, lines) =>
      `${rows} nominations have the name of an earlier award (of ${lines} lines on the sheet Đã khen); see the note below the verdict.`,
    only: "Show only these",
  },
};

export const reviewWords = { vi, en } as const;
