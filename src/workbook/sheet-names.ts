/** Tabs may not hold these signs, nor more than 31 of them. */
const FORBIDDEN = /[\\/?*[\]:]/g;
const LONGEST = 31;

/**
 * Makes a tab's name that the workbook does not have yet, as Excel counts copies.
 *
 * @example
 * freeTab("Đề nghị", ["đề nghị"]) //=> "Đề nghị (2)"
 */
export function freeTab(tab: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  const clean = tab.replace(FORBIDDEN, " ").trim();
  for (let copy = 1; ; copy++) {
    const end = copy === 1 ? "" : ` (${copy})`;
    const name = clean.slice(0, LONGEST - end.length) + end;
    if (!used.has(name.toLowerCase())) return name;
  }
}
