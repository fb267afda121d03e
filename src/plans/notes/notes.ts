/** Slips of the shipped plans, and how the tool reads what they leave open. No verdict needs them: functions go without. */
import type { PlanNote } from "../../award/campaign/campaign";
import { bacSon2025Notes } from "./bac-son-2025";
import { caoLau2023Notes } from "./cao-lau-2023";
import { caoLoc2025Notes } from "./cao-loc-2025";
import { dongDang2025Notes } from "./dong-dang-2025";
import { hongPhong2023Notes } from "./hong-phong-2023";

const notes: ReadonlyMap<string, readonly PlanNote[]> = new Map([
  ["cao-lau-2023", caoLau2023Notes],
  ["hong-phong-2023", hongPhong2023Notes],
  ["bac-son-2025", bacSon2025Notes],
  ["cao-loc-2025", caoLoc2025Notes],
  ["dong-dang-2025", dongDang2025Notes],
]);

/** The notes of a shipped plan, in its order; none for another id. */
export function planNotes(id: string): readonly PlanNote[] {
  return notes.get(id) ?? [];
}
