import { useMemo, type ReactElement } from "react";
import { campaignEdit } from "../../locale/campaign-edit";
import { SHEETS, type SheetId } from "../../locale/sheets";
import type { CampaignBook } from "../../workbook/read-campaign";
import { Notice } from "../ui/notice";
import { bookPlaces } from "./book-places";
import { EditPlan } from "./edit-plan";
import { EditUnits } from "./edit-units";

interface Props {
  readonly what: "plan" | "units";
  readonly book: CampaignBook;
  done(): void;
}

/** Fields of the campaign's sheets, of the plan with its rounds or of the units. */
export function Edit({ what, book, done }: Props): ReactElement {
  const places = useMemo(() => bookPlaces(book.blocks), [book.blocks]);
  if (places === undefined) {
    const lost = (Object.keys(SHEETS) as SheetId[]).find((sheet) => book.blocks[sheet] === undefined) ?? "info";
    return <Notice kind="warning">{campaignEdit.sheetGone(SHEETS[lost])}</Notice>;
  }
  return what === "plan" ? <EditPlan places={places} done={done} /> : <EditUnits places={places} done={done} />;
}
