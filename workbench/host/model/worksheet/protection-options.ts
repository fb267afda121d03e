/** `Excel.WorksheetProtectionOptions` the host knows. What is not allowed is refused with AccessDenied. */
export const PROTECTION_OPTIONS = [
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertRows",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowSort",
  "allowAutoFilter",
] as const;

export interface SheetProtection {
  readonly options: { readonly [option in (typeof PROTECTION_OPTIONS)[number]]?: boolean };
  readonly password: string | undefined;
}
