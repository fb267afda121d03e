import { revisionOf } from "../../src/award/campaign/revision";
import { NAMES } from "../../src/locale/template";
import { planNotes } from "../../src/plans/notes/notes";
import { plans } from "../../src/plans/plans";
import { campaignCell } from "../../src/sheets/campaign-cell";
import { nominationHeaders } from "../../src/sheets/nomination-columns";
import { address, quoted, type Area, type SheetPlan } from "../../src/sheets/template/sheet-plan";
import { templatePlan } from "../../src/sheets/template/template";

/** The cells that a range of a written sheet would hand to a function. */
function range({ cells }: SheetPlan, { row, column, rows, columns }: Area): unknown[][] {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => cells[row + i]?.[column + j] ?? ""));
}

describe.each(plans)("the template of $id", (plan) => {
  const sheets = templatePlan(plan, planNotes(plan.id));
  const names = sheets.flatMap((sheet) => sheet.names.map((one) => ({ ...one, sheet })));
  const named = (name: string): (typeof names)[number] => {
    const found = names.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no name ${name}`);
    return found;
  };
  const formulas = sheets.flatMap((sheet) => sheet.formulas.map(({ formula }) => formula));

  it("holds the whole campaign: its rule sheets read back with the plan's own revision", () => {
    const blocks = [NAMES.info, NAMES.criteria, NAMES.rules, NAMES.units].map((name) => {
      const { sheet, area } = named(name);
      return range(sheet, area);
    });
    const [info, criteria, rules, units] = blocks;
    expect(campaignCell(info, criteria, rules, units)).toBe(`${plan.id}#${revisionOf(plan)}`);
  });

  it("reads just these blocks in the campaign cell, in row 1 of Phong trào", () => {
    const { sheet, area } = named(NAMES.campaign);
    expect([sheet.tab, address(area)]).toEqual(["Phong trào", "B1"]);
    const [{ formula = "" } = {}] = sheet.formulas;
    const ranges = [NAMES.info, NAMES.criteria, NAMES.rules, NAMES.units].map((name) => {
      const one = named(name);
      return `${quoted(one.sheet.tab)}!${address(one.area)}`;
    });
    expect(formula).toBe(`=TDKT.CAMPAIGN(${ranges.join(",")})`);
  });

  it("calls at most six functions for 500 rows, anchored in the header row", () => {
    expect(formulas.length).toBeLessThanOrEqual(6);
    const [sheet] = sheets as [SheetPlan];
    const { area } = named(NAMES.nominations);
    expect(area.rows).toBe(501);
    const spilled = sheet.formulas.filter(({ row }) => row === area.row);
    expect(spilled.map(({ column }) => column - area.columns)).toEqual([1, 2, 3, 4]);
    for (const { formula } of sheet.formulas) expect(formula).toContain(`(IF(${address(area)}="","",${address(area)}),,TDKT_DOT`);
    expect(sheet.cells[area.row]).toEqual(nominationHeaders(plan));
  });

  it("has for every dropdown a list of its own, and hints that Excel takes", () => {
    const choices = sheets.flatMap((sheet) => sheet.choices);
    expect(choices.length).toBeGreaterThan(10);
    for (const { list, hint, title = "" } of choices) {
      if (list !== undefined) expect(named(list).area.columns).toBe(1);
      expect((hint ?? "").length).toBeLessThanOrEqual(255);
      expect(title.length).toBeLessThanOrEqual(32);
    }
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    for (const { name } of names) expect(name).toMatch(/^TDKT_[A-Z0-9_]+$/);
  });

  it("keeps cells inside its columns, and tabs within the length that Excel takes", () => {
    for (const { cells, widths, tab } of sheets) {
      expect([tab, Math.max(...cells.map((row) => row.length)) <= Math.max(widths.length, 1)]).toEqual([tab, true]);
      expect(tab.length).toBeLessThanOrEqual(31);
    }
  });
});
