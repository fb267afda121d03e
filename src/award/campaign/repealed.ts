/** A document that plans still name, and the first day on which it no longer held. */
export interface Repealed {
  readonly number: string;
  readonly until: string;
}

/** The law and decrees on emulation and commendation that newer ones have replaced. */
export const REPEALED: readonly Repealed[] = [
  // by Luật Thi đua, khen thưởng 06/2022/QH15, Điều 95
  { number: "15/2003/QH11", until: "2024-01-01" },
  // by NĐ 98/2023/NĐ-CP
  { number: "91/2017/NĐ-CP", until: "2024-01-01" },
  // by NĐ 152/2025/NĐ-CP
  { number: "98/2023/NĐ-CP", until: "2025-07-01" },
];
