import { planNotes } from "../../../src/plans/notes/notes";
import { dongDang2025 } from "../../../src/plans/plans";
import { templatePlan } from "../../../src/sheets/template/template";
import { writeSheets } from "../../../src/workbook/write-sheets";

/** Writes the add-in's own template of a plan, with its rule sheets, through the pane's office.js. */
export async function writeTemplate(excel: typeof Excel): Promise<void> {
  Object.assign(globalThis, { Excel: excel });
  const outcome = await writeSheets(templatePlan(dongDang2025, planNotes(dongDang2025.id)));
  if (!outcome.ok) throw new Error(outcome.sentence);
}
