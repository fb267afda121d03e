import type {
  Binding,
  Campaign,
  Criterion,
  Evidence,
  PlanNote,
  Quota,
  RankingKeys,
  Round,
  Tier,
  Unit,
} from "../award/campaign/campaign";
import { HEADS } from "../locale/sheets";
import type { Row } from "./columns";
import type { Layout, TableRow } from "./find-tables";
import { headingOf, type Lines } from "./info";
import { Names } from "./names";
import { readTable, type ReadRow, type Reading } from "./read-table";
import { seal, type Unread } from "./seal";
import { TABLES, type Table } from "./tables";
import { readUnits } from "./units";
import { NOWHERE, unreadCriterion, unreadPaper, unreadQuota, unreadRanking, unreadRound } from "./unread";

type Check<T> = (item: Partial<T>, row: Row) => void;

/** Puts a campaign together from its label rows and its tables. What could not be read stays in it as something unknown. */
export function assemble(
  reading: Reading,
  lines: Lines,
  rowsOf: (table: Layout) => readonly TableRow[],
  unitsTable: Table<Unit>,
): Campaign {
  const { book } = reading;
  const { names } = book;
  const unread: Unread[] = [];
  const hide = (where: string, hides: Unread["hides"], tiers: readonly string[] = []): undefined => {
    unread.push({ where, hides, tiers: tiers.length === 0 ? undefined : tiers });
  };
  const rows = <T>(table: Table<T>, check?: Check<T>): readonly ReadRow<T>[] => readTable(reading, table, rowsOf(table), check);
  const H = HEADS;
  const t = TABLES;

  const groups = items(rows(t.groups, once(names.group, H.groups.id, "label")), (_, where) => hide(where, "all"));
  const categories = items(rows(t.categories, once(names.category, H.categories.id, "label")), (_, where) => hide(where, "all"));
  const tiers = items(rows(t.tiers, once(names.tier, H.tiers.id, "name")), ({ id, ...rest }, where): Tier | undefined => {
    hide(where, "all", id === undefined ? [] : [id]);
    if (id === undefined) return undefined;
    return { name: id, aliases: [], own: false, rank: 0, clause: NOWHERE, ...rest, id, decidedBy: "plan" };
  }).filter(({ id }, i, all) => all.findIndex((one) => one.id === id) === i);
  const bindings = items(rows(t.bindings), ({ tier }, where) => hide(where, "all", tier === undefined ? [] : [tier])).flatMap(
    ({ named, alike, ...of }): readonly Binding[] => [
      ...named.map((category) => ({ ...of, category, named: true })),
      ...alike.map((category) => ({ ...of, category, named: false })),
    ],
  );
  const evidence = readEvidence(reading, rows(t.evidence, once(names.evidence, H.evidence.id, "header", checkLevels)));
  const choices = items(
    rows(t.choices, ({ set, need }, row) => {
      once(names.set, H.choices.set)({ ...(set === undefined ? {} : { id: set }) }, row);
      if (need === 0) row.fail("unreadable", H.choices.need, "0");
    }),
    ({ set }, where) => lose(reading, `set/${set ?? ""}`, where),
  );
  const criteria = items(rows(t.criteria, once(new Names(), H.criteria.id)), (rest, where): Criterion => {
    // no other option of its set may do in its place; and where it is not known which set of whom, none of theirs is known
    const placed = rest.choice?.set !== "" && rest.tiers?.length && rest.groups?.length;
    if (rest.choice !== undefined) hide(where, placed ? "one" : "all", rest.tiers);
    return unreadCriterion(rest, where, { tiers: tiers.map((one) => one.id), groups: groups.map((one) => one.id) });
  });
  const law = items(rows(t.law, once(names.law, H.law.id, "name")), ({ id }, where) => lose(reading, `law/${id ?? ""}`, where));
  const bars = items(rows(t.bars, once(new Names(), H.bars.id)), (_, where) => hide(where, "one"));
  const rounds = items(rows(t.rounds, once(new Names(), H.rounds.id)), (rest, where): Round => {
    hide(where, "one");
    return unreadRound(rest, where);
  });
  const campaign: Campaign = {
    schema: 1,
    id: String(lines.id?.[0]),
    heading: headingOf(lines),
    rounds,
    groups,
    categories,
    evidence,
    tiers,
    bindings,
    criteria,
    choices,
    bars,
    quotas: items(rows(t.quotas, once(new Names(), H.quotas.id, undefined, checkQuota)), unreadQuota),
    ranking: readRanking(rows(t.ranking, checkRanking()), groups),
    dossier: items(rows(t.dossier, once(new Names(), H.dossier.id)), unreadPaper),
    law,
    units: readUnits(reading, unitsTable, rowsOf(unitsTable)),
  };
  return seal(campaign, unread);
}

/** The notes on the plan; one that cannot be read is left out and said. */
export function readNotes(reading: Reading, rowsOf: (table: Layout) => readonly TableRow[]): readonly PlanNote[] {
  const rows = readTable(reading, TABLES.notes, rowsOf(TABLES.notes), once(new Names(), HEADS.notes.id));
  return items(rows, () => undefined);
}

/** The items of rows; a row that could not be read gives what `unread` makes of the rest. */
function items<T>(rows: readonly ReadRow<T>[], unread: (rest: Partial<T>, where: string) => T | undefined): readonly T[] {
  return rows.flatMap(({ item, broken }): readonly T[] => {
    if (broken === undefined) return [item as T];
    const rest = unread(item, broken);
    return rest === undefined ? [] : [rest];
  });
}

/** Keeps ids unique, nobody knows which of two rows counts, and notes by what names a row may be called. */
function once<T extends { readonly id?: string }>(list: Names, head: string, name?: keyof T, also?: Check<T>): Check<T> {
  return (item, row) => {
    const { id } = item;
    const called = name === undefined ? undefined : item[name];
    if (id !== undefined && !list.add(id, ...(typeof called === "string" ? [called] : []))) row.fail("twice", head, id);
    also?.(item, row);
  };
}

/** Notes that whatever names this row cannot be read either. */
function lose({ book }: Reading, name: string, where: string): undefined {
  book.broken.set(name, where);
}

const checkLevels: Check<Evidence> = ({ type, levels = [], words = [] }, row) => {
  if (type === "level" && levels.length === 0) row.fail("empty", HEADS.evidence.levels);
  for (const word of words) {
    if ("level" in word && !levels.includes(word.level)) row.fail("unknown", HEADS.evidence.words, word.level);
  }
};

const checkQuota: Check<Quota> = ({ max, min }, row) => {
  if (max === undefined && min === undefined) row.fail("empty", HEADS.quotas.max);
};

function checkRanking(): Check<RankingKeys> {
  const groups = new Names();
  return ({ group }, row) => {
    if (group !== undefined && !groups.add(group)) row.fail("twice", HEADS.ranking.group, group);
  };
}

/** Reads the evidence columns; a sum is readable where all its parts are count columns that are. */
function readEvidence(reading: Reading, rows: readonly ReadRow<Evidence>[]): readonly Evidence[] {
  const { book } = reading;
  const read = items(rows, ({ id }, where) => lose(reading, `evidence/${id ?? ""}`, where)).filter(
    ({ id }) => !book.broken.has(`evidence/${id}`),
  );
  for (const one of read) book.evidence.set(one.id, one);
  return read.flatMap((one): readonly Evidence[] => {
    if (one.sumOf === undefined) return [one];
    const parts = one.sumOf.map((part) => book.names.evidence.find(part) ?? part);
    const lost = parts.find((part) => book.evidence.get(part)?.type !== "count");
    const sum = { ...one, sumOf: parts };
    book.evidence.set(one.id, sum);
    if (lost !== undefined) lose(reading, `evidence/${one.id}`, book.broken.get(`evidence/${lost}`) ?? lost);
    return [sum];
  });
}

/** Keys that cannot be read count first; where even the group cannot be read, in every group. */
function readRanking(rows: readonly ReadRow<RankingKeys>[], groups: Campaign["groups"]): readonly RankingKeys[] {
  const all = groups.map((one) => one.id);
  const unread = rows.flatMap(({ item, broken }) => (broken === undefined ? [] : unreadRanking(item, broken, all)));
  return [...unread, ...items(rows, () => undefined)];
}
