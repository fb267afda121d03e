/** What our sheets hold. */
export type Cell = string | number | boolean;
export type Grid = readonly (readonly unknown[])[];

/** An error cell: `#N/A`, `#REF!` … */
export interface CellError {
  readonly code: string;
}

/** A cell made plain; undefined where it is empty. Texts are composed and trimmed. */
export type Plain = Cell | CellError | undefined;

const ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!|GETTING_DATA)$/i;

/**
 * Makes a cell plain, whatever a host sends: errors as objects with a `code`, typed values as objects with a `basicValue`.
 *
 * @param zeroIsBlank desktop Excel sends 0 for an empty cell of a direct reference
 */
export function plainCell(from: unknown, zeroIsBlank: boolean): Plain {
  switch (typeof from) {
    case "string": {
      if (from === "") return undefined;
      const text = from.normalize("NFC").replace(/\r\n?/g, "\n").trim();
      if (text === "") return undefined;
      return text.startsWith("#") && text.length < 20 && ERROR.test(text) ? { code: text.toUpperCase() } : text;
    }
    case "number":
      if (from === 0) return zeroIsBlank ? undefined : 0;
      return Number.isFinite(from) ? from : { code: "#NUM!" };
    case "boolean":
      return from;
    case "bigint":
      return plainCell(Number(from), zeroIsBlank);
    case "object": {
      if (from === null) return undefined;
      const { code, basicValue } = from as { readonly code?: unknown; readonly basicValue?: unknown };
      if (typeof code === "string") return { code };
      if (basicValue !== undefined && typeof basicValue !== "object") return plainCell(basicValue, zeroIsBlank);
      return { code: "#VALUE!" };
    }
    default:
      return undefined;
  }
}

/**
 * Makes a range argument a grid.
 *
 * @returns undefined where there is no range: an error in its place (the sheet was deleted), or nothing
 */
export function rangeGrid(argument: unknown): Grid | undefined {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  const grid = Array.from(rows, (row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  if (grid.length > 1 || (grid[0]?.length ?? 0) > 1) return grid;
  const only = plainCell(grid[0]?.[0], true);
  return only === undefined || typeof only === "object" ? undefined : grid;
}
