/** The plans that ship with the add-in. */
import type { Campaign } from "../award/campaign/campaign";
import { bacSon2025 } from "./bac-son-2025";
import { caoLau2023 } from "./cao-lau-2023";
import { caoLoc2025 } from "./cao-loc-2025";
import { dongDang2025 } from "./dong-dang-2025";
import { hongPhong2023 } from "./hong-phong-2023";

/** The five plans, oldest first. */
export const plans: readonly Campaign[] = [caoLau2023, hongPhong2023, bacSon2025, caoLoc2025, dongDang2025];

const byId: ReadonlyMap<string, Campaign> = new Map(plans.map((plan) => [plan.id, plan]));

/**
 * Finds a shipped plan by its id.
 *
 * @example
 * planById("dong-dang-2025")?.rounds.length
 * //=> 2
 */
export function planById(id: string): Campaign | undefined {
  return byId.get(id);
}
