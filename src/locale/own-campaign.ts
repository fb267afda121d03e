/** Words on the sheets of a campaign that a person makes: what stands where something is still to be filled in. */
export const ownCampaign = {
  /** Stands in a cell that must be filled or cleared before anything is judged. */
  unsaid: "(chưa ghi)",
  /** In a copied text, in the place of each number. */
  number: "…",
  copiedFrom: (issuer: string, year: number): string =>
    `Bảng quy tắc chép từ kế hoạch ${year} của ${issuer}; số và ngày đã để trống. Nguyên văn, cách hiểu và điều khoản trong trang Tiêu chuẩn, Quy tắc xét vẫn theo kế hoạch đó: đối chiếu và sửa theo kế hoạch của mình.`,
  firstRound: "Đợt 1",
  form: "Giấy khen",
  collectives: "Tập thể",
  individuals: "Cá nhân",
  achievement: "Thành tích tiêu biểu, xuất sắc",
} as const;

/** Words of a workbook with invented rows. */
export const trial = {
  /** The id of the note that stands in Phong trào: by it the pane knows that the rows are invented. */
  note: "xem-thu",
  heading: "DỮ LIỆU XEM THỬ: tên người, tập thể và mọi số liệu đều là giả định",
  text: "Dữ liệu xem thử: tên người, tập thể, đơn vị, số người và số liệu trong các trang Đề nghị, Đơn vị đều là giả định, không dùng để khen thưởng.",
} as const;
