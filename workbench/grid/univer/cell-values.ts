/** Contents of cells: ours and Univer's. */
import { CellValueType } from "@univerjs/core";
import { ERROR_TYPE_SET } from "@univerjs/engine-formula";
import type { Cell, Scalar } from "../grid";

export function hasContent(raw: any): boolean {
  return (raw?.v !== undefined && raw.v !== null && raw.v !== "") || Boolean(raw?.f) || Boolean(raw?.si);
}

/** What a write puts into Univer's cell. Text is always text: `=1+1`, `0012`, `#N/A` stay what they are. */
export function contentData(patch: { readonly v?: Scalar | null; readonly f?: string }): any {
  const none = { f: null, si: null, p: null };
  if (patch.f) return { ...none, f: patch.f, v: null, t: null };
  if (patch.v === undefined) return {};
  if (patch.v === null) return { ...none, v: null, t: null };
  if (typeof patch.v === "number") return { ...none, v: patch.v, t: CellValueType.NUMBER };
  if (typeof patch.v === "boolean") return { ...none, v: Number(patch.v), t: CellValueType.BOOLEAN };
  return { ...none, v: patch.v, t: looksLikeMore(patch.v) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Whether Univer may take this text for a formula, a number, a boolean or an error. */
function looksLikeMore(text: string): boolean {
  return /^[=+\-@'#]/.test(text) || /^(true|false)$/i.test(text) || (text.trim() !== "" && !Number.isNaN(Number(text)));
}

export function toCell(raw: any, f: string | undefined): Cell {
  const formula = f === undefined ? {} : { f };
  if (raw?.v === undefined || raw.v === null || (raw.v === "" && !f)) return formula;
  if (raw.t === CellValueType.BOOLEAN) return { v: Boolean(Number(raw.v)), ...formula };
  if (typeof raw.v !== "string") return { v: raw.v, ...formula };
  if (raw.t !== CellValueType.FORCE_STRING && ERROR_TYPE_SET.has(raw.v as any)) return { v: raw.v, error: true, ...formula };
  if (raw.t === CellValueType.NUMBER) return { v: Number(raw.v), ...formula };
  return { v: raw.v, ...formula };
}
