/** A document that plans still name, and the first day on which it no longer held. */
export interface Repealed {
  readonly number: string;
  readonly until: string;
}

/** Decrees on emulation and commendation that newer ones have replaced; only those of which a source says so. */
export const REPEALED: readonly Repealed[] = [
  // by NĐ 152/2025/NĐ-CP, Điều 59
  { number: "98/2023/NĐ-CP", until: "2025-07-01" },
];
