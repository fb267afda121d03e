/** The plans that ship with the add-in, whole. Functions take `rules.ts`. */
import type { Campaign, Heading } from "../award/campaign/campaign";
import { bacSon2025 as bacSon2025Rules } from "./bac-son-2025";
import { caoLau2023 as caoLau2023Rules } from "./cao-lau-2023";
import { caoLoc2025 as caoLoc2025Rules } from "./cao-loc-2025";
import { dongDang2025 as dongDang2025Rules } from "./dong-dang-2025";
import { hongPhong2023 as hongPhong2023Rules } from "./hong-phong-2023";
import { bacSon2025Heading } from "./headings/bac-son-2025";
import { caoLau2023Heading } from "./headings/cao-lau-2023";
import { caoLoc2025Heading } from "./headings/cao-loc-2025";
import { dongDang2025Heading } from "./headings/dong-dang-2025";
import { hongPhong2023Heading } from "./headings/hong-phong-2023";

const whole = (rules: Campaign, heading: Heading): Campaign => ({ ...rules, heading });

export const caoLau2023 = whole(caoLau2023Rules, caoLau2023Heading);
export const hongPhong2023 = whole(hongPhong2023Rules, hongPhong2023Heading);
export const bacSon2025 = whole(bacSon2025Rules, bacSon2025Heading);
export const caoLoc2025 = whole(caoLoc2025Rules, caoLoc2025Heading);
export const dongDang2025 = whole(dongDang2025Rules, dongDang2025Heading);

/** The five plans, oldest first. */
export const plans: readonly Campaign[] = [caoLau2023, hongPhong2023, bacSon2025, caoLoc2025, dongDang2025];

const byId: ReadonlyMap<string, Campaign> = new Map(plans.map((plan) => [plan.id, plan]));

/**
 * Finds a shipped plan by its id.
 *
 * @example
 * planById("dong-dang-2025")?.heading.issuer
 * //=> "Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn"
 */
export function planById(id: string): Campaign | undefined {
  return byId.get(id);
}
