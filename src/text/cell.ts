/** What stands in a cell that holds something. */
export type Cell = string | number | boolean;

/**
 * A cell as any host hands it over, made plain: empty, an error, or a text, number or boolean.
 * Excel sends errors as objects with a `code`, typed values as objects with a `basicValue`; a saved file has them as text.
 */
export type RawCell =
  { readonly is: "blank" } | { readonly is: "error"; readonly code: string } | { readonly is: "value"; readonly cell: Cell };

const BLANK_CELL: RawCell = { is: "blank" };
const ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!|GETTING_DATA)$/i;

/** Makes a cell plain. Nothing that a host can send makes it throw. */
export function rawCell(from: unknown): RawCell {
  switch (typeof from) {
    case "string": {
      if (from.length < 20 && from.startsWith("#") && ERROR.test(from)) return { is: "error", code: from.toUpperCase() };
      return from.trim() === "" ? BLANK_CELL : { is: "value", cell: from };
    }
    case "number":
      return Number.isFinite(from) ? { is: "value", cell: from } : { is: "error", code: "#NUM!" };
    case "boolean":
      return { is: "value", cell: from };
    case "bigint":
      return { is: "value", cell: Number(from) };
    case "object":
      return from === null ? BLANK_CELL : typedCell(from);
    default:
      return BLANK_CELL;
  }
}

function typedCell(from: object): RawCell {
  const { code, basicValue } = from as { readonly code?: unknown; readonly basicValue?: unknown };
  if (typeof code === "string") return { is: "error", code };
  if (basicValue !== undefined && typeof basicValue !== "object") return rawCell(basicValue);
  return { is: "error", code: "#VALUE!" };
}

/** The text of a cell that names something (a header, a unit, a name); empty where it holds none. */
export function cellText(from: unknown): string {
  const raw = rawCell(from);
  if (raw.is !== "value") return "";
  return typeof raw.cell === "string" ? raw.cell.trim() : String(raw.cell);
}
