/** Print setup: ExcelJS counts margins in inches, Excel's own object model and the grid in points. */
import type { PageSetup, Worksheet } from "exceljs";
import { child, type XmlElement } from "../../src/tally/xlsx/xml";
import type { PageLayout } from "../grid/grid";
import type { Skipped } from "./skipped";

const POINTS = 72;

export function layoutFromFile(sheet: Worksheet, outline: XmlElement, skipped: Skipped, name: string): PageLayout {
  const setup: Partial<PageSetup> = sheet.pageSetup;
  const margins = setup.margins;
  const { oddHeader, oddFooter, differentFirst, differentOddEven } = sheet.headerFooter ?? {};
  if (differentFirst || differentOddEven) skipped.add("headers", name);
  // ExcelJS answers 100 for a sheet that says nothing
  if (!setup.fitToPage && child(outline, "pageSetup")?.attributes.has("scale") && setup.scale !== 100)
    skipped.add("printScale", name);
  return {
    ...(setup.orientation ? { orientation: setup.orientation } : {}),
    ...(setup.paperSize ? { paperSize: Number(setup.paperSize) } : {}),
    ...(setup.fitToPage && setup.fitToWidth !== 0 ? { fitToWidth: setup.fitToWidth ?? 1 } : {}),
    ...(setup.fitToPage && setup.fitToHeight !== 0 ? { fitToHeight: setup.fitToHeight ?? 1 } : {}),
    ...(child(outline, "pageMargins") && margins
      ? {
          margins: {
            top: margins.top * POINTS,
            right: margins.right * POINTS,
            bottom: margins.bottom * POINTS,
            left: margins.left * POINTS,
            header: margins.header * POINTS,
            footer: margins.footer * POINTS,
          },
        }
      : {}),
    ...(setup.horizontalCentered ? { centerHorizontally: true } : {}),
    ...(oddHeader ? { header: oddHeader } : {}),
    ...(oddFooter ? { footer: oddFooter } : {}),
  };
}

export function layoutForFile(sheet: Worksheet, layout: PageLayout): void {
  const { orientation, paperSize, fitToWidth, fitToHeight, margins, centerHorizontally, header, footer } = layout;
  const setup: Partial<PageSetup> = {
    ...(orientation ? { orientation } : {}),
    ...(paperSize === undefined ? {} : { paperSize }),
    ...(fitToWidth === undefined && fitToHeight === undefined
      ? {}
      : { fitToPage: true, fitToWidth: fitToWidth ?? 0, fitToHeight: fitToHeight ?? 0 }),
    ...(centerHorizontally ? { horizontalCentered: true } : {}),
    ...(margins
      ? {
          margins: {
            top: margins.top / POINTS,
            right: margins.right / POINTS,
            bottom: margins.bottom / POINTS,
            left: margins.left / POINTS,
            header: margins.header / POINTS,
            footer: margins.footer / POINTS,
          },
        }
      : {}),
  };
  Object.assign(sheet.pageSetup, setup);
  if (header) sheet.headerFooter.oddHeader = header;
  if (footer) sheet.headerFooter.oddFooter = footer;
}
