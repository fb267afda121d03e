import { parseBox, splitAddress } from "../../../grid/a1";
import type { NamedRange } from "../../../grid/grid";
import { findSheet, type HostContext } from "../context";
import { Range } from "../range/range";

/** The range a name stands for, if it stands for one. */
export function rangeOf(ctx: HostContext, { formula }: NamedRange): Range | null {
  const { sheet, local } = splitAddress(formula.replace(/^=/, ""));
  const box = parseBox(local);
  const id = sheet === undefined ? undefined : findSheet(ctx, sheet);
  return box && id !== undefined ? new Range(ctx, id, box) : null;
}

/** A name as seen from a sheet: its own before the workbook's. */
export function rangeOfName(ctx: HostContext, name: string, sheetId: string): Range | null {
  const same = ctx.grid.names().filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const seen = same.find((each) => each.sheetId === sheetId) ?? same.find((each) => each.sheetId === undefined);
  return seen ? rangeOf(ctx, seen) : null;
}

export interface NameValue {
  readonly type: "Range" | "String" | "Double" | "Boolean" | "Error";
  readonly value: string | number | boolean;
}

/**
 * What a name is worth. A range answers its address; a constant itself; other formulas are not calculated here, a lost
 * reference is #REF!. // unverified for formulas
 */
export function valueOf(ctx: HostContext, name: NamedRange): NameValue {
  const text = name.formula.replace(/^=/, "");
  if (rangeOf(ctx, name)) return { type: "Range", value: text };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return { type: "String", value: quoted.replace(/""/g, '"') };
  if (/^(true|false)$/i.test(text)) return { type: "Boolean", value: text.toLowerCase() === "true" };
  if (text !== "" && Number.isFinite(Number(text))) return { type: "Double", value: Number(text) };
  return { type: "Error", value: text.includes("#REF!") ? "#REF!" : "#VALUE!" };
}
