/** What a range can do to its sheet. */
import type { Box } from "../../../grid/grid";
import type { Arguments } from "../../protocol/arguments";
import { HostError } from "../../protocol/errors";
import { isRecord } from "../../protocol/wire";
import { type Range, toRange } from "./range";

/** Only whole rows or columns: the grid has no move of part of a row. */
export async function insert(range: Range, shift: "Down" | "Right"): Promise<Range> {
  await range.ctx.grid.settle(); // what spills is known only after the calculation
  const { ctx, sheetId, box } = range;
  if (range.isEntireRow && shift === "Down") {
    range.demandWritable("allowInsertRows");
    ctx.grid.insertRows(sheetId, box.r, box.rows);
  } else if (range.isEntireColumn && shift === "Right") {
    range.demandWritable("allowInsertColumns");
    ctx.grid.insertColumns(sheetId, box.c, box.cols);
  } else throw new HostError("NotImplemented", "insert of anything but whole rows or columns");
  return range.at(box); // the new, blank cells
}

export async function remove(range: Range, shift: "Up" | "Left"): Promise<void> {
  await range.ctx.grid.settle();
  const { ctx, sheetId, box } = range;
  if (range.isEntireRow && shift === "Up") {
    range.demandWritable("allowDeleteRows");
    ctx.grid.deleteRows(sheetId, box.r, box.rows);
  } else if (range.isEntireColumn && shift === "Left") {
    range.demandWritable("allowDeleteColumns");
    ctx.grid.deleteColumns(sheetId, box.c, box.cols);
  } else throw new HostError("NotImplemented", "delete of anything but whole rows or columns");
}

export type ApplyTo = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

export function clear(range: Range, applyTo: ApplyTo): void {
  if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") return; // there are none
  range.demandWritable(applyTo === "Formats" ? "allowFormatCells" : undefined);
  const what = { All: "all", Formats: "formats", Contents: "contents" } as const;
  range.ctx.grid.clear(range.sheetId, range.clipped, what[applyTo]);
}

export type CopyType = "All" | "Formulas" | "Values" | "Formats" | "Link";

export function copyFrom(range: Range, args: Arguments): void {
  const { ctx, sheetId } = range;
  range.demandWritable();
  const source = toRange(ctx, args.raw(0), sheetId);
  const type = args.word<CopyType>(1, ["All", "Formulas", "Values", "Formats", "Link"], "All");
  if (type === "Link" || args.flag(2) || args.flag(3)) {
    throw new HostError("NotImplemented", "copyFrom as a link, skipping blanks or transposing");
  }
  const what = { All: "all", Formulas: "formulas", Values: "values", Formats: "formats" } as const;
  const from = source.clipped;
  ctx.grid.copy(source.sheetId, from, sheetId, target(range.clipped, from), what[type]);
}

/** The destination grows to the size of the source; a multiple of it is filled repeatedly. */
function target(to: Box, from: Box): Box {
  const size = (have: number, wanted: number) => (have > wanted && have % wanted === 0 ? have : wanted);
  return { ...to, rows: size(to.rows, from.rows), cols: size(to.cols, from.cols) };
}

export function merge(range: Range, across: boolean): void {
  range.demandWritable("allowFormatCells");
  const { box } = range;
  const boxes = across ? Array.from({ length: box.rows }, (_, i) => ({ ...box, r: box.r + i, rows: 1 })) : [box];
  for (const each of boxes) range.ctx.grid.merge(range.sheetId, each);
}

export function unmerge(range: Range): void {
  range.demandWritable("allowFormatCells");
  range.ctx.grid.unmerge(range.sheetId, range.clipped);
}

/** `range.sort.apply(fields, matchCase, hasHeaders, orientation, method)` */
export async function sort(range: Range, args: Arguments): Promise<void> {
  range.demandWritable("allowSort");
  await range.ctx.grid.settle();
  const fields: unknown = args.raw(0);
  if (!Array.isArray(fields) || fields.length === 0) throw new HostError("InvalidArgument");
  if (args.word(3, ["Rows", "Columns"], "Rows") === "Columns") throw new HostError("NotImplemented", "sort of columns");
  const { clipped } = range;
  const box = args.flag(2) ? { ...clipped, r: clipped.r + 1, rows: clipped.rows - 1 } : clipped;
  const keys = fields.map((field: unknown) => {
    const key = isRecord(field) ? field["key"] : undefined;
    if (!isRecord(field) || typeof key !== "number" || key < 0 || key >= clipped.cols) {
      throw new HostError("InvalidArgument");
    }
    return { column: clipped.c + key, ascending: field["ascending"] !== false };
  });
  if (box.rows > 1) range.ctx.grid.sort(range.sheetId, box, keys);
}
