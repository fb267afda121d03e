/** Header of SHORTLIST, to the letter. */
export const SHORTLIST_HEADER = ["Hạng", "Tên", "Đơn vị", "Nhóm đối tượng", "Hình thức", "Kết quả"] as const;

/** What comes of a row of the shortlist, to the letter. */
export const OUTCOME = {
  chosen: "Đề xuất",
  tied: "Đồng hạng, chờ Hội đồng quyết định",
  asked: "Trình Hội đồng xem xét",
} as const;
