/**
 * A campaign (phong trào thi đua) as data: what a plan says, each value with its clause.
 *
 * Nothing here knows a particular plan. Dates are ISO days (`2025-08-15`), percents are percent
 * points (100 = 100 %), levels are ordered from low to high, ids are stable and never shown.
 */

/** What a nomination is: a collective (tập thể), an individual (cá nhân), a household (hộ gia đình). */
export type Kind = "tapThe" | "caNhan" | "hoGiaDinh";

/** A share of people, kept as integers so that floors are exact: 20 % is 20/100. */
export interface Ratio {
  readonly num: number;
  readonly den: number;
}

/**
 * A place in the plan, or in a law.
 *
 * `ref` is the logical place and unique; `printed` is what the plan prints where it misnumbers
 * itself; `title` stands beside a printed number that the plan uses twice.
 */
export interface Clause {
  readonly ref: string;
  readonly printed?: string;
  readonly title?: string;
}

/** Words of the plan with their place. */
export interface Cited {
  readonly text: string;
  readonly clause: Clause;
}

export interface Signer {
  /** Capacity lines above the title, e.g. `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`. */
  readonly capacity: readonly string[];
  readonly title: string;
  readonly name: string;
}

/** The head of the plan. Every text but the title and the issuer may be absent: plans leave them out. */
export interface Heading {
  readonly title: string;
  readonly issuer: string;
  /** The body above the issuer (cơ quan chủ quản), printed above it. */
  readonly superior?: string;
  readonly council?: string;
  /** Place name of the date line (địa danh). */
  readonly place?: string;
  readonly number?: string;
  readonly date?: string;
  /** The plan's year: a round without a last day ends with it. */
  readonly year: number;
  readonly bases: readonly string[];
  readonly theme?: string;
  readonly window: Cited & { readonly from?: string; readonly to?: string };
  /** The period by which results are judged, where the plan names one. */
  readonly evaluation?: Cited & { readonly from?: string; readonly to?: string };
  readonly subjects?: Cited;
  readonly receiver?: Cited;
  readonly appraisers: readonly Cited[];
  readonly signer: Signer;
  readonly recipients: readonly string[];
}

/** The last day on which a dossier may arrive: strict ("trước"), inclusive ("đến hết"), or counted from an event. */
export type Deadline =
  | { readonly is: "before" | "onOrBefore"; readonly date: string; readonly clause: Clause }
  | { readonly is: "afterEvent"; readonly event: string; readonly days: number; readonly text: string; readonly clause: Clause };

/** A round of the campaign (đợt). */
export interface Round {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly clause: Clause;
  readonly from?: string;
  readonly to?: string;
  readonly deadline?: Deadline;
  /** Day on which the council meets for this round, once it is known. */
  readonly meeting?: string;
}

/** A person type of the plan (đối tượng), e.g. Viên chức, Nông dân, Thôn. */
export interface Category {
  readonly id: string;
  readonly label: string;
  readonly kind: Kind;
  /** Other words for the same type; compared folded. */
  readonly aliases: readonly string[];
  /** `blank`: also for rows of this kind whose type is empty. `all`: for every row of this kind with an empty or unlisted type. */
  readonly covers?: "blank" | "all";
}

/** A criteria group: the people whom one list of criteria speaks of, ranked with each other. */
export interface Group {
  readonly id: string;
  readonly label: string;
}

/** A word that a cell may hold in place of a level or a number. */
export type EvidenceWord =
  | { readonly word: string; readonly level: string }
  /** Just above that number: "Vượt mức" is more than 100 %, and nobody knows how much more. */
  | { readonly word: string; readonly above: number };

/** One evidence column of the tally sheet, or a sum of such columns. */
export interface Evidence {
  readonly id: string;
  readonly header: string;
  /** Other headers for the same column; compared folded. */
  readonly aliases: readonly string[];
  readonly type: "yesNo" | "count" | "percent" | "level" | "date" | "text" | "discipline";
  /** Low to high; only for type `level`. */
  readonly levels?: readonly string[];
  readonly words?: readonly EvidenceWord[];
  /** Ids of the count columns that are added up; then this is no column of its own. */
  readonly sumOf?: readonly string[];
}

/** A form of award (hình thức khen thưởng). No form implies another: each is judged alone. */
export interface Tier {
  readonly id: string;
  readonly name: string;
  /** The name where the plan uses another one for a kind. */
  readonly nameFor?: Partial<Record<Kind, string>>;
  /** Other words for the same form in requests; compared folded. */
  readonly aliases: readonly string[];
  /** The head of the body itself decides it. */
  readonly own: boolean;
  /** Higher is higher. */
  readonly rank: number;
  readonly clause: Clause;
  /** Forms with the same key share ONE text of the plan: they are one answer, and the council chooses. */
  readonly oneText?: string;
  /** `plan`: by the criteria here. `elsewhere`: by another document. `chairman`: left to the chairman. */
  readonly decidedBy: "plan" | "elsewhere" | "chairman";
  /** The document or the person that decides instead. */
  readonly elsewhere?: string;
}

/** Which text of a form speaks of a person type. `named` is false where it does so only by analogy. */
export interface Binding {
  readonly tier: string;
  readonly category: string;
  readonly group: string;
  readonly named: boolean;
  readonly clause: Clause;
}

/** What is asked of one evidence cell. */
export type Test =
  | { readonly is: "yes" | "no" | "filled" | "judged" }
  | { readonly is: "notPunished" | "punished" | "underExamination" }
  | { readonly is: "atLeast" | "moreThan" | "atMost"; readonly value: number }
  | { readonly is: "atLeastLevel" | "atMostLevel"; readonly level: string }
  | { readonly is: "before" | "onOrBefore"; readonly date: string }
  /** A rule row that could not be read; `where` names its sheet and row. */
  | { readonly is: "unreadable"; readonly where: string; readonly awaits?: Awaited };

/** The test of a rule row whose threshold is still to be filled in; `anything` where not even the test is said. */
export type Awaited = "atLeast" | "moreThan" | "atMost" | "before" | "onOrBefore" | "anything";

/** One criterion (tiêu chuẩn). */
export interface Criterion {
  readonly id: string;
  /** Nguyên văn Kế hoạch: the plan's decisive words. */
  readonly text: string;
  /** Cách hiểu: how the tool reads them; follows "cần …". */
  readonly reading: string;
  readonly clause: Clause;
  readonly tiers: readonly string[];
  readonly groups: readonly string[];
  readonly evidence: string;
  readonly test: Test;
  readonly choice?: { readonly set: string; readonly option: string };
}

/** A choice set: at least `need` of its options hold; an option is all of its criteria. */
export interface Choice {
  readonly set: string;
  readonly need: number;
}

/**
 * What stops an award, or hands it to the council, whatever the criteria say.
 * `judgement` adds a question to the council to every form; it rescues nothing.
 */
export interface Bar {
  readonly id: string;
  /** What is asked of the council, or why the row stops. */
  readonly text: string;
  readonly clause: Clause;
  readonly evidence: string;
  readonly test: Test;
  readonly effect: "ineligible" | "suspended" | "judgement";
  /** Id of the law it rests on: where that law is not in force, it is a judgement. */
  readonly law?: string;
}

/** A number of people or collectives (số lượng). */
export interface Quota {
  readonly id: string;
  readonly text: string;
  readonly clause: Clause;
  readonly stage: "nominated" | "selected";
  readonly kind: Kind;
  readonly tier?: string;
  readonly per: "unit" | "campaign";
  readonly span: "eachRound" | "allRounds";
  readonly max?: { readonly count: number } | { readonly ofHeadcount: Ratio };
  readonly min?: number;
  /** Only rows for which this holds count: a cap that crosses units, e.g. on leaders. */
  readonly where?: { readonly evidence: string; readonly test: Test };
  /** How the tool reads what the plan leaves open; printed as an assumption. */
  readonly reading?: string;
}

/** Ranking keys of a criteria group, high first. The plans set none, so they are provisional until confirmed. */
export interface RankingKeys {
  readonly group: string;
  readonly evidence: readonly string[];
}

export interface DossierItem {
  readonly id: string;
  readonly label: string;
  readonly of: "nominee" | "unit";
  readonly text: string;
  readonly clause: Clause;
}

/** A law or decree with the days on which it holds. */
export interface LawBasis {
  readonly id: string;
  readonly name: string;
  /** First day in force. */
  readonly from: string;
  /** First day no longer in force. */
  readonly until?: string;
  readonly about: string;
}

/** A slip of the plan itself, or a reading of what it leaves open, as a note for a person. It travels beside a campaign: no verdict depends on it. */
export interface PlanNote {
  readonly id: string;
  readonly is: "slip" | "reading";
  readonly clause: Clause;
  readonly text: string;
}

/** A unit that nominates (đơn vị). Plans list none; the workbook does. */
export interface Unit {
  readonly name: string;
  /** People the plan counts. */
  readonly people?: number;
  /** The unit's written confirmation that nobody is disciplined or under examination. */
  readonly confirmed?: boolean;
  /** Papers of the unit, by id of the dossier item: there or not; an item without a word here is unknown. Absent: no papers are kept. */
  readonly papers?: Readonly<Record<string, boolean>>;
  /** ISO day on which the unit's dossiers arrived; a nomination's own day goes first. */
  readonly received?: string;
}

export interface Campaign {
  readonly schema: 1;
  readonly id: string;
  readonly heading: Heading;
  readonly rounds: readonly Round[];
  readonly groups: readonly Group[];
  readonly categories: readonly Category[];
  /** In the order of the template's columns. */
  readonly evidence: readonly Evidence[];
  readonly tiers: readonly Tier[];
  readonly bindings: readonly Binding[];
  /** In the order of the plan. */
  readonly criteria: readonly Criterion[];
  readonly choices: readonly Choice[];
  readonly bars: readonly Bar[];
  readonly quotas: readonly Quota[];
  readonly ranking: readonly RankingKeys[];
  readonly dossier: readonly DossierItem[];
  readonly law: readonly LawBasis[];
  readonly units: readonly Unit[];
}
