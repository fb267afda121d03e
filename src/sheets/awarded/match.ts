import type { Campaign, LawBasis } from "../../award/campaign/campaign";
import type { Nomination } from "../../award/nomination/nomination";
import { awardedWords } from "../../locale/awarded";
import { fold } from "../../text/fold";
import { headKey } from "../../text/name";
import type { EarlierAward } from "./decode";

type Doubt = keyof typeof awardedWords.why;

/** An earlier award that may be the nominee's; without doubts name, unit and year agree. */
export interface EarlierMatch {
  readonly award: EarlierAward;
  readonly doubts: readonly Doubt[];
}

/** Luật Thi đua, khen thưởng 2022, Điều 5.2.c: one achievement is not awarded several times or in several forms. */
const LAW = "luat-tdkt-2022";
const IN_FORCE: Pick<LawBasis, "from"> = { from: "2024-01-01" };

/**
 * Makes the finder of earlier awards of a nominee. It finds only where the law is in force for the nomination, and never says that
 * the achievement is the same: that is the council's to say.
 */
export function earlierAwards(
  campaign: Campaign,
  awards: readonly EarlierAward[],
): (nomination: Nomination) => readonly EarlierMatch[] {
  const byName = new Map<string, EarlierAward[]>();
  for (const award of awards) byName.set(award.key, [...(byName.get(award.key) ?? []), award]);
  const law: Pick<LawBasis, "from" | "until"> = campaign.law.find((one) => one.id === LAW) ?? IN_FORCE;
  return (nomination) => {
    const { name } = nomination;
    if (name.is !== "text") return [];
    const found = byName.get(headKey(String(name.cell)) ?? nomination.key());
    if (found === undefined || !holds(law, campaign, nomination)) return [];
    const matches = found.map((award) => ({ award, doubts: doubtsOf(nomination, award) }));
    return matches.sort((a, b) => a.doubts.length - b.doubts.length);
  };
}

/** Says a match as a finding beside the verdict. */
export function earlierText({ award, doubts }: EarlierMatch): string {
  const { form, achievement, decision } = award;
  const text = [form || awardedWords.noForm, achievement, decision || awardedWords.noDecision]
    .filter((one) => one !== "")
    .join(", ");
  if (doubts.length === 0) return awardedWords.found(text);
  return awardedWords.doubtful(text, doubts.map((one) => awardedWords.why[one]).join(", "));
}

function doubtsOf(nomination: Nomination, award: EarlierAward): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const collective = nomination.kind.is === "picked" && nomination.kind.id !== "caNhan";
  const { birthYear, unitKey } = nomination;
  if (birthYear !== undefined && award.birthYear !== undefined) {
    if (birthYear !== award.birthYear) doubts.push("otherYear");
  } else if (!collective) doubts.push("yearMissing");
  const unit = fold(award.unit);
  if (unitKey === "" || unit === "") doubts.push("unitMissing");
  else if (unit !== unitKey) doubts.push("otherUnit");
  return doubts;
}

/** On the dossier's day, else the meeting's, else the last day of the round; where the round is not known, on every round's. */
function holds(law: Pick<LawBasis, "from" | "until">, { rounds, heading }: Campaign, { received, round }: Nomination): boolean {
  const own = round.is === "picked" ? rounds.filter((one) => one.id === round.id) : rounds;
  const end = `${heading.year}-12-31`;
  const days = received.is === "date" ? [received.from, received.to] : own.map((one) => one.meeting ?? one.to ?? end);
  return (days.length === 0 ? [end] : days).every((day) => law.from <= day && (law.until === undefined || day < law.until));
}
