/** Cells → the arguments a custom function receives. */
import type { Cell, FunctionArgument, Scalar } from "../../grid/grid";
import type { FunctionMetadata, FunctionParameter } from "./functions-file";

export const BUSY = "#BUSY!";

/** office.js makes a `CustomFunctions.Error` of it. */
interface WireError {
  readonly type: "CustomFunctionError";
  readonly code: string;
}
type WireCell = Scalar | null | WireError;
export type WireArgument = WireCell | readonly (readonly WireCell[])[] | readonly WireArgument[];

export type Arguments =
  | { readonly is: "ready"; readonly args: readonly WireArgument[] }
  /** An argument is still being computed: level after level. */
  | { readonly is: "waiting" }
  /** The function is not called, the cell shows this. */
  | { readonly is: "error"; readonly error: string };

/**
 * @param blank what a blank cell is: 0 on the desktop, null on the web
 * @param errorsAllowed whether a parameter of type `any` takes errors; otherwise an error in a scalar argument is the
 *   result, an error within a range gives #VALUE! // unverified
 */
export function toWireArguments(
  { parameters }: FunctionMetadata,
  given: readonly FunctionArgument[],
  blank: 0 | null,
  errorsAllowed: boolean,
): Arguments {
  if (given.some(({ cells }) => cells.some((row) => row.some(isBusy)))) return { is: "waiting" };
  const repeats = parameters.at(-1)?.repeating === true;
  if (given.length > parameters.length && !repeats) return { is: "error", error: "#VALUE!" };

  for (const [i, { cells }] of given.entries()) {
    const parameter = parameters[Math.min(i, parameters.length - 1)];
    if (errorsAllowed && takesAny(parameter)) continue;
    const error = cells.flat().find((cell) => cell.error);
    if (error) return { is: "error", error: cells.flat().length === 1 ? String(error.v) : "#VALUE!" };
  }

  const args: WireArgument[] = [];
  for (const [i, parameter] of parameters.entries()) {
    if (parameter.repeating) {
      args.push(given.slice(i).map((argument) => toArgument(parameter, argument, blank)));
      break;
    }
    const argument = given[i];
    if (argument) args.push(toArgument(parameter, argument, blank));
    else if (parameter.optional) args.push(null);
    else return { is: "error", error: "#VALUE!" };
  }
  return { is: "ready", args };
}

const takesAny = (parameter: FunctionParameter | undefined) => (parameter?.type ?? "any") === "any";
const isBusy = (cell: Cell) => cell.error === true && cell.v === BUSY;

/** A range for a scalar parameter gives its first cell (Excel calls once for each cell and spills // unverified). */
function toArgument(parameter: FunctionParameter, { cells, omitted }: FunctionArgument, blank: 0 | null): WireArgument {
  if (omitted) return null; // `F(a,,b)` // unverified
  if (parameter.dimensionality === "matrix") return cells.map((row) => row.map((cell) => toWireCell(cell, blank)));
  return toWireCell(cells[0]?.[0] ?? {}, blank);
}

function toWireCell(cell: Cell, blank: 0 | null): WireCell {
  if (cell.error) return { type: "CustomFunctionError", code: String(cell.v) };
  return cell.v ?? blank;
}
