/** Our eight functions, as a formula may call them: with the prefix, as Excel saves the prefix, or by a short name. */
export const FUNCTION_NAMES = [
  "ELIGIBLE_TIER",
  "ELIGIBLE_WHY",
  "QUOTA_CHECK",
  "QUOTA_REPORT",
  "ACHIEVEMENT_RANK",
  "SHORTLIST",
  "DOSSIER_CHECK",
  "CAMPAIGN",
] as const;

const PREFIXED = /(?<![\p{L}\p{N}_])TDKT[._]\p{L}[\p{L}\p{N}_.]*\s*\(/iu;
// Excel itself has no function of these names; CAMPAIGN alone is too common a word
const SHORT = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${FUNCTION_NAMES.slice(0, -1).join("|")})\\s*\\(`, "iu");
const SAVED = /_xldudf_TDKT_/i;

/**
 * Tells whether a cell's formula calls one of our functions, also wrapped in others, also as a file without the add-in shows it.
 *
 * @example
 * callsUs('=IFERROR(TDKT.ELIGIBLE_TIER(A5:V9,,TDKT_DOT),"")') //=> true
 * callsUs('="TDKT.ELIGIBLE_TIER("') //=> false
 */
export function callsUs(formula: unknown): formula is string {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  if (!/tdkt|_tier|_why|quota_|_rank|shortlist|_check/i.test(formula)) return false;
  // what stands in quotes is a text or a sheet
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
  return PREFIXED.test(bare) || SHORT.test(bare) || SAVED.test(bare);
}
