/** The looks that all sheets of the template share. */
import type { Look } from "./sheet-plan";

export const GREY = "#E7E6E6";
const GOLD = "#FFF2CC";

export const TITLE: Look = { bold: true, size: 14 };
export const NOTE: Look = { italic: true };
export const HEADING: Look = {
  bold: true,
  fill: GOLD,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  borders: true,
};
export const BODY: Look = { vertical: "top", wrap: true, borders: true };
