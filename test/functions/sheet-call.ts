import { builtFunction } from "../dist";

const tier = builtFunction("ELIGIBLE_TIER");
const why = builtFunction("ELIGIBLE_WHY");

/** A row as `{ header: cell }`, judged through the shipped functions.js with its headers apart. */
export function judged(
  plan: string,
  row: Readonly<Record<string, unknown>>,
  invocation?: object,
): { readonly tier: string; readonly why: readonly string[] } {
  const full = { "Tên tập thể, cá nhân, hộ gia đình": "Nông Văn Đạt", ...row };
  const call = [[Object.values(full)], [Object.keys(full)], plan, invocation] as const;
  return { tier: String(tier(...call)[0]?.[0]), why: String(why(...call)[0]?.[0]).split("\n") };
}
