/** The workbook as a grid on the page, in Vietnamese. */
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormatting from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import core from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidation from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filter from "@univerjs/preset-sheets-filter/locales/vi-VN";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sort from "@univerjs/preset-sheets-sort/locales/vi-VN";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import table from "@univerjs/preset-sheets-table/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import type { Box, Grid } from "./grid";
import { toRange } from "./univer/boxes";
import { dropLateHeights } from "./univer/late-heights";
import { registerPlugins } from "./univer/plugins";
import { revealEditedCells } from "./univer/revealing";
import { UniverGrid } from "./univer/univer-grid";

/** A grid that a person sees. */
export interface BrowserGrid extends Grid {
  setDark(dark: boolean): void;
}

export function createBrowserGrid(container: HTMLElement, options: { readonly dark: boolean }): BrowserGrid {
  revealEditedCells();
  dropLateHeights();
  const locale = LocaleType.VI_VN;
  const words = mergeLocales(core, dataValidation, conditionalFormatting, filter, sort, table);
  const univer = new Univer({ logLevel: LogLevel.WARN, locale, locales: { [locale]: words }, darkMode: options.dark });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple" }),
    // its box for searching takes the keyboard away from the cell that is typed into
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsTablePreset(),
  ];
  registerPlugins(
    univer,
    presets.flatMap((preset) => preset.plugins),
  );
  const api = FUniver.newAPI(univer);
  const grid = new UniverGrid(univer, api);
  const select = grid.select.bind(grid);
  return Object.assign(grid, {
    setDark: (dark: boolean) => api.toggleDarkMode(dark),
    /** As in Excel, what is selected comes into view. */
    select: (id: string, box: Box) => {
      select(id, box);
      api.syncExecuteCommand(ScrollToRangeOperation.id, { range: toRange(box) });
    },
  });
}
