// What the shortlist must be, from the cells of the rows alone: written anew from the contract, with nothing of the tool's own
// order, numbers or lists. Slow on purpose.
import type { Kind, Quota } from "../../src/award/campaign/campaign";
import { KINDS, type Form, type Instance, type Row } from "./rows";

type Status = "eligible" | "review" | "insufficient" | "suspended" | "ineligible";

/** What the criteria say of a row, and the forms that it meets. */
export function verdict(row: Row): { readonly status: Status; readonly met: readonly Form[] } {
  if (row.suspended) return { status: "suspended", met: [] };
  // without a kind no form can be judged
  if (row.kind === undefined) return { status: "insufficient", met: [] };
  const form = (own: boolean | undefined): "met" | "failed" | "data" | "judgement" =>
    own === false || row.opinion === false
      ? "failed"
      : own === undefined
        ? "data"
        : row.opinion === undefined
          ? "judgement"
          : "met";
  const higher = form(row.great);
  const lower = form(row.good);
  const met: Form[] = [...(higher === "met" ? ["bk" as const] : []), ...(lower === "met" ? ["gk" as const] : [])];
  if (met.length > 0) return { status: "eligible", met };
  if (higher === "judgement" || lower === "judgement") return { status: "review", met };
  return { status: higher === "data" || lower === "data" ? "insufficient" : "ineligible", met };
}

export function selection({ agreed, progress }: Row): "selected" | "refused" | "open" | "aside" | "contradicted" {
  const step =
    progress === "agreed" ? "selected" : progress === "notAgreed" ? "refused" : progress === "withdrawn" ? "aside" : "open";
  if (agreed === undefined) return step;
  const said = agreed ? "selected" : "refused";
  if (step === "open" || step === said) return said;
  return step === "aside" && said === "refused" ? "aside" : "contradicted";
}

/** The form that a row counts for; a selected one without any counts for the body's own. */
export function form(row: Row): Form | undefined {
  const { met } = verdict(row);
  if (row.agreedTier !== undefined) return row.agreedTier;
  if (row.requested !== undefined && met.includes(row.requested)) return row.requested;
  return met[0] ?? (selection(row) === "selected" ? "gk" : undefined);
}

const peopleOf = (one: Instance, unit: string): number | undefined => one.units.find((each) => each.name === unit)?.people;

function most(one: Instance, { max }: Quota, unit: string): number {
  if (max === undefined) return Infinity;
  if ("count" in max) return max.count;
  const people = peopleOf(one, unit);
  return people === undefined ? Infinity : Math.floor((people * max.ofHeadcount.num) / max.ofHeadcount.den);
}

/** A row as it counts, where every cell is filled. */
interface Filled {
  readonly at: number;
  readonly kind: Kind;
  readonly unit: string;
  readonly round: string;
  readonly leader: boolean;
  readonly form: Form | undefined;
}

const counts = (number: Quota, row: Filled): boolean =>
  number.kind === row.kind &&
  (number.tier === undefined || number.tier === row.form) &&
  (number.where === undefined || row.leader);

/** Whether one more row finds room besides others: every number that counts it is below its maximum in its unit and round. */
function hasRoom(one: Instance, seated: readonly Filled[], row: Filled): boolean {
  return one.quotas.every(
    (number) =>
      !counts(number, row) ||
      seated.filter(
        (other) =>
          counts(number, other) &&
          (number.per === "campaign" || other.unit === row.unit) &&
          (number.span === "allRounds" || other.round === row.round),
      ).length < most(one, number, row.unit),
  );
}

/** Block II, but for those who lack a ranking key: the council must look first. */
function askedFirst(one: Instance, row: Row): boolean {
  const said = selection(row);
  if (said === "contradicted") return true;
  if (said !== "open") return false;
  const { status } = verdict(row);
  if (status === "review") return true;
  if (status !== "eligible") return false;
  if (row.round === "9" || row.round === "") return true;
  return one.quotas.some((number) => {
    if (number.kind !== row.kind || (number.tier !== undefined && number.tier !== form(row))) return false;
    if (number.where !== undefined) {
      if (row.leader === undefined) return true;
      if (!row.leader) return false;
    }
    if (number.per === "unit" && row.unit === "") return true;
    if (number.max === undefined || !("ofHeadcount" in number.max)) return false;
    const people = peopleOf(one, row.unit);
    return people === undefined || most(one, number, row.unit) === 0;
  });
}

interface List {
  /** Rows by place, equals together, from the highest down. */
  readonly groups: readonly (readonly number[])[];
  readonly unranked: readonly number[];
}

/** Lists by round, form from high to low, and group; in each the places by its keys. */
function lists(one: Instance, running: readonly number[]): readonly List[] {
  const at = (index: number): Row => one.rows[index] as Row;
  const all: List[] = [];
  for (const round of ["1", "2"]) {
    for (const tier of ["bk", "gk"]) {
      for (const collectives of [false, true]) {
        const members = running.filter(
          (index) =>
            at(index).round === round &&
            form(at(index)) === tier &&
            at(index).kind !== undefined &&
            (at(index).kind === "tapThe") === collectives,
        );
        if (members.length > 0) all.push(placed(members, collectives, at));
      }
    }
  }
  return all;
}

function placed(members: readonly number[], collectives: boolean, at: (index: number) => Row): List {
  const plan = collectives ? [(row: Row) => row.hai] : [(row: Row) => row.so, (row: Row) => row.hai];
  const scored = members.every((index) => at(index).score !== undefined);
  const keys = scored ? [(row: Row) => row.score, ...plan] : plan;
  const key = (index: number, which: number): number | undefined => keys[which]?.(at(index));
  /** Those whom the keys before this one do not tell apart. */
  const equals = (index: number, which: number): readonly number[] =>
    members.filter((other) => keys.every((_, k) => k >= which || key(other, k) === key(index, k)));
  const unranked = members.filter((index) =>
    keys.some(
      (_, which) => key(index, which) === undefined && equals(index, which).some((other) => key(other, which) !== undefined),
    ),
  );
  const ranked = members.filter((index) => !unranked.includes(index));
  const better = (a: number, b: number): number => {
    for (let which = 0; which < keys.length; which++) {
      const apart = (key(a, which) ?? 0) - (key(b, which) ?? 0);
      if (apart !== 0) return apart;
    }
    return 0;
  };
  const place = (index: number): number => 1 + ranked.filter((other) => better(other, index) > 0).length;
  const places = [...new Set(ranked.map(place))].sort((a, b) => a - b);
  return { groups: places.map((which) => ranked.filter((index) => place(index) === which)), unranked };
}

export interface Expected {
  /** In by every way to break the ties, by some, by none. */
  readonly chosen: readonly number[];
  readonly tied: readonly number[];
  readonly out: readonly number[];
  /** Selected rows that stand without a place. */
  readonly unplaced: readonly number[];
  readonly asked: readonly number[];
  readonly places: ReadonlyMap<number, number>;
  /** A selected row lacks what it counts by. */
  readonly uncertain: boolean;
}

/** Fills in what a selected row lacks in every way there is. */
function fillings(one: Instance, index: number): readonly Filled[] {
  const row = one.rows[index] as Row;
  const known = form(row);
  const eachRound = one.quotas.some((number) => number.span === "eachRound");
  const ofLeaders = one.quotas.some((number) => number.where !== undefined);
  // what no number asks makes no difference
  const any = <T>(value: T | undefined, all: readonly T[], asked: boolean): readonly T[] =>
    value !== undefined ? [value] : asked ? all : all.slice(0, 1);
  const round = row.round === "1" || row.round === "2" ? row.round : undefined;
  return any(row.kind, KINDS, one.quotas.length > 0).flatMap((kind) =>
    any(round, ["1", "2"], eachRound).flatMap((when) =>
      any(row.leader, [false, true], ofLeaders).map((leader) => ({
        at: index,
        kind,
        unit: row.unit,
        round: when,
        leader,
        form: known,
      })),
    ),
  );
}

/** Breaks every tie in every way, and fills in what selected rows lack in every way, walking from the top. */
export function oracle(one: Instance): Expected {
  const { rows } = one;
  const all = rows.map((_, index) => index);
  const isSelected = (index: number): boolean => selection(rows[index] as Row) === "selected";
  const asked = all.filter((index) => askedFirst(one, rows[index] as Row));
  const running = all.filter((index) => {
    const row = rows[index] as Row;
    return !asked.includes(index) && (isSelected(index) || (selection(row) === "open" && verdict(row).status === "eligible"));
  });
  const ranked = lists(one, running);
  const places = new Map(
    ranked.flatMap(({ groups }) => {
      let place = 1;
      return groups.flatMap((group) => {
        const own = group.map((index) => [index, place] as const);
        place += group.length;
        return own;
      });
    }),
  );
  const standing = all.filter(isSelected);
  const ways = standing.map((index) => fillings(one, index));
  const fates = new Map<number, Set<boolean>>();
  for (const seated of product(ways)) walk(one, ranked, seated, isSelected, fates);
  const by = (...fate: readonly boolean[]): readonly number[] =>
    all.filter(
      (index) => fates.has(index) && fates.get(index)?.size === fate.length && fate.every((each) => fates.get(index)?.has(each)),
    );
  const lacking = ranked.flatMap((list) => list.unranked);
  return {
    chosen: [...by(true), ...standing.filter((index) => places.has(index))].sort((a, b) => a - b),
    tied: by(true, false),
    out: by(false),
    unplaced: standing.filter((index) => !places.has(index)),
    asked: [...asked, ...lacking.filter((index) => !isSelected(index))].sort((a, b) => a - b),
    places,
    uncertain: ways.some((each) => each.length > 1),
  };
}

function walk(
  one: Instance,
  ranked: readonly List[],
  standing: readonly Filled[],
  isSelected: (index: number) => boolean,
  fates: Map<number, Set<boolean>>,
): void {
  let before: readonly (readonly Filled[])[] = [standing];
  for (const group of ranked.flatMap((list) => list.groups)) {
    const open = group.filter((index) => !isSelected(index));
    const members = open.map((index) => fillings(one, index)[0] as Filled);
    const after = new Map<string, readonly Filled[]>();
    for (const seated of before) for (const way of fullWays(one, seated, members)) after.set(idOf(way), way);
    before = [...after.values()];
    for (const index of open) {
      const fate = fates.get(index) ?? new Set<boolean>();
      for (const way of before) fate.add(way.some((row) => row.at === index));
      fates.set(index, fate);
    }
  }
}

/** Every way to seat as many of these equals as fit, one after another. */
function fullWays(one: Instance, seated: readonly Filled[], members: readonly Filled[]): readonly (readonly Filled[])[] {
  const full = new Map<string, readonly Filled[]>();
  const seen = new Set<string>();
  const go = (now: readonly Filled[]): void => {
    if (seen.has(idOf(now))) return;
    seen.add(idOf(now));
    const more = members.filter((row) => !now.includes(row) && hasRoom(one, now, row));
    if (more.length === 0) full.set(idOf(now), now);
    for (const row of more) go([...now, row]);
  };
  go(seated);
  return [...full.values()];
}

function idOf(rows: readonly Filled[]): string {
  return rows
    .map((row) => row.at)
    .sort((a, b) => a - b)
    .join();
}

function product<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((before) => list.map((one) => [...before, one])),
    [[]],
  );
}

/** Whether these rows, seated together, keep every number: each finds room besides the others. */
export function fit(one: Instance, indices: readonly number[]): boolean {
  const rows = indices.map((index) => fillings(one, index)[0] as Filled);
  return rows.every((row, at) => hasRoom(one, rows.slice(0, at), row));
}

/** Rows among these that a number counts, in the unit and the round of one of them. */
export function countedWith(one: Instance, id: string, index: number, among: readonly number[]): readonly number[] {
  const number = one.quotas.find((each) => each.id === id) as Quota;
  const filled = (which: number): Filled => fillings(one, which)[0] as Filled;
  const row = filled(index);
  return among.filter((which) => {
    const other = filled(which);
    return (
      counts(number, other) &&
      (number.per === "campaign" || other.unit === row.unit) &&
      (number.span === "allRounds" || other.round === row.round)
    );
  });
}
