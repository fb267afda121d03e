/** Words of a sample tally sheet that belong to no plan. */
export const samples = {
  national: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
  name: "Tên tập thể, cá nhân",
  collectives: "TẬP THỂ",
  people: "CÁ NHÂN",
  total: (collectives: number, people: number) =>
    `Tổng cộng: ${collectives + people} đề nghị (${collectives} tập thể, ${people} cá nhân)`,
  signHere: "(Ký, ghi rõ họ tên)",
} as const;
