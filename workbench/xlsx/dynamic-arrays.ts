/**
 * The part that tells a dynamic array from a formula in braces (MS-XLSX 2.3.7.3, ECMA-376 18.9): a cell points to it with `cm="1"`.
 * The text is the one that Excel 365 writes.
 */
// unverified: seen in files of Excel 365, not opened in one
export const DYNAMIC_ARRAYS = {
  contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
  relation: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata",
  xml:
    '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1">' +
    '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" ' +
    'rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
    '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
    '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
} as const;
