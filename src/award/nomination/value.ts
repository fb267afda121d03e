/**
 * What one evidence cell says, after reading: Kleene's third value is `missing`, with its cause.
 *
 * `cell` is what stands in the sheet, for the finding to quote: text as typed, a number, a boolean.
 */
export type Value =
  | { readonly is: "yes" | "no" | "text"; readonly cell: Cell }
  /** A count, or percent points. `above`: just above that number, nobody knows how much. `read`: shown where it differs from the cell. */
  | {
      readonly is: "number";
      readonly value: number;
      readonly above?: true;
      readonly read?: "percentOfFraction";
      readonly cell: Cell;
    }
  /** Position in the evidence's levels, 0 the lowest; -1 is "Không", below all of them. */
  | { readonly is: "level"; readonly level: number; readonly cell: Cell }
  /** First and last day that the cell can mean; the same day where it is exact. */
  | { readonly is: "date"; readonly from: string; readonly to: string; readonly cell: Cell }
  | { readonly is: "discipline"; readonly punished: boolean; readonly examined: boolean; readonly cell: Cell }
  | { readonly is: "missing"; readonly why: MissingWhy; readonly cell: Cell };

export type Cell = string | number | boolean;

/**
 * Why a cell says nothing: empty; a 0 that Excel may have made of an empty cell; an error value;
 * a column that the sheet lacks; "Chưa đến kỳ"; words that this column cannot hold.
 */
export type MissingWhy = "blank" | "zeroOrBlank" | "error" | "noColumn" | "notYet" | "unreadable";

/** The value of a column that the sheet does not have. */
export const NO_COLUMN: Value = { is: "missing", why: "noColumn", cell: "" };

/** The value of an empty cell. */
export const BLANK: Value = { is: "missing", why: "blank", cell: "" };

/** Says whether a cell holds nothing at all: an error value, or "Chưa đến kỳ", is not empty. */
export function isEmpty(value: Value): boolean {
  return value.is === "missing" && (value.why === "blank" || value.why === "zeroOrBlank" || value.why === "noColumn");
}
