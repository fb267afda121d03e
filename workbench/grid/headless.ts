/** The workbook without a screen, for Node. Not `createUniver()` of @univerjs/presets: that pulls in packages without a licence. */
import "./univer/iterator-shim";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import words from "@univerjs/preset-sheets-node-core/locales/vi-VN";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets-table/facade";
import type { Grid } from "./grid";
import { FormatFollower } from "./univer/format-follower";
import { registerPlugins } from "./univer/plugins";
import { UniverGrid } from "./univer/univer-grid";

export function createHeadlessGrid(): Grid {
  return createHeadlessUniver();
}

/** The same with Univer in reach, for tests that act as the user. */
export function createHeadlessUniver(): UniverGrid {
  const locale = LocaleType.VI_VN;
  const univer = new Univer({ logLevel: LogLevel.WARN, locale, locales: { [locale]: words } });
  registerPlugins(univer, [
    ...UniverSheetsNodeCorePreset().plugins,
    UniverSheetsTablePlugin,
    UniverSheetsConditionalFormattingPlugin,
    UniverSheetsNumfmtPlugin,
  ]);
  const grid = new UniverGrid(univer, FUniver.newAPI(univer));
  new FormatFollower(grid.engine);
  return grid;
}
