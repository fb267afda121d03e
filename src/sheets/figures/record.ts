import { canonical } from "../../award/canonical";
import type { Entry } from "../../award/journal/entry";
import { ACTS } from "../../locale/journal";
import type { Act } from "../../award/journal/entry";
import { address, type Area } from "../template/sheet-plan";
import { marksOf, type Frozen } from "./freeze";
import { areaOf } from "./grids";
import { referenceKey, referencesOf, type Reference } from "./references";

/** What the journal keeps of cells that became values, so that their formulas can come back. */
export interface Kept {
  /** A hidden defined name that goes with the cells wherever rows are inserted and whatever the tab is called. */
  readonly name: string;
  readonly tab: string;
  readonly area: Area;
  readonly is: Frozen["is"];
  readonly formulas: readonly string[];
  /** Names that go with what the formulas refer to, by reference; empty where there were too many to follow. */
  readonly references: Readonly<Record<string, string>>;
  readonly marks: readonly string[];
  /** Of formulas one below the other: those that have come back already. */
  readonly back: readonly number[];
}

/** Before a number: the names that follow frozen cells and what their formulas refer to. */
export const FOLLOWER = "TDKT_CHOT_";
/** Excel saves and shows names slowly where there are thousands. */
const MOST_REFERENCES = 60;

/** A name to be put upon cells. */
export interface Follower {
  readonly name: string;
  readonly tab: string;
  readonly address: string;
}

export interface Recording {
  readonly kept: readonly Kept[];
  readonly followers: readonly Follower[];
}

/** Gives names to frozen areas and to what their formulas refer to; `taken` are those that the workbook has. */
export function record(frozen: readonly Frozen[], taken: readonly string[]): Recording {
  let number = Math.max(
    0,
    ...taken.flatMap((name) => (name.startsWith(FOLLOWER) ? [Number(name.slice(FOLLOWER.length)) || 0] : [])),
  );
  const followers: Follower[] = [];
  const follow = (tab: string, at: string): string => {
    const name = `${FOLLOWER}${++number}`;
    followers.push({ name, tab, address: at });
    return name;
  };
  const known = new Map<string, string>();
  const whole = (tab: string, { sheet, address: at }: Reference): string => referenceKey({ sheet: sheet ?? tab, address: at });
  const distinct = new Set(
    frozen.flatMap(({ tab, formulas }) => formulas.flatMap((one) => referencesOf(one).map((reference) => whole(tab, reference)))),
  );
  const follows = distinct.size <= MOST_REFERENCES;
  const kept = frozen.map((one): Kept => {
    const references: Record<string, string> = {};
    for (const formula of follows ? one.formulas : [])
      for (const reference of referencesOf(formula)) {
        const key = whole(one.tab, reference);
        const name = known.get(key) ?? follow(reference.sheet ?? one.tab, reference.address);
        known.set(key, name);
        references[referenceKey(reference)] = name;
      }
    const name = follow(one.tab, address(one.area));
    const { tab, area, is, formulas } = one;
    return { name, tab, area, is, formulas, references, marks: marksOf(one), back: [] };
  });
  return { kept, followers };
}

/** What the entry of a freeze says before (formulas) and after (marks of the values). */
export function freezeEntry(kept: readonly Kept[]): { readonly what: Act; readonly before: string; readonly after: string } {
  const cells = kept.reduce((sum, { formulas }) => sum + formulas.length, 0);
  const tabs = [...new Set(kept.map(({ tab }) => tab))];
  return {
    what: { code: FREEZE, params: { cells, words: ACTS.freeze(cells, tabs.join(", ")) } },
    before: canonical(
      kept.map(({ name, tab, area, is, formulas, references }) => ({ name, tab, at: address(area), is, formulas, references })),
    ),
    after: canonical(Object.fromEntries(kept.map(({ name, marks }) => [name, marks.join("")]))),
  };
}

/** Which formulas came back: all of an area's, or some rows of it. */
export type Back = Readonly<Record<string, "all" | readonly number[]>>;

export function reopenEntry(
  back: Back,
  cells: number,
  left: number,
): { readonly what: Act; readonly before: string; readonly after: string } {
  return { what: { code: REOPEN, params: { cells, left, words: ACTS.reopen(cells, left) } }, before: "", after: canonical(back) };
}

const FREEZE = "freeze";
const REOPEN = "reopen";

/** What is still frozen, as the journal tells it; an entry that cannot be read is passed over, and `unread` counts it. */
export function stillFrozen(journal: readonly Entry[]): { readonly kept: readonly Kept[]; readonly unread: number } {
  const kept = new Map<string, Kept>();
  let unread = 0;
  for (const entry of journal) {
    if (entry.what.code === FREEZE) {
      const areas = keptOf(entry);
      if (areas === undefined) unread++;
      else for (const area of areas) kept.set(area.name, area);
    }
    if (entry.what.code !== REOPEN) continue;
    for (const [name, rows] of Object.entries(objectOf(entry.after))) {
      const area = kept.get(name);
      if (area === undefined) continue;
      const back = [...new Set([...area.back, ...(Array.isArray(rows) ? rows.filter((one) => typeof one === "number") : [])])];
      if (rows === "all" || back.length >= area.formulas.length) kept.delete(name);
      else kept.set(name, { ...area, back });
    }
  }
  return { kept: [...kept.values()], unread };
}

function keptOf({ before, after }: Entry): readonly Kept[] | undefined {
  const marks = objectOf(after);
  try {
    const areas: unknown = JSON.parse(before);
    if (!Array.isArray(areas)) return undefined;
    return areas.map((one: unknown): Kept => {
      const { name, tab, at, is, formulas, references } = one as Record<string, unknown>;
      const area = areaOf(String(at));
      const text = typeof name === "string" ? marks[name] : undefined;
      if (area === undefined || typeof text !== "string" || !Array.isArray(formulas) || !isTexts(references))
        throw new Error("unread");
      return {
        name: String(name),
        tab: String(tab),
        area,
        is: is === "spill" ? "spill" : "column",
        formulas: formulas.map(String),
        references,
        marks: text.match(/.{8}/g) ?? [],
        back: [],
      };
    });
  } catch {
    return undefined;
  }
}

function objectOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");
}
