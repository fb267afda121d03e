import type { Kind } from "../campaign/campaign";
import type { Value } from "./value";

/** A choice from a list: one of its ids, or the cell as it stands where it is none of them. */
export type Picked<Id extends string = string> =
  | { readonly is: "picked"; readonly id: Id; readonly cell: Value["cell"] }
  | { readonly is: "unlisted"; readonly cell: Value["cell"] }
  | { readonly is: "missing"; readonly value: Value };

/** One proposed name (đề nghị), typed. `values` follow `Campaign.evidence`, one each, sums excepted (never read). */
export interface Nomination {
  /** As typed, never changed. */
  readonly name: Value;
  readonly kind: Picked<Kind>;
  readonly category: Picked;
  readonly round: Picked;
  /** The form that the unit asks for; `unlisted` where it is none, or more than one, of the plan's forms. */
  readonly requested: Picked;
  readonly received: Value;
  /** Unit as typed, where there is one. */
  readonly unit: string;
  /** What the unit confirmed in writing: nobody disciplined or under examination. */
  readonly confirmed?: boolean;
  readonly values: readonly Value[];
}
