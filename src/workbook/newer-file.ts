import { campaignEdit as say } from "../locale/campaign-edit";
import { NAMES } from "../locale/template";
import { ageOf } from "../sheets/schema";

/** Asks, in a command's first sync, which version of the add-in made this workbook's sheets. */
export function askVersion(context: Excel.RequestContext): Excel.Range {
  const info = context.workbook.names.getItemOrNullObject(NAMES.info).getRangeOrNullObject();
  info.load("values");
  return info;
}

/**
 * Says, after the sync, why nothing may be written: a workbook whose sheets a newer version made is read, never written.
 *
 * @returns undefined where it may be written
 */
export function whyUnwritable(info: Excel.Range): string | undefined {
  if (info.isNullObject) return undefined;
  const age = ageOf(info.values);
  return age.is === "newer" ? say.newer(age.version) : undefined;
}
