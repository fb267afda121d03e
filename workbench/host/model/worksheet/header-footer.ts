import { toText } from "../../protocol/arguments";
import { Model, rowsFor, table } from "../../protocol/members";
import type { PageLayout } from "./page-layout";

type Part = "left" | "center" | "right";
const CODES: { readonly [part in Part]: string } = { left: "&L", center: "&C", right: "&R" };

/**
 * One text holds the three parts: `&Ltrái&Cgiữa&Rphải`. Without a code it is the middle.
 *
 * @example
 * splitParts("&LA&C&P")
 * //=> { left: "A", center: "&P", right: "" }
 */
export function splitParts(text: string): { readonly [part in Part]: string } {
  const parts = { left: "", center: "", right: "" };
  const names: { readonly [code: string]: Part } = { "&L": "left", "&C": "center", "&R": "right" };
  let at: Part = "center";
  for (const piece of text.split(/(&&|&[LCR])/)) {
    const named = names[piece];
    if (named) at = named;
    else parts[at] += piece;
  }
  return parts;
}

export function joinParts(parts: { readonly [part in Part]: string }): string {
  return (["left", "center", "right"] as const)
    .filter((part) => parts[part] !== "")
    .map((part) => CODES[part] + parts[part])
    .join("");
}

export class HeaderFooterGroup extends Model {
  constructor(readonly page: PageLayout) {
    super();
  }

  override get members() {
    return HEADER_FOOTER_GROUP;
  }
}

class HeaderFooter extends Model {
  constructor(readonly page: PageLayout) {
    super();
  }

  override get members() {
    return HEADER_FOOTER;
  }

  get(where: "header" | "footer", part: Part): string {
    return splitParts(this.page.layout[where] ?? "")[part];
  }

  set(where: "header" | "footer", part: Part, text: string): void {
    this.page.change({ [where]: joinParts({ ...splitParts(this.page.layout[where] ?? ""), [part]: text }) });
  }
}

const group = rowsFor<HeaderFooterGroup>();
export const HEADER_FOOTER_GROUP = table("HeaderFooterGroup", {
  defaultForAllPages: group.object(9, ({ page }) => new HeaderFooter(page)),
});

const { scalar } = rowsFor<HeaderFooter>();
const text = (where: "header" | "footer", part: Part) =>
  scalar(
    9,
    (target) => target.get(where, part),
    (target, value) => target.set(where, part, toText(value)),
  );

export const HEADER_FOOTER = table("HeaderFooter", {
  centerFooter: text("footer", "center"),
  centerHeader: text("header", "center"),
  leftFooter: text("footer", "left"),
  leftHeader: text("header", "left"),
  rightFooter: text("footer", "right"),
  rightHeader: text("header", "right"),
});
