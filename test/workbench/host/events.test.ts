/** Events: what a person, a co-author or the add-in itself does reaches those who asked for it. */
import type { ExcelHost } from "../../../workbench/host/excel-host";
import { box, sleep, startExcel, type } from "./office";

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel({ api: 17 }); // onNameChanged is newer than what is advertised otherwise
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Hai");
    await context.sync();
  });
});

/** Registers handlers, lets something happen, and gives the events that came. */
async function heard<T>(
  register: (context: Excel.RequestContext, note: (event: T) => Promise<void>) => OfficeExtension.EventHandlerResult<T>[],
  happen: () => unknown,
): Promise<T[]> {
  const events: T[] = [];
  const handlers = await Excel.run(async (context) => {
    const results = register(context, async (event) => void events.push(event));
    await context.sync();
    return results;
  });
  await host.grid.settle();
  await sleep(20); // what was still on its way
  events.length = 0;
  await happen();
  await host.grid.settle();
  await sleep(40);
  for (const handler of handlers) {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  }
  return events;
}

const sheetId = (at: number) => host.grid.sheetIds()[at] ?? "";
const edits = (note: (event: Excel.WorksheetChangedEventArgs) => Promise<void>, context: Excel.RequestContext) => [
  context.workbook.worksheets.onChanged.add(note),
];

test("a person's edit, and the add-in's own", async () => {
  const events = await heard<Excel.WorksheetChangedEventArgs>(
    (context, note) => edits(note, context),
    async () => {
      type(host.grid, "B2", "gõ tay", sheetId(0));
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Hai").getRange("C3:D4").values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
      });
    },
  );
  expect(events.map(({ address, worksheetId, changeType, source }) => [address, worksheetId, changeType, source])).toEqual([
    ["B2", sheetId(0), "RangeEdited", "Local"],
    ["C3:D4", sheetId(1), "RangeEdited", "Local"],
  ]);
  expect(events[1]?.triggerSource).toBe("ThisLocalAddin");
  expect(events.every((event) => event.changeDirectionState === undefined)).toBe(true);
});

test("an event gives its range", async () => {
  const [event] = await heard<Excel.WorksheetChangedEventArgs>(
    (context, note) => edits(note, context),
    () => type(host.grid, "E5", 55, sheetId(0)),
  );
  await Excel.run(async (context) => {
    const range = event?.getRange(context);
    const same = event?.getRangeOrNullObject(context);
    range?.load("values, address");
    same?.load("address");
    await context.sync();
    expect([range?.values, range?.address.split("!")[1], same?.isNullObject]).toEqual([[[55]], "E5", false]);
  });
});

test("of one sheet only, and not after it was removed", async () => {
  const events = await heard<Excel.WorksheetChangedEventArgs>(
    (context, note) => [context.workbook.worksheets.getItem("Hai").onChanged.add(note)],
    () => {
      type(host.grid, "A1", 1, sheetId(0));
      type(host.grid, "A2", 2, sheetId(1));
    },
  );
  expect(events.map(({ address }) => address)).toEqual(["A2"]);
  type(host.grid, "A3", 3, sheetId(1));
  await sleep(20);
  expect(events).toHaveLength(1);
});

test("rows and columns that come and go", async () => {
  host.grid.activate(sheetId(0));
  const events = await heard<Excel.WorksheetChangedEventArgs>(
    (context, note) => edits(note, context),
    () => {
      host.grid.insertRows(sheetId(0), 4, 2);
      host.grid.deleteColumns(sheetId(0), 1, 1);
    },
  );
  const shifts = events.filter(({ changeType }) => changeType !== "RangeEdited");
  expect(shifts.map(({ address, changeType }) => [address, changeType])).toEqual([
    ["5:6", "RowInserted"],
    ["B:B", "ColumnDeleted"],
  ]);
});

test("the selection, of sheets and of the workbook", async () => {
  const events = await heard<{ address?: string; worksheetId?: string }>(
    (context, note) => [
      context.workbook.worksheets.onSelectionChanged.add(note),
      context.workbook.onSelectionChanged.add(note as never) as never,
    ],
    () => host.grid.select(host.grid.activeSheetId, box("B2:C3")),
  );
  expect(events.filter(({ address }) => address !== undefined).map(({ address }) => address)).toEqual(["B2:C3"]);
  expect(events.filter(({ address }) => address === undefined)).toHaveLength(1);
});

test("sheets: added, activated, renamed, deleted", async () => {
  const events = await heard<{ readonly type: string; readonly worksheetId: string; readonly nameAfter?: string }>(
    ({ workbook: { worksheets } }, note) =>
      [
        worksheets.onAdded.add(note as never),
        worksheets.onActivated.add(note as never),
        worksheets.onDeactivated.add(note as never),
        worksheets.onNameChanged.add(note as never),
        worksheets.onDeleted.add(note as never),
      ] as never,
    () => {
      const id = host.grid.addSheet("Ba");
      host.grid.activate(id);
      host.grid.renameSheet(id, "Bốn");
      host.grid.activate(sheetId(0));
      host.grid.deleteSheet(id);
    },
  );
  expect(events.map((event) => event.type)).toEqual([
    "WorksheetAdded",
    "WorksheetDeactivated",
    "WorksheetActivated",
    "WorksheetNameChanged",
    "WorksheetDeactivated",
    "WorksheetActivated",
    "WorksheetDeleted",
  ]);
  expect(events[3]?.nameAfter).toBe("Bốn");
});

test("a calculation, a sort, a format", async () => {
  const id = sheetId(1);
  host.grid.activate(id);
  type(host.grid, "H1", 3, id);
  type(host.grid, "H2", 1, id);
  type(host.grid, "I1", "=H1*2", id);
  await host.grid.settle();
  const seen = await heard<{ readonly type: string; readonly address?: string }>(
    (context, note) => {
      const sheet = context.workbook.worksheets.getItem("Hai");
      return [
        sheet.onCalculated.add(note as never),
        sheet.onRowSorted.add(note as never),
        sheet.onFormatChanged.add(note as never),
      ] as never;
    },
    async () => {
      host.grid.sort(id, box("H1:H2"), [{ column: 7, ascending: true }]);
      await host.grid.settle();
      host.grid.setStyle(id, box("H1"), { bold: true });
    },
  );
  const types = seen.map((event) => event.type);
  expect(types).toContain("WorksheetCalculated");
  expect(seen.find((event) => event.type === "WorksheetRowSorted")?.address).toBe("H1:H2");
  expect(seen.find((event) => event.type === "WorksheetFormatChanged")?.address).toBe("H1");
});

test("an edit within a table is one of the table too", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hai");
    sheet.getRange("K1:L2").values = [
      ["Tên", "Điểm"],
      ["An", 1],
    ];
    sheet.tables.add("K1:L2", true).name = "Bang";
    await context.sync();
  });
  const events = await heard<Excel.TableChangedEventArgs>(
    (context, note) => [context.workbook.tables.getItem("Bang").onChanged.add(note)],
    () => {
      type(host.grid, "L2", 5, sheetId(1));
      type(host.grid, "N9", 5, sheetId(1));
    },
  );
  expect(events.map(({ address, tableId }) => [address, tableId])).toEqual([["L2", host.grid.tables()[0]?.id]]);
});

test("no events while the add-in has switched them off", async () => {
  const setEnabled = (enabled: boolean) =>
    Excel.run(async (context) => {
      context.runtime.load("enableEvents");
      context.runtime.enableEvents = enabled;
      await context.sync();
    });
  const events = await heard<Excel.WorksheetChangedEventArgs>(
    (context, note) => edits(note, context),
    async () => {
      await setEnabled(false);
      type(host.grid, "A9", "im lặng", sheetId(0));
      await sleep(20);
      await setEnabled(true);
      type(host.grid, "A10", "có tiếng", sheetId(0));
    },
  );
  expect(events.map(({ address }) => address)).toEqual(["A10"]);
});
