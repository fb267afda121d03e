import type { Campaign, Tier } from "../award/campaign/campaign";
import { fold } from "../text/fold";

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bctubnd\b/g, "chu tich ubnd"],
  [/\bgk\b/g, "giay khen"],
  [/\bbk\b/g, "bang khen"],
  [/\bct\b/g, "chu tich"],
  [/\bbtv\b/g, "ban thuong vu"],
  [/\b(?:uy ban nhan dan|ui ban nhan dan|ub)\b/g, "ubnd"],
];
// words that say nothing of which form it is
const EMPTY = new Set(["de", "nghi", "khen", "thuong", "tang", "cua", "xet", "hinh", "thuc"]);

const DENIED = new Set(["khong", "chua", "ko"]);

const known = new WeakMap<Campaign, readonly { readonly tier: Tier; readonly names: readonly (readonly string[])[] }[]>();

/**
 * Finds the one form that a unit asks for: its name, a part of it, or a longer way to say it; GK, BK, CT are read.
 *
 * @returns the form's id; undefined where no form fits, or more than one
 * @example
 * readRequest(caoLau2023, "GK huyện") //=> "giay-khen-huyen"
 * readRequest(caoLau2023, "Giấy khen") //=> undefined
 */
export function readRequest(campaign: Campaign, text: string): string | undefined {
  const asked = words(text);
  // "Không đề nghị Bằng khen" asks for nothing
  if (asked.length === 0 || asked.some((word) => DENIED.has(word))) return undefined;
  const forms = formsOf(campaign);
  const same = forms.filter(({ names }) => names.some((name) => name.join(" ") === asked.join(" ")));
  const fitting =
    same.length > 0 ? same : forms.filter(({ names }) => names.some((name) => within(asked, name) || stands(name, asked)));
  return fitting.length === 1 ? fitting[0]?.tier.id : undefined;
}

function formsOf(campaign: Campaign): readonly { readonly tier: Tier; readonly names: readonly (readonly string[])[] }[] {
  let forms = known.get(campaign);
  if (forms === undefined) {
    forms = campaign.tiers.map((tier) => ({
      tier,
      names: [tier.name, ...Object.values(tier.nameFor ?? {}), ...tier.aliases].map(words),
    }));
    known.set(campaign, forms);
  }
  return forms;
}

function words(text: string): readonly string[] {
  const full = ABBREVIATIONS.reduce((folded, [short, long]) => folded.replace(short, long), fold(text));
  return full.split(" ").filter((word) => word !== "" && !EMPTY.has(word));
}

/** Whether all words of the first stand in the second, in that order. */
function within(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0;
  for (const word of whole) if (word === part[next]) next++;
  return next === part.length;
}

/** Whether the first stands in the second as one phrase: a longer way to say it. */
function stands(phrase: readonly string[], text: readonly string[]): boolean {
  // two words such as "cấp tỉnh" stand in many texts that ask for something else
  return phrase.length > 2 && ` ${text.join(" ")} `.includes(` ${phrase.join(" ")} `);
}
