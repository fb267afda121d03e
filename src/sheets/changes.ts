import type { Campaign } from "../award/campaign/campaign";
import { differences, type Difference } from "../award/campaign/differences";
import { HEADS, LABELS } from "../locale/sheets";
import type { Cell } from "./cell";
import { cellText, writeDay } from "./columns";
import { Ledger } from "./read-table";
import { infoRows, type Label } from "./info";
import { TABLES, type Table } from "./tables";

/** A difference from another campaign in the words of the sheets. */
export interface Change {
  readonly difference: Difference;
  /** What a person calls the rule: its name, its words, its label. */
  readonly name: string;
  /** Header words, or labels, with what stood there and what stands there now; none where the whole row came or went. */
  readonly cells: readonly { readonly head: string; readonly from: string; readonly to: string }[];
}

const SHORT = 120;

/** Says the differences of a campaign from another one as the cells of the sheets say them. */
export function changes(campaign: Campaign, from: Campaign): readonly Change[] {
  const book = ledgerOf(campaign);
  const other = ledgerOf(from);
  const list = differences(campaign, from);
  const heading = list.some((one) => one.in === "heading") ? headingChanges(campaign, from, book, other) : [];
  return [...heading, ...list.flatMap((one) => (one.in === "heading" ? [] : [changeOf(one, campaign, from, book, other)]))];
}

function ledgerOf({ evidence }: Campaign): Ledger {
  const book = new Ledger();
  for (const one of evidence) book.evidence.set(one.id, one);
  return book;
}

/** Label by label; what stands behind the labels of a list is one text. */
function headingChanges(campaign: Campaign, from: Campaign, book: Ledger, other: Ledger): readonly Change[] {
  const said = (one: Campaign, ledger: Ledger): ReadonlyMap<string, string> => {
    const labels = new Map<string, string>();
    for (const [label, ...cells] of infoRows(one, ledger)) {
      const text = cells
        .map(cellText)
        .filter((cell) => cell !== "")
        .join(" · ");
      const key = cellText(label ?? "");
      const before = labels.get(key);
      labels.set(key, before === undefined || before === "" ? text : `${before}; ${text}`);
    }
    return labels;
  };
  const [now, then] = [said(campaign, book), said(from, other)];
  return (Object.keys(LABELS) as Label[]).flatMap((label): readonly Change[] => {
    const name = LABELS[label];
    const [to = "", was = ""] = [now.get(name), then.get(name)];
    if (to === was || label === "id" || label === "schema") return [];
    return [
      {
        difference: { in: "heading", which: label, is: "changed", fields: [] },
        name,
        cells: [{ head: name, from: shortened(was), to: shortened(to) }],
      },
    ];
  });
}

type RuleList = Exclude<Difference["in"], "heading">;

function changeOf(difference: Difference, campaign: Campaign, from: Campaign, book: Ledger, other: Ledger): Change {
  const list = difference.in as RuleList;
  const [now, then] = [itemOf(campaign, list, difference.which), itemOf(from, list, difference.which)];
  const name = nameOf(now ?? then, difference.which, campaign);
  if (now === undefined || then === undefined) return { difference, name, cells: [] };
  return { difference, name, cells: list === "bindings" ? bindingCells(now, then) : rowCells(list, now, then, book, other) };
}

type Item = Readonly<Record<string, unknown>>;

function itemOf(campaign: Campaign, list: RuleList, which: string): Item | undefined {
  return (campaign[list] as readonly object[]).find((one) => keyOf(one as Item) === which) as Item | undefined;
}

/** As differences name rules. */
function keyOf({ id, set, tier, category, group }: Item): string {
  const text = (one: unknown): string => (typeof one === "string" ? one : "");
  if (typeof id === "string") return id;
  if (typeof set === "string") return set;
  return category === undefined ? text(group) : `${text(tier)}/${text(category)}`;
}

/**
 * Names a rule as a person calls it: by its name, its label, its words; where nothing of these is there, by its id.
 *
 * @param which as differences, problems and remarks name rules
 */
export function calledIn(campaign: Campaign, list: RuleList | "units", which: string): string {
  return list === "units" ? which : nameOf(itemOf(campaign, list, which), which, campaign);
}

function nameOf(item: Item | undefined, which: string, { tiers, categories }: Campaign): string {
  if (item === undefined) return which;
  if (typeof item.category === "string") {
    const tier = tiers.find((one) => one.id === item.tier)?.name ?? String(item.tier);
    return `${tier}, ${categories.find((one) => one.id === item.category)?.label ?? item.category}`;
  }
  const words = [item.name, item.label, item.header, item.text].find((one) => typeof one === "string" && one !== "");
  return typeof words === "string" ? shortened(words) : which;
}

function rowCells(list: Exclude<RuleList, "bindings">, now: Item, then: Item, book: Ledger, other: Ledger): Change["cells"] {
  const table = TABLES[list] as unknown as Table<Item>;
  const cells = (item: Item, ledger: Ledger): readonly Cell[] => table.parts.flatMap((part) => part.write(item, ledger));
  const [to, from] = [cells(now, book), cells(then, other)];
  return table.heads.flatMap((head, at) => {
    const [was, is] = [cellText(from[at] ?? ""), cellText(to[at] ?? "")];
    return was === is ? [] : [{ head, from: shortened(was), to: shortened(is) }];
  });
}

function bindingCells(now: Item, then: Item): Change["cells"] {
  const { group, named, alike } = HEADS.bindings;
  const parts: readonly (readonly [string, (item: Item) => string])[] = [
    [group, (item) => String(item.group)],
    [HEADS.form, (item) => (item.named === true ? named : alike)],
    [HEADS.clause[0], (item) => (item.clause as { readonly ref: string }).ref],
  ];
  return parts.flatMap(([head, of]) => (of(now) === of(then) ? [] : [{ head, from: of(then), to: of(now) }]));
}

function shortened(text: string): string {
  const line = writeDay(text).replace(/\s+/g, " ");
  return line.length > SHORT ? `${Array.from(line).slice(0, SHORT).join("")}…` : line;
}
