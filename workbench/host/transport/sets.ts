/** The requirement sets the host says it has (`Office.context.requirements`). */
export function advertisedSets(api: number): Readonly<Record<string, string>> {
  return {
    ExcelApi: `1.${api}`,
    SharedRuntime: "1.2",
    DialogApi: "1.2",
    RibbonApi: "1.2",
    CustomXmlParts: "1.1",
    Settings: "1.1",
    CustomFunctions: "1.9", // from 1.9 on office.js asks _GetEnabledFeatures
    CustomFunctionsRuntime: "1.3",
    // not in the documentation, but office.js reads them
    RichApiRuntime: "1.2", // retrieve and update go out as such
    DelayForCellEdit: "1.1",
  };
}
