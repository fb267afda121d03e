/** The rules of the plans that ship with the add-in, without their heads: all that judging needs. */
import type { Campaign } from "../award/campaign/campaign";
import { bacSon2025 } from "./bac-son-2025";
import { caoLau2023 } from "./cao-lau-2023";
import { caoLoc2025 } from "./cao-loc-2025";
import { dongDang2025 } from "./dong-dang-2025";
import { hongPhong2023 } from "./hong-phong-2023";

/** The five plans, oldest first. */
export const planRules: readonly Campaign[] = [caoLau2023, hongPhong2023, bacSon2025, caoLoc2025, dongDang2025];

const byId: ReadonlyMap<string, Campaign> = new Map(planRules.map((plan) => [plan.id, plan]));

/**
 * Finds the rules of a shipped plan by its id.
 *
 * @example
 * planRulesById("dong-dang-2025")?.rounds.length //=> 2
 */
export function planRulesById(id: string): Campaign | undefined {
  return byId.get(id);
}
