/** What a sentence names: the label of the cell, what a person wants there, what is there now. */
interface Refused {
  readonly label: string;
  readonly to: string;
  readonly now: string;
}

/** What is said when an edit of the campaign's sheets is not made: what happened, why, what next. Nothing was written. */
export const campaignEdit = {
  refused: {
    gone: ({ label }) =>
      `Trang quy tắc không còn ô "${label}" như lúc bảng đọc. Chưa ghi gì; bảng đã đọc lại, hãy xem rồi sửa tiếp.`,
    twice: ({ label }) =>
      `Có hai dòng cùng tên cho "${label}" nên không biết ghi vào dòng nào. Chưa ghi gì; sửa trong trang để còn một dòng.`,
    changed: ({ label, to, now }) =>
      `"${label}" vừa được người khác sửa thành "${now}". Chưa ghi gì, và "${to}" bạn định ghi không đè lên; bảng đã hiện nội dung mới, hãy xem rồi sửa lại nếu cần.`,
    formula: ({ label, now }) =>
      `"${label}" là công thức (${now}), bảng không ghi đè công thức. Chưa ghi gì; hãy sửa trong trang.`,
    notOfKind: ({ label, to }) =>
      `Chưa đọc được "${to}" ở "${label}". Chưa ghi gì; ngày ghi như 15/8/2025, số ghi số nguyên không âm.`,
    unitThere: ({ to }) => `Đơn vị "${to}" đã có trong trang Đơn vị. Chưa ghi gì; hãy sửa dòng đang có.`,
    unitNameless: () => "Chưa có tên đơn vị. Ghi tên rồi bấm lại.",
    noUnits: () =>
      'Không tìm thấy dòng tiêu đề hoặc dòng cuối "(thêm dòng phía trên dòng này)" của trang Đơn vị. Chưa ghi gì; ghi lại các dòng đó rồi bấm lại.',
  } satisfies Record<string, (refused: Refused) => string>,
  sheetGone: (sheet: string): string => `Trang ${sheet} không còn trong sổ. Hoàn tác việc xóa (Ctrl+Z), rồi bấm lại.`,
  noCampaign: "Sổ này không còn phong trào nào. Chưa ghi gì; hoàn tác việc xóa (Ctrl+Z) nếu vừa xóa.",
  newer: (version: number): string =>
    `Sổ này theo phiên bản bảng ${version}, mới hơn phần bổ trợ này nên chỉ xem được. Chưa ghi gì; cập nhật phần bổ trợ rồi làm lại.`,
  older: (version: number): string =>
    `Sổ này theo phiên bản bảng ${version}, cũ hơn phần bổ trợ này. Chưa ghi gì; bấm Nâng cấp tệp trước, rồi làm lại.`,
  notOlder: "Sổ này đã theo phiên bản bảng mới nhất. Không có gì để nâng cấp.",
  upgradeChanged: "Sổ vừa được sửa sau khi xem trước. Chưa ghi gì; hãy xem lại những gì sẽ ghi, rồi bấm lại.",
} as const;
