export interface Limits {
  /** Of the file as it lies on the disk; checked before it is read. */
  readonly fileBytes: number;
  /** Of all parts that are read, unpacked. Counted while unpacking: the sizes that a zip declares may lie. */
  readonly unpackedBytes: number;
  /** Entries of the zip. */
  readonly entries: number;
  /** Cells and rows of all sheets, also empty ones that only have a format. */
  readonly cells: number;
  /** Merged areas, lists, conditional formats … of one sheet; names. */
  readonly areas: number;
}

/** What a file may cost before it is refused. A tally sheet of 5,000 people is about 2 MB and 150,000 cells. */
export const LIMITS: Limits = {
  fileBytes: 50 * 1024 * 1024,
  unpackedBytes: 128 * 1024 * 1024,
  entries: 10_000,
  cells: 1_000_000,
  areas: 100_000,
};

/** Excel's own edges. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;
