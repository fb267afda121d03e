/** Every table of members, for the tests that hold them against office.js and against what the add-in uses. */
import type { MemberTable } from "../protocol/members";
import { RANGE_BORDER, RANGE_BORDERS } from "./format/borders";
import {
  CONDITIONAL_FILL,
  CONDITIONAL_FONT,
  CONDITIONAL_FORMAT,
  CONDITIONAL_FORMATS,
  CONDITIONAL_RANGE_FORMAT,
  CONDITIONAL_RULE,
  CUSTOM_CONDITIONAL_FORMAT,
} from "./format/conditional-formats";
import { DATA_VALIDATION } from "./format/data-validation";
import { RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from "./format/range-format";
import { NAMED_ITEM, NAMED_ITEMS } from "./names/names";
import { RANGE } from "./range/range-members";
import { RANGE_SORT } from "./range/range-sort";
import { TABLE, TABLES } from "./tables/tables";
import { APPLICATION } from "./workbook/application";
import { CUSTOM_XML_PART, CUSTOM_XML_PARTS, SCOPED_CUSTOM_XML_PARTS } from "./workbook/custom-xml";
import { RUNTIME } from "./workbook/runtime";
import { WORKBOOK } from "./workbook/workbook";
import { FREEZE_PANES } from "./worksheet/freeze-panes";
import { HEADER_FOOTER, HEADER_FOOTER_GROUP } from "./worksheet/header-footer";
import { PAGE_LAYOUT } from "./worksheet/page-layout";
import { PROTECTION } from "./worksheet/protection";
import { WORKSHEET } from "./worksheet/worksheet";
import { WORKSHEETS } from "./worksheet/worksheets";

export const MEMBER_TABLES: readonly MemberTable[] = [
  APPLICATION,
  CONDITIONAL_FILL,
  CONDITIONAL_FONT,
  CONDITIONAL_FORMAT,
  CONDITIONAL_FORMATS,
  CONDITIONAL_RANGE_FORMAT,
  CONDITIONAL_RULE,
  CUSTOM_CONDITIONAL_FORMAT,
  CUSTOM_XML_PART,
  CUSTOM_XML_PARTS,
  DATA_VALIDATION,
  FREEZE_PANES,
  HEADER_FOOTER,
  HEADER_FOOTER_GROUP,
  NAMED_ITEM,
  NAMED_ITEMS,
  PAGE_LAYOUT,
  PROTECTION,
  RANGE,
  RANGE_BORDER,
  RANGE_BORDERS,
  RANGE_FILL,
  RANGE_FONT,
  RANGE_FORMAT,
  RANGE_SORT,
  RUNTIME,
  SCOPED_CUSTOM_XML_PARTS,
  TABLE,
  TABLES,
  WORKBOOK,
  WORKSHEET,
  WORKSHEETS,
];
