/** Shows the block of a defined name; nothing happens where the name is gone. */
export async function goToName(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("address,worksheet/name");
    await context.sync();
    if (range.isNullObject) return;
    range.worksheet.activate();
    range.getCell(0, 0).select();
    await context.sync();
  });
}
