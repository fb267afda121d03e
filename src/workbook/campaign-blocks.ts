import { NAMES } from "../locale/template";
import { SHEETS, type SheetId } from "../locale/sheets";
import type { RawGrids } from "../sheets/schema";

/** A block of the rule sheets as it stands in the workbook. Rows and columns of the sheet count from 0. */
export interface CampaignBlock {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** The four blocks; one whose sheet was deleted is absent. */
export type CampaignBlocks = Readonly<Partial<Record<SheetId, CampaignBlock>>>;

/** All four blocks. */
export type WholeBlocks = Readonly<Record<SheetId, CampaignBlock>>;

export const BLOCK_NAMES: Readonly<Record<SheetId, string>> = {
  info: NAMES.info,
  criteria: NAMES.criteria,
  rules: NAMES.rules,
  units: NAMES.units,
};

const SHEET_IDS = Object.keys(SHEETS) as SheetId[];

/**
 * Asks for the four blocks; after the sync the answer reads them.
 *
 * @returns what gives undefined where the workbook has none of our names
 */
export function askBlocks(context: Excel.RequestContext): () => CampaignBlocks | undefined {
  const { names } = context.workbook;
  const found = SHEET_IDS.map((sheet) => {
    const item = names.getItemOrNullObject(BLOCK_NAMES[sheet]);
    const range = item.getRangeOrNullObject();
    range.load("values,formulas,rowIndex,columnIndex,worksheet/name");
    return { sheet, item, range };
  });
  return () => {
    if (found.every(({ item }) => item.isNullObject)) return undefined;
    return Object.fromEntries(
      found.flatMap(({ sheet, range }) => {
        if (range.isNullObject) return [];
        const { values, formulas, rowIndex: row, columnIndex: column, worksheet } = range;
        const block: CampaignBlock = { tab: worksheet.name, row, column, values, formulas };
        return [[sheet, block]];
      }),
    );
  };
}

/** All four blocks, or undefined where one is gone. */
export function whole(blocks: CampaignBlocks): WholeBlocks | undefined {
  const { info, criteria, rules, units } = blocks;
  return info !== undefined && criteria !== undefined && rules !== undefined && units !== undefined
    ? { info, criteria, rules, units }
    : undefined;
}

/** The cells of the blocks, as values or as formulas. */
export function gridsOf({ info, criteria, rules, units }: WholeBlocks, as: "values" | "formulas" = "values"): RawGrids {
  return { info: info[as], criteria: criteria[as], rules: rules[as], units: units[as] };
}
