import type { Binding, Campaign, PlanNote } from "../award/campaign/campaign";
import { END } from "../locale/columns";
import { HEADS, TITLES, type SheetId } from "../locale/sheets";
import type { Cell } from "./cell";
import { INFO_HEADS, infoRows } from "./info";
import { Ledger } from "./read-table";
import { TABLES, type BindingRow, type Table } from "./tables";
import { unitTable } from "./units";

/** The four grids that hold a campaign. Texts stand as they are: whoever writes them writes text cells. */
export type CampaignGrids = Readonly<Record<SheetId, readonly (readonly Cell[])[]>>;

/**
 * Writes a campaign as four grids that a person can read and correct; `decodeCampaign` reads them back.
 * Every table stands below its title and its header row and ends in the fixed line.
 */
export function encodeCampaign(campaign: Campaign, notes: readonly PlanNote[] = []): CampaignGrids {
  const book = new Ledger();
  for (const one of campaign.evidence) book.evidence.set(one.id, one);
  const put = <T>(table: Table<T>, items: readonly T[]): Block => ({
    title: table.title,
    heads: table.heads,
    rows: items.map((item) => table.parts.flatMap((part) => part.write(item, book))),
  });
  const t = TABLES;
  return {
    info: grid([
      { title: TITLES.info, heads: INFO_HEADS, rows: infoRows(campaign, book) },
      put(t.rounds, campaign.rounds),
      put(t.law, campaign.law),
      put(t.notes, notes),
    ]),
    criteria: grid([
      put(t.tiers, campaign.tiers),
      put(t.groups, campaign.groups),
      put(t.categories, campaign.categories),
      put(t.bindings, bindingRows(campaign.bindings)),
      put(t.evidence, campaign.evidence),
      put(t.criteria, campaign.criteria),
      put(t.choices, campaign.choices),
      put(t.bars, campaign.bars),
    ]),
    rules: grid([put(t.quotas, campaign.quotas), put(t.ranking, campaign.ranking), put(t.dossier, campaign.dossier)]),
    units: grid([unitBlock(put(unitTable(campaign.dossier), campaign.units))]),
  };
}

interface Block {
  readonly title?: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Tables one below the other with an empty row between them, as wide as the widest. */
function grid(blocks: readonly Block[]): readonly (readonly Cell[])[] {
  const rows = blocks.flatMap(({ title, heads, rows: own }, i): readonly (readonly Cell[])[] => [
    ...(i === 0 ? [] : [[]]),
    ...(title === undefined ? [] : [[title]]),
    heads,
    ...own,
    [END],
  ]);
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

/** Bindings of one form, group and clause that follow each other share a row: first those named, then those alike. */
function bindingRows(bindings: readonly Binding[]): readonly BindingRow[] {
  const rows: (BindingRow & { readonly named: string[]; readonly alike: string[] })[] = [];
  for (const { tier, group, clause, category, named } of bindings) {
    let row = rows[rows.length - 1];
    const same = row?.tier === tier && row.group === group && JSON.stringify(row.clause) === JSON.stringify(clause);
    if (row === undefined || !same || (named && row.alike.length > 0)) {
      rows.push((row = { tier, group, clause, named: [], alike: [] }));
    }
    (named ? row.named : row.alike).push(category);
  }
  return rows;
}

/** The units with the columns that the secretary fills beside ours; the header stands first, as QUOTA_CHECK asks. */
function unitBlock({ heads, rows }: Block): Block {
  const { name, people, contact, received, confirmed, state, note } = HEADS.units;
  const papers = heads.slice(TABLES.units.heads.length);
  const all = [name, people, contact, received, ...papers, confirmed, state, note];
  return { heads: all, rows: rows.map((row) => all.map((head) => row[heads.indexOf(head)] ?? "")) };
}
