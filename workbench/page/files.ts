import type { DocumentParts } from "../document";
import type { Grid } from "../grid/grid";
import type { OpenResult } from "../xlsx/open";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

// reading and writing .xlsx is heavy: it is loaded when a file is first opened or saved

export async function readFile(grid: Grid, file: File): Promise<OpenResult> {
  const { openFile } = await import(/* webpackChunkName: "xlsx-open" */ "../xlsx/open");
  return openFile(grid, file);
}

/** Hands the workbook to the browser as a download. */
export async function downloadFile(grid: Grid, parts: DocumentParts, name: string): Promise<void> {
  const { saveWorkbook } = await import(/* webpackChunkName: "xlsx-save" */ "../xlsx/save");
  const bytes = await saveWorkbook(grid, parts);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: TYPE }));
  link.download = name;
  link.click();
  // the download has begun; the address is not needed for long
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
