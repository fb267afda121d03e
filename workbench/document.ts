/** What a workbook file carries for add-ins beside its sheets. */
export interface DocumentParts {
  /** `Office.context.document.settings`, name → JSON text. */
  readonly settings: Map<string, string>;
  /** Custom XML parts, id → XML. */
  readonly customXml: Map<string, string>;
}

export function emptyParts(): DocumentParts {
  return { settings: new Map(), customXml: new Map() };
}
