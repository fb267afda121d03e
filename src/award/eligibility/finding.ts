import type { Bar, Clause, Criterion, LawBasis } from "../campaign/campaign";
import type { Value } from "../nomination/value";

/** One cell that a finding rests on. */
export interface Found {
  readonly header: string;
  readonly value: Value;
}

/** What was asked. `options` of a choice set: each is all of its criteria, at least `need` options hold. */
export type Asked =
  | { readonly is: "criterion"; readonly criterion: Criterion }
  | { readonly is: "choice"; readonly need: number; readonly options: readonly (readonly Criterion[])[] }
  /** The row does not say whom it is about, so nobody knows which criteria hold. */
  | { readonly is: "category" }
  /** The form's text does not name this person type, or names it only by analogy. */
  | { readonly is: "named"; readonly category: string }
  | { readonly is: "bar"; readonly bar: Bar };

/** Why a form is not met, or not known to be met: what was asked, what was found, where it stands. */
export interface Finding {
  readonly kind: "unmet" | "data" | "judgement";
  readonly asked: Asked;
  readonly found: readonly Found[];
  readonly clause: Clause;
}

/** What a person should know beside the verdict; changes no verdict. */
export type Note =
  /** No word on discipline, in the row or from the unit. */
  | { readonly is: "noDiscipline"; readonly found: Found }
  /** The unit's confirmation stands in for an empty discipline cell. */
  | { readonly is: "confirmedByUnit"; readonly unit: string; readonly header: string }
  /** A discipline cell for which the plan has no rule, or that cannot be read: the council looks at it. */
  | { readonly is: "disciplineAsked"; readonly found: Found; readonly readable: boolean }
  /** A rule of law that does not hold on the day that counts (unknown where the day is). */
  | {
      readonly is: "lawNotInForce";
      readonly law: LawBasis;
      readonly on: string | undefined;
      readonly found: Found;
      readonly received: Value;
    }
  /** Evidence columns that do not concern the row's group, yet hold something. */
  | { readonly is: "unused"; readonly found: readonly Found[] }
  /** A requested form that is none, or more than one, of the plan's. */
  | { readonly is: "requestUnclear"; readonly cell: Value["cell"] }
  | { readonly is: "roundUnclear"; readonly value: Value }
  /** The name cell holds an error value. */
  | { readonly is: "nameError"; readonly value: Value };
