/** What is said of earlier awards beside a verdict; cells and sentences are Vietnamese in every language. */
export const awardedWords = {
  found: (award: string): string =>
    `Đã được khen: ${award}; một thành tích không khen nhiều lần, nhiều hình thức (Luật Thi đua, khen thưởng Điều 5). Hội đồng xem có phải cùng một thành tích`,
  doubtful: (award: string, why: string): string =>
    `Có thể đã được khen (trùng tên, ${why}): ${award}. Đối chiếu xem có phải cùng người, cùng thành tích; một thành tích không khen nhiều lần, nhiều hình thức (Luật Thi đua, khen thưởng Điều 5)`,
  why: {
    otherYear: "khác năm sinh",
    yearMissing: "thiếu năm sinh",
    otherUnit: "khác đơn vị",
    unitMissing: "thiếu đơn vị",
  },
  noForm: "chưa ghi hình thức",
  noDecision: "chưa ghi số, ngày quyết định",
  noHeader: (column: string): string =>
    `Trang Đã khen không có cột "${column}", nên chưa đối chiếu được lần khen nào. Ghi lại dòng tiêu đề của trang.`,
  twice: (column: string): string =>
    `Trang Đã khen có hai cột "${column}", nên chưa đối chiếu được lần khen nào. Bỏ một cột hoặc đổi tiêu đề.`,
  nameless: (rows: string): string =>
    `Trang Đã khen có dòng không ghi tên, chưa đối chiếu được: dòng ${rows}. Ghi tên vào các dòng ấy.`,
} as const;
