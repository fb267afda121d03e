import type { Kind } from "../campaign/campaign";
import type { Value } from "./value";

/** A choice from a list: one of its ids, or the cell as it stands where it is none of them. */
export type Picked<Id extends string = string> =
  | { readonly is: "picked"; readonly id: Id; readonly cell: Value["cell"] }
  | { readonly is: "unlisted"; readonly cell: Value["cell"] }
  | { readonly is: "missing"; readonly value: Value };

/** How far a nomination has come (Tiến độ). `returned` and `withdrawn` stand aside: they count for nothing. */
export type Progress =
  | "received"
  | "appraised"
  | "submitted"
  | "agreed"
  | "notAgreed"
  | "sentUp"
  | "decided"
  | "notAwarded"
  | "returned"
  | "withdrawn";

/** One proposed name (đề nghị), typed. `values` follow `Campaign.evidence`, one each, sums excepted (never read). */
export interface Nomination {
  /** Mã hồ sơ: written once, never reused; empty where the sheet has none. */
  readonly id: string;
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
  readonly confirmed: boolean | undefined;
  readonly values: readonly Value[];
  /** The name folded, to tell who is the same person; asked rarely, so made when asked. Never printed. */
  readonly key: () => string;
  /** The unit folded. */
  readonly unitKey: string;
  readonly birthYear: number | undefined;
  /** Điểm: a number, where the sheet has one. */
  readonly score: Value;
  /** Nữ, or the share of women of a collective in percent: for the law's preference only. */
  readonly woman: boolean | undefined;
  readonly womenShare: Value;
  /** Papers of the nominee, one for each nominee item of `Campaign.dossier`, in its order. */
  readonly papers: readonly Value[];
  /** Hội đồng thống nhất: the council's yes or no. */
  readonly agreed: Value;
  /** Hình thức Hội đồng thống nhất. */
  readonly agreedTier: Picked;
  readonly progress: Picked<Progress>;
}
