import type { Cell, CellPatch } from "../../../grid/grid";
import { HostError } from "../../protocol/errors";

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const PERCENT = /^[+-]?\d+(\.\d+)?%$/;

/** Whether a text would be taken for something else in a cell that is not formatted as text. */
export function isCoerced(value: unknown): boolean {
  return typeof value === "string" && value !== "" && !value.startsWith("'") && coerce(value, false)?.v !== value;
}

/**
 * What Excel makes of a value written through the API: numbers, TRUE/FALSE, percentages and formulas are recognised. Dates
 * and amounts with separators stay text here; Excel reads some of them, which ones depends on its locale.
 *
 * @param asText the cell is formatted as text (`@`)
 * @returns undefined where the cell stays as it is
 */
export function coerce(value: unknown, asText: boolean): CellPatch | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number" || typeof value === "boolean") return { v: value };
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  if (value === "") return { v: null };
  if (value.startsWith("'")) return { v: value.slice(1) };
  if (asText) return { v: value }; // a formula too // unverified
  if (value.startsWith("=") && value.length > 1) return { f: value };
  const text = value.trim();
  if (NUMBER.test(text)) return { v: Number(text) };
  if (PERCENT.test(text)) return percent(text);
  if (/^(true|false)$/i.test(text)) return { v: text.toLowerCase() === "true" };
  return { v: value };
}

function percent(text: string): CellPatch {
  const digits = text.slice(0, -1);
  const value = Number(`${digits}e-2`); // 29 / 100 would do, 0.29 * 100 is not 29
  return { v: value, style: { format: digits.includes(".") ? "0.00%" : "0%" } };
}

export function valueType(cell: Cell): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (cell.error) return "Error";
  if (cell.v === undefined || cell.v === "") return "Empty";
  if (typeof cell.v === "number") return "Double";
  return typeof cell.v === "boolean" ? "Boolean" : "String";
}
