import { candidateOf, type Candidate } from "../award/candidate";
import type { Campaign } from "../award/campaign/campaign";
import { decide } from "../award/eligibility/decide";
import { HEADERS } from "../locale/columns";
import { vi } from "../locale/vi";
import { nominationHeaders } from "../sheets/nomination-columns";
import { cellText } from "../text/cell";
import { mapColumns, type ColumnMap } from "../tally/columns";
import { findHeader, readHeader, withGivenName } from "../tally/header";
import { rowReader, type Row } from "../tally/nominations";
import { campaignOf, gridOf, ok, then, trouble, type Answer, type Grid } from "./arguments";
import { workbook } from "./workbook-port";

/** What Excel tells of a call; both are there only because the functions ask for them. */
export interface Invocation {
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null | undefined)[];
}

/** A block of rows with all that is needed to read it. */
export interface Block {
  readonly campaign: Campaign;
  readonly grid: Grid;
  /** Row of the block's own header, and the first row below it. */
  readonly header: number | undefined;
  readonly body: number;
  readonly read: (cells: readonly unknown[]) => Row;
  /** The same reader for a sheet whose units are these, not the campaign's. */
  readWith(units: readonly string[]): Block["read"];
}

/**
 * Finds campaign and columns of a block of rows; undefined where the block is nothing at all.
 * Pure and at once with a campaign id and headers; whatever else is needed is asked of the workbook.
 */
export function blockOf(
  rows: unknown,
  headers: unknown,
  campaign: unknown,
  invocation: Invocation | undefined,
): Answer<Block | undefined> | Promise<Answer<Block | undefined>> {
  return then(campaignOf(campaign), (found) => {
    const grid = gridOf(rows);
    if (grid === undefined) return ok(undefined);
    const address = addressOf(invocation, 0);
    return then(layoutOf(found, grid, gridOf(headers), address, invocation?.address), ({ columns, name, header, body }) => {
      const reading = { zeroIsUnknown: address !== undefined };
      return ok({
        campaign: found,
        grid,
        header,
        body,
        read: rowReader(found, columns, reading, name),
        readWith: (units: readonly string[]) => rowReader(found, columns, reading, name, { units }),
      });
    });
  });
}

/** Where the results of a block stand: one for each row, a nomination or what else the row is. */
export function* rowsOf({ grid, body, read }: Block): Generator<readonly [index: number, row: Row]> {
  // one row at a time: a sheet of many rows is never held as nominations
  for (let index = body; index < grid.length; index++) yield [index, read(grid[index] ?? [])];
}

/** All nominations of a block, decided, in the terms of ranking and numbers. */
export interface Field {
  readonly candidates: readonly Candidate[];
  /** The row beside which a column of results has its title: the block's own header, or one repeated in it. */
  readonly title: number | undefined;
}

/** Decides all nominations of a block. */
export function fieldOf(block: Block): Answer<Field> {
  const candidates: Candidate[] = [];
  const ids = new Set<string>();
  let title = block.header;
  for (const [index, row] of rowsOf(block)) {
    if (row.is === "header") title ??= index;
    if (row.is !== "nomination") continue;
    const twice = seenTwice(ids, row.nomination.id);
    if (twice !== undefined) return twice;
    candidates.push(candidateOf(block.campaign, index, row.nomination, decide(block.campaign, row.nomination)));
  }
  return ok({ candidates, title });
}

/** The trouble of a `Mã hồ sơ` that stands in two rows: votes and decisions would go to either. */
export function seenTwice(ids: Set<string>, id: string): Answer<never> | undefined {
  if (id === "") return undefined;
  if (ids.has(id)) return trouble(vi.trouble.idTwice(id));
  ids.add(id);
  return undefined;
}

/** Only a bare reference has an address; then a 0 may be an empty cell. */
export function addressOf(invocation: Invocation | undefined, parameter: number): string | undefined {
  const address = invocation?.parameterAddresses?.[parameter];
  return typeof address === "string" && address !== "" ? address : undefined;
}

/** A layout as passed headers give it, before the rows have been looked at. */
interface Passed extends Layout {
  readonly headers: readonly string[];
}

interface Layout {
  readonly columns: ColumnMap;
  /** Text of the name column's header. */
  readonly name: string;
  readonly header: number | undefined;
  readonly body: number;
}

/** Where the columns stand: the headers passed, the block's own header, the columns attached to the sheet, the template's. */
function layoutOf(
  campaign: Campaign,
  grid: Grid,
  headers: Grid | undefined,
  address: string | undefined,
  caller: string | undefined,
): Answer<Layout> | Promise<Answer<Layout>> {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  if (headers !== undefined) {
    if (headers.length > 2) return trouble(vi.trouble.headerRows(headers.length));
    const wide = headers.reduce((most, row) => Math.max(most, row.length), 0);
    if (wide !== width) return trouble(vi.trouble.widths(wide, width));
    const layout = passed(campaign, headers);
    return checked({ ...layout, columns: withGivenName(layout, grid) });
  }
  const own = findHeader(campaign, grid);
  if (own !== undefined) {
    return checked({ columns: own.columns, name: nameHeader(own), header: own.row, body: own.row + own.rows });
  }
  const asked = address ?? caller;
  const port = workbook();
  if (port === undefined || asked === undefined) return template(campaign, width);
  return port.columns(asked, width).then((attached) => {
    if (attached === undefined) return template(campaign, width);
    return checked({ columns: mapColumns(campaign, attached), name: "", header: undefined, body: 0 });
  });
}

function template(campaign: Campaign, width: number): Answer<Layout> {
  const headers = nominationHeaders(campaign);
  if (headers.length !== width) return trouble(vi.trouble.noHeaders(width, headers.length));
  return checked({ columns: mapColumns(campaign, headers), name: HEADERS.name, header: undefined, body: 0 });
}

const MOST_HEADERS = 50;
const known = new WeakMap<Campaign, Map<string, Passed>>();

/** A sheet with one formula a row passes the same headers thousands of times. */
function passed(campaign: Campaign, headers: Grid): Passed {
  let layouts = known.get(campaign);
  if (layouts === undefined) known.set(campaign, (layouts = new Map()));
  const key = headers.map((row) => row.map(cellText).join("\u0001")).join("\u0002");
  let layout = layouts.get(key);
  if (layout === undefined) {
    const read = readHeader(campaign, headers);
    layout = { headers: read.headers, columns: read.columns, name: nameHeader(read), header: undefined, body: 0 };
    if (layouts.size >= MOST_HEADERS) layouts.clear();
    layouts.set(key, layout);
  }
  return layout;
}

function nameHeader({ headers, columns }: { readonly headers: readonly string[]; readonly columns: ColumnMap }): string {
  return headers[columns.at.get("name") ?? -1] ?? "";
}

function checked(layout: Layout): Answer<Layout> {
  if (!layout.columns.at.has("name")) return trouble(vi.trouble.noName(HEADERS.name));
  const [twice] = layout.columns.twice;
  return twice === undefined ? ok(layout) : trouble(vi.trouble.twice(twice));
}
