import type { Campaign, DossierItem } from "../award/campaign/campaign";
import type { Column } from "../locale/columns";
import type { Announced } from "./group";
import type { Part } from "./variants";
import { vocabularyOf, type Sense, type Target } from "./vocabulary";

/**
 * How surely a column's meaning is known: our header to the letter; a header that offices use, or ours with a note in brackets;
 * a guess for a person to confirm; nothing. Only the first two are read without a person.
 */
export type Confidence = "exact" | "variant" | "likely" | "unknown";

/** Two or more columns for one meaning: one is read, which may be the wrong one. */
export interface Conflict {
  readonly means: Target;
  readonly kept: number;
  readonly others: readonly number[];
}

/** What one column of a sheet was taken for. */
export interface FoundColumn {
  readonly means: Target;
  readonly confidence: Confidence;
}

/** Where each column of a sheet stands: 0-based, absent where the sheet lacks it. */
export interface ColumnMap {
  /** A split name stands at its first part. */
  readonly at: ReadonlyMap<Column, number>;
  readonly parts: ReadonlyMap<Part, number>;
  /** One for each `Campaign.evidence`; -1 where the sheet lacks it. */
  readonly evidence: readonly number[];
  /** One for each nominee item of `Campaign.dossier`; -1 where the sheet lacks it. */
  readonly papers: readonly number[];
  /** Headers to the letter that stand twice, or two words for one evidence: nobody knows which one counts. */
  readonly twice: readonly string[];
  readonly recognised: number;
  /** By column: what is read from it. */
  readonly found: ReadonlyMap<number, FoundColumn>;
  readonly conflicts: readonly Conflict[];
  /** What the titles, or the header of the names, say of every row: "DANH SÁCH TẬP THỂ …". A group row or a cell says more. */
  readonly announced?: Announced;
}

/** The papers that each nominee brings, in the plan's order: a column each. */
export function nomineePapers(campaign: Campaign): readonly DossierItem[] {
  return campaign.dossier.filter((item) => item.of === "nominee");
}

/** Texts by which one column may be known, the surest first; a two-row header gives two. */
export type HeaderTexts = readonly string[];

/**
 * Finds the columns of a sheet by their header words: our own words first, then the words offices use; a note in brackets and a
 * unit do not count. Order does not matter; a header that nobody knows is left alone.
 *
 * @param headers one text a column, or several by which it may be known
 */
export function mapColumns(campaign: Campaign, headers: readonly (string | HeaderTexts)[]): ColumnMap {
  const vocabulary = vocabularyOf(campaign);
  const at = new Map<Column, number>();
  const parts = new Map<Part, number>();
  const evidence: number[] = campaign.evidence.map(() => -1);
  const papers: number[] = nomineePapers(campaign).map(() => -1);
  const found = new Map<number, FoundColumn>();
  const twice: string[] = [];
  const lost = new Map<number, { readonly means: Target; readonly others: number[] }>();

  const holder = (target: Target): number => {
    if ("column" in target) return at.get(target.column) ?? -1;
    if ("part" in target) return target.part === "votes" ? -1 : (parts.get(target.part) ?? -1);
    if ("evidence" in target) return evidence[target.evidence] ?? -1;
    return "paper" in target ? (papers[target.paper] ?? -1) : -1;
  };
  const take = (target: Target, index: number, confidence: Confidence): void => {
    found.set(index, { means: target, confidence });
    if ("column" in target) at.set(target.column, index);
    else if ("part" in target) parts.set(target.part, index);
    else if ("evidence" in target) evidence[target.evidence] = index;
    else if ("paper" in target) papers[target.paper] = index;
  };
  const lose = (target: Target, index: number): void => {
    const kept = holder(target);
    const known = lost.get(kept);
    if (known === undefined) lost.set(kept, { means: target, others: [index] });
    else known.others.push(index);
  };

  const senses = headers.map((texts) => vocabulary.senseOf(typeof texts === "string" ? [texts] : texts));
  senses.forEach((sense, index) => {
    if (sense?.exact !== true) return;
    const [target] = sense.targets;
    if (target === undefined) return;
    if (holder(target.means) < 0) return take(target.means, index, "exact");
    twice.push(textOf(headers[index]));
    lose(target.means, index);
  });
  // of the words offices use, those of one meaning first, the preferred ones before the others
  const waiting = senses
    .map((sense, index) => ({ sense, index }))
    .filter((one): one is { sense: Sense; index: number } => one.sense !== undefined && !one.sense.exact)
    .sort((a, b) => a.sense.targets.length - b.sense.targets.length || rank(a.sense) - rank(b.sense) || a.index - b.index);
  for (const { sense, index } of waiting) {
    const free = sense.targets.find(({ means, needs }) => holder(means) < 0 && (needs === undefined || parts.has(needs)));
    if (free !== undefined) take(free.means, index, "variant");
    else {
      const held = sense.targets.find(({ means }) => holder(means) >= 0);
      if (held === undefined) continue;
      const kept = holder(held.means);
      // "Tập thể" beside "Cá nhân" counts them, or each holds some of the names
      const bothLast = sense.last && kept === at.get("name") && senses[kept]?.last === true;
      if (sense.last && !bothLast) continue;
      // of evidence nobody says which column is meant
      const same = found.get(kept)?.confidence === "variant" && ("evidence" in held.means || "paper" in held.means);
      if (same || bothLast) twice.push(`${textOf(headers[kept])}" và "${textOf(headers[index])}`);
      lose(held.means, index);
    }
  }
  const name = at.get("name") ?? -1;
  // such words stand in rows as well, under "Loại"; right of "STT" they head the names
  if (senses[name]?.last === true && (at.get("order") ?? name) >= name) {
    at.delete("name");
    found.delete(name);
  }
  joinNameParts(at, parts, found);
  const header = textOf(headers[at.get("name") ?? -1]);
  return {
    at,
    parts,
    evidence,
    papers,
    twice,
    recognised: found.size,
    found,
    conflicts: [...lost].filter(([kept]) => kept >= 0).map(([kept, { means, others }]) => ({ means, kept, others })),
    ...announcedBy(vocabulary.kindOf(header), header),
  };
}

function rank(sense: Sense): number {
  return sense.targets[0]?.rank ?? 0;
}

function textOf(header: string | HeaderTexts | undefined): string {
  return typeof header === "string" ? header : (header?.[0] ?? "");
}

function announcedBy(kind: Announced["kind"], text: string): { readonly announced?: Announced } {
  return kind === undefined ? {} : { announced: { kind, text, by: "header" } };
}

/** "Họ và đệm" and "Tên" are one name, which then stands at its first part; one without the other is no name in two parts. */
function joinNameParts(at: Map<Column, number>, parts: Map<Part, number>, found: Map<number, FoundColumn>): void {
  const family = parts.get("familyName");
  const given = parts.get("givenName");
  if (family !== undefined && given !== undefined && !at.has("name")) {
    at.set("name", family);
    return;
  }
  // a whole name stands elsewhere: its parts are not read
  for (const [part, index] of [["familyName", family] as const, ["givenName", given] as const]) {
    if (index === undefined) continue;
    parts.delete(part);
    found.delete(index);
  }
}
