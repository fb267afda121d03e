import type { Unit } from "../../../src/award/campaign/campaign";

/** A sheet as an office keeps it, with what reading it must find. Every name is invented. */
export interface GridCase {
  /** What makes this sheet hard. */
  readonly trap: string;
  /** cao-lau-2023 where nothing is said. */
  readonly plan?: string;
  readonly units?: readonly Unit[];
  readonly grid: readonly (readonly unknown[])[];
  /** 0-based row of the header; undefined where there is none. */
  readonly header: number | undefined;
  /** Column or part → 0-based place; evidence by its header. */
  readonly columns: Readonly<Record<string, number>>;
  /**
   * One letter a row: N nomination, B blank, H header, T title, G group, S total (sum), F formula tail, # numbering,
   * Y signature.
   */
  readonly rows: string;
  /** `code@row,column`, 0-based. */
  readonly problems?: readonly string[];
  /** `row kind unit birthYear woman name`, each as far as written: what is read of a nomination. */
  readonly reads?: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
  /** `is rows`. */
  readonly duplicates?: readonly string[];
  /** `value from`, by row. */
  readonly derived?: Readonly<Record<number, readonly string[]>>;
}
