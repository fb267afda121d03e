import type { Nomination } from "../src/award/nomination/nomination";
import { BLANK } from "../src/award/nomination/value";

/** A nomination that says nothing: tests write over what they are about. */
export const NOBODY: Nomination = {
  id: "",
  name: BLANK,
  kind: { is: "missing", value: BLANK },
  category: { is: "missing", value: BLANK },
  round: { is: "missing", value: BLANK },
  requested: { is: "missing", value: BLANK },
  received: BLANK,
  unit: "",
  values: [],
  confirmed: undefined,
  key: () => "",
  unitKey: "",
  birthYear: undefined,
  woman: undefined,
  score: BLANK,
  womenShare: BLANK,
  papers: [],
  agreed: BLANK,
  agreedTier: { is: "missing", value: BLANK },
  progress: { is: "missing", value: BLANK },
};
