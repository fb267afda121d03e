import type { Campaign, DossierItem, PlanNote } from "../award/campaign/campaign";
import { LABELS, SHEETS, type SheetId } from "../locale/sheets";
import { fold } from "../text/fold";
import { assemble, readNotes } from "./assemble";
import { rangeGrid } from "./cell";
import { findTables, type Layout, type TableRow } from "./find-tables";
import { isList, readLine, type Label, type Lines } from "./info";
import { INFO, LAYOUTS } from "./layouts";
import { isBlankZero, type DecodeOptions } from "./options";
import { Ledger, readTable, RowReader, type Reading } from "./read-table";
import { ageOf, migrated, VERSIONS } from "./schema";
import { TABLES } from "./tables";
import type { SheetTrouble } from "./trouble";
import { unitTable } from "./units";

export type { DecodeOptions };

/** The four ranges as a host hands them over. */
export type CampaignBlocks = Readonly<Record<SheetId, unknown>>;

/** A campaign with the rows that could not be read, or why there is none. */
export interface Decoded {
  readonly campaign?: Campaign;
  /** On the plan's slips and readings, beside the campaign. */
  readonly notes?: readonly PlanNote[];
  readonly troubles: readonly SheetTrouble[];
  /** The version of the sheets, where they are older than the newest: they were read as what they become. */
  readonly older?: number;
}

/**
 * Reads a campaign from its four blocks; older sheets are brought to the newest version in memory first. Fails closed: what the whole campaign needs is trouble; a rule row that cannot be read
 * makes the forms it names unknown (all, where it does not say which), and the rest still works.
 */
export function decodeCampaign(blocks: CampaignBlocks, options: DecodeOptions = {}): Decoded {
  const { versions = VERSIONS } = options;
  const age = ageOf(blocks.info, versions);
  if (age.is !== "older") return decodeCurrent(blocks, options);
  return { ...decodeCurrent(migrated(blocks, versions) ?? blocks, options), older: age.version };
}

function decodeCurrent(blocks: CampaignBlocks, options: DecodeOptions): Decoded {
  const { firstRows = {}, versions = VERSIONS } = options;
  const troubles: SheetTrouble[] = [];
  const rows = new Map<Layout, readonly TableRow[]>();
  let unitsTable = unitTable([]);
  for (const sheet of Object.keys(SHEETS) as SheetId[]) {
    const stop = (code: SheetTrouble["code"], ...params: readonly string[]): unknown =>
      troubles.push({ sheet, row: 0, ofBlock: false, code, params });
    const grid = rangeGrid(blocks[sheet]);
    if (grid === undefined) {
      stop("noSheet");
      continue;
    }
    if (sheet === "units") unitsTable = unitTable(papersIn(rows.get(TABLES.dossier) ?? []));
    const layouts = sheet === "units" ? [unitsTable] : LAYOUTS[sheet];
    const found = findTables(grid, layouts, isBlankZero(options, sheet));
    for (const layout of layouts) {
      const own = found.rows.get(layout);
      if (own === undefined) stop("noTable", layout.title, layout.heads.join(" | "));
      else rows.set(layout, own);
    }
    for (const { layout, head, twice } of found.missing) stop(twice ? "columnTwice" : "noColumn", layout.title, head);
    if (found.rows.size > 0 && !found.ended) stop("noEnd");
  }

  const reading: Reading = { book: new Ledger(), troubles: [], firstRows };
  const labels = rows.get(INFO);
  const lines = labels === undefined ? {} : readLabels(reading, labels);
  const fatal = labels === undefined ? [] : labelTroubles(reading, lines, versions.newest);
  // the sheets of a newer version are not judged by what this one knows
  const newer = fatal.filter((one) => one.code === "newer");
  if (newer.length > 0) return { troubles: newer };
  if (troubles.length > 0 || fatal.length > 0) return { troubles: [...troubles, ...fatal] };
  const rowsOf = (table: Layout): readonly TableRow[] => rows.get(table) ?? [];
  return {
    campaign: assemble(reading, lines, rowsOf, unitsTable),
    notes: readNotes(reading, rowsOf),
    troubles: reading.troubles,
  };
}

const LABEL_OF: ReadonlyMap<string, Label> = new Map((Object.keys(LABELS) as Label[]).map((key) => [fold(LABELS[key]), key]));

/** The papers of the plan as far as their rows can be read: the columns of Đơn vị are called by them. */
function papersIn(rows: readonly TableRow[]): readonly Partial<DossierItem>[] {
  return readTable({ book: new Ledger(), troubles: [], firstRows: {} }, TABLES.dossier, rows).map(({ item }) => item);
}

/** Reads the label rows; rows with a label that is not ours are left alone. */
function readLabels(reading: Reading, rows: readonly TableRow[]): Lines {
  const lines: Partial<Record<Label, unknown[]>> = {};
  for (const { cells, at } of rows) {
    const [label, ...values] = cells;
    const key = typeof label === "string" ? LABEL_OF.get(fold(label)) : undefined;
    if (key === undefined) continue;
    const row = new RowReader(reading, "info", at);
    const value = readLine(key, values, row);
    if (value === undefined) continue;
    const own = (lines[key] ??= []);
    if (own.length > 0 && !isList(key)) row.fail("twice", LABELS[key]);
    own.push(value);
  }
  return lines;
}

/** Without an id, a version and a year there is no campaign, nor where a label stands twice. */
function labelTroubles({ troubles }: Reading, lines: Lines, newest: number): readonly SheetTrouble[] {
  const fatal: SheetTrouble[] = [];
  const stop = (code: SheetTrouble["code"], ...params: readonly string[]): unknown =>
    fatal.push({ sheet: "info", row: 0, ofBlock: false, code, params });
  for (const one of troubles) if (one.code === "twice") fatal.push({ ...one, code: "labelTwice" });
  for (const key of ["id", "schema", "year"] as const) {
    const unread = troubles.find((one) => one.params[0] === LABELS[key] && one.code !== "twice");
    if (unread !== undefined) fatal.push({ ...unread, code: "badLabel" });
    else if (lines[key] === undefined) stop("noLabel", LABELS[key]);
  }
  const [id, schema] = [lines.id?.[0], lines.schema?.[0]];
  if (typeof id === "string" && id.includes("#")) stop("badLabel", LABELS.id, id);
  if (typeof schema === "number" && schema < newest) stop("badLabel", LABELS.schema, String(schema));
  if (typeof schema === "number" && schema > newest) stop("newer", String(schema));
  return fatal;
}
