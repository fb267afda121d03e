import { decide, type Decision } from "../award/eligibility/decide";
import type { Campaign } from "../award/campaign/campaign";
import type { Nomination } from "../award/nomination/nomination";
import { HEADERS } from "../locale/columns";
import { vi } from "../locale/vi";
import { nominationHeaders } from "../sheets/nomination-columns";
import { cellText } from "../tally/cell";
import { mapColumns, type ColumnMap } from "../tally/columns";
import { findHeader, readHeader } from "../tally/header";
import { rowReader } from "../tally/nominations";
import { campaignOf, gridOf, ok, trouble, type Answer, type Grid } from "./arguments";
import { workbook } from "./workbook-port";

/** What Excel tells of a call; both are there only because the functions ask for them. */
export interface Invocation {
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null | undefined)[];
}

/** How one row of results is written. */
export interface Column {
  /** Stands beside the header row, where the block contains it. */
  readonly title: string;
  of(campaign: Campaign, nomination: Nomination, decision: Decision): string;
}

/**
 * Judges every row of a block and writes one result a row (m×1). Trouble with the call is one cell that says so.
 * Pure and at once with a campaign id and headers; whatever else is needed is asked of the workbook.
 */
export function judgeRows(
  rows: unknown,
  headers: unknown,
  campaign: unknown,
  invocation: Invocation | undefined,
  column: Column,
): string[][] | Promise<string[][]> {
  const shown = (answer: Answer<string[][]>): string[][] => (answer.ok ? answer.value : [[answer.trouble]]);
  const unexpected = (error: unknown): string[][] =>
    shown(trouble(vi.trouble.unexpected(error instanceof Error ? error.message : String(error))));
  try {
    const answer = then(campaignOf(campaign), (found) => judge(rows, headers, found, invocation, column));
    return answer instanceof Promise ? answer.then(shown).catch(unexpected) : shown(answer);
  } catch (error) {
    return unexpected(error);
  }
}

function judge(
  rows: unknown,
  headers: unknown,
  campaign: Campaign,
  invocation: Invocation | undefined,
  column: Column,
): Answer<string[][]> | Promise<Answer<string[][]>> {
  const grid = gridOf(rows);
  if (grid === undefined) return ok([[""]]);
  const address = addressOf(invocation);
  const layout = layoutOf(campaign, grid, gridOf(headers), address, invocation?.address);
  return then(layout, (found) => {
    const { header, body, columns, name } = found;
    const read = rowReader(campaign, columns, { zeroIsUnknown: address !== undefined }, name);
    const results = Array.from({ length: body }, (_, index) => [index === header ? column.title : ""]);
    const ids = new Set<string>();
    let titled = header !== undefined;
    for (let index = body; index < grid.length; index++) {
      // one row at a time: a sheet of many rows is never held as nominations
      const row = read(grid[index] ?? []);
      if (row.is !== "nomination") {
        // a header that was passed apart may stand in the block as well
        results.push([row.is === "header" && !titled ? column.title : ""]);
        titled ||= row.is === "header";
        continue;
      }
      const { id } = row.nomination;
      if (id !== "" && ids.has(id)) return trouble(vi.trouble.idTwice(id));
      ids.add(id);
      results.push([column.of(campaign, row.nomination, decide(campaign, row.nomination))]);
    }
    return ok(results);
  });
}

/** Continues with a value now, or when it comes; trouble passes through. */
function then<T, U>(
  from: Answer<T> | Promise<Answer<T>>,
  next: (value: T) => Answer<U> | Promise<Answer<U>>,
): Answer<U> | Promise<Answer<U>> {
  if (from instanceof Promise) return from.then((answer) => (answer.ok ? next(answer.value) : answer));
  return from.ok ? next(from.value) : from;
}

/** Only a bare reference has an address; then a 0 may be an empty cell. */
function addressOf(invocation: Invocation | undefined): string | undefined {
  const address = invocation?.parameterAddresses?.[0];
  return typeof address === "string" && address !== "" ? address : undefined;
}

interface Layout {
  readonly columns: ColumnMap;
  /** Text of the name column's header. */
  readonly name: string;
  /** Row of the block's own header, and the first row below it. */
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
    return checked(passed(campaign, headers));
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
const known = new WeakMap<Campaign, Map<string, Layout>>();

/** A sheet with one formula a row passes the same headers thousands of times. */
function passed(campaign: Campaign, headers: Grid): Layout {
  let layouts = known.get(campaign);
  if (layouts === undefined) known.set(campaign, (layouts = new Map()));
  const key = headers.map((row) => row.map(cellText).join("\u0001")).join("\u0002");
  let layout = layouts.get(key);
  if (layout === undefined) {
    const read = readHeader(campaign, headers);
    layout = { columns: read.columns, name: nameHeader(read), header: undefined, body: 0 };
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
