import type {
  Bar,
  Category,
  Choice,
  Clause,
  Criterion,
  DossierItem,
  Evidence,
  Group,
  LawBasis,
  PlanNote,
  Quota,
  RankingKeys,
  Round,
  Tier,
  Unit,
} from "../award/campaign/campaign";
import { unreadAt } from "../award/dossier/unread";
import { KINDS } from "../locale/columns";
import { HEADS, TITLES, WORDS, type SheetId } from "../locale/sheets";
import type { Cell, Plain } from "./cell";
import { day, list, must, or, ref, refs, text, whole, word, yesNo, type Book, type Column, type Row } from "./columns";
import { cap, choice, clause, deadline, evidenceWords, nameFor } from "./rule-columns";
import { asked } from "./test-column";

/** Some columns of a table, and the properties that stand in them. */
interface Part<T> {
  readonly heads: readonly string[];
  write(item: T, book: Book): readonly Cell[];
  read(cells: readonly Plain[], row: Row): Partial<T>;
}

/** A table of a sheet: a list of the campaign, one item a row. */
export interface Table<T> {
  readonly sheet: SheetId;
  readonly title: string;
  readonly parts: readonly Part<T>[];
  readonly heads: readonly string[];
  /** Columns without which the table can be read. */
  readonly spare: readonly string[];
  /** How many of the heads, from the last, are columns that a header row may have and by which it is not known. */
  readonly more?: number;
}

function table<T>(sheet: SheetId, title: string, parts: readonly Part<T>[], spare: readonly string[] = []): Table<T> {
  return { sheet, title, parts, heads: parts.flatMap((part) => part.heads), spare };
}

/** Puts one property into its column. */
function of<T>() {
  return <K extends keyof T>(key: K, column: Column<NonNullable<T[K]>>): Part<T> => ({
    heads: column.heads,
    write: (item, book) => column.write(item[key] ?? undefined, book),
    read: (cells, row) => {
      const value = column.read(cells, row);
      return (value === undefined ? {} : { [key]: value }) as Partial<T>;
    },
  });
}

/** Which text of a form speaks of whom: one row for each list of the plan. */
export interface BindingRow {
  readonly tier: string;
  readonly group: string;
  readonly named: readonly string[];
  readonly alike: readonly string[];
  readonly clause: Clause;
}

const H = HEADS;
const askedOf = must(asked());
const test: Part<Pick<Criterion, "evidence" | "test">> = { ...askedOf, read: (cells, row) => askedOf.read(cells, row) ?? {} };
const id = (head: string): Column<string> => must(text(head));
const words = (head: string): Column<string> => or(text(head), "");
const names = (head: string): Column<readonly string[]> => or(list(head), []);

const round = of<Round>();
const law = of<LawBasis>();
const note = of<PlanNote>();
const tier = of<Tier>();
const group = of<Group>();
const category = of<Category>();
const binding = of<BindingRow>();
const evidence = of<Evidence>();
const criterion = of<Criterion>();
const set = of<Choice>();
const bar = of<Bar>();
const quota = of<Quota>();
const keys = of<RankingKeys>();
const paper = of<DossierItem>();
const ofWhom = paper("of", must(word(H.dossier.of, WORDS.of)));
// what could not be read is not written as if it had been
const paperOf: typeof ofWhom = {
  ...ofWhom,
  write: (item, book) => (unreadAt(item) === undefined ? ofWhom.write(item, book) : [WORDS.test.unreadable]),
};
const unit = of<Unit>();

/** Every table, in the order in which a campaign is read: what is named stands before what names it. */
export const TABLES = {
  groups: table("criteria", TITLES.groups, [group("id", id(H.groups.id)), group("label", words(H.groups.label))]),
  categories: table("criteria", TITLES.categories, [
    category("id", id(H.categories.id)),
    category("label", words(H.categories.label)),
    category("kind", must(word(H.kind, KINDS))),
    category("aliases", names(H.otherNames)),
    category("covers", word(H.categories.covers, WORDS.covers)),
  ]),
  tiers: table("criteria", TITLES.tiers, [
    tier("id", id(H.tiers.id)),
    tier("name", words(H.tiers.name)),
    tier("nameFor", nameFor()),
    tier("aliases", names(H.otherNames)),
    tier("own", must(yesNo(H.tiers.own))),
    tier("rank", must(whole(H.tiers.rank))),
    tier("clause", clause()),
    tier("decidedBy", must(word(H.tiers.decidedBy, WORDS.decidedBy))),
    tier("elsewhere", text(H.tiers.elsewhere)),
    tier("oneText", text(H.tiers.oneText)),
  ]),
  bindings: table("criteria", TITLES.bindings, [
    binding("tier", must(ref(H.form, "tier"))),
    binding("group", must(ref(H.bindings.group, "group"))),
    binding("named", or(refs(H.bindings.named, "category"), [])),
    binding("alike", or(refs(H.bindings.alike, "category"), [])),
    binding("clause", clause()),
  ]),
  evidence: table("criteria", TITLES.evidence, [
    evidence("id", id(H.evidence.id)),
    evidence("header", must(text(H.evidence.header))),
    evidence("aliases", names(H.evidence.aliases)),
    evidence("type", must(word(H.evidence.type, WORDS.evidence))),
    evidence("levels", list(H.evidence.levels)),
    evidence("words", evidenceWords(H.evidence.words)),
    evidence("sumOf", list(H.evidence.sumOf)),
  ]),
  choices: table("criteria", TITLES.choices, [set("set", id(H.choices.set)), set("need", must(whole(H.choices.need)))]),
  criteria: table<Criterion>("criteria", TITLES.criteria, [
    criterion("id", id(H.criteria.id)),
    criterion("text", words(H.text)),
    criterion("reading", words(H.reading)),
    criterion("clause", clause()),
    criterion("tiers", must(refs(H.form, "tier"))),
    criterion("groups", must(refs(H.criteria.groups, "group"))),
    test,
    criterion("choice", choice()),
  ]),
  law: table("info", TITLES.law, [
    law("id", id(H.law.id)),
    law("name", words(H.law.name)),
    law("from", must(day(H.law.from))),
    law("until", day(H.law.until)),
    law("about", words(H.law.about)),
  ]),
  bars: table<Bar>("criteria", TITLES.bars, [
    bar("id", id(H.bars.id)),
    bar("text", words(H.bars.text)),
    bar("clause", clause()),
    test,
    bar("effect", must(word(H.bars.effect, WORDS.effect))),
    bar("law", ref(H.bars.law, "law")),
  ]),
  rounds: table("info", TITLES.rounds, [
    round("id", id(H.rounds.id)),
    round("label", words(H.rounds.label)),
    round("text", words(H.text)),
    round("clause", clause()),
    round("from", day(H.rounds.from)),
    round("to", day(H.rounds.to)),
    round("deadline", deadline()),
    round("meeting", day(H.rounds.meeting)),
  ]),
  quotas: table("rules", TITLES.quotas, [
    quota("id", id(H.quotas.id)),
    quota("text", words(H.text)),
    quota("clause", clause()),
    quota("stage", must(word(H.quotas.stage, WORDS.stage))),
    quota("kind", must(word(H.kind, KINDS))),
    quota("tier", ref(H.form, "tier")),
    quota("per", must(word(H.quotas.per, WORDS.per))),
    quota("span", must(word(H.quotas.span, WORDS.span))),
    quota("max", cap(H.quotas.max)),
    quota("min", whole(H.quotas.min)),
    quota("where", asked()),
    quota("reading", text(H.reading)),
  ]),
  ranking: table("rules", TITLES.ranking, [
    keys("group", must(ref(H.ranking.group, "group"))),
    keys("evidence", must(refs(H.ranking.evidence, "evidence"))),
  ]),
  dossier: table("rules", TITLES.dossier, [
    paper("id", id(H.dossier.id)),
    paper("label", must(text(H.dossier.label))),
    paperOf,
    paper("text", words(H.text)),
    paper("clause", clause()),
  ]),
  notes: table("info", TITLES.notes, [
    note("id", id(H.notes.id)),
    note("is", must(word(H.notes.is, WORDS.note))),
    note("clause", clause()),
    note("text", words(H.notes.text)),
  ]),
  units: table(
    "units",
    TITLES.units,
    [
      unit("name", must(text(H.units.name))),
      unit("people", whole(H.units.people)),
      unit("received", day(H.units.received)),
      unit("confirmed", yesNo(H.units.confirmed)),
    ],
    [H.units.received, H.units.confirmed],
  ),
} as const;

export type TableId = keyof typeof TABLES;
