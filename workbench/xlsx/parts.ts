/**
 * What add-ins keep in a workbook: custom XML parts (ECMA-376 part 1, 22.5) and an add-in's settings (MS-OWEXML 2.2), which
 * are properties of its web extension part. ExcelJS drops both.
 */
import type { OpenedFile } from "../../src/tally/xlsx/open";
import { child, childrenOf, escapeXml, type XmlElement } from "../../src/tally/xlsx/xml";
import { emptyParts, type DocumentParts } from "../document";
import type { PackageFile } from "./package-file";
import type { Skipped } from "./skipped";

/** `<Id>` of manifest.xml: settings of other add-ins are not ours. */
export const ADD_IN_ID = "2bf82475-5519-4b4e-9d05-0df299d83e83";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions";
const RELATION_2011 = "http://schemas.microsoft.com/office/2011/relationships";

export function partsFromFile(file: OpenedFile, skipped: Skipped): DocumentParts {
  const parts = emptyParts();
  file.customXml.forEach(({ xml, props }, i) => {
    const id = [...(props?.attributes ?? [])].find(([name]) => /(^|:)itemID$/.test(name))?.[1];
    parts.customXml.set(id ?? `{00000000-0000-4000-8000-${String(i + 1).padStart(12, "0")}}`, xml);
  });
  const ours = file.webExtensions.filter(isOurs);
  skipped.add("addIns", "", file.webExtensions.length - ours.length);
  for (const { attributes } of ours.flatMap((one) => childrenOf(child(one, "properties"), "property"))) {
    parts.settings.set(attributes.get("name") ?? "", attributes.get("value") ?? "null");
  }
  return parts;
}

function isOurs(extension: XmlElement): boolean {
  const references = [child(extension, "reference"), ...childrenOf(child(extension, "alternateReferences"), "reference")];
  return references.some((one) => one?.attributes.get("id")?.toLowerCase().replace(/[{}]/g, "") === ADD_IN_ID);
}

export function addParts(file: PackageFile, { settings, customXml }: DocumentParts): void {
  let number = 0;
  for (const [id, xml] of customXml) {
    number++;
    file.add(`customXml/item${number}.xml`, xml);
    file.add(
      `customXml/itemProps${number}.xml`,
      itemProps(id, xml),
      `application/vnd.openxmlformats-officedocument.customXmlProperties+xml`,
    );
    file.relate(`customXml/item${number}.xml`, `${OFFICE}/relationships/customXmlProps`, `itemProps${number}.xml`);
    file.relate("xl/workbook.xml", `${OFFICE}/relationships/customXml`, `../customXml/item${number}.xml`);
  }
  if (settings.size === 0) return;
  const type = "application/vnd.ms-office.webextension";
  file.add("xl/webextensions/webextension1.xml", webExtension(settings), `${type}+xml`);
  file.add("xl/webextensions/taskpanes.xml", taskpanes(), `${type}taskpanes+xml`);
  file.relate("xl/webextensions/taskpanes.xml", `${RELATION_2011}/webextension`, "webextension1.xml");
  file.relate("", `${RELATION_2011}/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml");
}

function itemProps(id: string, xml: string): string {
  const namespace = /<[^!?][^<>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1];
  return (
    `<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs>` +
    (namespace === undefined ? "" : `<ds:schemaRef ds:uri="${namespace}"/>`) +
    "</ds:schemaRefs></ds:datastoreItem>"
  );
}

// unverified: that Excel gives these settings to an add-in loaded from a shared folder or a developer's registry
function webExtension(settings: ReadonlyMap<string, string>): string {
  const properties = [...settings].map(([name, value]) => `<we:property name="${escapeXml(name)}" value="${escapeXml(value)}"/>`);
  return (
    `<we:webextension xmlns:we="${EXTENSION}/webextension/2010/11" id="{${ADD_IN_ID.toUpperCase()}}">` +
    `<we:reference id="${ADD_IN_ID}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
    `<we:properties>${properties.join("")}</we:properties><we:bindings/></we:webextension>`
  );
}

function taskpanes(): string {
  return (
    `<wetp:taskpanes xmlns:wetp="${EXTENSION}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1">` +
    `<wetp:webextensionref xmlns:r="${OFFICE}/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`
  );
}
