import { sampleBook } from "../../../src/locale/workbench";
import { dongDang2025 } from "../../../src/plans/plans";
import { dongDangSample } from "../../../src/plans/samples/dong-dang-2025";
import { sampleSheet, sampleUnits } from "../../../src/plans/samples/sheet";
import { writeLists } from "./lists-sheet";
import { at } from "./look";
import { writeNumbers } from "./numbers-sheet";
import { writeShortlist } from "./shortlist-sheet";
import { writeTally } from "./tally-sheet";

/**
 * Writes the sample workbook into an empty one, through the add-in's own `Excel.run`: Microsoft's office.js speaks to our host as it
 * would to Excel. The first sheet becomes the tally sheet; lists come before what refers to them. Two syncs.
 *
 * @param excel of the pane's frame
 */
export async function writeSample(excel: typeof Excel): Promise<void> {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tally = worksheets.getFirst();
    tally.name = sampleBook.sheets.tally;
    const numbers = worksheets.add(sampleBook.sheets.numbers);
    const shortlist = worksheets.add(sampleBook.sheets.shortlist);
    const lists = worksheets.add(sampleBook.sheets.lists);
    await context.sync();

    const laidOut = sampleSheet(dongDangSample, dongDang2025);
    writeLists(context, lists, dongDangSample, dongDang2025);
    writeNumbers(numbers, sampleUnits(dongDangSample), laidOut);
    writeTally(tally, laidOut);
    writeShortlist(shortlist, laidOut);
    tally.activate();
    // beside the frozen columns the verdicts and their reasons come into view
    const verdicts = laidOut.columns.length + 1;
    for (const column of [verdicts + 1, verdicts]) at(tally, laidOut.header, column).select();
    await context.sync();
  });
}
