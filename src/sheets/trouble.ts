import { ROW_TROUBLES, SHEET_TROUBLES, SHEETS, whereText, type SheetId } from "../locale/sheets";
import { vi } from "../locale/vi";

const TROUBLES = { ...SHEET_TROUBLES, ...ROW_TROUBLES };

/** What is wrong with a sheet, and where. */
export interface SheetTrouble {
  readonly sheet: SheetId;
  /** 1-based: of the sheet where its first row is known, else of the block. 0 where the whole sheet is meant. */
  readonly row: number;
  /** The row's number is the block's. */
  readonly ofBlock: boolean;
  readonly code: keyof typeof TROUBLES;
  /** Words of the sentence: the table, the header word or label, what was found. */
  readonly params: readonly string[];
}

/**
 * Says a trouble: what stops everything as the one cell shows it, what concerns one row as a message of its own.
 *
 * @example
 * troubleText({ sheet: "criteria", row: 0, ofBlock: false, code: "noSheet", params: [] })
 * //=> "Chưa tính được: thiếu trang Tiêu chuẩn. Hoàn tác việc xóa, …"
 * troubleText({ sheet: "criteria", row: 7, ofBlock: false, code: "empty", params: ["Ngưỡng"] })
 * //=> 'Tiêu chuẩn, dòng 7: "Ngưỡng" để trống. Sửa dòng đó, …'
 */
export function troubleText(trouble: SheetTrouble): string {
  const { sheet, row, ofBlock, code, params } = trouble;
  const where = row === 0 ? SHEETS[sheet] : whereText(sheet, row, ofBlock);
  const say = TROUBLES[code] as (where: string, ...params: readonly string[]) => readonly [string, string];
  const [what, todo] = say(where, ...params);
  return code in ROW_TROUBLES ? `${what}. ${todo}` : vi.trouble.say(what, todo);
}
